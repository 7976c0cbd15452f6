import Domain

/// What becomes of a referral: its steps with their history, and what the referrer was told.
///
/// A state never changes without its step, and a step never without a legal one before it.
enum ReferralStoryTables {
  static func statements(_ d: Dialect) -> [String] {
    Schema.remake("referral", { referrals($0, d) }, rest: ReferralTables.indexes + rules(d))
      + tables(d) + history(d)
  }

  /// The table of schema 1 with the later states.
  private static func referrals(_ name: String, _ d: Dialect) -> String {
    let states = ReferralState.allCases
    func list(_ wanted: (ReferralState) -> Bool) -> String {
      states.filter(wanted).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }
    let rules = """
      CHECK((state IN (\(list(\.hasFamily)))) = (family_id IS NOT NULL)),
        CHECK(state NOT IN (\(list(\.needsReason))) OR reason IS NOT NULL),
      """
    return ReferralTables.referrals(name, states.map(\.rawValue), stateRules: rules, d)
  }

  private static func tables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE referral_step (
        \(d.id), \(d.reference("referral_id", "referral")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.code("state", ReferralState.self)), \(d.day("on_day")),
        \(d.reference("author_id", "user_account")), reason TEXT,
        UNIQUE(referral_id, nr))\(d.tableEnd)
      """,
      """
      CREATE TABLE referral_feedback (
        \(d.id), \(d.reference("referral_id", "referral")), \(d.code("kind", FeedbackKind.self)),
        \(d.day("given_on")), \(d.reference("author_id", "user_account")),
        \(d.text("body", limit: 20_000)), UNIQUE(referral_id, kind))\(d.tableEnd)
      """,
    ]
  }

  private static func rules(_ d: Dialect) -> [String] {
    let content = [
      "id", "received_on", "surname", "prefix", "given_names", "birth", "gender", "bsn", "request",
      "referrer_type", "referrer_agb", "referrer_name", "row_key", "author_id",
    ].changed
    let decision = ["team_id", "family_id", "person_id", "decided_on", "decided_by", "reason"]
      .changed
    return [
      d.refusal(
        "referral_decided_once", "UPDATE", "referral",
        "OLD.state <> 'sent' AND (NEW.state = OLD.state OR \(decision))",
        "referral: decided once"),
      d.refusal(
        "referral_content", "UPDATE", "referral", content, "referral: stays as it came in"),
      d.writtenOnce("referral", keys: [["team_id", "row_key"]], "stays as it came in"),
    ]
  }

  private static func history(_ d: Dialect) -> [String] {
    let tables = ["referral_step", "referral_feedback"].flatMap { table in
      [
        d.refusal("\(table)_fixed", "UPDATE", table, "1", "\(table): written once"),
        d.refusal("\(table)_kept", "DELETE", table, "1", "\(table): written once"),
      ]
    }
    let known = "(SELECT r.state FROM referral r WHERE r.id = NEW.referral_id)"
    let legal = ReferralState.allCases.flatMap { from in
      from.next.map { "(\(known) = '\(from.rawValue)' AND NEW.state = '\($0.rawValue)')" }
    }.joined(separator: " OR ")
    return tables + [
      d.writtenOnce("referral_step", keys: [["referral_id", "nr"]], "written once"),
      d.writtenOnce("referral_feedback", keys: [["referral_id", "kind"]], "written once"),
      d.refusal(
        "referral_step_legal", "INSERT", "referral_step", "NOT (\(legal))",
        "referral: no such step from its state"),
      d.refusal(
        "referral_needs_step", "UPDATE", "referral",
        """
        NEW.state <> OLD.state AND NEW.state IS NOT (SELECT s.state FROM referral_step s
          WHERE s.referral_id = NEW.id ORDER BY s.nr DESC LIMIT 1)
        """, "referral: a state needs its step"),
    ]
  }
}
