import Domain

/// Who may see which file, why he did, and what another said of it, schema 5.
enum AccessTables {
  static func statements(_ d: Dialect) -> [String] {
    visits(d) + restrictions(d) + emergencies(d) + experts(d) + reveals(d)
  }

  private static func visits(_ d: Dialect) -> [String] {
    let remarked = ReadingReason.allCases.filter(\.needsRemark).map { "'\($0.rawValue)'" }
      .joined(separator: ", ")
    return [
      """
      CREATE TABLE family_visit (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("user_id", "user_account")),
        \(d.code("reason", ReadingReason.self)), \(d.text("remark", optional: true)),
        \(d.day("on_day")), CHECK(reason NOT IN (\(remarked)) OR remark IS NOT NULL))\(d.tableEnd)
      """,
      "CREATE INDEX family_visit_by_reader ON family_visit(family_id, user_id, on_day)",
    ] + d.writtenForGood("family_visit")
  }

  private static func restrictions(_ d: Dialect) -> [String] {
    let fixed = ["id", "family_id", "nr", "reason", "author_id", "from_day"].changed
    return [
      """
      CREATE TABLE restriction (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.text("reason")), \(d.reference("author_id", "user_account")), \(d.day("from_day")),
        \(d.day("to_day", optional: true)), UNIQUE(family_id, nr),
        CHECK(to_day >= from_day))\(d.tableEnd)
      """,
      "CREATE UNIQUE INDEX restriction_current ON restriction(family_id) WHERE to_day IS NULL",
      """
      CREATE TABLE restriction_access (
        \(d.id), \(d.reference("family_id", "family")),
        \(d.reference("restriction_id", "restriction")),
        \(d.reference("user_id", "user_account")), UNIQUE(restriction_id, user_id))\(d.tableEnd)
      """,
      "CREATE INDEX restriction_access_by_family ON restriction_access(family_id)",
      d.refusal(
        "restriction_written", "UPDATE", "restriction", "OLD.to_day IS NOT NULL OR \(fixed)",
        "restriction: history is never overwritten"),
      d.refusal(
        "restriction_access_of", "INSERT", "restriction_access",
        """
        NOT EXISTS(SELECT 1 FROM restriction r WHERE r.id = NEW.restriction_id
          AND r.family_id = NEW.family_id AND r.to_day IS NULL)
        """, "restriction_access: of a restriction that holds"),
    ] + d.kept("restriction", keys: [["family_id", "nr"]])
      + d.writtenForGood(
        "restriction_access", keys: [["restriction_id", "user_id"]])
  }

  private static func emergencies(_ d: Dialect) -> [String] {
    let fixed = ["id", "family_id", "nr", "user_id", "reason", "from_ms", "until_ms"].changed
    return [
      """
      CREATE TABLE emergency_access (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL UNIQUE,
        \(d.reference("user_id", "user_account")), \(d.text("reason")),
        from_ms \(d.integer) NOT NULL, until_ms \(d.integer) NOT NULL,
        \(d.reference("reviewed_by", "user_account", optional: true)),
        \(d.day("reviewed_on", optional: true)),
        outcome TEXT CHECK(outcome IN (\(outcomes))), \(d.text("remark", optional: true)),
        CHECK(until_ms = from_ms + \(EmergencyAccess.length)), CHECK(reviewed_by <> user_id),
        CHECK((reviewed_by IS NULL) = (reviewed_on IS NULL)),
        CHECK((reviewed_by IS NULL) = (outcome IS NULL)),
        CHECK(outcome IS NOT 'onterecht' OR remark IS NOT NULL))\(d.tableEnd)
      """,
      "CREATE INDEX emergency_by_reader ON emergency_access(family_id, user_id, until_ms)",
      """
      CREATE INDEX emergency_unreviewed ON emergency_access(nr) WHERE reviewed_by IS NULL
      """,
      d.refusal(
        "emergency_born", "INSERT", "emergency_access", "NEW.reviewed_by IS NOT NULL",
        "emergency_access: reviewed afterwards"),
      d.refusal(
        "emergency_reviewed", "UPDATE", "emergency_access",
        "OLD.reviewed_by IS NOT NULL OR \(fixed)", "emergency_access: reviewed once"),
      d.refusal(
        "emergency_kept", "DELETE", "emergency_access", "1",
        "emergency_access: history is never deleted"),
      d.writtenOnce("emergency_access", keys: [["nr"]], "reviewed once"),
    ]
  }

  private static let outcomes = ReviewOutcome.allCases.map { "'\($0.rawValue)'" }
    .joined(separator: ", ")

  private static func experts(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "user_id", "asked_by", "question", "from_day", "until_day",
    ].changed
    return [
      """
      CREATE TABLE expert_access (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("user_id", "user_account")),
        \(d.reference("asked_by", "user_account")), \(d.text("question")),
        \(d.day("from_day")), \(d.day("until_day")), \(d.day("ended_on", optional: true)),
        CHECK(until_day >= from_day), CHECK(ended_on >= from_day),
        CHECK(user_id <> asked_by))\(d.tableEnd)
      """,
      "CREATE INDEX expert_access_by_reader ON expert_access(family_id, user_id, until_day)",
      "CREATE INDEX expert_access_by_user ON expert_access(user_id, until_day)",
      d.refusal(
        "expert_access_written", "UPDATE", "expert_access",
        "OLD.ended_on IS NOT NULL OR \(fixed)", "expert_access: history is never overwritten"),
    ] + d.kept("expert_access")
  }

  private static func reveals(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE bsn_reveal (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("person_id", "person")),
        \(d.reference("user_id", "user_account")), \(d.day("on_day")),
        \(d.text("reason", limit: 200)))\(d.tableEnd)
      """,
      "CREATE INDEX bsn_reveal_by_family ON bsn_reveal(family_id)",
      "CREATE INDEX bsn_reveal_by_person ON bsn_reveal(person_id)",
    ] + d.writtenForGood("bsn_reveal")
  }
}
