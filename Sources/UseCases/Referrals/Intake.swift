import Domain
import Ledger
import Store

/// Brings the people of referrals and forms into a family, inside a transaction.
final class Intake {
  let changes: Changes
  let context: Context
  private(set) var family: Family
  let day: Day
  /// A family whose file the user works in, so that nothing of it is shielded from him.
  var opened: ID<Family>?

  init(changes: Changes, context: Context, family: Family, day: Day) {
    self.changes = changes
    self.context = context
    self.family = family
    self.day = day
  }

  func rise() throws -> Written {
    family.version += 1
    return try changes.update(family)
  }

  /// The child of a referral becomes a member, the parent named in it too, and the referral is decided.
  func take(_ referral: Referral) throws {
    let content = referral.content
    let child = try add(
      NewMember(
        name: content.name, birth: content.birth, gender: content.gender, bsn: content.bsn,
        role: .youth, postalCode: content.postalCode, houseNumber: content.houseNumber),
      isKnownFine: true)
    if let name = content.parentName.flatMap({ PersonName(loose: $0.text) }) {
      try addParent(name, phone: content.parentPhone, like: content)
    }
    var decided = referral
    decided.family = family.id
    decided.person = child.id
    decided.decidedOn = day
    decided.decidedBy = context.user
    try changes.move(decided, to: .accepted, on: day, by: context.user, reason: nil)
    try link(Identity(referral.id))
  }

  /// Adds a person with his place, his address and his relations; a known BSN finds the person.
  @discardableResult
  func add(_ new: NewMember, isKnownFine: Bool = false) throws -> Person {
    try UnbornRule.check(
      new.expectedOn, birth: new.birth, bsn: new.bsn, role: new.role, today: context.today)
    let second = try new.ownFile.map { try secondPlace(new, in: $0) }
    let person = try second?.person ?? person(new)
    let members: [FamilyMember] = try changes.all(
      where: "person_id = ? AND to_day IS NULL", [Value(person.id)])
    if members.contains(where: { $0.family == family.id }) {
      guard isKnownFine else { throw Refusal.alreadyMember }
      return person
    }
    let isPrimary = second == nil && new.role.hasPrimaryPlace
    if isPrimary, let other = members.first(where: \.isPrimary) {
      throw Refusal.personHasFile(try caseNumber(other.family))
    }
    if isPrimary { try endSecondPlace(of: person.id) }
    let home = try household(new)
    try changes.insert(
      FamilyMember(
        id: changes.newID(), family: family.id, person: person.id, household: home,
        role: new.role, isPrimary: isPrimary, fromDay: day))
    if let home {
      try changes.insert(
        Residence(
          id: changes.newID(), family: family.id, number: try nextHome(), person: person.id,
          household: home, kind: .main, fromDay: day))
    }
    if let second { try beginSecondPlace(of: person.id, own: second.family) }
    try link(Identity(person.id))
    try relate(person.id, as: new.role)
    return person
  }

  private func nextHome() throws -> Int {
    let last = try changes.number(
      "SELECT coalesce(max(nr), 0) FROM residence WHERE family_id = ?", [Value(family.id)])
    return (last ?? 0) + 1
  }

  private func person(_ new: NewMember) throws -> Person {
    if let bsn = new.bsn {
      let known: Person? = try changes.first(where: "bsn = ?", [.text(bsn.digits)])
      if let known {
        guard known.birth == nil || new.birth == nil || known.birth == new.birth else {
          let place: FamilyMember? = try changes.first(
            where: "person_id = ? AND to_day IS NULL", [Value(known.id)])
          throw Refusal.bsnBelongsToOther(try place.map { try caseNumber($0.family) })
        }
        return known
      }
    }
    let person = Person(
      id: changes.newID(), name: new.name, birth: new.birth, gender: new.gender, bsn: new.bsn,
      phone: new.phone, expectedOn: new.expectedOn)
    try changes.insert(person)
    return person
  }

  private func household(_ new: NewMember) throws -> ID<Household>? {
    guard let code = new.postalCode, let house = new.houseNumber else { return nil }
    let known: Household? = try changes.first(
      where:
        """
        family_id = ? AND postal_code = ? AND house_number = ? AND house_addition = ?
        AND ended_on IS NULL LIMIT 1
        """,
      [Value(family.id), .text(code.text), Value(house.number), .text(house.addition)])
    if let known { return known.id }
    let home = Household(
      id: changes.newID(), family: family.id, postalCode: code, houseNumber: house,
      municipality: family.municipality)
    try changes.insert(home)
    return home.id
  }

  /// A parent, guardian or foster parent stands to each youth, and each youth to those.
  func relate(_ person: ID<Person>, as role: MemberRole) throws {
    let members: [FamilyMember] = try changes.all(
      where: "family_id = ? AND to_day IS NULL", [Value(family.id)])
    for other in members where other.person != person {
      if let kind = role.relationToYouth, other.role == .youth {
        try relate(person, kind, other.person)
      } else if role == .youth, let kind = other.role.relationToYouth {
        try relate(other.person, kind, person)
      }
    }
  }

  private func relate(_ person: ID<Person>, _ kind: RelationKind, _ other: ID<Person>) throws {
    try changes.insert(
      Relation(
        id: changes.newID(), family: family.id, person: person, relative: other, kind: kind,
        fromDay: day))
  }

  private func addParent(
    _ name: PersonName, phone: PhoneNumber?, like content: ReferralContent
  ) throws {
    let known = try changes.connectionRows(
      """
      SELECT \(Person.table.selection(of: "p")) FROM family_member m
      JOIN person p ON p.id = m.person_id
      WHERE m.family_id = ? AND m.to_day IS NULL AND m.role <> 'youth'
      """, [Value(family.id)], Person.read)
    let isKnown = known.contains { person in
      NameFolding.key(person.name.full) == NameFolding.key(name.full)
        || (phone != nil && person.phone == phone)
    }
    guard !isKnown else { return }
    try add(
      NewMember(
        name: name, phone: phone, role: .parent, postalCode: content.postalCode,
        houseNumber: content.houseNumber))
  }

  private func link(_ subject: Identity) throws {
    let link = SubjectLink(id: changes.newID(), family: family.id, linked: subject)
    let known: SubjectLink? = try changes.first(
      where: "family_id = ? AND subject = ?", [Value(family.id), Value(subject)])
    if known == nil { try changes.insert(link) }
  }

  private func caseNumber(_ family: ID<Family>) throws -> CaseNumber {
    let found: Family? = try changes.first(where: "id = ?", [Value(family)])
    guard let found else { throw Refusal.noSuchCase(family.uuid) }
    return found.caseNumber
  }
}
