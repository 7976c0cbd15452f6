package import Domain

/// Reads the caseload of somebody who will be away.
package struct AbsenceQuery {
  let connection: any Connection
  let teams: [ID<Team>]
  let today: Day

  package init(connection: any Connection, teams: [ID<Team>], today: Day) {
    self.connection = connection
    self.teams = teams
    self.today = today
  }

  /// The open families of `user` in these teams, high risk first, then what comes first.
  ///
  /// Of a file that is closed to the reader neither name nor telephone is told.
  package func rows(_ user: ID<User>, for reader: ID<User>) throws -> [AbsenceRow] {
    let marks = teams.marks
    let families = try connection.all(
      """
      SELECT \(FamilySummary.table.selection(of: "s")) FROM family_summary s
      WHERE s.coordinator_id = ? AND s.closed_on IS NULL AND +s.team_id IN (\(marks))
      ORDER BY s.sort_key, s.id
      """, [Value(user)] + teams.map { Value($0) }, FamilySummary.read)
    let hidden = try AccessQuery(connection: connection).hidden(
      among: families.map(\.family), from: reader, on: today)
    return try families.map { try row($0, isHidden: hidden.contains($0.family)) }.sorted {
      Self.key($0) < Self.key($1)
    }
  }

  private func row(_ summary: FamilySummary, isHidden: Bool) throws -> AbsenceRow {
    let reminders = try connection.all(
      """
      SELECT \(StoredReminder.table.selection) FROM reminder
      WHERE family_id = ? AND reason <> ? AND due <= ? ORDER BY sort_key
      """,
      [
        Value(summary.family), Value(Reminder.Reason.handoverToAccept.rawValue),
        Value(today.endOfISOWeek),
      ], StoredReminder.read
    ).map(\.reminder)
    return AbsenceRow(
      family: summary.family, caseNumber: summary.caseNumber,
      name: isHidden ? summary.masked.name : summary.name,
      risk: summary.risk, phase: summary.phase,
      callBack: reminders.first { $0.reason == .callBack && $0.due <= today },
      phone: isHidden ? nil : try phone(summary.family),
      term: reminders.first { $0.reason != .callBack },
      proposed: nil)
  }

  /// Whom one can call: a parent before anybody else.
  private func phone(_ family: ID<Family>) throws -> PhoneNumber? {
    try connection.first(
      """
      SELECT p.phone FROM family_member m JOIN person p ON p.id = m.person_id
      WHERE m.family_id = ? AND m.to_day IS NULL AND p.phone IS NOT NULL
      ORDER BY m.role <> 'parent', m.id LIMIT 1
      """, [Value(family)]
    ) { row in
      var cursor = RowCursor(row)
      return try cursor.make(PhoneNumber.init)
    }
  }

  private static func key(_ row: AbsenceRow) -> (Int, Int, Int, Int64) {
    (
      row.risk == .high ? 0 : 1, row.callBack == nil ? 1 : 0,
      row.callBack?.at?.minutes ?? 1440, row.term?.sortKey ?? Int64.max
    )
  }
}

extension AbsenceRow {
  /// The same family with somebody proposed for it.
  package func proposing(_ login: Login?) -> AbsenceRow {
    AbsenceRow(
      family: family, caseNumber: caseNumber, name: name, risk: risk, callBack: callBack,
      phone: phone, term: term, proposed: login)
  }
}
