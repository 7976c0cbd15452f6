import Domain
import Drawing
import Texts

/// A family's file: the same two lines on top of each tab, the six always in sight.
struct FamilyScreen: Screen, Equatable {
  /// What happens once the file has been read.
  enum Start: Equatable, Sendable {
    case top
    /// The cursor on the first of the six that is missing.
    case firstGap
    /// The menu that offers the six.
    case sixMenu
    /// Back into what was being typed.
    case draft(Draft)
    case form(FormName)
    /// At the open crisis, or in the form for a new one.
    case crisis
    /// At one thing to do, doing something with it.
    case work(ID<WorkItem>, ActionName)
    /// In the form a reminder of a birthday or of aftercare asks for.
    case reminder(Reminder)
    /// At the letters to the family.
    case letters
  }

  let id: ID<Family>
  private var file: HeldFile?
  var tab = FamilyTab.overview
  var ones = ListCursor<One>()
  var members = ListCursor<ID<Person>>()
  /// Whose card is open on the tab of the members, and the first line of it in sight.
  var card: ID<Person>?
  var cardTop = 0
  var plan = ListCursor<PlanLine.Key>()
  var planView = PlanView.goals
  /// The row in any other view of the plan.
  var planRow = ListCursor<Int>()
  /// The version that another is compared with.
  var markedVersion: Int?
  var help = ListCursor<HelpLine.Key>()
  /// Whether the tab with the people shows where they live.
  var showsHomes = false
  var homes = ListCursor<HomesLine.Key>()
  var notes = ListCursor<ID<Note>>()
  var work = ListCursor<ID<WorkItem>>()
  var history = ListCursor<Int>()
  var safety = ListCursor<SafetyLine.Key>()
  /// The consents, by number; read when the tab is shown.
  var consents = ListCursor<Int>()
  var sharing: SharingPage?
  var sharingTicket: Ticket?
  private var start: Start
  private var readTicket: Ticket?
  private var writeTicket: Ticket?

  init(_ id: ID<Family>, start: Start) {
    self.id = id
    self.start = start
  }

  var contexts: [KeyContext] {
    switch tab {
    case .overview: (page?.merging.into == nil ? [] : [.mergedFile]) + [.overview, .family, .list]
    case .members where showsHomes: homesContexts
    case .members: [cardLine == nil ? .members : .personCard, .family, .list]
    case .plan: planContexts + [.planTab, .family, .list]
    case .helpAndBudget: helpContexts
    case .notes: [.notes, .family, .list]
    case .work: [.work, .family, .list]
    case .history: [.history, .family, .list]
    case .safety: safetyContexts
    case .sharing: [.sharing, .family, .list]
    }
  }

  var page: FamilyPage? { file?.page }

  var family: FamilyReference? { file?.reference }

  /// The version that changes are made from.
  var version: Int? { file?.version }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    readTicket = desk.ask(.openFamily(.id(id)))
    if tab == .sharing { readSharing(&desk) }
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    if ticket == readTicket {
      readTicket = nil
      switch answer {
      case .outcome(.family(let found)): show(found, &desk)
      case .trouble(.refused(.access(.reasonNeeded(let number)))):
        desk.push(ReasonPanel(id, number))
      case .trouble(let trouble):
        desk.say(trouble)
        if page == nil { desk.pop() }
      default: break
      }
      return true
    }
    if ticket == sharingTicket {
      receiveSharing(answer, &desk)
      return true
    }
    guard ticket == writeTicket else { return false }
    writeTicket = nil
    switch answer {
    case .outcome(.done(let done)):
      if case .changed(_, _, _, .planStarted) = done { start = .form(.goal) }
      desk.finish(done)
    case .trouble(.changedMeanwhile(let expected, let found)):
      desk.say(.changedMeanwhile(expected: expected, found: found))
      refresh(&desk)
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    return true
  }

  mutating func wrote(_ family: ID<Family>, version: Int) {
    file?.wrote(family, version: version)
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cardLine != nil, changePerson(action, &desk) { return true }
    if move(action, desk) { return true }
    switch action {
    case .nextTab: turn(1, &desk)
    case .previousTab: turn(-1, &desk)
    case .showOverview: tab = .overview
    case .showMembers: (tab, showsHomes) = (.members, false)
    case .showHomes: (tab, showsHomes) = (.members, true)
    case .showPlan: (tab, planView) = (.plan, .goals)
    case .showHelpAndBudget: tab = .helpAndBudget
    case .showNotes: tab = .notes
    case .showWork: tab = .work
    case .showHistory: tab = .history
    case .showSafety: tab = .safety
    case .showSharing: showSharing(&desk)
    default:
      return changeSharing(action, &desk) || changeHelp(action, &desk)
        || changeSafety(action, &desk) || changeLife(action, &desk)
        || changeHomes(action, &desk) || changeMoves(action, &desk) || change(action, &desk)
    }
    return true
  }

  mutating func write(_ command: Command, _ desk: inout Desk) {
    guard writeTicket == nil else { return }
    writeTicket = desk.ask(command)
  }

  mutating func choose(_ choice: MenuChoice, _ desk: inout Desk) {
    switch choice {
    case .action(let action): desk.run(action)
    case .workNote(let id):
      let kept = page?.drafts.first { $0.id == id }
      form(.workNote, &desk, anyhow: true) { $0.draft = kept }
    case .planView(let view): show(view, desk)
    case .planAsOf(let day): showPlan(asOf: day, &desk)
    case .order, .draft, .keepDraft, .discardDraft, .goOn, .keepMine, .takeTheirs, .user,
      .reportName, .report, .reportShape:
      break
    }
  }

  mutating func form(
    _ name: FormName, _ desk: inout Desk, anyhow: Bool = false,
    _ fill: (inout FormSubject) -> Void = { _ in }
  ) {
    guard let page else { return }
    guard page.mayWrite || anyhow || name.isOfSupervisor else {
      desk.tell(.access(.mayWrite(id)))
      return
    }
    // What somebody says of his file is added when he asks, also once it is closed.
    guard page.summary.isOpen || name == .addendum else {
      desk.say(Trouble.refused(.caseIsClosed(page.summary.caseNumber)))
      return
    }
    var subject = FormSubject(page: page, ownVersion: file?.ownVersion)
    fill(&subject)
    // The file is whole in here, so the newest draft of this form is brought back: the one about
    // the same person, where it is about one.
    subject.draft =
      subject.draft
      ?? page.drafts.filter {
        $0.form == name.rawValue && !$0.isWorkNote
          && (subject.person == nil || $0.mark == subject.mark)
      }.max { $0.savedAt < $1.savedAt }
    desk.push(FormPanel(name, subject, desk: &desk))
  }
}

extension FamilyScreen {
  private mutating func show(_ found: FamilyPage, _ desk: inout Desk) {
    if file == nil { file = HeldFile(found) } else { file?.take(found) }
    settle(desk)
    if let family { desk.remember(family) }
    let wanted = start
    start = .top
    switch wanted {
    case .top: break
    case .firstGap:
      tab = .overview
      if let gap = found.ones.gaps.first { ones.select(gap, in: One.allCases, rows: 6) }
    case .sixMenu: desk.run(.handle)
    case .crisis: openCrisis(&desk)
    case .form(let name):
      if name == .goal { tab = .plan }
      form(name, &desk)
    case .work(let item, let action):
      tab = .work
      work.select(item, in: openWork.map(\.id), rows: max(1, desk.bodyRows - 4))
      desk.run(action)
    case .reminder(let reminder): handle(reminder, &desk)
    case .letters: desk.run(.showLetters)
    case .draft(let draft):
      if let name = FormName(rawValue: draft.form) {
        let person = name.isAboutPerson ? draft.mark.flatMap { ID<Person>($0) } : nil
        form(name, &desk) {
          $0.draft = draft
          $0.person = person
        }
      }
    }
  }

  private mutating func settle(_ desk: Desk) {
    guard let page else { return }
    let rows = max(1, desk.bodyRows - 4)
    ones.settle(in: One.allCases, rows: 6)
    members.settle(in: page.members.map(\.person.id), rows: rows)
    plan.settle(in: PlanLine.keys(page), rows: rows)
    // Who stood at the newest note wants to see the one he just wrote.
    if notes.index == 0 { notes.reset() }
    planRow.settle(in: Array(0..<planRowCount(page)), rows: rows)
    homes.settle(in: HomesLine.keys(page), rows: rows)
    help.settle(in: HelpLine.keys(page), rows: rows)
    notes.settle(in: page.notes.map(\.note.id), rows: FamilyScreen.noteRows(desk.size))
    work.settle(in: openWork.map(\.id), rows: rows)
    history.settle(in: Array(HistoryRow.all(page, desk.words).indices), rows: rows)
    safety.settle(in: SafetyLine.keys(page), rows: rows)
  }

  private mutating func turn(_ step: Int, _ desk: inout Desk) {
    let all = FamilyTab.allCases
    let place = all.firstIndex(of: tab) ?? 0
    tab = all[(place + step + all.count) % all.count]
    if tab == .sharing { readSharing(&desk) }
  }

  private mutating func move(_ action: ActionName, _ desk: Desk) -> Bool {
    guard let page else { return false }
    let rows = max(1, desk.bodyRows - 5)
    switch tab {
    case .overview: return ones.act(action, in: One.allCases, rows: 6)
    case .members where showsHomes:
      return homes.act(action, in: HomesLine.keys(page), rows: rows)
    case .members: return members.act(action, in: page.members.map(\.person.id), rows: rows)
    case .plan where planView == .goals:
      return plan.act(action, in: PlanLine.keys(page), rows: rows)
    case .plan:
      return planRow.act(action, in: Array(0..<planRowCount(page)), rows: rows - 2)
    case .helpAndBudget: return help.act(action, in: HelpLine.keys(page), rows: rows)
    case .notes:
      return notes.act(
        action, in: page.notes.map(\.note.id), rows: FamilyScreen.noteRows(desk.size))
    case .work: return work.act(action, in: openWork.map(\.id), rows: rows)
    case .history:
      return history.act(
        action, in: Array(HistoryRow.all(page, desk.words).indices), rows: rows)
    case .safety: return safety.act(action, in: SafetyLine.keys(page), rows: rows)
    case .sharing:
      return consents.act(
        action, in: (sharing?.consents ?? []).map(\.consent.number), rows: rows)
    }
  }

  /// What is still to be done, the nearest first.
  var openWork: [WorkItem] {
    (page?.workItems ?? []).filter { $0.doneOn == nil }
      .sorted {
        ($0.dueOn, $0.at?.minutes ?? 1440, $0.id) < ($1.dueOn, $1.at?.minutes ?? 1440, $1.id)
      }
  }

  static func noteRows(_ size: Size) -> Int {
    size.columns >= 140 ? max(1, size.rows - 8) : max(2, (size.rows - 7) / 3)
  }
}
