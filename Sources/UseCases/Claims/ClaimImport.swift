package import Domain
import Store

/// Writes the lines of a file in batches that nobody sees until the last one is in.
///
/// Each batch is a transaction of its own, so that nobody waits for more than a moment. What was cut
/// off is withdrawn at the next start, and that is in the log too.
package struct ClaimImport: Sendable {
  private let context: Context
  private let stamp: Stamp
  package let file: ClaimFile

  /// How many lines make a transaction.
  package static let batchSize = 1000

  init(_ context: Context, fileHash: String) throws {
    self.context = context
    let stamp = try context.permit(.importClaims)
    self.stamp = stamp
    file = try context.store.record(stamp) { changes in
      let last = try changes.number("SELECT max(nr) FROM claim_file") ?? 0
      let file = ClaimFile(
        id: changes.newID(), number: last + 1, author: context.user, startedAt: context.now,
        fileHash: fileHash)
      return (file, Act(.claimsStarted, of: nil, by: try changes.insert(file)))
    }
  }

  /// Writes those that aren't known yet, each as ready or held; `first` is the number of the first.
  package func write(
    _ contents: [ClaimContent], from first: Int
  ) throws(Trouble) -> ClaimTally {
    guard !contents.isEmpty else { return ClaimTally() }
    do {
      return try context.store.record(stamp) { changes in
        let query = ClaimQuery(changes)
        var tally = ClaimTally()
        var last: Written?
        for (place, content) in contents.enumerated() {
          let judged = try Self.judge(content, query)
          guard !judged.isKnown else {
            tally.addKnown()
            continue
          }
          tally.add(content, hold: judged.hold)
          last = try changes.insert(
            ClaimLine(
              id: changes.newID(), file: file.id, number: first + place, content: content,
              family: judged.target?.family, commitment: judged.target?.id,
              state: judged.hold == nil ? .ready : .held, hold: judged.hold))
        }
        guard let last else { throw Nothing(tally: tally) }
        return (tally, Act(.claimsImported, of: nil, by: last, count: tally.new))
      }
    } catch let nothing as Nothing {
      return nothing.tally
    } catch { throw Trouble(any: error) }
  }

  /// All lines were known: nothing is written, and so nothing recorded.
  private struct Nothing: Error { let tally: ClaimTally }

  /// How a line stands towards what there is.
  static func judge(
    _ content: ClaimContent, _ query: ClaimQuery
  ) throws -> (target: Commitment?, hold: ClaimHold?, isKnown: Bool) {
    let known = try query.known(content)
    if let known, known.content == content { return (nil, nil, true) }
    let targets = try query.targets(content, counting: [.ready, .booked], but: nil)
    let (target, hold) = ClaimRule.match(content, targets)
    // The same line with another amount is a second one, whatever else fits.
    let isSecond = known != nil && hold == nil
    return (target?.commitment, isSecond ? .double : hold, false)
  }

  /// Makes the lines visible, all at once.
  package func complete(lines: Int) throws(Trouble) { try end(.complete, .claimsCompleted, lines) }

  /// Takes everything back that was written.
  package func withdraw() throws(Trouble) {
    do { try Self.takeBack(file, store: context.store, stamp) } catch { throw Trouble(any: error) }
  }

  private func end(_ state: ImportState, _ event: EventName, _ lines: Int) throws(Trouble) {
    do {
      try context.store.record(stamp) { changes in
        var ended = file
        ended.state = state
        ended.lines = lines
        return ((), Act(event, of: nil, by: try changes.update(ended), count: lines))
      }
    } catch { throw Trouble(any: error) }
  }

  static func takeBack(_ file: ClaimFile, store: CaseStore, _ stamp: Stamp) throws {
    try store.takeBack(stamp, as: .claimsWithdrawn) { connection in
      try connection.all(
        """
        SELECT \(ClaimLine.table.selection) FROM claim_line WHERE file_id = ? LIMIT \(batchSize)
        """, [Value(file.id)], ClaimLine.read)
    }
    try store.record(stamp) { changes in
      var ended = file
      ended.state = .withdrawn
      return ((), Act(.claimsWithdrawn, of: nil, by: try changes.update(ended)))
    }
  }
}

extension CaseDesk {
  /// Begins to write a file whose rows were all checked.
  package func beginClaims(
    by user: ID<User>, onBehalf account: ID<User>? = nil, fileHash: String
  ) throws(Trouble) -> ClaimImport {
    try within(user, onBehalf: account) { try ClaimImport($0, fileHash: fileHash) }
  }

  /// How lines would stand if they were read in now; asks the same right as reading them in.
  package func judge(
    _ contents: [ClaimContent], by user: ID<User>, onBehalf account: ID<User>? = nil
  ) throws(Trouble) -> ClaimTally {
    try within(user, onBehalf: account) { context in
      _ = try context.permit(.importClaims)
      return try context.store.look { connection in
        let query = ClaimQuery(connection: connection)
        var tally = ClaimTally()
        for content in contents {
          let judged = try ClaimImport.judge(content, query)
          if judged.isKnown { tally.addKnown() } else { tally.add(content, hold: judged.hold) }
        }
        return tally
      }
    }
  }

  /// Files whose lines began to come in and never ended.
  package func unfinishedClaims() throws(Trouble) -> [ClaimFile] {
    do {
      return try store.look { connection in
        try connection.all(
          "SELECT \(ClaimFile.table.selection) FROM claim_file WHERE state = 'running'", [],
          ClaimFile.read)
      }
    } catch { throw Trouble(any: error) }
  }

  /// Takes the lines of a file back whose program is gone.
  package func withdraw(_ file: ClaimFile, by user: ID<User>) throws(Trouble) {
    do {
      let stamp = Stamp(
        at: now, actor: user, role: "recovery", session: session, systemUser: systemUser,
        basis: "import.unfinished")
      try ClaimImport.takeBack(file, store: store, stamp)
    } catch { throw Trouble(any: error) }
  }
}
