package import Domain

/// Whose figures somebody may count.
package enum FigureScope: Equatable, Sendable {
  case teams([ID<Team>])
  /// The families somebody coordinates now.
  case coordinator(ID<User>)
  /// What somebody keeps in his own practice.
  case author(ID<User>)
}

/// Counts figures from an index that holds all a report looks at, and lists those behind a number.
package struct FigureQuery {
  let connection: any Connection
  let scope: FigureScope

  package init(connection: any Connection, scope: FigureScope) {
    self.connection = connection
    self.scope = scope
  }

  /// By what tallies are divided beside the month.
  package enum Axis: Sendable {
    case provider
    case referrer
    case municipality
    case team
  }

  /// How many of a kind there are, a month and a part; with what they measured where it is asked.
  package func tallies(
    _ selection: FigureSelection, by axis: Axis?, withValues: Bool
  ) throws -> [FigureKey: FigureTally] {
    var tallies: [FigureKey: FigureTally] = [:]
    for source in try sources(selection) {
      if withValues {
        try measure(source, by: axis, into: &tallies)
      } else {
        try count(source, by: axis, into: &tallies)
      }
    }
    return tallies
  }

  private func count(
    _ source: Source, by axis: Axis?, into tallies: inout [FigureKey: FigureTally]
  ) throws {
    let sql = """
      SELECT substr(f.on_day, 1, 7), \(axis.map(Self.column) ?? "NULL"), count(*)
      FROM \(source.from) WHERE \(source.condition) GROUP BY 1, 2
      """
    try connection.forEach(sql, source.values) { row in
      let key = FigureKey(try Self.month(row), try axis.map { try Self.part($0, row) })
      tallies[key, default: FigureTally()].add(FigureTally(count: row.integer(2)))
      return true
    }
  }

  /// Values come in the order of the index, so that a month is read once for all its figures.
  private func measure(
    _ source: Source, by axis: Axis?, into tallies: inout [FigureKey: FigureTally]
  ) throws {
    let sql = """
      SELECT f.on_day, \(axis.map(Self.column) ?? "NULL"), f.value
      FROM \(source.from) WHERE \(source.condition)
      """
    var month: (code: UInt64, month: Month)?
    var parts: [FigurePart?: [Int64]] = [:]
    var plain: [Int64] = []
    func close() {
      guard let month else { return }
      if axis == nil { parts = [nil: plain] }
      for (part, values) in parts {
        tallies[FigureKey(month.month, part), default: FigureTally()].add(
          FigureTally(count: Int64(values.count), values: values))
      }
      parts = [:]
      plain = []
    }
    try connection.forEach(sql, source.values) { row in
      let code = row.withBytes(0, Self.monthCode)
      if month?.code != code {
        close()
        month = (code, try Self.month(row))
      }
      if let axis {
        parts[try Self.part(axis, row), default: []].append(row.integer(2))
      } else {
        plain.append(row.integer(2))
      }
      return true
    }
    close()
  }

  /// The year and month of a stored day as one number.
  private static func monthCode(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    bytes.prefix(7).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func month(_ row: any RowReader) throws -> Month {
    guard let month = try? Month(String(row.text(0).prefix(7))) else {
      throw StoreFault.unreadable(column: "on_day")
    }
    return month
  }

  private static func part(_ axis: Axis, _ row: any RowReader) throws -> FigurePart {
    guard !row.isNull(1) else { return .unknown }
    switch axis {
    case .referrer:
      return ReferrerType(rawValue: row.text(1)).map(FigurePart.referrer) ?? .unknown
    case .municipality:
      return (try? MunicipalityCode(row.text(1))).map(FigurePart.municipality) ?? .unknown
    case .provider:
      var cursor = RowCursor(row, from: 1)
      return .provider(try cursor.id())
    case .team:
      var cursor = RowCursor(row, from: 1)
      return .team(try cursor.id())
    }
  }

  /// Families with an open file at some time in a period.
  package func families(from: Day, to: Day) throws -> Int64 {
    func count(_ kind: FigureKind, before day: Day) throws -> Int64 {
      try tallies(FigureSelection(kind, from: .earliest, to: day), by: nil, withValues: false)
        .values.reduce(0) { $0 + $1.count }
    }
    return try count(.opened, before: to) - count(.closed, before: from)
  }
}

// Where figures stand.
extension FigureQuery {
  /// One statement's part of a selection.
  struct Source {
    let from: String
    let condition: String
    let values: [Value]
    /// How what isn't in a family is called.
    let name: String
  }

  func sources(_ selection: FigureSelection) throws -> [Source] {
    let condition = condition(selection)
    let from = Self.from(selection.kind, scope)
    let kinds: [Value] =
      selection.kind.isOfFamily
      ? [.text(selection.kind.rawValue)] : Self.states(selection.kind).map { .text($0) }
    let period = [Value(selection.fromDay), Value(selection.toDay)]
    func source(_ owner: [Value]) -> Source {
      Source(
        from: from, condition: condition, values: kinds + owner + period + filtered(selection),
        name: selection.kind == .referred ? Self.referralName : "NULL")
    }
    switch scope {
    case .teams(let teams):
      return try named(selection.filter.team, among: teams).map { source([Value($0)]) }
    case .coordinator(let user):
      return selection.kind.isOfPractice ? [] : [source([Value(user)])]
    case .author(let user): return selection.kind.isOfFamily ? [] : [source([Value(user)])]
    }
  }

  private func named(_ name: Line?, among teams: [ID<Team>]) throws -> [ID<Team>] {
    guard let name else { return teams }
    let team = try team(named: name)
    return teams.filter { $0 == team }
  }

  package func team(named name: Line) throws -> ID<Team>? {
    try connection.first("SELECT id FROM team WHERE name = ?", [.text(name.text)]) { row in
      var cursor = RowCursor(row)
      return try cursor.id(Team.self)
    }
  }

  /// The table of a kind under the name `f`, with the index a team's figures are read from.
  private static func from(_ kind: FigureKind, _ scope: FigureScope) -> String {
    switch kind {
    case .referred:
      """
      (SELECT id, team_id, received_on AS on_day, 0 AS value, municipality,
        referrer_type AS referrer, NULL AS provider_id, family_id, import_id, author_id
        FROM referral) f
      """
    case .solvedAtPractice, .sentByPractice:
      """
      (SELECT id, team_id, ended_on AS on_day, 0 AS value, municipality,
        '\(ReferrerType.generalPractitioner.rawValue)' AS referrer, NULL AS provider_id,
        NULL AS family_id, author_id, state
        FROM practice_record) f
      """
    default:
      if case .teams = scope { "figure f INDEXED BY figure_by_team" } else { "figure f" }
    }
  }

  /// A referral is called by the surname of the child.
  private static let referralName = "(SELECT r.surname FROM referral r WHERE r.id = f.id)"

  private static func states(_ kind: FigureKind) -> [String] {
    switch kind {
    case .solvedAtPractice: [PracticeState.closedAtPractice.rawValue]
    case .sentByPractice: [PracticeState.sent.rawValue]
    default: []
    }
  }

  private static func column(_ axis: Axis) -> String {
    switch axis {
    case .provider: "f.provider_id"
    case .referrer: "f.referrer"
    case .municipality: "f.municipality"
    case .team: "f.team_id"
    }
  }

  private func condition(_ selection: FigureSelection) -> String {
    var parts: [String] = []
    if selection.kind.isOfFamily { parts.append("f.kind = ?") }
    if selection.kind.isOfPractice { parts.append("f.state = ?") }
    parts.append(owner)
    parts.append("f.on_day >= ? AND f.on_day < ?")
    if selection.kind == .referred {
      parts.append(
        "(f.import_id IS NULL OR f.import_id NOT IN"
          + " (SELECT id FROM import_run WHERE state = 'running'))")
    }
    let filter = selection.filter
    if filter.municipality != nil { parts.append("f.municipality = ?") }
    if filter.referrer != nil { parts.append("f.referrer = ?") }
    if filter.provider != nil { parts.append("f.provider_id = ?") }
    if selection.lowest != nil { parts.append("f.value >= ?") }
    if selection.end != nil { parts.append("f.value < ?") }
    switch selection.unknown {
    case .provider: parts.append("f.provider_id IS NULL")
    case .referrer: parts.append("f.referrer IS NULL")
    case .municipality: parts.append("f.municipality IS NULL")
    case .month, .year, .one, nil: break
    }
    return parts.joined(separator: " AND ")
  }

  private var owner: String {
    switch scope {
    case .teams: "f.team_id = ?"
    case .coordinator:
      "f.family_id IN (SELECT s.id FROM family_summary s WHERE s.coordinator_id = ?)"
    case .author: "f.author_id = ?"
    }
  }

  private func filtered(_ selection: FigureSelection) -> [Value] {
    var values: [Value] = []
    let filter = selection.filter
    if let code = filter.municipality { values.append(.text(code.text)) }
    if let referrer = filter.referrer { values.append(.text(referrer.rawValue)) }
    if let provider = filter.provider { values.append(Value(provider)) }
    if let lowest = selection.lowest { values.append(.integer(lowest)) }
    if let end = selection.end { values.append(.integer(end)) }
    return values
  }
}

extension FigureKind {
  /// Whether it stands with what a practice keeps.
  package var isOfPractice: Bool { self == .solvedAtPractice || self == .sentByPractice }
}

// The list behind a number.
extension FigureQuery {
  /// A page of the figures a number counts, the newest first; nothing of what has no list.
  ///
  /// A family whose file is closed to the reader counts, and is named by nothing.
  package func page(
    _ selection: FigureSelection, reader: ID<User>, on today: Day, after key: PageKey?, limit: Int
  ) throws -> [FigureRow] {
    guard selection.kind.hasList else { return [] }
    var rows: [FigureRow] = []
    for source in try sources(selection) { rows += try page(source, after: key, limit: limit) }
    rows.sort { ($1.onDay, $1.id) < ($0.onDay, $0.id) }
    let page = Array(rows.prefix(limit))
    let hidden = try AccessQuery(connection: connection).hidden(
      among: page.compactMap(\.family), from: reader, on: today)
    return page.map { row in
      row.family.map(hidden.contains) ?? false ? row.masked : row
    }
  }

  private func page(_ source: Source, after key: PageKey?, limit: Int) throws -> [FigureRow] {
    let after = key == nil ? "" : " AND (f.on_day, f.id) < (?, ?)"
    let place = key.map { [Value.text($0.text), .id($0.high, $0.low)] } ?? []
    return try connection.all(
      """
      SELECT f.id, f.family_id, s.case_year, s.case_number, coalesce(s.name, \(source.name), ''),
        f.on_day, f.value, p.name
      FROM \(source.from) LEFT JOIN family_summary s ON s.id = f.family_id
      LEFT JOIN provider p ON p.id = f.provider_id
      WHERE \(source.condition)\(after) ORDER BY f.on_day DESC, f.id DESC LIMIT ?
      """, source.values + place + [Value(limit)], Self.row)
  }

  private static func row(_ reader: any RowReader) throws -> FigureRow {
    var cursor = RowCursor(reader)
    let (id, family) = (try cursor.id(FigureRow.self), try cursor.optionalID(Family.self))
    let number = reader.isNull(2) ? nil : cursor.caseNumber()
    cursor = RowCursor(reader, from: 4)
    return FigureRow(
      id: id, family: family, caseNumber: number, name: try cursor.line(),
      onDay: try cursor.day(), value: cursor.integer(), provider: try cursor.optionalLine())
  }

  /// The key of the page after one that ended with `row`.
  package static func key(after row: FigureRow) -> PageKey {
    PageKey(text: row.onDay.iso, high: row.id.high, low: row.id.low)
  }
}

extension FigureRow {
  /// The figure of a file that is closed to the reader: that it counts, and not whose it is.
  var masked: FigureRow {
    FigureRow(
      id: id, family: family, caseNumber: nil, name: .hidden, onDay: onDay, value: value,
      provider: nil)
  }
}
