import Domain
import Texts

// What can be done on the safety tab.
extension FamilyScreen {
  var safetyContexts: [KeyContext] {
    var contexts: [KeyContext] = []
    if let report = selectedReport, report.outcome == nil { contexts.append(.safetyReport) }
    if let agreement = selectedAgreement, agreement.endedOn == nil {
      contexts.append(.safetyAgreement)
    }
    if let crisis = selectedCrisis,
      crisis.isOpen || crisis.awaitsDecision || crisis.decision != nil
    {
      contexts.append(.crisis)
    }
    return contexts + [.safety, .family, .list]
  }

  private var selectedReport: SafetyReport? {
    guard case .report(let id)? = safety.key else { return nil }
    return page?.safety.reports.first { $0.id == id }
  }

  private var selectedAgreement: SafetyAgreement? {
    guard case .agreement(let id)? = safety.key else { return nil }
    return page?.safety.agreements.first { $0.id == id }
  }

  private var selectedCrisis: Crisis? {
    guard case .crisis(let id)? = safety.key else { return nil }
    return page?.safety.crises.first { $0.id == id }
  }

  /// The open crisis of the family, or the form for a new one.
  mutating func openCrisis(_ desk: inout Desk) {
    guard let page, let crisis = page.safety.crisis else { return form(.crisis, &desk) }
    tab = .safety
    safety.select(
      .crisis(crisis.id), in: SafetyLine.keys(page), rows: max(1, desk.bodyRows - 4))
  }

  mutating func changeSafety(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let (report, agreement) = (selectedReport?.id, selectedAgreement?.id)
    let crisis = selectedCrisis?.id
    switch action {
    case .protocolStep:
      tab = .safety
      form(Self.nextForm(page?.safety.open?.next), &desk)
    case .addSafetyReport: form(.safetyReport, &desk)
    case .noteReportOutcome: form(.reportOutcome, &desk) { $0.safetyReport = report }
    case .addSafetyAgreement: form(.safetyAgreement, &desk)
    case .endSafetyAgreement:
      form(.endSafetyAgreement, &desk) { $0.safetyAgreement = agreement }
    case .readWeekendSheet: desk.push(SheetPanel(.weekend))
    case .addCrisis: openCrisis(&desk)
    case .showMeetings:
      guard let page else { return true }
      desk.push(MeetingsScreen(page))
    case .showLetters:
      guard let page else { return true }
      desk.push(FamilyLettersScreen(page))
    case .changeScale: form(.scaleChange, &desk)
    case .decideCrisis:
      // Once it is decided the same key says which commitment it is.
      if selectedCrisis?.awaitsDecision == true {
        form(.crisisDecision, &desk) { $0.crisis = crisis }
      } else if selectedCrisis?.decision != nil {
        form(.linkCrisis, &desk) { $0.crisis = crisis }
      }
    case .lookAtCrisis:
      guard selectedCrisis?.isOpen == true else { return true }
      form(.lookAtCrisis, &desk) { $0.crisis = crisis }
    case .endCrisis:
      guard selectedCrisis?.isOpen == true else { return true }
      form(.endCrisis, &desk) { $0.crisis = crisis }
    case .blockMessages:
      form(page?.safety.messageBlock == nil ? .blockMessages : .allowMessages, &desk)
    default: return false
    }
    return true
  }

  /// Each step of the meldcode asks something else.
  private static func nextForm(_ stage: ProtocolStage?) -> FormName {
    switch stage {
    case nil, .signals: .protocolOpen
    case .consultation, .talk: .protocolStep
    case .weighing: .protocolWeighing
    case .decision: .protocolDecision
    }
  }
}
