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
  /// The days on which more is committed than the ceiling of their year.
  package var budgetOver: Excess?
  /// Since when somebody waits for help; nil where nobody does.
  package var waiting: LongWaiting?
  /// The years in which more than the norm of their ceiling is committed, where that ceiling is of
  /// the municipality that answers now.
  package var tightYears: [Int]
  /// The first day on which a plan was adopted; nil where none ever was.
  package var plannedOn: Day?
  /// When a handover was asked that nobody has answered.
  package var handoverOn: Day?
  /// The day of the first use of the emergency procedure that nobody has reviewed.
  package var emergencyOn: Day?
  /// When the crisis began that is open.
  package var crisisOn: Day?

  package init(
    family: ID<Family>, caseNumber: CaseNumber, name: Line, sortKey: String, team: ID<Team>,
    municipality: MunicipalityCode?, openedOn: Day, closedOn: Day?, coordinator: ID<User>?,
    coordinatorSpan: OneSpan, planSpan: OneSpan, contactPointSpan: OneSpan,
    providerSpan: OneSpan, budgetSpan: OneSpan, risk: RiskLevel, riskOn: Day?,
    lastContactOn: Day?, postponedUntil: Day?, version: Int,
    budgetOver: Excess? = nil, waiting: LongWaiting? = nil, tightYears: [Int] = [],
    plannedOn: Day? = nil, handoverOn: Day? = nil, emergencyOn: Day? = nil, crisisOn: Day? = nil
  ) {
    self.tightYears = tightYears
    self.plannedOn = plannedOn
    self.handoverOn = handoverOn
    self.emergencyOn = emergencyOn
    self.crisisOn = crisisOn
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
    self.budgetOver = budgetOver
    self.waiting = waiting
  }

  package var isOpen: Bool { closedOn == nil }

  /// The first and the last day of a run of years in which the ceiling is passed.
  package struct Excess: Equatable, Sendable {
    package let fromDay: Day
    package let untilDay: Day
    /// Since when a supervisor should look; nil while he acknowledged all of it.
    package let unsettledFrom: Day?

    package init(fromDay: Day, untilDay: Day, unsettledFrom: Day?) {
      self.fromDay = fromDay
      self.untilDay = untilDay
      self.unsettledFrom = unsettledFrom
    }

    package func holds(on day: Day) -> Bool { fromDay <= day && day <= untilDay }
  }

  /// How one of the six stands on a day: a budget is overdue over its ceiling too.
  package func state(of one: One, on day: Day) -> OneState {
    let state = span(of: one).state(on: day)
    guard one == .budget, state == .present, let budgetOver, budgetOver.holds(on: day) else {
      return state
    }
    return .overdue
  }

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

extension FamilySummary {
  /// The summary of a file that is closed to the reader.
  package var masked: FamilySummary {
    var masked = self
    masked.name = .hidden
    return masked
  }
}
