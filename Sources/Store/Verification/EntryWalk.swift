import Domain
import Ledger

/// Walks all entries in order: decodes, recomputes the tree, compares columns, payloads and checkpoints.
struct EntryWalk {
  let keys: [VerifierKey]
  private(set) var checkpoints: [Int64: String]
  private(set) var findings: [LedgerFinding] = []
  private(set) var count = 0
  private(set) var checkpointCount = 0
  private var frontier = Frontier()
  private var log: Identity?
  private var newest: UInt64 = 0
  private var kept: Set<Identity> = []
  private let destroyed: DestroyedCover

  init(keys: [VerifierKey], checkpoints: [Int64: String], destroyed: DestroyedCover) {
    self.keys = keys
    self.destroyed = destroyed
    self.checkpoints = checkpoints
  }

  var rootText: String { frontier.root.hex }

  mutating func run(on connection: any Connection, progress: (Int) -> Void) throws {
    checkpointCount = checkpoints.count
    var walk = self
    try connection.forEach(
      """
      SELECT e.seq, e.leaf, e.entry, e.at_ms, e.actor, e.subject, e.object, e.event,
        p.salt, p.body, p.subject
      FROM audit_entry e LEFT JOIN audit_payload p ON p.seq = e.seq ORDER BY e.seq
      """, []
    ) { row in
      walk.take(row)
      if walk.count % 10_000 == 0 { progress(walk.count) }
      return true
    }
    walk.finish()
    self = walk
  }

  private mutating func take(_ row: any RowReader) {
    let sequence = Int(row.integer(0))
    while count < sequence {
      findings.append(.entryMissing(sequence: count))
      count += 1
      // A hole shifts nothing: the tree can't be rebuilt past it, and the root says so.
      frontier.append(MerkleTree.emptyRoot)
    }
    count = sequence + 1
    let stored = row.withBytes(1) { Digest32($0) }
    guard !row.isNull(2) else {
      if let stored { frontier.append(stored) }
      return compareCheckpoint()
    }
    let bytes = row.withBytes(2) { Array($0) }
    let leaf = MerkleTree.leaf(bytes)
    if leaf != stored { findings.append(.leafDiffers(sequence: sequence)) }
    frontier.append(leaf)
    read(bytes, row, sequence)
    compareCheckpoint()
  }

  private mutating func read(_ bytes: [UInt8], _ row: any RowReader, _ sequence: Int) {
    guard let entry = try? Entry(decoding: bytes), entry.sequence == UInt64(sequence) else {
      findings.append(.entryUnreadable(sequence: sequence))
      return
    }
    if let log, log != entry.log, entry.event != "log.restored" {
      findings.append(.logChanged(sequence: sequence))
    }
    log = entry.log
    if entry.milliseconds < newest { findings.append(.clockWentBack(sequence: sequence)) }
    newest = max(newest, entry.milliseconds)
    if entry.event == EventName.checkpointKept.rawValue, let object = entry.object {
      kept.insert(object)
    }
    if !columnsAgree(entry, row) { findings.append(.columnDiffers(sequence: sequence)) }
    comparePayload(entry, row, sequence)
  }

  private func columnsAgree(_ entry: Entry, _ row: any RowReader) -> Bool {
    func identity(_ column: Int) -> Identity? {
      row.isNull(column) ? nil : row.withBytes(column) { Identity($0) }
    }
    return row.integer(3) == Int64(clamping: entry.milliseconds) && identity(4) == entry.actor
      && identity(5) == entry.subject && identity(6) == entry.object && row.text(7) == entry.event
  }

  private mutating func comparePayload(_ entry: Entry, _ row: any RowReader, _ sequence: Int) {
    let hasPayload = !row.isNull(8)
    guard let commitment = entry.commitment else {
      if hasPayload { findings.append(.payloadDiffers(sequence: sequence)) }
      return
    }
    let isDestroyed = destroyed.holds(sequence, subject: entry.subject, object: entry.object)
    guard hasPayload else {
      if !isDestroyed { findings.append(.payloadMissing(sequence: sequence)) }
      return
    }
    // Words that stayed behind although the log says that they were destroyed.
    if isDestroyed { findings.append(.payloadDiffers(sequence: sequence)) }
    let salt = row.withBytes(8) { Array($0) }
    let body = row.withBytes(9) { Array($0) }
    let isFiledRight = row.withBytes(10) { Identity($0) } == entry.subject
    if !isFiledRight || Payload.commitment(salt: salt, body: body) != commitment {
      findings.append(.payloadDiffers(sequence: sequence))
    }
  }

  private mutating func compareCheckpoint() {
    guard let note = checkpoints.removeValue(forKey: Int64(count)) else { return }
    let opened = keys.lazy.compactMap { try? $0.open(note) }.first
    guard let opened, opened.size == frontier.size, opened.root == frontier.root else {
      findings.append(.checkpointDiffers(size: count))
      return
    }
    pending.append((count, Checkpoint.noteIdentity(note)))
  }

  /// Checkpoints whose entry of having been kept must still come.
  private var pending: [(size: Int, note: Identity)] = []

  private mutating func finish() {
    for size in checkpoints.keys.sorted() {
      findings.append(.checkpointDiffers(size: Int(size)))
    }
    for checkpoint in pending where !kept.contains(checkpoint.note) {
      findings.append(.checkpointDiffers(size: checkpoint.size))
    }
    let known = Set(pending.map(\.note))
    if checkpoints.isEmpty, kept.count > known.count {
      findings.append(.checkpointMissing(size: count))
    }
  }
}
