import Domain

/// The house around the families: the store itself, teams, users, providers, codes, norms.
enum HouseTables {
  static func statements(_ d: Dialect) -> [String] { places(d) + people(d) + lists(d) + rules(d) }

  private static func places(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE store_info (
        \(d.id),
        log_id \(d.bytes) NOT NULL CHECK(length(log_id) = 16),
        organisation \(d.text("organisation").dropFirst("organisation ".count)),
        made_at_ms \(d.integer) NOT NULL,
        \(d.flag("is_demo")),
        single \(d.integer) NOT NULL UNIQUE CHECK(single = 1))\(d.tableEnd)
      """,
      "CREATE TABLE team (\(d.id), \(d.text("name")) UNIQUE)\(d.tableEnd)",
      """
      CREATE TABLE municipality (
        \(d.id), code TEXT NOT NULL CHECK(length(code) = 4 AND \(d.isDigits("code")) AND code <> '0000'),
        \(d.text("name")), \(d.day("from_day")), \(d.day("to_day", optional: true)),
        CHECK(to_day IS NULL OR to_day >= from_day))\(d.tableEnd)
      """,
      "CREATE UNIQUE INDEX municipality_current ON municipality(code) WHERE to_day IS NULL",
    ]
  }

  private static func people(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE user_account (
        \(d.id), \(d.text("login", limit: 32)) UNIQUE, \(d.text("name")),
        phone TEXT, \(d.day("disabled_on", optional: true)))\(d.tableEnd)
      """,
      """
      CREATE TABLE role_grant (
        \(d.id), \(d.reference("user_id", "user_account")), \(d.code("role", oneOf: FirstCodes.role)),
        \(d.reference("team_id", "team", optional: true)),
        \(d.day("from_day")), \(d.day("to_day", optional: true)),
        CHECK(to_day IS NULL OR to_day >= from_day))\(d.tableEnd)
      """,
      "CREATE INDEX role_grant_by_user ON role_grant(user_id)",
      "CREATE INDEX role_grant_by_team ON role_grant(team_id) WHERE team_id IS NOT NULL",
    ]
  }

  private static func lists(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE provider (
        \(d.id), \(d.text("name")), agb TEXT UNIQUE CHECK(agb IS NULL OR (length(agb) = 8 AND \(d.isDigits("agb")))),
        \(d.reference("team_id", "team", optional: true)))\(d.tableEnd)
      """,
      "CREATE UNIQUE INDEX provider_of_team ON provider(team_id) WHERE team_id IS NOT NULL",
      "CREATE INDEX provider_by_name ON provider(name)",
      """
      CREATE TABLE life_domain (
        \(d.id), \(d.text("name")), place \(d.integer) NOT NULL,
        \(d.day("from_day")), \(d.day("to_day", optional: true)))\(d.tableEnd)
      """,
      norms("norm_value", FirstCodes.norm, d),
      normCurrent,
    ]
  }

  static let normCurrent =
    "CREATE UNIQUE INDEX norm_current ON norm_value(norm) WHERE to_day IS NULL"

  /// The table of norms under a name, allowing `codes`.
  static func norms(_ name: String, _ codes: [String], _ d: Dialect) -> String {
    """
    CREATE TABLE \(name) (
      \(d.id), \(d.code("norm", oneOf: codes)), value \(d.integer) NOT NULL CHECK(value >= 0),
      \(d.day("from_day")), \(d.day("to_day", optional: true)))\(d.tableEnd)
    """
  }

  private static func rules(_ d: Dialect) -> [String] {
    [
      d.refusal("store_info_update", "UPDATE", "store_info", "1", "store: written once"),
      d.refusal("store_info_delete", "DELETE", "store_info", "1", "store: written once"),
      d.refusal("user_delete", "DELETE", "user_account", "1", "user: never deleted"),
    ]
  }
}
