import Domain

/// Reads the raises that were asked for one family.
struct BudgetRaiseQuery {
  let connection: any Connection

  func waiting(_ family: ID<Family>) throws -> [BudgetRaise] {
    try connection.all(
      """
      SELECT \(BudgetRaise.table.selection) FROM budget_raise
      WHERE family_id = ? AND state = 'waiting' ORDER BY nr
      """, [Value(family)], BudgetRaise.read)
  }

  /// With the names of who asked and who decided, the newest first.
  func lines(_ family: ID<Family>, reader: ID<User>) throws -> [RaiseLine] {
    try connection.all(
      """
      SELECT \(BudgetRaise.table.selection(of: "r")), p.name, d.name
      FROM budget_raise r JOIN user_account p ON p.id = r.proposed_by
      LEFT JOIN user_account d ON d.id = r.decided_by
      WHERE r.family_id = ? ORDER BY r.nr DESC
      """, [Value(family)]
    ) { row in
      var cursor = RowCursor(row)
      let raise = try BudgetRaise(&cursor)
      return RaiseLine(
        raise, proposer: try cursor.line(), decider: try cursor.optionalLine(),
        isMine: raise.proposedBy == reader)
    }
  }
}
