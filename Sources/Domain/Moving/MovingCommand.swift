/// Everything that can be asked about moves.
package enum MovingCommand: Equatable, Sendable {
  /// What would end and begin; nothing is saved.
  case preview(NewMove)
  case start(NewMove)
  case confirm(ID<Move>, by: Line, on: Day?)
  /// Takes back a move that was entered by mistake, with what it changed.
  case withdraw(ID<Move>)
}

/// A move to write down.
package struct NewMove: Equatable, Sendable {
  package var people: [ID<Person>]
  package var onDay: Day?
  package var target: Target
  package var withStay: Bool
  /// Whether the municipality stays responsible, whatever the rule proposes.
  package var keepsMunicipality: Bool
  /// Why it stays.
  package var reason: Line?
  package var continuationUntil: Day?
  package var continuationBy: Line?
  package var team: Line?
  package var teamContact: Line?

  package init(
    people: [ID<Person>], onDay: Day? = nil, target: Target, withStay: Bool = false,
    keepsMunicipality: Bool = false, reason: Line? = nil, continuationUntil: Day? = nil,
    continuationBy: Line? = nil, team: Line? = nil, teamContact: Line? = nil
  ) {
    self.people = people
    self.onDay = onDay
    self.target = target
    self.withStay = withStay
    self.keepsMunicipality = keepsMunicipality
    self.reason = reason
    self.continuationUntil = continuationUntil
    self.continuationBy = continuationBy
    self.team = team
    self.teamContact = teamContact
  }

  /// Where to.
  package enum Target: Equatable, Sendable {
    case existing(ID<Household>)
    case new(NewHousehold)
  }
}
