package import Domain

/// Reads what left a family's file.
package struct DisclosureQuery {
  private let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  package init(_ changes: Changes) { connection = changes.connection }

  /// The newest first, five hundred at most.
  package func lines(_ family: ID<Family>) throws -> [DisclosureLine] {
    try connection.all(
      """
      SELECT \(Disclosure.table.selection(of: "d")), u.login FROM disclosure d
      JOIN user_account u ON u.id = d.author_id
      WHERE d.family_id = ? ORDER BY d.nr DESC LIMIT 500
      """, [Value(family)]
    ) { row in
      var cursor = RowCursor(row)
      return DisclosureLine(
        disclosure: try Disclosure(&cursor), author: try cursor.make(Login.init))
    }
  }
}

extension DisclosureQuery {
  /// What the youths of a family said about who may see what is about them, the newest first.
  package func answers(_ family: ID<Family>) throws -> [InspectionAnswer] {
    try connection.all(
      """
      SELECT \(InspectionAnswer.table.selection) FROM inspection_answer WHERE family_id = ?
      ORDER BY nr DESC
      """, [Value(family)], InspectionAnswer.read)
  }
}

extension Changes {
  /// What was done with a family's file in a period, in the order of time; rows of a change are one act.
  package func acts(
    on family: ID<Family>, from: Instant, until: Instant
  ) throws -> [AccessReportLine] {
    let users = try connection.all("SELECT id, name FROM user_account") { row in
      var cursor = RowCursor(row)
      return (id: try cursor.id(User.self), name: try cursor.line())
    }
    let names = Dictionary(users.map { ($0.id, $0.name) }) { one, _ in one }
    return try connection.all(
      """
      SELECT e.at_ms, u.name, e.event, e.entry FROM audit_entry e
      LEFT JOIN user_account u ON u.id = e.actor
      WHERE e.subject = ? AND e.event NOT LIKE 'row.%' AND e.at_ms >= ? AND e.at_ms < ?
      ORDER BY e.seq LIMIT 20000
      """, [Value(family), .integer(from.milliseconds), .integer(until.milliseconds)]
    ) { row in
      var cursor = RowCursor(row)
      let day = Instant(milliseconds: cursor.integer()).localDay
      let name = try cursor.optionalLine()
      let event = cursor.text()
      let entry = EntryDetails(row.withBytes(3) { Array($0) })
      return AccessReportLine(
        day: day, name: entry.responsible.flatMap { names[$0] } ?? name ?? Line(known: "-"),
        account: entry.responsible == nil ? nil : name, role: entry.role, event: event,
        basis: entry.basis, isEmergency: entry.isEmergency, wasDenied: entry.wasDenied)
    }
  }

  /// A family's file as it stands in this transaction, to hand out with the row that says so.
  package func page(_ family: ID<Family>, reader: ID<User>, today: Day) throws -> FamilyPage {
    let query = FamilyFileQuery(connection: connection, reader: reader, today: today)
    guard let page = try query.page(family, mayWrite: false) else {
      throw StoreFault.notFound(table: "family")
    }
    return page
  }

  /// What leads to where people of a family live or how they are reached, but for one of them and
  /// who lives with him: postal codes, secret ones too, and telephone numbers.
  package func traces(of family: ID<Family>, butFor reader: ID<Person>) throws -> [String] {
    let key = [Value(family), Value(reader)]
    let homes = try connection.all(
      """
      SELECT h.postal_code FROM household h WHERE h.family_id = ?1 AND h.postal_code IS NOT NULL
        AND NOT EXISTS(SELECT 1 FROM family_member m WHERE m.household_id = h.id
          AND m.person_id = ?2 AND m.to_day IS NULL)
      """, key
    ) { $0.text(0) }
    let phones = try connection.all(
      """
      SELECT p.phone FROM family_member m JOIN person p ON p.id = m.person_id
      WHERE m.family_id = ?1 AND p.id <> ?2 AND p.phone IS NOT NULL
      UNION SELECT c.phone FROM family_contact_term c
      WHERE c.family_id = ?1 AND c.person_id IS NOT ?2
      """, key
    ) { $0.text(0) }
    return homes + phones
  }
}
