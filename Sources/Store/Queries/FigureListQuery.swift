package import Domain

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
