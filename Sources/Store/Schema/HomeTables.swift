import Domain

/// Where people live: homes with their dates, places of stay, and who is responsible.
enum HomeTables {
  static func statements(_ d: Dialect) -> [String] {
    [
      "ALTER TABLE household ADD COLUMN \(d.text("name", limit: 60, optional: true))",
      "ALTER TABLE household ADD COLUMN \(d.day("ended_on", optional: true))",
      """
      CREATE INDEX household_secret ON household(postal_code, house_number) WHERE is_secret = 1
      """,
    ] + tables(d) + histories.flatMap { rules($0, d) } + homeRules(d) + revealRules(d)
  }

  private struct History {
    let table: String
    /// What there is one of at a time.
    let key: [String]
    let written: [String]
  }

  private static let histories = [
    History(
      table: "residence", key: ["family_id", "person_id", "kind"], written: ["household_id"]),
    History(
      table: "stay", key: ["person_id"],
      written: ["family_id", "kind", "place", "municipality", "reason"]),
    History(
      table: "municipality_term", key: ["person_id"],
      written: ["family_id", "municipality", "ground", "reason", "author_id"]),
  ]

  private static func tables(_ d: Dialect) -> [String] {
    let code = "length(municipality) = 4 AND \(d.isDigits("municipality"))"
    return [
      OnesTables.history(
        "residence",
        [
          d.reference("person_id", "person"), d.reference("household_id", "household"),
          d.code("kind", HomeKind.self),
        ], d),
      OnesTables.history(
        "stay",
        [
          d.reference("person_id", "person"), d.code("kind", StayKind.self),
          d.text("place", limit: 200), "municipality TEXT CHECK(municipality IS NULL OR (\(code)))",
          d.text("reason", limit: 200, optional: true),
        ], d),
      OnesTables.history(
        "municipality_term",
        [
          d.reference("person_id", "person"), "municipality TEXT NOT NULL CHECK(\(code))",
          d.code("ground", ResidenceGround.self), d.text("reason", limit: 200, optional: true),
          d.reference("author_id", "user_account"),
        ], d),
      """
      CREATE TABLE address_reveal (
        \(d.id), \(d.reference("family_id", "family")),
        \(d.reference("household_id", "household")), \(d.reference("user_id", "user_account")),
        \(d.day("on_day")), \(d.text("reason", limit: 200)))\(d.tableEnd)
      """,
      "CREATE INDEX address_reveal_by_family ON address_reveal(family_id)",
      "CREATE INDEX family_member_by_family ON family_member(family_id)",
      "CREATE INDEX residence_by_household ON residence(household_id)",
    ]
  }

  private static func rules(_ history: History, _ d: Dialect) -> [String] {
    let table = history.table
    let same = history.key.map { "o.\($0) = NEW.\($0)" }.joined(separator: " AND ")
    let fixed = (["id", "nr", "from_day"] + history.key + history.written).changed
    return [
      """
      CREATE UNIQUE INDEX \(table)_current ON \(table)(\(history.key.joined(separator: ", ")))
        WHERE to_day IS NULL
      """,
      "CREATE INDEX \(table)_by_person ON \(table)(person_id, from_day)",
      d.refusal(
        "\(table)_overlap", "INSERT", table,
        """
        EXISTS(SELECT 1 FROM \(table) o WHERE \(same)
          AND o.from_day < coalesce(NEW.to_day, '9999-12-31')
          AND coalesce(o.to_day, '9999-12-31') > NEW.from_day)
        """, "\(table): periods may not overlap"),
      d.refusal(
        "\(table)_future", "INSERT", table,
        """
        NEW.to_day IS NULL AND NEW.from_day > \(d.today)
        AND NOT EXISTS(SELECT 1 FROM store_info WHERE is_demo = 1)
        """, "\(table): may not begin in the future"),
      d.refusal(
        "\(table)_person", "INSERT", table,
        """
        NOT EXISTS(SELECT 1 FROM family_member m
          WHERE m.family_id = NEW.family_id AND m.person_id = NEW.person_id)
        """, "\(table): of somebody of the family"),
      d.refusal(
        "\(table)_written", "UPDATE", table, "OLD.to_day IS NOT NULL OR \(fixed)",
        "\(table): history is never overwritten"),
    ] + d.kept(table, keys: [["family_id", "nr"]])
  }

  private static func homeRules(_ d: Dialect) -> [String] {
    [
      d.refusal(
        "residence_household", "INSERT", "residence",
        """
        NOT EXISTS(SELECT 1 FROM household h WHERE h.id = NEW.household_id
          AND h.family_id = NEW.family_id AND (h.ended_on IS NULL OR NEW.to_day IS NOT NULL))
        """, "residence: in a household of the family"),
      d.refusal(
        "residence_twice", "INSERT", "residence",
        """
        NEW.to_day IS NULL AND EXISTS(SELECT 1 FROM residence o WHERE o.family_id = NEW.family_id
          AND o.person_id = NEW.person_id AND o.household_id = NEW.household_id
          AND o.to_day IS NULL)
        """, "residence: not twice in one household"),
      d.refusal(
        "family_member_home", "UPDATE", "family_member",
        """
        NEW.to_day IS NULL AND NEW.household_id IS NOT NULL
        AND NEW.household_id IS NOT OLD.household_id
        AND NOT EXISTS(SELECT 1 FROM residence r WHERE r.family_id = NEW.family_id
          AND r.person_id = NEW.person_id AND r.household_id = NEW.household_id
          AND r.kind = 'main' AND r.to_day IS NULL)
        """, "family_member: lives where his main home is"),
      d.refusal(
        "household_lived_in", "UPDATE", "household",
        """
        OLD.ended_on IS NULL AND NEW.ended_on IS NOT NULL
        AND (EXISTS(SELECT 1 FROM residence r
            WHERE r.household_id = NEW.id AND r.to_day IS NULL)
          OR EXISTS(SELECT 1 FROM family_member m
            WHERE m.family_id = NEW.family_id AND m.household_id = NEW.id AND m.to_day IS NULL))
        """, "household: somebody lives there"),
      d.refusal(
        "household_ended", "UPDATE", "household",
        """
        NEW.family_id IS NOT OLD.family_id
        OR (OLD.ended_on IS NOT NULL AND NEW.ended_on IS NOT OLD.ended_on
          AND NEW.ended_on IS NOT NULL)
        """, "household: stays with its family, and ends once"),
    ]
  }

  private static func revealRules(_ d: Dialect) -> [String] {
    [
      d.refusal(
        "address_reveal_of", "INSERT", "address_reveal",
        """
        NOT EXISTS(SELECT 1 FROM household h WHERE h.id = NEW.household_id
          AND h.family_id = NEW.family_id AND h.is_secret = 1)
        """, "address_reveal: of a secret address of the family"),
      d.refusal(
        "address_reveal_fixed", "UPDATE", "address_reveal", "1", "address_reveal: written once"),
      d.refusal(
        "address_reveal_kept", "DELETE", "address_reveal", "1", "address_reveal: written once"),
      d.writtenOnce("address_reveal", "written once"),
    ]
  }
}
