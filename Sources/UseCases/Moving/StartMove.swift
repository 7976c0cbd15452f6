import Domain
import Store

// A move as it is saved: homes, responsibility and the move itself in one transaction.
extension Context {
  func startMove(
    _ new: NewMove, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try checkTarget(new)
    return try change(family, expecting: expecting, as: .moveStarted) { edit in
      let facts = try edit.homeFacts()
      let target = try facts.target(of: new, in: family) { edit.changes.newID() }
      let plan = try facts.plan(
        new, to: target, try edit.changes.beforeMove(family), family: edit.family.municipality,
        today: today)
      let isNew = if case .new = new.target { true } else { false }
      if isNew {
        try edit.changes.insert(target)
        if target.isSecret { try edit.hideReferrals() }
      }
      let before = edit.family.municipality
      let began = try plan.people.map { try edit.carryOut($0, of: plan, to: target.id) }
      if began.contains(where: { $0.term != nil }) { try edit.followMunicipality() }
      let followed = edit.family.municipality != before
      let responsibility = plan.responsibility
      let move = Move(
        id: edit.changes.newID(), family: family, number: try edit.nextNumber(Move.table),
        onDay: plan.onDay, household: target.id, isNewHousehold: isNew, withStay: plan.withStay,
        responsibility: Move.Responsibility(
          from: responsibility.from, to: responsibility.to, reason: responsibility.reason,
          familyFrom: followed ? before : nil), continuation: plan.continuation, team: plan.team,
        author: user)
      let written = try edit.changes.insert(move)
      for (part, begun) in zip(plan.people, began) {
        try edit.changes.insert(
          MovePerson(
            id: edit.changes.newID(), family: family, move: move.id, person: part.person,
            residence: begun.residence, householdBefore: part.home?.household,
            hadSecondHome: part.second != nil, term: begun.term, termBefore: part.term?.id))
      }
      try edit.rise()
      edit.undo = [.moving(family, .withdraw(move.id), expecting: nil)]
      return Act(.moveStarted, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  /// Ends what ends and begins what begins for one who moves.
  fileprivate func carryOut(
    _ part: MovePlan.Part, of plan: MovePlan, to target: ID<Household>
  ) throws -> (residence: ID<Residence>, term: ID<MunicipalityTerm>?) {
    try end(part.home, on: plan.onDay)
    try end(part.second, on: plan.onDay)
    let residence = try settle(part.person, in: target, .main, from: plan.onDay)
    guard let begins = part.begins else { return (residence, nil) }
    try end(part.term, on: plan.onDay)
    let term = MunicipalityTerm(
      id: changes.newID(), family: family.id,
      number: try nextNumber(MunicipalityTerm.table), person: part.person,
      municipality: begins.municipality, ground: begins.ground, reason: nil,
      author: context.user, fromDay: plan.onDay)
    try changes.insert(term)
    return (residence, term.id)
  }

  /// Writes down that a member lives somewhere from a day on.
  @discardableResult
  func settle(
    _ person: ID<Person>, in household: ID<Household>, _ kind: HomeKind, from day: Day
  ) throws -> ID<Residence> {
    let residence = Residence(
      id: changes.newID(), family: family.id, number: try nextNumber(Residence.table),
      person: person, household: household, kind: kind, fromDay: day)
    try changes.insert(residence)
    if kind == .main {
      var member = try place(of: person)
      member.household = household
      try changes.update(member)
    }
    return residence.id
  }
}
