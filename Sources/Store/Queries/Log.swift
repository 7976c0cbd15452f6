package import Domain

/// Reads the acts in the log, the newest first; the entries of single rows are left to the check.
package struct LogQuery {
  let connection: any Connection
  let actors: Actors
  let family: ID<Family>?

  /// Whose acts.
  package enum Actors: Sendable {
    case everybody
    case users([ID<User>])
  }

  package init(connection: any Connection, actors: Actors, family: ID<Family>?) {
    self.connection = connection
    self.actors = actors
    self.family = family
  }

  /// The lines before entry `before`.
  package func lines(before: Int64?, limit: Int) throws -> [LogLine] {
    switch actors {
    case .everybody: return try lines("1", [], before, limit)
    case .users(let users) where family != nil:
      let marks = users.marks
      return try lines("e.actor IN (\(marks))", users.map { Value($0) }, before, limit)
    case .users(let users):
      let each = try users.flatMap { try lines("e.actor = ?", [Value($0)], before, limit) }
      return Array(each.sorted { $0.sequence > $1.sequence }.prefix(limit))
    }
  }

  private func lines(
    _ condition: String, _ bound: [Value], _ before: Int64?, _ limit: Int
  ) throws -> [LogLine] {
    var conditions = [condition, "e.event NOT LIKE 'row.%'", "e.seq < ?"]
    var values = bound + [.integer(before ?? Int64.max)]
    if let family {
      conditions.append("e.subject = ?")
      values.append(Value(family))
    }
    return try connection.all(
      """
      SELECT e.seq, e.at_ms, u.login, e.event, s.case_year, s.case_number, e.entry
      FROM audit_entry e
      LEFT JOIN user_account u ON u.id = e.actor
      LEFT JOIN family_summary s ON s.id = e.subject
      WHERE \(conditions.joined(separator: " AND ")) ORDER BY e.seq DESC LIMIT ?
      """, values + [Value(limit)], Self.line)
  }

  private static func line(_ row: any RowReader) throws -> LogLine {
    var cursor = RowCursor(row)
    let sequence = cursor.integer()
    let at = Instant(milliseconds: cursor.integer())
    let login = try cursor.optionalMake(Login.init)
    let event = cursor.text()
    let number = row.isNull(4) ? nil : cursor.caseNumber()
    let entry = EntryDetails(row.withBytes(6) { Array($0) })
    return LogLine(
      sequence: sequence, at: at, actor: login, role: entry.role, event: event,
      caseNumber: number, basis: entry.basis, count: entry.count, wasDenied: entry.wasDenied)
  }
}
