import Domain
import Ledger
import Store

// Two records of the same people become one, and two again.
extension Context {
  func merging(_ command: MergeCommand) throws -> Outcome {
    switch command {
    case .review(let request): try review(request)
    case .merge(let request, let reason, let expecting):
      try merge(request, reason: reason, expecting: expecting)
    case .undo(let family, let number, let reason):
      try undoMerge(number, of: family, reason: reason)
    }
  }

  /// Both side by side; whoever may not merge them isn't shown the other either.
  private func review(_ request: MergeRequest) throws -> Outcome {
    let families = try store.look { try MergeQuery(connection: $0).families(of: request) }
    let stamp = try permitAll(families)
    return .merge(
      try store.reveal(stamp) { connection in
        (
          try MergeQuery(connection: connection).review(request),
          Shown(
            .mergeReviewed, object: Identity(request.family), objectType: "family",
            listed: families.map { Identity($0) })
        )
      })
  }

  /// The right over every family that would change; the stamp of the one that stays.
  private func permitAll(_ families: [ID<Family>]) throws -> Stamp {
    let stamps = try families.map { try permit(.mergeRecords, over: owner($0)) }
    guard let first = stamps.first else { throw Refusal.merge(.same) }
    return first
  }

  private func merge(
    _ request: MergeRequest, reason: Line, expecting: Int?
  ) throws -> Outcome {
    try MergeRule.check(request.pairs)
    _ = try permitAll(try store.look { try MergeQuery(connection: $0).families(of: request) })
    return try change(
      request.family, expecting: expecting, as: request.kind.change, right: .mergeRecords
    ) { edit in
      try edit.refuseMerging(request)
      let (merge, written) = try edit.beginMerge(request, reason: reason)
      let mover = MergeMover(edit.changes, merge, today: today)
      for pair in request.pairs { try mover.fold(pair) }
      if case .families(let kept, let gone, _) = request {
        try edit.refuseOverCeiling(taking: gone)
        try mover.fold(gone, into: kept)
        try edit.rise(gone)
      }
      try edit.set(merge, .done)
      try edit.rise()
      return Act(request.kind.event, of: request.family, by: written)
    }
  }

  /// The families a merge changed get back what was theirs.
  private func undoMerge(_ number: Int, of family: ID<Family>, reason: Line) throws -> Outcome {
    let found: Merge? = try store.look { try MergeQuery(connection: $0).merge(number, of: family) }
    guard let found else { throw Refusal.noSuchRecord(.merge) }
    _ = try permitAll(try store.look { try MergeQuery(connection: $0).families(of: found) })
    return try change(family, expecting: nil, as: .mergeUndone, right: .mergeRecords) { edit in
      let now: Merge? = try edit.changes.first(where: "id = ?", [Value(found.id)])
      guard var merge = now else { throw Refusal.noSuchRecord(.merge) }
      guard merge.state == .done else { throw Refusal.merge(.undoneAlready) }
      try edit.refuseLaterMerge(than: merge)
      merge.undone = Merge.Undoing(onDay: max(today, merge.onDay), author: user, reason: reason)
      try edit.set(merge, .undoing)
      _ = try MergeMover(edit.changes, merge, today: today).putBack()
      let written = try edit.set(merge, .undone)
      if let gone = merge.mergedFamily { try edit.rise(gone) }
      try edit.rise()
      return Act(.mergeUndone, of: family, by: written)
    }
  }
}

extension Merge.Kind {
  fileprivate var change: Done.Change {
    switch self {
    case .people: .peopleMerged
    case .families: .familiesMerged
    }
  }

  fileprivate var event: EventName {
    switch self {
    case .people: .peopleMerged
    case .families: .familiesMerged
    }
  }
}

extension FamilyEdit {
  /// Refuses what can't become one, as it is now.
  fileprivate func refuseMerging(_ request: MergeRequest) throws {
    let obstacle = try MergeQuery.obstacle(request, changes)
    if let obstacle { throw obstacle }
  }

  fileprivate func beginMerge(
    _ request: MergeRequest, reason: Line
  ) throws -> (Merge, Written) {
    var gone: ID<Family>?
    if case .families(_, let merged, _) = request { gone = merged }
    let merge = Merge(
      id: changes.newID(), family: family.id, number: try nextNumber(Merge.table),
      kind: request.kind, mergedFamily: gone, onDay: today, author: context.user,
      reason: reason)
    let written = try changes.insert(merge)
    for pair in request.pairs {
      try changes.insert(
        MergePair(id: changes.newID(), family: family.id, merge: merge.id, pair: pair))
    }
    return (merge, written)
  }

  @discardableResult
  fileprivate func set(_ merge: Merge, _ state: Merge.State) throws -> Written {
    var merge = merge
    merge.state = state
    return try changes.update(merge)
  }

  /// The version of the other family rises with what was done to it.
  fileprivate func rise(_ other: ID<Family>) throws {
    let found: Family? = try changes.first(where: "id = ?", [Value(other)])
    guard var found else { throw Refusal.noSuchCase(other.uuid) }
    found.version += 1
    try changes.update(found)
  }

  /// The help of the other family must fit under the ceiling of this one, year by year.
  fileprivate func refuseOverCeiling(taking gone: ID<Family>) throws {
    let help: [Commitment] = try changes.all(where: "family_id = ?", [Value(gone)])
    let places = Set(help.map { CommitmentPlace($0.year, $0.municipality) })
    for place in places {
      let coming = help.filter {
        $0.route.stopsAtCeiling && CommitmentPlace($0.year, $0.municipality) == place
      }.reduce(into: Int64(0)) { $0 += $1.counted.rawValue }
      guard coming > 0 else { continue }
      let term: BudgetTerm? = try changes.first(
        where: "family_id = ? AND year = ? AND municipality = ? AND to_day IS NULL",
        key + [Value(place.year), .text(place.municipality.text)])
      try CeilingRule.check(
        Cents(coming), by: .municipality,
        committed: try committed(place.year, place.municipality), ceiling: term?.ceiling,
        year: place.year)
    }
  }

  /// Refuses to part what a later merge rests on.
  fileprivate func refuseLaterMerge(than merge: Merge) throws {
    let pairs: [MergePair] = try changes.all(where: "merge_id = ?", [Value(merge.id)])
    let people = pairs.flatMap { [Value($0.pair.kept), Value($0.pair.merged)] }
    let marks = people.marks
    let later: Merge? = try changes.first(
      where: """
        state = 'done' AND id > ? AND id IN (
          SELECT id FROM record_merge WHERE merged_family_id = ?
          UNION SELECT merge_id FROM merge_pair WHERE merged_id IN (\(marks))
          UNION SELECT merge_id FROM merge_pair WHERE kept_id IN (\(marks)))
        ORDER BY id DESC
        """, [Value(merge.id), Value(merge.family)] + people + people)
    guard let later else { return }
    let holder: Family? = try changes.first(where: "id = ?", [Value(later.family)])
    guard let holder else { throw Refusal.noSuchRecord(.merge) }
    throw Refusal.merge(.laterMerge(holder.caseNumber, number: later.number))
  }
}

/// A year in which a municipality pays.
private struct CommitmentPlace: Hashable {
  let year: Int
  let municipality: MunicipalityCode

  init(_ year: Int, _ municipality: MunicipalityCode) {
    self.year = year
    self.municipality = municipality
  }
}
