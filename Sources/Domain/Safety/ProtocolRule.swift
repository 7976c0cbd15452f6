/// What the meldcode asks of each step, and what its framework says.
package enum ProtocolRule {
  /// The step that comes after those taken; nil when all five were.
  package static func next(after taken: [ProtocolStage]) -> ProtocolStage? {
    ProtocolStage(rawValue: (taken.map(\.rawValue).max() ?? 0) + 1)
  }

  /// Whether the framework says: report to Veilig Thuis.
  ///
  /// Where the suspicion stands: acute or structural unsafety, or a no to one of the last three.
  package static func saysReport(_ answers: [ConsiderationKind: Bool]) -> Bool {
    guard answers[.suspicionStands] == true else { return false }
    return answers[.acuteOrStructural] == true
      || [.helpPossible, .helpAccepted, .helpWorksInTime].contains { answers[$0] == false }
  }

  /// Refuses a weighing with a consideration left open.
  package static func check(_ considerations: [NewConsideration]) throws(Refusal) {
    let answered = Set(considerations.map(\.kind))
    for kind in ConsiderationKind.allCases where !answered.contains(kind) {
      throw .safety(.considerationMissing(kind))
    }
  }

  /// Refuses a decision that doesn't follow from the weighing and doesn't say why.
  package static func check(
    _ ruling: ProtocolStep.Ruling, weighed answers: [ConsiderationKind: Bool]
  ) throws(Refusal) {
    if !ruling.parentsInformed, ruling.whyNotInformed == nil { throw .safety(.parentsNotInformed) }
    if ruling.decision == .nothing, answers[.suspicionStands] != false {
      throw .safety(.suspicionStands)
    }
    if saysReport(answers), !ruling.decision.isReport, ruling.deviation == nil {
      throw .safety(.saysReport)
    }
  }
}
