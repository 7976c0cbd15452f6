package import Domain

/// The words for what is done so that children are safe.
package protocol SafetyPhrases: Sendable {
  func name(of stage: ProtocolStage) -> String
  func name(of consideration: ConsiderationKind) -> String
  /// The whole question, for reading.
  func question(_ consideration: ConsiderationKind) -> String
  func answer(_ consideration: ConsiderationKind, _ answer: Bool) -> String
  func name(of decision: ProtocolDecision) -> String
  func name(of kind: SafetyReportKind) -> String
  func word(_ word: SafetyWord) -> String
}

/// The sentences and labels of the safety tab.
package enum SafetyWord: Equatable, Sendable {
  case riskTitle
  case noRisk(key: String)
  case assessedWith(String)
  case assessAgain(String)
  case protocolTitle
  case headerStage(Int)
  case noProtocol(key: String)
  case openSince(String)
  case closedOn(String)
  case children(names: String)
  case stageOpen
  case reportsTitle
  case noReports(key: String)
  case outcomeOpen
  case agreementsTitle
  case noAgreements(key: String)
  case checkOn(String)
  case watchedBy(String)
  case parentsKnow
  case parentsDoNotKnow(why: String)
  case saysReport
  case deviation(String)
  case consideration(ConsiderationKind)
  case because
  case signals
  case agreement
  case yes
  case noBecause
  case crisisTitle
  case noCrisis(key: String)
  case headerCrisis
  case crisisLook(String)
  case crisisDecided(String)
  /// Of a commitment: when the crisis began.
  case decidedAfter(String)
  case crisisDecideBy(String)
  case crisisEnded(String)
  case messagesBlocked(why: String)
  case messagesAllowed(key: String)
  case headerMessages
  case blockReason
  case blockedSince(String)
  case weekendTitle(String)
  case weekendNobody
  case weekendDuty
  case weekendNotInformed
  case weekendChildren
  case weekendCoordinator
  case weekendCall
  case weekendNoCall
  case weekendNoHelp
  case weekendDanger
  case weekendWhatToDo
  case weekendMore
}
