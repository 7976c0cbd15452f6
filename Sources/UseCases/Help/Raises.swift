import Domain
import Store

// Raising a ceiling: up to somebody's mandate at once, above it after another has agreed.
extension Context {
  /// The highest ceiling the user sets or raises alone in a family.
  func mandate(over owner: RecordOwner) throws -> Cents {
    let isSupervisor = allows(.approveRaise, over: owner)
    return try store.look { try Norms(on: $0).mandate(isSupervisor: isSupervisor) }
  }

  func raise(
    _ year: Int, _ municipality: MunicipalityCode?, to ceiling: Cents, reason: Line,
    _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    let owner = try owner(family)
    guard try ceiling > mandate(over: owner) else {
      return try setBudget(
        year, ceiling, municipality, of: family, reason: reason, expecting: expecting,
        right: .proposeRaise, isRaise: true)
    }
    guard ceiling <= Cents.limit else { throw Refusal.value(field: .ceiling, .amountTooLarge) }
    try refuseFarYear(year)
    if let municipality { try check(municipality) }
    return try change(
      family, expecting: expecting, as: .raiseAsked, right: .proposeRaise, over: owner
    ) { edit in
      guard let code = municipality ?? edit.family.municipality else {
        throw Refusal.value(field: .municipality, .empty)
      }
      try edit.refuseBudgetAhead(of: year)
      let current = try edit.ceiling(year, code)
      if let current, ceiling <= current.ceiling {
        throw Refusal.raise(.notHigher(ceiling: current.ceiling))
      }
      if let open = try edit.waitingRaises().first(where: {
        $0.year == year && $0.municipality == code
      }) {
        throw Refusal.raise(.waitingAlready(number: open.number))
      }
      let written = try edit.changes.insert(
        BudgetRaise(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(BudgetRaise.table), year: year, municipality: code,
          from: current?.ceiling ?? .zero, to: ceiling, reason: reason, proposedBy: user,
          proposedOn: today))
      try edit.rise()
      return Act(.raiseAsked, of: family, by: written)
    }
  }

  /// The ceiling rises in the same transaction, and who asked hears it.
  func approveRaise(
    _ number: Int?, remark: Line?, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .raiseApproved, right: .approveRaise) { edit in
      var raise = try edit.raise(number)
      try RaiseRule.check(raise, decidedBy: user)
      try refuseFarYear(raise.year)
      let current = try edit.ceiling(raise.year, raise.municipality)
      if let current, current.ceiling >= raise.to {
        throw Refusal.raise(.notHigher(ceiling: current.ceiling))
      }
      (raise.state, raise.decidedBy, raise.decidedOn) = (.approved, user, today)
      raise.remark = remark
      let written = try edit.changes.update(raise)
      _ = try edit.begin(
        raise.to, in: raise.year, raise.municipality, after: current, reason: raise.reason)
      try edit.tell(raise)
      try edit.rise()
      return Act(.raiseApproved, of: family, by: written)
    }
  }

  func refuseRaise(
    _ number: Int?, remark: Line, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .raiseRefused, right: .approveRaise) { edit in
      var raise = try edit.raise(number)
      try RaiseRule.check(raise, decidedBy: user)
      (raise.state, raise.decidedBy, raise.decidedOn) = (.refused, user, today)
      raise.remark = remark
      let written = try edit.changes.update(raise)
      try edit.tell(raise)
      try edit.rise()
      return Act(.raiseRefused, of: family, by: written)
    }
  }

  func withdrawRaise(
    _ number: Int?, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .raiseWithdrawn, right: .proposeRaise) { edit in
      var raise = try edit.raise(number)
      guard raise.state == .waiting else { throw Refusal.raise(.decided(raise.state)) }
      guard raise.proposedBy == user else { throw Refusal.notYours }
      (raise.state, raise.decidedOn) = (.withdrawn, today)
      let written = try edit.changes.update(raise)
      try edit.rise()
      return Act(.raiseWithdrawn, of: family, by: written)
    }
  }

  func refuseFarYear(_ year: Int) throws {
    guard (today.year...today.year + 1).contains(year) else {
      throw Refusal.budgetYearOutOfRange(year)
    }
  }
}

extension FamilyEdit {
  fileprivate func waitingRaises() throws -> [BudgetRaise] {
    try changes.all(where: "family_id = ? AND state = 'waiting' ORDER BY nr", key)
  }

  /// The raise with that number, or the only one that waits.
  fileprivate func raise(_ number: Int?) throws -> BudgetRaise {
    if let number {
      let found: BudgetRaise? = try changes.first(
        where: "family_id = ? AND nr = ?", key + [Value(number)])
      guard let found else { throw Refusal.raise(.noneWaiting) }
      return found
    }
    let waiting = try waitingRaises()
    guard let only = waiting.first else { throw Refusal.raise(.noneWaiting) }
    guard waiting.count == 1 else {
      throw Refusal.raise(.severalWaiting(numbers: waiting.map(\.number)))
    }
    return only
  }

  /// Puts what was decided in the worklist of who asked, under his own words.
  fileprivate func tell(_ raise: BudgetRaise) throws {
    let remark = try raise.remark.map { try Prose($0.text) }
    try changes.insert(
      WorkItem(
        id: changes.newID(), family: family.id, kind: .answer, title: raise.reason,
        dueOn: today, at: nil, author: context.user, owner: raise.proposedBy, remark: remark))
  }
}
