package import Domain

/// Finds the families that a referral, or what somebody typed, may be about, with the reasons.
package struct MatchQuery {
  let connection: any Connection
  let reader: ID<User>
  let today: Day

  package init(connection: any Connection, reader: ID<User>, today: Day) {
    self.connection = connection
    self.reader = reader
    self.today = today
  }

  private static let candidates = 100

  /// The matches, the strongest reason first, then the reader's own families, then by name.
  package func matches(
    typed: String, content: ReferralContent?, limit: Int
  ) throws -> [Match] {
    var found = Found()
    let query = SearchQuery(typed: typed)
    if !query.isEmpty { try look(query, &found) }
    if let content { try look(content, &found) }
    let access = AccessQuery(connection: connection)
    let families = found.reasons.keys.sorted()
    let hidden = try access.hidden(among: families, from: reader, on: today)
    let matches = try families.compactMap { family -> Match? in
      guard hidden.contains(family) else { return try match(family, found) }
      // Only who names the child exactly hears that there is a file, and whom to call.
      guard found.isExact(family) else { return nil }
      return try match(family, found)?.shielded(
        access.supervisors(of: team(of: family), on: today).first)
    }
    return Array(matches.sorted { rank($0) < rank($1) }.prefix(limit))
  }

  private struct Found {
    var reasons: [ID<Family>: Set<MatchReason>] = [:]
    var people: [ID<Family>: ID<Person>] = [:]

    mutating func add(_ family: ID<Family>, _ reason: MatchReason, _ person: ID<Person>? = nil) {
      reasons[family, default: []].insert(reason)
      if let person { people[family] = person }
    }

    func isExact(_ family: ID<Family>) -> Bool {
      !(reasons[family] ?? []).isDisjoint(with: [.sameBSN, .sameNameAndBirth])
    }
  }

  private func team(of family: ID<Family>) throws -> ID<Team>? {
    try connection.first("SELECT team_id FROM family WHERE id = ?", [Value(family)]) { row in
      var cursor = RowCursor(row)
      return try cursor.id(Team.self)
    }
  }

  private func look(_ query: SearchQuery, _ found: inout Found) throws {
    let search = FamilySearch(connection: connection)
    let reason: MatchReason =
      if query.bsn != nil {
        .sameBSN
      } else if query.phone != nil {
        .samePhone
      } else if query.caseNumber != nil {
        .sameCaseNumber
      } else {
        .words
      }
    for family in try search.families(query, limit: Self.candidates) {
      found.add(family, reason)
    }
  }

  private func look(_ content: ReferralContent, _ found: inout Found) throws {
    let search = FamilySearch(connection: connection)
    if let bsn = content.bsn {
      for family in try search.families(bsn: bsn) { found.add(family, .sameBSN) }
    }
    let birth = SearchWords.birth(content.birth)
    try lookAtPeople(
      content, in: search.families(words: [birth], whole: true, limit: Self.candidates), &found)
    let names = NameFolding.words(
      [content.name.given, content.name.surname].joined(separator: " ")
    )
    .filter { !NameFolding.prefixes.contains($0) }
    for family in try search.families(words: names, whole: true, limit: Self.candidates) {
      found.add(family, .sameName)
    }
    if let code = content.postalCode, let house = content.houseNumber {
      let words = Array(SearchWords.address(code, house).suffix(1))
      for family in try search.families(words: words, whole: true, limit: Self.candidates) {
        found.add(family, .sameAddress)
      }
    }
    if let phone = content.parentPhone {
      let words = [SearchWords.phone(phone)]
      for family in try search.families(words: words, whole: true, limit: Self.candidates) {
        found.add(family, .samePhone)
      }
    }
  }

  /// Asks of families with somebody born that day whether it is the same name, or one like it.
  private func lookAtPeople(
    _ content: ReferralContent, in families: [ID<Family>], _ found: inout Found
  ) throws {
    let name = NameFolding.key(content.name.full)
    let words = Set(NameFolding.words(content.name.surname + " " + content.name.given))
    for family in families {
      let people = try connection.all(
        """
        SELECT \(Person.table.selection(of: "p")) FROM family_member m
        JOIN person p ON p.id = m.person_id
        WHERE m.family_id = ? AND m.to_day IS NULL AND p.birth = ?
        """, [Value(family), .text(content.birth.iso)], Person.read)
      for person in people {
        let other = NameFolding.words(person.name.surname + " " + person.name.given)
        if NameFolding.key(person.name.full) == name {
          found.add(family, .sameNameAndBirth, person.id)
        } else if !words.isDisjoint(with: other) {
          found.add(family, .sameBirthSimilarName, person.id)
        }
      }
    }
  }

  private func match(_ family: ID<Family>, _ found: Found) throws -> Match? {
    let summary = try connection.first(
      "SELECT \(FamilySummary.table.selection) FROM family_summary WHERE id = ?",
      [Value(family)], FamilySummary.read)
    guard let summary else { return nil }
    let coordinator = try summary.coordinator.flatMap { user in
      try connection.first(
        "SELECT \(User.table.selection) FROM user_account WHERE id = ?", [Value(user)], User.read)
    }
    let person = try found.people[family].flatMap { person in
      try connection.first(
        "SELECT \(Person.table.selection) FROM person WHERE id = ?", [Value(person)], Person.read)
    }
    return Match(
      family: family, caseNumber: summary.caseNumber, name: summary.name,
      isOpen: summary.isOpen, coordinator: coordinator, person: person?.name,
      birth: person?.birth, reasons: (found.reasons[family] ?? []).sorted())
  }

  private func rank(_ match: Match) -> (Int, Int, String) {
    (
      match.reasons.first?.rawValue ?? 99, match.coordinator?.id == reader ? 0 : 1,
      match.name.text
    )
  }
}
