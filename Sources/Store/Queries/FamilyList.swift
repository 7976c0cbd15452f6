package import Domain

/// Reads lists of families by key: a page costs the same at a thousand and at a million.
package struct FamilyListQuery {
  let connection: any Connection
  let teams: [ID<Team>]
  let reader: ID<User>
  let today: Day

  package init(connection: any Connection, teams: [ID<Team>], reader: ID<User>, today: Day) {
    self.connection = connection
    self.teams = teams
    self.reader = reader
    self.today = today
  }

  /// How many documents a search looks at before it shows the best of them.
  private static let candidates = 300

  /// A page after `key`.
  ///
  /// A search by words has one page: who finds too much types on.
  package func page(
    _ filter: FamilyFilter, after key: PageKey?, limit: Int
  ) throws -> [FamilyRow] {
    let query = SearchQuery(typed: filter.words)
    if !query.isEmpty { return try found(query, filter, limit: limit) }
    switch filter.coordinator {
    case .anybody: return try merged("s.team_id = ?", filter, after: key, limit: limit)
    case .nobody:
      return try merged(
        "s.coordinator_id IS NULL AND s.team_id = ?", filter, after: key, limit: limit)
    case .mine where filter.more.team == nil:
      return try rows(where: "s.coordinator_id = ?", [Value(reader)], filter, key, limit)
    case .mine:
      let marks = teams.marks
      return try rows(
        where: "s.coordinator_id = ? AND +s.team_id IN (\(marks))",
        [Value(reader)] + teams.map { Value($0) }, filter, key, limit)
    case .user(let login):
      let marks = teams.marks
      let user =
        "s.coordinator_id = (SELECT id FROM user_account WHERE login = ?)"
        + " AND +s.team_id IN (\(marks))"
      return try rows(
        where: user, [.text(login.text)] + teams.map { Value($0) }, filter, key, limit)
    }
  }

  /// The key of the page after one that ended with `row`.
  package static func key(after row: FamilyRow, _ order: FamilyOrder) -> PageKey {
    let summary = row.summary
    let id = (summary.family.high, summary.family.low)
    return switch order {
    case .name: PageKey(text: summary.sortKey, high: id.0, low: id.1)
    case .caseNumber:
      PageKey(
        number: Int64(summary.caseNumber.year) << 32 | Int64(summary.caseNumber.number),
        high: id.0, low: id.1)
    case .openedOn: PageKey(text: summary.openedOn.iso, high: id.0, low: id.1)
    case .lastContact: PageKey(text: summary.lastContactOn?.iso ?? "", high: id.0, low: id.1)
    }
  }

  /// A reader of several teams gets the page that the teams' pages make together.
  private func merged(
    _ condition: String, _ filter: FamilyFilter, after key: PageKey?, limit: Int
  ) throws -> [FamilyRow] {
    var all: [FamilyRow] = []
    for team in teams {
      all += try rows(where: condition, [Value(team)], filter, key, limit)
    }
    guard teams.count > 1 else { return all }
    return Array(all.sorted { Self.precedes($0, $1, filter.order) }.prefix(limit))
  }

  private func rows(
    where owner: String, _ bound: [Value], _ filter: FamilyFilter, _ key: PageKey?, _ limit: Int
  ) throws -> [FamilyRow] {
    var conditions = [owner]
    var values = bound
    // A number of the board must be its list; elsewhere a file that is closed to the reader isn't
    // there.
    if !filter.isOfBoard {
      conditions.append(AccessQuery.isOpenTo)
      values += AccessQuery.values(reader, today)
    }
    if !filter.includesClosed { conditions.append("s.closed_on IS NULL") }
    for condition in try filter.conditions(today: today, norms: Norms(on: connection)) {
      conditions.append(condition.sql)
      values += condition.values
    }
    if let key {
      conditions.append(Self.after(filter.order))
      values += Self.values(of: key, filter.order)
    }
    let sql = """
      SELECT u.login, \(FamilySummary.table.selection(of: "s")) FROM family_summary s
      LEFT JOIN user_account u ON u.id = s.coordinator_id
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY \(Self.sort(filter.order)) LIMIT ?
      """
    let found = try connection.all(sql, values + [Value(limit)], row)
    return filter.isOfBoard ? try masked(found) : found
  }

  private func masked(_ rows: [FamilyRow]) throws -> [FamilyRow] {
    let hidden = try AccessQuery(connection: connection).hidden(
      among: rows.map(\.summary.family), from: reader, on: today)
    guard !hidden.isEmpty else { return rows }
    return rows.map { row in
      guard hidden.contains(row.summary.family) else { return row }
      return FamilyRow(
        summary: row.summary.masked, ones: row.ones, coordinator: row.coordinator)
    }
  }

  private func found(
    _ query: SearchQuery, _ filter: FamilyFilter, limit: Int
  ) throws -> [FamilyRow] {
    let rows = try query.bsn == nil ? candidates(query) : known(query)
    return Array(
      try rows.filter { try fits($0, filter) && fitsFurther($0, filter) }
        .sorted { Self.precedes($0, $1, filter.order) }.prefix(limit))
  }

  /// The first documents with all the words, of the reader's own teams only: other teams' families
  /// may not crowd his out.
  private func candidates(_ query: SearchQuery) throws -> [FamilyRow] {
    guard !teams.isEmpty, let pattern = SearchIndex.pattern(query.words, whole: false) else {
      return []
    }
    return try connection.all(
      """
      SELECT u.login, \(FamilySummary.table.selection(of: "s"))
      FROM family_search_fts f JOIN family_search d ON d.number = f.rowid
      JOIN family_summary s ON s.id = d.id
      LEFT JOIN user_account u ON u.id = s.coordinator_id
      WHERE family_search_fts MATCH ?
        AND +s.team_id IN (\(teams.marks))
        AND \(AccessQuery.isOpenTo)
      ORDER BY f.rowid LIMIT \(Self.candidates)
      """, [.text(pattern)] + teams.map { Value($0) } + AccessQuery.values(reader, today), row)
  }

  private func known(_ query: SearchQuery) throws -> [FamilyRow] {
    try FamilySearch(connection: connection).families(query, limit: Self.candidates).compactMap {
      try connection.first(
        """
        SELECT u.login, \(FamilySummary.table.selection(of: "s")) FROM family_summary s
        LEFT JOIN user_account u ON u.id = s.coordinator_id
        WHERE s.id = ? AND \(AccessQuery.isOpenTo)
        """, [Value($0)] + AccessQuery.values(reader, today), row)
    }
  }

  private func fits(_ row: FamilyRow, _ filter: FamilyFilter) -> Bool {
    guard teams.contains(row.summary.team) else { return false }
    guard filter.includesClosed || row.summary.isOpen else { return false }
    return switch filter.coordinator {
    case .anybody: true
    case .mine: row.summary.coordinator == reader
    case .nobody: row.summary.coordinator == nil
    case .user(let login): row.coordinator == login
    }
  }

  private func fitsFurther(_ row: FamilyRow, _ filter: FamilyFilter) throws -> Bool {
    let all = try filter.conditions(today: today, norms: Norms(on: connection))
    guard !all.isEmpty else { return true }
    return try connection.number(
      "SELECT 1 FROM family_summary s WHERE s.id = ? AND "
        + all.map(\.sql).joined(separator: " AND "),
      [Value(row.summary.family)] + all.flatMap(\.values)) != nil
  }

  private func row(_ reader: any RowReader) throws -> FamilyRow {
    var cursor = RowCursor(reader)
    let login = try cursor.optionalMake(Login.init)
    let summary = try FamilySummary(&cursor)
    return FamilyRow(
      summary: summary, ones: SixStates(summary, on: today), coordinator: login)
  }
}

// The SQL of filters and orders.
extension FamilyListQuery {
  private static func sort(_ order: FamilyOrder) -> String {
    switch order {
    case .name: "s.sort_key, s.id"
    case .caseNumber: "s.case_year, s.case_number"
    case .openedOn: "s.opened_on, s.id"
    case .lastContact: "coalesce(s.last_contact_on, ''), s.id"
    }
  }

  private static func after(_ order: FamilyOrder) -> String {
    switch order {
    case .name: "(s.sort_key, s.id) > (?, ?)"
    case .caseNumber: "(s.case_year, s.case_number) > (?, ?)"
    case .openedOn: "(s.opened_on, s.id) > (?, ?)"
    case .lastContact: "(coalesce(s.last_contact_on, ''), s.id) > (?, ?)"
    }
  }

  private static func values(of key: PageKey, _ order: FamilyOrder) -> [Value] {
    switch order {
    case .name, .openedOn, .lastContact: [.text(key.text), .id(key.high, key.low)]
    case .caseNumber: [.integer(key.number >> 32), .integer(key.number & 0xFFFF_FFFF)]
    }
  }

  private static func precedes(_ a: FamilyRow, _ b: FamilyRow, _ order: FamilyOrder) -> Bool {
    let (left, right) = (a.summary, b.summary)
    switch order {
    case .name: return (left.sortKey, left.family) < (right.sortKey, right.family)
    case .caseNumber: return left.caseNumber < right.caseNumber
    case .openedOn: return (left.openedOn, left.family) < (right.openedOn, right.family)
    case .lastContact:
      return (left.lastContactOn?.iso ?? "", left.family)
        < (right.lastContactOn?.iso ?? "", right.family)
    }
  }
}
