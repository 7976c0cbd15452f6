package import Domain

/// Reads the meetings about a family.
package struct MeetingQuery {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  /// The newest first, each with who is asked still and what was decided.
  package func lines(_ family: ID<Family>) throws -> [MeetingLine] {
    let key = [Value(family)]
    let meetings: [Meeting] = try rows("family_id = ? ORDER BY nr DESC", key)
    guard !meetings.isEmpty else { return [] }
    let attendees: [MeetingAttendee] = try rows(
      "family_id = ? AND withdrawn_on IS NULL ORDER BY nr", key)
    let decisions: [MeetingDecision] = try rows("family_id = ? ORDER BY nr", key)
    return meetings.map { meeting in
      MeetingLine(
        meeting: meeting, attendees: attendees.filter { $0.meeting == meeting.id },
        decisions: decisions.filter { $0.meeting == meeting.id })
    }
  }

  /// Those that are prepared and neither held nor called off.
  func open(_ family: ID<Family>) throws -> [Meeting] {
    try rows("family_id = ? AND state = 'prepared' ORDER BY nr", [Value(family)])
  }

  private func rows<Row: StoredRow>(_ condition: String, _ values: [Value]) throws -> [Row] {
    try connection.all(
      "SELECT \(Row.table.selection) FROM \(Row.table.name) WHERE \(condition)", values, Row.read)
  }
}
