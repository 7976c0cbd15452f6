/// Everything that can be asked about the safety of the children of one family.
package enum SafetyCommand: Equatable, Sendable {
  case openProtocol(NewProtocol)
  case takeStep(NewProtocolStep)
  case report(NewSafetyReport)
  case noteOutcome(ID<SafetyReport>, on: Day?, Prose)
  case agree(NewSafetyAgreement)
  case endAgreement(ID<SafetyAgreement>, on: Day?)
  case openCrisis(CrisisStory, on: Day?)
  /// The commitment is what was decided, where it is help that was committed.
  case decideCrisis(ID<Crisis>, on: Day?, Line, ID<Commitment>? = nil)
  /// Another commitment, or one made later, belongs to the decision too.
  case linkCrisis(ID<Crisis>, ID<Commitment>)
  case endCrisis(ID<Crisis>, on: Day?, Prose)
  /// Looked at again: what was found, and when to look next.
  case lookAtCrisis(ID<Crisis>, on: Day?, Prose, next: Day)
  case blockMessages(Line)
  case allowMessages(Line)
}

/// The first step: which signals, about whom.
package struct NewProtocol: Equatable, Sendable {
  package var people: [ID<Person>]
  package var signals: Prose
  package var onDay: Day?

  package init(people: [ID<Person>], signals: Prose, onDay: Day? = nil) {
    self.people = people
    self.signals = signals
    self.onDay = onDay
  }
}

/// The next step of the open protocol.
package struct NewProtocolStep: Equatable, Sendable {
  package var stage: ProtocolStage
  package var onDay: Day?
  package var text: Prose
  package var withWhom: Line?
  /// At the fourth step, all five.
  package var considerations: [NewConsideration]
  /// At the fifth step.
  package var ruling: ProtocolStep.Ruling?

  package init(
    stage: ProtocolStage, onDay: Day? = nil, text: Prose, withWhom: Line? = nil,
    considerations: [NewConsideration] = [], ruling: ProtocolStep.Ruling? = nil
  ) {
    self.stage = stage
    self.onDay = onDay
    self.text = text
    self.withWhom = withWhom
    self.considerations = considerations
    self.ruling = ruling
  }
}

/// An answer to one consideration.
package struct NewConsideration: Equatable, Sendable {
  package var kind: ConsiderationKind
  package var answer: Bool
  package var why: Line

  package init(kind: ConsiderationKind, answer: Bool, why: Line) {
    self.kind = kind
    self.answer = answer
    self.why = why
  }
}

/// Advice that was asked, or a report that was made.
package struct NewSafetyReport: Equatable, Sendable {
  package var kind: SafetyReportKind
  package var onDay: Day?
  package var text: Prose
  package var reference: Line?
  package var parentsInformed: Bool
  package var whyNotInformed: Line?

  package init(
    kind: SafetyReportKind, onDay: Day? = nil, text: Prose, reference: Line? = nil,
    parentsInformed: Bool, whyNotInformed: Line? = nil
  ) {
    self.kind = kind
    self.onDay = onDay
    self.text = text
    self.reference = reference
    self.parentsInformed = parentsInformed
    self.whyNotInformed = whyNotInformed
  }
}

/// An agreement to write down so that the children are safe.
package struct NewSafetyAgreement: Equatable, Sendable {
  package var text: Prose
  package var parties: Line
  package var watchedBy: Line
  package var fromDay: Day?
  package var checkOn: Day

  package init(
    text: Prose, parties: Line, watchedBy: Line, fromDay: Day? = nil, checkOn: Day
  ) {
    self.text = text
    self.parties = parties
    self.watchedBy = watchedBy
    self.fromDay = fromDay
    self.checkOn = checkOn
  }
}
