import Domain
import Store

extension Context {
  /// Opens a file for a family that came without a referral.
  func openCase(_ new: NewCase) throws -> Outcome {
    let team = try team(named: new.team)
    let stamp = try permit(.openFamily, over: RecordOwner(team: team.id, person: user))
    if let code = new.municipality { try check(code) }
    let day = try happened(new.openedOn)
    return try store.record(stamp) { changes in
      for member in new.members {
        try refuseShielded(member.postalCode, member.houseNumber, team: team.id, changes)
        try refuseRestricted(member.name, member.birth, member.bsn, changes)
      }
      let made = try newFamily(
        name: new.name, municipality: new.municipality, team: team.id, openedOn: day, changes)
      let intake = Intake(changes: changes, context: self, family: made.family, day: day)
      for member in new.members { try intake.add(member) }
      return (
        .done(.caseOpened(family: made.family.id, made.family.caseNumber)),
        Act(.familyOpened, of: made.family.id, by: made.written)
      )
    }
  }

  /// A family with the next case number of the year and an open file.
  func newFamily(
    name: Line, municipality: MunicipalityCode?, team: ID<Team>, openedOn: Day,
    _ changes: Changes
  ) throws -> (family: Family, written: Written) {
    let family = Family(
      id: changes.newID(), caseNumber: try nextNumber(openedOn.year, changes), name: name,
      team: team, municipality: municipality)
    try changes.insert(family)
    let written = try changes.insert(
      CaseFile(id: changes.newID(), family: family.id, openedOn: openedOn))
    return (family, written)
  }

  private func nextNumber(_ year: Int, _ changes: Changes) throws -> CaseNumber {
    let known: CaseCounter? = try changes.first(where: "year = ?", [Value(year)])
    let counter =
      known.map { CaseCounter(id: $0.id, year: year, last: $0.last + 1) }
      ?? CaseCounter(id: changes.newID(), year: year, last: 1)
    if known == nil { try changes.insert(counter) } else { try changes.update(counter) }
    return CaseNumber(year: year, number: counter.last)
  }

  func addMember(
    _ new: NewMember, to family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    let known = try new.ownFile.map { try permitLinking(family, with: $0) }
    let opened = try known.flatMap { try allows(.writeFamily, over: owner($0)) ? $0 : nil }
    let outcome = try change(family, expecting: expecting, as: .memberAdded) { edit in
      let intake = Intake(
        changes: edit.changes, context: self, family: edit.family, day: today)
      if known == nil {
        try refuseRestricted(new.name, new.birth, new.bsn, edit.changes)
      }
      intake.opened = opened
      let person = try intake.add(new)
      edit.undo = [.endMembership(family, person.id, expecting: nil)]
      return Act(.memberAdded, of: family, by: try edit.rise())
    }
    if let known { try noteLinking(of: family, with: known) }
    return outcome
  }

  func endMembership(
    of person: ID<Person>, in family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .memberEnded) { edit in
      let found: FamilyMember? = try edit.changes.first(
        where: "family_id = ? AND person_id = ? AND to_day IS NULL",
        [Value(family), Value(person)])
      guard var member = found else { throw Refusal.notAMember }
      edit.undo = [.takeBack(family, .memberEnded(member), expecting: nil)]
      member.toDay = max(today, member.fromDay)
      try edit.endHomes(of: person, on: today)
      let written = try edit.changes.update(member)
      try edit.rise()
      return Act(.memberEnded, of: family, by: written)
    }
  }
}
