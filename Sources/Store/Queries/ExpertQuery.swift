package import Domain

/// Reads which experts look along in which files.
package struct ExpertQuery {
  private let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  /// In which files somebody may look along on a day; what ends first stands first.
  package func requests(of user: ID<User>, on day: Day) throws -> [ExpertRequest] {
    try lines(
      """
      x.user_id = ? AND x.until_day >= ? AND x.from_day <= ?
        AND (x.ended_on IS NULL OR x.ended_on > ?) ORDER BY x.until_day, x.id
      """, [Value(user), Value(day), Value(day), Value(day)])
  }

  /// Who was asked in one file, the newest first, and in those that became part of it.
  package func experts(in family: ID<Family>) throws -> [ExpertRequest] {
    try lines(
      """
      (x.family_id = ? OR x.merge_id IN (SELECT g.id FROM record_merge g
        WHERE g.family_id = ? AND g.state = 'done')) ORDER BY x.id DESC
      """, [Value(family), Value(family)])
  }

  /// What an expert may look at in a file on a day; nil where he may not.
  package func access(
    _ family: ID<Family>, _ user: ID<User>, on day: Day
  ) throws -> ExpertAccess? {
    try connection.all(
      """
      SELECT \(ExpertAccess.table.selection) FROM expert_access
      WHERE family_id = ? AND user_id = ? AND until_day >= ? ORDER BY id DESC
      """, [Value(family), Value(user), Value(day)], ExpertAccess.read
    ).first { $0.holds(on: day) }
  }

  private func lines(_ condition: String, _ values: [Value]) throws -> [ExpertRequest] {
    try connection.all(
      """
      SELECT \(ExpertAccess.table.selection(of: "x")), s.case_year, s.case_number, s.name, e.name,
        a.name, (SELECT max(n.on_day) FROM note n WHERE n.family_id = x.family_id
          AND n.author_id = x.user_id AND n.kind = '\(NoteKind.consultation.rawValue)'
          AND n.on_day >= x.from_day)
      FROM expert_access x JOIN family_summary s ON s.id = x.family_id
      JOIN user_account e ON e.id = x.user_id JOIN user_account a ON a.id = x.asked_by
      WHERE \(condition) LIMIT 500
      """, values
    ) { row in
      var cursor = RowCursor(row)
      return ExpertRequest(
        access: try ExpertAccess(&cursor), caseNumber: cursor.caseNumber(),
        family: try cursor.line(), expert: try cursor.line(), askedBy: try cursor.line(),
        advisedOn: try cursor.optionalDay())
    }
  }
}
