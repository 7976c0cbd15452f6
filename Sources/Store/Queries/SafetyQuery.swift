import Domain

/// Reads what is watched so that the children of a family are safe.
struct SafetyQuery {
  let connection: any Connection

  /// `facts` were read already, with the rows that a page shows too.
  func page(_ family: ID<Family>, _ facts: FamilyFacts.Safety) throws -> SafetyPage {
    let key = [Value(family)]
    let runs: [AbuseProtocol] = try rows("family_id = ? ORDER BY nr DESC", key)
    return SafetyPage(
      risks: try rows("family_id = ? ORDER BY nr DESC", key),
      protocols: runs.isEmpty ? [] : try lines(of: runs, key),
      reports: try rows("family_id = ? ORDER BY on_day DESC, nr DESC", key),
      agreements: facts.agreements, crises: facts.crises, looks: facts.looks,
      commitments: facts.crises.isEmpty ? [] : try rows("family_id = ? ORDER BY id", key),
      messageBlocks: try rows("family_id = ? ORDER BY nr DESC", key))
  }

  private func lines(of runs: [AbuseProtocol], _ key: [Value]) throws -> [ProtocolLine] {
    let people: [ProtocolPerson] = try rows("family_id = ?", key)
    let considerations: [Consideration] = try rows("family_id = ? ORDER BY kind", key)
    let steps = try connection.all(
      """
      SELECT \(ProtocolStep.table.selection(of: "s")), u.login FROM protocol_step s
      JOIN user_account u ON u.id = s.author_id WHERE s.family_id = ? ORDER BY s.stage
      """, key
    ) { row in
      var cursor = RowCursor(row)
      let step = try ProtocolStep(&cursor)
      return StepLine(
        step: step, author: try cursor.make(Login.init),
        considerations: considerations.filter { $0.step == step.id })
    }
    return runs.map { run in
      ProtocolLine(
        run: run, people: people.filter { $0.about == run.id }.map(\.person),
        steps: steps.filter { $0.step.about == run.id })
    }
  }

  /// What reminders are derived from.
  func facts(_ family: ID<Family>) throws -> FamilyFacts.Safety {
    let key = [Value(family)]
    let run = try connection.first(
      """
      SELECT p.id, max(s.on_day) FROM abuse_protocol p JOIN protocol_step s ON s.protocol_id = p.id
      WHERE p.family_id = ? AND p.closed_on IS NULL GROUP BY p.id
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return (id: try cursor.id(AbuseProtocol.self), steppedOn: try cursor.day())
    }
    let risks: [RiskTerm] = try rows("family_id = ? AND to_day IS NULL", key)
    let crises: [Crisis] = try rows("family_id = ? ORDER BY nr DESC", key)
    return FamilyFacts.Safety(
      run: run, agreements: try rows("family_id = ? ORDER BY ended_on IS NOT NULL, nr", key),
      crises: crises,
      looks: crises.isEmpty ? [] : try rows("family_id = ? ORDER BY nr DESC", key),
      riskReviewOn: risks.first?.reviewOn)
  }

  /// What a reminder of a run says it is about: the number of the step that is to be taken.
  func nextStage(_ run: ID<AbuseProtocol>) throws -> Line? {
    let taken = try connection.number(
      "SELECT max(stage) FROM protocol_step WHERE protocol_id = ?", [Value(run)])
    return taken.flatMap { try? Line("\($0 + 1)") }
  }

  private func rows<Row: StoredRow>(_ condition: String, _ values: [Value]) throws -> [Row] {
    try connection.all(
      "SELECT \(Row.table.selection) FROM \(Row.table.name) WHERE \(condition)", values, Row.read)
  }
}
