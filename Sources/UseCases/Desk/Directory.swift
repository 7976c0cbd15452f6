import Domain
import Store

/// Reads who works here: users, grants and teams.
///
/// It shows no family's content.
struct Directory {
  let connection: any Connection

  func actor(_ login: Login, on day: Day) throws -> Actor? {
    try user("login = ?", [.text(login.text)]).flatMap { try actor($0, on: day) }
  }

  func actor(_ user: ID<User>, on day: Day) throws -> Actor? {
    try self.user("id = ?", [Value(user)]).flatMap { try actor($0, on: day) }
  }

  func teams() throws -> [Team] {
    try connection.all("SELECT \(Team.table.selection) FROM team ORDER BY name", [], Team.read)
  }

  func providers() throws -> [Provider] {
    try connection.all(
      "SELECT \(Provider.table.selection) FROM provider ORDER BY name", [], Provider.read)
  }

  /// The municipalities as they are called now.
  func municipalities() throws -> [Municipality] {
    try connection.all(
      """
      SELECT \(Municipality.table.selection) FROM municipality WHERE to_day IS NULL ORDER BY name
      """, [], Municipality.read)
  }

  func team(_ id: ID<Team>) throws -> Team? {
    try connection.first(
      "SELECT \(Team.table.selection) FROM team WHERE id = ?", [Value(id)], Team.read)
  }

  func users() throws -> [UserLine] {
    let teams = try teams()
    let users = try connection.all(
      "SELECT \(User.table.selection) FROM user_account ORDER BY login", [], User.read)
    let registrations = try connection.all(
      "SELECT \(ProfessionalRegistration.table.selection) FROM user_registration WHERE to_day IS NULL",
      [],
      ProfessionalRegistration.read)
    return try users.map { user in
      let grants = try grants(user.id)
      return UserLine(
        user: user, grants: grants,
        teams: grants.map { grant in
          teams.first { $0.id == grant.team }?.name ?? Self.everyTeam
        }, registrations: registrations.filter { $0.user == user.id })
    }
  }

  /// Everybody with a role in `team`, now or earlier.
  func users(of team: ID<Team>) throws -> [ID<User>] {
    try connection.all("SELECT user_id FROM role_grant WHERE team_id = ?", [Value(team)]) { row in
      var cursor = RowCursor(row)
      return try cursor.id()
    }
  }

  func grants(_ user: ID<User>) throws -> [RoleGrant] {
    try connection.all(
      "SELECT \(RoleGrant.table.selection) FROM role_grant WHERE user_id = ? ORDER BY id",
      [Value(user)], RoleGrant.read)
  }

  private func user(_ condition: String, _ values: [Value]) throws -> User? {
    try connection.first(
      "SELECT \(User.table.selection) FROM user_account WHERE \(condition)", values, User.read)
  }

  private func actor(_ user: User, on day: Day) throws -> Actor {
    Actor(user: user, grants: try grants(user.id).filter { $0.holds(on: day) })
  }

  private static let everyTeam = Line(known: "*")
}
