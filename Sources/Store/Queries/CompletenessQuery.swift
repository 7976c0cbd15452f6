package import Domain

/// Counts in how many open files each of the six is missing or past its day.
package struct CompletenessQuery {
  let connection: any Connection
  let today: Day

  package init(connection: any Connection, today: Day) {
    self.connection = connection
    self.today = today
  }

  /// What was counted.
  package struct Counts: Equatable, Sendable {
    package var open: Int64 = 0
    /// Files in which at least one is missing.
    package var incomplete: Int64 = 0
    /// Files in which none is missing and one is past its day.
    package var overdue: Int64 = 0
    package var ones: [(one: One, missing: Int64, overdue: Int64)] =
      Self.ones.map { ($0, 0, 0) }

    /// The family itself is there in every open file.
    package static let ones = One.allCases.filter { $0 != .family }

    package static func == (a: Counts, b: Counts) -> Bool {
      a.open == b.open && a.incomplete == b.incomplete && a.overdue == b.overdue
        && a.ones.elementsEqual(b.ones) { $0 == $1 }
    }
  }

  package func counts(_ scope: FigureScope) throws -> Counts {
    var counts = Counts()
    switch scope {
    case .teams(let teams):
      for team in teams {
        try add("INDEXED BY summary_ones", "s.team_id = ?", Value(team), to: &counts)
      }
    case .coordinator(let user):
      try add("", "s.coordinator_id = ?", Value(user), to: &counts)
    case .author: break
    }
    return counts
  }

  private func add(
    _ index: String, _ owner: String, _ value: Value, to counts: inout Counts
  ) throws {
    let open = "FROM family_summary s \(index)"
    let condition = "WHERE \(owner) AND s.closed_on IS NULL"
    counts.open += try connection.number("SELECT count(*) \(open) \(condition)", [value]) ?? 0
    try connection.forEach(
      """
      SELECT \(Self.sums) FROM (SELECT \(Self.states)
        \(open), (SELECT ? AS today) \(condition) AND (\(Self.isOutOfOrder)) LIMIT 1000000000)
      """, [Value(today), value]
    ) { row in
      var cursor = RowCursor(row)
      counts.incomplete += cursor.integer()
      counts.overdue += cursor.integer()
      for place in counts.ones.indices {
        counts.ones[place].missing += cursor.integer()
        counts.ones[place].overdue += cursor.integer()
      }
      return true
    }
  }

  // Of each family every question is answered once, and only of those that aren't in order: the
  // limit keeps the engine from asking again for each sum.

  private static let places = Array(Counts.ones.indices)

  private static let states = Counts.ones.enumerated().map { place, one in
    OnesSQL.missing(one, today: "today") + " AS m\(place), "
      + OnesSQL.past(one, today: "today") + " AS p\(place)"
  }.joined(separator: ", ")

  private static let isOutOfOrder = Counts.ones.map { one in
    OnesSQL.missing(one, today: "today") + " OR " + OnesSQL.past(one, today: "today")
  }.joined(separator: " OR ")

  private static let sums: String = {
    let isMissing = "(" + places.map { "m\($0)" }.joined(separator: " OR ") + ")"
    let isPast = "(" + places.map { "p\($0)" }.joined(separator: " OR ") + ")"
    let all =
      [isMissing, "\(isPast) AND NOT \(isMissing)"]
      + places.flatMap { ["m\($0)", "p\($0) AND NOT m\($0)"] }
    return all.map { "coalesce(sum(\($0)), 0)" }.joined(separator: ", ")
  }()
}
