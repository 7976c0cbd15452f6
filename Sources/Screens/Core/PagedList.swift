import Domain
import Texts

/// A row that a list knows again after it has changed.
protocol ListRow: Equatable, Sendable {
  associatedtype Key: Hashable & Sendable
  /// What the row is about; it stays the same whatever changes in the row.
  var key: Key { get }
}

/// How a screen asks for so many rows after a place; nil begins at the first.
typealias PageQuestion = (_ after: PageKey?, _ limit: Int) -> Command

/// A list that comes in pages: what is shown, where the reader is, and what is still asked for.
///
/// The screen says how to ask and what came back; a list that comes whole is one page. Whatever
/// comes, the reader stays on his row, and an answer to a question of before is nobody's.
struct PagedList<Row: ListRow>: Equatable, Sendable {
  private(set) var rows: [Row] = []
  private(set) var cursor = ListCursor<Row.Key>()
  /// Whether anything came yet, be it nothing at all.
  private(set) var isLoaded = false
  /// Whether other rows are wanted than those that are shown or under way.
  private(set) var isOutdated = false
  /// Lines above the rows that can be chosen too.
  private(set) var lead: [Row.Key] = []
  private var next: PageKey?
  private var reading: Reading?
  /// Whether the reader wants the last row and more pages must come first.
  private var isGoingToEnd = false
  /// Lines of the screen's body above the first row.
  private let headRows: Int

  private enum Reading: Equatable, Sendable {
    /// From the first row; what is shown stays until as much has come again.
    case again(Ticket, [Row])
    case further(Ticket)

    var ticket: Ticket {
      switch self {
      case .again(let ticket, _), .further(let ticket): ticket
      }
    }
  }

  init(headRows: Int) { self.headRows = headRows }

  private static var page: Int { 50 }
  /// As many as one question may ask for.
  private static var mostAtOnce: Int { 500 }
  /// Where the way to the end stops, lest it never ends.
  private static var longest: Int { 5000 }

  var keys: [Row.Key] { lead + rows.map(\.key) }
  var selected: Row? { rows.first { $0.key == cursor.key } }
  /// Whether there are more rows than are here.
  var hasMore: Bool { next != nil }
  var isEmpty: Bool { rows.isEmpty && lead.isEmpty }

  /// Whether the answer to this ticket is awaited here.
  func awaits(_ ticket: Ticket) -> Bool { reading?.ticket == ticket }

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - headRows) }
}

// What is asked for.
extension PagedList {
  /// Reads again what is shown, or the first page.
  mutating func refresh(_ question: PageQuestion, _ desk: inout Desk) {
    isOutdated = false
    let limit = min(Self.mostAtOnce, max(Self.page, rows.count))
    reading = .again(desk.ask(question(nil, limit)), [])
  }

  /// Other rows are wanted: what is under way is forgotten at once, what is shown stays till then.
  mutating func outdate() {
    (isOutdated, reading, isGoingToEnd) = (true, nil, false)
  }

  /// Other rows are wanted, and these are no longer to be seen.
  mutating func clear() {
    outdate()
    (rows, next, isLoaded) = ([], nil, false)
  }

  /// A list of something else, from its top.
  mutating func reset() {
    clear()
    cursor.reset()
  }

  private mutating func ask(_ limit: Int, _ question: PageQuestion, _ desk: inout Desk) {
    guard let next, reading == nil, !isOutdated else { return }
    reading = .further(desk.ask(question(next, limit)))
  }
}

// What comes back.
extension PagedList {
  /// Takes the rows that came; says whether they came after others, so that no entry names them.
  @discardableResult
  mutating func take(
    _ found: [Row], next: PageKey?, _ question: PageQuestion, _ desk: inout Desk
  ) -> Bool {
    let isFurther: Bool
    switch reading {
    case .again(_, let before):
      isFurther = !before.isEmpty
      let all = before + found
      if let next, all.count < rows.count {
        let limit = min(Self.mostAtOnce, rows.count - all.count)
        reading = .again(desk.ask(question(next, limit)), all)
        return isFurther
      }
      rows = all
    case .further:
      isFurther = true
      rows += found
    case nil: return false
    }
    (self.next, isLoaded, reading) = (next, true, nil)
    settle(desk)
    if isGoingToEnd { goToEnd(question, &desk) }
    return isFurther
  }

  /// No rows came: why is said, and what is shown stays.
  mutating func giveUp(_ answer: Answer, _ desk: inout Desk) {
    (reading, isGoingToEnd) = (nil, false)
    if case .trouble(let trouble) = answer { desk.say(trouble) }
  }

  /// The lines above the rows are these.
  mutating func put(lead keys: [Row.Key], _ desk: Desk) {
    lead = keys
    settle(desk)
  }

  private mutating func settle(_ desk: Desk) { cursor.settle(in: keys, rows: height(desk)) }
}

// Where the reader goes.
extension PagedList {
  /// Moves by an action of lists, asking for more rows in time; false for any other.
  mutating func act(
    _ action: ActionName, _ question: PageQuestion, _ desk: inout Desk
  ) -> Bool {
    if action == .moveLast, hasMore {
      isGoingToEnd = true
      goToEnd(question, &desk)
      return true
    }
    guard cursor.act(action, in: keys, rows: height(desk)) else { return false }
    isGoingToEnd = false
    if cursor.index + 10 >= keys.count { ask(Self.page, question, &desk) }
    return true
  }

  /// The last row is the last of all, so pages are fetched until there are no more.
  private mutating func goToEnd(_ question: PageQuestion, _ desk: inout Desk) {
    cursor.move(to: keys.count - 1, in: keys, rows: height(desk))
    guard hasMore, rows.count < Self.longest else {
      isGoingToEnd = false
      return
    }
    ask(Self.mostAtOnce, question, &desk)
  }
}
