import Domain
import Drawing
import Texts

/// Werkvoorraad: which families need something now, the gravest first, with the reason.
struct WorklistScreen: MainScreen, Equatable {
  var tab = WorklistTab.now
  var counts: [WorklistTab: Int] = [:]
  var rows: [WorklistRow] = []
  var drafts: [DraftLine] = []
  var isLoaded = false
  var cursor = ListCursor<Item>()
  private var next: PageKey?
  private var listTicket: Ticket?
  private var moreTicket: Ticket?
  private var draftTicket: Ticket?
  private var finishTicket: Ticket?
  /// The families marked for one change to all of them.
  private(set) var marks: Set<ID<Family>> = []
  /// Feedback that was being typed, whose referral is read first.
  private var resumeTicket: Ticket?
  private var resumed: Draft?
  private var seen = SeenFamilies(.worklist)

  /// A line of the list: the drafts that wait, or a family.
  enum Item: Hashable, Sendable {
    case drafts
    case family(ID<Family>)
  }

  var contexts: [KeyContext] { [.worklist, .list] }

  var items: [Item] {
    (drafts.isEmpty ? [] : [.drafts]) + rows.map { .family($0.family) }
  }

  var selected: WorklistRow? {
    guard case .family(let family) = cursor.key else { return nil }
    return rows.first { $0.family == family }
  }

  mutating func open(_ desk: inout Desk) {
    refresh(&desk)
  }

  mutating func refresh(_ desk: inout Desk) {
    let limit = min(500, max(Self.page, rows.count))
    moreTicket = nil
    listTicket = desk.ask(.worklist(tab, after: nil, limit: limit))
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
    if ticket == resumeTicket {
      resumeTicket = nil
      goOn(answer, &desk)
      return true
    }
    guard [listTicket, moreTicket, draftTicket].contains(ticket) else { return false }
    switch answer {
    case .outcome(.worklist(let page)): take(page, isMore: ticket == moreTicket, &desk)
    case .outcome(.drafts(let lines)): drafts = lines
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    if ticket == listTicket { listTicket = nil }
    if ticket == moreTicket { moreTicket = nil }
    if ticket == draftTicket { draftTicket = nil }
    // A mark goes with its row.
    if case .outcome(.worklist) = answer { marks.formIntersection(rows.map(\.family)) }
    cursor.settle(in: items, rows: height(desk))
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cursor.act(action, in: items, rows: height(desk)) {
      wantMore(&desk)
      return true
    }
    switch action {
    case .nextTab: show(1, &desk)
    case .previousTab: show(-1, &desk)
    case .open: openSelected(&desk)
    case .explain: explain(&desk)
    case .readWeekendSheet: desk.push(WeekendPanel())
    case .addCrisis: if let row = selected { desk.open(row.family, .crisis) }
    case .handle: handle(&desk)
    case .mark: mark(desk)
    case .markAll: marks = Set(rows.map(\.family))
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
      if let row = selected { desk.push(Self.wake(row, desk.words)) }
    default: return false
    }
    return true
  }

  mutating func choose(_ choice: MenuChoice, _ desk: inout Desk) {
    switch choice {
    case .draft(let id):
      if let line = drafts.first(where: { $0.draft.id == id }) { resume(line, &desk) }
    case .action(.open):
      if let row = selected { desk.open(row.family, .sixMenu) }
    case .action(.telephone):
      guard let row = selected else { return }
      desk.push(TelephoneStrip(family: Self.reference(row), startedAt: desk.now))
    case .action(.acceptHandover):
      guard let row = selected else { return }
      desk.push(
        QuestionPanel(
          question: desk.words.word(
            .team(
              .acceptQuestion(
                family: row.name.text,
                from: row.coordinator?.text ?? desk.words.word(.noCoordinator)))),
          command: .team(.acceptHandover(row.family, expecting: nil))))
    case .action(.refuseHandover):
      guard let row = selected else { return }
      let subject = FormSubject(reference: Self.reference(row))
      desk.push(FormPanel(.refuseHandover, subject, desk: &desk))
    case .action(let action): desk.run(action)
    case .order, .keepDraft, .discardDraft, .goOn, .keepMine, .takeTheirs, .workNote, .planView,
      .planAsOf, .user, .reportName, .report, .reportShape:
      break
    }
  }

  private static let page = 50

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 4) }

  private mutating func take(_ page: WorklistPage, isMore: Bool, _ desk: inout Desk) {
    guard page.tab == tab else { return }
    rows = isMore ? rows + page.rows : page.rows
    counts = page.counts
    next = page.next
    isLoaded = true
    if isMore { seen.add(page.rows.map(\.family), &desk) }
  }

  private mutating func wantMore(_ desk: inout Desk) {
    guard let next, moreTicket == nil, listTicket == nil, cursor.index + 10 >= items.count else {
      return
    }
    moreTicket = desk.ask(.worklist(tab, after: next, limit: Self.page))
  }

  private mutating func show(_ step: Int, _ desk: inout Desk) {
    seen.report(&desk)
    let all = WorklistTab.allCases
    let place = all.firstIndex(of: tab) ?? 0
    tab = all[(place + step + all.count) % all.count]
    (rows, next, isLoaded, marks) = ([], nil, false, [])
    cursor.reset()
    refresh(&desk)
  }
}

extension WorklistScreen {
  private mutating func openSelected(_ desk: inout Desk) {
    seen.report(&desk)
    switch cursor.key {
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
    case .family(let family): desk.open(family)
    case nil: break
    }
  }

  /// Goes back into what was being typed, where it was being typed.
  private mutating func resume(_ line: DraftLine, _ desk: inout Desk) {
    let draft = line.draft
    if let family = draft.family {
      desk.open(family, .draft(draft))
    } else if draft.form == FormName.telephone.rawValue {
      desk.push(TelephoneStrip(draft: draft, family: nil))
    } else if let mark = draft.fields.first(where: { $0.name == FormSubject.markName })?.text {
      if draft.form == FormName.feedback.rawValue {
        guard let id = ID<Referral>(String(mark.prefix(36))) else { return }
        resumed = draft
        resumeTicket = desk.ask(.triage(id))
      } else if let id = ID<PracticeRecord>(mark) {
        desk.push(PracticeRecordScreen(id))
      }
    } else if let form = FormName(rawValue: draft.form) {
      desk.push(FormPanel(form, FormSubject(draft: draft), desk: &desk))
    }
  }

  /// Brings feedback back that was being typed, beside the referral it is about.
  private func goOn(_ answer: Answer, _ desk: inout Desk) {
    switch answer {
    case .outcome(.triage(let page)):
      desk.push(TriageScreen(page.referral))
      guard let draft = resumed,
        let due = page.feedback.first(where: {
          FormSubject(feedback: $0).mark
            == draft.fields.first { $0.name == FormSubject.markName }?.text
        })
      else { return }
      desk.push(FormPanel(.feedback, FormSubject(feedback: due, draft: draft), desk: &desk))
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
  }

  private func explain(_ desk: inout Desk) {
    guard let row = selected else { return }
    let words = desk.words
    let reasons = [DueReason(row.reason, subject: row.subject)] + row.others
    let lines = reasons.enumerated().map { place, reason in
      (reasons.count == 1 ? "" : "\(place + 1). ")
        + words.explain(reason.reminder, subject: reason.subject, today: desk.today)
    }
    desk.push(
      TextPanel(title: words.word(.explainTitle(row.name.text)), paragraphs: lines, isSpaced: true))
  }

  /// What can be done at once with the gravest reason, where that is a thing to do.
  private func reasonActions(_ row: WorklistRow) -> [ActionName] {
    switch row.reason.reason {
    case .workItem, .callBack: [.finishReason, .postponeReason, .forwardReason]
    case .safety: [.finishReason, .forwardReason]
    case .question: [.answerReason, .forwardReason]
    case .answer, .turnsTwelve, .turnsSixteen, .sixteenAndHalf, .turnsSeventeen, .futurePlan,
      .turnsEighteen, .extendedCareDue, .extendedCareEnds, .aftercare, .moveUnconfirmed,
      .continuationEnds:
      [.finishReason]
    case .planTerm, .contactNorm, .childNotSeen, .evaluation, .actionLate, .coordinatorMissing,
      .contactPointMissing, .providerMissing, .budgetMissing, .planMissing, .providerEnded,
      .feedback,
      .carePlanTerm, .decisionTerm, .handoverToAccept, .handoverOpen, .coverEnded, .waitingCheck,
      .expectedStart, .budgetOver, .raiseWaiting, .yearChange, .crisis, .crisisDecision,
      .protocolStep, .safetyAgreement, .riskReview, .meeting,
      .budgetEnded:
      []
    }
  }

  private mutating func finishReason(_ desk: inout Desk) {
    guard let row = selected, reasonActions(row).contains(.finishReason),
      let item = row.reason.subject
    else { return }
    guard !row.reason.reason.opensItsForm else {
      desk.open(row.family, .reminder(row.reason))
      return
    }
    finishTicket = desk.ask(.finishWorkItem(row.family, item.cast()))
  }

  private func withReason(_ action: ActionName, _ desk: inout Desk) {
    guard let row = selected, let item = row.reason.subject, !row.reason.reason.opensItsForm,
      !reasonActions(row).isEmpty
    else {
      if action == .postponeWork { postpone(&desk) }
      return
    }
    desk.open(row.family, .work(item.cast(), action))
  }

  private mutating func mark(_ desk: Desk) {
    guard let row = selected else { return }
    marks.formSymmetricDifference([row.family])
    _ = cursor.act(.moveDown, in: items, rows: height(desk))
  }

  private func formForMarked(_ form: FormName, _ desk: inout Desk) {
    let chosen = rows.filter { marks.contains($0.family) }
    guard !chosen.isEmpty else {
      desk.say(.hint, desk.words.word(.team(.markFirst)))
      return
    }
    var subject = FormSubject()
    subject.marked = chosen.map(Self.reference)
    desk.push(FormPanel(form, subject, desk: &desk))
  }

  /// The marked families that wait for the reader's answer.
  private var markedToAccept: [ID<Family>] {
    rows.filter { marks.contains($0.family) && $0.asksForAnswer }.map(\.family)
  }

  private func acceptMarked(_ desk: inout Desk) {
    let families = markedToAccept
    guard !families.isEmpty else {
      desk.say(.hint, desk.words.word(.team(.markFirst)))
      return
    }
    desk.push(
      QuestionPanel(
        question: desk.words.word(.team(.acceptManyQuestion(count: families.count))),
        command: .team(.acceptHandovers(families))))
  }

  /// What can be done with all that is marked.
  private func handleMarked(_ desk: inout Desk) {
    let words = desk.words
    var actions: [ActionName] = []
    if !markedToAccept.isEmpty { actions.append(.acceptMarked) }
    if desk.may(.writeFamily) { actions.append(.postponeMarked) }
    if desk.may(.handOverFamily) { actions.append(.handOverMarked) }
    let items = actions.map {
      MenuPanel.Item(label: words.action($0).title, choice: .action($0))
    }
    desk.push(MenuPanel(title: words.word(.marked(count: marks.count)), items: items))
  }

  private func handle(_ desk: inout Desk) {
    let words = desk.words
    guard marks.isEmpty else { return handleMarked(&desk) }
    guard let row = selected else { return }
    var items = reasonActions(row).map { action in
      MenuPanel.Item(
        label: words.action(action).title, detail: row.subject?.text ?? "",
        choice: .action(action))
    }
    items.append(MenuPanel.Item(label: words.action(.handle).title, choice: .action(.open)))
    if row.asksForAnswer {
      items =
        [.acceptHandover, .refuseHandover].map {
          MenuPanel.Item(label: words.action($0).title, choice: .action($0))
        } + items
    }
    if desk.may(.writeFamily) {
      let sleep: ActionName = tab == .postponed ? .wakeFamily : .postponeFamily
      items.append(MenuPanel.Item(label: words.action(sleep).title, choice: .action(sleep)))
      items.append(
        MenuPanel.Item(label: words.action(.telephone).title, choice: .action(.telephone)))
    }
    desk.push(MenuPanel(title: words.word(.handleTitle(row.name.text)), items: items))
  }

  private func postpone(_ desk: inout Desk) {
    guard let row = selected else { return }
    let subject = FormSubject(reference: Self.reference(row))
    desk.push(FormPanel(.postponeFamily, subject, desk: &desk))
  }

  private static func reference(_ row: WorklistRow) -> FamilyReference {
    FamilyReference(id: row.family, name: row.name, caseNumber: row.caseNumber)
  }

  private static func wake(_ row: WorklistRow, _ words: any Phrases) -> QuestionPanel {
    let question = words.action(.wakeFamily).title + ": " + row.name.text + "?"
    return QuestionPanel(question: question, command: .postponeFamily(row.family, until: nil))
  }
}

extension WorklistRow {
  /// A handover of this family waits for the reader's answer.
  var asksForAnswer: Bool {
    ([reason] + others.map(\.reminder)).contains { $0.reason == .handoverToAccept }
  }
}
