import Domain

/// The registers professionals stand in, schema 6.
enum RegistrationTable {
  static func statements(_ d: Dialect) -> [String] {
    let fixed = ["id", "user_id", "kind", "number", "until_day", "from_day"].changed
    return [
      """
      CREATE TABLE user_registration (
        \(d.id), \(d.reference("user_id", "user_account")),
        \(d.code("kind", RegistrationKind.self)),
        \(d.text("number", limit: ProfessionalRegistration.numberLimit)), \(d.day("until_day")),
        \(d.day("from_day")), \(d.day("to_day", optional: true)),
        CHECK(to_day IS NULL OR to_day >= from_day))\(d.tableEnd)
      """,
      """
      CREATE UNIQUE INDEX user_registration_current ON user_registration(user_id, kind)
        WHERE to_day IS NULL
      """,
      "CREATE INDEX user_registration_of ON user_registration(user_id, kind, from_day)",
      """
      CREATE INDEX user_registration_term ON user_registration(until_day)
        WHERE to_day IS NULL
      """,
      d.refusal(
        "user_registration_overlap", "INSERT", "user_registration",
        """
        EXISTS(SELECT 1 FROM user_registration r WHERE r.user_id = NEW.user_id
          AND r.kind = NEW.kind AND (r.to_day IS NULL OR r.to_day > NEW.from_day))
        """, "user_registration: one at a time"),
      d.refusal(
        "user_registration_fixed", "UPDATE", "user_registration",
        "OLD.to_day IS NOT NULL OR \(fixed)",
        "user_registration: history is never overwritten"),
    ] + d.kept("user_registration")
  }
}
