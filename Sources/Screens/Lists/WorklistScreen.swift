import Domain
import Drawing
import Texts

/// Werkvoorraad: which families need something now, the gravest first, with the reason.
struct WorklistScreen: MainScreen, Equatable {
  private(set) var tab = WorklistTab.now
  private(set) var counts: [WorklistTab: Int] = [:]
  var list = PagedList<WorklistRow>(headRows: 4)
  private(set) var drafts: [DraftLine] = []
  /// Those of files the reader may not open now.
  private(set) var waiting: [WaitingDraft] = []
  private var draftTicket: Ticket?
  /// Work that is ticked off in the list itself.
  var finishTicket: Ticket?
  /// The families marked for one change to all of them.
  var marks: Set<ID<Family>> = []
  /// Feedback that was being typed, whose referral is read first.
  var resumed: Resumed?
  private var seen = SeenFamilies(.worklist)

  /// A line of the list: what was being typed, or a family.
  enum Item: Hashable, Sendable {
    case drafts
    case waitingDrafts
    case family(ID<Family>)
  }

  struct Resumed: Equatable, Sendable {
    let ticket: Ticket
    let draft: Draft
  }

  var contexts: [KeyContext] { [.worklist, .list] }

  var question: PageQuestion {
    { [tab] after, limit in .worklist(tab, after: after, limit: limit) }
  }

  mutating func open(_ desk: inout Desk) {
    refresh(&desk)
  }

  mutating func refresh(_ desk: inout Desk) {
    list.refresh(question, &desk)
    draftTicket = desk.ask(.drafts)
  }

  mutating func leave(_ desk: inout Desk) { seen.report(&desk) }

  mutating func ring(_ timer: TimerName, _ desk: inout Desk) {
    if timer == .rest { seen.report(&desk) }
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    if ticket == finishTicket {
      finishTicket = nil
      if case .outcome(.done(let done)) = answer { desk.finish(done) }
      if case .trouble(let trouble) = answer { desk.say(trouble) }
      return true
    }
    if ticket == resumed?.ticket {
      goOn(answer, &desk)
      return true
    }
    if ticket == draftTicket {
      draftTicket = nil
      take(answer, &desk)
      return true
    }
    guard list.awaits(ticket) else { return false }
    guard case .outcome(.worklist(let page)) = answer else {
      list.giveUp(answer, &desk)
      return true
    }
    counts = page.counts
    let isFurther = list.take(page.rows, next: page.next, question, &desk)
    if isFurther { seen.add(page.rows.map(\.family), &desk) }
    // A mark goes with its row.
    marks.formIntersection(list.rows.map(\.family))
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if list.act(action, question, &desk) { return true }
    switch action {
    case .nextTab: show(1, &desk)
    case .previousTab: show(-1, &desk)
    case .open: openSelected(&desk)
    case .explain: explain(&desk)
    case .readWeekendSheet: desk.push(SheetPanel(.weekend))
    case .showPreparedLetters: desk.push(PreparedLettersScreen())
    case .addCrisis: if let row = list.selected { desk.open(row.family, .crisis) }
    case .handle: handle(&desk)
    case .mark: mark(&desk)
    case .markAll: marks = Set(list.rows.map(\.family))
    case .unmarkAll: marks = []
    case .cancel where !marks.isEmpty: marks = []
    case .postponeMarked: formForMarked(.postponeMany, &desk)
    case .handOverMarked: formForMarked(.handoverMany, &desk)
    case .acceptMarked: acceptMarked(&desk)
    case .finishReason: finishReason(&desk)
    case .postponeReason: withReason(.postponeWork, &desk)
    case .forwardReason: withReason(.forwardWork, &desk)
    case .answerReason: withReason(.answerQuestion, &desk)
    case .postponeFamily: postpone(&desk)
    case .wakeFamily:
      if let row = list.selected { desk.push(Self.wake(row, desk.words)) }
    default: return false
    }
    return true
  }

  mutating func choose(_ choice: MenuChoice, _ desk: inout Desk) {
    switch choice {
    case .draft(let id):
      if let line = drafts.first(where: { $0.draft.id == id }) { resume(line, &desk) }
    case .action(.open):
      if let row = list.selected { desk.open(row.family, .sixMenu) }
    case .action(.telephone):
      guard let row = list.selected else { return }
      desk.push(TelephoneStrip(family: row.reference, startedAt: desk.now))
    case .action(.acceptHandover):
      guard let row = list.selected else { return }
      desk.push(
        QuestionPanel(
          question: desk.words.word(
            .team(
              .acceptQuestion(
                family: row.name.text,
                from: row.coordinator?.text ?? desk.words.word(.noCoordinator)))),
          command: .team(.acceptHandover(row.family, expecting: nil))))
    case .action(.refuseHandover):
      guard let row = list.selected else { return }
      let subject = FormSubject(reference: row.reference)
      desk.push(FormPanel(.refuseHandover, subject, desk: &desk))
    case .action(let action): desk.run(action)
    case .order, .keepDraft, .discardDraft, .goOn, .keepMine, .takeTheirs, .workNote, .planView,
      .planAsOf, .user, .reportName, .report, .reportShape:
      break
    }
  }

  private mutating func take(_ answer: Answer, _ desk: inout Desk) {
    switch answer {
    case .outcome(.drafts(let found)):
      (drafts, waiting) = (found.lines, found.waiting)
      let lead: [Item] =
        (drafts.isEmpty ? [] : [.drafts]) + (waiting.isEmpty ? [] : [.waitingDrafts])
      list.put(lead: lead, desk)
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
  }

  private mutating func show(_ step: Int, _ desk: inout Desk) {
    seen.report(&desk)
    let all = WorklistTab.allCases
    let place = all.firstIndex(of: tab) ?? 0
    tab = all[(place + step + all.count) % all.count]
    marks = []
    list.reset()
    refresh(&desk)
  }

  private mutating func openSelected(_ desk: inout Desk) {
    seen.report(&desk)
    switch list.cursor.key {
    case .drafts:
      guard drafts.count > 1 else {
        if let line = drafts.first { resume(line, &desk) }
        return
      }
      let items = drafts.map { line in
        let label = line.familyName?.text ?? desk.words.word(.unknownCaller)
        let detail = line.draft.savedAt.localTime.text
        return MenuPanel.Item(label: label, detail: detail, choice: .draft(line.draft.id))
      }
      desk.push(MenuPanel(title: desk.words.word(.draftsTitle), items: items))
    case .waitingDrafts: desk.push(TextPanel(waiting, desk.face))
    case .family(let family): desk.open(family)
    case nil: break
    }
  }
}

extension WorklistRow: ListRow {
  var key: WorklistScreen.Item { .family(family) }

  var reference: FamilyReference {
    FamilyReference(id: family, name: name, caseNumber: caseNumber)
  }
}
