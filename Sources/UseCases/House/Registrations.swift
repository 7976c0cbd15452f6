import Domain
import Store

// The registers professionals stand in: noted by an administrator, watched by the supervisor.
extension Context {
  func registration(_ command: RegistrationCommand) throws -> Outcome {
    switch command {
    case .register(let new): try register(new)
    case .list(let expiringOnly): try registrations(expiringOnly: expiringOnly)
    }
  }

  private func register(_ new: NewRegistration) throws -> Outcome {
    let stamp = try permit(.manageUsers)
    return try store.record(stamp) { changes in
      let user = try changes.worker(new.login, .login).id
      let found: ProfessionalRegistration? = try changes.first(
        where: "user_id = ? AND kind = ? AND to_day IS NULL",
        [Value(user), .text(new.kind.rawValue)])
      if var found {
        guard found.number != new.number || found.untilDay != new.until else {
          throw Refusal.nothingToDo
        }
        found.toDay = max(today, found.fromDay)
        try changes.update(found)
      }
      let written = try changes.insert(
        ProfessionalRegistration(
          id: changes.newID(), user: user, kind: new.kind, number: new.number,
          untilDay: new.until, fromDay: today))
      return (
        .done(.registrationNoted(new.login, new.kind, until: new.until)),
        Act(.registrationNoted, of: nil, by: written)
      )
    }
  }

  /// Whoever manages users sees everybody; a supervisor those of his teams.
  private func registrations(expiringOnly: Bool) throws -> Outcome {
    let isOfAll = allows(.manageUsers)
    let stamp = try permit(isOfAll ? .manageUsers : .arrangeCover)
    let teams = isOfAll ? nil : try teams(.arrangeCover)
    return .registrations(
      try store.reveal(stamp) { connection in
        let query = RegistrationQuery(
          connection: connection, today: today, norms: try Norms(on: connection))
        let lines = try query.lines(teams, expiringOnly: expiringOnly)
        return (lines, Shown(.registrationsShown, count: lines.count))
      })
  }
}
