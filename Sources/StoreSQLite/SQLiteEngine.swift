import CSQLite
import Domain
import GRDB
import GRDBSQLite
package import Store

/// SQLite, through GRDB: all this program knows about that engine is in this target.
///
/// One connection in WAL mode with `synchronous=FULL`: what was acknowledged survives a power cut.
package final class SQLiteEngine: Engine {
  package let dialect = Dialect.sqlite
  private let queue: DatabaseQueue
  private let isFile: Bool

  /// How a file is opened.
  package enum Mode: Sendable {
    case readWrite
    /// Reads only and appends nothing, for a check of a copy.
    case readOnly
  }

  /// Opens the file at `path`, or a store in memory that goes with the process when it is nil.
  package init(path: String?, mode: Mode = .readWrite) throws {
    isFile = path != nil
    if let path { try StoreFile.check(path, mode) }
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.readonly = mode == .readOnly
    configuration.prepareDatabase { try Self.prepare($0, mode) }
    do {
      queue =
        try path.map { try DatabaseQueue(path: $0, configuration: configuration) }
        ?? DatabaseQueue(configuration: configuration)
      if mode == .readWrite {
        try queue.writeWithoutTransaction { database in
          if isFile { try database.execute(sql: "PRAGMA journal_mode = WAL") }
          // GRDB may have changed it with the journal mode; an acknowledged commit must last.
          try database.execute(sql: "PRAGMA synchronous = FULL")
        }
      }
    } catch let error as DatabaseError { throw Self.fault(error, path ?? "") }
    try checkIdentity(path ?? "")
  }

  /// A store in memory that begins as `other` is: many that go with the process cost one migration.
  package convenience init(inMemoryLike other: SQLiteEngine) throws {
    try self.init(path: nil)
    do { try other.queue.backup(to: queue) } catch let error as DatabaseError {
      throw Self.fault(error, "")
    }
  }

  private static func prepare(_ database: Database, _ mode: Mode) throws {
    let pragmas = [
      "foreign_keys = ON", "recursive_triggers = ON", "trusted_schema = OFF",
      "cell_size_check = ON", "temp_store = MEMORY", "cache_size = -32768",
    ]
    for pragma in pragmas { try database.execute(sql: "PRAGMA \(pragma)") }
    if mode == .readWrite {
      try database.execute(sql: "PRAGMA secure_delete = ON")
      try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
    }
    // Made here, since a check runs where nothing may be written, temporary tables included.
    for table in Schema.searchTables {
      try database.execute(
        sql: "CREATE VIRTUAL TABLE temp.\(table)_words "
          + "USING fts5vocab('main', '\(table)_fts', 'instance')")
    }
    guard let connection = database.sqliteConnection else { return }
    _ = cs_make_defensive(UnsafeMutableRawPointer(connection))
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, 1_000_000)
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0)
    sqlite3_extended_result_codes(connection, 1)
  }

  package func read<Result>(_ body: (any Connection) throws -> Result) throws -> Result {
    do {
      // `queue.read` would set a pragma before and after, and each time SQLite then throws away
      // all prepared statements; the connection refuses to write by itself.
      return try queue.inDatabase { database in
        try database.beginTransaction(.deferred)
        do {
          let result = try body(SQLiteConnection(database, isReadOnly: true))
          try database.commit()
          return result
        } catch {
          if database.isInsideTransaction { try database.rollback() }
          throw error
        }
      }
    } catch let error as DatabaseError { throw Self.fault(error, queue.path) }
  }

  package func write<Result>(_ body: (any Connection) throws -> Result) throws -> Result {
    do {
      return try queue.write { database in
        try refuseIfMoved(database)
        return try body(SQLiteConnection(database))
      }
    } catch let error as DatabaseError { throw Self.fault(error, queue.path) }
  }

  /// Runs `body` without waiting for the disk at each commit, and once at the end.
  ///
  /// Only for filling a store that nobody relies on yet.
  package func withoutWaitingForDisk(_ body: () throws -> Void) throws {
    guard isFile else { return try body() }
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
    defer {
      try? queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA synchronous = FULL")
        _ = try database.checkpoint(.truncate)
      }
    }
    try body()
  }

  package func structuralFaults() throws -> [String] {
    try read { connection in
      try connection.all("PRAGMA integrity_check(20)") { $0.text(0) }.filter { $0 != "ok" }
    }
  }

  package func purge() throws -> Bool {
    try write { connection in
      for table in Schema.searchTables {
        try connection.execute("INSERT INTO \(table)_fts (\(table)_fts) VALUES ('optimize')", [])
      }
    }
    guard isFile else { return true }
    do {
      return try queue.writeWithoutTransaction { database in
        // Busy, pages in the log, pages moved: with none busy the log is empty afterwards.
        try Int.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
      }
    } catch let error as DatabaseError { throw Self.fault(error, queue.path) }
  }

  package func otherSessionsVersion() throws -> Int64 {
    try queue.inDatabase { try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }

  /// A file that was replaced or unlinked under us would swallow every commit.
  private func refuseIfMoved(_ database: Database) throws {
    guard isFile, let connection = database.sqliteConnection else { return }
    var hasMoved: Int32 = 0
    let result = sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    if result == SQLITE_OK, hasMoved != 0 {
      throw StoreFault.trouble(.movedAway(path: queue.path))
    }
  }

  static func fault(_ error: DatabaseError, _ path: String) -> StoreFault {
    SQLiteFault.fault(
      code: error.extendedResultCode.rawValue, message: error.message ?? "", path: path)
  }
}

// The schema.
extension SQLiteEngine {
  private func checkIdentity(_ path: String) throws {
    let found = try read { connection in
      (
        application: try connection.number("PRAGMA application_id") ?? 0,
        version: Int(try connection.number("PRAGMA user_version") ?? 0),
        tables: try connection.number("SELECT count(*) FROM sqlite_master") ?? 0
      )
    }
    let isEmpty = found.tables == 0 && found.application == 0
    guard isEmpty || found.application == Schema.applicationID else {
      throw StoreFault.trouble(.notAStore(path: path))
    }
    guard found.version <= Schema.newest else {
      throw StoreFault.trouble(
        .newerThanProgram(found: found.version, known: Schema.newest))
    }
  }

  /// Brings the schema to the newest this program knows, in one transaction.
  ///
  /// Foreign keys are off meanwhile, since a table made anew is away for a moment; a row that points
  /// nowhere afterwards takes everything back.
  package func migrate(upTo newest: Int = Schema.newest) throws {
    do {
      try queue.writeWithoutTransaction { database in
        guard try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0 < newest else { return }
        try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON")
        defer {
          try? database.execute(sql: "PRAGMA legacy_alter_table = OFF; PRAGMA foreign_keys = ON")
        }
        try database.inTransaction(.immediate) {
          try migrate(SQLiteConnection(database), upTo: newest)
          return .commit
        }
      }
    } catch let error as DatabaseError { throw Self.fault(error, queue.path) }
  }

  private func migrate(_ connection: any Connection, upTo newest: Int) throws {
    // Another session may have done it while this one waited.
    let version = Int(try connection.number("PRAGMA user_version") ?? 0)
    guard version < newest else { return }
    for migration in Schema.migrations where migration.number > version {
      guard migration.number <= newest else { break }
      for statement in migration.statements(dialect) { try connection.execute(statement, []) }
    }
    // What follows from the rows may follow by other rules now; a store on its way stays as it is.
    if version > 0, newest == Schema.newest { try Rederiving.all(on: connection) }
    let lost = try connection.all("PRAGMA foreign_key_check") { $0.text(0) }
    if let table = lost.first { throw StoreFault.notFound(table: table) }
    try connection.execute("PRAGMA application_id = \(Schema.applicationID)", [])
    try connection.execute("PRAGMA user_version = \(newest)", [])
  }

  /// Whether the schema is older than this program's.
  package func needsMigration() throws -> Bool {
    try read { Int(try $0.number("PRAGMA user_version") ?? 0) < Schema.newest }
  }
}
