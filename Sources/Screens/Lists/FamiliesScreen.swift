import Domain
import Drawing
import Texts

/// Gezinnen: all families this user may see, filtered while one types.
struct FamiliesScreen: MainScreen, Equatable {
  var rows: [FamilyRow] = []
  var filter = FamilyFilter()
  var cursor = ListCursor<ID<Family>>()
  var isFiltering = false
  var isLoaded = false
  private(set) var next: PageKey?
  private(set) var words = LineEditor(limit: 100)
  private var listTicket: Ticket?
  private var moreTicket: Ticket?
  /// Whether what was typed last hasn't been asked yet.
  private var isStale = false
  /// Whether the user wants the last row and more pages must come first.
  private var isGoingToEnd = false
  private var seen = SeenFamilies(.families)

  var contexts: [KeyContext] { isFiltering ? [.filter] : [.families, .list] }
  var takesText: Bool { isFiltering }

  var keys: [ID<Family>] { rows.map(\.summary.family) }

  var selected: FamilyRow? { rows.first { $0.summary.family == cursor.key } }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    isStale = false
    moreTicket = nil
    let limit = min(500, max(Self.page, rows.count))
    listTicket = desk.ask(.families(filter, after: nil, limit: limit))
  }

  mutating func leave(_ desk: inout Desk) { seen.report(&desk) }

  mutating func ring(_ timer: TimerName, _ desk: inout Desk) {
    switch timer {
    case .search:
      if isStale { refresh(&desk) }
    case .rest: seen.report(&desk)
    case .draft, .notice, .choices: break
    }
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == listTicket || ticket == moreTicket else { return false }
    let isMore = ticket == moreTicket
    if isMore { moreTicket = nil } else { listTicket = nil }
    switch answer {
    case .outcome(.families(let page)):
      rows = isMore ? rows + page.rows : page.rows
      next = page.next
      isLoaded = true
      if isMore || !filter.words.isEmpty {
        seen.add(page.rows.map(\.summary.family), &desk)
      }
      cursor.settle(in: keys, rows: height(desk))
      if isGoingToEnd { goToEnd(&desk) }
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    return true
  }

  mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    guard isFiltering, words.handle(key) else { return false }
    changed(&desk)
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    words.paste(text)
    changed(&desk)
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if action == .moveLast, next != nil {
      isGoingToEnd = true
      goToEnd(&desk)
      return true
    }
    if cursor.act(action, in: keys, rows: height(desk)) {
      isGoingToEnd = false
      if cursor.index + 10 >= rows.count { wantMore(&desk) }
      return true
    }
    switch action {
    case .open:
      seen.report(&desk)
      if let row = selected { desk.open(row.summary.family) }
    case .filter: isFiltering = true
    case .keepFilter: isFiltering = false
    case .clearFilter, .cancel:
      isFiltering = false
      guard !words.text.isEmpty else { return true }
      words = LineEditor(limit: 100)
      changed(&desk)
    case .sort: desk.push(sortMenu(desk.words))
    case .onlyMine: toggle(&desk) { $0.coordinator = $0.coordinator == .mine ? .anybody : .mine }
    case .withClosed: toggle(&desk) { $0.includesClosed.toggle() }
    default: return false
    }
    return true
  }

  mutating func choose(_ choice: MenuChoice, _ desk: inout Desk) {
    guard case .order(let order) = choice else { return }
    toggle(&desk) { $0.order = order }
  }
}

extension FamiliesScreen {
  private static let page = 50

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 4) }

  /// The old question is forgotten at once; the new one is asked after a short rest.
  private mutating func changed(_ desk: inout Desk) {
    guard words.text != filter.words else { return }
    filter.words = words.text
    (listTicket, moreTicket, isGoingToEnd) = (nil, nil, false)
    isStale = true
    desk.start(.search, milliseconds: 30)
  }

  private mutating func toggle(_ desk: inout Desk, _ change: (inout FamilyFilter) -> Void) {
    seen.report(&desk)
    change(&filter)
    (rows, isLoaded) = ([], false)
    refresh(&desk)
  }

  private mutating func wantMore(_ desk: inout Desk) {
    guard let next, moreTicket == nil, listTicket == nil, !isStale else { return }
    moreTicket = desk.ask(.families(filter, after: next, limit: Self.page))
  }

  /// The last row is the last of all, so pages are fetched until there are no more.
  private mutating func goToEnd(_ desk: inout Desk) {
    cursor.move(to: rows.count - 1, in: keys, rows: height(desk))
    guard let next, rows.count < 5000 else {
      isGoingToEnd = false
      return
    }
    guard moreTicket == nil, listTicket == nil else { return }
    moreTicket = desk.ask(.families(filter, after: next, limit: 500))
  }

  private func sortMenu(_ words: any Phrases) -> MenuPanel {
    let items = FamilyOrder.allCases.map {
      MenuPanel.Item(label: words.name(of: $0), choice: .order($0))
    }
    return MenuPanel(title: words.word(.sortTitle), items: items)
  }
}
