import Domain

/// The dated facts that reports count, computed from the rows they follow from, schema 6.
enum FigureTable {
  static func statements(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE figure (
        \(d.id), family_id \(d.bytes) NOT NULL, team_id \(d.bytes) NOT NULL,
        \(d.code("kind", FigureKind.self)), \(d.day("on_day")), value \(d.integer) NOT NULL,
        municipality TEXT, provider_id \(d.bytes), referrer TEXT)\(d.tableEnd)
      """,
      // All a report looks at stands in the index.
      """
      CREATE INDEX figure_by_team ON figure(kind, team_id, on_day, id, value, municipality,
        referrer, provider_id, family_id)
      """,
      "CREATE INDEX figure_by_family ON figure(family_id, kind, on_day)",
      "CREATE INDEX referral_by_day ON referral(team_id, received_on, id)",
      "CREATE INDEX practice_by_day ON practice_record(team_id, state, ended_on)",
    ]
  }
}
