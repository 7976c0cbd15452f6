import Domain
import Store

// The help of a family: each change is one command of ``HelpCommand``.
extension Context {
  func help(
    _ command: HelpCommand, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    switch command {
    case .commit(let new): try commit(new, for: family, expecting)
    case .wait(let id, let new): try wait(id, new, family, expecting)
    case .start(let id, let day): try start(id, on: day, family, expecting)
    case .stop(let id, let day, let reason, let remains):
      try stop(id, on: day, reason, remains, family, expecting)
    case .serve(let id, let goal): try serve(id, goal, family, expecting)
    case .check(let id, let day, let finding): try check(id, on: day, finding, family, expecting)
    case .involve(let new): try involve(new, family, expecting)
    case .endInvolved(let id, let day): try endInvolved(id, on: day, family, expecting)
    case .acknowledge(let year, let municipality, let reason):
      try acknowledge(year, municipality, reason: reason, family, expecting)
    case .raise(let year, let municipality, let ceiling, let reason):
      try raise(year, municipality, to: ceiling, reason: reason, family, expecting)
    case .approveRaise(let number, let remark):
      try approveRaise(number, remark: remark, family, expecting)
    case .refuseRaise(let number, let remark):
      try refuseRaise(number, remark: remark, family, expecting)
    case .withdrawRaise(let number): try withdrawRaise(number, family, expecting)
    }
  }
}

// Committing, and what becomes of it.
extension Context {
  private func commit(
    _ new: NewCommitment, for family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    if let code = new.municipality { try check(code) }
    guard new.amount != nil || new.volume != nil else {
      throw Refusal.value(field: .amount, .empty)
    }
    if let amount = new.amount, !(Cents.zero...Cents.limit).contains(amount) {
      throw Refusal.value(field: .amount, .amountTooLarge)
    }
    if let until = new.untilDay, until < new.fromDay {
      throw Refusal.dayBeforePrevious(previous: new.fromDay)
    }
    if let code = new.productCode, code.text.unicodeScalars.count > 5 {
      throw Refusal.value(field: .productCode, .tooLong(limit: 5))
    }
    try AssignmentRule.check(
      AssignmentRule.Terms(
        new.assignment, productCode: new.productCode, form: new.form, amount: new.amount,
        untilDay: new.untilDay))
    return try change(family, expecting: expecting, as: .commitmentMade, right: .commitHelp) {
      edit in
      try edit.refuseStranger(new.person)
      let provider: Provider? = try edit.changes.first(where: "id = ?", [Value(new.provider)])
      guard let provider else { throw Refusal.noSuchRecord(.provider) }
      if let goal = new.goal { try edit.refuseForeign(goal) }
      guard
        let municipality = try new.municipality
          ?? edit.responsible(for: new.person, on: new.fromDay)
      else {
        throw Refusal.value(field: .municipality, .empty)
      }
      try edit.refuseTaken(new.assignment.number, in: municipality)
      let year = new.fromDay.year
      let ceiling: BudgetTerm? = try edit.changes.first(
        where: "family_id = ? AND year = ? AND municipality = ? AND to_day IS NULL",
        edit.key + [Value(year), .text(municipality.text)])
      try CeilingRule.check(
        new.amount, by: new.route, committed: try edit.committed(year, municipality),
        ceiling: ceiling?.ceiling, year: year)
      let id: ID<Commitment> = edit.changes.newID()
      edit.undo = [.takeBack(family, .commitmentMade(id), expecting: nil)]
      let written = try edit.changes.insert(
        Commitment(
          id: id, family: family,
          number: try edit.nextNumber(Commitment.table), person: new.person,
          municipality: municipality, route: new.route, decision: new.decision, form: new.form,
          product: new.product, productCode: new.productCode, provider: new.provider,
          fromDay: new.fromDay, untilDay: new.untilDay, amount: new.amount, volume: new.volume,
          goal: new.goal, madeOn: today, madeBy: user, assignment: new.assignment))
      try edit.rise()
      if try edit.lacksContract(
        provider, in: municipality, on: new.fromDay, for: new.productCode)
      {
        edit.said = .commitmentUncontracted
      }
      return Act(.commitmentMade, of: family, by: written)
    }
  }

  /// Begins to wait, or goes on waiting under other terms.
  private func wait(
    _ id: ID<Commitment>, _ new: NewWaiting, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .commitmentWaiting) { edit in
      var commitment = try edit.commitment(id, to: .waiting)
      let current = try edit.waiting(id)
      edit.undo = [edit.back(to: commitment, current)]
      let since = new.since ?? today
      guard since <= today else { throw Refusal.dayInFuture(since) }
      if let expected = new.expectedOn, expected < since {
        throw Refusal.dayBeforePrevious(previous: since)
      }
      try edit.end(current, on: since)
      if commitment.state != .waiting {
        commitment.state = .waiting
        try edit.changes.update(commitment)
      }
      let number = try edit.changes.number(
        "SELECT coalesce(max(nr), 0) FROM waiting_term WHERE commitment_id = ?", [Value(id)])
      let written = try edit.changes.insert(
        WaitingTerm(
          id: edit.changes.newID(), family: family, commitment: id, number: (number ?? 0) + 1,
          expectedOn: new.expectedOn, bridging: new.bridging, fromDay: since))
      try edit.rise()
      return Act(.commitmentWaiting, of: family, by: written)
    }
  }

  private func start(
    _ id: ID<Commitment>, on day: Day?, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .commitmentStarted) { edit in
      var commitment = try edit.commitment(id, to: .started)
      let day = try edit.day(day)
      let waiting = try edit.waiting(id)
      edit.undo = [edit.back(to: commitment, waiting)]
      try edit.end(waiting, on: day)
      commitment.state = .started
      commitment.startedOn = day
      let written = try edit.changes.update(commitment)
      try edit.rise()
      return Act(.commitmentStarted, of: family, by: written)
    }
  }

  private func stop(
    _ id: ID<Commitment>, on day: Day?, _ reason: StopReason, _ remains: Cents?,
    _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .commitmentStopped) { edit in
      let commitment = try edit.commitment(id, to: .stopped)
      let day = try edit.day(day)
      edit.undo = [edit.back(to: commitment, try edit.waiting(id))]
      let written = try edit.stop(commitment, on: day, reason, remains: remains)
      try edit.rise()
      return Act(.commitmentStopped, of: family, by: written)
    }
  }

  private func serve(
    _ id: ID<Commitment>, _ goal: ID<Goal>, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .commitmentServes) { edit in
      var commitment = try edit.commitment(id)
      guard commitment.isOpen else { throw Refusal.commitmentState(commitment.state) }
      try edit.refuseForeign(goal)
      guard commitment.goal != goal else { throw Refusal.nothingToDo }
      edit.undo = [.takeBack(family, .served(id, commitment.goal), expecting: nil)]
      commitment.goal = goal
      let written = try edit.changes.update(commitment)
      try edit.rise()
      return Act(.commitmentServes, of: family, by: written)
    }
  }

  private func check(
    _ id: ID<Commitment>, on day: Day?, _ finding: Prose, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .safetyChecked) { edit in
      let commitment = try edit.commitment(id)
      guard commitment.state == .waiting else {
        throw Refusal.commitmentState(commitment.state)
      }
      let day = try edit.day(day)
      let written = try edit.changes.insert(
        SafetyCheck(
          id: edit.changes.newID(), family: family, commitment: id, onDay: day, finding: finding,
          author: user))
      try edit.rise()
      return Act(.safetyChecked, of: family, by: written)
    }
  }
}

// Who else helps.
extension Context {
  private func involve(
    _ new: NewInvolvedHelp, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .helpInvolved) { edit in
      try edit.refuseStranger(new.person)
      let day = try edit.day(new.fromDay)
      let id: ID<InvolvedHelp> = edit.changes.newID()
      edit.undo = [.help(family, .endInvolved(id, on: day), expecting: nil)]
      let written = try edit.changes.insert(
        InvolvedHelp(
          id: id, family: family,
          number: try edit.nextNumber(InvolvedHelp.table), person: new.person,
          organisation: new.organisation, kind: new.kind, contactName: new.contactName,
          phone: new.phone, fromDay: day))
      try edit.rise()
      return Act(.helpInvolved, of: family, by: written)
    }
  }

  private func endInvolved(
    _ id: ID<InvolvedHelp>, on day: Day?, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .involvedHelpEnded) { edit in
      var help = try edit.own(id, .involvedHelp)
      guard help.toDay == nil else { throw Refusal.alreadyDone }
      let day = try edit.day(day, notBefore: help.fromDay)
      help.toDay = day
      let again = NewInvolvedHelp(
        person: help.person, organisation: help.organisation, kind: help.kind,
        contactName: help.contactName, phone: help.phone, fromDay: day)
      edit.undo = [.help(family, .involve(again), expecting: nil)]
      let written = try edit.changes.update(help)
      try edit.rise()
      return Act(.involvedHelpEnded, of: family, by: written)
    }
  }
}
