import Domain

/// Keeps the figures of a family as they follow from its rows.
struct FigureUpkeep {
  let connection: any Connection

  /// Writes only what has changed: most changes of a family leave its figures as they were.
  func refresh(_ summary: FamilySummary, ids: IDSource, at now: Instant) throws {
    var missing: [Figure: Int] = [:]
    let right = try figures(summary)
    for figure in right { missing[figure, default: 0] += 1 }
    var gone: [StoredFigure] = []
    for old in try stored(summary.family) {
      if old.team == summary.team, let count = missing[old.figure], count > 0 {
        missing[old.figure] = count - 1
      } else {
        gone.append(old)
      }
    }
    var new: [StoredFigure] = []
    for figure in right where missing[figure, default: 0] > 0 {
      missing[figure, default: 0] -= 1
      new.append(
        StoredFigure(
          id: ids.next(at: now), family: summary.family, team: summary.team, figure: figure))
    }
    try write(gone: gone, new: new)
    try FigureTotals(connection: connection).move(from: gone, to: new) {
      ids.next(at: now)
    }
  }

  private func write(gone: [StoredFigure], new: [StoredFigure]) throws {
    for old in gone {
      try connection.execute("DELETE FROM figure WHERE id = ?", [Value(old.id)])
    }
    for row in new { try connection.execute(StoredFigure.table.insert, row.values) }
  }

  /// What the figures are by the rule.
  func figures(_ summary: FamilySummary) throws -> [Figure] {
    Figure.derive(from: try FigureFactsQuery(connection: connection).facts(summary))
  }

  func stored(_ family: ID<Family>) throws -> [StoredFigure] {
    try connection.all(
      "SELECT \(StoredFigure.table.selection) FROM figure WHERE family_id = ?", [Value(family)],
      StoredFigure.read)
  }
}

/// Loads what the figures of a family follow from.
struct FigureFactsQuery {
  let connection: any Connection

  func facts(_ summary: FamilySummary) throws -> FigureFacts {
    let key = [Value(summary.family)]
    let commitments = try connection.all(
      "SELECT \(Commitment.table.selection) FROM commitment WHERE family_id = ? ORDER BY nr",
      key, Commitment.read)
    return FigureFacts(
      municipality: summary.municipality, files: try files(key), referrals: try referrals(key),
      commitments: commitments,
      stays: try connection.all(
        "SELECT \(Stay.table.selection) FROM stay WHERE family_id = ? ORDER BY nr", key, Stay.read),
      providers: try providers(key),
      crises: try connection.all(
        "SELECT \(Crisis.table.selection) FROM crisis WHERE family_id = ? ORDER BY nr", key,
        Crisis.read
      ).map(\.beganOn),
      scaleChanges: try connection.all(
        "SELECT \(ScaleChange.table.selection) FROM scale_change WHERE family_id = ? ORDER BY nr",
        key, ScaleChange.read),
      goals: try goals(key), budgets: try budgets(summary.family, commitments))
  }

  private func files(_ key: [Value]) throws -> [FigureFacts.File] {
    let closings = Dictionary(
      try connection.all(
        "SELECT \(CaseClosing.table.selection) FROM case_closing WHERE family_id = ?", key,
        CaseClosing.read
      ).map { ($0.file, $0.reasons) }, uniquingKeysWith: { $1 })
    return try connection.all(
      """
      SELECT \(CaseFile.table.selection) FROM case_file WHERE family_id = ?
      ORDER BY opened_on, id
      """, key, CaseFile.read
    ).map {
      FigureFacts.File(openedOn: $0.openedOn, closedOn: $0.closedOn, reasons: closings[$0.id])
    }
  }

  private func referrals(_ key: [Value]) throws -> [FigureFacts.Referred] {
    try connection.all(
      """
      SELECT r.received_on, r.referrer_type, r.person_id,
        (SELECT min(n.on_day) FROM note n WHERE n.family_id = r.family_id
          AND n.on_day >= r.received_on AND n.\(SummaryRule.contact))
      FROM referral r WHERE r.family_id = ? ORDER BY r.received_on, r.id
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return FigureFacts.Referred(
        receivedOn: try cursor.day(), type: try cursor.code(), person: try cursor.optionalID(),
        talkedOn: try cursor.optionalDay())
    }
  }

  private func providers(_ key: [Value]) throws -> [FigureFacts.LeadProvider] {
    try connection.all(
      """
      SELECT t.provider_id, p.team_id IS NOT NULL, t.from_day
      FROM provider_term t JOIN provider p ON p.id = t.provider_id
      WHERE t.family_id = ? AND (t.to_day IS NULL OR t.to_day > t.from_day) ORDER BY t.nr
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return FigureFacts.LeadProvider(
        provider: try cursor.id(), isLocalTeam: cursor.flag(), fromDay: try cursor.day())
    }
  }

  private func goals(_ key: [Value]) throws -> [[FigureFacts.GoalScored]] {
    var lines: [ID<Goal>: [FigureFacts.GoalScored]] = [:]
    try connection.forEach(
      """
      SELECT coalesce(g.origin_id, g.id), s.on_day, s.score
      FROM goal_score s JOIN goal g ON g.id = s.goal_id
      WHERE s.family_id = ? ORDER BY s.on_day, s.id
      """, key
    ) { row in
      var cursor = RowCursor(row)
      let goal = try cursor.id(Goal.self)
      lines[goal, default: []].append(
        FigureFacts.GoalScored(onDay: try cursor.day(), score: cursor.int()))
      return true
    }
    return lines.sorted { $0.key < $1.key }.map(\.value)
  }

  private func budgets(
    _ family: ID<Family>, _ commitments: [Commitment]
  ) throws -> [FigureFacts.Budgeted] {
    let terms = try connection.all(
      "SELECT \(BudgetTerm.table.selection) FROM budget_term WHERE family_id = ? AND to_day IS NULL",
      [Value(family)], BudgetTerm.read)
    guard !terms.isEmpty else { return [] }
    let spent =
      commitments.isEmpty ? [:] : try ClaimQuery(connection: connection).spent(of: family)
    return terms.map { term in
      FigureFacts.Budgeted(
        term,
        commitments.filter { $0.year == term.year && $0.municipality == term.municipality }
          .map { ($0, spent[$0.id] ?? .nothing) })
    }
  }
}
