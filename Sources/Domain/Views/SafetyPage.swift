/// What a family's file shows about the safety of its children.
package struct SafetyPage: Equatable, Sendable {
  /// How great the danger was judged to be, the newest first.
  package let risks: [RiskTerm]
  /// The newest first.
  package let protocols: [ProtocolLine]
  /// The newest first.
  package let reports: [SafetyReport]
  /// Those that hold first, each by its number.
  package let agreements: [SafetyAgreement]
  /// The newest first.
  package let crises: [Crisis]
  /// Each look at them since they began, the newest first.
  package let looks: [CrisisLook]
  /// Which commitments were decided after which crisis.
  package let commitments: [CrisisCommitment]
  /// The newest first.
  package let messageBlocks: [MessageBlock]

  package init(
    risks: [RiskTerm] = [], protocols: [ProtocolLine] = [], reports: [SafetyReport] = [],
    agreements: [SafetyAgreement] = [], crises: [Crisis] = [],
    looks: [CrisisLook] = [], commitments: [CrisisCommitment] = [],
    messageBlocks: [MessageBlock] = []
  ) {
    self.commitments = commitments
    self.crises = crises
    self.looks = looks
    self.messageBlocks = messageBlocks
    self.risks = risks
    self.protocols = protocols
    self.reports = reports
    self.agreements = agreements
  }

  package var crisis: Crisis? { crises.first { $0.isOpen } }

  /// That no messages about the family may be sent, as long as it holds.
  package var messageBlock: MessageBlock? { messageBlocks.first { $0.lifting == nil } }

  /// The run that isn't finished.
  package var open: ProtocolLine? { protocols.first { $0.run.closedOn == nil } }
}

/// A run through the meldcode with its steps.
package struct ProtocolLine: Equatable, Sendable {
  package let run: AbuseProtocol
  package let people: [ID<Person>]
  /// In their order.
  package let steps: [StepLine]

  package init(run: AbuseProtocol, people: [ID<Person>], steps: [StepLine]) {
    self.run = run
    self.people = people
    self.steps = steps
  }

  /// The step that is to be taken now; nil when all were.
  package var next: ProtocolStage? { ProtocolRule.next(after: steps.map(\.step.stage)) }

  /// The answers to the considerations, as far as they were weighed.
  package var answers: [ConsiderationKind: Bool] {
    let weighed = steps.flatMap(\.considerations).map { ($0.kind, $0.answer) }
    return Dictionary(weighed) { _, last in last }
  }
}

/// One step with the login of who took it.
package struct StepLine: Equatable, Sendable {
  package let step: ProtocolStep
  package let author: Login
  package let considerations: [Consideration]

  package init(step: ProtocolStep, author: Login, considerations: [Consideration] = []) {
    self.step = step
    self.author = author
    self.considerations = considerations
  }
}
