package import Domain

/// Reads where the people of one family live.
package struct FamilyHomesQuery {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  /// The homes as the file shows them on a day, without secret addresses.
  package func page(_ family: ID<Family>, on day: Day) throws -> HomesPage {
    let facts = try facts(family)
    let youths = facts.members.filter { $0.member.role == .youth && $0.member.toDay == nil }
    let codes = Set(
      facts.households.compactMap(\.masked.municipality) + facts.stays.compactMap(\.municipality)
        + facts.terms.map(\.municipality)
        + youths.compactMap { facts.proposal(of: $0.person, on: day)?.municipality })
    return HomesPage(
      households: facts.households.map(\.masked), residences: facts.residences,
      stays: facts.stays,
      youths: youths.map { line in
        YouthMunicipality(
          person: line.person.id, name: line.person.name,
          history: facts.terms.filter { $0.person == line.person.id },
          proposal: facts.proposal(of: line.person, on: day))
      }, names: try names(codes))
  }

  /// Everything the rules look at, secret addresses too.
  package func facts(_ family: ID<Family>) throws -> HomeFacts {
    let key = [Value(family)]
    let members = try connection.all(
      """
      SELECT \(FamilyMember.table.selection(of: "m")), \(Person.table.selection(of: "p"))
      FROM family_member m JOIN person p ON p.id = m.person_id WHERE m.family_id = ?
      ORDER BY m.role <> 'youth', p.birth DESC, m.id
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return HomeFacts.Line(member: try FamilyMember(&cursor), person: try Person(&cursor))
    }
    return HomeFacts(
      households: try rows("family_id = ? ORDER BY id", key), members: members,
      residences: Residence.all(
        try rows("family_id = ? ORDER BY nr", key), of: members.map(\.member)),
      stays: try rows("family_id = ? ORDER BY from_day, nr", key),
      terms: try rows("family_id = ? ORDER BY nr", key),
      relations: try rows("family_id = ? AND to_day IS NULL", key))
  }

  package func names(_ codes: Set<MunicipalityCode>) throws -> [MunicipalityCode: Line] {
    guard !codes.isEmpty else { return [:] }
    let marks = codes.marks
    let known = try connection.all(
      """
      SELECT \(Municipality.table.selection) FROM municipality
      WHERE code IN (\(marks)) AND to_day IS NULL
      """, codes.sorted().map { .text($0.text) }, Municipality.read)
    return Dictionary(known.map { ($0.code, $0.name) }) { first, _ in first }
  }

  private func rows<Row: StoredRow>(_ condition: String, _ values: [Value]) throws -> [Row] {
    try connection.all(
      "SELECT \(Row.table.selection) FROM \(Row.table.name) WHERE \(condition)", values, Row.read)
  }
}

/// The homes of a family with all that is known of them, for the rules alone.
package struct HomeFacts {
  package struct Line {
    package let member: FamilyMember
    package let person: Person
  }

  package let households: [Household]
  package let members: [Line]
  package let residences: [Residence]
  package let stays: [Stay]
  package let terms: [MunicipalityTerm]
  let relations: [Relation]

  /// Which municipality the law makes responsible for somebody on a day.
  package func proposal(of person: Person, on day: Day) -> MunicipalityProposal? {
    let mothers = relations.filter { $0.relative == person.id && $0.kind == .parent }
      .map(\.person)
    let mother = members.first { $0.person.gender == .female && mothers.contains($0.person.id) }
    return MunicipalityProposal.propose(
      MunicipalityFacts(
        birth: person.birth, homes: homes(of: person.id),
        motherHomes: mother.map { homes(of: $0.person.id) } ?? [],
        stays: stays.filter { $0.person == person.id }), on: day)
  }

  /// The same once some have moved to a household on a day, for what the rules would make of it.
  package func moved(
    _ people: [ID<Person>], to household: Household, on day: Day
  ) -> HomeFacts {
    let stay = residences.filter { home in
      !people.contains(home.person) || home.kind != .main || home.fromDay < day
    }
    let ended = stay.map { home in
      guard people.contains(home.person), home.kind == .main, home.holds(on: day) else {
        return home
      }
      var home = home
      home.toDay = day
      return home
    }
    let begun = people.map { person in
      Residence(
        id: person.cast(), family: household.family, number: 0, person: person,
        household: household.id, kind: .main, fromDay: day)
    }
    return HomeFacts(
      households: households.filter { $0.id != household.id } + [household], members: members,
      residences: ended + begun, stays: stays, terms: terms, relations: relations)
  }

  private func homes(of person: ID<Person>) -> [MunicipalityFacts.Home] {
    residences.filter { $0.person == person }.map { residence in
      MunicipalityFacts.Home(
        residence, households.first { $0.id == residence.household }?.municipality)
    }
  }
}
