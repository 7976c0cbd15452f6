import Domain
import Ledger

// What two rows of one person can't share.
extension MergeTable {
  /// A condition that there is such a row `o` already beside `r`, once `column` says what the one `?`
  /// is; nil where any number may stand beside another.
  func clash(_ column: String) -> String? {
    guard let unique else { return nil }
    let (columns, isPeriod) =
      switch unique {
      case .values(let columns): (columns, false)
      case .periods(let columns): (columns, true)
      }
    let person = people.prefix(column == "family_id" ? 1 : 0)
    var conditions = ["o.\(column) = ?", "o.id <> r.id"]
    conditions += (Set(columns).union(person)).subtracting([column]).sorted()
      .map { "o.\($0) IS r.\($0)" }
    if isPeriod {
      conditions += [
        "o.from_day < coalesce(r.to_day, '9999-12-31')",
        "coalesce(o.to_day, '9999-12-31') > r.from_day",
      ]
    } else if table.columns.contains("withdrawn_on") {
      conditions.append("o.withdrawn_on IS NULL AND r.withdrawn_on IS NULL")
    }
    return """
      EXISTS(SELECT 1 FROM \(table.name) o WHERE \(conditions.joined(separator: " AND ")))
      """
  }

  /// The same for rows that go to another family: only where the rule is one within a family.
  var clashOfFamily: String? {
    switch unique {
    case .values(let columns)?, .periods(let columns)?:
      columns.contains("family_id") ? clash("family_id") : nil
    case nil: nil
    }
  }
}

/// A row a merge comes to, and whether the side that stays has its like.
struct MergeRow {
  let row: Identity
  let clashes: Bool
  /// It goes on, from this day.
  let runs: Bool
  let from: String
}

extension MergeMover {
  /// The rows `r` for which `condition` holds; `clash` is asked with the id `kept`.
  func found(
    _ rule: MergeTable, where condition: String, _ value: Value, clash: String?, kept: Value
  ) throws -> [MergeRow] {
    let ends = rule.others.contains("to_day")
    return try connection.all(
      """
      SELECT r.id, \(clash ?? "0"), \(ends ? "r.to_day IS NULL" : "0"),
        \(ends ? "r.from_day" : "''") FROM \(rule.table.name) r
      WHERE \(condition) ORDER BY r.id
      """, (clash == nil ? [] : [kept]) + [value]
    ) { row in
      var cursor = RowCursor(row)
      return MergeRow(
        row: Identity(try cursor.id(MergeCell.self)), clashes: cursor.flag(),
        runs: cursor.flag(), from: cursor.text())
    }
  }

  /// What has its like on the side that stays ends where it goes on, and stays behind.
  func leaveBehind(_ one: MergeRow, of rule: MergeTable) throws {
    guard one.runs else { return }
    try set(rule.table, one.row, [("to_day", .text(max(today.iso, one.from)))])
  }
}
