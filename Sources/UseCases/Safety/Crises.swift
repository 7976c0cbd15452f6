import Domain
import Store

// A crisis, and what may not be sent about a family.
extension Context {
  func openCrisis(_ new: CrisisStory, on day: Day?, _ family: ID<Family>, _ expecting: Int?) throws
    -> Outcome
  {
    try change(family, expecting: expecting, as: .crisisOpened) { edit in
      let current: Crisis? = try edit.changes.first(
        where: "family_id = ? AND ended_on IS NULL", edit.key)
      guard current == nil else { throw Refusal.safety(.crisisAlreadyOpen) }
      let began = try edit.day(day)
      guard new.lookOn >= today else { throw Refusal.dayNotAhead(new.lookOn) }
      if let help = new.help {
        _ = try edit.day(help.fromDay, notBefore: began)
      }
      let written = try edit.changes.insert(
        Crisis(
          id: edit.changes.newID(), family: family, number: try edit.nextNumber(Crisis.table),
          beganOn: began, author: user, story: new))
      try edit.rise()
      return Act(.crisisOpened, of: family, by: written)
    }
  }

  func decideCrisis(
    _ id: ID<Crisis>, on day: Day?, _ text: Line, _ commitment: ID<Commitment>?,
    _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .crisisDecided) { edit in
      var crisis = try edit.crisis(id)
      guard crisis.awaitsDecision else { throw Refusal.alreadyDone }
      crisis.decision = CrisisDecision(
        onDay: try edit.day(day, notBefore: crisis.beganOn), text: text)
      let written = try edit.changes.update(crisis)
      if let commitment { try edit.link(crisis, commitment) }
      try edit.rise()
      return Act(.crisisDecided, of: family, by: written)
    }
  }

  func linkCrisis(
    _ id: ID<Crisis>, _ commitment: ID<Commitment>, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .crisisLinked) { edit in
      let crisis = try edit.crisis(id)
      guard crisis.decision != nil else { throw Refusal.safety(.crisisUndecided) }
      let written = try edit.link(crisis, commitment)
      try edit.rise()
      return Act(.crisisLinked, of: family, by: written)
    }
  }

  func endCrisis(
    _ id: ID<Crisis>, on day: Day?, _ text: Prose, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .crisisEnded) { edit in
      var crisis = try edit.crisis(id)
      guard crisis.isOpen else { throw Refusal.alreadyDone }
      crisis.ending = CrisisEnding(
        onDay: try edit.day(day, notBefore: crisis.beganOn), text: text)
      let written = try edit.changes.update(crisis)
      try edit.rise()
      return Act(.crisisEnded, of: family, by: written)
    }
  }

  /// The reminder moves to the next look; what was found stays.
  func lookAtCrisis(
    _ id: ID<Crisis>, on day: Day?, _ finding: Prose, next: Day, _ family: ID<Family>,
    _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .crisisLookedAt) { edit in
      let crisis = try edit.crisis(id)
      guard crisis.isOpen else { throw Refusal.alreadyDone }
      let looks: [CrisisLook] = try edit.changes.all(
        where: "crisis_id = ? ORDER BY nr", [Value(id)])
      let day = try edit.day(day, notBefore: looks.last?.onDay ?? crisis.beganOn)
      guard next >= today else { throw Refusal.dayNotAhead(next) }
      let written = try edit.changes.insert(
        CrisisLook(
          id: edit.changes.newID(), family: family, crisis: id, number: looks.count + 1,
          onDay: day, finding: finding, nextOn: next, author: user))
      try edit.rise()
      return Act(.crisisLookedAt, of: family, by: written)
    }
  }

  func blockMessages(_ reason: Line, _ family: ID<Family>, _ expecting: Int?) throws -> Outcome {
    try change(family, expecting: expecting, as: .messagesBlocked) { edit in
      guard try edit.messageBlock() == nil else { throw Refusal.alreadyDone }
      let written = try edit.changes.insert(
        MessageBlock(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(MessageBlock.table), reason: reason, author: user,
          fromDay: today))
      try edit.rise()
      return Act(.messagesBlocked, of: family, by: written)
    }
  }

  func allowMessages(_ reason: Line, _ family: ID<Family>, _ expecting: Int?) throws -> Outcome {
    try change(family, expecting: expecting, as: .messagesAllowed) { edit in
      guard var block = try edit.messageBlock() else { throw Refusal.alreadyDone }
      block.lifting = MessageBlock.Lifting(
        onDay: try edit.day(nil, notBefore: block.fromDay), reason: reason)
      let written = try edit.changes.update(block)
      try edit.rise()
      return Act(.messagesAllowed, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  /// Refuses whatever would send a message about this family to somebody else.
  func refuseMessages() throws {
    try MessageRule.check(try messageBlock().map { [$0] } ?? [])
  }

  fileprivate func messageBlock() throws -> MessageBlock? {
    try changes.first(where: "family_id = ? AND to_day IS NULL", key)
  }

  /// That a commitment is what was decided after a crisis, once.
  @discardableResult
  fileprivate func link(_ crisis: Crisis, _ id: ID<Commitment>) throws -> Written {
    let commitment: Commitment = try own(id, .commitment)
    let known: CrisisCommitment? = try changes.first(
      where: "crisis_id = ? AND commitment_id = ?", [Value(crisis.id), Value(id)])
    guard known == nil else { throw Refusal.alreadyDone }
    return try changes.insert(
      CrisisCommitment(
        id: changes.newID(), family: family.id, crisis: crisis.id, commitment: commitment.id,
        onDay: today, author: context.user))
  }

  fileprivate func crisis(_ id: ID<Crisis>) throws -> Crisis { try own(id, .crisis) }
}
