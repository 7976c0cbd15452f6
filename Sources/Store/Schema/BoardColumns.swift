/// What the board counts beside the six, so that it reads one index, schema 6.
enum BoardColumns {
  static func statements(_ d: Dialect) -> [String] {
    [
      "ALTER TABLE family_summary ADD COLUMN tight_years TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE family_summary ADD COLUMN \(d.day("planned_on", optional: true))",
      "ALTER TABLE family_summary ADD COLUMN \(d.day("handover_on", optional: true))",
      "ALTER TABLE family_summary ADD COLUMN \(d.day("emergency_on", optional: true))",
      "ALTER TABLE family_summary ADD COLUMN \(d.day("crisis_on", optional: true))",
      "DROP INDEX summary_board",
      // Whether a file is closed stands in it too: SQLite looks a row up for a column that only the
      // condition of the index has.
      """
      CREATE INDEX summary_board ON family_summary(team_id, closed_on, coordinator_id, risk, opened_on,
        plan_set, coordinator_set, contact_point_set, provider_set, budget_set, budget_since,
        planned_on, waiting_since, crisis_on, tight_years, handover_on, emergency_on)
        WHERE closed_on IS NULL
      """,
    ]
  }
}
