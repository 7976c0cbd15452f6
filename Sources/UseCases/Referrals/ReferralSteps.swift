import Domain
import Ledger
import Store

// What happens to a referral after it came in, and what its referrer hears.
extension Context {
  func perform(_ command: ReferralCommand) throws -> Outcome {
    switch command {
    case .move(let id, let state, let day, let reason):
      try move(id, to: state, on: day, reason: reason)
    case .giveFeedback(let id, let kind, let text): try giveFeedback(id, kind, text: text)
    }
  }

  /// Brings a referral to its next state; accepting it takes a family and is another command.
  private func move(
    _ id: ID<Referral>, to state: ReferralState, on day: Day?, reason: Line?
  ) throws -> Outcome {
    let found = try known(id)
    let stamp = try permitWork(on: found)
    guard state != .accepted, found.state.next.contains(state) else {
      throw Refusal.referralCannotMove(from: found.state, to: state)
    }
    guard reason != nil || !state.needsReason else { throw Refusal.fieldsMissing([.reason]) }
    let day = try happened(day)
    return try store.record(stamp) { changes in
      let stored: StoredReferral? = try changes.first(where: "id = ?", [Value(id)])
      guard var referral = stored?.referral else { throw Refusal.noSuchReferral(id.uuid) }
      guard referral.state.next.contains(state) else {
        throw Refusal.referralCannotMove(from: referral.state, to: state)
      }
      let last: ReferralStep? = try changes.first(
        where: "referral_id = ? ORDER BY nr DESC LIMIT 1", [Value(id)])
      let earliest = last?.onDay ?? referral.decidedOn ?? referral.content.receivedOn
      guard day >= earliest else { throw Refusal.dayBeforePrevious(previous: earliest) }
      if referral.state.isOpen {
        referral.decidedOn = day
        referral.decidedBy = user
        referral.reason = reason
      }
      let written = try changes.move(referral, to: state, on: day, by: user, reason: reason)
      return (
        .done(.referralMoved(id, state)), Act(.referralMoved, of: referral.family, by: written)
      )
    }
  }

  /// Writes down what the referrer was told; each thing once.
  private func giveFeedback(
    _ id: ID<Referral>, _ kind: FeedbackKind, text: Prose
  ) throws -> Outcome {
    let found = try known(id)
    let stamp = try permitWork(on: found)
    return try store.record(stamp) { changes in
      let stored: StoredReferral? = try changes.first(where: "id = ?", [Value(id)])
      guard let referral = stored?.referral else { throw Refusal.noSuchReferral(id.uuid) }
      let story = ReferralStory(
        steps: try changes.all(where: "referral_id = ? ORDER BY nr", [Value(id)]),
        given: try changes.all(where: "referral_id = ?", [Value(id)]))
      guard !story.given.contains(where: { $0.kind == kind }) else { throw Refusal.alreadyDone }
      guard story.due(of: referral, norms: Norms()).contains(where: { $0.kind == kind }) else {
        throw Refusal.nothingToDo
      }
      let written = try changes.insert(
        ReferralFeedback(
          id: changes.newID(), referral: id, kind: kind, givenOn: today, author: user, text: text))
      if let family = referral.family { changes.touch(family) }
      return (.done(.feedbackGiven(kind)), Act(.feedbackGiven, of: referral.family, by: written))
    }
  }

  func known(_ id: ID<Referral>) throws -> Referral {
    let found = try store.look { try referral(id, on: $0) }
    guard let found else { throw Refusal.noSuchReferral(id.uuid) }
    return found
  }

  /// A referral of a family is the work of its coordinator, any other that of the team.
  private func permitWork(on referral: Referral) throws -> Stamp {
    if let family = referral.family { return try permit(.writeFamily, over: owner(family)) }
    return try permit(
      .triageReferral, over: RecordOwner(team: referral.team, person: referral.author))
  }
}

extension Changes {
  /// Writes the step and then the state, since the schema refuses a state without its step.
  ///
  /// `referral` already holds what was decided.
  @discardableResult
  func move(
    _ referral: Referral, to state: ReferralState, on day: Day, by user: ID<User>, reason: Line?
  ) throws -> Written {
    let last = try number(
      "SELECT coalesce(max(nr), 0) FROM referral_step WHERE referral_id = ?", [Value(referral.id)])
    try insert(
      ReferralStep(
        id: newID(), referral: referral.id, number: (last ?? 0) + 1, state: state, onDay: day,
        author: user, reason: reason))
    var moved = referral
    moved.state = state
    moved.version += 1
    if let family = moved.family { touch(family) }
    return try update(StoredReferral(moved))
  }
}
