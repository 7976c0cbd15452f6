package import Domain

/// Reads the families that wait long for help, from the same days as the board counts.
package struct LongWaitingQuery {
  let connection: any Connection
  let teams: [ID<Team>]
  let today: Day
  let limit: Day
  package let longWeeks: Int

  package init(connection: any Connection, teams: [ID<Team>], today: Day) throws {
    self.connection = connection
    self.teams = teams
    self.today = today
    longWeeks = try Norms(on: connection)[.waitingLong]
    limit = LongWaiting.limit(on: today, weeks: longWeeks)
  }

  /// When the waiting of an open term `w` began, over all its terms.
  static let since = """
    (SELECT min(f.from_day) FROM waiting_term f WHERE f.commitment_id = w.commitment_id
      AND (f.to_day IS NULL OR f.to_day > f.from_day))
    """

  /// Since when a family waits; nil where nobody does.
  static func waiting(of family: ID<Family>, on connection: any Connection) throws -> LongWaiting? {
    LongWaiting(
      try connection.all(
        """
        SELECT \(since), w.bridging IS NOT NULL FROM waiting_term w
        WHERE w.family_id = ? AND w.to_day IS NULL
        """, [Value(family)]
      ) { row in
        var cursor = RowCursor(row)
        return (since: try cursor.day(), isBridged: cursor.flag())
      })
  }

  /// A page after `key`: without bridging first, then who waits longest.
  ///
  /// A file that is closed to the reader counts, and says how long alone.
  package func page(
    _ coordinator: CoordinatorFilter, reader: ID<User>, after key: PageKey?, limit rows: Int
  ) throws -> [WaitingRow] {
    var found: [Found] = []
    for part in Part.allCases where key.map({ $0.number <= part.rawValue }) ?? true {
      let after = key?.number == part.rawValue ? key : nil
      let wanted = rows - found.count
      guard wanted > 0 else { break }
      var rest: [Found] = []
      for team in teams {
        rest += try families(part, team, owner(coordinator, reader), after, wanted)
      }
      found += rest.sorted { ($0.since, $0.family) < ($1.since, $1.family) }.prefix(wanted)
    }
    let waits = try waits(of: found.map(\.family))
    let hidden = try AccessQuery(connection: connection).hidden(
      among: found.map(\.family), from: reader, on: today)
    return try found.map { row in
      let sorted = (waits[row.family] ?? []).sorted { $0.place < $1.place }
      let isHidden = hidden.contains(row.family)
      return WaitingRow(
        family: row.family, caseNumber: row.caseNumber, name: isHidden ? .hidden : row.name,
        coordinator: row.coordinator, waits: isHidden ? try sorted.map { try $0.masked() } : sorted)
    }
  }

  /// The key of the page after one that ended with `row`.
  package static func key(after row: WaitingRow) -> PageKey? {
    row.waits.first.map { first in
      PageKey(
        text: first.since.iso, number: (first.bridging == nil ? Part.unbridged : .bridged).rawValue,
        high: row.family.high, low: row.family.low)
    }
  }
}

// The SQL of the two parts.
extension LongWaitingQuery {
  /// The list has two parts, each in the order of an index.
  private enum Part: Int64, CaseIterable {
    case unbridged
    case bridged

    var index: String { self == .unbridged ? "summary_unbridged" : "summary_waiting" }
    var day: String { self == .unbridged ? "s.unbridged_since" : "s.waiting_since" }
  }

  private struct Found {
    let family: ID<Family>
    let caseNumber: CaseNumber
    let name: Line
    let coordinator: Login?
    let since: Day
  }

  private func owner(
    _ coordinator: CoordinatorFilter, _ reader: ID<User>
  ) -> (sql: String, values: [Value]) {
    switch coordinator {
    case .anybody: ("", [])
    case .nobody: ("AND s.coordinator_id IS NULL", [])
    case .mine: ("AND s.coordinator_id = ?", [Value(reader)])
    case .user(let login):
      ("AND s.coordinator_id = (SELECT id FROM user_account WHERE login = ?)", [.text(login.text)])
    }
  }

  private func families(
    _ part: Part, _ team: ID<Team>, _ owner: (sql: String, values: [Value]), _ key: PageKey?,
    _ rows: Int
  ) throws -> [Found] {
    let rest =
      part == .bridged ? "AND (s.unbridged_since IS NULL OR s.unbridged_since >= ?)" : ""
    let after = key == nil ? "" : "AND (\(part.day), s.id) > (?, ?)"
    return try connection.all(
      """
      SELECT s.id, s.case_year, s.case_number, s.name, u.login, \(part.day)
      FROM family_summary s INDEXED BY \(part.index)
      LEFT JOIN user_account u ON u.id = s.coordinator_id
      WHERE s.team_id = ? AND s.closed_on IS NULL AND \(part.day) < ? \(rest) \(owner.sql) \(after)
      ORDER BY \(part.day), s.id LIMIT ?
      """,
      [Value(team), Value(limit)] + (part == .bridged ? [Value(limit)] : []) + owner.values
        + (key.map { [.text($0.text), .id($0.high, $0.low)] } ?? []) + [Value(rows)]
    ) { row in
      var cursor = RowCursor(row)
      return Found(
        family: try cursor.id(), caseNumber: cursor.caseNumber(), name: try cursor.line(),
        coordinator: try cursor.optionalMake(Login.init), since: try cursor.day())
    }
  }

  /// Who waits long in these families.
  private func waits(of families: [ID<Family>]) throws -> [ID<Family>: [LongWait]] {
    guard !families.isEmpty else { return [:] }
    let marks = families.marks
    let rows = try connection.all(
      """
      SELECT w.family_id, c.id, p.given_names, p.prefix, p.surname, c.product, v.name,
        \(Self.since), w.bridging,
        (SELECT max(k.on_day) FROM safety_check k WHERE k.commitment_id = c.id)
      FROM waiting_term w JOIN commitment c ON c.id = w.commitment_id
      JOIN person p ON p.id = c.person_id JOIN provider v ON v.id = c.provider_id
      WHERE w.family_id IN (\(marks)) AND w.to_day IS NULL
      """, families.map { Value($0) }
    ) { row in
      var cursor = RowCursor(row)
      return (family: try cursor.id(Family.self), wait: try LongWait(&cursor))
    }
    let long = rows.filter { $0.wait.since < limit }
    return Dictionary(grouping: long, by: \.family).mapValues { $0.map(\.wait) }
  }
}

extension LongWait {
  /// How long, and whether somebody bridges it, of nobody.
  fileprivate func masked() throws -> LongWait {
    LongWait(
      commitment: commitment,
      person: try PersonName(given: "", prefix: "", surname: Line.hidden.text), product: .hidden,
      provider: .hidden, since: since, bridging: bridging.map { _ in .hidden },
      checkedOn: checkedOn)
  }

  /// Ten columns: commitment, the three parts of a name, product, provider, since, bridging, check.
  fileprivate init(_ c: inout RowCursor) throws {
    let commitment: ID<Commitment> = try c.id()
    let (given, prefix, surname) = (c.text(), c.text(), c.text())
    self.init(
      commitment: commitment,
      person: try PersonName(given: given, prefix: prefix, surname: surname),
      product: try c.line(), provider: try c.line(), since: try c.day(),
      bridging: try c.optionalLine(), checkedOn: try c.optionalDay())
  }
}
