import Domain

/// Reads all versions of a family's plan in as many statements as there are kinds of rows.
struct PlanPagesQuery {
  let connection: any Connection

  private static let versions = "(SELECT id FROM plan_version WHERE family_id = ?)"

  func pages(_ key: [Value]) throws -> [PlanPage] {
    let versions: [PlanVersion] = try rows("family_id = ? ORDER BY nr DESC", key)
    guard !versions.isEmpty else { return [] }
    let parts = try Parts(self, key)
    return versions.map(parts.page)
  }

  private func rows<Row: StoredRow>(_ condition: String, _ values: [Value]) throws -> [Row] {
    try connection.all(
      "SELECT \(Row.table.selection) FROM \(Row.table.name) WHERE \(condition)", values, Row.read)
  }

  private func goals(_ key: [Value]) throws -> [(goal: Goal, domain: Line)] {
    try connection.all(
      """
      SELECT \(Goal.table.selection(of: "g")), d.name FROM goal g
      JOIN life_domain d ON d.id = g.domain_id WHERE g.plan_id IN \(Self.versions) ORDER BY g.nr
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return (goal: try Goal(&cursor), domain: try cursor.line())
    }
  }

  /// The rows of all versions, by what they hang on.
  private struct Parts {
    let scores: [ID<Goal>: [GoalScore]]
    let actions: [ID<Goal>: [ActionItem]]
    let goals: [ID<PlanVersion>: [(goal: Goal, domain: Line)]]
    let about: [ID<Goal>: [GoalPerson]]
    let agreements: [ID<PlanVersion>: [PlanAgreement]]
    let answers: [ID<PlanVersion>: [PlanAnswer]]
    let approvals: [ID<PlanVersion>: [PlanApproval]]
    let foundation: [ID<PlanVersion>: [FoundationText]]
    let advice: [ID<PlanVersion>: [ExpertAdvice]]

    init(_ query: PlanPagesQuery, _ key: [Value]) throws {
      let ofPlans = "plan_id IN \(PlanPagesQuery.versions)"
      scores = Dictionary(
        grouping: try query.rows("family_id = ? ORDER BY on_day, id", key), by: \.goal)
      actions = Dictionary(grouping: try query.rows("\(ofPlans) ORDER BY nr", key), by: \.goal)
      goals = Dictionary(grouping: try query.goals(key), by: \.goal.plan)
      about = Dictionary(
        grouping: try query.rows(
          "goal_id IN (SELECT id FROM goal WHERE \(ofPlans)) ORDER BY id", key), by: \.goal)
      agreements = Dictionary(grouping: try query.rows(ofPlans, key), by: \.plan)
      answers = Dictionary(grouping: try query.rows("\(ofPlans) ORDER BY nr", key), by: \.plan)
      approvals = Dictionary(grouping: try query.rows("\(ofPlans) ORDER BY nr", key), by: \.plan)
      foundation = Dictionary(grouping: try query.rows("family_id = ?", key), by: \.plan)
      advice = Dictionary(grouping: try query.rows("family_id = ? ORDER BY nr", key), by: \.plan)
    }

    func page(_ version: PlanVersion) -> PlanPage {
      PlanPage(
        version: version,
        goals: (goals[version.id] ?? []).map { goal, domain in
          GoalPage(
            goal: goal, domainName: domain, actions: actions[goal.id] ?? [],
            about: (about[goal.id] ?? []).map(\.person), scores: scores[goal.lineage] ?? [])
        },
        answers: (agreements[version.id] ?? []).map(PlanAnswer.init) + (answers[version.id] ?? []),
        approvals: approvals[version.id] ?? [],
        foundation: Dictionary(
          (foundation[version.id] ?? []).map { ($0.step, $0.text) }, uniquingKeysWith: { $1 }),
        advice: advice[version.id] ?? [])
    }
  }
}
