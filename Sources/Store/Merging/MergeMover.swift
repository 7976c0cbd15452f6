package import Domain
import Ledger

/// Moves what hangs on people and families that become one, and writes down each cell it changes.
package final class MergeMover {
  let changes: Changes
  let merge: Merge
  let today: Day
  private var number = 0

  /// `merge` is open, and written.
  package init(_ changes: Changes, _ merge: Merge, today: Day) {
    self.changes = changes
    self.merge = merge
    self.today = today
  }

  var connection: any Connection { changes.connection }

  /// Changes cells of a row after it was written down what stood there; equal ones stay out of it.
  func set(_ table: Table, _ row: Identity, _ cells: [(column: String, value: Value)]) throws {
    let names = cells.map(\.column)
    let old = try connection.first(
      "SELECT \(names.joined(separator: ", ")) FROM \(table.name) WHERE id = ?", [Value(row)]
    ) { reader in names.indices.map { reader.value($0).asID } }
    guard let old else { throw StoreFault.rowVanished(table: table.name) }
    let changed = zip(cells, old).filter { $0.0.value != $0.1 }
    guard !changed.isEmpty else { return }
    for (cell, before) in changed {
      try note(table, row, cell.column, old: before.cellText, new: cell.value.cellText)
    }
    try changes.rewrite(table, row, changed.map(\.0))
  }

  /// Writes down that a row is new.
  func noteNew(_ table: Table, _ row: Identity) throws {
    try note(table, row, "id", old: nil, new: "new")
  }

  private func note(
    _ table: Table, _ row: Identity, _ column: String, old: String?, new: String?
  ) throws {
    number += 1
    try changes.insert(
      MergeCell(
        id: changes.newID(), family: merge.family, merge: merge.id, number: number,
        table: table.name, row: row, column: column, old: old, new: new))
  }

  /// The rows of a table for which `condition` holds, in the order they were made.
  func rows(_ table: Table, where condition: String, _ values: [Value]) throws -> [Identity] {
    try connection.all(
      "SELECT id FROM \(table.name) WHERE \(condition) ORDER BY id", values
    ) { row in
      var cursor = RowCursor(row)
      return Identity(try cursor.id(MergeCell.self))
    }
  }
}

extension Value {
  /// The value as a cell of a merge keeps it.
  var cellText: String? {
    switch self {
    case .null: nil
    case .integer(let number): String(number)
    case .text(let text): text
    case .bytes(let bytes): ID<MergeCell>(bytes: bytes)?.uuid
    case .id(let high, let low): ID<MergeCell>(high: high, low: low).uuid
    }
  }

  /// What a cell of `column` keeps, as the table has it.
  static func cell(_ text: String?, of column: String) -> Value {
    guard let text else { return .null }
    if column.hasSuffix("_id"), let id = ID<MergeCell>(text) { return Value(id) }
    if ["nr", "is_primary"].contains(column), let number = Int64(text) {
      return .integer(number)
    }
    return .text(text)
  }

  /// An id whether it was read as one or as its bytes.
  var asID: Value {
    guard case .bytes(let bytes) = self, let id = ID<MergeCell>(bytes: bytes) else { return self }
    return Value(id)
  }
}
