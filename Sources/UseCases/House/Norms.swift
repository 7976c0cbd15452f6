package import Domain
import Store

// The norms the team works by: shown to everybody who works here, changed by an administrator.
extension Context {
  func perform(_ command: ConfigCommand) throws -> Outcome {
    switch command {
    case .show: try norms()
    case .setNorm(let norm, let value, let from): try setNorm(norm, value, from: from)
    case .settings: try settings()
    case .change(let new): try change(new)
    }
  }

  private func norms() throws -> Outcome {
    try refuseDisabled(.manageLists)
    return .norms(try store.look { try SettingsQuery(connection: $0).norms() })
  }

  /// Ends the value that holds and begins another; the lists follow in batches of their own.
  private func setNorm(_ norm: Norm, _ value: Int, from: Day?) throws -> Outcome {
    let stamp = try permit(.manageLists)
    let day = try happened(from)
    let norms = try store.look { try Norms(on: $0) }
    try norm.check(value, among: norms)
    return try store.record(stamp) { changes in
      let written = try changes.set(NewNorm(norm: norm, value: value, from: day))
      return (.done(.normSet(norm, value, from: day)), Act(.normSet, of: nil, by: written))
    }
  }
}

extension Changes {
  /// Ends the value that holds and begins another.
  func set(_ norm: NewNorm) throws -> Written {
    let current: NormValue? = try first(
      where: "norm = ? AND to_day IS NULL", [.text(norm.norm.rawValue)])
    guard (current?.value ?? norm.norm.seed) != norm.value else { throw Refusal.nothingToDo }
    if var current {
      guard norm.from >= current.fromDay else {
        throw Refusal.dayBeforePrevious(previous: current.fromDay)
      }
      current.toDay = norm.from
      try update(current)
    }
    let new = NormValue(id: newID(), norm: norm.norm, value: norm.value, fromDay: norm.from)
    let written = try insert(new)
    try insert(NormRun(id: newID(), value: new.id))
    return written
  }
}

/// Brings the lists of all open families up to date after norms have changed, a batch at a time.
///
/// Each batch is a transaction of its own, so that nobody waits for more than a moment. What was
/// cut off begins anew at the next start; to do a family twice changes nothing.
package struct NormRefresh: Sendable {
  /// How many families make a transaction.
  package static let batchSize = 100

  private let store: CaseStore
  private let stamp: Stamp
  private let runs: [NormRun]
  private var last: ID<Family>?
  /// The families done so far.
  package private(set) var count = 0

  fileprivate init(_ store: CaseStore, _ stamp: Stamp, _ runs: [NormRun]) {
    self.store = store
    self.stamp = stamp
    self.runs = runs
  }

  /// Does one batch; false when that was the last, which is in the log then.
  package mutating func step() throws(Trouble) -> Bool {
    do {
      let done = try store.rederive(after: last, limit: Self.batchSize)
      count += done.count
      last = done.last
      guard done.count < Self.batchSize else { return true }
      try complete()
      return false
    } catch { throw Trouble(any: error) }
  }

  /// Another session may have completed them meanwhile.
  private func complete() throws {
    for run in runs {
      do {
        try store.record(stamp) { changes in
          let found: NormRun? = try changes.first(where: "id = ?", [Value(run.id)])
          guard var run = found, !run.isComplete else { throw Refusal.nothingToDo }
          run.isComplete = true
          run.families = count
          return ((), Act(.normApplied, of: nil, by: try changes.update(run), count: count))
        }
      } catch Refusal.nothingToDo { continue }
    }
  }
}

extension CaseDesk {
  /// What must still be brought up to date after a norm was changed; nil for nothing.
  package func normRefresh(by user: ID<User>) throws(Trouble) -> NormRefresh? {
    do {
      let runs = try store.look { connection in
        try connection.all(
          "SELECT \(NormRun.table.selection) FROM norm_run WHERE is_complete = 0", [],
          NormRun.read)
      }
      guard !runs.isEmpty else { return nil }
      let stamp = Stamp(
        at: now, actor: user, role: "recovery", session: session, systemUser: systemUser,
        basis: "norm.refresh")
      return NormRefresh(store, stamp, runs)
    } catch { throw Trouble(any: error) }
  }
}
