import Domain
import Store

// What the changes of people share.
extension FamilyEdit {
  /// Somebody who is a member now.
  func member(_ person: ID<Person>) throws -> (FamilyMember, Person) {
    (try place(of: person), try self.person(person))
  }

  func person(_ id: ID<Person>) throws -> Person {
    let found: Person? = try changes.first(where: "id = ?", [Value(id)])
    guard let found else { throw Refusal.noSuchRecord(.person) }
    return found
  }

  /// A youth of the family who can go to school.
  func pupil(_ id: ID<Person>) throws -> Person {
    let (member, person) = try member(id)
    guard member.role == .youth || member.role == .sibling else { throw Refusal.notAtSchool }
    guard person.expectedOn == nil else { throw Refusal.personUnborn }
    return person
  }

  /// Rises the version, and brings the lists of other families he is in up to date.
  func rise(with person: ID<Person>) throws {
    let places: [FamilyMember] = try changes.all(
      where: "person_id = ? AND to_day IS NULL", [Value(person)])
    for place in places where place.family != family.id { changes.touch(place.family) }
    try rise()
  }

  /// Writes all facts of a person, and his place where that is another one now.
  func write(_ facts: PersonFacts, on member: FamilyMember, _ known: Person) throws -> Written {
    try refuseTaken(facts.bsn, for: known.id)
    let isUnborn = facts.expectedOn != nil
    if isUnborn, known.expectedOn == nil { try refuseCustody(over: known.id) }
    // Who isn't born is a youth before and after.
    if isUnborn, facts.role != member.role { try move(member, to: facts) }
    var person = known
    person.name = facts.name
    person.birth = facts.birth
    person.expectedOn = facts.expectedOn
    person.gender = facts.gender
    person.bsn = facts.bsn
    person.phone = facts.phone
    person.version += 1
    let written = try changes.update(person)
    if !isUnborn, facts.role != member.role { try move(member, to: facts) }
    return written
  }

  private func refuseCustody(over person: ID<Person>) throws {
    let known = try changes.number(
      "SELECT 1 FROM custody_term WHERE person_id = ? AND to_day IS NULL", [Value(person)])
    if known != nil { throw Refusal.unbornFacts }
  }

  private func refuseTaken(_ bsn: BSN?, for person: ID<Person>) throws {
    guard let bsn else { return }
    let other: Person? = try changes.first(
      where: "bsn = ? AND id <> ?", [.text(bsn.digits), Value(person)])
    guard let other else { return }
    let cases = try changes.connectionRows(
      """
      SELECT f.case_year, f.case_number FROM family_member m JOIN family f ON f.id = m.family_id
      WHERE m.person_id = ? AND m.to_day IS NULL ORDER BY m.is_primary DESC, m.id LIMIT 1
      """, [Value(other.id)]
    ) { row in
      var cursor = RowCursor(row)
      return cursor.caseNumber()
    }
    throw Refusal.bsnBelongsToOther(cases.first)
  }

  /// Another role: what he is to the youths of the family follows.
  private func move(_ member: FamilyMember, to facts: PersonFacts) throws {
    var member = member
    let old = member.role
    member.role = facts.role
    // He keeps the place he has in a family of his own.
    member.isPrimary = try facts.role.hasPrimaryPlace && !hasPlaceElsewhere(member.person)
    try changes.update(member)
    try endRelations(of: member.person, as: old)
    let intake = Intake(changes: changes, context: context, family: family, day: today)
    try intake.relate(member.person, as: facts.role)
  }

  private func hasPlaceElsewhere(_ person: ID<Person>) throws -> Bool {
    try changes.number(
      """
      SELECT 1 FROM family_member WHERE person_id = ? AND family_id <> ? AND is_primary = 1
        AND to_day IS NULL
      """, [Value(person)] + key) != nil
  }

  private func endRelations(of person: ID<Person>, as role: MemberRole) throws {
    let column = role == .youth ? "relative_id" : "person_id"
    let made: [Relation] = try changes.all(
      where: "family_id = ? AND to_day IS NULL AND \(column) = ?", key + [Value(person)])
    for var relation in made {
      let isOfRole =
        role == .youth
        ? MemberRole.allCases.contains { $0.relationToYouth == relation.kind }
        : role.relationToYouth == relation.kind
      guard isOfRole else { continue }
      relation.toDay = max(today, relation.fromDay)
      try changes.update(relation)
    }
  }
}
