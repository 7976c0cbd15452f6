package import Domain
import Store

/// Writes the referrals of a file in batches that nobody sees until the last one is in.
///
/// Each batch is a transaction of its own, so that nobody waits for more than a moment. An import
/// that was cut off is withdrawn at the next start, and that is in the log too.
package struct ReferralImport: Sendable {
  private let context: Context
  private let stamp: Stamp
  package let run: ImportRun

  /// How many rows make a transaction.
  package static let batchSize = 1000

  init(_ context: Context, _ stamp: Stamp, team: ID<Team>, fileHash: String) throws {
    self.context = context
    self.stamp = stamp
    run = try context.store.record(stamp) { changes in
      let run = ImportRun(
        id: changes.newID(), team: team, author: context.user, startedAt: context.now,
        fileHash: fileHash)
      return (run, Act(.importStarted, of: nil, by: try changes.insert(run)))
    }
  }

  /// Writes those of `contents` that aren't known yet, and says how many those were.
  package func write(_ contents: [ReferralContent]) throws(Trouble) -> Int {
    do {
      let fresh = try context.store.look { connection in
        try contents.filter { try !Self.isKnown($0, team: run.team, connection) }
      }
      guard !fresh.isEmpty else { return 0 }
      return try context.store.record(stamp) { changes in
        var last: Written?
        var count = 0
        for content in fresh {
          let stored = StoredReferral(
            Referral(
              id: changes.newID(), team: run.team, content: content, author: context.user,
              importRun: run.id))
          // Another session may have written the same one since it was looked for.
          let known = try changes.number(
            "SELECT 1 FROM referral WHERE team_id = ? AND row_key = ?",
            [Value(run.team), .bytes(stored.rowKey)])
          guard known == nil else { continue }
          last = try changes.insert(stored)
          count += 1
        }
        guard let last else { throw Refusal.nothingToDo }
        return (count, Act(.referralsImported, of: nil, by: last, count: count))
      }
    } catch Refusal.nothingToDo { return 0 } catch { throw Trouble(any: error) }
  }

  /// Makes the rows visible, all at once.
  package func complete(rows: Int) throws(Trouble) { try end(.complete, .importCompleted, rows) }

  /// Takes everything back that was written.
  package func withdraw() throws(Trouble) {
    do {
      try Self.takeBack(run, store: context.store, stamp)
    } catch { throw Trouble(any: error) }
  }

  private func end(_ state: ImportState, _ event: EventName, _ rows: Int) throws(Trouble) {
    do {
      try context.store.record(stamp) { changes in
        var ended = run
        ended.state = state
        ended.rows = rows
        return ((), Act(event, of: nil, by: try changes.update(ended), count: rows))
      }
    } catch { throw Trouble(any: error) }
  }

  static func isKnown(
    _ content: ReferralContent, team: ID<Team>, _ connection: any Connection
  ) throws -> Bool {
    try connection.number(
      "SELECT 1 FROM referral WHERE team_id = ? AND row_key = ?",
      [Value(team), .bytes(StoredReferral.key(content))]) != nil
  }

  static func takeBack(_ run: ImportRun, store: CaseStore, _ stamp: Stamp) throws {
    try store.takeBack(stamp, as: .importWithdrawn) { connection in
      try connection.all(
        """
        SELECT \(StoredReferral.table.selection) FROM referral WHERE import_id = ?
        LIMIT \(batchSize)
        """, [Value(run.id)], StoredReferral.read)
    }
    try store.record(stamp) { changes in
      var ended = run
      ended.state = .withdrawn
      return ((), Act(.importWithdrawn, of: nil, by: try changes.update(ended)))
    }
  }
}

extension CaseDesk {
  /// Begins to write a file whose rows were all checked.
  package func beginImport(
    by user: ID<User>, onBehalf account: ID<User>? = nil, team: Line?, fileHash: String
  ) throws(Trouble) -> ReferralImport {
    do {
      let (context, stamp, team) = try importRight(user, account, team)
      return try ReferralImport(context, stamp, team: team, fileHash: fileHash)
    } catch { throw Trouble(any: error) }
  }

  /// Whether each of `contents` is known already; asks the same right as the import.
  package func known(
    _ contents: [ReferralContent], by user: ID<User>, onBehalf account: ID<User>? = nil,
    team: Line?
  ) throws(Trouble) -> [Bool] {
    do {
      let (context, _, team) = try importRight(user, account, team)
      return try context.store.look { connection in
        try contents.map { try ReferralImport.isKnown($0, team: team, connection) }
      }
    } catch { throw Trouble(any: error) }
  }

  /// The codes of municipalities that a file may name.
  package func municipalityCodes() throws(Trouble) -> Set<String> {
    do {
      return try store.look { connection in
        Set(
          try connection.all("SELECT code FROM municipality WHERE to_day IS NULL") { $0.text(0) })
      }
    } catch { throw Trouble(any: error) }
  }

  /// Imports that were begun and never ended.
  package func unfinishedImports() throws(Trouble) -> [ImportRun] {
    do {
      return try store.look { connection in
        try connection.all(
          "SELECT \(ImportRun.table.selection) FROM import_run WHERE state = 'running'", [],
          ImportRun.read)
      }
    } catch { throw Trouble(any: error) }
  }

  /// Takes an import back whose program is gone.
  package func withdraw(_ run: ImportRun, by user: ID<User>) throws(Trouble) {
    do {
      let stamp = Stamp(
        at: now, actor: user, role: "recovery", session: session, systemUser: systemUser,
        basis: "import.unfinished")
      try ReferralImport.takeBack(run, store: store, stamp)
    } catch { throw Trouble(any: error) }
  }

  private func importRight(
    _ user: ID<User>, _ account: ID<User>?, _ name: Line?
  ) throws(Trouble) -> (Context, Stamp, ID<Team>) {
    try within(user, onBehalf: account) { context in
      let team = try context.team(named: name).id
      let stamp = try context.permit(
        .importReferrals, over: RecordOwner(team: team, person: user))
      return (context, stamp, team)
    }
  }
}
