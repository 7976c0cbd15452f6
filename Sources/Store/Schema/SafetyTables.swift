import Domain

/// The safety of children: runs through the meldcode, what was reported, what was agreed.
///
/// That no step is skipped, that all five considerations are weighed and that a decision against
/// the framework says why, is kept here too.
enum SafetyTables {
  static func statements(_ d: Dialect) -> [String] {
    runs(d) + records(d) + indexes + runRules(d) + stepRules(d) + recordRules(d) + risk(d)
  }

  /// With which instrument a risk was judged, and when it is judged again.
  private static func risk(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "nr", "from_day", "level", "basis", "author_id", "instrument",
      "review_on",
    ].changed
    return [
      "ALTER TABLE risk_term ADD COLUMN \(d.text("instrument", optional: true))",
      "ALTER TABLE risk_term ADD COLUMN \(d.day("review_on", optional: true))",
      "DROP TRIGGER risk_term_written",
      d.refusal(
        "risk_term_written", "UPDATE", "risk_term", "OLD.to_day IS NOT NULL OR \(fixed)",
        "risk_term: history is never overwritten"),
      d.refusal(
        "risk_term_review", "INSERT", "risk_term", "NEW.review_on <= NEW.from_day",
        "risk_term: judged again later"),
    ]
  }

  private static func number(_ d: Dialect) -> String {
    "nr \(d.integer) NOT NULL CHECK(nr > 0)"
  }

  private static func runs(_ d: Dialect) -> [String] {
    let family = d.reference("family_id", "family")
    let run = d.reference("protocol_id", "abuse_protocol")
    return [
      """
      CREATE TABLE abuse_protocol (
        \(d.id), \(family), \(number(d)), \(d.day("opened_on")),
        \(d.day("closed_on", optional: true)), UNIQUE(family_id, nr),
        CHECK(closed_on IS NULL OR closed_on >= opened_on))\(d.tableEnd)
      """,
      """
      CREATE TABLE protocol_person (
        \(d.id), \(family), \(run), \(d.reference("person_id", "person")),
        UNIQUE(protocol_id, person_id))\(d.tableEnd)
      """,
      """
      CREATE TABLE protocol_step (
        \(d.id), \(family), \(run), stage \(d.integer) NOT NULL CHECK(stage BETWEEN 1 AND 5),
        \(d.day("on_day")), \(d.reference("author_id", "user_account")),
        \(d.text("text", limit: 20_000)), \(d.text("with_whom", optional: true)),
        decision TEXT CHECK(decision IN ('report', 'reportAndHelp', 'help', 'nothing')),
        \(d.text("deviation", optional: true)),
        parents_informed \(d.integer) CHECK(parents_informed IN (0, 1)),
        \(d.text("why_not_informed", optional: true)), UNIQUE(protocol_id, stage),
        CHECK((stage = 5) = (decision IS NOT NULL)),
        CHECK((decision IS NULL) = (parents_informed IS NULL)),
        CHECK(coalesce(parents_informed, 1) = 1 OR why_not_informed IS NOT NULL))\(d.tableEnd)
      """,
      """
      CREATE TABLE consideration (
        \(d.id), \(family), \(d.reference("step_id", "protocol_step")),
        kind \(d.integer) NOT NULL CHECK(kind BETWEEN 1 AND 5), \(d.flag("answer")),
        \(d.text("why")), UNIQUE(step_id, kind))\(d.tableEnd)
      """,
    ]
  }

  private static func records(_ d: Dialect) -> [String] {
    let family = d.reference("family_id", "family")
    return [
      """
      CREATE TABLE safety_report (
        \(d.id), \(family), \(number(d)),
        \(d.code("kind", oneOf: ["advice", "report", "childProtection"])),
        \(d.day("on_day")), \(d.reference("author_id", "user_account")),
        \(d.text("text", limit: 20_000)), \(d.text("reference", optional: true)),
        \(d.flag("parents_informed")), \(d.text("why_not_informed", optional: true)),
        \(d.day("outcome_on", optional: true)),
        \(d.text("outcome", limit: 20_000, optional: true)), UNIQUE(family_id, nr),
        CHECK(parents_informed = 1 OR why_not_informed IS NOT NULL),
        CHECK((outcome_on IS NULL) = (outcome IS NULL)),
        CHECK(outcome_on IS NULL OR outcome_on >= on_day))\(d.tableEnd)
      """,
      """
      CREATE TABLE safety_agreement (
        \(d.id), \(family), \(number(d)), \(d.text("text", limit: 20_000)), \(d.text("parties")),
        \(d.text("watched_by")), \(d.day("from_day")), \(d.day("check_on")),
        \(d.day("ended_on", optional: true)), UNIQUE(family_id, nr),
        CHECK(check_on > from_day), CHECK(ended_on IS NULL OR ended_on >= from_day))\(d.tableEnd)
      """,
    ]
  }

  private static let indexes = [
    "CREATE UNIQUE INDEX abuse_protocol_current ON abuse_protocol(family_id) WHERE closed_on IS NULL",
    "CREATE INDEX protocol_person_by_family ON protocol_person(family_id)",
    "CREATE INDEX protocol_step_by_family ON protocol_step(family_id)",
    "CREATE INDEX consideration_by_family ON consideration(family_id)",
  ]

  private static func runRules(_ d: Dialect) -> [String] {
    let fixed = ["id", "family_id", "nr", "opened_on"].changed
    return [
      d.refusal(
        "abuse_protocol_written", "UPDATE", "abuse_protocol",
        """
        OLD.closed_on IS NOT NULL OR \(fixed) OR NOT EXISTS(SELECT 1 FROM protocol_step s
          WHERE s.protocol_id = NEW.id AND s.stage = 5)
        """, "abuse_protocol: closed by its fifth step"),
      d.refusal(
        "abuse_protocol_born", "INSERT", "abuse_protocol", "NEW.closed_on IS NOT NULL",
        "abuse_protocol: begins open"),
      d.refusal(
        "protocol_person_of", "INSERT", "protocol_person",
        """
        \(other("NEW.protocol_id")) OR NOT EXISTS(SELECT 1 FROM family_member m
          WHERE m.family_id = NEW.family_id AND m.person_id = NEW.person_id)
        """, "protocol_person: somebody of the family"),
    ] + d.kept("abuse_protocol", keys: [["family_id", "nr"]])
      + once("protocol_person", [["protocol_id", "person_id"]], d)
  }

  /// Whether a run isn't of the family of the new row, or is closed.
  private static func other(_ run: String) -> String {
    """
    NOT EXISTS(SELECT 1 FROM abuse_protocol p
      WHERE p.id = \(run) AND p.family_id = NEW.family_id AND p.closed_on IS NULL)
    """
  }

  private static func stepRules(_ d: Dialect) -> [String] {
    let weighed = """
      FROM consideration c JOIN protocol_step w ON w.id = c.step_id
      WHERE w.protocol_id = NEW.protocol_id
      """
    return [
      d.refusal(
        "protocol_step_order", "INSERT", "protocol_step",
        """
        \(other("NEW.protocol_id")) OR NEW.stage <> 1 + coalesce((SELECT max(s.stage)
          FROM protocol_step s WHERE s.protocol_id = NEW.protocol_id), 0)
        OR NEW.on_day < coalesce((SELECT max(s.on_day) FROM protocol_step s
          WHERE s.protocol_id = NEW.protocol_id), '')
        """, "protocol_step: one after another"),
      d.refusal(
        "protocol_step_weighed", "INSERT", "protocol_step",
        "NEW.stage = 5 AND (SELECT count(*) \(weighed)) <> 5",
        "protocol_step: decided when all five were weighed"),
      d.refusal(
        "protocol_step_reason", "INSERT", "protocol_step",
        """
        NEW.decision IN ('help', 'nothing') AND NEW.deviation IS NULL
        AND EXISTS(SELECT 1 \(weighed) AND c.kind = 1 AND c.answer = 1)
        AND EXISTS(SELECT 1 \(weighed) AND c.kind > 1
          AND c.answer = CASE WHEN c.kind = 2 THEN 1 ELSE 0 END)
        """, "protocol_step: not reported only with a reason"),
      d.refusal(
        "protocol_step_nothing", "INSERT", "protocol_step",
        "NEW.decision = 'nothing' AND NOT EXISTS(SELECT 1 \(weighed) AND c.kind = 1 AND c.answer = 0)",
        "protocol_step: nothing only without a suspicion"),
      d.refusal(
        "consideration_of", "INSERT", "consideration",
        """
        NOT EXISTS(SELECT 1 FROM protocol_step s JOIN abuse_protocol p ON p.id = s.protocol_id
          WHERE s.id = NEW.step_id AND s.stage = 4 AND s.family_id = NEW.family_id
            AND p.closed_on IS NULL)
        """, "consideration: of a fourth step"),
    ] + once("protocol_step", [["protocol_id", "stage"]], d)
      + once("consideration", [["step_id", "kind"]], d)
  }

  private static func recordRules(_ d: Dialect) -> [String] {
    let report = [
      "id", "family_id", "nr", "kind", "on_day", "author_id", "text", "reference",
      "parents_informed", "why_not_informed",
    ].changed
    let agreement = [
      "id", "family_id", "nr", "text", "parties", "watched_by", "from_day", "check_on",
    ].changed
    return [
      d.refusal(
        "safety_report_written", "UPDATE", "safety_report",
        "OLD.outcome_on IS NOT NULL OR \(report)", "safety_report: history is never overwritten"),
      d.refusal(
        "safety_agreement_written", "UPDATE", "safety_agreement",
        "OLD.ended_on IS NOT NULL OR \(agreement)",
        "safety_agreement: history is never overwritten"),
    ] + d.kept("safety_agreement", keys: [["family_id", "nr"]])
      + d.kept("safety_report", keys: [["family_id", "nr"]])
  }

  private static func once(_ table: String, _ keys: [[String]], _ d: Dialect) -> [String] {
    [
      d.refusal("\(table)_fixed", "UPDATE", table, "1", "\(table): written once"),
      d.refusal("\(table)_kept", "DELETE", table, "1", "\(table): written once"),
      d.writtenOnce(table, keys: keys, "written once"),
    ]
  }
}
