/// What is done with a plan besides making it: answers, approval, scores, evaluation and the rest.
package enum PlanCommand: Equatable, Sendable {
  case answer(NewAnswer)
  case askApproval
  case decideApproval(isApproved: Bool, note: Line?)
  /// All steps that a decision must show; one that isn't in it is taken out.
  case setFoundation([FoundationStep: Prose])
  case addAdvice(AdviceContent)
  case changeAdvice(ID<ExpertAdvice>, AdviceContent)
  case removeAdvice(ID<ExpertAdvice>)
  case changeGoal(ID<Goal>, NewGoal)
  case removeGoal(ID<Goal>)
  case changeAction(ID<ActionItem>, NewAction)
  case removeAction(ID<ActionItem>)
  /// It won't be done, because …
  case dropAction(ID<ActionItem>, reason: Line)
  case score(ID<Goal>, NewScore)
  case agreeOnWork(NewWorkAgreement, replacing: ID<WorkAgreement>?)
  case endWorkAgreement(ID<WorkAgreement>, on: Day?)
  case evaluate(NewEvaluation)
  case takeLegalStep(NewLegalStep)
  /// Help was made heavier or lighter without an evaluation.
  case changeScale(NewScaleChange)
}

/// One person's answer to the plan that lies before the family.
package struct NewAnswer: Equatable, Sendable {
  package var person: ID<Person>
  package var kind: PlanAnswer.Kind
  package var onDay: Day?
  package var ownWords: Line?

  package init(
    person: ID<Person>, kind: PlanAnswer.Kind, onDay: Day? = nil, ownWords: Line? = nil
  ) {
    self.person = person
    self.kind = kind
    self.onDay = onDay
    self.ownWords = ownWords
  }
}

/// A score to add to a goal of the plan that holds.
package struct NewScore: Equatable, Sendable {
  package var score: Int
  package var onDay: Day?
  package var by: Line
  package var note: Line?

  package init(score: Int, onDay: Day? = nil, by: Line, note: Line? = nil) {
    self.score = score
    self.onDay = onDay
    self.by = by
    self.note = note
  }
}

/// An agreement on the work to write down.
package struct NewWorkAgreement: Equatable, Sendable {
  package var topic: Line
  package var task: Line
  package var responsibility: Line?
  package var authority: Line?
  package var parties: Line
  package var fromDay: Day?
  package var untilDay: Day?

  package init(
    topic: Line, task: Line, responsibility: Line? = nil, authority: Line? = nil,
    parties: Line, fromDay: Day? = nil, untilDay: Day? = nil
  ) {
    self.topic = topic
    self.task = task
    self.responsibility = responsibility
    self.authority = authority
    self.parties = parties
    self.fromDay = fromDay
    self.untilDay = untilDay
  }
}

extension NewWorkAgreement {
  /// An agreement as it stands, to make it again from a day on.
  package init(_ agreement: WorkAgreement, from day: Day) {
    self.init(
      topic: agreement.topic, task: agreement.task, responsibility: agreement.responsibility,
      authority: agreement.authority, parties: agreement.parties, fromDay: day,
      untilDay: agreement.untilDay.flatMap { $0 < day ? nil : $0 })
  }
}

/// An evaluation to write down, with what it leads to.
package struct NewEvaluation: Equatable, Sendable {
  package var onDay: Day?
  package var present: Line
  package var decision: EvaluationDecision
  /// The day to look again; the norm says when it is left out.
  package var nextOn: Day?
  package var note: Line?
  /// The score of each goal that was looked at, by its number in the plan that holds.
  package var scores: [Int: Int]

  package init(
    onDay: Day? = nil, present: Line, decision: EvaluationDecision, nextOn: Day? = nil,
    note: Line? = nil, scores: [Int: Int] = [:]
  ) {
    self.onDay = onDay
    self.present = present
    self.decision = decision
    self.nextOn = nextOn
    self.note = note
    self.scores = scores
  }
}

/// A legal step to write down.
package struct NewLegalStep: Equatable, Sendable {
  package var kind: LegalStepKind
  package var onDay: Day?
  package var ground: WaiverGround?
  package var note: Line?

  package init(
    kind: LegalStepKind, onDay: Day? = nil, ground: WaiverGround? = nil, note: Line? = nil
  ) {
    self.kind = kind
    self.onDay = onDay
    self.ground = ground
    self.note = note
  }
}

/// That help is made heavier or lighter, and why.
package struct NewScaleChange: Equatable, Sendable {
  package var direction: ScaleChange.Direction
  package var reason: Line
  package var onDay: Day?

  package init(direction: ScaleChange.Direction, reason: Line, onDay: Day? = nil) {
    self.direction = direction
    self.reason = reason
    self.onDay = onDay
  }
}
