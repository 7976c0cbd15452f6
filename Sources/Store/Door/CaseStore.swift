package import Domain
package import Ledger

/// The one door to the store: every change with its entry, every reading of a file with its entry.
package final class CaseStore: Sendable {
  package let info: StoreInfo
  package let ids: IDSource
  let engine: any Engine
  let writer: LedgerWriter
  private let sealKey: [UInt8]

  /// Opens a store that exists, after the check that takes no time (L0).
  ///
  /// Throws where the ledger isn't what its last signature says: then nothing may be appended.
  package init(
    opening engine: any Engine, key: SigningKey, version: String, ids: IDSource
  ) throws {
    let info = try engine.read { try Self.info(on: $0) }
    let verifier = key.verifierKey(name: info.origin)
    if let finding = try engine.read({ try QuickCheck.finding(on: $0, keys: [verifier]) }) {
      throw StoreFault.trouble(.ledgerBroken(finding))
    }
    self.engine = engine
    self.info = info
    self.ids = ids
    writer = LedgerWriter(
      log: info.log, origin: info.origin, key: key, version: version, ids: ids)
    sealKey = key.derivedKey(for: "draft")
  }

  /// Makes the first entries of an empty store: the store itself and what it starts with.
  package static func found(
    _ engine: any Engine, _ info: StoreInfo, key: SigningKey, version: String, ids: IDSource,
    _ stamp: Stamp, _ seed: (Changes) throws -> Void
  ) throws -> CaseStore {
    let writer = LedgerWriter(
      log: info.log, origin: info.origin, key: key, version: version, ids: ids)
    try engine.write { connection in
      let changes = Changes(
        connection, ids: ids, now: stamp.at, sealKey: key.derivedKey(for: "draft"),
        dialect: engine.dialect)
      let written = try changes.insert(info)
      try seed(changes)
      let created = LedgerWriter.Line(event: .logCreated, object: info.log, objectType: "log")
      let seeded = lines(of: Act(.storeSeeded, of: nil, by: written), changes)
      try writer.append([created] + seeded, stamp, on: connection)
    }
    return try CaseStore(opening: engine, key: key, version: version, ids: ids)
  }

  private static func info(on connection: any Connection) throws -> StoreInfo {
    let sql = "SELECT \(StoreInfo.table.selection) FROM store_info"
    guard let info = try connection.first(sql, [], StoreInfo.read) else {
      throw StoreFault.notFound(table: StoreInfo.table.name)
    }
    return info
  }

  /// Runs one change and writes its entries in the same transaction.
  ///
  /// The closure must return the act, and an act can only be made of something written, so a change
  /// without its entry doesn't compile. An error undoes the change and the entries.
  package func record<Result>(
    _ stamp: Stamp, _ change: (Changes) throws -> (Result, Act)
  ) throws -> Result {
    try engine.write { connection in
      let changes = Changes(
        connection, ids: ids, now: stamp.at, sealKey: sealKey, dialect: engine.dialect)
      let (result, act) = try change(changes)
      // What is derived follows the entries: how long a file is kept runs from the newest of them.
      try writer.append(Self.lines(of: act, changes), stamp, on: connection)
      try derive(changes, at: stamp.at)
      return result
    }
  }

  /// Reads what shows somebody's content, and hands it out only after its entry is committed.
  ///
  /// A read that is refused or finds nothing throws and leaves no entry of this kind.
  package func reveal<Result>(
    _ stamp: Stamp, _ read: (any Connection) throws -> (Result, Shown)
  ) throws -> Result {
    try engine.write { connection in
      let (result, shown) = try read(connection)
      try writer.append([line(of: shown, stamp)], stamp, on: connection)
      return result
    }
  }

  /// Writes down what was shown earlier, or that something was refused.
  package func note(_ stamp: Stamp, _ shown: Shown) throws {
    try engine.write { connection in
      try writer.append([line(of: shown, stamp)], stamp, on: connection)
    }
  }

  /// Keeps a signed checkpoint and says so in the log: at the end of a session and for an export.
  package func keepCheckpoint(_ stamp: Stamp) throws {
    try engine.write { try writer.keep(stamp, on: $0) }
  }

  /// Takes what is left of destroyed words out of the files, with an entry that it was done.
  ///
  /// It says whether nothing is left; another session that reads may hold something.
  package func purge(_ stamp: Stamp) throws -> Bool {
    try engine.write { connection in
      try writer.append([line(of: Shown(.storePurged), stamp)], stamp, on: connection)
      try writer.keep(stamp, on: connection)
    }
    return try engine.purge()
  }

  /// Reads what shows no family's content: users, providers, norms, counts; and live search, whose
  /// entry comes when the user rests (ruling 5).
  package func look<Result>(_ read: (any Connection) throws -> Result) throws -> Result {
    try engine.read(read)
  }

  /// Computes summary, reminders and search words of the next open families anew, after norms have
  /// changed; it says how many and which was the last.
  ///
  /// What is derived has no entries of its own: the full check computes it again.
  package func rederive(
    after last: ID<Family>?, limit: Int
  ) throws -> (last: ID<Family>?, count: Int) {
    try engine.write { connection in
      let families = try connection.all(
        """
        SELECT id FROM family_summary WHERE closed_on IS NULL AND id > ? ORDER BY id LIMIT ?
        """, [Value(last ?? ID(high: 0, low: 0)), Value(limit)]
      ) { row in
        var cursor = RowCursor(row)
        return try cursor.id(Family.self)
      }
      let newest = try connection.number("SELECT max(at_ms) FROM audit_entry") ?? 0
      let upkeep = FamilyUpkeep(
        connection: connection, norms: try Norms(on: connection), ids: ids,
        now: Instant(milliseconds: newest))
      for family in families { try upkeep.refresh(family) }
      return (families.last, families.count)
    }
  }

  /// Whether a draft is as this program wrote it.
  package func isSound(_ draft: SealedDraft) -> Bool { draft.isSound(key: sealKey) }

  /// Rises when another session has written.
  package func otherSessionsVersion() throws -> Int64 { try engine.otherSessionsVersion() }

  /// Whether somebody changed data after entry `sequence`, and the newest entry there is.
  ///
  /// Reading is written down too; only entries of rows say that something changed.
  package func changes(after sequence: Int64) throws -> (newest: Int64, areThere: Bool) {
    try engine.read { connection in
      let newest = try connection.number("SELECT size - 1 FROM audit_head") ?? -1
      let changed = try connection.number(
        "SELECT 1 FROM audit_entry WHERE seq > ? AND event LIKE 'row.%' LIMIT 1",
        [.integer(sequence)])
      return (newest, changed != nil)
    }
  }

  private func derive(_ changes: Changes, at now: Instant) throws {
    let touched = changes.takeTouched()
    let norms = try touched.families.isEmpty ? Norms() : Norms(on: changes.connection)
    for family in touched.families.sorted() {
      try FamilyUpkeep(connection: changes.connection, norms: norms, ids: ids, now: now)
        .refresh(family)
    }
    for referral in touched.referrals.sorted() {
      try ReferralUpkeep(connection: changes.connection).refresh(referral)
    }
    try ClaimTotals(connection: changes.connection).apply(changes.claimTotals) {
      ids.next(at: now)
    }
  }

  private static func lines(of act: Act, _ changes: Changes) -> [LedgerWriter.Line] {
    [
      LedgerWriter.Line(
        event: act.event, subject: act.subject, object: act.object, objectType: act.objectType,
        count: act.count)
    ]
      + changes.images.map { image in
        LedgerWriter.Line(
          event: image.event, subject: image.subject, object: image.object,
          objectType: image.table, payload: image.body.map { (image.subject, $0) })
      }
      + changes.destroyed.map { gone in
        LedgerWriter.Line(
          event: gone.event, subject: gone.subject, object: gone.object, objectType: gone.table,
          count: gone.count)
      }
  }

  private func line(of shown: Shown, _ stamp: Stamp) -> LedgerWriter.Line {
    let actor = Identity(stamp.actor)
    return LedgerWriter.Line(
      event: shown.event, subject: shown.subject ?? (shown.listed == nil ? nil : actor),
      object: shown.object, objectType: shown.objectType, count: shown.count,
      payload: shown.listed.map { (actor, Payload.list($0)) })
  }
}
