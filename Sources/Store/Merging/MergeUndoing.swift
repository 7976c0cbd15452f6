import Domain
import Ledger

// One becomes two again.
extension MergeMover {
  /// Puts every cell back, the last first; what was changed since stays as it is now.
  ///
  /// Says how many cells that was.
  package func putBack() throws -> Int {
    let cells = try connection.all(
      """
      SELECT \(MergeCell.table.selection) FROM merge_cell WHERE merge_id = ? ORDER BY nr DESC
      """, [Value(merge.id)], MergeCell.read)
    var left = 0
    var start = 0
    while start < cells.count {
      let (table, row) = (cells[start].table, cells[start].row)
      let end =
        cells[start...].firstIndex { $0.table != table || $0.row != row } ?? cells.count
      left += try putBack(Array(cells[start..<end]))
      start = end
    }
    try followAll()
    return left
  }

  /// The cells of one row.
  private func putBack(_ cells: [MergeCell]) throws -> Int {
    guard let first = cells.first else { return 0 }
    if first.column == "id" { return try takeAway(first) }
    guard let rule = MergeMap.rule(first.table) else {
      throw StoreFault.notFound(table: first.table)
    }
    let names = cells.map(\.column)
    let now = try connection.first(
      "SELECT \(names.joined(separator: ", ")) FROM \(first.table) WHERE id = ?",
      [Value(first.row)]
    ) { reader in names.indices.map { reader.value($0).cellText } }
    guard let now else { return cells.count }
    let untouched = zip(cells, now).filter { $0.0.new == $0.1 }.map(\.0)
    var back = untouched.map { (column: $0.column, value: Value.cell($0.old, of: $0.column)) }
    if let family = back.first(where: { $0.column == "family_id" })?.value,
      let place = back.firstIndex(where: { $0.column == "nr" }),
      try isTaken(rule.table, family, back[place].value)
    {
      back[place].value = Value(try next(rule.table, family))
    }
    if !back.isEmpty { try changes.rewrite(rule.table, first.row, back) }
    return cells.count - untouched.count
  }

  private func isTaken(_ table: Table, _ family: Value, _ number: Value) throws -> Bool {
    try changes.number(
      "SELECT 1 FROM \(table.name) WHERE family_id = ? AND nr = ?", [family, number]) != nil
  }

  private func next(_ table: Table, _ family: Value) throws -> Int {
    (try changes.number(
      "SELECT coalesce(max(nr), 0) FROM \(table.name) WHERE family_id = ?", [family]) ?? 0) + 1
  }

  /// A place that came with the merge ends; a link that came with it goes.
  private func takeAway(_ cell: MergeCell) throws -> Int {
    let key = [Value(cell.row)]
    if cell.table == SubjectLink.table.name {
      let link: SubjectLink? = try changes.first(where: "id = ?", key)
      if let link { try changes.delete(link) }
      return 0
    }
    let found: FamilyMember? = try changes.first(where: "id = ?", key)
    guard var member = found, member.toDay == nil else { return 1 }
    member.toDay = max(today, member.fromDay)
    try changes.update(member)
    return 0
  }

  /// The lists of every family that had or gets a row follow.
  private func followAll() throws {
    changes.touch(merge.family)
    if let gone = merge.mergedFamily { changes.touch(gone) }
    let pairs: [MergePair] = try changes.all(where: "merge_id = ?", [Value(merge.id)])
    for pair in pairs { try follow(pair.pair) }
  }
}
