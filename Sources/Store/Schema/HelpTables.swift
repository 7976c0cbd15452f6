import Domain

/// Help: what is committed for whom, who waits, who looked whether that is safe, who else helps.
///
/// The ceiling of the budget is kept here too: only what the municipality itself grants stops at it.
enum HelpTables {
  static func statements(_ d: Dialect) -> [String] {
    tables(d) + indexes + commitmentRules(d) + ceilingRules(d) + waitingRules(d) + involvedRules(d)
      + [
        "ALTER TABLE family_summary ADD COLUMN \(d.day("budget_over_from", optional: true))",
        "ALTER TABLE family_summary ADD COLUMN \(d.day("budget_over_until", optional: true))",
      ]
  }

  private static let cents = "BETWEEN 0 AND 999999999999"

  private static func tables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE commitment (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.reference("person_id", "person")),
        municipality TEXT NOT NULL CHECK(length(municipality) = 4 AND \(d.isDigits("municipality"))),
        \(d.code("route", CommitmentRoute.self)),
        \(d.text("decision_number", limit: 100, optional: true)),
        \(d.day("decision_on", optional: true)), \(d.code("form", CareForm.self)),
        \(d.text("product", limit: 200)), \(d.text("product_code", limit: 5, optional: true)),
        \(d.reference("provider_id", "provider")), year \(d.integer) NOT NULL,
        \(d.day("from_day")), \(d.day("until_day", optional: true)),
        amount_cents \(d.integer) CHECK(amount_cents IS NULL OR amount_cents \(cents)),
        \(d.text("volume", limit: 100, optional: true)),
        \(d.reference("goal_id", "goal", optional: true)),
        \(d.code("state", CommitmentState.self)), \(d.day("made_on")),
        \(d.reference("made_by", "user_account")), \(d.day("started_on", optional: true)),
        \(d.day("stopped_on", optional: true)),
        stop_reason TEXT CHECK(stop_reason IS NULL OR stop_reason IN (\(reasons))),
        remains_cents \(d.integer),
        UNIQUE(family_id, nr),
        CHECK(year = CAST(substr(from_day, 1, 4) AS \(d.integer))),
        CHECK(until_day IS NULL OR until_day >= from_day),
        CHECK(amount_cents IS NOT NULL OR volume IS NOT NULL),
        CHECK(decision_on IS NULL OR decision_number IS NOT NULL),
        CHECK(state <> 'started' OR started_on IS NOT NULL),
        CHECK(state NOT IN ('assigned', 'waiting') OR started_on IS NULL),
        CHECK((state = 'stopped') = (stopped_on IS NOT NULL)),
        CHECK((stopped_on IS NULL) = (stop_reason IS NULL)),
        CHECK(stopped_on IS NULL OR started_on IS NULL OR stopped_on >= started_on),
        CHECK(remains_cents IS NULL OR (state = 'stopped' AND amount_cents IS NOT NULL
          AND remains_cents BETWEEN 0 AND amount_cents)))\(d.tableEnd)
      """,
      """
      CREATE TABLE waiting_term (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("commitment_id", "commitment")),
        nr \(d.integer) NOT NULL CHECK(nr > 0), \(d.day("expected_on", optional: true)),
        \(d.text("bridging", limit: 200, optional: true)),
        \(d.day("from_day")), \(d.day("to_day", optional: true)),
        UNIQUE(commitment_id, nr),
        CHECK(to_day IS NULL OR to_day >= from_day))\(d.tableEnd)
      """,
      """
      CREATE TABLE safety_check (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("commitment_id", "commitment")),
        \(d.day("on_day")), \(d.text("finding", limit: 20_000)),
        \(d.reference("author_id", "user_account")))\(d.tableEnd)
      """,
      """
      CREATE TABLE involved_help (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.reference("person_id", "person")), \(d.text("organisation", limit: 200)),
        \(d.code("kind", InvolvedHelpKind.self)),
        \(d.text("contact_name", limit: 200, optional: true)),
        \(d.text("phone", limit: 20, optional: true)),
        \(d.day("from_day")), \(d.day("to_day", optional: true)),
        UNIQUE(family_id, nr),
        CHECK(to_day IS NULL OR to_day >= from_day))\(d.tableEnd)
      """,
    ]
  }

  private static let reasons = StopReason.allCases.map { "'\($0.rawValue)'" }
    .joined(separator: ", ")

  private static let indexes = [
    "CREATE INDEX commitment_by_budget ON commitment(family_id, year, municipality)",
    "CREATE UNIQUE INDEX waiting_term_current ON waiting_term(commitment_id) WHERE to_day IS NULL",
    "CREATE INDEX waiting_by_family ON waiting_term(family_id)",
    "CREATE INDEX safety_check_by_commitment ON safety_check(commitment_id, on_day)",
    "CREATE INDEX safety_check_by_family ON safety_check(family_id)",
  ]

  /// What counts in the budget that a row `b` of `budget_term`, or a new commitment, belongs to.
  private static func committed(_ row: String) -> String {
    """
    (SELECT coalesce(sum(coalesce(c.remains_cents, c.amount_cents, 0)), 0) FROM commitment c
      WHERE c.family_id = \(row).family_id AND c.year = \(row).year
        AND c.municipality = \(row).municipality)
    """
  }

  private static func ceilingRules(_ d: Dialect) -> [String] {
    [
      d.refusal(
        "commitment_ceiling", "INSERT", "commitment",
        """
        NEW.route = 'municipality' AND NEW.amount_cents IS NOT NULL
        AND \(committed("NEW")) + NEW.amount_cents > coalesce(
          (SELECT b.ceiling_cents FROM budget_term b WHERE b.family_id = NEW.family_id
            AND b.year = NEW.year AND b.municipality = NEW.municipality AND b.to_day IS NULL), -1)
        """, "commitment: over the ceiling of the budget"),
      d.refusal(
        "budget_term_lowered", "INSERT", "budget_term",
        """
        NEW.ceiling_cents < \(committed("NEW"))
        AND NEW.ceiling_cents < (SELECT o.ceiling_cents FROM budget_term o
          WHERE o.family_id = NEW.family_id AND o.year = NEW.year
            AND o.municipality = NEW.municipality ORDER BY o.nr DESC LIMIT 1)
        """, "budget_term: not lower than what is committed"),
    ]
  }

  private static func commitmentRules(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "nr", "person_id", "municipality", "route", "decision_number",
      "decision_on", "form", "product", "product_code", "provider_id", "year", "from_day",
      "until_day", "amount_cents", "volume", "made_on", "made_by",
    ].changed
    let goal = """
      NEW.goal_id IS NOT NULL AND NOT EXISTS(SELECT 1 FROM goal g
        WHERE g.id = NEW.goal_id AND g.family_id = NEW.family_id)
      """
    return [
      d.refusal(
        "commitment_born", "INSERT", "commitment", "NEW.state <> 'assigned'",
        "commitment: begins as assigned"),
      d.refusal(
        "commitment_person", "INSERT", "commitment",
        """
        NOT EXISTS(SELECT 1 FROM family_member m
          WHERE m.family_id = NEW.family_id AND m.person_id = NEW.person_id)
        """, "commitment: for somebody of the family"),
      d.refusal("commitment_goal", "INSERT", "commitment", goal, "commitment: goal of the family"),
      d.refusal(
        "commitment_other_goal", "UPDATE", "commitment", goal, "commitment: goal of the family"),
      d.refusal(
        "commitment_written", "UPDATE", "commitment",
        """
        OLD.state = 'stopped' OR (OLD.state = 'started' AND NEW.state NOT IN ('started', 'stopped'))
        OR (OLD.state = 'waiting' AND NEW.state = 'assigned')
        OR (OLD.started_on IS NOT NULL AND NEW.started_on IS NOT OLD.started_on) OR \(fixed)
        """, "commitment: history is never overwritten"),
      d.refusal(
        "commitment_waits_no_more", "UPDATE", "commitment",
        """
        OLD.state = 'waiting' AND NEW.state <> 'waiting' AND EXISTS(SELECT 1 FROM waiting_term w
          WHERE w.commitment_id = NEW.id AND w.to_day IS NULL)
        """, "commitment: the waiting must be ended first"),
    ] + d.kept("commitment", keys: [["family_id", "nr"]])
  }

  private static func waitingRules(_ d: Dialect) -> [String] {
    let fixed = ["id", "family_id", "commitment_id", "nr", "expected_on", "bridging", "from_day"]
      .changed
    let other = """
      (SELECT c.family_id FROM commitment c WHERE c.id = NEW.commitment_id) IS NOT NEW.family_id
      """
    return [
      d.refusal(
        "waiting_term_of", "INSERT", "waiting_term",
        """
        \(other) OR (NEW.to_day IS NULL AND
          (SELECT c.state FROM commitment c WHERE c.id = NEW.commitment_id) IS NOT 'waiting')
        """, "waiting_term: of a commitment that waits"),
      d.refusal(
        "waiting_term_overlap", "INSERT", "waiting_term",
        """
        EXISTS(SELECT 1 FROM waiting_term o WHERE o.commitment_id = NEW.commitment_id
          AND o.from_day < coalesce(NEW.to_day, '9999-12-31')
          AND coalesce(o.to_day, '9999-12-31') > NEW.from_day)
        """, "waiting_term: periods may not overlap"),
      d.refusal(
        "waiting_term_written", "UPDATE", "waiting_term", "OLD.to_day IS NOT NULL OR \(fixed)",
        "waiting_term: history is never overwritten"),
      d.refusal(
        "safety_check_of", "INSERT", "safety_check", other,
        "safety_check: of a commitment of the family"),
      d.refusal("safety_check_fixed", "UPDATE", "safety_check", "1", "safety_check: written once"),
      d.refusal("safety_check_kept", "DELETE", "safety_check", "1", "safety_check: written once"),
      d.writtenOnce("safety_check", "written once"),
    ] + d.kept("waiting_term", keys: [["commitment_id", "nr"]])
  }

  private static func involvedRules(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "nr", "person_id", "organisation", "kind", "contact_name", "phone",
      "from_day",
    ].changed
    return [
      d.refusal(
        "involved_help_person", "INSERT", "involved_help",
        """
        NOT EXISTS(SELECT 1 FROM family_member m
          WHERE m.family_id = NEW.family_id AND m.person_id = NEW.person_id)
        """, "involved_help: for somebody of the family"),
      d.refusal(
        "involved_help_written", "UPDATE", "involved_help", "OLD.to_day IS NOT NULL OR \(fixed)",
        "involved_help: history is never overwritten"),
    ] + d.kept("involved_help", keys: [["family_id", "nr"]])
  }
}
