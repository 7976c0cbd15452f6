package import Domain
import Ledger

/// What a change may do while its transaction is open: insert, update, delete a typed row.
///
/// Each write reads the row back and queues an entry with its image, so no write escapes the log.
/// It can only be had inside ``CaseStore/record(_:_:)``.
package final class Changes {
  let connection: any Connection
  private(set) var images: [PendingImage] = []
  private(set) var touched: Set<ID<Family>> = []
  private(set) var touchedReferrals: Set<ID<Referral>> = []
  /// What the sums of declared lines gain and lose.
  var claimTotals = ClaimTotalChange()
  private let sealKey: [UInt8]
  private let ids: IDSource
  private let now: Instant
  let dialect: Dialect
  /// What was destroyed: entries of their own, after those of the rows.
  private(set) var destroyed: [PendingDestroyed] = []

  init(
    _ connection: any Connection, ids: IDSource, now: Instant, sealKey: [UInt8],
    dialect: Dialect
  ) {
    self.connection = connection
    self.dialect = dialect
    self.ids = ids
    self.now = now
    self.sealKey = sealKey
  }

  /// One row entry to come; only imaged tables have them, so a draft's text stays out of payloads.
  struct PendingImage {
    let event: EventName
    let table: String
    let object: Identity
    let subject: Identity
    /// nil where the row was deleted.
    let body: [UInt8]?
  }

  /// One row, or all of one subject, that is gone with the words the log had of it.
  struct PendingDestroyed {
    let event: EventName
    let subject: Identity
    var object: Identity?
    var table: String?
    var count: Int?
  }

  func destroyed(_ pending: PendingDestroyed) { destroyed.append(pending) }

  /// A new id, later than all before it.
  package func newID<Kind>(_: Kind.Type = Kind.self) -> ID<Kind> { ids.next(at: now) }

  /// Writes a new row.
  @discardableResult
  package func insert(_ row: some StoredRow) throws -> Written {
    if let line = row as? ClaimLine { claimTotals.count(line) }
    return try write(row, sql: type(of: row).table.insert, values: row.values, event: .rowInserted)
  }

  /// Writes a changed row in place of the one with the same id.
  @discardableResult
  package func update(_ row: some StoredRow) throws -> Written {
    if let line = row as? ClaimLine { try recount(line) }
    let values = row.values
    return try write(
      row, sql: type(of: row).table.update, values: Array(values.dropFirst()) + values.prefix(1),
      event: .rowUpdated)
  }

  /// Takes a row away; its last image stays in the log.
  @discardableResult
  package func delete(_ row: some StoredRow) throws -> Written {
    if let line = row as? ClaimLine { claimTotals.count(line, -1) }
    let table = type(of: row).table
    guard try connection.execute(table.delete, Array(row.values.prefix(1))) == 1 else {
      throw StoreFault.rowVanished(table: table.name)
    }
    return queue(row, event: .rowDeleted, body: nil)
  }

  /// A line takes the place of what stands there.
  private func recount(_ line: ClaimLine) throws {
    let old = try ClaimQuery(connection: connection).line(line.id)
    if let old { claimTotals.count(old, -1) }
    claimTotals.count(line)
  }

  /// Keeps a draft, sealed; an older text of it is replaced.
  package func keep(_ draft: Draft) throws -> Written {
    let sealed = SealedDraft(draft, key: sealKey)
    let exists = try connection.number("SELECT 1 FROM draft WHERE id = ?", [Value(draft.id)]) != nil
    return exists ? try update(sealed) : try insert(sealed)
  }

  /// Says that a family's lists must be brought up to date although no row of its own was written.
  package func touch(_ family: ID<Family>) { touched.insert(family) }

  /// The same for a referral whose search words depend on something else that was written.
  package func touch(_ referral: ID<Referral>) { touchedReferrals.insert(referral) }

  /// The homes of a family as they stand now, for the rules.
  package func homeFacts(_ family: ID<Family>) throws -> HomeFacts {
    try FamilyHomesQuery(connection: connection).facts(family)
  }

  /// What was recorded before a move, for its rules.
  package func beforeMove(_ family: ID<Family>) throws -> BeforeMove {
    try MoveQuery(connection: connection).before(family)
  }

  /// The families whose rows were written, and whose derived rows must follow.
  func takeTouched() -> (families: Set<ID<Family>>, referrals: Set<ID<Referral>>) {
    (touched, touchedReferrals)
  }

  private func write(
    _ row: some StoredRow, sql: String, values: [Value], event: EventName
  ) throws -> Written {
    let table = type(of: row).table
    var image: [(name: String, value: RowImage.Column)]?
    try connection.forEach(sql, values) { reader in
      image = (0..<table.columns.count).map { (table.columns[$0], reader.value($0).imaged) }
      return true
    }
    guard let image else { throw StoreFault.rowVanished(table: table.name) }
    return queue(row, event: event, body: table.cover == .imaged ? RowImage.encode(image) : nil)
  }

  /// Writes some columns of a row whose type isn't known here, and its image: what a merge moves.
  ///
  /// Its subject is the family the row says it is of, or the row itself.
  func rewrite(_ table: Table, _ row: Identity, _ cells: [(column: String, value: Value)]) throws {
    let sets = cells.map { "\($0.column) = ?" }.joined(separator: ", ")
    var image: [(name: String, value: RowImage.Column)]?
    var family: Identity?
    try connection.forEach(
      "UPDATE \(table.name) SET \(sets) WHERE id = ? RETURNING \(table.selection)",
      cells.map(\.value) + [Value(row)]
    ) { reader in
      image = table.columns.indices.map { (table.columns[$0], reader.value($0).imaged) }
      if table.columns.dropFirst().first == "family_id",
        case .id(let high, let low) = reader.value(1).asID
      {
        family = Identity(high: high, low: low)
      }
      return true
    }
    guard let image else { throw StoreFault.rowVanished(table: table.name) }
    images.append(
      PendingImage(
        event: .rowUpdated, table: table.name, object: row, subject: family ?? row,
        body: RowImage.encode(image)))
    if let family { touched.insert(ID(family)) }
    if table.name == "referral" { touchedReferrals.insert(ID(row)) }
  }

  private func queue(_ row: some StoredRow, event: EventName, body: [UInt8]?) -> Written {
    let table = type(of: row).table
    if table.cover == .imaged {
      images.append(
        PendingImage(
          event: event, table: table.name, object: row.identity, subject: row.subject,
          body: body))
    }
    if table.columns.dropFirst().first == "family_id" || table.name == "family" {
      touched.insert(ID(row.subject))
    }
    if table.name == "referral" { touchedReferrals.insert(ID(row.identity)) }
    return Written(table: table.name, object: row.identity, subject: row.subject)
  }
}

extension Value {
  /// The value as a row image holds it.
  var imaged: RowImage.Column {
    switch self {
    case .null: .null
    case .integer(let number): .integer(number)
    case .text(let text): .text(text)
    case .bytes(let bytes): .blob(bytes)
    case .id(let high, let low): .blob(Identity(high: high, low: low).bytes)
    }
  }
}

// Reading rows inside a change.
extension Changes {
  /// The first row of a table for which `condition` holds.
  package func first<Row: StoredRow>(
    _: Row.Type = Row.self, where condition: String, _ values: [Value]
  ) throws -> Row? {
    try connection.first(
      "SELECT \(Row.table.selection) FROM \(Row.table.name) WHERE \(condition)", values,
      Row.read)
  }

  /// All rows of a table for which `condition` holds.
  package func all<Row: StoredRow>(
    _: Row.Type = Row.self, where condition: String, _ values: [Value]
  ) throws -> [Row] {
    try connection.all(
      "SELECT \(Row.table.selection) FROM \(Row.table.name) WHERE \(condition)", values,
      Row.read)
  }

  /// The rows of a statement that joins tables.
  package func connectionRows<Row>(
    _ sql: String, _ values: [Value], _ body: (any RowReader) throws -> Row
  ) throws -> [Row] {
    try connection.all(sql, values, body)
  }

  /// A number a statement answers with.
  package func number(_ sql: String, _ values: [Value] = []) throws -> Int? {
    try connection.number(sql, values).map(Int.init)
  }
}
