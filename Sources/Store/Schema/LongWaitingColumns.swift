import Domain

/// Since when a family waits for help, so that the board counts from an index, schema 4.
enum LongWaitingColumns {
  static func statements(_ d: Dialect) -> [String] {
    [
      "ALTER TABLE family_summary ADD COLUMN \(d.day("waiting_since", optional: true))",
      "ALTER TABLE family_summary ADD COLUMN \(d.day("unbridged_since", optional: true))",
      """
      CREATE INDEX summary_waiting
        ON family_summary(team_id, waiting_since, id, coordinator_id, unbridged_since)
        WHERE closed_on IS NULL AND waiting_since IS NOT NULL
      """,
      """
      CREATE INDEX summary_unbridged ON family_summary(team_id, unbridged_since, id, coordinator_id)
        WHERE closed_on IS NULL AND unbridged_since IS NOT NULL
      """,
    ]
  }
}
