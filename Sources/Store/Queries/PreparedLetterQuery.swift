package import Domain

/// Reads the letters that wait to be sent in the families one coordinates or covers.
package struct PreparedLetterQuery {
  private let connection: any Connection
  private let reader: ID<User>
  /// The teams in which he may read at all, and those in which a family without a coordinator is
  /// his too.
  private let teams: [ID<Team>]
  private let unowned: [ID<Team>]
  private let today: Day

  package init(
    connection: any Connection, reader: ID<User>, teams: [ID<Team>], unowned: [ID<Team>],
    today: Day
  ) {
    self.connection = connection
    self.reader = reader
    self.teams = teams
    self.unowned = unowned
    self.today = today
  }

  /// A page after `key`, what lies longest first.
  package func page(after key: PageKey?, limit: Int) throws -> [PreparedLetterLine] {
    let (user, day) = (Value(reader), Value(today))
    return try connection.all(
      """
      SELECT \(FamilyLetter.table.selection(of: "l")), \(Person.table.selection(of: "p")),
        s.name, s.case_year, s.case_number, s.coordinator_id IS NOT ? AND \(Self.covers),
        \(ReadAlongRules.readsAlong("l"))
      FROM family_letter l JOIN family_summary s ON s.id = l.family_id
      JOIN person p ON p.id = l.person_id
      WHERE l.state = 'prepared' AND +s.team_id IN (\(Self.marks(teams)))
        AND (s.coordinator_id = ? OR \(Self.covers)
          OR (s.coordinator_id IS NULL AND s.team_id IN (\(Self.marks(unowned)))))
        AND \(AccessQuery.isOpenTo)
        AND (l.made_on, l.id) > (?, ?)
      ORDER BY l.made_on, l.id LIMIT ?
      """,
      [user, user, day, day] + teams.map { Value($0) } + [user, user, day, day]
        + unowned.map { Value($0) } + AccessQuery.values(reader, today) + Self.values(key)
        + [Value(limit)]
    ) { row in
      var cursor = RowCursor(row)
      let letter = try FamilyLetter(&cursor)
      let person = try Person(&cursor)
      return PreparedLetterLine(
        letter: letter, addressee: person.name, familyName: try cursor.line(),
        caseNumber: cursor.caseNumber(), isCover: cursor.flag(),
        isReadAlong: cursor.flag())
    }
  }

  /// The key of the page after one that ended with `line`.
  package static func key(after line: PreparedLetterLine) -> PageKey {
    PageKey(text: line.letter.madeOn.iso, high: line.letter.id.high, low: line.letter.id.low)
  }

  private static let covers = """
    EXISTS(SELECT 1 FROM cover c WHERE c.family_id = l.family_id AND c.user_id = ?
      AND c.ended_on IS NULL AND c.from_day <= ? AND (c.last_day IS NULL OR c.last_day >= ?))
    """

  private static func marks(_ teams: [ID<Team>]) -> String {
    teams.isEmpty ? "NULL" : teams.marks
  }

  private static func values(_ key: PageKey?) -> [Value] {
    guard let key else { return [.text(""), .id(0, 0)] }
    return [.text(key.text), .id(key.high, key.low)]
  }
}
