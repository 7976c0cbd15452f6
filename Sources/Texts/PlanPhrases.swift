package import Domain

/// The words for what stands in and around a plan.
package protocol PlanPhrases: Sendable {
  func name(of standing: PlanStanding) -> String
  func name(of answer: PlanAnswer.Kind) -> String
  func name(of approval: PlanApproval.Kind) -> String
  func name(of decision: EvaluationDecision) -> String
  func name(of direction: ScaleChange.Direction) -> String
  func name(of step: LegalStepKind) -> String
  func name(of ground: WaiverGround) -> String
  func name(of view: PlanView) -> String
  func word(_ word: PlanWord) -> String
}

/// What the plan tab shows: one at a time, so that each stays quiet.
package enum PlanView: String, CaseIterable, Sendable {
  case goals
  case versions
  case answers
  case workAgreements
  case evaluations
  case legalSteps
  case foundation
}

/// The sentences and labels that screens and commands use for plans.
package enum PlanWord: Equatable, Sendable {
  case viewsTitle
  case version(Int)
  case nextEvaluation(String)
  case answered(kind: String, names: String, day: String)
  case notAnswered(names: String)
  case withoutAll(reason: String)
  case baseline(String)
  case indicator(String)
  case about(names: String)
  case scores(String)
  case dropped(day: String, reason: String)
  case noVersions
  case noOtherVersion
  case noAnswers
  case noWorkAgreements(key: String)
  case noEvaluations(key: String)
  case noLegalSteps(key: String)
  case noFoundation(key: String)
  case adviceOf(String)
  case adviceBy(name: String, registration: String?, day: String)
  case stillEmpty
  case removeAdvice(String)
  case columnText
  case columnVersion
  case columnState
  case columnGoals
  case columnTopic
  case columnTask
  case columnParties
  case columnDecision
  case columnPresent
  case columnNext
  case columnStep
  case columnGround
  case columnAnswer
  case columnWords
  case diffTitle(older: Int, newer: Int)
  case diffSame
  case diffAdded
  case diffRemoved
  case diffChanged
  case asOfTitle(version: Int, day: String)
  case noneAsOf(String)
  case fieldScore(number: Int, goal: String)
  case fieldRemark
  case fieldAsOf
  case isApproved
  case isReturned
  case carePlanBy(String)
  case decisionBy(String)
  case decisionStands(String)
  case removeGoal(String)
  case removeAction(String)
  case notOpen
  case onlyHolding
  case ended(String)
  case empty
}
