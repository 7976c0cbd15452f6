/// A database engine: opens transactions and says how its SQL differs.
///
/// Everything above it is written once for all engines.
package protocol Engine: Sendable {
  /// The SQL this engine spells differently.
  var dialect: Dialect { get }

  /// Runs `body` in one read transaction: it sees one state of the store.
  func read<Result>(_ body: (any Connection) throws -> Result) throws -> Result

  /// Runs `body` in one write transaction that holds the write lock from its start.
  ///
  /// An error undoes all of it. It never waits for a person: the lock is held for moments.
  func write<Result>(_ body: (any Connection) throws -> Result) throws -> Result

  /// Looks whether the file behind the store is sound, page by page; an empty list is good.
  func structuralFaults() throws -> [String]

  /// Takes what is left of deleted rows out of the files: of the index of words, and of what was
  /// written before it reached the store itself.
  ///
  /// It says whether nothing is left: while another session reads, something may be.
  func purge() throws -> Bool

  /// Rises with each commit of another connection or process.
  func otherSessionsVersion() throws -> Int64
}

/// One open connection inside a transaction.
package protocol Connection: AnyObject {
  /// Runs a statement that returns nothing and says how many rows it touched.
  @discardableResult func execute(_ sql: String, _ values: [Value]) throws -> Int

  /// Runs a statement and hands each row to `body`, until it returns false.
  func forEach(_ sql: String, _ values: [Value], _ body: (any RowReader) throws -> Bool) throws
}

/// The row a statement stands on; columns are numbered from 0 and not boxed.
package protocol RowReader {
  var columnCount: Int { get }
  func columnName(_ column: Int) -> String
  func isNull(_ column: Int) -> Bool
  func integer(_ column: Int) -> Int64
  func text(_ column: Int) -> String
  /// The bytes of a blob, or of a text, valid during `body` only.
  func withBytes<Result>(
    _ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result
  /// The value with its own type.
  func value(_ column: Int) -> Value
}

extension Connection {
  /// All rows of a statement, each made by `body`.
  package func all<Result>(
    _ sql: String, _ values: [Value] = [], _ body: (any RowReader) throws -> Result
  ) throws -> [Result] {
    var results: [Result] = []
    try forEach(sql, values) {
      results.append(try body($0))
      return true
    }
    return results
  }

  /// The first row of a statement, made by `body`.
  package func first<Result>(
    _ sql: String, _ values: [Value] = [], _ body: (any RowReader) throws -> Result
  ) throws -> Result? {
    var result: Result?
    try forEach(sql, values) {
      result = try body($0)
      return false
    }
    return result
  }

  /// The whole number in the first column of the first row.
  package func number(_ sql: String, _ values: [Value] = []) throws -> Int64? {
    try first(sql, values) { $0.isNull(0) ? nil : $0.integer(0) } ?? nil
  }
}
