import Domain

/// Handovers, absence and cover, working hours, and what schema 2 adds to the coordinator's history.
///
/// Each is history: a row is written once but for the one moment that ends it.
enum CoordinationTables {
  static func statements(_ d: Dialect) -> [String] {
    terms(d) + handovers(d) + absences(d) + covers(d) + hours(d) + boards
  }

  private static let externals = [
    "external_organisation", "external_name", "external_phone", "external_ground",
  ]

  /// New columns of the coordinator's history, as fixed as the old ones.
  private static func terms(_ d: Dialect) -> [String] {
    let fixed =
      (["id", "family_id", "nr", "from_day", "user_id", "note", "batch_id"] + externals).changed
    let all = externals.map { "NEW.\($0) IS NULL" }.joined(separator: " AND ")
    let some = externals.map { "NEW.\($0) IS NOT NULL" }.joined(separator: " AND ")
    return externals.map { column in
      let limit = column == "external_phone" ? 20 : 500
      return
        "ALTER TABLE coordinator_term ADD COLUMN \(d.text(column, limit: limit, optional: true))"
    } + [
      "ALTER TABLE coordinator_term ADD COLUMN batch_id \(d.bytes) CHECK(batch_id IS NULL OR length(batch_id) = 16)",
      "CREATE INDEX coordinator_term_by_batch ON coordinator_term(batch_id) WHERE batch_id IS NOT NULL",
      "DROP TRIGGER coordinator_term_written",
      d.refusal(
        "coordinator_term_written", "UPDATE", "coordinator_term",
        "OLD.to_day IS NOT NULL OR \(fixed)",
        "coordinator_term: history is never overwritten"),
      d.refusal(
        "coordinator_term_external", "INSERT", "coordinator_term",
        "NOT ((\(all)) OR (\(some)))",
        "coordinator_term: an external coordinator is known whole"),
    ]
  }

  private static func handovers(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE handover (
        \(d.id), \(d.reference("family_id", "family")),
        \(d.reference("from_user_id", "user_account")), \(d.reference("to_user_id", "user_account")),
        \(d.text("note", limit: 20_000)), \(d.day("asked_on")),
        outcome TEXT CHECK(outcome IN (\(codes))),
        \(d.reference("decided_by", "user_account", optional: true)),
        \(d.day("decided_on", optional: true)), \(d.text("reason", optional: true)),
        CHECK(from_user_id <> to_user_id),
        CHECK((outcome IS NULL) = (decided_by IS NULL)
          AND (outcome IS NULL) = (decided_on IS NULL)),
        CHECK(decided_on IS NULL OR decided_on >= asked_on),
        CHECK((outcome IS 'refused') = (reason IS NOT NULL)))\(d.tableEnd)
      """,
      "CREATE UNIQUE INDEX handover_open ON handover(family_id) WHERE outcome IS NULL",
      "CREATE INDEX handover_by_family ON handover(family_id)",
      d.refusal(
        "handover_of_another", "INSERT", "handover",
        """
        NEW.outcome IS NULL AND NOT EXISTS(SELECT 1 FROM coordinator_term t
          WHERE t.family_id = NEW.family_id AND t.to_day IS NULL AND t.user_id = NEW.from_user_id)
        """, "handover: only by the coordinator of the family"),
      d.refusal(
        "handover_written", "UPDATE", "handover",
        "OLD.outcome IS NOT NULL OR "
          + ["id", "family_id", "from_user_id", "to_user_id", "note", "asked_on"].changed,
        "handover: history is never overwritten"),
      d.refusal(
        "handover_answer", "UPDATE", "handover",
        "NEW.outcome IN ('accepted', 'refused') AND NEW.decided_by <> NEW.to_user_id",
        "handover: answered by whoever is asked"),
      d.refusal("handover_kept", "DELETE", "handover", "1", "handover: never deleted"),
      d.writtenOnce("handover", "history is never overwritten"),
    ]
  }

  private static let codes = Handover.Outcome.allCases.map { "'\($0.rawValue)'" }
    .joined(separator: ", ")

  private static func absences(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE absence (
        \(d.id), \(d.reference("user_id", "user_account")), \(d.day("from_day")),
        \(d.day("last_day", optional: true)), \(d.day("check_on", optional: true)),
        \(d.reference("reported_by", "user_account")), \(d.day("ended_on", optional: true)),
        \(end))\(d.tableEnd)
      """,
      "CREATE UNIQUE INDEX absence_current ON absence(user_id) WHERE ended_on IS NULL",
    ] + kept("absence", ["id", "user_id", "from_day", "last_day", "check_on", "reported_by"], d)
  }

  private static func covers(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE cover (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("absence_id", "absence")),
        \(d.reference("user_id", "user_account")), \(d.day("from_day")),
        \(d.day("last_day", optional: true)), \(d.day("check_on", optional: true)),
        \(d.day("ended_on", optional: true)), \(end))\(d.tableEnd)
      """,
      "CREATE UNIQUE INDEX cover_current ON cover(family_id) WHERE ended_on IS NULL",
      "CREATE INDEX cover_by_family ON cover(family_id)",
      "CREATE INDEX cover_by_user ON cover(user_id, family_id) WHERE ended_on IS NULL",
      "CREATE INDEX cover_by_absence ON cover(absence_id) WHERE ended_on IS NULL",
      d.refusal(
        "cover_by_another", "INSERT", "cover",
        """
        NOT EXISTS(SELECT 1 FROM absence a JOIN coordinator_term t ON t.user_id = a.user_id
          WHERE a.id = NEW.absence_id AND t.family_id = NEW.family_id AND t.to_day IS NULL)
        OR EXISTS(SELECT 1 FROM absence a
          WHERE a.id = NEW.absence_id AND a.user_id = NEW.user_id)
        """, "cover: by another, for the coordinator who is absent"),
    ]
      + kept(
        "cover", ["id", "family_id", "absence_id", "user_id", "from_day", "last_day", "check_on"], d
      )
  }

  /// Either a last day or a day to check; it ends no earlier than it began.
  private static let end = """
    CHECK((last_day IS NULL) <> (check_on IS NULL)),
      CHECK(coalesce(last_day, check_on) >= from_day),
      CHECK(ended_on IS NULL OR ended_on >= from_day)
    """

  private static func hours(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE user_fte (
        \(d.id), \(d.reference("user_id", "user_account")),
        hundredths \(d.integer) NOT NULL CHECK(hundredths BETWEEN 0 AND 150),
        \(d.day("from_day")), \(d.day("to_day", optional: true)),
        CHECK(to_day IS NULL OR to_day >= from_day))\(d.tableEnd)
      """,
      "CREATE UNIQUE INDEX user_fte_current ON user_fte(user_id) WHERE to_day IS NULL",
      d.refusal(
        "user_fte_written", "UPDATE", "user_fte",
        "OLD.to_day IS NOT NULL OR " + ["id", "user_id", "hundredths", "from_day"].changed,
        "user_fte: history is never overwritten"),
      d.refusal("user_fte_kept", "DELETE", "user_fte", "1", "user_fte: never deleted"),
      d.writtenOnce("user_fte", "history is never overwritten"),
    ]
  }

  /// A row that is written once but for the day it ended.
  private static func kept(_ table: String, _ columns: [String], _ d: Dialect) -> [String] {
    [
      d.refusal(
        "\(table)_written", "UPDATE", table, "OLD.ended_on IS NOT NULL OR " + columns.changed,
        "\(table): history is never overwritten"),
      d.refusal("\(table)_kept", "DELETE", table, "1", "\(table): never deleted"),
      d.writtenOnce(table, "history is never overwritten"),
    ]
  }

  /// What the board counts is read from these alone.
  private static let boards = [
    """
    CREATE INDEX summary_board ON family_summary(team_id, coordinator_id, risk, opened_on,
      plan_set, coordinator_set, contact_point_set, provider_set, budget_set, budget_since)
      WHERE closed_on IS NULL
    """,
    "CREATE INDEX reminder_by_term ON reminder(team_id, due, show_from, reason, family_id)",
  ]
}
