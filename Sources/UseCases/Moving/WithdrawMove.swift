import Domain
import Store

// A move that was entered by mistake: what it changed is put back, and the history keeps both.
extension Context {
  func withdrawMove(
    _ id: ID<Move>, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .moveWithdrawn) { edit in
      var move = try edit.move(id)
      guard move.withdrawnOn == nil else { throw Refusal.alreadyDone }
      if let confirmation = move.confirmation {
        throw Refusal.move(.confirmed(confirmation.onDay))
      }
      let people: [MovePerson] = try edit.changes.all(
        where: "move_id = ? ORDER BY id", [Value(id)])
      for person in people { try edit.putBack(person, move) }
      let code = move.responsibility
      if let before = code.familyFrom, edit.family.municipality == code.to { edit.follow(before) }
      if move.isNewHousehold { try edit.endEmpty(move.household) }
      move.withdrawnOn = today
      let written = try edit.changes.update(move)
      try edit.rise()
      return Act(.moveWithdrawn, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  /// Refused unless everything still stands as the move left it.
  fileprivate func putBack(_ mover: MovePerson, _ move: Move) throws {
    let member: FamilyMember? = try changes.first(
      where: "family_id = ? AND person_id = ? AND to_day IS NULL", key + [Value(mover.person)])
    let residence: Residence? = try changes.first(where: "id = ?", [Value(mover.residence)])
    guard var member, member.household == move.household, let residence, residence.toDay == nil
    else { throw Refusal.move(.changedSince) }
    try end(residence, on: move.onDay)
    if let before = mover.householdBefore {
      guard try household(before).endedOn == nil else { throw Refusal.move(.changedSince) }
      try settle(mover.person, in: before, .main, from: move.onDay)
    } else {
      member.household = nil
      try changes.update(member)
    }
    if mover.hadSecondHome {
      let open: Residence? = try changes.first(
        where: "family_id = ? AND person_id = ? AND kind = ? AND to_day IS NULL",
        key + [Value(mover.person), .text(HomeKind.second.rawValue)])
      guard open == nil else { throw Refusal.move(.changedSince) }
      try settle(mover.person, in: move.household, .second, from: move.onDay)
    }
    try putBackTerm(mover, move)
  }

  private func putBackTerm(_ mover: MovePerson, _ move: Move) throws {
    guard let id = mover.term else { return }
    let term: MunicipalityTerm? = try changes.first(where: "id = ?", [Value(id)])
    guard let term, term.toDay == nil else { throw Refusal.move(.changedSince) }
    let helped = try changes.number(
      """
      SELECT 1 FROM commitment WHERE family_id = ? AND person_id = ? AND municipality = ?
        AND made_on >= ? LIMIT 1
      """,
      key + [Value(mover.person), .text(term.municipality.text), Value(move.onDay)])
    guard helped == nil else { throw Refusal.move(.changedSince) }
    try end(term, on: move.onDay)
    guard let beforeID = mover.termBefore else { return }
    let before: MunicipalityTerm? = try changes.first(where: "id = ?", [Value(beforeID)])
    guard let before else { throw Refusal.noSuchRecord(.municipality) }
    try changes.insert(
      MunicipalityTerm(
        id: changes.newID(), family: family.id,
        number: try nextNumber(MunicipalityTerm.table), person: mover.person,
        municipality: before.municipality, ground: before.ground, reason: before.reason,
        author: context.user, fromDay: move.onDay))
  }

  /// The household that came with the move ends with it, unless others live there by now.
  fileprivate func endEmpty(_ id: ID<Household>) throws {
    let lived = try homeFacts().residences.contains { $0.household == id && $0.toDay == nil }
    var home = try household(id)
    guard !lived, home.endedOn == nil else { return }
    home.endedOn = today
    try changes.update(home)
  }
}
