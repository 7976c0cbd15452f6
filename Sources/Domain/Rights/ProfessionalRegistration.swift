/// The register a professional stands in.
package enum RegistrationKind: String, CaseIterable, Sendable {
  case skj
  case big
}

/// That somebody stands in a register, up to and with `untilDay`.
package struct ProfessionalRegistration: Equatable, Sendable {
  package let id: ID<ProfessionalRegistration>
  package let user: ID<User>
  package let kind: RegistrationKind
  /// As the register wrote it: nothing is known here of how such a number is made.
  package let number: Line
  package let untilDay: Day
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<ProfessionalRegistration>, user: ID<User>, kind: RegistrationKind, number: Line,
    untilDay: Day,
    fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.user = user
    self.kind = kind
    self.number = number
    self.untilDay = untilDay
    self.fromDay = fromDay
    self.toDay = toDay
  }

  package enum State: String, CaseIterable, Sendable {
    case holds
    /// It ends within the days of the norm.
    case expiring
    case expired
  }

  package func state(on day: Day, lead: Int) -> State {
    if untilDay < day { return .expired }
    return untilDay <= day.adding(days: lead) ? .expiring : .holds
  }

  /// How many characters a number has at most.
  package static let numberLimit = 40
}

/// A registration with whose it is and how it stands today.
package struct RegistrationLine: Equatable, Sendable {
  package let user: User
  package let registration: ProfessionalRegistration
  package let state: ProfessionalRegistration.State

  package init(
    user: User, registration: ProfessionalRegistration, state: ProfessionalRegistration.State
  ) {
    self.user = user
    self.registration = registration
    self.state = state
  }
}

/// What is noted of somebody in a register.
package struct NewRegistration: Equatable, Sendable {
  package let login: Login
  package let kind: RegistrationKind
  package let number: Line
  package let until: Day

  package init(login: Login, kind: RegistrationKind, number: Line, until: Day) {
    self.login = login
    self.kind = kind
    self.number = number
    self.until = until
  }
}

/// What concerns the registers professionals stand in.
package enum RegistrationCommand: Equatable, Sendable {
  /// Instead of what was noted of that register before, which stays in the history.
  case register(NewRegistration)
  /// Of the teams one supervises, or of everybody for an administrator; the first to end first.
  case list(expiringOnly: Bool)
}
