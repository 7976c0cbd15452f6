import Domain

/// Referrals and the files they came in with.
enum ReferralTables {
  static func statements(_ d: Dialect) -> [String] {
    tables(d) + indexes + rules(d) + [
      "CREATE INDEX import_unfinished ON import_run(state) WHERE state = 'running'"
    ]
  }

  private static func tables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE import_run (
        \(d.id), \(d.reference("team_id", "team")), \(d.reference("author_id", "user_account")),
        started_at_ms \(d.integer) NOT NULL, \(d.text("file_hash", limit: 64)),
        \(d.code("state", oneOf: FirstCodes.importState)), row_count \(d.integer) NOT NULL)\(d.tableEnd)
      """,
      referrals("referral", FirstCodes.referralState, d),
    ]
  }

  /// What the first states asked of a referral; later schemas know more states.
  static let firstStateRules = """
    CHECK((state = 'accepted') = (family_id IS NOT NULL)),
      CHECK(state <> 'returned' OR reason IS NOT NULL),
    """

  /// The table of referrals under a name, allowing `states` that keep `stateRules`.
  static func referrals(
    _ name: String, _ states: [String], stateRules: String = firstStateRules, _ d: Dialect
  ) -> String {
    """
    CREATE TABLE \(name) (
      \(d.id), \(d.reference("team_id", "team")), \(d.day("received_on")),
      \(d.text("surname", limit: 200)), prefix TEXT NOT NULL, given_names TEXT NOT NULL,
      birth TEXT NOT NULL CHECK(\(d.isDay("birth"))), \(d.code("gender", oneOf: FirstCodes.gender)),
      bsn TEXT CHECK(bsn IS NULL OR (\(PeopleTables.bsnRule(d)))),
      postal_code TEXT, house_number \(d.integer), house_addition TEXT NOT NULL,
      municipality TEXT NOT NULL CHECK(length(municipality) = 4 AND \(d.isDigits("municipality"))),
      \(d.code("referrer_type", oneOf: FirstCodes.referrerType)),
      referrer_agb TEXT CHECK(referrer_agb IS NULL OR (length(referrer_agb) = 8 AND \(d.isDigits("referrer_agb")))),
      referrer_name TEXT, \(d.text("request", limit: 20_000)), \(d.code("urgency", oneOf: FirstCodes.urgency)),
      parent_name TEXT, parent_phone TEXT,
      row_key \(d.bytes) NOT NULL CHECK(length(row_key) = 32),
      \(d.code("state", oneOf: states)),
      \(d.reference("family_id", "family", optional: true)),
      \(d.reference("person_id", "person", optional: true)),
      \(d.day("decided_on", optional: true)),
      \(d.reference("decided_by", "user_account", optional: true)), reason TEXT,
      \(d.reference("author_id", "user_account")),
      \(d.reference("import_id", "import_run", optional: true)),
      version \(d.integer) NOT NULL CHECK(version > 0),
      CHECK((postal_code IS NULL) = (house_number IS NULL)),
      CHECK(referrer_type IN ('02', '03', '04', '05') OR referrer_agb IS NULL),
      CHECK(referrer_type NOT IN ('02', '03', '04', '05')
        OR (referrer_agb IS NULL) <> (referrer_name IS NULL)),
      \(stateRules)
      CHECK((state = 'sent') = (decided_on IS NULL)))\(d.tableEnd)
    """
  }

  static let indexes = [
    "CREATE UNIQUE INDEX referral_once ON referral(team_id, row_key)",
    """
    CREATE INDEX referral_open ON referral(team_id, urgency DESC, received_on, id)
      WHERE state = 'sent'
    """,
    """
    CREATE INDEX referral_decided ON referral(team_id, decided_on, id) WHERE state <> 'sent'
    """,
    """
    CREATE INDEX referral_address ON referral(postal_code, house_number, house_addition)
      WHERE state = 'sent' AND postal_code IS NOT NULL
    """,
    "CREATE INDEX referral_by_family ON referral(family_id) WHERE family_id IS NOT NULL",
    "CREATE INDEX referral_by_author ON referral(author_id, received_on, id)",
    "CREATE INDEX referral_by_import ON referral(import_id) WHERE import_id IS NOT NULL",
  ]

  static func rules(_ d: Dialect) -> [String] {
    let content = [
      "id", "received_on", "surname", "prefix", "given_names", "birth", "gender", "bsn", "request",
      "referrer_type", "referrer_agb", "referrer_name", "row_key", "author_id",
    ].changed
    return [
      d.refusal(
        "referral_decided_once", "UPDATE", "referral", "OLD.state <> 'sent'",
        "referral: decided once"),
      d.refusal(
        "referral_content", "UPDATE", "referral", content, "referral: stays as it came in"),
      d.writtenOnce("referral", keys: [["team_id", "row_key"]], "stays as it came in"),
    ]
  }
}
