import Domain

/// What came to the plan in schema 2: answers, approval, scores, evaluations, agreements on the
/// work and legal steps; and the rules of the plan that changed by them.
enum PlanningTables {
  static func statements(_ d: Dialect) -> [String] {
    columns(d) + tables(d) + indexes + planRules(d) + answerRules(d) + historyRules(d)
      + stepRules(d)
  }

  private static func columns(_ d: Dialect) -> [String] {
    [
      "ALTER TABLE plan_version ADD COLUMN round \(d.integer) CHECK(round > 0)",
      "ALTER TABLE plan_version ADD COLUMN \(d.text("adoption_reason", optional: true))",
      "ALTER TABLE goal ADD COLUMN \(d.reference("origin_id", "goal", optional: true))",
      "ALTER TABLE goal ADD COLUMN \(d.text("baseline", optional: true))",
      "ALTER TABLE goal ADD COLUMN \(d.text("indicator", optional: true))",
      "ALTER TABLE action_item ADD COLUMN \(d.reference("origin_id", "action_item", optional: true))",
      "ALTER TABLE action_item ADD COLUMN \(d.day("dropped_on", optional: true))",
      "ALTER TABLE action_item ADD COLUMN \(d.text("drop_reason", optional: true))",
    ]
  }

  private static func tables(_ d: Dialect) -> [String] {
    let family = d.reference("family_id", "family")
    let plan = d.reference("plan_id", "plan_version")
    let number = "nr \(d.integer) NOT NULL CHECK(nr > 0)"
    let round = "round \(d.integer) NOT NULL CHECK(round > 0)"
    return [
      """
      CREATE TABLE goal_person (
        \(d.id), \(family), \(d.reference("goal_id", "goal")),
        \(d.reference("person_id", "person")), UNIQUE(goal_id, person_id))\(d.tableEnd)
      """,
      """
      CREATE TABLE plan_answer (
        \(d.id), \(family), \(plan), \(d.reference("person_id", "person")), \(number), \(round),
        \(d.code("kind", oneOf: ["agreed", "partly", "disagreed"])), \(d.day("on_day")),
        \(d.reference("recorded_by", "user_account")), \(d.text("own_words", optional: true)),
        UNIQUE(plan_id, nr))\(d.tableEnd)
      """,
      """
      CREATE TABLE plan_approval (
        \(d.id), \(family), \(plan), \(number), \(round),
        \(d.code("kind", oneOf: ["asked", "approved", "returned"])), \(d.day("on_day")),
        \(d.reference("by_id", "user_account")), \(d.text("note", optional: true)),
        UNIQUE(plan_id, nr))\(d.tableEnd)
      """,
      """
      CREATE TABLE plan_evaluation (
        \(d.id), \(family), \(plan), \(number), \(d.day("on_day")), \(d.text("present")),
        \(d.code("decision", oneOf: ["continue", "adjust", "scaleUp", "scaleDown", "close"])),
        \(d.day("next_on", optional: true)), \(d.text("note", optional: true)),
        \(d.reference("recorded_by", "user_account")), UNIQUE(family_id, nr),
        CHECK((decision = 'close') = (next_on IS NULL)),
        CHECK(next_on IS NULL OR next_on > on_day))\(d.tableEnd)
      """,
      """
      CREATE TABLE goal_score (
        \(d.id), \(family), \(d.reference("goal_id", "goal")), \(d.day("on_day")),
        score \(d.integer) NOT NULL CHECK(score BETWEEN 0 AND 10), \(d.text("given_by")),
        \(d.text("note", optional: true)),
        \(d.reference("evaluation_id", "plan_evaluation", optional: true)),
        \(d.reference("recorded_by", "user_account")))\(d.tableEnd)
      """,
      """
      CREATE TABLE scale_change (
        \(d.id), \(family), \(number), \(d.day("on_day")),
        \(d.code("direction", oneOf: ["up", "down"])), \(d.text("reason", optional: true)),
        \(d.reference("evaluation_id", "plan_evaluation", optional: true)),
        \(d.reference("decided_by", "user_account")), UNIQUE(family_id, nr))\(d.tableEnd)
      """,
      """
      CREATE TABLE work_agreement (
        \(d.id), \(family), \(number), \(d.text("subject")), \(d.text("task")),
        \(d.text("responsibility", optional: true)), \(d.text("authority", optional: true)),
        \(d.text("parties")), \(d.day("from_day")), \(d.day("until_day", optional: true)),
        \(d.day("ended_on", optional: true)),
        \(d.reference("replaces_id", "work_agreement", optional: true)), UNIQUE(family_id, nr),
        CHECK(until_day IS NULL OR until_day >= from_day),
        CHECK(ended_on IS NULL OR ended_on >= from_day))\(d.tableEnd)
      """,
      """
      CREATE TABLE legal_step (
        \(d.id), \(family), \(number),
        \(d.code("kind", oneOf: ["groupPlanOffered", "groupPlanMade", "groupPlanWaived", "carePlanFixed", "applied", "suspended", "resumed", "decided"])),
        \(d.day("on_day")),
        ground TEXT CHECK(ground IN ('declined', 'threat', 'interest')),
        \(d.text("note", optional: true)), \(d.reference("recorded_by", "user_account")),
        UNIQUE(family_id, nr),
        CHECK((kind = 'groupPlanWaived') = (ground IS NOT NULL)))\(d.tableEnd)
      """,
    ]
  }

  private static let indexes = [
    "CREATE INDEX goal_person_by_goal ON goal_person(goal_id)",
    "CREATE INDEX answer_by_plan ON plan_answer(plan_id, nr)",
    "CREATE INDEX approval_by_plan ON plan_approval(plan_id, nr)",
    "CREATE INDEX evaluation_by_family ON plan_evaluation(family_id, nr)",
    "CREATE INDEX score_by_goal ON goal_score(goal_id, on_day, id)",
    "CREATE INDEX score_by_family ON goal_score(family_id, on_day, id)",
    "CREATE INDEX scale_by_family ON scale_change(family_id, nr)",
    "CREATE INDEX agreement_on_work ON work_agreement(family_id, nr)",
    "CREATE INDEX step_by_family ON legal_step(family_id, nr)",
    "CREATE INDEX goal_by_origin ON goal(origin_id)",
  ]

  /// The rules of schema 1 that say more now, made anew.
  private static func planRules(_ d: Dialect) -> [String] {
    let fixed = "plan: an agreed plan is fixed"
    let agreed =
      [
        "id", "family_id", "plan_id", "goal_id", "nr", "wording", "doer", "doer_name", "due_on",
        "origin_id",
      ].changed
    func state(_ plan: String) -> String { "(SELECT state FROM plan_version WHERE id = \(plan))" }
    let goalState =
      "(SELECT v.state FROM goal g JOIN plan_version v ON v.id = g.plan_id WHERE g.id = "
    return [
      "DROP TRIGGER plan_agreed_whole", "DROP TRIGGER action_changed", "DROP TRIGGER goal_kept",
      "DROP TRIGGER action_kept",
      d.refusal(
        "plan_agreed_whole", "UPDATE", "plan_version",
        """
        NEW.state = 'adopted' AND OLD.state <> 'adopted'
        AND (OLD.state <> 'withFamily'
          OR NOT EXISTS(SELECT 1 FROM action_item a WHERE a.plan_id = NEW.id)
          OR NOT EXISTS(SELECT 1 FROM plan_answer p WHERE p.plan_id = NEW.id
            AND p.round = coalesce(NEW.round, 1)))
        """, "plan: needs a goal with an action, and somebody who answered"),
      d.refusal(
        "plan_without_all", "UPDATE", "plan_version",
        """
        NEW.state = 'adopted' AND OLD.state <> 'adopted' AND NEW.adoption_reason IS NULL
        AND (EXISTS(SELECT 1 FROM plan_answer p WHERE \(counting) AND p.kind <> 'agreed')
          OR EXISTS(SELECT 1 FROM family_member m JOIN person q ON q.id = m.person_id
            WHERE m.family_id = NEW.family_id AND m.to_day IS NULL AND q.deceased_on IS NULL
            AND (m.role IN ('parent', 'legalGuardian', 'fosterParent')
              OR (m.role = 'youth' AND q.birth <=
                (CAST(substr(NEW.from_day, 1, 4) AS \(d.integer)) - 12)
                || substr(NEW.from_day, 5)))
            AND NOT EXISTS(SELECT 1 FROM plan_answer p WHERE p.person_id = m.person_id
              AND \(counting) AND p.kind = 'agreed')))
        """, "plan: needs a reason where not everybody agreed"),
      d.refusal(
        "plan_approved", "UPDATE", "plan_version",
        """
        NEW.state = 'adopted' AND OLD.state <> 'adopted'
        AND coalesce((SELECT value FROM norm_value
          WHERE norm = 'plan.approval' AND to_day IS NULL), 0) = 1
        AND coalesce((SELECT kind FROM plan_approval a WHERE a.plan_id = NEW.id
          AND a.round = coalesce(NEW.round, 1) ORDER BY a.nr DESC LIMIT 1), '') <> 'approved'
        """, "plan: needs approval by a supervisor"),
      d.refusal(
        "plan_round", "UPDATE", "plan_version",
        """
        coalesce(NEW.round, 1) < coalesce(OLD.round, 1)
        OR (OLD.from_day IS NOT NULL AND (NEW.round IS NOT OLD.round
          OR NEW.adoption_reason IS NOT OLD.adoption_reason))
        """, "plan: history is never overwritten"),
      d.refusal(
        "action_changed", "UPDATE", "action_item",
        """
        \(state("OLD.plan_id")) = 'replaced'
        OR (\(state("OLD.plan_id")) = 'adopted'
          AND (OLD.done_on IS NOT NULL OR OLD.dropped_on IS NOT NULL OR \(agreed)))
        OR (NEW.dropped_on IS NULL) <> (NEW.drop_reason IS NULL)
        OR (NEW.dropped_on IS NOT NULL AND NEW.done_on IS NOT NULL)
        """, fixed),
      d.refusal(
        "goal_kept", "DELETE", "goal",
        "\(state("OLD.plan_id")) IN ('adopted', 'replaced')", "plan: history is never deleted"),
      d.refusal(
        "action_kept", "DELETE", "action_item",
        "\(state("OLD.plan_id")) IN ('adopted', 'replaced')", "plan: history is never deleted"),
      d.refusal(
        "goal_person_late", "INSERT", "goal_person",
        "\(goalState)NEW.goal_id) IN ('adopted', 'replaced')", fixed),
      d.refusal("goal_person_fixed", "UPDATE", "goal_person", "1", fixed),
      d.refusal(
        "goal_person_kept", "DELETE", "goal_person",
        "\(goalState)OLD.goal_id) IN ('adopted', 'replaced')", "plan: history is never deleted"),
      d.writtenOnce(
        "goal_person", keys: [["goal_id", "person_id"]], "history is never overwritten"),
    ]
  }

  /// That `p` is the newest answer of its person to the version being changed, in its round.
  static let counting = """
    p.plan_id = NEW.id AND p.round = coalesce(NEW.round, 1)
    AND p.nr = (SELECT max(o.nr) FROM plan_answer o WHERE o.plan_id = p.plan_id
      AND o.round = p.round AND o.person_id = p.person_id)
    """

  private static func answerRules(_ d: Dialect) -> [String] {
    let lies = """
      NOT EXISTS(SELECT 1 FROM plan_version v WHERE v.id = NEW.plan_id
        AND v.family_id = NEW.family_id AND v.state = 'withFamily'
        AND coalesce(v.round, 1) = NEW.round)
      """
    return [
      d.refusal(
        "answer_to_nothing", "INSERT", "plan_answer", lies,
        "plan: an answer is to what lies with the family"),
      d.refusal(
        "approval_of_nothing", "INSERT", "plan_approval", lies,
        "plan: approved is what lies with the family"),
      d.refusal(
        "approval_by_other", "INSERT", "plan_approval",
        """
        NEW.kind <> 'asked' AND (
          NEW.by_id = (SELECT author_id FROM plan_version WHERE id = NEW.plan_id)
          OR NOT EXISTS(SELECT 1 FROM role_grant g WHERE g.user_id = NEW.by_id
            AND g.role = 'supervisor' AND (g.to_day IS NULL OR g.to_day > NEW.on_day))
          OR coalesce((SELECT a.kind FROM plan_approval a WHERE a.plan_id = NEW.plan_id
            AND a.round = NEW.round ORDER BY a.nr DESC LIMIT 1), '') <> 'asked')
        """, "plan: approved by a supervisor other than its author, when asked"),
    ]
      + written("plan_answer", "plan_id") + written("plan_approval", "plan_id")

    func written(_ table: String, _ key: String) -> [String] {
      PlanningTables.writtenOnce(table, keys: [[key, "nr"]], d)
    }
  }

  /// A table whose rows are written once and stay.
  private static func writtenOnce(
    _ table: String, keys: [[String]], _ d: Dialect
  ) -> [String] {
    [
      d.refusal("\(table)_fixed", "UPDATE", table, "1", "\(table): never overwritten"),
      d.refusal("\(table)_kept", "DELETE", table, "1", "\(table): never deleted"),
      d.writtenOnce(table, keys: keys, "never overwritten"),
    ]
  }

  private static func historyRules(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "nr", "subject", "task", "responsibility", "authority", "parties",
      "from_day", "until_day", "replaces_id",
    ].changed
    return [
      d.refusal(
        "score_of_no_goal", "INSERT", "goal_score",
        """
        NOT EXISTS(SELECT 1 FROM goal g JOIN plan_version v ON v.id = g.plan_id
          WHERE g.family_id = NEW.family_id AND v.state = 'adopted'
          AND coalesce(g.origin_id, g.id) = NEW.goal_id)
        """, "plan: scores are of goals of the plan that holds"),
      d.refusal(
        "evaluation_of_no_plan", "INSERT", "plan_evaluation",
        """
        NOT EXISTS(SELECT 1 FROM plan_version v WHERE v.id = NEW.plan_id
          AND v.family_id = NEW.family_id AND v.state = 'adopted')
        """, "plan: evaluated is the plan that holds"),
      d.refusal(
        "work_agreement_fixed", "UPDATE", "work_agreement",
        "OLD.ended_on IS NOT NULL OR \(fixed)", "work_agreement: never overwritten"),
      d.refusal(
        "work_agreement_kept", "DELETE", "work_agreement", "1", "work_agreement: never deleted"),
      d.writtenOnce("work_agreement", keys: [["family_id", "nr"]], "never overwritten"),
    ]
      + writtenOnce("goal_score", keys: [], d)
      + writtenOnce("plan_evaluation", keys: [["family_id", "nr"]], d)
      + writtenOnce("scale_change", keys: [["family_id", "nr"]], d)
      + writtenOnce("legal_step", keys: [["family_id", "nr"]], d)
  }

  /// The order of legal steps that a table can see: nothing ends that didn't begin.
  private static func stepRules(_ d: Dialect) -> [String] {
    func count(_ kind: String) -> String {
      "(SELECT count(*) FROM legal_step s WHERE s.family_id = NEW.family_id AND s.kind = '\(kind)')"
    }
    return [
      d.refusal(
        "legal_step_order", "INSERT", "legal_step",
        """
        (NEW.ground = 'declined' AND \(count("groupPlanOffered")) = 0)
        OR (NEW.kind = 'carePlanFixed' AND \(count("groupPlanWaived")) = 0)
        OR (NEW.kind = 'applied' AND \(count("applied")) > \(count("decided")))
        OR (NEW.kind IN ('suspended', 'decided')
          AND (\(count("applied")) = \(count("decided"))
            OR \(count("suspended")) > \(count("resumed"))))
        OR (NEW.kind = 'resumed' AND \(count("suspended")) = \(count("resumed")))
        """, "legal_step: out of order")
    ]
  }
}
