/// How far somebody thinks a goal is, 0 to 10, on a day.
///
/// Scores are only added; they belong to the goal's line through the versions.
package struct GoalScore: Equatable, Sendable {
  package let id: ID<GoalScore>
  package let family: ID<Family>
  /// The first goal of the line.
  package let goal: ID<Goal>
  package let onDay: Day
  package let score: Int
  /// Who gave it, as they are called: "Sem", "moeder".
  package let by: Line
  package let note: Line?
  /// The evaluation it was given in, if any.
  package let evaluation: ID<Evaluation>?
  package let recordedBy: ID<User>

  package init(
    id: ID<GoalScore>, family: ID<Family>, goal: ID<Goal>, onDay: Day, score: Int, by: Line,
    note: Line?, evaluation: ID<Evaluation>?, recordedBy: ID<User>
  ) {
    self.id = id
    self.family = family
    self.goal = goal
    self.onDay = onDay
    self.score = score
    self.by = by
    self.note = note
    self.evaluation = evaluation
    self.recordedBy = recordedBy
  }

  package static let range = 0...10
}

/// A talk in which the family and the team look back at the plan and decide how to go on.
package struct Evaluation: Equatable, Sendable {
  package let id: ID<Evaluation>
  package let family: ID<Family>
  package let plan: ID<PlanVersion>
  package let number: Int
  package let onDay: Day
  /// Who were there, as they are called.
  package let present: Line
  package let decision: EvaluationDecision
  /// When they look again; nil where the file will be closed.
  package let nextOn: Day?
  package let note: Line?
  package let recordedBy: ID<User>

  package init(
    id: ID<Evaluation>, family: ID<Family>, plan: ID<PlanVersion>, number: Int, onDay: Day,
    present: Line, decision: EvaluationDecision, nextOn: Day?, note: Line?, recordedBy: ID<User>
  ) {
    self.id = id
    self.family = family
    self.plan = plan
    self.number = number
    self.onDay = onDay
    self.present = present
    self.decision = decision
    self.nextOn = nextOn
    self.note = note
    self.recordedBy = recordedBy
  }
}

/// What an evaluation comes to; the raw values are stored.
package enum EvaluationDecision: String, CaseIterable, Sendable {
  case goOn = "continue"
  case adjust
  case scaleUp
  case scaleDown
  case close
}

/// That help was made heavier or lighter.
///
/// There is no national scale of levels: the row says which way, when and why.
package struct ScaleChange: Equatable, Sendable {
  package let id: ID<ScaleChange>
  package let family: ID<Family>
  package let number: Int
  package let onDay: Day
  package let direction: Direction
  package let reason: Line?
  package let evaluation: ID<Evaluation>?
  package let decidedBy: ID<User>

  package init(
    id: ID<ScaleChange>, family: ID<Family>, number: Int, onDay: Day, direction: Direction,
    reason: Line?, evaluation: ID<Evaluation>?, decidedBy: ID<User>
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.onDay = onDay
    self.direction = direction
    self.reason = reason
    self.evaluation = evaluation
    self.decidedBy = decidedBy
  }

  package enum Direction: String, CaseIterable, Sendable {
    case up
    case down
  }
}

/// Who of those around the family does what, and what he may decide.
///
/// A change ends the old one and makes a new one; nothing is overwritten.
package struct WorkAgreement: Equatable, Sendable {
  package let id: ID<WorkAgreement>
  package let family: ID<Family>
  package let number: Int
  package let topic: Line
  package let task: Line
  package let responsibility: Line?
  package let authority: Line?
  package let parties: Line
  package let fromDay: Day
  /// The last day it was made for, if one was agreed.
  package let untilDay: Day?
  /// The day it was ended or replaced.
  package var endedOn: Day?
  /// The agreement it took the place of.
  package let replaces: ID<WorkAgreement>?

  package init(
    id: ID<WorkAgreement>, family: ID<Family>, number: Int, topic: Line, task: Line,
    responsibility: Line?, authority: Line?, parties: Line, fromDay: Day, untilDay: Day?,
    endedOn: Day? = nil, replaces: ID<WorkAgreement>? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.topic = topic
    self.task = task
    self.responsibility = responsibility
    self.authority = authority
    self.parties = parties
    self.fromDay = fromDay
    self.untilDay = untilDay
    self.endedOn = endedOn
    self.replaces = replaces
  }

  /// Whether it holds on a day.
  package func holds(on day: Day) -> Bool {
    fromDay <= day && untilDay.map { $0 >= day } ?? true && endedOn.map { $0 > day } ?? true
  }
}
