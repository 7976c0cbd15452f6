/// What is written down at a birthday and after a file was closed.
package enum LifeCommand: Equatable, Sendable {
  case meet(NewMilestone)
  /// Opens a milestone again that was written down by mistake.
  case withdraw(ID<LifeMilestone>)
  case decideCare(NewExtendedCare)
  case finishAftercare(ID<AftercareContact>, NewAftercareResult)
  case giveAftercare(ID<AftercareContact>, to: Login)
}

/// What was agreed at a birthday.
package struct NewMilestone: Equatable, Sendable {
  package var person: ID<Person>
  package var milestone: Milestone
  package var doneOn: Day?
  package var note: Prose
  package var withWhom: Line?

  package init(
    person: ID<Person>, milestone: Milestone, doneOn: Day? = nil, note: Prose,
    withWhom: Line? = nil
  ) {
    self.person = person
    self.milestone = milestone
    self.doneOn = doneOn
    self.note = note
    self.withWhom = withWhom
  }
}

/// What is decided about help after the eighteenth birthday.
package struct NewExtendedCare: Equatable, Sendable {
  package var person: ID<Person>
  package var decidedOn: Day?
  package var decision: ExtendedCare.Decision

  package init(person: ID<Person>, decidedOn: Day? = nil, decision: ExtendedCare.Decision) {
    self.person = person
    self.decidedOn = decidedOn
    self.decision = decision
  }
}

/// How a family was doing after its file was closed.
package struct NewAftercareResult: Equatable, Sendable {
  package var onDay: Day?
  package var outcome: AftercareOutcome
  package var note: Prose?

  package init(onDay: Day? = nil, outcome: AftercareOutcome, note: Prose? = nil) {
    self.onDay = onDay
    self.outcome = outcome
    self.note = note
  }
}
