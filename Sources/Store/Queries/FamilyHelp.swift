package import Domain

/// What is committed of one budget, for the rule and for the screen alike.
package enum Committed {
  /// The sum that counts in a budget; its parameters are the family, the year, the municipality.
  package static let sum = """
    SELECT coalesce(sum(coalesce(remains_cents, amount_cents, 0)), 0) FROM commitment
    WHERE family_id = ? AND year = ? AND municipality = ?
    """

  package static func values(
    _ family: ID<Family>, _ year: Int, _ municipality: MunicipalityCode
  ) -> [Value] {
    [Value(family), Value(year), .text(municipality.text)]
  }

  /// What counts in the budget of a term.
  static func amount(_ budget: BudgetTerm, on connection: any Connection) throws -> Cents {
    Cents(
      try connection.number(sum, values(budget.family, budget.year, budget.municipality)) ?? 0)
  }
}

/// Reads the help of one family for its file.
struct FamilyHelpQuery {
  let connection: any Connection

  func page(_ family: ID<Family>, reader: ID<User>) throws -> HelpPage {
    let key = [Value(family)]
    let waiting: [WaitingTerm] = try rows("family_id = ? ORDER BY nr", key)
    let checks: [SafetyCheck] = try rows("family_id = ? ORDER BY on_day DESC, id DESC", key)
    let goals: [Goal] = try rows(
      "id IN (SELECT goal_id FROM commitment WHERE family_id = ?)", key)
    let commitments = try connection.all(
      """
      SELECT \(Commitment.table.selection(of: "c")), p.given_names, p.prefix, p.surname, v.name
      FROM commitment c JOIN person p ON p.id = c.person_id JOIN provider v ON v.id = c.provider_id
      WHERE c.family_id = ? ORDER BY c.state = 'stopped', c.nr
      """, key
    ) { row in
      var cursor = RowCursor(row)
      let commitment = try Commitment(&cursor)
      let (given, prefix, surname) = (cursor.text(), cursor.text(), cursor.text())
      let periods = waiting.filter { $0.commitment == commitment.id }
      return CommitmentLine(
        commitment: commitment,
        personName: try PersonName(given: given, prefix: prefix, surname: surname),
        providerName: try cursor.line(), goal: goals.first { $0.id == commitment.goal },
        waiting: periods.last { $0.toDay == nil },
        waitingSince: periods.first { $0.toDay != $0.fromDay }?.fromDay,
        checks: checks.filter { $0.commitment == commitment.id })
    }
    return HelpPage(
      commitments: commitments,
      involved: try rows("family_id = ? ORDER BY to_day IS NOT NULL, nr", key),
      switches: try switches(key),
      overspends: try OverspendQuery(connection: connection).lines(key),
      raises: try BudgetRaiseQuery(connection: connection).lines(family, reader: reader),
      spent: commitments.isEmpty ? [:] : try ClaimQuery(connection: connection).spent(of: family))
  }

  private func rows<Row: StoredRow>(_ condition: String, _ values: [Value]) throws -> [Row] {
    try connection.all(
      "SELECT \(Row.table.selection) FROM \(Row.table.name) WHERE \(condition)", values, Row.read)
  }

  private func switches(_ key: [Value]) throws -> [ProviderSwitch] {
    let periods = try connection.all(
      """
      SELECT t.provider_id, p.name, p.team_id IS NOT NULL, t.from_day, t.reason
      FROM provider_term t JOIN provider p ON p.id = t.provider_id
      WHERE t.family_id = ? ORDER BY t.nr
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return ProviderSwitch.Period(
        provider: try cursor.id(), name: try cursor.line(), isLocalTeam: cursor.flag(),
        fromDay: try cursor.day(), reason: try cursor.optionalLine())
    }
    return ProviderSwitch.among(periods)
  }
}
