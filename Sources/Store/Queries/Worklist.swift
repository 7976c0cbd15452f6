package import Domain

/// Reads the worklist: one row a family, its gravest reason first.
///
/// All is grouped from the reader's own reminders by index; today comes in as a parameter.
package struct WorklistQuery {
  let connection: any Connection
  /// Whose families.
  let owner: ID<User>
  /// The teams whose families without a coordinator are this reader's too.
  let teams: [ID<Team>]
  /// The teams whose files the reader may open at all: who works elsewhere now sees of a family that
  /// is his still no more than that something waits.
  let readable: [ID<Team>]
  let today: Day

  package init(
    connection: any Connection, owner: ID<User>, teams: [ID<Team>], readable: [ID<Team>],
    today: Day
  ) {
    self.readable = readable
    self.connection = connection
    self.owner = owner
    self.teams = teams
    self.today = today
  }

  /// How many families stand in each tab.
  package func counts() throws -> [WorklistTab: Int] {
    let found = try connection.first(
      """
      \(grouped)
      SELECT \(WorklistTab.allCases.map { "sum(\(Self.condition($0)))" }.joined(separator: ", "))
      FROM grouped g JOIN family_summary s ON s.id = g.family_id
      """, values(horizon: today) + WorklistTab.allCases.flatMap(days)
    ) { row in (0..<4).map { Int(row.integer($0)) } }
    return Dictionary(
      uniqueKeysWithValues: zip(WorklistTab.allCases, found ?? [0, 0, 0, 0]))
  }

  /// A page of one tab after `key`.
  package func page(_ tab: WorklistTab, after key: PageKey?, limit: Int) throws -> [WorklistRow] {
    let sql = """
      \(grouped)
      SELECT g.shown, g.is_cover, \(StoredReminder.table.selection(of: "r")),
        u.login, \(FamilySummary.table.selection(of: "s"))
      FROM grouped g JOIN family_summary s ON s.id = g.family_id
      JOIN reminder r ON r.family_id = g.family_id AND r.sort_key = g.gravest
      LEFT JOIN user_account u ON u.id = s.coordinator_id
      WHERE \(Self.condition(tab))\(key == nil ? "" : " AND (g.gravest, g.family_id) > (?, ?)")
      GROUP BY g.family_id
      ORDER BY g.gravest, g.family_id LIMIT ?
      """
    var bound = values(horizon: horizon(tab)) + days(tab)
    if let key { bound += [.integer(key.number), .id(key.high, key.low)] }
    let rows = try connection.all(sql, bound + [Value(limit)]) { try row($0, horizon(tab)) }
    let hidden = try AccessQuery(connection: connection).hidden(
      among: rows.map(\.family), from: owner, on: today, within: readable)
    return hidden.isEmpty ? rows : rows.map { hidden.contains($0.family) ? $0.masked : $0 }
  }

  /// The key of the page after one that ended with `row`.
  package static func key(after row: WorklistRow) -> PageKey {
    PageKey(number: row.reason.sortKey, high: row.family.high, low: row.family.low)
  }

  private func row(_ reader: any RowReader, _ horizon: Day) throws -> WorklistRow {
    var cursor = RowCursor(reader)
    let shown = cursor.int()
    let isCover = cursor.flag()
    let stored = try StoredReminder(&cursor)
    let login = try cursor.optionalMake(Login.init)
    let summary = try FamilySummary(&cursor)
    return WorklistRow(
      family: summary.family, caseNumber: summary.caseNumber, name: summary.name,
      ones: SixStates(summary, on: today), risk: summary.risk, reason: stored.reminder,
      subject: try subject(of: stored.reminder), more: max(0, shown - 1),
      others: shown > 1 ? try others(summary.family, horizon) : [],
      lastContactOn: summary.lastContactOn, riskOn: summary.riskOn, coordinator: login,
      isCover: isCover)
  }

  /// The reasons after the gravest one.
  private func others(_ family: ID<Family>, _ horizon: Day) throws -> [DueReason] {
    let rows = try connection.all(
      """
      SELECT \(StoredReminder.table.selection) FROM reminder
      WHERE family_id = ?1 AND show_from <= ?2
        AND (owner_id = ?3 OR owner_id IS NULL
          OR (owner_id = (SELECT coordinator_id FROM family_summary WHERE id = ?1)
            AND EXISTS(SELECT 1 FROM cover c
              WHERE c.family_id = ?1 AND c.user_id = ?3 AND c.ended_on IS NULL)))
      ORDER BY sort_key LIMIT 20
      """, [Value(family), Value(horizon), Value(owner)], StoredReminder.read)
    var reasons: [DueReason] = []
    // What the supervisor has too stands there twice.
    for row in rows where !reasons.contains(where: { $0.reminder == row.reminder }) {
      reasons.append(DueReason(row.reminder, subject: try subject(of: row.reminder)))
    }
    return Array(reasons.dropFirst())
  }

  private func subject(of reminder: Reminder) throws -> Line? {
    guard let id = reminder.subject else { return nil }
    if reminder.reason == .feedback {
      return try ReferralStoryQuery(connection: connection).name(of: id.cast())
    }
    if reminder.reason == .protocolStep {
      return try SafetyQuery(connection: connection).nextStage(id.cast())
    }
    if reminder.reason == .aftercare { return nil }
    if reminder.reason == .letterUnsent {
      let name = try FamilyLetterQuery(connection: connection).addressee(of: id.cast())
      return try name.map { try Line($0.full, limit: 500) }
    }
    if reminder.reason.isOfLife || reminder.reason == .childNotSeen {
      return try LifeQuery(connection: connection).name(of: id.cast())
    }
    let sql =
      switch reminder.reason {
      case .moveUnconfirmed, .continuationEnds: "SELECT team_name FROM move WHERE id = ?"
      case .raiseWaiting: "SELECT reason FROM budget_raise WHERE id = ?"
      case .safetyAgreement: "SELECT parties FROM safety_agreement WHERE id = ?"
      case .crisis: "SELECT about FROM crisis WHERE id = ?"
      case .crisisDecision: "SELECT helper FROM crisis WHERE id = ?"
      case .meeting: "SELECT question FROM meeting WHERE id = ?"
      case .actionLate: "SELECT wording FROM action_item WHERE id = ?"
      case .waitingCheck, .expectedStart: "SELECT product FROM commitment WHERE id = ?"
      default: "SELECT title FROM work_item WHERE id = ?"
      }
    return try connection.first(sql, [Value(id)]) { row in
      var cursor = RowCursor(row)
      return try cursor.line()
    }
  }

  private var grouped: String {
    let unowned = """

        UNION ALL SELECT family_id, show_from, sort_key, 0 FROM reminder
        WHERE owner_id IS NULL AND team_id IN (\(teams.marks))
          AND NOT EXISTS(SELECT 1 FROM family_summary f
            WHERE f.id = reminder.family_id AND f.coordinator_id = ?)
      """
    return """
      WITH mine(family_id, show_from, sort_key, is_cover) AS (
        SELECT family_id, show_from, sort_key, 0 FROM reminder WHERE owner_id = ?
        UNION ALL SELECT r.family_id, r.show_from, r.sort_key, 1
        FROM cover c JOIN family_summary s ON s.id = c.family_id
        JOIN reminder r ON r.family_id = c.family_id AND r.owner_id = s.coordinator_id
        WHERE c.user_id = ? AND c.ended_on IS NULL AND c.from_day <= ?
          AND (c.last_day IS NULL OR c.last_day >= ?)\(teams.isEmpty ? "" : unowned)),
      grouped AS (
        SELECT family_id, min(show_from) AS first_show,
          min(CASE WHEN show_from <= ? THEN sort_key END) AS gravest,
          sum(show_from <= ?) AS shown, max(is_cover) AS is_cover,
          max(show_from <= ? AND sort_key < \(Reminder.firstPostponable)) AS cannot_wait
        FROM mine GROUP BY family_id)
      """
  }

  private func values(horizon: Day) -> [Value] {
    let unowned = teams.isEmpty ? [] : teams.map { Value($0) } + [Value(owner)]
    return [Value(owner), Value(owner), Value(today), Value(today)] + unowned + [
      Value(horizon), Value(horizon), Value(today),
    ]
  }

  /// The parameters of ``condition(_:)``.
  private func days(_ tab: WorklistTab) -> [Value] {
    switch tab {
    case .now: [Value(today), Value(today)]
    case .thisWeek: [Value(today), Value(today), Value(today.endOfISOWeek)]
    case .later: [Value(today), Value(today.endOfISOWeek)]
    case .postponed: [Value(today)]
    }
  }

  /// Up to which day reasons count: what shows now, this week, or at any time.
  private func horizon(_ tab: WorklistTab) -> Day {
    switch tab {
    case .now: today
    case .thisWeek: today.endOfISOWeek
    case .later, .postponed: Day.latest
    }
  }

  private static func condition(_ tab: WorklistTab) -> String {
    // A family that sleeps wakes for what can't be postponed.
    let awake = "(coalesce(s.postponed_until, '') <= ? OR g.cannot_wait)"
    return switch tab {
    case .now: "(\(awake) AND g.first_show <= ?)"
    case .thisWeek: "(\(awake) AND g.first_show > ? AND g.first_show <= ?)"
    case .later: "(\(awake) AND g.first_show > ?)"
    case .postponed: "(coalesce(s.postponed_until, '') > ? AND NOT g.cannot_wait)"
    }
  }
}
