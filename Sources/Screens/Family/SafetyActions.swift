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

  mutating func changeSafety(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let (report, agreement) = (selectedReport?.id, selectedAgreement?.id)
    switch action {
    case .protocolStep:
      tab = .safety
      form(Self.nextForm(page?.safety.open?.next), &desk)
    case .addSafetyReport: form(.safetyReport, &desk)
    case .noteReportOutcome: form(.reportOutcome, &desk) { $0.safetyReport = report }
    case .addSafetyAgreement: form(.safetyAgreement, &desk)
    case .endSafetyAgreement:
      form(.endSafetyAgreement, &desk) { $0.safetyAgreement = agreement }
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
