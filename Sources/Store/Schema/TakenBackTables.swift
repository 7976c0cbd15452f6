import Domain

/// What may be taken back: a slip that nothing hangs on yet, never a history.
enum TakenBackTables {
  static func statements(_ d: Dialect) -> [String] {
    [
      """
      ALTER TABLE commitment ADD COLUMN taken_back \(d.integer) NOT NULL DEFAULT 0
        CHECK(taken_back >= 0)
      """
    ] + planRules(d) + commitmentRules(d)
  }

  private static func planRules(_ d: Dialect) -> [String] {
    func state(_ plan: String) -> String { "(SELECT state FROM plan_version WHERE id = \(plan))" }
    let agreed =
      [
        "id", "family_id", "plan_id", "goal_id", "nr", "wording", "doer", "doer_name", "due_on",
        "origin_id",
      ].changed
    return [
      "DROP TRIGGER plan_kept", "DROP TRIGGER action_changed",
      d.refusal(
        "plan_kept", "DELETE", "plan_version",
        "OLD.state <> 'concept' OR OLD.presented_on IS NOT NULL OR OLD.round IS NOT NULL",
        "plan: history is never deleted"),
      // An action that ended may be open again, and then nothing else changes.
      d.refusal(
        "action_changed", "UPDATE", "action_item",
        """
        \(state("OLD.plan_id")) = 'replaced'
        OR (\(state("OLD.plan_id")) = 'adopted' AND (\(agreed)
          OR ((OLD.done_on IS NOT NULL OR OLD.dropped_on IS NOT NULL)
            AND (NEW.done_on IS NOT NULL OR NEW.dropped_on IS NOT NULL))))
        OR (NEW.dropped_on IS NULL) <> (NEW.drop_reason IS NULL)
        OR (NEW.dropped_on IS NOT NULL AND NEW.done_on IS NOT NULL)
        """, "plan: an agreed plan is fixed"),
    ]
  }

  private static func commitmentRules(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "nr", "person_id", "municipality", "route", "decision_number",
      "decision_on", "form", "product", "product_code", "provider_id", "year", "from_day",
      "until_day", "amount_cents", "volume", "made_on", "made_by",
    ].changed
    let goesOn = """
      NEW.taken_back = OLD.taken_back AND (OLD.state = 'stopped'
        OR (OLD.state = 'started' AND NEW.state NOT IN ('started', 'stopped'))
        OR (OLD.state = 'waiting' AND NEW.state = 'assigned')
        OR (OLD.started_on IS NOT NULL AND NEW.started_on IS NOT OLD.started_on))
      """
    return [
      "DROP TRIGGER commitment_written", "DROP TRIGGER commitment_kept",
      d.refusal(
        "commitment_written", "UPDATE", "commitment",
        """
        \(fixed) OR (\(goesOn))
        OR NEW.taken_back NOT IN (OLD.taken_back, OLD.taken_back + 1)
        OR (NEW.taken_back > OLD.taken_back AND (NEW.state = 'stopped'
          OR (OLD.state = 'assigned') OR (OLD.state = 'waiting' AND NEW.state = 'started')))
        """, "commitment: history is never overwritten"),
      d.refusal(
        "commitment_back_ceiling", "UPDATE", "commitment",
        """
        OLD.state = 'stopped' AND NEW.state <> 'stopped' AND NEW.route = 'municipality'
        AND OLD.remains_cents < NEW.amount_cents
        AND (SELECT coalesce(sum(coalesce(c.remains_cents, c.amount_cents, 0)), 0)
            FROM commitment c WHERE c.family_id = NEW.family_id AND c.year = NEW.year
              AND c.municipality = NEW.municipality) - OLD.remains_cents + NEW.amount_cents
          > coalesce((SELECT b.ceiling_cents FROM budget_term b
            WHERE b.family_id = NEW.family_id AND b.year = NEW.year
              AND b.municipality = NEW.municipality AND b.to_day IS NULL), -1)
        """, "commitment: over the ceiling of the budget"),
      d.refusal(
        "commitment_kept", "DELETE", "commitment",
        """
        OLD.state <> 'assigned' OR EXISTS(SELECT 1 FROM waiting_term w WHERE w.commitment_id = OLD.id)
        OR EXISTS(SELECT 1 FROM safety_check s WHERE s.commitment_id = OLD.id)
        """, "commitment: history is never deleted"),
    ]
  }
}
