import Domain
import GRDB
import GRDBSQLite
import Store

/// One connection inside a transaction.
///
/// Statements are prepared once and stepped without boxing.
final class SQLiteConnection: Connection {
  private let database: Database
  private let isReadOnly: Bool
  /// Statements that are being stepped; the same SQL inside gets a statement of its own.
  private var running: Set<OpaquePointer> = []

  init(_ database: Database, isReadOnly: Bool = false) {
    self.database = database
    self.isReadOnly = isReadOnly
  }

  func execute(_ sql: String, _ values: [Value]) throws -> Int {
    try forEach(sql, values) { _ in true }
    guard let connection = database.sqliteConnection else { return 0 }
    return Int(sqlite3_changes(connection))
  }

  func forEach(
    _ sql: String, _ values: [Value], _ body: (any RowReader) throws -> Bool
  ) throws {
    var statement = try database.cachedStatement(sql: sql)
    if running.contains(statement.sqliteStatement) {
      statement = try database.makeStatement(sql: sql)
    }
    let handle = statement.sqliteStatement
    if isReadOnly, sqlite3_stmt_readonly(handle) == 0 { throw StoreFault.trouble(.readOnly) }
    running.insert(handle)
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
      running.remove(handle)
    }
    for (index, value) in values.enumerated() { try bind(value, handle, Int32(index + 1)) }
    try withExtendedLifetime(statement) { try step(handle, body) }
  }

  private func step(_ handle: OpaquePointer, _ body: (any RowReader) throws -> Bool) throws {
    let row = SQLiteRow(handle: handle)
    while true {
      let result = sqlite3_step(handle)
      if result == SQLITE_DONE { return }
      guard result == SQLITE_ROW else { throw fault() }
      guard try body(row) else { return }
    }
  }

  private func bind(_ value: Value, _ handle: OpaquePointer, _ index: Int32) throws {
    let result: Int32
    switch value {
    case .null: result = sqlite3_bind_null(handle, index)
    case .integer(let number): result = sqlite3_bind_int64(handle, index, number)
    case .text(var text):
      result = text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          // An empty text may have no address, and a null pointer would bind NULL.
          $0.count == 0
            ? sqlite3_bind_text(handle, index, "", 0, Self.copied)
            : sqlite3_bind_text(handle, index, $0.baseAddress, Int32($0.count), Self.copied)
        }
      }
    case .bytes(let bytes):
      result = bytes.withUnsafeBytes {
        $0.count == 0
          ? sqlite3_bind_zeroblob(handle, index, 0)
          : sqlite3_bind_blob(handle, index, $0.baseAddress, Int32($0.count), Self.copied)
      }
    case .id(let high, let low):
      result = withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) {
        sqlite3_bind_blob(handle, index, $0.baseAddress, 16, Self.copied)
      }
    }
    guard result == SQLITE_OK else { throw fault() }
  }

  private func fault() -> StoreFault {
    guard let connection = database.sqliteConnection else { return .trouble(.damaged("")) }
    return SQLiteFault.fault(
      code: sqlite3_extended_errcode(connection),
      message: String(cString: sqlite3_errmsg(connection)), path: "")
  }

  /// Tells SQLite to copy what is bound before the call returns.
  private static var copied: sqlite3_destructor_type? {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}

/// The row a statement stands on.
private struct SQLiteRow: RowReader {
  let handle: OpaquePointer

  var columnCount: Int { Int(sqlite3_column_count(handle)) }
  func columnName(_ column: Int) -> String {
    sqlite3_column_name(handle, Int32(column)).map { String(cString: $0) } ?? ""
  }
  func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }
  func integer(_ column: Int) -> Int64 { sqlite3_column_int64(handle, Int32(column)) }

  func text(_ column: Int) -> String {
    guard let text = sqlite3_column_text(handle, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }

  func withBytes<Result>(
    _ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    let bytes = sqlite3_column_blob(handle, Int32(column))
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return try body(UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count))
  }

  func value(_ column: Int) -> Value {
    switch sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_INTEGER: .integer(integer(column))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_NULL: .null
    default: .bytes(withBytes(column) { Array($0) })
    }
  }
}
