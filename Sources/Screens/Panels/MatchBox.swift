import Domain
import Drawing
import Texts

/// A box that finds families while one types, with the reason of each.
struct MatchBox: Equatable, Sendable {
  private(set) var words: LineEditor
  private(set) var matches: [Match] = []
  private(set) var isWaiting = false
  var cursor = ListCursor<Int>()
  private var ticket: Ticket?
  private var seen = SeenFamilies(.search)

  init(_ text: String = "") { words = LineEditor(text, limit: 100) }

  var text: String { words.text }
  var isEmpty: Bool { !words.text.contains { $0 != " " } }

  mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    let before = words.text
    guard words.handle(key) else { return false }
    if words.text != before { changed(&desk) }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    words.paste(text)
    changed(&desk)
  }

  mutating func ring(_ timer: TimerName, _ desk: inout Desk) {
    switch timer {
    case .search:
      guard isWaiting, ticket == nil, !isEmpty else { return }
      ticket = desk.ask(.matches(MatchRequest(typed: words.text), limit: 20))
    case .rest: seen.report(&desk)
    case .draft, .notice, .choices: break
    }
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    isWaiting = false
    switch answer {
    case .outcome(.matches(let found)):
      matches = found
      cursor.reset()
      seen.add(found.map(\.family), &desk)
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    return true
  }

  mutating func report(_ desk: inout Desk) { seen.report(&desk) }

  func draw(
    _ match: Match, on canvas: inout Canvas, row: Int, column: Int, width: Int, _ face: Face
  ) {
    let reasons = match.reasons.map(face.words.name(of:)).joined(separator: ", ")
    let who = match.person.map { person in
      let birth = match.birth.map { " " + face.words.birth($0) } ?? ""
      return person.full + birth
    }
    let name = match.isOpen ? match.name.text : match.name.text + " " + face.word(.closedFamily)
    let share = max(8, min(30, (width - 14) / 3))
    var x = canvas.writeField(name, row: row, column: column, width: share)
    x = canvas.writeField(match.caseNumber.text, row: row, column: x + 1, width: 12, style: .muted)
    let rest = [reasons, who].compactMap(\.self).filter { !$0.isEmpty }
    canvas.writeField(
      rest.joined(separator: face.dot), row: row, column: x + 1, width: column + width - x - 1)
  }

  /// Each change asks anew after a short rest; the answer to the old question will be dropped.
  private mutating func changed(_ desk: inout Desk) {
    ticket = nil
    isWaiting = !isEmpty
    if isEmpty { matches = [] }
    desk.start(.search, milliseconds: 30)
  }
}
