import Domain

/// What is computed from the other tables in the transaction of each change, so that no list scans.
enum DerivedTables {
  static func statements(_ d: Dialect) -> [String] {
    tables(d) + indexes + Schema.searchTables.flatMap { search($0, d) }
  }

  private static func tables(_ d: Dialect) -> [String] {
    let spans = ["coordinator", "plan", "contact_point", "provider", "budget"].map { one in
      "\(d.flag("\(one)_set")), \(d.day("\(one)_since")), \(d.day("\(one)_until", optional: true))"
    }
    return [
      """
      CREATE TABLE family_summary (
        \(d.id), case_year \(d.integer) NOT NULL, case_number \(d.integer) NOT NULL,
        name TEXT NOT NULL, sort_key TEXT NOT NULL, team_id \(d.bytes) NOT NULL,
        municipality TEXT, \(d.day("opened_on")), \(d.day("closed_on", optional: true)),
        coordinator_id \(d.bytes), \(spans.joined(separator: ", ")),
        \(d.code("risk", oneOf: FirstCodes.risk)), \(d.day("risk_on", optional: true)),
        \(d.day("last_contact_on", optional: true)),
        \(d.day("postponed_until", optional: true)), version \(d.integer) NOT NULL)\(d.tableEnd)
      """,
      """
      CREATE TABLE reminder (
        \(d.id), family_id \(d.bytes) NOT NULL, team_id \(d.bytes) NOT NULL, owner_id \(d.bytes),
        reason \(d.integer) NOT NULL, sort_key \(d.integer) NOT NULL, \(d.day("show_from")),
        \(d.day("due")), at_minute \(d.integer), subject \(d.bytes))\(d.tableEnd)
      """,
    ]
  }

  private static let indexes = [
    "CREATE INDEX summary_by_case ON family_summary(case_year, case_number)",
    "CREATE INDEX summary_by_name ON family_summary(team_id, sort_key, id)",
    "CREATE INDEX summary_open_by_name ON family_summary(team_id, sort_key, id) WHERE closed_on IS NULL",
    """
    CREATE INDEX summary_open_by_case ON family_summary(team_id, case_year, case_number)
      WHERE closed_on IS NULL
    """,
    "CREATE INDEX summary_team_case ON family_summary(team_id, case_year, case_number)",
    """
    CREATE INDEX summary_open_by_opening ON family_summary(team_id, opened_on, id)
      WHERE closed_on IS NULL
    """,
    "CREATE INDEX summary_by_opening ON family_summary(team_id, opened_on, id)",
    """
    CREATE INDEX summary_open_by_contact
      ON family_summary(team_id, coalesce(last_contact_on, ''), id) WHERE closed_on IS NULL
    """,
    "CREATE INDEX summary_by_contact ON family_summary(team_id, coalesce(last_contact_on, ''), id)",
    """
    CREATE INDEX summary_by_coordinator ON family_summary(coordinator_id, sort_key, id)
      WHERE closed_on IS NULL
    """,
    """
    CREATE INDEX summary_ever_by_coordinator ON family_summary(coordinator_id, sort_key, id)
      WHERE coordinator_id IS NOT NULL
    """,
    """
    CREATE INDEX summary_without_coordinator ON family_summary(team_id, sort_key, id)
      WHERE closed_on IS NULL AND coordinator_id IS NULL
    """,
    "CREATE INDEX reminder_by_family ON reminder(family_id, sort_key)",
    """
    CREATE INDEX reminder_by_owner
      ON reminder(owner_id, family_id, show_from, sort_key) WHERE owner_id IS NOT NULL
    """,
    """
    CREATE INDEX reminder_unowned
      ON reminder(team_id, family_id, show_from, sort_key) WHERE owner_id IS NULL
    """,
  ]

  /// A document of folded words for each family or referral, and the engine's index over it.
  private static func search(_ name: String, _ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE \(name) (
        number \(d.integer) PRIMARY KEY,
        id \(d.bytes) NOT NULL UNIQUE CHECK(length(id) = 16),
        words TEXT NOT NULL)\(d.numberedTableEnd)
      """
    ] + d.searchTable("\(name)_fts", name)
  }
}
