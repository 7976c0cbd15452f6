import Domain

/// Which custody bears on the members of a family, wherever it was written down: theirs over
/// others, and that of others over them.
package enum FamilyCustody {
  /// The parameters are the family, twice.
  package static let condition = """
    (c.person_id IN (\(members)) OR c.holder_id IN (\(members)))
    """

  package static let members =
    "SELECT m.person_id FROM family_member m WHERE m.family_id = ? AND m.to_day IS NULL"
}

/// Reads custody and schooling of the members of a family for its file.
struct FamilyPeopleQuery {
  let connection: any Connection

  /// How many absences a file shows; the totals of twelve weeks never need more.
  private static let absenceLimit = 500

  /// `known` are the teams whose files the reader may read.
  func page(
    _ family: ID<Family>, known: Set<ID<Team>>, for reader: ID<User>, on day: Day
  ) throws -> PeoplePage {
    let key = [Value(family)]
    let theirs = "person_id IN (\(FamilyCustody.members))"
    return PeoplePage(
      custody: try custody(key),
      schooling: try rows("\(theirs) ORDER BY from_day DESC, id DESC", key),
      absences: try rows(
        """
        \(theirs) AND taken_back_on IS NULL
        ORDER BY first_day DESC, id DESC LIMIT \(Self.absenceLimit)
        """, key), elsewhere: try elsewhere(key, known, AccessQuery.values(reader, day)))
  }

  /// A file that is closed to the reader isn't named, like one of another team.
  private func elsewhere(
    _ key: [Value], _ known: Set<ID<Team>>, _ reader: [Value]
  ) throws -> [OtherPlace] {
    try connection.all(
      """
      SELECT \(AccessQuery.isOpenTo), o.person_id, o.is_primary, s.id, s.case_year, s.case_number, s.name, t.id, t.name
      FROM family_member o JOIN family_summary s ON s.id = o.family_id
      JOIN team t ON t.id = s.team_id
      WHERE o.person_id IN (\(FamilyCustody.members)) AND o.family_id <> ?
        AND o.to_day IS NULL AND s.closed_on IS NULL
      ORDER BY o.is_primary DESC, s.case_year, s.case_number
      """, reader + key + key
    ) { row in
      var cursor = RowCursor(row)
      let isOpen = cursor.flag()
      let person = try cursor.id(Person.self)
      let isOwn = cursor.flag()
      let file = OtherPlace.File(
        family: try cursor.id(), caseNumber: cursor.caseNumber(), name: try cursor.line())
      let team = try cursor.id(Team.self)
      return OtherPlace(
        person: person, file: isOpen && known.contains(team) ? file : nil, team: try cursor.line(),
        isOwn: isOwn)
    }
  }

  func custody(_ key: [Value]) throws -> [CustodyLine] {
    try connection.all(
      """
      SELECT \(CustodyTerm.table.selection(of: "c")), p.surname, p.prefix, p.given_names,
        h.surname, h.prefix, h.given_names
      FROM custody_term c JOIN person p ON p.id = c.person_id
      LEFT JOIN person h ON h.id = c.holder_id
      WHERE \(FamilyCustody.condition) ORDER BY c.to_day IS NOT NULL, c.from_day DESC, c.id
      """, key + key
    ) { row in
      var cursor = RowCursor(row)
      let term = try CustodyTerm(&cursor)
      let child = try cursor.personName()
      let holder =
        if case .organisation(let name, _) = term.holder {
          name.text
        } else { try cursor.personName().full }
      return CustodyLine(term: term, childName: child.full, holderName: holder)
    }
  }

  private func rows<Row: StoredRow>(_ condition: String, _ values: [Value]) throws -> [Row] {
    try connection.all(
      "SELECT \(Row.table.selection) FROM \(Row.table.name) WHERE \(condition)", values, Row.read)
  }
}
