package import Domain

/// Reads who may see which file.
package struct AccessQuery {
  private let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  package init(_ changes: Changes) { connection = changes.connection }

  /// What the rule asks about a reader of one file.
  ///
  /// Who was asked to take it over, or to do something in it, has his reason already.
  package func facts(
    _ family: ID<Family>, _ user: ID<User>, at now: Instant
  ) throws -> AccessFacts {
    let day = now.localDay
    let key: [Value] = [Value(family), Value(user)]
    let found = try connection.first(
      """
      SELECT
        coalesce(
          (SELECT v.reason FROM family_visit v WHERE v.family_id = ?1 AND v.user_id = ?2
            AND v.on_day = ?3 ORDER BY v.id DESC LIMIT 1),
          (SELECT '\(ReadingReason.handover.rawValue)' FROM handover h
            WHERE h.family_id = ?1 AND h.to_user_id = ?2 AND h.outcome IS NULL),
          (SELECT '\(ReadingReason.colleagueAsks.rawValue)' FROM work_item w
            WHERE w.family_id = ?1 AND w.owner_id = ?2 AND w.done_on IS NULL LIMIT 1)),
        EXISTS(SELECT 1 FROM emergency_access e WHERE e.family_id = ?1 AND e.user_id = ?2
          AND e.until_ms > ?4),
        EXISTS(SELECT 1 FROM expert_access x WHERE x.family_id = ?1 AND x.user_id = ?2
          AND x.until_day >= ?3 AND x.from_day <= ?3
          AND (x.ended_on IS NULL OR x.ended_on > ?3))
      """, key + [Value(day), .integer(now.milliseconds)]
    ) { row in
      var cursor = RowCursor(row)
      return AccessFacts(
        visit: try cursor.optional { c throws(StoreFault) in try c.code(ReadingReason.self) },
        hasEmergency: cursor.flag(), isExpert: cursor.flag())
    }
    return found ?? AccessFacts()
  }

  package func restriction(of family: ID<Family>) throws -> Restriction? {
    try connection.first(
      """
      SELECT \(Restriction.table.selection) FROM restriction
      WHERE family_id = ? AND to_day IS NULL
      """, [Value(family)], Restriction.read)
  }

  /// Who may enter a restricted file, but for its coordinator and who covers; nil where it isn't.
  package func admitted(to family: ID<Family>) throws -> Set<ID<User>>? {
    guard let restriction = try restriction(of: family) else { return nil }
    let named = try connection.all(
      "SELECT user_id FROM restriction_access WHERE restriction_id = ?", [Value(restriction.id)]
    ) { row in
      var cursor = RowCursor(row)
      return try cursor.id(User.self)
    }
    return Set(named).union([restriction.author])
  }

  /// Which of some families are closed to a reader; all outside `teams`, where they are given.
  package func hidden(
    among families: [ID<Family>], from reader: ID<User>, on day: Day,
    within teams: [ID<Team>]? = nil
  ) throws -> Set<ID<Family>> {
    guard !families.isEmpty else { return [] }
    let marks = families.marks
    let elsewhere = teams.map { teams in
      teams.isEmpty
        ? "OR 1" : "OR s.team_id NOT IN (\(teams.marks))"
    }
    let found = try connection.all(
      """
      SELECT s.id FROM family_summary s
      WHERE s.id IN (\(marks)) AND (NOT (\(Self.isOpenTo)) \(elsewhere ?? ""))
      """,
      families.map { Value($0) } + Self.values(reader, day) + (teams ?? []).map { Value($0) }
    ) { row in
      var cursor = RowCursor(row)
      return try cursor.id(Family.self)
    }
    return Set(found)
  }

  /// The restricted families in which somebody with this BSN, or this name and birth date, has a
  /// place.
  package func restricted(
    _ name: PersonName, _ birth: BirthDate?, _ bsn: BSN?
  ) throws -> [ID<Family>] {
    let wanted = NameFolding.key(name.full)
    let people = try connection.all(
      """
      SELECT r.family_id, p.bsn, p.birth, p.surname, p.prefix, p.given_names
      FROM restriction r JOIN family_member m ON m.family_id = r.family_id AND m.to_day IS NULL
      JOIN person p ON p.id = m.person_id WHERE r.to_day IS NULL
      """
    ) { row in
      var cursor = RowCursor(row)
      let family = try cursor.id(Family.self)
      let number = cursor.optional { $0.text() }
      let born = cursor.optional { $0.text() }
      let isNumber = bsn != nil && number == bsn?.digits
      let isBirth = birth != nil && born == birth?.iso
      let isName = NameFolding.key(try cursor.personName().full) == wanted
      return (family, isNumber || (isBirth && isName))
    }
    return people.filter(\.1).map(\.0)
  }

  /// A condition on the summary `s` that it isn't restricted, or that the reader may enter.
  package static let isOpenTo = """
    NOT EXISTS(SELECT 1 FROM restriction x WHERE x.family_id = s.id AND x.to_day IS NULL
      AND s.coordinator_id IS NOT ? AND x.author_id <> ?
      AND NOT EXISTS(SELECT 1 FROM restriction_access a
        WHERE a.restriction_id = x.id AND a.user_id = ?)
      AND NOT EXISTS(SELECT 1 FROM cover c WHERE c.family_id = s.id AND c.user_id = ?
        AND c.ended_on IS NULL AND c.from_day <= ? AND coalesce(c.last_day, ?) >= ?))
    """

  package static func values(_ reader: ID<User>, _ day: Day) -> [Value] {
    let user = Value(reader)
    return [user, user, user, user] + [Value(day), Value(day), Value(day)]
  }

  /// The emergency accesses that wait for a review, or all; the newest first.
  package func emergencies(all: Bool, teams: [ID<Team>]?) throws -> [EmergencyLine] {
    var conditions = all ? [] : ["e.reviewed_by IS NULL"]
    if let teams {
      conditions.append("s.team_id IN (\(teams.marks))")
    }
    let filter = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    return try connection.all(
      """
      SELECT \(EmergencyAccess.table.selection(of: "e")), s.case_year, s.case_number, u.login,
        v.login
      FROM emergency_access e JOIN family_summary s ON s.id = e.family_id
      JOIN user_account u ON u.id = e.user_id LEFT JOIN user_account v ON v.id = e.reviewed_by
      \(filter) ORDER BY e.nr DESC LIMIT 500
      """, (teams ?? []).map { Value($0) }
    ) { row in
      var cursor = RowCursor(row)
      return EmergencyLine(
        access: try EmergencyAccess(&cursor), caseNumber: cursor.caseNumber(),
        user: try cursor.make(Login.init), reviewer: try cursor.optionalMake(Login.init))
    }
  }

  package func emergency(_ number: Int) throws -> EmergencyAccess? {
    try connection.first(
      "SELECT \(EmergencyAccess.table.selection) FROM emergency_access WHERE nr = ?",
      [Value(number)], EmergencyAccess.read)
  }

  package func nextEmergency() throws -> Int {
    Int(try connection.number("SELECT coalesce(max(nr), 0) FROM emergency_access") ?? 0) + 1
  }

  /// Who leads a team today, by name; of all teams where it is nil.
  package func supervisors(of team: ID<Team>?, on day: Day) throws -> [SupervisorContact] {
    try people(.supervisor, team, day)
  }

  package func administrators(on day: Day) throws -> [SupervisorContact] {
    try people(.administrator, nil, day)
  }

  private func people(
    _ role: Role, _ team: ID<Team>?, _ day: Day
  ) throws -> [SupervisorContact] {
    try connection.all(
      """
      SELECT DISTINCT u.name, u.phone FROM role_grant r JOIN user_account u ON u.id = r.user_id
      WHERE r.role = ?1 AND (?2 IS NULL OR r.team_id IS NULL OR r.team_id = ?2)
        AND r.from_day <= ?3 AND (r.to_day IS NULL OR r.to_day > ?3) AND u.disabled_on IS NULL
      ORDER BY u.name LIMIT 2
      """, [.text(role.rawValue), Value(team), Value(day)]
    ) { row in
      var cursor = RowCursor(row)
      return SupervisorContact(
        name: try cursor.line(), phone: try cursor.optionalMake(PhoneNumber.init))
    }
  }
}
