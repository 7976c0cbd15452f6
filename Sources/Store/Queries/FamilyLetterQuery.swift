package import Domain

/// Reads the letters to a family, and what a letter must know.
package struct FamilyLetterQuery {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }
  package init(_ changes: Changes) { connection = changes.connection }

  /// The newest first.
  package func lines(_ family: ID<Family>) throws -> [FamilyLetterLine] {
    try connection.all(
      """
      SELECT \(FamilyLetter.table.selection(of: "l")), \(Person.table.selection(of: "p")), u.login
      FROM family_letter l JOIN person p ON p.id = l.person_id
      JOIN user_account u ON u.id = l.author_id WHERE l.family_id = ? ORDER BY l.nr DESC
      """, [Value(family)]
    ) { row in
      var cursor = RowCursor(row)
      let letter = try FamilyLetter(&cursor)
      let person = try Person(&cursor)
      return FamilyLetterLine(
        letter: letter, name: person.name, author: try cursor.make(Login.init))
    }
  }

  /// The first meeting ahead that is prepared.
  package func nextMeeting(_ family: ID<Family>, from day: Day) throws -> NewMeeting? {
    try MeetingQuery(connection: connection).open(family).map(\.plan)
      .filter { $0.onDay >= day }.min { $0.onDay < $1.onDay }
  }

  /// The custody over the children of a family, whatever file it was written in.
  package func custody(of family: ID<Family>, on day: Day) throws -> CustodyFacts {
    CustodyFacts(
      try connection.all(
        """
        SELECT \(CustodyTerm.table.selection(of: "c")) FROM family_member m
        JOIN custody_term c ON c.person_id = m.person_id
        WHERE m.family_id = ? AND m.to_day IS NULL
        """, [Value(family)], CustodyTerm.read), on: day)
  }
}

extension FamilyLetterQuery {
  /// The letters of a family that wait to be sent, the oldest first.
  func waiting(_ family: ID<Family>) throws -> [FamilyLetter] {
    try connection.all(
      """
      SELECT \(FamilyLetter.table.selection) FROM family_letter
      WHERE family_id = ? AND state = 'prepared' ORDER BY nr
      """, [Value(family)], FamilyLetter.read)
  }

  /// To whom a letter goes.
  func addressee(of letter: ID<FamilyLetter>) throws -> PersonName? {
    try connection.first(
      """
      SELECT \(Person.table.selection(of: "p")) FROM family_letter l
      JOIN person p ON p.id = l.person_id WHERE l.id = ?
      """, [Value(letter)], Person.read)?.name
  }
}
