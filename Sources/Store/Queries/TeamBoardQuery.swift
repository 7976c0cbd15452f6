package import Domain

/// Counts the families of teams for each coordinator, from indexes that hold all it needs.
package struct TeamBoardQuery {
  let connection: any Connection
  let teams: [ID<Team>]
  let today: Day
  package let norms: Norms

  package init(connection: any Connection, teams: [ID<Team>], today: Day) throws {
    self.connection = connection
    self.teams = teams
    self.today = today
    norms = try Norms(on: connection)
  }

  /// The board with everybody who coordinates for these teams or has families there.
  package func board() throws -> TeamBoard {
    var counts: [ID<User>?: BoardCounts] = [:]
    var loads: [ID<User>: [LoadKey: Int]] = [:]
    let sums = sums
    for team in teams {
      try connection.forEach(sums.sql, sums.values + [Value(team)]) { row in
        var cursor = RowCursor(row)
        let user: ID<User>? = try cursor.optionalID()
        let key = LoadKey(try cursor.code(), try cursor.code())
        let open = cursor.int()
        counts[user, default: BoardCounts()][.open] += open
        for group in Self.summed { counts[user, default: BoardCounts()][group] += cursor.int() }
        if let user { loads[user, default: [:]][key, default: 0] += open }
        return true
      }
      for group in [BoardGroup.late, .noContact, .childNotSeen] {
        try connection.forEach(Self.terms(group), [Value(team), Value(today), Value(today)]) {
          row in
          var cursor = RowCursor(row)
          let user: ID<User>? = try cursor.optionalID()
          counts[user, default: BoardCounts()][group] += cursor.int()
          return true
        }
      }
      let limit = LongWaiting.limit(on: today, weeks: norms[.waitingLong])
      try connection.forEach(Self.waits, [Value(team), Value(limit)]) { row in
        var cursor = RowCursor(row)
        let user: ID<User>? = try cursor.optionalID()
        counts[user, default: BoardCounts()][.waiting] += cursor.int()
        return true
      }
    }
    let users = Set(counts.keys.compactMap(\.self)).union(try coordinators())
    let rows = try users.sorted().compactMap {
      try row($0, counts[$0] ?? BoardCounts(), loads[$0] ?? [:])
    }
    return TeamBoard(
      unassigned: counts[nil] ?? BoardCounts(),
      rows: rows.sorted { $0.user.login.text < $1.user.login.text },
      band: try band(), longWeeks: norms[.waitingLong],
      expiring: try RegistrationQuery(connection: connection, today: today, norms: norms)
        .lines(teams, expiringOnly: true).count,
      tightPercent: norms[.budgetTight])
  }

  /// The band all these teams have in common; the norm where they differ.
  private func band() throws -> ClosedRange<Int> {
    let lowest = norms[.bandLowest]
    let norm = lowest...max(lowest, norms[.bandHighest])
    let query = SettingsQuery(connection: connection)
    let bands = Set(try teams.map { try query.band(of: $0) ?? norm })
    return bands.count == 1 ? bands.first ?? norm : norm
  }

  private func row(
    _ user: ID<User>, _ counts: BoardCounts, _ load: [LoadKey: Int]
  ) throws -> BoardRow? {
    let found = try connection.first(
      "SELECT \(User.table.selection) FROM user_account WHERE id = ?", [Value(user)], User.read)
    guard let found else { return nil }
    let parts = norms.parts(load)
    let tenths = parts.reduce(0) { $0 + $1.tenths }
    let query = CoordinationQuery(connection: connection)
    let covers = try connection.number(
      "SELECT count(*) FROM cover WHERE user_id = ? AND ended_on IS NULL", [Value(user)])
    return BoardRow(
      user: found, counts: counts,
      load: Caseload(tenths: tenths, fte: try query.fte(of: user)),
      absence: try query.absence(of: user), covers: Int(covers ?? 0), parts: parts)
  }

  /// Who may be coordinator for these teams today.
  private func coordinators() throws -> [ID<User>] {
    try teams.flatMap { team in
      try connection.all(
        """
        SELECT g.user_id FROM role_grant g JOIN user_account u ON u.id = g.user_id
        WHERE g.team_id = ? AND g.role = 'coordinator' AND g.from_day <= ?
          AND (g.to_day IS NULL OR g.to_day > ?) AND u.disabled_on IS NULL
        """, [Value(team), Value(today), Value(today)]
      ) { row in
        var cursor = RowCursor(row)
        return try cursor.id(User.self)
      }
    }
  }

  /// The weight of the families of others that each colleague covers, in tenths.
  package func coverWeight(of user: ID<User>) throws -> Int {
    try connection.all(
      """
      SELECT s.risk, \(CasePhase.sql) FROM cover c JOIN family_summary s ON s.id = c.family_id
      WHERE c.user_id = ? AND c.ended_on IS NULL
      """, [Value(user)]
    ) { row in
      var cursor = RowCursor(row)
      return norms.weight(try cursor.code(), try cursor.code())
    }.reduce(0, +)
  }

  /// What one walk through the index counts beside the open ones.
  private static let summed: [BoardGroup] = [
    .new, .incomplete, .budgetOver90, .handoverOpen, .unreviewedEmergency, .planMissing,
  ]

  /// Counts by the conditions that select the lists; the team comes last of the parameters.
  private var sums: (sql: String, values: [Value]) {
    let conditions = Self.summed.compactMap { $0.condition(today: today, norms: norms) }
    let counts = conditions.map { "sum(\($0.sql))" }.joined(separator: ", ")
    let sql = """
      SELECT s.coordinator_id, s.risk, \(CasePhase.sql) AS phase, count(*), \(counts)
      FROM family_summary s INDEXED BY summary_board
      WHERE s.team_id = ? AND s.closed_on IS NULL GROUP BY s.coordinator_id, s.risk, phase
      """
    return (sql, conditions.flatMap(\.values))
  }

  private static let waits = """
    SELECT s.coordinator_id, count(*) FROM family_summary s INDEXED BY summary_waiting
    WHERE s.team_id = ? AND s.closed_on IS NULL AND s.waiting_since < ? GROUP BY s.coordinator_id
    """

  private static func terms(_ group: BoardGroup) -> String {
    """
    SELECT s.coordinator_id, count(DISTINCT r.family_id)
    FROM reminder r INDEXED BY reminder_by_term JOIN family_summary s ON s.id = r.family_id
    WHERE r.team_id = ? AND r.due < ? AND r.show_from <= ? AND \(group.reasons)
      AND s.closed_on IS NULL
    GROUP BY s.coordinator_id
    """
  }
}
