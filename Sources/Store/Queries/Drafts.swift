package import Domain

/// Reads somebody's unfinished forms with the family each is about.
package struct DraftQuery {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  /// One draft, whosever it is.
  package func draft(_ id: ID<Draft>) throws -> Draft? {
    try connection.first(
      "SELECT \(SealedDraft.table.selection) FROM draft WHERE id = ?", [Value(id)],
      SealedDraft.read)?.draft
  }

  /// The drafts of `user`, the latest first, with their seals.
  package func lines(of user: ID<User>) throws -> [(sealed: SealedDraft, line: DraftLine)] {
    try connection.all(
      """
      SELECT \(SealedDraft.table.selection(of: "d")), s.name, s.case_year, s.case_number
      FROM draft d LEFT JOIN family_summary s ON s.id = d.family_id
      WHERE d.user_id = ? AND d.form <> '\(Draft.workNote)' ORDER BY d.saved_at_ms DESC LIMIT 100
      """, [Value(user)]
    ) { row in
      var cursor = RowCursor(row)
      let sealed = try SealedDraft(&cursor)
      let name = try cursor.optionalLine()
      let line = DraftLine(
        draft: sealed.draft, familyName: name,
        caseNumber: name == nil ? nil : cursor.caseNumber())
      return (sealed, line)
    }
  }
}
