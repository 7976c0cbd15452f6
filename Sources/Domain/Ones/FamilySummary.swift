/// One row that says of a family what lists and boards need, kept in the transaction of each change.
///
/// It holds dates and no states, so that it stays true at midnight.
package struct FamilySummary: Equatable, Sendable {
  package let family: ID<Family>
  package let caseNumber: CaseNumber
  package var name: Line
  package var sortKey: String
  package var team: ID<Team>
  package var municipality: MunicipalityCode?
  package var openedOn: Day
  package var closedOn: Day?
  package var coordinator: ID<User>?
  package var coordinatorSpan: OneSpan
  package var planSpan: OneSpan
  package var contactPointSpan: OneSpan
  package var providerSpan: OneSpan
  package var budgetSpan: OneSpan
  package var risk: RiskLevel
  package var riskOn: Day?
  package var lastContactOn: Day?
  package var postponedUntil: Day?
  package var version: Int

  package init(
    family: ID<Family>, caseNumber: CaseNumber, name: Line, sortKey: String, team: ID<Team>,
    municipality: MunicipalityCode?, openedOn: Day, closedOn: Day?, coordinator: ID<User>?,
    coordinatorSpan: OneSpan, planSpan: OneSpan, contactPointSpan: OneSpan,
    providerSpan: OneSpan, budgetSpan: OneSpan, risk: RiskLevel, riskOn: Day?,
    lastContactOn: Day?, postponedUntil: Day?, version: Int
  ) {
    self.family = family
    self.caseNumber = caseNumber
    self.name = name
    self.sortKey = sortKey
    self.team = team
    self.municipality = municipality
    self.openedOn = openedOn
    self.closedOn = closedOn
    self.coordinator = coordinator
    self.coordinatorSpan = coordinatorSpan
    self.planSpan = planSpan
    self.contactPointSpan = contactPointSpan
    self.providerSpan = providerSpan
    self.budgetSpan = budgetSpan
    self.risk = risk
    self.riskOn = riskOn
    self.lastContactOn = lastContactOn
    self.postponedUntil = postponedUntil
    self.version = version
  }

  package var isOpen: Bool { closedOn == nil }

  /// The dates of one of the six.
  package func span(of one: One) -> OneSpan {
    switch one {
    case .family: OneSpan(isSet: isOpen, since: closedOn ?? openedOn, until: nil)
    case .plan: planSpan
    case .coordinator: coordinatorSpan
    case .contactPoint: contactPointSpan
    case .provider: providerSpan
    case .budget: budgetSpan
    }
  }
}
