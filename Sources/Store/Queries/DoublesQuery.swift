package import Domain

/// Finds who of a family may be recorded a second time, there or in another family.
///
/// Candidates come from the index of words; a secret address is neither searched nor compared.
package struct DoublesQuery {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  /// How many families one question to the index may bring.
  private static let candidates = 50

  /// Somebody with his place, and the words of his address.
  private struct Resident {
    let family: ID<Family>
    let person: Person
    let address: String?
  }

  /// Who of a family may be recorded twice, as far as the reader may know.
  ///
  /// A file that is closed to him isn't among them: he would learn who is in it. Without a reader
  /// nothing is left out; the caller has asked for the right to each file.
  package func doubles(
    of summary: FamilySummary, for reader: (user: ID<User>, day: Day)?
  ) throws -> Doubles {
    let own = try residents(of: [summary.family])
    let alike = try families(like: own, but: summary.family)
    let hidden = try reader.map {
      try AccessQuery(connection: connection).hidden(among: alike, from: $0.user, on: $0.day)
    }
    let others = try residents(of: alike.filter { !(hidden?.contains($0) ?? false) })
    let found = pairs(own, others)
    let places = try places(Set(found.map(\.other.family)).sorted())
    let people = found.compactMap { pair in
      places[pair.other.family].map {
        PersonDouble(
          person: pair.one.person, other: pair.other.person, place: $0, reasons: pair.reasons)
      }
    }
    return Doubles(
      family: summary.family, caseNumber: summary.caseNumber, name: summary.name,
      people: people.sorted { rank($0) < rank($1) })
  }

  /// The strongest reason, then most reasons, then by name.
  private func rank(_ double: PersonDouble) -> (Int, Int, String, CaseNumber) {
    (
      double.reasons.first?.rawValue ?? 99, -double.reasons.count,
      NameFolding.key(double.person.name.full), double.place.caseNumber
    )
  }

  private func pairs(
    _ own: [Resident], _ others: [Resident]
  ) -> [(one: Resident, other: Resident, reasons: [MatchReason])] {
    own.enumerated().flatMap { index, one in
      (own.dropFirst(index + 1) + others).compactMap { other in
        let reasons = DoubleRule.reasons(
          one.person, other.person,
          atOneAddress: one.address != nil && one.address == other.address,
          inOneFamily: one.family == other.family)
        return reasons.isEmpty ? nil : (one, other, reasons)
      }
    }
  }

  /// The families in which somebody is born that day, has that name or that telephone number.
  private func families(
    like residents: [Resident], but own: ID<Family>
  ) throws -> [ID<Family>] {
    let search = FamilySearch(connection: connection)
    var questions: Set<[String]> = []
    for person in residents.map(\.person) {
      if let birth = person.birth { questions.insert([SearchWords.birth(birth)]) }
      if let phone = person.phone { questions.insert([SearchWords.phone(phone)]) }
      let name = NameFolding.words(person.name.given + " " + person.name.surname)
        .filter { !NameFolding.prefixes.contains($0) }
      if name.count > 1 { questions.insert(name) }
    }
    var found: Set<ID<Family>> = []
    for words in questions {
      found.formUnion(try search.families(words: words, whole: true, limit: Self.candidates))
    }
    found.remove(own)
    return found.sorted()
  }

  private func residents(of families: [ID<Family>]) throws -> [Resident] {
    guard !families.isEmpty else { return [] }
    return try connection.all(
      """
      SELECT m.family_id, h.postal_code, h.house_number, h.house_addition,
        \(Person.table.selection(of: "p"))
      FROM family_member m JOIN person p ON p.id = m.person_id
      LEFT JOIN household h ON h.id = m.household_id AND h.is_secret = 0
      WHERE m.family_id IN (\(families.marks)) AND m.to_day IS NULL ORDER BY m.id
      """, families.map { Value($0) }
    ) { row in
      var cursor = RowCursor(row)
      let family = try cursor.id(Family.self)
      let code = try cursor.optionalMake(PostalCode.init)
      let house = try cursor.houseNumber()
      return Resident(
        family: family, person: try Person(&cursor),
        address: code.flatMap { code in
          house.map { SearchWords.address(code, $0).joined(separator: " ") }
        })
    }
  }

  private func places(_ families: [ID<Family>]) throws -> [ID<Family>: DoublePlace] {
    guard !families.isEmpty else { return [:] }
    let summaries = try connection.all(
      """
      SELECT \(FamilySummary.table.selection) FROM family_summary
      WHERE id IN (\(families.marks))
      """, families.map { Value($0) }, FamilySummary.read)
    let users = Set(summaries.compactMap(\.coordinator)).sorted()
    let coordinators =
      try users.isEmpty
      ? []
      : connection.all(
        "SELECT \(User.table.selection) FROM user_account WHERE id IN (\(users.marks))",
        users.map { Value($0) }, User.read)
    let places = summaries.map { summary in
      DoublePlace(
        family: summary.family, caseNumber: summary.caseNumber, name: summary.name,
        isOpen: summary.isOpen,
        coordinator: coordinators.first { $0.id == summary.coordinator })
    }
    return Dictionary(places.map { ($0.family, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
