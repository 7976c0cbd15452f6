import Domain

/// The plan with its versions, goals, actions and who agreed.
enum PlanTables {
  static func statements(_ d: Dialect) -> [String] { tables(d) + indexes + rules(d) }

  private static func tables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE plan_version (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.code("state", oneOf: FirstCodes.planState)), \(d.day("made_on")),
        \(d.reference("author_id", "user_account")), \(d.day("presented_on", optional: true)),
        \(d.day("from_day", optional: true)), \(d.day("to_day", optional: true)),
        \(d.day("evaluation_on", optional: true)),
        UNIQUE(family_id, nr),
        CHECK(to_day IS NULL OR (from_day IS NOT NULL AND to_day >= from_day)),
        CHECK((state = 'adopted') = (from_day IS NOT NULL AND to_day IS NULL)),
        CHECK((state = 'replaced') = (to_day IS NOT NULL)),
        CHECK(state = 'concept' OR presented_on IS NOT NULL))\(d.tableEnd)
      """,
      """
      CREATE TABLE goal (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("plan_id", "plan_version")),
        nr \(d.integer) NOT NULL CHECK(nr > 0), \(d.reference("domain_id", "life_domain")),
        \(d.text("wording")), own_words TEXT, \(d.day("by_day", optional: true)),
        UNIQUE(plan_id, nr))\(d.tableEnd)
      """,
      """
      CREATE TABLE action_item (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("plan_id", "plan_version")),
        \(d.reference("goal_id", "goal")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.text("wording")), \(d.code("doer", oneOf: FirstCodes.actionDoer)), \(d.text("doer_name")),
        \(d.day("due_on", optional: true)), \(d.day("done_on", optional: true)),
        UNIQUE(goal_id, nr))\(d.tableEnd)
      """,
      """
      CREATE TABLE plan_agreement (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("plan_id", "plan_version")),
        \(d.reference("person_id", "person")), \(d.day("on_day")),
        \(d.reference("recorded_by", "user_account")), own_words TEXT,
        UNIQUE(plan_id, person_id))\(d.tableEnd)
      """,
    ]
  }

  private static let indexes = [
    """
    CREATE UNIQUE INDEX plan_current ON plan_version(family_id)
      WHERE from_day IS NOT NULL AND to_day IS NULL
    """,
    """
    CREATE UNIQUE INDEX plan_in_the_making ON plan_version(family_id)
      WHERE state IN ('concept', 'withFamily')
    """,
    "CREATE INDEX goal_by_family ON goal(family_id)",
    "CREATE INDEX action_by_plan ON action_item(plan_id)",
    "CREATE INDEX agreement_by_family ON plan_agreement(family_id)",
  ]

  private static func rules(_ d: Dialect) -> [String] {
    let adopted =
      "(SELECT state FROM plan_version WHERE id = NEW.plan_id) IN ('adopted', 'replaced')"
    let agreed =
      [
        "id", "family_id", "plan_id", "goal_id", "nr", "wording", "doer", "doer_name", "due_on",
      ].changed
    return [
      d.refusal(
        "plan_agreed_whole", "UPDATE", "plan_version",
        """
        NEW.state = 'adopted' AND OLD.state <> 'adopted'
        AND (NOT EXISTS(SELECT 1 FROM action_item a WHERE a.plan_id = NEW.id)
          OR NOT EXISTS(SELECT 1 FROM plan_agreement g WHERE g.plan_id = NEW.id))
        """, "plan: needs a goal with an action, and somebody who agrees"),
      d.refusal(
        "plan_history", "UPDATE", "plan_version",
        """
        OLD.to_day IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.family_id IS NOT OLD.family_id
        OR NEW.nr IS NOT OLD.nr OR NEW.made_on IS NOT OLD.made_on
        OR NEW.author_id IS NOT OLD.author_id
        OR (OLD.from_day IS NOT NULL AND (NEW.from_day IS NOT OLD.from_day
          OR NEW.presented_on IS NOT OLD.presented_on
          OR NEW.evaluation_on IS NOT OLD.evaluation_on))
        """, "plan: history is never overwritten"),
      d.refusal("plan_kept", "DELETE", "plan_version", "1", "plan: history is never deleted"),
      d.refusal(
        "plan_overlap", "UPDATE", "plan_version",
        """
        NEW.from_day IS NOT NULL AND OLD.from_day IS NULL
        AND EXISTS(SELECT 1 FROM plan_version o WHERE o.family_id = NEW.family_id
          AND o.id IS NOT NEW.id AND o.from_day IS NOT NULL
          AND coalesce(o.to_day, '9999-12-31') > NEW.from_day)
        """, "plan: periods may not overlap"),
      d.refusal(
        "plan_born", "INSERT", "plan_version", "NEW.state <> 'concept'",
        "plan: begins as a concept"),
      d.refusal("goal_late", "INSERT", "goal", adopted, "plan: an agreed plan is fixed"),
      d.refusal(
        "goal_changed", "UPDATE", "goal",
        "(SELECT state FROM plan_version WHERE id = OLD.plan_id) IN ('adopted', 'replaced')",
        "plan: an agreed plan is fixed"),
      d.refusal("action_late", "INSERT", "action_item", adopted, "plan: an agreed plan is fixed"),
      d.refusal(
        "action_changed", "UPDATE", "action_item",
        """
        (SELECT state FROM plan_version WHERE id = OLD.plan_id) = 'replaced'
        OR ((SELECT state FROM plan_version WHERE id = OLD.plan_id) = 'adopted'
          AND (OLD.done_on IS NOT NULL OR \(agreed)))
        """, "plan: an agreed plan is fixed"),
      d.refusal(
        "agreement_late", "INSERT", "plan_agreement", adopted, "plan: an agreed plan is fixed"),
      d.refusal(
        "agreement_fixed", "UPDATE", "plan_agreement", "1", "plan: consent is never overwritten"),
      d.refusal("goal_kept", "DELETE", "goal", "1", "plan: history is never deleted"),
      d.refusal("action_kept", "DELETE", "action_item", "1", "plan: history is never deleted"),
      d.refusal(
        "agreement_kept", "DELETE", "plan_agreement", "1", "plan: history is never deleted"),
      d.writtenOnce("plan_version", keys: [["family_id", "nr"]], "history is never overwritten"),
      d.writtenOnce("goal", keys: [["plan_id", "nr"]], "history is never overwritten"),
      d.writtenOnce("action_item", keys: [["goal_id", "nr"]], "history is never overwritten"),
      d.writtenOnce(
        "plan_agreement", keys: [["plan_id", "person_id"]], "consent is never overwritten"),
    ]
  }
}
