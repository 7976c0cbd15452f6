/// Everything that can be asked about the help of one family.
package enum HelpCommand: Equatable, Sendable {
  case commit(NewCommitment)
  /// The provider has a waiting list, or something about the waiting changed.
  case wait(ID<Commitment>, NewWaiting)
  case start(ID<Commitment>, on: Day?)
  case stop(ID<Commitment>, on: Day?, StopReason, remains: Cents?)
  case serve(ID<Commitment>, goal: ID<Goal>)
  case check(ID<Commitment>, on: Day?, finding: Prose)
  case involve(NewInvolvedHelp)
  case endInvolved(ID<InvolvedHelp>, on: Day?)
  /// A supervisor knows of an overspend; without a municipality the one whose budget is overspent.
  case acknowledge(year: Int, MunicipalityCode?, reason: Line)
  /// A higher ceiling: at once up to the mandate of who asks, else after another agreed.
  case raise(year: Int, MunicipalityCode?, to: Cents, reason: Line)
  /// Without a number the only raise that waits.
  case approveRaise(number: Int?, remark: Line?)
  case refuseRaise(number: Int?, remark: Line)
  case withdrawRaise(number: Int?)
}

/// Help to commit for a person.
package struct NewCommitment: Equatable, Sendable {
  package var person: ID<Person>
  package var provider: ID<Provider>
  package var product: Line
  package var productCode: Line?
  package var route: CommitmentRoute
  package var form: CareForm
  package var fromDay: Day
  package var untilDay: Day?
  package var amount: Cents?
  package var volume: Line?
  package var goal: ID<Goal>?
  package var decision: Commitment.Decision?
  /// nil for the municipality that is responsible for the person on the first day.
  package var municipality: MunicipalityCode?
  package var assignment: Assignment

  package init(
    person: ID<Person>, provider: ID<Provider>, product: Line, productCode: Line? = nil,
    route: CommitmentRoute, form: CareForm = .inKind, fromDay: Day, untilDay: Day? = nil,
    amount: Cents? = nil, volume: Line? = nil, goal: ID<Goal>? = nil,
    decision: Commitment.Decision? = nil, municipality: MunicipalityCode? = nil,
    assignment: Assignment = Assignment()
  ) {
    self.assignment = assignment
    self.person = person
    self.provider = provider
    self.product = product
    self.productCode = productCode
    self.route = route
    self.form = form
    self.fromDay = fromDay
    self.untilDay = untilDay
    self.amount = amount
    self.volume = volume
    self.goal = goal
    self.decision = decision
    self.municipality = municipality
  }
}

/// How the waiting goes on.
package struct NewWaiting: Equatable, Sendable {
  package var since: Day?
  package var expectedOn: Day?
  package var bridging: Line?

  package init(since: Day? = nil, expectedOn: Day? = nil, bridging: Line? = nil) {
    self.since = since
    self.expectedOn = expectedOn
    self.bridging = bridging
  }
}

/// An organisation to write down as helping somebody.
package struct NewInvolvedHelp: Equatable, Sendable {
  package var person: ID<Person>
  package var organisation: Line
  package var kind: InvolvedHelpKind
  package var contactName: Line?
  package var phone: PhoneNumber?
  package var fromDay: Day?

  package init(
    person: ID<Person>, organisation: Line, kind: InvolvedHelpKind, contactName: Line? = nil,
    phone: PhoneNumber? = nil, fromDay: Day? = nil
  ) {
    self.person = person
    self.organisation = organisation
    self.kind = kind
    self.contactName = contactName
    self.phone = phone
    self.fromDay = fromDay
  }
}
