import Domain

/// What a version of a plan says of the steps a decision must show, and expert advice, schema 3.
enum FoundationTables {
  static func statements(_ d: Dialect) -> [String] {
    let owner = "\(d.reference("family_id", "family")), \(d.reference("plan_id", "plan_version"))"
    let steps = ["request", "problems", "neededHelp", "ownStrength", "provision"]
    return [
      """
      CREATE TABLE plan_foundation (
        \(d.id), \(owner), \(d.code("step", oneOf: steps)), \(d.text("body", limit: 20_000)),
        UNIQUE(plan_id, step))\(d.tableEnd)
      """,
      """
      CREATE TABLE expert_advice (
        \(d.id), \(owner), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.text("name", limit: 200)), \(d.text("discipline", limit: 200)),
        \(d.text("registration", limit: 200, optional: true)), \(d.day("on_day")),
        \(d.text("body", limit: 20_000)), UNIQUE(plan_id, nr))\(d.tableEnd)
      """,
      "CREATE INDEX foundation_by_family ON plan_foundation(family_id, plan_id)",
      "CREATE INDEX advice_by_family ON expert_advice(family_id, plan_id, nr)",
    ] + written("plan_foundation", "step", d) + written("expert_advice", "nr", d) + [
      d.refusal(
        "legal_step_founded", "INSERT", "legal_step",
        """
        NEW.kind = 'decided' AND NOT EXISTS(SELECT 1 FROM plan_version v
          WHERE v.family_id = NEW.family_id AND v.state <> 'replaced'
          AND (SELECT count(*) FROM plan_foundation f WHERE f.plan_id = v.id) = \(steps.count))
        """, "legal_step: a decision rests on a plan that shows every step")
    ]
  }

  /// Rows of a version of the same family that is being made, and fixed with it.
  private static func written(_ table: String, _ key: String, _ d: Dialect) -> [String] {
    func isOpen(_ row: String) -> String {
      """
      EXISTS(SELECT 1 FROM plan_version v WHERE v.id = \(row).plan_id
        AND v.family_id = \(row).family_id AND v.state IN ('concept', 'withFamily'))
      """
    }
    let moved = ["id", "family_id", "plan_id", key].changed
    return [
      d.refusal(
        "\(table)_late", "INSERT", table, "NOT \(isOpen("NEW"))",
        "\(table): belongs to a plan in the making of the same family"),
      d.refusal(
        "\(table)_fixed", "UPDATE", table, "\(moved) OR NOT \(isOpen("OLD"))",
        "plan: an agreed plan is fixed"),
      d.refusal(
        "\(table)_kept", "DELETE", table, "NOT \(isOpen("OLD"))",
        "plan: history is never deleted"),
      d.writtenOnce(table, keys: [["plan_id", key]], "history is never overwritten"),
    ]
  }
}
