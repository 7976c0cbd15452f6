package import Domain

/// Reads who does the work for a family beside its coordinator: covers, handovers, absence.
package struct CoordinationQuery {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  /// The cover that wasn't ended.
  package func cover(of family: ID<Family>) throws -> Cover? {
    try first("family_id = ? AND ended_on IS NULL", [Value(family)])
  }

  /// The handover nobody has answered.
  package func handover(of family: ID<Family>) throws -> Handover? {
    try first("family_id = ? AND outcome IS NULL", [Value(family)])
  }

  /// The absence of `user` that wasn't ended.
  package func absence(of user: ID<User>) throws -> Absence? {
    try first("user_id = ? AND ended_on IS NULL", [Value(user)])
  }

  /// The hundredths of a full week that `user` works.
  package func fte(of user: ID<User>) throws -> Int {
    let row: UserFte? = try first("user_id = ? AND to_day IS NULL", [Value(user)])
    return row?.hundredths ?? UserFte.full
  }

  /// What the head of a file says of who coordinates.
  package func coordination(of family: ID<Family>) throws -> Coordination {
    let term: CoordinatorTerm? = try first(
      "family_id = ? AND to_day IS NULL", [Value(family)])
    let cover = try cover(of: family)
    let handover = try handover(of: family)
    return Coordination(
      external: term?.external, cover: cover, coveredBy: try login(cover?.user),
      handover: handover, asker: try login(handover?.from), receiver: try login(handover?.to))
  }

  private func login(_ user: ID<User>?) throws -> Login? {
    guard let user else { return nil }
    let found: User? = try first("id = ?", [Value(user)])
    return found?.login
  }

  private func first<Row: StoredRow>(_ condition: String, _ values: [Value]) throws -> Row? {
    try connection.first(
      "SELECT \(Row.table.selection) FROM \(Row.table.name) WHERE \(condition)", values, Row.read)
  }
}
