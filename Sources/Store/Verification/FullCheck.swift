package import Domain
package import Ledger

/// The full check (L2): every entry, checkpoint and payload, and each row against the log.
///
/// It needs no signing key, appends nothing and names every finding. It streams: memory stays
/// small at any size but for one number an object.
package struct FullCheck {
  let connection: any Connection
  let keys: [VerifierKey]
  /// Tells how many entries have been read.
  let progress: (Int) -> Void

  package init(
    connection: any Connection, keys: [VerifierKey], progress: @escaping (Int) -> Void = { _ in }
  ) {
    self.connection = connection
    self.keys = keys
    self.progress = progress
  }

  /// What was checked and what was found.
  package struct Report: Equatable, Sendable {
    package var entries = 0
    package var checkpoints = 0
    package var rows = 0
    package var findings: [LedgerFinding] = []
    /// The root over all entries, in hexadecimal.
    package var root = ""

    package init() {}

    /// Whether something was changed; a clock set back is reported but is no alarm.
    package var isSound: Bool { !findings.contains { $0.isAlarm } }
  }

  package func run(schema: [String: String], sealKey: [UInt8]? = nil) throws -> Report {
    var report = Report()
    if let quick = try QuickCheck.finding(on: connection, keys: keys) {
      report.findings.append(quick)
    }
    var walk = EntryWalk(
      keys: keys, checkpoints: try checkpoints(),
      destroyed: try DestroyedCover(connection: connection))
    try walk.run(on: connection, progress: progress)
    report.entries = walk.count
    report.checkpoints = walk.checkpointCount
    report.findings += walk.findings
    report.root = walk.rootText
    let data = DataCheck(connection: connection)
    report.rows = try data.run(&report.findings)
    try DerivedCheck(connection: connection).run(&report.findings)
    if let sealKey { try sealed(sealKey, &report.findings) }
    try schemaCheck(schema, &report.findings)
    return report
  }

  /// The check of each start alone: the head against its signature.
  package static func head(
    on connection: any Connection, keys: [VerifierKey]
  ) throws -> [LedgerFinding] {
    try QuickCheck.finding(on: connection, keys: keys).map { [$0] } ?? []
  }

  /// Recomputes what is derived from other rows and compares.
  package static func derived(on connection: any Connection) throws -> [LedgerFinding] {
    var findings: [LedgerFinding] = []
    try DerivedCheck(connection: connection).run(&findings)
    return findings
  }

  private func checkpoints() throws -> [Int64: String] {
    var notes: [Int64: String] = [:]
    try connection.forEach("SELECT size, note FROM audit_checkpoint", []) { row in
      notes[row.integer(0)] = row.text(1)
      return true
    }
    return notes
  }

  private func sealed(_ key: [UInt8], _ findings: inout [LedgerFinding]) throws {
    let drafts = try connection.all(
      "SELECT \(SealedDraft.table.selection) FROM draft", [], SealedDraft.read)
    for sealed in drafts where !sealed.isSound(key: key) {
      findings.append(.sealBroken(table: "draft", id: sealed.draft.id.uuid))
    }
  }

  /// Compares what the file says it is made of with what this program would make.
  private func schemaCheck(
    _ expected: [String: String], _ findings: inout [LedgerFinding]
  ) throws {
    var rest = expected
    try connection.forEach(
      "SELECT name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'", []
    ) { row in
      let name = row.text(0)
      if rest.removeValue(forKey: name) != row.text(1) {
        findings.append(.schemaDiffers(object: name))
      }
      return true
    }
    findings += rest.keys.sorted().map { .schemaDiffers(object: $0) }
  }

  /// What a store made by this program is made of: name to SQL.
  package static func schema(on connection: any Connection) throws -> [String: String] {
    var schema: [String: String] = [:]
    try connection.forEach(
      "SELECT name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'", []
    ) { row in
      schema[row.text(0)] = row.text(1)
      return true
    }
    return schema
  }
}
