import Domain
import Ledger

/// Appends entries inside an open transaction and signs the new head once, after the last of them.
struct LedgerWriter {
  let log: Identity
  let origin: String
  let key: SigningKey
  let version: String
  let ids: IDSource

  private static let insertEntry = """
    INSERT INTO audit_entry (seq, leaf, entry, at_ms, actor, subject, object, event)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    """
  private static let insertPayload =
    "INSERT INTO audit_payload (seq, subject, salt, body) VALUES (?, ?, ?, ?)"
  private static let moveHead = "UPDATE audit_head SET size = ?, frontier = ? WHERE id = 0"
  private static let signHead = "UPDATE audit_head SET note = ? WHERE id = 0"

  /// How many entries, or milliseconds, may pass before a checkpoint is kept.
  private static let keepEntries: UInt64 = 256
  private static let keepMilliseconds: Int64 = 15 * 60 * 1000

  /// One thing to write down.
  struct Line {
    let event: EventName
    var subject: Identity?
    var object: Identity?
    var objectType: String?
    var count: Int?
    /// Whose payload it is, and its bytes.
    var payload: (subject: Identity, body: [UInt8])?
  }

  /// Appends `lines` under one stamp; the head is signed once.
  func append(_ lines: [Line], _ stamp: Stamp, on connection: any Connection) throws {
    var frontier = try head(on: connection)
    let before = frontier.size
    for line in lines { try write(line, stamp, &frontier, on: connection) }
    if try mustKeep(before: before, after: frontier.size, stamp, on: connection) {
      try keepCheckpoint(stamp, &frontier, on: connection)
    }
    try sign(frontier, on: connection)
  }

  /// Keeps a checkpoint now, for an export or a backup.
  func keep(_ stamp: Stamp, on connection: any Connection) throws {
    var frontier = try head(on: connection)
    try keepCheckpoint(stamp, &frontier, on: connection)
    try sign(frontier, on: connection)
  }

  private func head(on connection: any Connection) throws -> Frontier {
    let found = try connection.first("SELECT size, frontier FROM audit_head WHERE id = 0", []) {
      row in
      row.withBytes(1) { Frontier(size: UInt64(row.integer(0)), bytes: Array($0)) }
    }
    guard let frontier = found ?? nil else {
      throw StoreFault.trouble(.ledgerBroken(.sizeDiffers(head: 0, entries: 0)))
    }
    return frontier
  }

  private func write(
    _ line: Line, _ stamp: Stamp, _ frontier: inout Frontier, on connection: any Connection
  ) throws {
    let salt = line.payload == nil ? [] : ids.bytes(32)
    let entry = Entry(
      sequence: frontier.size, milliseconds: UInt64(max(0, stamp.at.milliseconds)), log: log,
      actor: Identity(stamp.actor), session: stamp.session, role: stamp.role,
      responsible: stamp.responsible.map { Identity($0) }, event: line.event.rawValue,
      subject: line.subject, objectType: line.objectType, object: line.object,
      basis: stamp.basis, flags: stamp.flags, systemUser: stamp.systemUser,
      count: line.count.map { UInt32(clamping: $0) },
      commitment: line.payload.map { Payload.commitment(salt: salt, body: $0.body) },
      version: version)
    let bytes = try entry.encoded()
    let leaf = MerkleTree.leaf(bytes)
    let sequence = Int64(frontier.size)
    try connection.execute(
      Self.insertEntry,
      [
        .integer(sequence), .bytes(leaf.bytes), .bytes(bytes), .integer(stamp.at.milliseconds),
        Value(stamp.actor), line.subject.map { Value($0) } ?? .null,
        line.object.map { Value($0) } ?? .null, .text(line.event.rawValue),
      ])
    if let payload = line.payload {
      try connection.execute(
        Self.insertPayload,
        [.integer(sequence), Value(payload.subject), .bytes(salt), .bytes(payload.body)])
    }
    frontier.append(leaf)
    try connection.execute(
      Self.moveHead, [.integer(Int64(frontier.size)), .bytes(frontier.bytes)])
  }

  private func mustKeep(
    before: UInt64, after: UInt64, _ stamp: Stamp, on connection: any Connection
  ) throws -> Bool {
    if before / Self.keepEntries != after / Self.keepEntries { return true }
    let newest = try connection.number(
      "SELECT at_ms FROM audit_checkpoint WHERE size = (SELECT max(size) FROM audit_checkpoint)")
    guard let newest else { return true }
    return stamp.at.milliseconds - newest >= Self.keepMilliseconds
  }

  private func keepCheckpoint(
    _ stamp: Stamp, _ frontier: inout Frontier, on connection: any Connection
  ) throws {
    let note = try key.sign(
      Checkpoint(origin: origin, size: frontier.size, root: frontier.root))
    try connection.execute(
      "INSERT INTO audit_checkpoint (size, at_ms, note) VALUES (?, ?, ?)",
      [.integer(Int64(frontier.size)), .integer(stamp.at.milliseconds), .text(note)])
    var plain = stamp
    plain.basis = nil
    plain.flags = []
    let line = Line(
      event: .checkpointKept, object: Checkpoint.noteIdentity(note), objectType: "checkpoint")
    try write(line, plain, &frontier, on: connection)
  }

  private func sign(_ frontier: Frontier, on connection: any Connection) throws {
    let note = try key.sign(
      Checkpoint(origin: origin, size: frontier.size, root: frontier.root))
    try connection.execute(Self.signHead, [.text(note)])
  }
}
