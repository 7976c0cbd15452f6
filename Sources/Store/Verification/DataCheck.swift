import Domain
package import Ledger

/// Compares each live row with the newest entry that carries its image, and each object the log
/// says is there with its live row.
///
/// A change made behind the log's back is found here.
package struct DataCheck {
  let connection: any Connection

  private static let rowEvents =
    "('\(EventName.rowInserted.rawValue)', '\(EventName.rowUpdated.rawValue)', "
    + "'\(EventName.rowDeleted.rawValue)', '\(EventName.rowDestroyed.rawValue)')"
  private static let ends = [EventName.rowDeleted.rawValue, EventName.rowDestroyed.rawValue]

  /// Adds what is found and says how many rows were compared.
  func run(_ findings: inout [LedgerFinding]) throws -> Int {
    var count = 0
    for table in Table.all where table.cover == .imaged {
      count += try compare(table, &findings)
    }
    try missing(&findings)
    return count
  }

  private func compare(_ table: Table, _ findings: inout [LedgerFinding]) throws -> Int {
    var count = 0
    var found: [LedgerFinding] = []
    let newest = """
      SELECT e.seq, e.event, p.body FROM audit_entry e LEFT JOIN audit_payload p ON p.seq = e.seq
      WHERE e.object = ? AND e.event IN \(Self.rowEvents) ORDER BY e.seq DESC LIMIT 1
      """
    try connection.forEach("SELECT \(table.selection) FROM \(table.name)", []) { row in
      count += 1
      guard let id = row.withBytes(0, { Identity($0) }) else {
        found.append(.rowNotLogged(table: table.name, id: row.text(0)))
        return true
      }
      let columns = table.columns.indices.map { (table.columns[$0], row.value($0).imaged) }
      let images = Self.images(columns, of: table)
      let logged = try connection.first(newest, [Value(id)]) { entry in
        (
          sequence: Int(entry.integer(0)), event: entry.text(1),
          isSame: entry.withBytes(2) { body in images.contains { body.elementsEqual($0) } }
        )
      }
      if let logged, !Self.ends.contains(logged.event) {
        if !logged.isSame {
          found.append(.rowDiffers(table: table.name, id: id.uuid, sequence: logged.sequence))
        }
      } else {
        found.append(.rowNotLogged(table: table.name, id: id.uuid))
      }
      return true
    }
    findings += found
    return count
  }

  /// The images a row may have in the log: with all its columns, or without the last of those that
  /// came with later schemas, as long as they are empty: as a row written before they came.
  package static func images(
    _ columns: [(name: String, value: RowImage.Column)], of table: Table
  ) -> [[UInt8]] {
    var images = [RowImage.encode(columns)]
    var older = columns
    while let last = older.last, table.added.contains(last.name), last.value == .null {
      older.removeLast()
      images.append(RowImage.encode(older))
    }
    return images
  }

  /// Rows the log says are there and that are gone.
  private func missing(_ findings: inout [LedgerFinding]) throws {
    let imaged = Set(Table.all.filter { $0.cover == .imaged }.map(\.name))
    var found: [LedgerFinding] = []
    try connection.forEach(
      """
      SELECT e.object, e.seq, e.entry FROM audit_entry e
      WHERE e.event IN ('\(EventName.rowInserted.rawValue)', '\(EventName.rowUpdated.rawValue)')
        AND NOT EXISTS (SELECT 1 FROM audit_entry l WHERE l.object = e.object AND l.seq > e.seq
          AND l.event IN \(Self.rowEvents))
      """, []
    ) { row in
      let bytes = row.withBytes(2) { Array($0) }
      guard let entry = try? Entry(decoding: bytes), let table = entry.objectType,
        imaged.contains(table), let object = entry.object
      else { return true }
      let exists = try connection.number(
        "SELECT 1 FROM \(table) WHERE id = ?", [Value(object)])
      if exists == nil {
        found.append(.rowGone(table: table, id: object.uuid, sequence: Int(row.integer(1))))
      }
      return true
    }
    findings += found
  }
}
