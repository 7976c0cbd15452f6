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

  /// How many of a kind there are and what they measured together, a month and a part; with each
  /// value where it is asked.
  package func tallies(
    _ selection: FigureSelection, by axis: Axis?, withValues: Bool
  ) throws -> [FigureKey: FigureTally] {
    var tallies: [FigureKey: FigureTally] = [:]
    if !withValues, let teams = try totalled(selection) {
      for team in teams { try total(selection, team, by: axis, into: &tallies) }
      return tallies
    }
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
      SELECT substr(f.on_day, 1, 7), \(axis.map(Self.column) ?? "NULL"), count(*), sum(f.value)
      FROM \(source.from) WHERE \(source.condition) GROUP BY 1, 2
      """
    try add(sql, source.values, by: axis, to: &tallies)
  }

  /// A line a month and part: how many, and their sum.
  private func add(
    _ sql: String, _ values: [Value], by axis: Axis?, to tallies: inout [FigureKey: FigureTally]
  ) throws {
    try connection.forEach(sql, values) { row in
      let key = FigureKey(try Self.month(row), try axis.map { try Self.part($0, row) })
      tallies[key, default: FigureTally()].add(
        FigureTally(count: row.integer(2), sum: row.integer(3)))
      return true
    }
  }

  /// The teams whose totals answer a selection: those by month, so only of whole months.
  private func totalled(_ selection: FigureSelection) throws -> [ID<Team>]? {
    guard case .teams(let teams) = scope, selection.kind.isOfFamily, selection.isOfWholeMonths,
      selection.lowest == nil, selection.end == nil, selection.unknown == nil
    else { return nil }
    return try named(selection.filter.team, among: teams)
  }

  private func total(
    _ selection: FigureSelection, _ team: ID<Team>, by axis: Axis?,
    into tallies: inout [FigureKey: FigureTally]
  ) throws {
    let sql = """
      SELECT f.on_day, \(axis.map(Self.column) ?? "NULL"), sum(f.amount), sum(f.total)
      FROM (SELECT kind, team_id, month AS on_day, municipality, provider_id, referrer, amount,
        total FROM figure_total) f
      WHERE \(condition(selection)) GROUP BY 1, 2
      """
    let values =
      [
        .text(selection.kind.rawValue), Value(team), Value(selection.fromDay),
        Value(selection.toDay),
      ]
      + filtered(selection)
    try add(sql, values, by: axis, to: &tallies)
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
          FigureTally(values: values))
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
