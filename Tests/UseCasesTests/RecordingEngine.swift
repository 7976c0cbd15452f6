import Domain
import Store
import StoreSQLite
import Synchronization

/// An engine that writes down every statement it is given.
final class RecordingEngine: Engine {
  private let engine: SQLiteEngine
  private let statements = Mutex<[String]>([])

  init(_ engine: SQLiteEngine) { self.engine = engine }

  var dialect: Dialect { engine.dialect }

  /// What was asked since the last time.
  func taken() -> [String] {
    statements.withLock { all in
      defer { all = [] }
      return all
    }
  }

  func read<Result>(_ body: (any Connection) throws -> Result) throws -> Result {
    try engine.read { try body(RecordingConnection(connection: $0, add: add)) }
  }

  func write<Result>(_ body: (any Connection) throws -> Result) throws -> Result {
    try engine.write { try body(RecordingConnection(connection: $0, add: add)) }
  }

  func structuralFaults() throws -> [String] { try engine.structuralFaults() }
  func purge() throws -> Bool { try engine.purge() }
  func otherSessionsVersion() throws -> Int64 { try engine.otherSessionsVersion() }

  private func add(_ sql: String) { statements.withLock { $0.append(sql) } }
}

private final class RecordingConnection: Connection {
  private let connection: any Connection
  private let add: (String) -> Void

  init(connection: any Connection, add: @escaping (String) -> Void) {
    self.connection = connection
    self.add = add
  }

  func execute(_ sql: String, _ values: [Value]) throws -> Int {
    add(sql)
    return try connection.execute(sql, values)
  }

  func forEach(
    _ sql: String, _ values: [Value], _ body: (any RowReader) throws -> Bool
  ) throws {
    add(sql)
    try connection.forEach(sql, values, body)
  }
}
