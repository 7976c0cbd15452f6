import Domain
import Ledger
import Store

// Destroying what needn't be kept: one proposes, another decides, and then it happens at once.
extension Context {
  func destructions(all: Bool) throws -> Outcome {
    let stamp = try permit(.destroyFiles)
    let seesAll = Permission.reaches(.destroyFiles, for: actor) == .everything
    let teams = try seesAll ? nil : teams(.destroyFiles)
    return .destructions(
      try store.reveal(stamp) { connection in
        let rows = try DestructionQuery(connection: connection).rows(
          all: all, teams: teams, user: user)
        return (rows, Shown(.destructionsShown, count: rows.count))
      })
  }

  func propose(
    _ reference: CaseReference, person: ID<Person>?, _ cause: Destruction.Cause, remark: Line?
  ) throws -> Outcome {
    _ = try permit(.destroyFiles)
    let family = try family(reference)
    let summary = try summary(family)
    let stamp = try permit(.destroyFiles, over: owner(summary))
    return try store.record(stamp) { changes in
      let query = DestructionQuery(changes)
      if let number = try query.waiting(family, person) {
        throw Refusal.destruction(.proposedAlready(number: number))
      }
      try DestructionRule.check(
        cause, isOpen: summary.isOpen, kept: try query.kept(family, person), today: today)
      let number = try query.nextNumber()
      let written = try changes.insert(
        Destruction(
          id: changes.newID(), number: number, family: family, caseNumber: summary.caseNumber,
          person: person, cause: cause, proposedBy: user, proposedOn: today, remark: remark))
      return (
        .done(.destructionProposed(number: number, summary.caseNumber)),
        Act(.destructionProposed, of: nil, by: written)
      )
    }
  }

  func withdrawDestruction(_ number: Int) throws -> Outcome {
    try decide(number, as: .destructionWithdrawn) { destruction, _ in
      guard destruction.state == .proposed else {
        throw Refusal.destruction(.decided(destruction.state))
      }
      destruction.state = .withdrawn
      return .destructionWithdrawn(number: number)
    }
  }

  func refuseDestruction(
    _ number: Int, _ ground: Destruction.RefusalGround, remark: Line
  ) throws -> Outcome {
    try decide(number, as: .destructionRefused) { destruction, _ in
      try DestructionRule.check(destruction, decidedBy: user)
      destruction.state = .refused
      (destruction.decidedBy, destruction.decidedOn) = (user, today)
      (destruction.refusal, destruction.remark) = (ground, remark)
      return .destructionRefused(number: number)
    }
  }

  /// Everything of it goes in one transaction; then the words are taken out of the files.
  func destroy(_ number: Int) throws -> Outcome {
    let outcome = try decide(number, as: .fileDestroyed) { destruction, changes in
      try DestructionRule.check(destruction, decidedBy: user)
      let query = DestructionQuery(changes)
      let family = destruction.family
      try DestructionRule.check(
        destruction.cause, isOpen: try query.isOpen(family),
        kept: try query.kept(family, destruction.person), today: today)
      destruction.state = .open
      (destruction.decidedBy, destruction.decidedOn) = (user, today)
      try changes.update(destruction)
      let rows =
        try destruction.person.map { try changes.destroy($0, in: family) }
        ?? changes.destroyFile(of: family)
      (destruction.state, destruction.rows) = (.done, rows)
      return .destroyed(
        number: number, destruction.caseNumber, rows: rows, isPurged: false)
    }
    guard case .done(.destroyed(let number, let file, let rows, _)) = outcome else {
      return outcome
    }
    let isPurged = try store.purge(permit(.destroyFiles))
    return .done(.destroyed(number: number, file, rows: rows, isPurged: isPurged))
  }

  func purge() throws -> Outcome {
    .done(.purged(isComplete: try store.purge(permit(.destroyFiles))))
  }

  /// Changes a proposal that the user's right reaches, and writes it in the same transaction.
  private func decide(
    _ number: Int, as event: EventName,
    _ body: (inout Destruction, Changes) throws -> Done
  ) throws -> Outcome {
    _ = try permit(.destroyFiles)
    let found = try store.look { try DestructionQuery(connection: $0).row(number) }
    guard let found else { throw Refusal.destruction(.unknown(number: number)) }
    guard found.state == .proposed else {
      throw Refusal.destruction(.decided(found.state))
    }
    let stamp = try permit(.destroyFiles, over: owner(found.family))
    return try store.record(stamp) { changes in
      guard var destruction = try DestructionQuery(changes).row(number) else {
        throw Refusal.destruction(.unknown(number: number))
      }
      let done = try body(&destruction, changes)
      let written = try changes.update(destruction)
      return (.done(done), Act(event, of: nil, by: written))
    }
  }
}
