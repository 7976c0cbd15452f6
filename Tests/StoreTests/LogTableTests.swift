import Domain
import Ledger
import Store
import StoreSQLite
import Testing

@Suite("The log's own tables")
struct LogTableTests {
  @Test(
    "can't be updated, deleted from, replaced or moved on by plain SQL, and stay as they were",
    arguments: [
      "UPDATE audit_entry SET event = 'x' WHERE seq = 1", "UPDATE audit_entry SET entry = x'00'",
      "UPDATE audit_entry SET actor = zeroblob(16)", "DELETE FROM audit_entry WHERE seq = 1",
      "DELETE FROM audit_entry", "UPDATE OR REPLACE audit_entry SET seq = 0 WHERE seq = 1",
      "REPLACE INTO audit_entry SELECT * FROM audit_entry WHERE seq = 1",
      "INSERT OR REPLACE INTO audit_entry SELECT seq, leaf, x'00', 0, actor, subject, object, 'x' FROM audit_entry WHERE seq = 0",
      "INSERT INTO audit_entry SELECT seq + 1000, leaf, entry, at_ms, actor, subject, object, event FROM audit_entry",
      "UPDATE audit_payload SET body = x'00'", "UPDATE audit_payload SET seq = 900",
      "REPLACE INTO audit_payload SELECT seq, subject, salt, x'00' FROM audit_payload",
      "UPDATE audit_head SET size = 0, frontier = x''", "UPDATE audit_head SET size = size + 2",
      "UPDATE audit_head SET frontier = zeroblob(32)", "DELETE FROM audit_head",
      "INSERT INTO audit_head VALUES (1, 0, x'', '')",
      "REPLACE INTO audit_head VALUES (0, 0, x'', '')",
      "UPDATE audit_checkpoint SET note = ''", "DELETE FROM audit_checkpoint",
      "REPLACE INTO audit_checkpoint SELECT size, at_ms, '' FROM audit_checkpoint",
    ])
  func appendOnly(_ sql: String) throws {
    let engine = try SQLiteEngine(path: nil)
    try engine.migrate()
    _ = try found(engine)
    let before = try state(engine)
    try engine.write { _ = try $0.execute("PRAGMA recursive_triggers = OFF", []) }
    #expect(throws: StoreFault.self) { try engine.write { _ = try $0.execute(sql, []) } }
    #expect(try state(engine) == before)
  }

  @Test("every table of the file is known with how the log covers it, and has exactly its columns")
  func allTables() throws {
    let engine = try SQLiteEngine(path: nil)
    try engine.migrate()
    try engine.read { connection in
      let names = try connection.all(
        """
        SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@'
          AND name NOT LIKE '%@_fts%' ESCAPE '@'
        """
      ) { $0.text(0) }
      #expect(Set(names) == Set(Table.all.map(\.name)))
      #expect(Table.all.count == names.count)
      for table in Table.all where table.cover != .ledger {
        let columns = try connection.all("PRAGMA table_info(\(table.name))") { $0.text(1) }
        #expect(columns.sorted() == table.columns.sorted(), "\(table.name)")
      }
      let floats = try connection.number(
        """
        SELECT count(*) FROM sqlite_master m, pragma_table_info(m.name) c
        WHERE m.type = 'table' AND m.name NOT LIKE '%fts%'
          AND c.type NOT IN ('TEXT', 'INTEGER', 'BLOB')
        """)
      #expect(floats == 0)
    }
  }

  @Test("ids rise even when ten thousand are drawn in one millisecond, or the clock goes back")
  func ids() {
    let source = IDSource(Chance())
    var last: ID<Family> = source.next(at: Instant(milliseconds: 1000))
    for index in 0..<10_000 {
      let next: ID<Family> = source.next(at: Instant(milliseconds: index % 3 == 0 ? 999 : 1000))
      #expect(last < next)
      last = next
    }
    let later: ID<Family> = source.next(at: Instant(milliseconds: 1001))
    #expect(last < later)
  }

  @Test("a change that fails half-way leaves neither row nor entry")
  func undone() throws {
    let engine = try SQLiteEngine(path: nil)
    try engine.migrate()
    let store = try found(engine)
    let before = try state(engine)
    #expect(throws: CancellationError.self) {
      try store.record(Self.stamp) { changes -> (Int, Act) in
        _ = try changes.insert(Team(id: changes.newID(), name: try Line("West")))
        throw CancellationError()
      }
    }
    #expect(throws: StoreFault.self) {
      try store.record(Self.stamp) { changes in
        let team = Team(id: changes.newID(), name: try Line("West"))
        let written = try changes.insert(team)
        try changes.insert(team)
        return ((), Act(.userAdded, of: nil, by: written))
      }
    }
    #expect(try state(engine) == before)
    #expect(try engine.read { try $0.number("SELECT count(*) FROM team") } == 0)
  }

  private static let stamp = Stamp(
    at: Instant(milliseconds: 1_772_000_000_000), actor: ID(high: 0, low: 1), role: "administrator",
    session: Identity(high: 0, low: 2), systemUser: 0)

  private func found(_ engine: SQLiteEngine) throws -> CaseStore {
    let ids = IDSource(Chance())
    let info = StoreInfo(
      id: ids.next(at: Self.stamp.at), log: ids.identity(), organisation: try Line("regie.local"),
      madeAt: Self.stamp.at, isDemo: false)
    return try CaseStore.found(
      engine, info, key: try SigningKey(seed: Array(1...32)), version: "test", ids: ids, Self.stamp
    ) { _ in }
  }

  private func state(_ engine: SQLiteEngine) throws -> [String] {
    try engine.read { connection in
      try connection.all("SELECT hex(entry) FROM audit_entry") { $0.text(0) }
        + connection.all("SELECT hex(salt) || hex(body) || seq FROM audit_payload") { $0.text(0) }
        + connection.all("SELECT size || hex(frontier) || note FROM audit_head") { $0.text(0) }
        + connection.all("SELECT size || note FROM audit_checkpoint") { $0.text(0) }
    }
  }
}

/// Counts up; ids need no better chance in a test.
private struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64 = 0

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return state
  }
}
