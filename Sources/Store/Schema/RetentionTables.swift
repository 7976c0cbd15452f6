import Domain

/// How long what is known of somebody is kept: the rules, and what follows from them for closed files.
enum RetentionTables {
  static func statements(_ d: Dialect) -> [String] { rules(d) + dates(d) }

  private static func rules(_ d: Dialect) -> [String] {
    let fixed = ["id", "record", "trigger_event", "years", "ground", "source", "from_day"].changed
    let years = RetentionRule.allowedYears
    return [
      """
      CREATE TABLE retention_rule (
        \(d.id), \(d.code("record", RetainedRecord.self)),
        \(d.code("trigger_event", RetentionTrigger.self)),
        years \(d.integer) NOT NULL CHECK(years BETWEEN \(years.lowerBound) AND \(years.upperBound)),
        \(d.text("ground")), \(d.text("source")),
        \(d.day("from_day", optional: true)), \(d.day("to_day", optional: true)),
        CHECK(to_day > from_day))\(d.tableEnd)
      """,
      "CREATE INDEX retention_rule_by_record ON retention_rule(record, from_day)",
      d.refusal(
        "retention_rule_overlap", "INSERT", "retention_rule",
        """
        EXISTS(SELECT 1 FROM retention_rule o WHERE o.record = NEW.record
          AND coalesce(o.from_day, '') < coalesce(NEW.to_day, '9999-12-31')
          AND coalesce(o.to_day, '9999-12-31') > coalesce(NEW.from_day, ''))
        """, "retention_rule: one rule at a time"),
      d.refusal(
        "retention_rule_fixed", "UPDATE", "retention_rule",
        "OLD.to_day IS NOT NULL OR \(fixed)", "retention_rule: history is never overwritten"),
    ] + d.kept("retention_rule")
  }

  /// Derived, so that nobody looks for what is due by reading every closed file.
  private static func dates(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE person_retention (
        \(d.id), family_id \(d.bytes) NOT NULL, person_id \(d.bytes) NOT NULL,
        \(d.code("role", MemberRole.self)), \(d.code("record", RetainedRecord.self)),
        \(d.day("changed_on")), \(d.day("kept_until")),
        UNIQUE(family_id, person_id), CHECK(kept_until >= changed_on))\(d.tableEnd)
      """,
      "CREATE INDEX person_retention_due ON person_retention(kept_until, id)",
    ]
  }
}
