import Domain
import Ledger
import Store

// What providers declare: each change is one command of ``ClaimCommand``.
extension Context {
  func claims(_ command: ClaimCommand) throws -> Outcome {
    switch command {
    case .list(let tab, let after, let limit): try claims(tab, after: after, limit: limit)
    case .show(let id): try claim(id)
    case .approve(let ids, let remark): try approve(ids, remark: remark)
    case .approveFile(let number): try approveFile(number)
    case .reject(let ids, let reason): try reject(ids, reason: reason)
    case .reverse(let id, let reason): try reverse(id, reason: reason)
    case .rematch(let ids): try rematch(ids)
    case .revealBSN(let id, let reason): try revealBSN(of: id, reason: reason)
    }
  }

  /// The back office reads all; a supervisor what lies above its mandate in his teams.
  private func reading(_ tab: ClaimTab?) throws -> (stamp: Stamp, teams: [ID<Team>]?) {
    let isOfSupervisor =
      tab == .toDecide || (tab == nil && !allows(.readClaims) && allows(.approveLargeClaim))
    guard isOfSupervisor else { return (try permit(.readClaims), nil) }
    return (try permit(.approveLargeClaim), try teams(.approveLargeClaim))
  }

  private func claims(_ tab: ClaimTab, after: PageKey?, limit: Int) throws -> Outcome {
    let (stamp, teams) = try reading(tab)
    let page = try store.reveal(stamp) { connection in
      let query = try ClaimListQuery(
        connection: connection, mandate: Norms(on: connection).claimMandate, teams: teams)
      let rows = try query.page(tab, after: after, limit: max(1, min(limit, 500)))
      let (count, total) = try query.totals(tab)
      let next = rows.count == limit ? rows.last.map { ClaimListQuery.key(after: $0) } : nil
      return (
        ClaimListPage(tab: tab, rows: rows, count: count, total: total, next: next),
        Shown(.claimsShown, listed: rows.map { Identity($0.line.id) })
      )
    }
    return .claims(page)
  }

  private func claim(_ id: ID<ClaimLine>) throws -> Outcome {
    let (stamp, teams) = try reading(nil)
    let details = try store.reveal(stamp) { connection in
      let query = try ClaimListQuery(
        connection: connection, mandate: Norms(on: connection).claimMandate, teams: teams)
      guard let details = try query.details(id), teams == nil || details.isForSupervisor else {
        throw Refusal.claim(.unknownLine(id.uuid))
      }
      return (
        details,
        Shown(
          .claimRead, subject: details.row.line.family.map { Identity($0) },
          object: Identity(id), objectType: ClaimLine.table.name)
      )
    }
    return .claim(details)
  }

  private func revealBSN(of id: ID<ClaimLine>, reason: Line) throws -> Outcome {
    let stamp = try permit(.readClaims)
    let bsn = try store.record(stamp) { changes in
      guard let line = try ClaimQuery(changes).line(id) else {
        throw Refusal.claim(.unknownLine(id.uuid))
      }
      let written = try changes.insert(
        ClaimReveal(id: changes.newID(), line: id, user: user, onDay: today, reason: reason))
      return (line.content.bsn, Act(.claimBSNShown, of: line.family, by: written))
    }
    return .bsn(bsn)
  }
}

extension ClaimDetails {
  /// What a supervisor sees: what he decides or decided on, and nothing below it.
  fileprivate var isForSupervisor: Bool {
    row.isAboveMandate || row.line.hold == .over || bookings.contains(where: \.isExcess)
  }
}

// Deciding on lines, one by one: each is a transaction of its own.
extension Context {
  private func approve(_ ids: [ID<ClaimLine>], remark: Line?) throws -> Outcome {
    try each(ids, .approved) { try book($0, remark: remark) }
  }

  private func reject(_ ids: [ID<ClaimLine>], reason: Line) throws -> Outcome {
    try each(ids, .rejected) { id in
      let found = try decidable(id)
      return try store.record(found.stamp) { changes in
        var line = try current(id, changes)
        guard line.state == .ready || line.state == .held else {
          throw Refusal.claim(.decided(line.state))
        }
        (line.state, line.hold, line.remark) = (.rejected, nil, reason)
        (line.decidedBy, line.decidedOn) = (user, today)
        let written = try changes.update(line)
        return (line, Act(.claimsRejected, of: line.family, by: written))
      }
    }
  }

  /// Of a file every line that fits and is within the mandate.
  private func approveFile(_ number: Int) throws -> Outcome {
    _ = try permit(.approveClaim)
    let mandate = try store.look { try Norms(on: $0).claimMandate }
    let file = try store.look { try ClaimQuery(connection: $0).file(number: number) }
    guard file != nil else { throw Refusal.claim(.unknownFile(number)) }
    var tally = BatchTally(.approved)
    var after = 0
    while true {
      let lines = try store.look {
        try ClaimQuery(connection: $0).ready(
          inFile: number, upTo: mandate, after: after, limit: 500)
      }
      guard let last = lines.last else { break }
      after = last.number
      for line in lines { try tally.try(line.id, line.label) { try book(line.id, remark: nil) } }
    }
    guard !tally.isEmpty else { throw Refusal.claim(.nothingReady(file: number)) }
    return .done(.claims(tally.batch))
  }

  private func rematch(_ ids: [ID<ClaimLine>]) throws -> Outcome {
    let stamp = try permit(.importClaims)
    return try each(ids, .rematched) { id in
      try store.record(stamp) { changes in
        var line = try current(id, changes)
        guard line.state == .held else { throw Refusal.claim(.decided(line.state)) }
        let query = ClaimQuery(changes)
        let targets = try query.targets(line.content, counting: [.ready, .booked], but: id)
        let (target, hold) = ClaimRule.match(line.content, targets)
        guard hold != line.hold || target?.commitment.id != line.commitment else {
          throw Refusal.claim(.held(hold ?? .unknownAssignment))
        }
        (line.family, line.commitment) = (target?.commitment.family, target?.commitment.id)
        (line.state, line.hold) = (hold == nil ? .ready : .held, hold)
        let written = try changes.update(line)
        return (line, Act(.claimsMatched, of: line.family, by: written))
      }
    }
  }

  /// The right to decide on a line: the back office's, or that of a supervisor of its family.
  private func decidable(_ id: ID<ClaimLine>) throws -> (stamp: Stamp, approver: ClaimRule.Approver)
  {
    let (line, team, mandate) = try store.look { connection in
      let query = ClaimQuery(connection: connection)
      let line = try query.line(id)
      return (
        line, try line?.family.flatMap { try query.team($0) },
        try Norms(on: connection).claimMandate
      )
    }
    guard let line else {
      _ = try permit(allows(.approveLargeClaim) ? .approveLargeClaim : .approveClaim)
      throw Refusal.claim(.unknownLine(id.uuid))
    }
    let owner = RecordOwner(team: team, person: nil)
    let isSupervisor = line.family != nil && allows(.approveLargeClaim, over: owner)
    let isBackOffice = allows(.approveClaim)
    let isLarge = line.content.amount > mandate || line.hold == .over
    let stamp =
      isSupervisor && (isLarge || !isBackOffice)
      ? try permit(.approveLargeClaim, over: owner) : try permit(.approveClaim)
    // Of what is below the mandate a supervisor is told nothing.
    guard isBackOffice || isLarge else { throw Refusal.claim(.unknownLine(id.uuid)) }
    return (
      stamp,
      ClaimRule.Approver(
        user: user, isBackOffice: isBackOffice, isSupervisor: isSupervisor, mandate: mandate)
    )
  }

  private func current(_ id: ID<ClaimLine>, _ changes: Changes) throws -> ClaimLine {
    guard let line = try ClaimQuery(changes).line(id) else {
      throw Refusal.claim(.unknownLine(id.uuid))
    }
    return line
  }

  private func book(_ id: ID<ClaimLine>, remark: Line?) throws -> ClaimLine {
    let found = try decidable(id)
    return try store.record(found.stamp) { changes in
      var line = try current(id, changes)
      let query = ClaimQuery(changes)
      let targets = try query.targets(line.content, counting: [.booked], but: id)
      let target = targets.first { $0.commitment.id == line.commitment }
      let limit = target.flatMap { ClaimRule.limit(line.content, $0) }
      if line.state == .ready, limit == .creditTooHigh {
        throw Refusal.claim(.held(.creditTooHigh))
      }
      guard let author = try query.file(line.file)?.author else {
        throw Refusal.claim(.unknownLine(id.uuid))
      }
      let isExcess = try ClaimRule.approve(
        line, by: found.approver, author: author, over: limit == .over)
      if isExcess, remark == nil { throw Refusal.value(field: .remark, .empty) }
      let written = try changes.insert(
        ClaimBooking(
          id: changes.newID(), line: id, reverses: nil, amount: line.content.signed,
          volume: line.content.signedVolume, isExcess: isExcess, madeBy: user, onDay: today,
          reason: remark))
      (line.state, line.hold, line.remark) = (.booked, nil, remark)
      (line.decidedBy, line.decidedOn) = (user, today)
      try changes.update(line)
      if let family = line.family { changes.touch(family) }
      return (line, Act(.claimsBooked, of: line.family, by: written))
    }
  }

  private func reverse(_ id: ID<ClaimLine>, reason: Line) throws -> Outcome {
    let found = try decidable(id)
    return try store.record(found.stamp) { changes in
      var line = try current(id, changes)
      let query = ClaimQuery(changes)
      let booking = try query.bookings(id).first { $0.reverses == nil }
      guard line.state == .booked, let booking else { throw Refusal.claim(.notBooked) }
      let targets = try query.targets(line.content, counting: [.booked], but: id)
      if let others = targets.first(where: { $0.commitment.id == line.commitment }) {
        try ClaimRule.reverse(line.content, others)
      }
      let written = try changes.insert(
        ClaimBooking(
          id: changes.newID(), line: id, reverses: booking.id,
          amount: Cents(-booking.amount.rawValue), volume: -booking.volume, isExcess: false,
          madeBy: user, onDay: today, reason: reason))
      (line.state, line.remark) = (.reversed, reason)
      (line.decidedBy, line.decidedOn) = (user, today)
      try changes.update(line)
      if let family = line.family { changes.touch(family) }
      return (
        .done(.claimReversed(label: line.label, amount: line.content.signed)),
        Act(.claimReversed, of: line.family, by: written)
      )
    }
  }
}

// Several lines: each is done or says why not.
extension Context {
  private func each(
    _ ids: [ID<ClaimLine>], _ kind: ClaimBatch.Kind,
    _ body: (ID<ClaimLine>) throws -> ClaimLine
  ) throws -> Outcome {
    guard let only = ids.first else { throw Refusal.nothingToDo }
    // What is said of one line is said at once.
    if ids.count == 1 {
      let line = try body(only)
      return .done(.claims(ClaimBatch(kind: kind, done: 1, amount: line.content.signed)))
    }
    var tally = BatchTally(kind)
    for id in ids {
      let label = try store.look { try ClaimQuery(connection: $0).line(id)?.label }
      try tally.try(id, label ?? id.uuid) { try body(id) }
    }
    return .done(.claims(tally.batch))
  }
}

/// Counts what was done of several lines.
private struct BatchTally {
  private let kind: ClaimBatch.Kind
  private var done = 0
  private var amount = Cents.zero
  private var refused: [ClaimBatch.Refused] = []
  private var refusedCount = 0

  init(_ kind: ClaimBatch.Kind) { self.kind = kind }

  var isEmpty: Bool { done + refusedCount == 0 }

  var batch: ClaimBatch {
    ClaimBatch(
      kind: kind, done: done, amount: amount, refused: refused, refusedCount: refusedCount)
  }

  mutating func `try`(
    _ id: ID<ClaimLine>, _ label: String, _ body: () throws -> ClaimLine
  ) throws {
    do {
      amount = try amount.adding(try body().content.signed)
      done += 1
    } catch let refusal as Refusal {
      refusedCount += 1
      if refused.count < ClaimBatch.limit {
        refused.append(ClaimBatch.Refused(line: id, label: label, why: refusal))
      }
    }
  }
}
