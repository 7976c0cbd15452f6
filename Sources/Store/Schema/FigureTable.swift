import Domain

/// The dated facts that reports count, computed from the rows they follow from.
enum FigureTable {
  /// Schema 6.
  static func statements(_ d: Dialect) -> [String] {
    table(SixthCodes.figureKind, d) + [
      "CREATE INDEX referral_by_day ON referral(team_id, received_on, id)",
      "CREATE INDEX practice_by_day ON practice_record(team_id, state, ended_on)",
    ]
  }

  /// Schema 7, with more kinds.
  ///
  /// What stood in the table is made anew after a change of the schema.
  static func seventh(_ d: Dialect) -> [String] {
    let kinds = FigureKind.allCases.map(\.rawValue)
    return ["DROP TABLE figure"] + table(kinds, d) + [
      """
      CREATE TABLE figure_total (
        \(d.id), \(d.code("kind", oneOf: kinds)), team_id \(d.bytes) NOT NULL, \(d.day("month")),
        municipality TEXT, referrer TEXT, provider_id \(d.bytes),
        amount \(d.integer) NOT NULL CHECK(amount > 0), total \(d.integer) NOT NULL)\(d.tableEnd)
      """,
      """
      CREATE INDEX figure_total_by_team ON figure_total(kind, team_id, month, municipality, referrer,
        provider_id, amount, total)
      """,
      "CREATE INDEX referral_by_child ON referral(birth, received_on)",
      // All that completeness looks at stands in the index.
      """
      CREATE INDEX summary_ones ON family_summary(team_id, closed_on, \(ones))
        WHERE closed_on IS NULL
      """,
    ]
  }

  private static let ones =
    CompletenessQuery.Counts.ones.map(OnesSQL.column).map { "\($0)_set, \($0)_since, \($0)_until" }
    .joined(separator: ", ") + ", budget_over_from, budget_over_until"

  private static func table(_ kinds: [String], _ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE figure (
        \(d.id), family_id \(d.bytes) NOT NULL, team_id \(d.bytes) NOT NULL,
        \(d.code("kind", oneOf: kinds)), \(d.day("on_day")), value \(d.integer) NOT NULL,
        municipality TEXT, provider_id \(d.bytes), referrer TEXT)\(d.tableEnd)
      """,
      // All a report looks at stands in the index.
      """
      CREATE INDEX figure_by_team ON figure(kind, team_id, on_day, id, value, municipality,
        referrer, provider_id, family_id)
      """,
      "CREATE INDEX figure_by_family ON figure(family_id, kind, on_day)",
    ]
  }
}
