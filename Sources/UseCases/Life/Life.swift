import Domain
import Store

// Birthdays, help after eighteen, and contacts after a file was closed.
extension Context {
  func life(_ command: LifeCommand, of family: ID<Family>, expecting: Int?) throws -> Outcome {
    switch command {
    case .meet(let new): try meet(new, family, expecting)
    case .withdraw(let id): try withdraw(id, family, expecting)
    case .decideCare(let new): try decide(new, family, expecting)
    case .finishAftercare(let id, let new): try finish(id, new, family, expecting)
    case .giveAftercare(let id, let login): try give(id, to: login, family, expecting)
    }
  }

  private func meet(
    _ new: NewMilestone, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    let day = try happened(new.doneOn)
    return try change(family, expecting: expecting, as: .milestoneMet) { edit in
      _ = try edit.youth(new.person)
      let known = try edit.changes.number(
        """
        SELECT 1 FROM life_milestone
        WHERE family_id = ? AND person_id = ? AND milestone = ? AND withdrawn_on IS NULL
        """, edit.key + [Value(new.person), .text(new.milestone.rawValue)])
      guard known == nil else { throw Refusal.alreadyDone }
      let met = LifeMilestone(
        id: edit.changes.newID(), family: family, person: new.person, milestone: new.milestone,
        doneOn: day, note: new.note, withWhom: new.withWhom, author: user)
      let written = try edit.changes.insert(met)
      try edit.rise()
      edit.undo = [.life(family, .withdraw(met.id), expecting: nil)]
      return Act(.milestoneMet, of: family, by: written)
    }
  }

  private func withdraw(
    _ id: ID<LifeMilestone>, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .milestoneWithdrawn) { edit in
      var met = try edit.own(id, .milestone)
      guard met.withdrawnOn == nil else { throw Refusal.alreadyDone }
      met.withdrawnOn = today
      let written = try edit.changes.update(met)
      try edit.rise()
      return Act(.milestoneWithdrawn, of: family, by: written)
    }
  }

  private func decide(
    _ new: NewExtendedCare, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    let day = try happened(new.decidedOn)
    return try change(family, expecting: expecting, as: .extendedCareDecided) { edit in
      guard let birth = try edit.youth(new.person).birth else { throw Refusal.birthUnknown }
      try ExtendedCareRule.check(new.decision, decidedOn: day, birth)
      let written = try edit.changes.insert(
        ExtendedCare(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(ExtendedCare.table), person: new.person, decidedOn: day,
          decision: new.decision, author: user))
      try edit.rise()
      return Act(.extendedCareDecided, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  /// Somebody who is a youth of this family now.
  fileprivate func youth(_ id: ID<Person>) throws -> Person {
    let member: FamilyMember? = try changes.first(
      where: "family_id = ? AND person_id = ? AND to_day IS NULL AND role = ?",
      key + [Value(id), .text(MemberRole.youth.rawValue)])
    let person: Person? = try changes.first(where: "id = ?", [Value(id)])
    guard member != nil, let person else { throw Refusal.notAMember }
    return person
  }
}
