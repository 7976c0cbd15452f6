package import Domain

/// Reads the lists of declared lines, from indexes alone.
///
/// Lines of a file that isn't in to its end are seen by nobody.
package struct ClaimListQuery {
  let connection: any Connection
  let mandate: Cents
  /// Whose families; nil for all.
  let teams: [ID<Team>]?

  package init(connection: any Connection, mandate: Cents, teams: [ID<Team>]?) {
    self.connection = connection
    self.mandate = mandate
    self.teams = teams
  }

  private static let from = """
    FROM claim_line l JOIN claim_file f ON f.id = l.file_id AND f.state = 'complete'
    """

  private var ofTeams: (sql: String, values: [Value]) {
    guard let teams else { return ("", []) }
    let marks = teams.marks
    return (
      " AND (SELECT y.team_id FROM family y WHERE y.id = l.family_id) IN (\(marks))",
      teams.map { Value($0) }
    )
  }

  /// One part of a view: what its rows have in common, and what order an index gives them in.
  private struct Part {
    let condition: String
    let values: [Value]
    let byAmount: Bool
  }

  private func parts(_ tab: ClaimTab) -> [Part] {
    if let states = tab.states {
      return states.map {
        Part(condition: "l.state = '\($0.rawValue)'", values: [], byAmount: false)
      }
    }
    return [
      Part(
        condition: "l.state = 'ready' AND l.amount_cents > ?",
        values: [.integer(mandate.rawValue)], byAmount: true),
      Part(condition: "l.hold = 'over'", values: [], byAmount: true),
    ]
  }

  package func page(_ tab: ClaimTab, after key: PageKey?, limit: Int) throws -> [ClaimRow] {
    let isNewestFirst = tab == .booked || tab == .rejected
    var rows: [ClaimRow] = []
    for part in parts(tab) {
      var (condition, values) = (part.condition + ofTeams.sql, part.values + ofTeams.values)
      if let key {
        let id = Value.id(key.high, key.low)
        if part.byAmount {
          condition += " AND (l.amount_cents, l.id) < (?, ?)"
          values += [.integer(key.number), id]
        } else {
          condition += " AND l.id \(isNewestFirst ? "<" : ">") ?"
          values.append(id)
        }
      }
      let order =
        part.byAmount
        ? "l.amount_cents DESC, l.id DESC" : isNewestFirst ? "l.id DESC" : "l.id"
      rows += try read("\(condition) ORDER BY \(order) LIMIT ?", values + [Value(limit)])
    }
    guard parts(tab).count > 1 else { return rows }
    return Array(rows.sorted { precedes($0.line, $1.line, tab) }.prefix(limit))
  }

  private func precedes(_ one: ClaimLine, _ other: ClaimLine, _ tab: ClaimTab) -> Bool {
    guard tab == .toDecide else { return one.id > other.id }
    return (one.content.amount, one.id) > (other.content.amount, other.id)
  }

  package static func key(after row: ClaimRow) -> PageKey {
    PageKey(
      number: row.line.content.amount.rawValue, high: row.line.id.high, low: row.line.id.low)
  }

  /// How many lines there are in a view and what they come to; of a supervisor's they are counted,
  /// since those above the mandate are few.
  package func totals(_ tab: ClaimTab) throws -> (count: Int, cents: Cents) {
    guard teams == nil, let states = tab.states else { return try counted(tab) }
    let marks = states.marks
    let found = try connection.first(
      """
      SELECT coalesce(sum(t.amount), 0), coalesce(sum(t.total), 0)
      FROM claim_total t JOIN claim_file f ON f.id = t.file_id AND f.state = 'complete'
      WHERE t.state IN (\(marks))
      """, states.map { .text($0.rawValue) }
    ) { row in (Int(row.integer(0)), row.integer(1)) }
    return (found?.0 ?? 0, Cents(found?.1 ?? 0))
  }

  private func counted(_ tab: ClaimTab) throws -> (count: Int, cents: Cents) {
    var (count, cents) = (0, Int64(0))
    for part in parts(tab) {
      let found = try connection.first(
        """
        SELECT count(*), coalesce(sum(CASE l.direction WHEN 'D' THEN l.amount_cents
          ELSE -l.amount_cents END), 0) \(Self.from) WHERE \(part.condition + ofTeams.sql)
        """, part.values + ofTeams.values
      ) { row in (Int(row.integer(0)), row.integer(1)) }
      count += found?.0 ?? 0
      cents += found?.1 ?? 0
    }
    return (count, Cents(cents))
  }

  private func read(_ condition: String, _ values: [Value]) throws -> [ClaimRow] {
    try connection.all(
      """
      SELECT \(ClaimLine.table.selection(of: "l")), f.nr,
        (SELECT v.name FROM provider v WHERE v.agb = l.agb),
        (SELECT c.product FROM commitment c WHERE c.id = l.commitment_id)
      \(Self.from) WHERE \(condition)
      """, values, row)
  }

  private func row(_ reader: any RowReader) throws -> ClaimRow {
    var cursor = RowCursor(reader)
    let line = try ClaimLine(&cursor)
    return ClaimRow(
      line: line, fileNumber: cursor.int(), provider: try cursor.optionalLine(),
      product: try cursor.optionalLine(), isAboveMandate: line.content.amount > mandate)
  }

  /// A line beside its commitment; nil where there is none in what the reader sees.
  package func details(_ id: ID<ClaimLine>) throws -> ClaimDetails? {
    guard
      let row = try read("l.id = ?" + ofTeams.sql, [Value(id)] + ofTeams.values).first
    else { return nil }
    let query = ClaimQuery(connection: connection)
    let names = try connection.first(
      """
      SELECT u.name, (SELECT d.name FROM claim_line l JOIN user_account d ON d.id = l.decided_by
        WHERE l.id = ?)
      FROM claim_file f JOIN user_account u ON u.id = f.author_id WHERE f.id = ?
      """, [Value(id), Value(row.line.file)]
    ) { reader in
      var cursor = RowCursor(reader)
      return (try cursor.line(), try cursor.optionalLine())
    }
    var commitment: Commitment?
    var provider: Line?
    var spent = Spent.nothing
    if let wanted = row.line.commitment, let family = row.line.family {
      let found = try connection.first(
        """
        SELECT \(Commitment.table.selection(of: "c")), v.name FROM commitment c
          JOIN provider v ON v.id = c.provider_id WHERE c.id = ?
        """, [Value(wanted)]
      ) { reader in
        var cursor = RowCursor(reader)
        return (try Commitment(&cursor), try cursor.line())
      }
      (commitment, provider) = (found?.0, found?.1)
      spent = try query.spent(of: family)[wanted] ?? .nothing
    }
    guard let names else { return nil }
    return ClaimDetails(
      row: row, commitment: commitment, commitmentProvider: provider, booked: spent.booked,
      bookedVolume: spent.volume, readBy: names.0, decidedBy: names.1,
      bookings: try query.bookings(id))
  }
}

extension ClaimTab {
  /// The states whose lines a view holds; nil for the one that goes by amount.
  fileprivate var states: [ClaimState]? {
    switch self {
    case .ready: [.ready]
    case .held: [.held]
    case .booked: [.booked]
    case .rejected: [.rejected, .reversed]
    case .toDecide: nil
    }
  }
}
