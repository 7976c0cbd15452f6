package import Domain

/// Reads until when things are kept: of one closed file, and of all whose day has passed.
package struct RetentionQuery {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  /// The dates of the people of a closed file, the children first.
  func page(_ summary: FamilySummary) throws -> RetentionPage {
    let rules = try RetentionRules.all(on: connection).map(\.rule)
    let table = StoredRetention.table
    return RetentionPage(
      lines: try connection.all(
        """
        SELECT \(table.selection(of: "r")), p.surname, p.prefix, p.given_names
        FROM person_retention r JOIN person p ON p.id = r.person_id
        WHERE r.family_id = ? ORDER BY r.role <> 'youth', p.birth DESC, p.id
        """, [Value(summary.family)]
      ) { row in
        var cursor = RowCursor(row)
        let date = try StoredRetention(&cursor).date
        return RetentionLine(
          name: try cursor.personName(), date: date,
          rule: Self.rule(of: date, summary.openedOn, rules))
      })
  }

  /// The rows whose last day was before `day`, the longest ago first, after the row of `key`.
  package func due(before day: Day, after key: PageKey?, limit: Int) throws -> [RetentionRow] {
    let rules = try RetentionRules.all(on: connection).map(\.rule)
    let table = StoredRetention.table
    let after = key == nil ? "" : "AND (r.kept_until, r.id) > (?, ?)"
    let last = key.map { key -> [Value] in
      [.text(key.text), Value(ID<StoredRetention>(high: key.high, low: key.low))]
    }
    return try connection.all(
      """
      SELECT \(table.selection(of: "r")), s.case_year, s.case_number, s.opened_on, s.closed_on
      FROM person_retention r JOIN family_summary s ON s.id = r.family_id
      WHERE r.kept_until < ? \(after) ORDER BY r.kept_until, r.id LIMIT ?
      """, [Value(day)] + (last ?? []) + [Value(limit)]
    ) { row in
      var cursor = RowCursor(row)
      let stored = try StoredRetention(&cursor)
      let number = cursor.caseNumber()
      let opened = try cursor.day()
      return RetentionRow(
        id: stored.id.cast(), family: stored.family, caseNumber: number,
        closedOn: try cursor.optionalDay(), date: stored.date,
        rule: Self.rule(of: stored.date, opened, rules))
    }
  }

  private static func rule(
    of date: RetentionDate, _ opened: Day, _ rules: [RetentionRule]
  ) -> RetentionRule? {
    rules.first { $0.record == date.record && $0.holds(forFilesFrom: opened) }
  }

  package static func key(after row: RetentionRow) -> PageKey {
    PageKey(text: row.date.keptUntil.iso, high: row.id.high, low: row.id.low)
  }
}
