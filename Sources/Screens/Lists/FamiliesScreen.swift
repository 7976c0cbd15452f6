import Domain
import Drawing
import Texts

/// Gezinnen: all families this user may see, filtered while one types.
struct FamiliesScreen: MainScreen, Equatable {
  private(set) var list = PagedList<FamilyRow>(headRows: 4)
  private(set) var filter = FamilyFilter()
  private(set) var typed = FilterLine()
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
    if typed.isOpen { return [.filter] }
    guard isMarking else { return [.families, .list] }
    return [filter.coordinator == .nobody ? .unassigned : .ofBoard, .families, .list]
  }
  var takesText: Bool { typed.isOpen }

  private var question: PageQuestion {
    { [filter] after, limit in .families(filter, after: after, limit: limit) }
  }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) { list.refresh(question, &desk) }

  mutating func leave(_ desk: inout Desk) { seen.report(&desk) }

  mutating func ring(_ timer: TimerName, _ desk: inout Desk) {
    switch timer {
    case .search:
      if list.isOutdated { refresh(&desk) }
    case .rest: seen.report(&desk)
    case .draft, .notice, .choices: break
    }
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    if ticket == assignTicket {
      offerCoordinators(answer, &desk)
      return true
    }
    guard list.awaits(ticket) else { return false }
    guard case .outcome(.families(let page)) = answer else {
      list.giveUp(answer, &desk)
      return true
    }
    let isFurther = list.take(page.rows, next: page.next, question, &desk)
    if !list.hasMore { marked.formIntersection(list.keys) }
    if isFurther || !filter.words.isEmpty {
      seen.add(page.rows.map(\.summary.family), &desk)
    }
    return true
  }

  mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    guard typed.type(key) else { return false }
    changed(&desk)
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    typed.paste(text)
    changed(&desk)
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if list.act(action, question, &desk) { return true }
    if typed.act(action) {
      changed(&desk)
      return true
    }
    switch action {
    case .open:
      seen.report(&desk)
      if let row = list.selected { desk.open(row.summary.family) }
    case .mark:
      guard let key = list.cursor.key else { return true }
      marked.formSymmetricDifference([key])
      _ = list.act(.moveDown, question, &desk)
    case .markAll: marked = marked.isSuperset(of: list.keys) ? [] : Set(list.keys)
    case .remindMarked: remind(&desk)
    case .assign, .reassign:
      guard !marked.isEmpty else {
        desk.say(.trouble, desk.words.word(.team(.markFirst)))
        return true
      }
      assignTicket = desk.ask(.choices(.coordinators, matching: "", limit: 50))
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
    let chosen = list.rows.filter { marked.contains($0.summary.family) }
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
    let chosen = list.rows.map(\.summary).filter { marked.contains($0.family) }
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
  /// The old question is forgotten at once; the new one is asked after a short rest.
  private mutating func changed(_ desk: inout Desk) {
    guard typed.text != filter.words else { return }
    filter.words = typed.text
    list.outdate()
    desk.start(.search, milliseconds: 30)
  }

  private mutating func toggle(_ desk: inout Desk, _ change: (inout FamilyFilter) -> Void) {
    seen.report(&desk)
    change(&filter)
    list.clear()
    refresh(&desk)
  }

  private func sortMenu(_ words: any Phrases) -> MenuPanel {
    let items = FamilyOrder.allCases.map {
      MenuPanel.Item(label: words.name(of: $0), choice: .order($0))
    }
    return MenuPanel(title: words.word(.sortTitle), items: items)
  }
}

extension FamilyRow: ListRow {
  var key: ID<Family> { summary.family }
}
