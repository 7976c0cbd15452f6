import Domain
import Texts

// What can be done with one family, for the reason it stands in the list.
extension WorklistScreen {
  func explain(_ desk: inout Desk) {
    guard let row = list.selected else { return }
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
  func reasonActions(_ row: WorklistRow) -> [ActionName] {
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
      .protocolStep, .safetyAgreement, .riskReview, .meeting, .letterUnsent,
      .budgetEnded:
      []
    }
  }

  mutating func finishReason(_ desk: inout Desk) {
    guard let row = list.selected, reasonActions(row).contains(.finishReason),
      let item = row.reason.subject
    else { return }
    guard !row.reason.reason.opensItsForm else {
      desk.open(row.family, .reminder(row.reason))
      return
    }
    finishTicket = desk.ask(.finishWorkItem(row.family, item.cast()))
  }

  func withReason(_ action: ActionName, _ desk: inout Desk) {
    guard let row = list.selected, let item = row.reason.subject, !row.reason.reason.opensItsForm,
      !reasonActions(row).isEmpty
    else {
      if action == .postponeWork { postpone(&desk) }
      return
    }
    desk.open(row.family, .work(item.cast(), action))
  }

  func handle(_ desk: inout Desk) {
    let words = desk.words
    guard marks.isEmpty else { return handleMarked(&desk) }
    guard let row = list.selected else { return }
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

  func postpone(_ desk: inout Desk) {
    guard let row = list.selected else { return }
    let subject = FormSubject(reference: row.reference)
    desk.push(FormPanel(.postponeFamily, subject, desk: &desk))
  }

  static func wake(_ row: WorklistRow, _ words: any Phrases) -> QuestionPanel {
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
