import Domain

/// Raises of a ceiling that another decides on, schema 5.
enum BudgetRaiseTables {
  static func statements(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE budget_raise (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        year \(d.integer) NOT NULL CHECK(year BETWEEN 2000 AND 2100),
        municipality TEXT NOT NULL CHECK(length(municipality) = 4 AND \(d.isDigits("municipality"))),
        from_cents \(d.integer) NOT NULL CHECK(from_cents >= 0),
        to_cents \(d.integer) NOT NULL CHECK(to_cents <= 999999999999),
        \(d.text("reason", limit: 200)), \(d.reference("proposed_by", "user_account")),
        \(d.day("proposed_on")), \(d.code("state", BudgetRaise.State.self)),
        \(d.reference("decided_by", "user_account", optional: true)),
        \(d.day("decided_on", optional: true)), \(d.text("remark", limit: 200, optional: true)),
        UNIQUE(family_id, nr), CHECK(to_cents > from_cents), CHECK(decided_by <> proposed_by),
        CHECK((state IN ('approved', 'refused')) = (decided_by IS NOT NULL)),
        CHECK((state = 'waiting') = (decided_on IS NULL)), CHECK(decided_on >= proposed_on),
        CHECK(state <> 'refused' OR remark IS NOT NULL))\(d.tableEnd)
      """
    ] + rules(d)
  }

  private static func rules(_ d: Dialect) -> [String] {
    let table = "budget_raise"
    let fixed = [
      "id", "family_id", "nr", "year", "municipality", "from_cents", "to_cents", "reason",
      "proposed_by", "proposed_on",
    ].changed
    return [
      d.refusal(
        "budget_raise_born", "INSERT", table,
        """
        NEW.state <> 'waiting' OR EXISTS(SELECT 1 FROM \(table) o
          WHERE o.family_id = NEW.family_id AND o.year = NEW.year
            AND o.municipality = NEW.municipality AND o.state = 'waiting')
        """, "\(table): begins waiting, one at a time"),
      d.refusal(
        "budget_raise_written", "UPDATE", table,
        "OLD.state <> 'waiting' OR NEW.state = 'waiting' OR \(fixed)",
        "\(table): decided once"),
      d.refusal(
        "budget_raise_decider", "UPDATE", table,
        """
        NEW.decided_by IS NOT NULL AND NOT EXISTS(
          SELECT 1 FROM role_grant g JOIN family f ON f.id = NEW.family_id
          WHERE g.user_id = NEW.decided_by AND g.role = 'supervisor'
            AND (g.team_id IS NULL OR g.team_id = f.team_id)
            AND g.from_day <= NEW.decided_on AND (g.to_day IS NULL OR g.to_day > NEW.decided_on))
        """, "\(table): decided by a supervisor of the team"),
      d.refusal("budget_raise_kept", "DELETE", table, "1", "\(table): never deleted"),
      d.writtenOnce(table, keys: [["family_id", "nr"]], "written once"),
      // Who is asked can't be read from a ceiling: so more than anybody may set alone.
      d.refusal(
        "budget_term_mandate", "INSERT", "budget_term",
        """
        NEW.ceiling_cents > \(mandate(.mandateCoordinator))
        AND NEW.ceiling_cents > \(mandate(.mandateSupervisor))
        AND NOT EXISTS(SELECT 1 FROM budget_term b WHERE b.family_id = NEW.family_id
          AND b.year = NEW.year AND b.municipality = NEW.municipality
          AND b.ceiling_cents >= NEW.ceiling_cents)
        AND NOT EXISTS(SELECT 1 FROM \(table) r WHERE r.family_id = NEW.family_id
          AND r.year = NEW.year AND r.municipality = NEW.municipality
          AND r.state = 'approved' AND r.to_cents >= NEW.ceiling_cents)
        """, "budget_term: above every mandate only after a second approval"),
    ]
  }

  /// What a norm allows now, in cents.
  static func mandate(_ norm: Norm) -> String {
    """
    100 * coalesce((SELECT n.value FROM norm_value n WHERE n.norm = '\(norm.rawValue)'
      AND n.to_day IS NULL), \(norm.seed))
    """
  }
}
