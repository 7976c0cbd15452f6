package import Domain

/// Reads what is proposed for destruction, and what its rules ask about the file.
package struct DestructionQuery {
  private let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  package init(_ changes: Changes) { connection = changes.connection }

  /// The proposals that wait, or all; the newest first, five hundred at most.
  ///
  /// Of `teams`, and what `user` proposed or decided himself; of all where there are none named. Of
  /// what is gone nobody knows any more whose it was.
  package func rows(
    all: Bool, teams: [ID<Team>]?, user: ID<User>
  ) throws -> [Destruction] {
    var conditions = all ? [] : ["d.state IN ('proposed', 'open')"]
    if let teams {
      conditions.append(
        """
        (d.proposed_by = ? OR d.decided_by = ? OR EXISTS(SELECT 1 FROM family f
          WHERE f.id = d.of_family AND f.team_id IN (\(teams.marks))))
        """)
    }
    let filter = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    return try connection.all(
      """
      SELECT \(Destruction.table.selection(of: "d")) FROM destruction d \(filter)
      ORDER BY d.nr DESC LIMIT 500
      """,
      teams.map { [Value(user), Value(user)] + $0.map { Value($0) } } ?? [], Destruction.read)
  }

  package func row(_ number: Int) throws -> Destruction? {
    try connection.first(
      "SELECT \(Destruction.table.selection) FROM destruction WHERE nr = ?", [Value(number)],
      Destruction.read)
  }

  package func nextNumber() throws -> Int {
    Int(try connection.number("SELECT coalesce(max(nr), 0) FROM destruction") ?? 0) + 1
  }

  /// The number of the proposal that waits for the same.
  package func waiting(_ family: ID<Family>, _ person: ID<Person>?) throws -> Int? {
    try connection.number(
      """
      SELECT nr FROM destruction WHERE of_family = ? AND of_person IS ?
        AND state IN ('proposed', 'open')
      """, [Value(family), Value(person)]
    ).map(Int.init)
  }

  package func isOpen(_ family: ID<Family>) throws -> Bool {
    try connection.number(
      "SELECT 1 FROM case_file WHERE family_id = ? AND closed_on IS NULL", [Value(family)]) != nil
  }

  /// Until when those whose part goes are kept.
  package func kept(_ family: ID<Family>, _ person: ID<Person>?) throws -> [RetentionDate] {
    let one = person == nil ? "" : "AND person_id = ?"
    return try connection.all(
      "SELECT \(StoredRetention.table.selection) FROM person_retention WHERE family_id = ? \(one)",
      [Value(family)] + (person.map { [Value($0)] } ?? []), StoredRetention.read
    ).map(\.date)
  }
}
