package import Domain
import Ledger

// What became one.
extension MergeQuery {
  /// The file a family's file is part of now, if it is.
  package func into(_ family: ID<Family>) throws -> MergedInto? {
    try connection.first(
      """
      SELECT f.id, f.case_year, f.case_number, f.name, rm.on_day FROM record_merge rm
      JOIN family f ON f.id = rm.family_id
      WHERE rm.merged_family_id = ? AND rm.state <> 'undone'
      """, [Value(family)]
    ) { row in
      var cursor = RowCursor(row)
      return MergedInto(
        family: try cursor.id(), caseNumber: cursor.caseNumber(), name: try cursor.line(),
        onDay: try cursor.day())
    }
  }

  /// The same inside a change.
  package static func into(_ family: ID<Family>, _ changes: Changes) throws -> MergedInto? {
    try MergeQuery(connection: changes.connection).into(family)
  }

  /// What merging means for a family's file: two statements where it never happened.
  package func page(_ summary: FamilySummary) throws -> MergePage {
    let merges = try connection.all(
      """
      SELECT \(Merge.table.selection(of: "rm")), u.login, f.case_year, f.case_number, f.name
      FROM record_merge rm JOIN user_account u ON u.id = rm.author_id
      LEFT JOIN family f ON f.id = rm.merged_family_id
      WHERE rm.family_id = ? OR rm.merged_family_id = ? ORDER BY rm.nr DESC
      """, [Value(summary.family), Value(summary.family)]
    ) { row in
      var cursor = RowCursor(row)
      let merge = try Merge(&cursor)
      let login = try cursor.make(Login.init)
      let hasFamily = merge.mergedFamily != nil
      return (
        merge, login, hasFamily ? cursor.caseNumber() : nil,
        hasFamily ? try cursor.line() : nil
      )
    }
    guard !merges.isEmpty else { return MergePage() }
    let own = merges.filter { $0.0.family == summary.family }
    return MergePage(
      into: try into(summary.family),
      merges: try own.map { merge, login, number, name in
        MergeLine(
          merge: merge, author: login, mergedCase: number, mergedName: name,
          people: try names(of: merge))
      })
  }

  private func names(of merge: Merge) throws -> [PersonName] {
    try connection.all(
      """
      SELECT p.surname, p.prefix, p.given_names FROM merge_pair m
      JOIN person p ON p.id = m.merged_id WHERE m.merge_id = ? ORDER BY m.id
      """, [Value(merge.id)]
    ) { row in
      var cursor = RowCursor(row)
      return try cursor.personName()
    }
  }
}
