import Domain

/// Reads birthdays, help after eighteen and contacts after closing of one family.
struct LifeQuery {
  let connection: any Connection

  func page(_ family: ID<Family>) throws -> LifePage {
    let key = [Value(family)]
    let aftercare: [AftercareContact] = try rows("family_id = ? ORDER BY planned_on, id", key)
    return LifePage(
      milestones: try rows("family_id = ? AND withdrawn_on IS NULL ORDER BY id", key),
      care: try rows("family_id = ? ORDER BY nr", key), aftercare: aftercare,
      owners: aftercare.isEmpty ? [:] : try owners(key))
  }

  /// The living youths who were born, with when one of us saw each last.
  func children(_ family: ID<Family>) throws -> [FamilyFacts.Child] {
    try connection.all(
      """
      SELECT p.id, coalesce(p.birth, ''), m.from_day,
        (SELECT max(n.on_day) FROM note_member s JOIN note n ON n.id = s.note_id
          WHERE s.person_id = p.id AND s.was_seen = 1)
      FROM family_member m JOIN person p ON p.id = m.person_id
      WHERE m.family_id = ? AND m.to_day IS NULL AND m.role = ?
        AND p.expected_on IS NULL AND p.deceased_on IS NULL ORDER BY m.id
      """, [Value(family), .text(MemberRole.youth.rawValue)]
    ) { row in
      var cursor = RowCursor(row)
      let person = try cursor.id(Person.self)
      let text = cursor.text()
      let birth = BirthDate(iso: Array(text.utf8))
      guard text.isEmpty || birth != nil else { throw StoreFault.unreadable(column: "birth") }
      return FamilyFacts.Child(
        person: person, birth: birth, since: try cursor.day(),
        seenOn: try cursor.optionalDay())
    }
  }

  /// Of these the ones whose birth is known, with what was written down about them.
  func youths(
    _ children: [FamilyFacts.Child], _ page: LifePage
  ) -> [FamilyFacts.Youth] {
    children.compactMap { youth in
      guard let birth = youth.birth else { return nil }
      return FamilyFacts.Youth(
        person: youth.person, birth: birth, since: youth.since,
        done: Set(page.milestones.filter { $0.person == youth.person }.map(\.milestone)),
        care: page.care(of: youth.person)?.decision)
    }
  }

  /// The name of the youth a reminder is about.
  func name(of person: ID<Person>) throws -> Line? {
    try connection.first(
      "SELECT given_names, prefix, surname FROM person WHERE id = ?", [Value(person)]
    ) { row in
      var cursor = RowCursor(row)
      let name = try PersonName(
        given: cursor.text(), prefix: cursor.text(), surname: cursor.text())
      return try Line(name.given.isEmpty ? name.full : name.given, limit: 500)
    }
  }

  private func owners(_ key: [Value]) throws -> [ID<User>: Login] {
    let pairs = try connection.all(
      """
      SELECT DISTINCT u.id, u.login FROM aftercare_contact a
      JOIN user_account u ON u.id = a.owner_id WHERE a.family_id = ?
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return (try cursor.id(User.self), try cursor.make(Login.init))
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private func rows<Row: StoredRow>(_ condition: String, _ values: [Value]) throws -> [Row] {
    try connection.all(
      "SELECT \(Row.table.selection) FROM \(Row.table.name) WHERE \(condition)", values, Row.read)
  }
}
