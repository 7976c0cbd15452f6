/// Somebody who works with the program; the operating-system account is the identity.
package struct User: Equatable, Sendable {
  package let id: ID<User>
  package let login: Login
  package var name: Line
  package var phone: PhoneNumber?
  package var disabledOn: Day?

  package init(
    id: ID<User>, login: Login, name: Line, phone: PhoneNumber? = nil, disabledOn: Day? = nil
  ) {
    self.id = id
    self.login = login
    self.name = name
    self.phone = phone
    self.disabledOn = disabledOn
  }
}

/// A team of coordinators with its supervisor.
package struct Team: Equatable, Sendable {
  package let id: ID<Team>
  /// What it is called now; what it was called before is a ``TeamSetting``.
  package var name: Line

  package init(id: ID<Team>, name: Line) {
    self.id = id
    self.name = name
  }
}

/// What a person is allowed to be here; several at once are possible.
package enum Role: String, CaseIterable, Sendable {
  case coordinator
  case poh
  case supervisor
  case controller
  case backoffice
  case behaviourExpert
  case privacyOfficer
  case logKeeper
  case administrator
}

/// A role given to a user, over one team or over all, from a day and perhaps until one.
package struct RoleGrant: Equatable, Sendable {
  package let id: ID<RoleGrant>
  package let user: ID<User>
  package let role: Role
  /// The team it holds for; nil is every team.
  package let team: ID<Team>?
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<RoleGrant>, user: ID<User>, role: Role, team: ID<Team>?, fromDay: Day,
    toDay: Day? = nil
  ) {
    self.id = id
    self.user = user
    self.role = role
    self.team = team
    self.fromDay = fromDay
    self.toDay = toDay
  }

  /// Whether the grant holds on `day`; `toDay` is the first day it no longer does.
  package func holds(on day: Day) -> Bool { fromDay <= day && toDay.map { day < $0 } ?? true }
}

/// Somebody who will work with the program.
package struct NewUser: Equatable, Sendable {
  package var login: Login
  package var name: Line
  package var roles: [Role]
  package var team: Line?
  package var phone: PhoneNumber?

  package init(
    login: Login, name: Line, roles: [Role], team: Line?, phone: PhoneNumber? = nil
  ) {
    self.login = login
    self.name = name
    self.roles = roles
    self.team = team
    self.phone = phone
  }
}

/// A user with his roles.
package struct UserLine: Equatable, Sendable {
  package let user: User
  package let grants: [RoleGrant]
  package let teams: [Line]
  /// What holds of the registers he stands in.
  package let registrations: [ProfessionalRegistration]

  package init(
    user: User, grants: [RoleGrant], teams: [Line], registrations: [ProfessionalRegistration] = []
  ) {
    self.registrations = registrations
    self.user = user
    self.grants = grants
    self.teams = teams
  }
}
