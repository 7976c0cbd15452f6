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
    let conditions: [OnesCondition] =
      [.missing(nil), .overdue(nil)] + Counts.ones.flatMap { [.missing($0), .overdue($0)] }
    let sums = ["count(*)"] + conditions.map { "sum(\($0.sql(today: "today")))" }
    try connection.forEach(
      """
      SELECT \(sums.joined(separator: ", ")) FROM family_summary s \(index), (SELECT ? AS today)
      WHERE \(owner) AND s.closed_on IS NULL
      """, [Value(today), value]
    ) { row in
      var cursor = RowCursor(row)
      counts.open += cursor.integer()
      counts.incomplete += cursor.integer()
      counts.overdue += cursor.integer()
      for place in counts.ones.indices {
        counts.ones[place].missing += cursor.integer()
        counts.ones[place].overdue += cursor.integer()
      }
      return true
    }
  }
}
