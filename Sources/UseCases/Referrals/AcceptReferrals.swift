import Domain
import Store

extension Context {
  /// Accepts referrals, one or a family's together, into a new or an existing family's file.
  func acceptReferrals(_ ids: [ID<Referral>], into target: IntakeTarget) throws -> Outcome {
    guard let first = ids.first else { throw Refusal.nothingToDo }
    let found = try store.look { try referral(first, on: $0) }
    guard let found else { throw Refusal.noSuchReferral(first.uuid) }
    let stamp = try permit(
      .triageReferral, over: RecordOwner(team: found.team, person: found.author))
    if case .existing(let family) = target { _ = try permit(.openFamily, over: owner(family)) }
    return try store.record(stamp) { changes in
      var seen: Set<ID<Referral>> = []
      let referrals = try ids.filter { seen.insert($0).inserted }
        .map { try openReferral($0, team: found.team, changes) }
      let file = try intakeFile(target, for: referrals, changes)
      let intake = Intake(changes: changes, context: self, family: file.family, day: today)
      for referral in referrals { try intake.take(referral) }
      let written = try file.new ?? intake.rise()
      return (
        .done(
          .referralsAccepted(
            family: file.family.id, file.family.caseNumber, isNew: file.new != nil,
            count: referrals.count)),
        Act(.referralsAccepted, of: file.family.id, by: written, count: referrals.count)
      )
    }
  }

  private func openReferral(
    _ id: ID<Referral>, team: ID<Team>, _ changes: Changes
  ) throws -> Referral {
    let stored: StoredReferral? = try changes.first(where: "id = ?", [Value(id)])
    guard let referral = stored?.referral, referral.team == team else {
      throw Refusal.noSuchReferral(id.uuid)
    }
    guard referral.state.isOpen else {
      throw Refusal.referralAlreadyDecided(state: referral.state)
    }
    return referral
  }

  /// The family the referrals go into; `new` is its file where it is made here.
  private func intakeFile(
    _ target: IntakeTarget, for referrals: [Referral], _ changes: Changes
  ) throws -> (family: Family, new: Written?) {
    switch target {
    case .existing(let id):
      let found: Family? = try changes.first(where: "id = ?", [Value(id)])
      guard let family = found else { throw Refusal.noSuchCase(id.uuid) }
      try openFile(of: family, on: today, changes)
      return (family, nil)
    case .new(let name):
      guard let first = referrals.first else { throw Refusal.nothingToDo }
      for referral in referrals {
        try refuseShielded(
          referral.content.postalCode, referral.content.houseNumber, team: first.team, changes)
        try refuseRestricted(
          referral.content.name, referral.content.birth, referral.content.bsn, changes)
      }
      let family = try newFamily(
        name: name ?? Line(first.content.name.familyDisplay),
        municipality: first.content.municipality, team: first.team, openedOn: today, changes)
      return (family.family, family.written)
    }
  }

  /// A family at a secret address isn't offered by that address, so a second file could be made of it
  /// without anybody noticing; only a supervisor, who may look, makes one there.
  func refuseShielded(
    _ code: PostalCode?, _ house: HouseNumber?, team: ID<Team>, _ changes: Changes
  ) throws {
    guard let code, let house,
      !allows(.assignCoordinator, over: RecordOwner(team: team, person: nil))
    else { return }
    let shielded = try changes.number(
      """
      SELECT 1 FROM household h JOIN case_file f ON f.family_id = h.family_id
      WHERE h.is_secret = 1 AND h.postal_code = ? AND h.house_number = ?
        AND h.house_addition = ? AND f.closed_on IS NULL LIMIT 1
      """, [.text(code.text), Value(house.number), .text(house.addition)])
    if shielded != nil { throw Refusal.shieldedFile }
  }

  /// Somebody of a restricted file gets no second one; who names him exactly hears whom to call.
  func refuseRestricted(
    _ name: PersonName, _ birth: BirthDate?, _ bsn: BSN?, _ changes: Changes
  ) throws {
    let query = AccessQuery(changes)
    let families = try query.restricted(name, birth, bsn)
    let hidden = try query.hidden(among: families, from: user, on: today)
    guard let family = hidden.first else { return }
    let found: Family? = try changes.first(where: "id = ?", [Value(family)])
    throw Refusal.access(.shielded(try query.supervisors(of: found?.team, on: today).first))
  }

  /// Opens the family's file unless it is open; a closed family gets a new period.
  private func openFile(of family: Family, on day: Day, _ changes: Changes) throws {
    let open: CaseFile? = try changes.first(
      where: "family_id = ? AND closed_on IS NULL", [Value(family.id)])
    guard open == nil else { return }
    _ = try openPeriod(of: family.id, on: day, changes)
  }

  func returnReferral(_ id: ID<Referral>, reason: Line) throws -> Outcome {
    let found = try store.look { try referral(id, on: $0) }
    guard let found else { throw Refusal.noSuchReferral(id.uuid) }
    let stamp = try permit(
      .triageReferral, over: RecordOwner(team: found.team, person: found.author))
    return try store.record(stamp) { changes in
      var referral = try openReferral(id, team: found.team, changes)
      referral.reason = reason
      referral.decidedOn = today
      referral.decidedBy = user
      let written = try changes.move(referral, to: .returned, on: today, by: user, reason: reason)
      return (.done(.referralReturned(id)), Act(.referralReturned, of: nil, by: written))
    }
  }
}
