import Domain

/// What supervisors said of budgets over their ceilings, schema 4.
enum OverspendTables {
  static func statements(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE overspend_acknowledgement (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        year \(d.integer) NOT NULL,
        municipality TEXT NOT NULL CHECK(length(municipality) = 4 AND \(d.isDigits("municipality"))),
        committed_cents \(d.integer) NOT NULL, ceiling_cents \(d.integer) NOT NULL,
        \(d.text("reason", limit: 200)), \(d.reference("made_by", "user_account")),
        \(d.day("on_day")),
        UNIQUE(family_id, nr),
        UNIQUE(family_id, year, municipality, committed_cents, ceiling_cents),
        CHECK(committed_cents > ceiling_cents))\(d.tableEnd)
      """,
      "ALTER TABLE family_summary ADD COLUMN \(d.day("budget_unsettled_from", optional: true))",
    ] + rules(d)
  }

  private static func rules(_ d: Dialect) -> [String] {
    let table = "overspend_acknowledgement"
    return [
      // The amounts are those of the moment, or it would settle what nobody has seen.
      d.refusal(
        "overspend_amounts", "INSERT", table,
        """
        NEW.committed_cents IS NOT (
          SELECT coalesce(sum(coalesce(c.remains_cents, c.amount_cents, 0)), 0) FROM commitment c
          WHERE c.family_id = NEW.family_id AND c.year = NEW.year
            AND c.municipality = NEW.municipality)
        OR NEW.ceiling_cents IS NOT (SELECT b.ceiling_cents FROM budget_term b
          WHERE b.family_id = NEW.family_id AND b.year = NEW.year
            AND b.municipality = NEW.municipality AND b.to_day IS NULL)
        """, "\(table): the amounts as they are"),
      d.refusal(
        "overspend_settled", "INSERT", table,
        """
        EXISTS(SELECT 1 FROM \(table) o WHERE o.family_id = NEW.family_id AND o.year = NEW.year
          AND o.municipality = NEW.municipality AND o.committed_cents >= NEW.committed_cents
          AND o.ceiling_cents <= NEW.ceiling_cents)
        """, "\(table): acknowledged already"),
      d.refusal(
        "overspend_author", "INSERT", table,
        """
        NOT EXISTS(SELECT 1 FROM role_grant g JOIN family f ON f.id = NEW.family_id
          WHERE g.user_id = NEW.made_by AND g.role = 'supervisor'
            AND (g.team_id IS NULL OR g.team_id = f.team_id)
            AND g.from_day <= NEW.on_day AND (g.to_day IS NULL OR g.to_day > NEW.on_day))
        """, "\(table): by a supervisor of the team"),
      d.refusal("overspend_fixed", "UPDATE", table, "1", "\(table): written once"),
      d.refusal("overspend_kept", "DELETE", table, "1", "\(table): never deleted"),
      d.writtenOnce(
        table,
        keys: [
          ["family_id", "nr"],
          ["family_id", "year", "municipality", "committed_cents", "ceiling_cents"],
        ], "written once"),
    ]
  }
}
