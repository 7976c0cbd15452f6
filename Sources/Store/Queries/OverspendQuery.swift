import Domain

/// Reads what supervisors said of the budgets of one family.
struct OverspendQuery {
  let connection: any Connection

  func all(_ key: [Value]) throws -> [OverspendAcknowledgement] {
    try connection.all(
      """
      SELECT \(OverspendAcknowledgement.table.selection) FROM overspend_acknowledgement
      WHERE family_id = ? ORDER BY nr
      """, key, OverspendAcknowledgement.read)
  }

  /// With the names of who did it, the newest first.
  func lines(_ key: [Value]) throws -> [OverspendLine] {
    try connection.all(
      """
      SELECT \(OverspendAcknowledgement.table.selection(of: "o")), u.name
      FROM overspend_acknowledgement o JOIN user_account u ON u.id = o.made_by
      WHERE o.family_id = ? ORDER BY o.nr DESC
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return OverspendLine(
        try OverspendAcknowledgement(&cursor), author: try cursor.line())
    }
  }
}
