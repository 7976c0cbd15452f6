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

  func page(_ family: ID<Family>) throws -> PeoplePage {
    let key = [Value(family)]
    let theirs = "person_id IN (\(FamilyCustody.members))"
    return PeoplePage(
      custody: try custody(key),
      schooling: try rows("\(theirs) ORDER BY from_day DESC, id DESC", key),
      absences: try rows(
        """
        \(theirs) AND taken_back_on IS NULL
        ORDER BY first_day DESC, id DESC LIMIT \(Self.absenceLimit)
        """, key))
  }

  private func custody(_ key: [Value]) throws -> [CustodyLine] {
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
