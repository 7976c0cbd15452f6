package import Domain

/// Keeps until when a closed file keeps what it knows of each in it.
struct RetentionUpkeep {
  let connection: any Connection

  func refresh(_ summary: FamilySummary, id: () -> ID<StoredRetention>) throws {
    try connection.execute(
      "DELETE FROM person_retention WHERE family_id = ?", [Value(summary.family)])
    let table = StoredRetention.table
    let marks = table.columns.marks
    for date in try dates(summary) {
      try connection.execute(
        "INSERT INTO \(table.name) (\(table.selection)) VALUES (\(marks))",
        StoredRetention(id: id(), family: summary.family, date: date).values)
    }
  }

  /// What the dates are by the rules, nothing while the file is open.
  func dates(_ summary: FamilySummary) throws -> [RetentionDate] {
    guard summary.closedOn != nil else { return [] }
    let facts = RetentionFacts(
      openedOn: summary.openedOn, closedOn: summary.closedOn, members: try members(summary.family))
    return RetentionDate.derive(
      from: facts, by: try RetentionRules.all(on: connection).map(\.rule))
  }

  /// Somebody's place in the file, the last where he had several.
  private struct Place {
    let person: ID<Person>
    let role: MemberRole
    let isOpen: Bool
    let hasHelp: Bool
  }

  private func members(_ family: ID<Family>) throws -> [RetentionFacts.Member] {
    let fileChanged = try lastChange(of: family)
    return try places(family).compactMap { place in
      // Who left the family earlier isn't touched by what was written of the others since.
      let changed =
        try place.isOpen
        ? fileChanged : (lastChange(of: place.person, in: family) ?? fileChanged)
      guard let changed else { return nil }
      var records: [RetainedRecord: Day] = [.access: changed]
      if place.hasHelp { records[.help] = changed }
      return RetentionFacts.Member(person: place.person, role: place.role, changed: records)
    }
  }

  private func places(_ family: ID<Family>) throws -> [Place] {
    let all = try connection.all(
      """
      SELECT m.person_id, m.role, m.to_day IS NULL,
        EXISTS(SELECT 1 FROM commitment c
          WHERE c.family_id = m.family_id AND c.person_id = m.person_id)
        OR EXISTS(SELECT 1 FROM involved_help h
          WHERE h.family_id = m.family_id AND h.person_id = m.person_id)
        OR EXISTS(SELECT 1 FROM plan_version v WHERE v.family_id = m.family_id
          AND v.from_day <= coalesce(m.to_day, '9999-12-31')
          AND (v.to_day IS NULL OR v.to_day > max(v.from_day, m.from_day)))
      FROM family_member m WHERE m.family_id = ? ORDER BY m.from_day, m.id
      """, [Value(family)]
    ) { row in
      var cursor = RowCursor(row)
      return Place(
        person: try cursor.id(), role: try cursor.code(), isOpen: cursor.flag(),
        hasHelp: cursor.flag())
    }
    var order: [ID<Person>] = []
    var places: [ID<Person>: Place] = [:]
    for place in all {
      let earlier = places[place.person]
      if earlier == nil { order.append(place.person) }
      places[place.person] = Place(
        person: place.person, role: place.role, isOpen: place.isOpen || earlier?.isOpen ?? false,
        hasHelp: place.hasHelp || earlier?.hasHelp ?? false)
    }
    return order.compactMap { places[$0] }
  }

  /// The day of the newest change of any row of the file; that an address was shown is none.
  ///
  /// Only the log knows it: the days in the rows say when something happened, not when it was
  /// written down. Its columns stay when an entry's words are taken out of the log.
  private func lastChange(of family: ID<Family>) throws -> Day? {
    try connection.first(
      """
      SELECT e.at_ms FROM audit_entry e
      WHERE e.subject = ? AND e.event IN (\(Self.rowEvents))
        AND NOT EXISTS(SELECT 1 FROM address_reveal r WHERE r.id = e.object)
      ORDER BY e.seq DESC LIMIT 1
      """, [Value(family)]
    ) { Instant(milliseconds: $0.integer(0)).localDay }
  }

  /// The same of what is about one person alone, and of what was added to notes about him.
  private func lastChange(of person: ID<Person>, in family: ID<Family>) throws -> Day? {
    let own = Self.ownTables.map { table, column in
      "SELECT id FROM \(table) WHERE family_id = ? AND \(column) = ?"
    }
    let objects =
      own + [
        """
        SELECT a.id FROM note n JOIN note_member s ON s.note_id = n.id
        JOIN note_addendum a ON a.note_id = n.id WHERE n.family_id = ? AND s.person_id = ?
        """
      ]
    let newest = try connection.number(
      """
      SELECT max(e.at_ms) FROM audit_entry e
      WHERE e.object IN (\(objects.joined(separator: " UNION ALL ")))
        AND e.event IN (\(Self.rowEvents))
      """, objects.flatMap { _ in [Value(family), Value(person)] })
    return newest.map { Instant(milliseconds: $0).localDay }
  }

  private static let rowEvents = [EventName.rowInserted, .rowUpdated, .rowDeleted]
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// The tables of a family whose rows are about one person, with the column that says who.
  private static let ownTables = [
    ("family_member", "person_id"), ("residence", "person_id"), ("stay", "person_id"),
    ("municipality_term", "person_id"), ("custody_term", "person_id"),
    ("custody_term", "holder_id"), ("schooling_term", "person_id"),
    ("school_absence", "person_id"), ("commitment", "person_id"), ("involved_help", "person_id"),
    ("extended_care", "person_id"),
  ]
}

/// The rules of retention of a store.
package enum RetentionRules {
  /// A rule with the row it stands in; those a store was made without are the program's own.
  package struct Known: Equatable, Sendable {
    package let id: ID<StoredRetentionRule>?
    package let rule: RetentionRule
  }

  /// Those in the store, and for a kind of record it has none of those the program starts with.
  package static func all(on connection: any Connection) throws -> [Known] {
    let records = RetainedRecord.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let stored = try connection.all(
      """
      SELECT \(StoredRetentionRule.table.selection) FROM retention_rule
      WHERE record IN (\(records)) ORDER BY record DESC, from_day
      """, [], StoredRetentionRule.read)
    let known = Set(stored.map(\.rule.record))
    return stored.map { Known(id: $0.id, rule: $0.rule) }
      + RetentionRule.seeds.filter { !known.contains($0.record) }.map { Known(id: nil, rule: $0) }
  }
}
