import Domain
import Foundation
import Ledger
import Store
import StoreSQLite
import Testing

@Suite("The file of a store")
struct FileRuleTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("is made for its owner alone, and a second one isn't made over it")
  func made() throws {
    let path = try store()
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    expect(.alreadyExists(path: path)) { try StoreFile.create(path) }
    let link = scratch.file("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
    expect(.alreadyExists(path: link)) { try StoreFile.create(link) }
    #expect(!FileManager.default.fileExists(atPath: scratch.file("nowhere")))
  }

  @Test("is refused when others can read or write it", arguments: [0o644, 0o640, 0o604, 0o660])
  func loose(_ mode: Int) throws {
    let path = try store()
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    expect(.unsafePermissions(path: path, mode: String(mode, radix: 8))) {
      _ = try SQLiteEngine(path: path)
    }
    _ = try SQLiteEngine(path: path, mode: .readOnly)
  }

  @Test("is refused when it isn't there, and isn't made by looking")
  func missing() throws {
    let path = scratch.file("none")
    for mode in [SQLiteEngine.Mode.readWrite, .readOnly] {
      expect(.missing(path: path)) { _ = try SQLiteEngine(path: path, mode: mode) }
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("is refused when it is a text, a directory or another program's database")
  func foreign() throws {
    let text = scratch.file("text")
    let words = Data(String(repeating: "geen database\n", count: 100).utf8)
    try write(words, to: text)
    expect(.notAStore(path: text)) { _ = try SQLiteEngine(path: text) }
    #expect(FileManager.default.contents(atPath: text) == words)
    expect(.notAStore(path: scratch.path)) { _ = try SQLiteEngine(path: scratch.path) }
    let other = try store { connection in
      _ = try connection.execute("PRAGMA application_id = 77", [])
    }
    expect(.notAStore(path: other)) { _ = try SQLiteEngine(path: other) }
  }

  @Test("is refused when a newer program made it")
  func newer() throws {
    let path = try store { _ = try $0.execute("PRAGMA user_version = 999", []) }
    expect(.newerThanProgram(found: 999, known: Schema.newest)) {
      _ = try SQLiteEngine(path: path)
    }
  }

  @Test("takes no write once it was moved away or replaced")
  func moved() throws {
    let path = try store()
    let engine = try SQLiteEngine(path: path)
    try FileManager.default.moveItem(atPath: path, toPath: scratch.file("elsewhere"))
    expect(.movedAway(path: path)) {
      try engine.write { _ = try $0.execute("DELETE FROM team", []) }
    }
    try write(Data(), to: path)
    expect(.movedAway(path: path)) {
      try engine.write { _ = try $0.execute("DELETE FROM team", []) }
    }
  }

  @Test("a copy is read without being written, in a directory nobody may write")
  func readOnly() throws {
    let path = try store()
    let copy = scratch.file("copy")
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    let engine = try SQLiteEngine(path: copy, mode: .readOnly)
    #expect(try engine.read { try $0.number("SELECT count(*) FROM audit_head") } == 1)
    expect(.readOnly) { try engine.write { _ = try $0.execute("DELETE FROM team", []) } }
  }

  @Test("keeps what was acknowledged: full synchronous, write-ahead, strict about its schema")
  func settings() throws {
    let engine = try SQLiteEngine(path: try store())
    let expected: [(String, String)] = [
      ("synchronous", "2"), ("journal_mode", "wal"), ("foreign_keys", "1"),
      ("recursive_triggers", "1"), ("trusted_schema", "0"), ("secure_delete", "1"),
      ("cell_size_check", "1"),
    ]
    for (name, value) in expected {
      let found = try engine.write { try $0.first("PRAGMA \(name)") { $0.text(0) } }
      #expect(found == value, "\(name)")
    }
    #expect(try engine.structuralFaults() == [])
    #expect(throws: StoreFault.self) {
      try engine.write { _ = try $0.execute("UPDATE sqlite_master SET sql = ''", []) }
    }
    try engine.write { _ = try $0.execute("PRAGMA writable_schema = ON", []) }
    #expect(throws: StoreFault.self) {
      try engine.write { _ = try $0.execute("UPDATE sqlite_master SET sql = ''", []) }
    }
  }

  @Test("reading can't write, and leaves the store ready for the next write")
  func reading() throws {
    let engine = try SQLiteEngine(path: try store())
    for sql in ["DELETE FROM team", "CREATE TEMP TABLE t (x)", "PRAGMA user_version = 9"] {
      expect(.readOnly) { try engine.read { _ = try $0.execute(sql, []) } }
    }
    #expect(throws: CancellationError.self) {
      try engine.read { _ in throw CancellationError() }
    }
    try engine.write { _ = try $0.execute("DELETE FROM team", []) }
    #expect(try engine.read { try $0.number("PRAGMA user_version") } == Int64(Schema.newest))
  }

  @Test("bringing the schema up to date twice changes nothing")
  func migrations() throws {
    let engine = try SQLiteEngine(path: try store())
    #expect(try !engine.needsMigration())
    let before = try engine.read { try FullCheck.schema(on: $0) }
    try engine.migrate()
    #expect(try engine.read { try FullCheck.schema(on: $0) } == before)
  }

  @Test(
    "a released schema is what it was when it was released",
    arguments: [
      (1, "6123a896212df6bc2f69cf2aebf4b71f306c754eaafa7c429de03897f17e4df6"),
      (2, "adb80b2900d156f7131bf313d70205d64186a5a5cb9dc06d57b3722f37a3152f"),
      (3, "f3f05779a3a1855938883d64d6ea0ed580dbb8b11551d637eea1e41bc44cd5c7"),
      (4, "ed1160597ef459465f031ea134000c347083b697b122c56237d95ca1df854a7c"),
      (5, "871a4c56949162455eb06a92e8d55467ed7b164f7d3ad541816a11ff04ed3d6c"),
      (6, "7810382b864b6dcc2d62d739ab75969f3cac560dc49b416dcfbc72752fc1ab9c"),
    ])
  func released(_ number: Int, _ hash: String) throws {
    let engine = try SQLiteEngine(path: nil)
    try engine.migrate(upTo: number)
    let schema = try engine.read { try FullCheck.schema(on: $0) }
    let text = schema.sorted { $0.key < $1.key }.map { $0.key + "\n" + $0.value }
      .joined(separator: "\n")
    #expect(Digest32(hashing: Array(text.utf8)).hex == hash)
  }

  @Test(
    "a store of an older schema keeps its rows and gets the schema of a new one",
    arguments: [1, 2, 3, 4, 5, 6])
  func fromOlder(_ number: Int) throws {
    let engine = try SQLiteEngine(path: nil)
    try engine.migrate(upTo: number)
    try engine.write { connection in
      for sql in PlainStore.seeds(isDemo: false) { _ = try connection.execute(sql, []) }
    }
    let before = try engine.read { try counts(on: $0) }
    try engine.migrate()
    #expect(try engine.read { try counts(on: $0) } == before)
    let fresh = try SQLiteEngine(path: nil)
    try fresh.migrate()
    #expect(
      try engine.read { try FullCheck.schema(on: $0) }
        == fresh.read { try FullCheck.schema(on: $0) })
    #expect(try engine.read { try $0.number("PRAGMA foreign_keys") } == 1)
    #expect(throws: StoreFault.self) {
      try engine.write { _ = try $0.execute("DELETE FROM team", []) }
    }
  }

  private func counts(on connection: any Connection) throws -> [Int64?] {
    try ["team", "family", "person", "case_file"].map {
      try connection.number("SELECT count(*) FROM \($0)")
    }
  }

  private func store(_ change: ((any Connection) throws -> Void)? = nil) throws -> String {
    let path = scratch.file("store.regie")
    try StoreFile.create(path)
    let engine = try SQLiteEngine(path: path)
    try engine.migrate()
    if let change { try engine.write(change) }
    return path
  }

  private func write(_ data: Data, to path: String) throws {
    try data.write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  private func expect(_ trouble: StoreTrouble, _ body: () throws -> Void) {
    #expect(throws: StoreFault.trouble(trouble)) { try body() }
  }
}
