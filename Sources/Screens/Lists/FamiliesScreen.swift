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
  /// Whose families these are, where the list was opened from a number of the board.
  private(set) var heading: String?
  private(set) var marked: Set<ID<Family>> = []
  private var assignTicket: Ticket?
  private var coordinators: [Choice] = []

  init() {}

  /// The families behind a number of the board.
  init(_ filter: FamilyFilter, heading: String) {
    self.filter = filter
    self.heading = heading
  }

  /// Rows can be marked in the list behind a number of the board.
  var isMarking: Bool { filter.isOfBoard }

  var contexts: [KeyContext] {
    if isFiltering { return [.filter] }
    guard isMarking else { return [.families, .list] }
    return [filter.coordinator == .nobody ? .unassigned : .ofBoard, .families, .list]
  }
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
    if ticket == assignTicket {
      offerCoordinators(answer, &desk)
      return true
    }
    guard ticket == listTicket || ticket == moreTicket else { return false }
    let isMore = ticket == moreTicket
    if isMore { moreTicket = nil } else { listTicket = nil }
    switch answer {
    case .outcome(.families(let page)):
      rows = isMore ? rows + page.rows : page.rows
      next = page.next
      isLoaded = true
      if next == nil { marked.formIntersection(keys) }
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
    case .mark:
      guard let key = cursor.key else { return true }
      if marked.remove(key) == nil { marked.insert(key) }
      _ = cursor.act(.moveDown, in: keys, rows: height(desk))
    case .markAll: marked = marked.isSuperset(of: keys) ? [] : Set(keys)
    case .remindMarked: remind(&desk)
    case .assign, .reassign:
      guard !marked.isEmpty else {
        desk.say(.trouble, desk.words.word(.team(.markFirst)))
        return true
      }
      assignTicket = desk.ask(.choices(.coordinators, matching: "", limit: 50))
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
    switch choice {
    case .order(let order): toggle(&desk) { $0.order = order }
    case .user(let login): askToAssign(login, &desk)
    case .action, .draft, .keepDraft, .discardDraft, .goOn, .keepMine, .takeTheirs, .workNote,
      .planView, .planAsOf, .reportName, .report, .reportShape:
      break
    }
  }
}

// Giving the marked families a coordinator.
extension FamiliesScreen {
  private mutating func offerCoordinators(_ answer: Answer, _ desk: inout Desk) {
    assignTicket = nil
    switch answer {
    case .outcome(.choices(_, let found)):
      coordinators = found
      let items = found.compactMap { choice in
        (try? Login(choice.id)).map {
          MenuPanel.Item(label: choice.label, detail: choice.id, choice: .user($0))
        }
      }
      guard !items.isEmpty else {
        desk.say(.trouble, desk.words.word(.team(.noColleague)))
        return
      }
      let title = desk.words.word(
        .team(
          filter.coordinator == .nobody
            ? .assignTitle(marked.count) : .reassignTitle(marked.count)))
      desk.push(MenuPanel(title: title, items: items))
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
  }

  /// The preview: who becomes the coordinator of which families.
  private func askToAssign(_ login: Login, _ desk: inout Desk) {
    let chosen = rows.filter { marked.contains($0.summary.family) }
    let who = coordinators.first { $0.id == login.text }?.label ?? login.text
    let names = chosen.prefix(8).map(\.summary.name.text).joined(separator: ", ")
    let question = desk.words.word(
      .team(
        .assignQuestion(
          names: chosen.count > 8 ? names + ", …" : names, count: chosen.count, who: who)))
    desk.push(
      QuestionPanel(
        question: question,
        command: .team(
          filter.coordinator == .nobody
            ? .assign(chosen.map(\.summary.family), to: login)
            : .reassign(chosen.map(\.summary.family), to: login))))
  }

  private func remind(_ desk: inout Desk) {
    let chosen = rows.map(\.summary).filter { marked.contains($0.family) }
    guard !chosen.isEmpty else {
      desk.say(.trouble, desk.words.word(.team(.markFirst)))
      return
    }
    var subject = FormSubject()
    subject.marked = chosen.map {
      FamilyReference(id: $0.family, name: $0.name, caseNumber: $0.caseNumber)
    }
    subject.opening = desk.words.word(.team(.attention("")))
    desk.push(FormPanel(.remindMany, subject, desk: &desk))
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
