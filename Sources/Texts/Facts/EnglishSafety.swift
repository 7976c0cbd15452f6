package import Domain

/// Safety in English.
extension English {
  package func name(of stage: ProtocolStage) -> String {
    switch stage {
    case .signals: "Signals mapped"
    case .consultation: "Consult a colleague, and Veilig Thuis if needed"
    case .talk: "Talk with those involved"
    case .weighing: "Weigh: the five considerations"
    case .decision: "Decide: report, help or both"
    }
  }

  package func name(of consideration: ConsiderationKind) -> String {
    switch consideration {
    case .suspicionStands: "1 Suspicion stands"
    case .acuteOrStructural: "2 Unsafety"
    case .helpPossible: "3 Help is possible"
    case .helpAccepted: "4 Help accepted"
    case .helpWorksInTime: "5 Works in time"
    }
  }

  package func question(_ consideration: ConsiderationKind) -> String {
    switch consideration {
    case .suspicionStands: "Does the suspicion stand after the first three steps?"
    case .acuteOrStructural: "Is there acute or structural unsafety?"
    case .helpPossible: "Can you give or organise effective help?"
    case .helpAccepted: "Do those involved accept that help?"
    case .helpWorksInTime: "Does the help give the wanted result within the agreed time?"
    }
  }

  package func answer(_ consideration: ConsiderationKind, _ answer: Bool) -> String {
    switch (consideration, answer) {
    case (.suspicionStands, true): "yes, the suspicion stands"
    case (.suspicionStands, false): "no, the suspicion is gone"
    case (.acuteOrStructural, true): "yes, acutely or structurally unsafe"
    case (.acuteOrStructural, false): "no, neither acute nor structural"
    case (.helpPossible, true): "yes, help is possible"
    case (.helpPossible, false): "no, no effective help is possible"
    case (.helpAccepted, true): "yes, they accept the help"
    case (.helpAccepted, false): "no, they don't accept the help"
    case (.helpWorksInTime, true): "yes, within the agreed time"
    case (.helpWorksInTime, false): "no, not within the agreed time"
    }
  }

  package func name(of decision: ProtocolDecision) -> String {
    switch decision {
    case .report: "report to Veilig Thuis"
    case .reportAndHelp: "report and organise help"
    case .help: "organise help, no report"
    case .nothing: "nothing: the suspicion is gone"
    }
  }

  package func name(of kind: SafetyReportKind) -> String {
    switch kind {
    case .adviceVeiligThuis: "Advice of Veilig Thuis"
    case .reportVeiligThuis: "Report to Veilig Thuis"
    case .requestChildProtection: "Request to the Raad"
    }
  }

  func advice(on refusal: SafetyRefusal) -> Advice {
    switch refusal {
    case .protocolAlreadyOpen:
      Advice("The meldcode is running for this family already.", "Take its next step.")
    case .noProtocol:
      Advice("No meldcode is running for this family.", "Begin with step 1: the signals.")
    case .stepOutOfOrder(let next):
      Advice(
        "Step \(next.rawValue) comes first: \(name(of: next)).",
        "Take that step now.")
    case .considerationMissing(let kind):
      Advice(
        "The consideration “\(name(of: kind))” is still empty.",
        "Answer yes or no, and write down why.")
    case .parentsNotInformed:
      Advice(
        "It doesn't say why the parents were not informed.",
        "Finish the sentence: “no, because …”.")
    case .suspicionStands:
      Advice("By consideration 1 the suspicion stands.", "Choose to report, to help, or both.")
    case .crisisUndecided:
      Advice(
        "Nothing is decided yet on the help in this crisis.",
        "Record the decision first (key e, or regie safety crisis-decide).")
    case .crisisAlreadyOpen:
      Advice(
        "A crisis of this family is open already.",
        "End that one first on Safety, or write the news in a note.")
    case .messagesBlocked(let day):
      Advice(
        "No messages about this family may be sent, since \(longDay(day)).",
        "Speak with the coordinator, who lifts it on Safety when it is safe again.")
    case .saysReport:
      Advice(
        "By the considerations this is to be reported.",
        "Choose to report, or write down why not.")
    }
  }

  package func word(_ word: SafetyWord) -> String {
    switch word {
    case .riskTitle: "Risk"
    case .noRisk(let key): "Not assessed yet. \(key): assess it."
    case .assessedWith(let instrument): "with \(instrument)"
    case .assessAgain(let day): "again \(day)"
    case .protocolTitle: "Meldcode"
    case .headerStage(let stage): "meldcode \(stage)"
    case .noProtocol(let key): "No meldcode is running. \(key): begin with the signals."
    case .openSince(let day): "running since \(day)"
    case .closedOn(let day): "finished \(day)"
    case .children(let names): "about \(names)"
    case .stageOpen: "to be done now"
    case .reportsTitle: "Veilig Thuis and the Raad"
    case .noReports(let key): "No advice, report or request. \(key): record one."
    case .outcomeOpen: "no outcome yet"
    case .agreementsTitle: "Safety agreements"
    case .noAgreements(let key): "No safety agreements. \(key): record one."
    case .checkOn(let day): "look again \(day)"
    case .watchedBy(let who): "\(who) watches"
    case .parentsKnow: "Parents informed: yes"
    case .parentsDoNotKnow(let why): "Parents informed: no, because \(why)"
    case .saysReport: "The considerations point to a report to Veilig Thuis."
    case .deviation(let why): "Not reported all the same, because \(why)"
    case .consideration(let kind): name(of: kind)
    case .because: "  because"
    case .signals: "Signals"
    case .agreement: "Agreement"
    case .yes: "yes"
    case .noBecause: "no, because …"
    case .crisisTitle: "Crisis"
    case .noCrisis(let key): "No crisis. \(key): record one."
    case .headerCrisis: "CRISIS"
    case .crisisLook(let day): "look again \(day)"
    case .decidedAfter(let day): "decided after the crisis of \(day)"
    case .crisisDecided(let day): "decision \(day)"
    case .crisisDecideBy(let day): "decision follows by \(day)"
    case .crisisEnded(let day): "ended \(day)"
    case .messagesBlocked(let why): "No messages, because \(why)"
    case .messagesAllowed(let key): "Messages may be sent. \(key): no messages."
    case .headerMessages: "no messages"
    case .blockReason: "Why"
    case .blockedSince(let day): "since \(day)"
    case .weekendTitle(let day): "WEEKEND SHEET, \(day)"
    case .weekendNobody: "There is no family the duty must know about now."
    case .weekendDuty: "duty desk"
    case .weekendNotInformed:
      "the duty gets the sheet out of hours, without another talk with the family"
    case .weekendChildren: "Children"
    case .weekendCoordinator: "Coordinator"
    case .weekendCall: "Whom to call"
    case .weekendNoCall: "not recorded; ask the coordinator first"
    case .weekendNoHelp: "nobody yet"
    case .weekendDanger: "What to do when there is danger"
    case .weekendWhatToDo:
      "Danger now: call 112. Worries about safety: Veilig Thuis, 0800-2000, day and night. Keep to the agreements above, write down what you did, and call the coordinator on the first working day."
    case .weekendMore: "There are more agreements; see the file, tab Safety."
    }
  }
}
