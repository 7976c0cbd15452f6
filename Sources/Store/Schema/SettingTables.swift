import Domain

/// What holds for a team from a day on, and what keeps the list of life domains, schema 6.
enum SettingTables {
  static func statements(_ d: Dialect) -> [String] { domains(d) + teams(d) }

  private static func domains(_ d: Dialect) -> [String] {
    [
      """
      ALTER TABLE life_domain ADD COLUMN follows_id \(d.bytes) REFERENCES life_domain(id)
      """,
      "CREATE UNIQUE INDEX life_domain_current ON life_domain(name) WHERE to_day IS NULL",
      "CREATE INDEX life_domain_follows ON life_domain(follows_id) WHERE follows_id IS NOT NULL",
      d.refusal(
        "life_domain_begun", "INSERT", "life_domain",
        """
        NEW.place < 1 OR NEW.to_day < NEW.from_day OR (NEW.follows_id IS NOT NULL
          AND NOT EXISTS(SELECT 1 FROM life_domain o WHERE o.id = NEW.follows_id
            AND o.to_day = NEW.from_day))
        """, "life_domain: begins where the other ended"),
      d.refusal(
        "life_domain_fixed", "UPDATE", "life_domain",
        "OLD.to_day IS NOT NULL OR NEW.to_day < NEW.from_day OR "
          + ["id", "name", "place", "from_day", "follows_id"].changed,
        "life_domain: history is never overwritten"),
    ] + d.kept("life_domain")
  }

  private static func teams(_ d: Dialect) -> [String] {
    let support = TeamFact.allCases.filter(\.isSupport).map { "'\($0.rawValue)'" }
      .joined(separator: ", ")
    return [
      """
      CREATE TABLE team_setting (
        \(d.id), \(d.reference("team_id", "team")), \(d.code("fact", TeamFact.self)),
        \(d.text("value", limit: 200, optional: true)), phone TEXT,
        \(d.day("from_day")), \(d.day("to_day", optional: true)),
        CHECK(to_day IS NULL OR to_day >= from_day),
        CHECK((fact = 'team.end') = (value IS NULL)),
        CHECK((fact IN (\(support))) = (phone IS NOT NULL)))\(d.tableEnd)
      """,
      """
      CREATE UNIQUE INDEX team_setting_current ON team_setting(team_id, fact)
        WHERE to_day IS NULL
      """,
      "CREATE INDEX team_setting_of ON team_setting(team_id, fact, from_day)",
      d.refusal(
        "team_setting_overlap", "INSERT", "team_setting",
        """
        EXISTS(SELECT 1 FROM team_setting s WHERE s.team_id = NEW.team_id AND s.fact = NEW.fact
          AND (s.to_day IS NULL OR s.to_day > NEW.from_day))
        """, "team_setting: one at a time"),
      d.refusal(
        "team_setting_over", "INSERT", "team_setting",
        """
        EXISTS(SELECT 1 FROM team_setting s WHERE s.team_id = NEW.team_id
          AND s.fact = 'team.end' AND s.to_day IS NULL)
        """, "team: ended"),
      d.refusal(
        "team_setting_band", "INSERT", "team_setting", "NEW.fact = 'team.band' AND NOT (\(band))",
        "team_setting: no band of weights"),
      d.refusal(
        "team_setting_fixed", "UPDATE", "team_setting",
        "OLD.to_day IS NOT NULL OR OLD.fact = 'team.end' OR "
          + ["id", "team_id", "fact", "value", "phone", "from_day"].changed,
        "team_setting: history is never overwritten"),
    ] + d.kept("team_setting")
  }

  /// Two whole numbers with a hyphen, the lower first.
  private static var band: String {
    let range = TeamValue.bandRange
    let lowest = "CAST(NEW.value AS INTEGER)"
    let highest = "CAST(substr(NEW.value, instr(NEW.value, '-') + 1) AS INTEGER)"
    return """
      NEW.value = \(lowest) || '-' || \(highest)
        AND \(lowest) BETWEEN \(range.lowerBound) AND \(highest)
        AND \(highest) <= \(range.upperBound)
      """
  }
}
