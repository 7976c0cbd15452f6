import Domain
import Store

extension Context {
  /// Gives somebody a role from today, over one team or over all, and perhaps until a day.
  func grantRole(
    _ role: Role, to login: Login, team name: Line?, until: Day?
  ) throws -> Outcome {
    let stamp = try permit(.manageUsers)
    if let until, until <= today { throw Refusal.dayNotAhead(until) }
    let team = try name.map { try self.team(named: $0).id }
    return try store.record(stamp) { changes in
      let user = try changes.worker(login, .login).id
      let held = try grants(role, of: user, changes)
      guard !held.contains(where: { $0.team == team }) else { throw Refusal.nothingToDo }
      let written = try changes.insert(
        RoleGrant(
          id: changes.newID(), user: user, role: role, team: team, fromDay: today, toDay: until))
      return (.done(.roleGranted(login, role)), Act(.roleGranted, of: nil, by: written))
    }
  }

  /// Ends a role from today; nobody ends his own administration, or a store may end up without.
  func endRole(_ role: Role, of login: Login) throws -> Outcome {
    let stamp = try permit(.manageUsers)
    return try store.record(stamp) { changes in
      let user = try changes.worker(login, .login).id
      guard role != .administrator || user != self.user else { throw Refusal.nothingToDo }
      let held = try grants(role, of: user, changes)
      var last: Written?
      for grant in held {
        var ended = grant
        ended.toDay = max(today, grant.fromDay)
        last = try changes.update(ended)
      }
      guard let last else { throw Refusal.noSuchRecord(.role) }
      return (
        .done(.roleEnded(login, role)), Act(.roleEnded, of: nil, by: last, count: held.count)
      )
    }
  }

  private func grants(
    _ role: Role, of user: ID<User>, _ changes: Changes
  ) throws -> [RoleGrant] {
    let all: [RoleGrant] = try changes.all(
      where: "user_id = ? AND role = ?", [Value(user), .text(role.rawValue)])
    return all.filter { $0.holds(on: today) }
  }
}
