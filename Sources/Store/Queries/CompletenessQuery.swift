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
      for team in teams { try add("s.team_id = ?", Value(team), to: &counts) }
    case .coordinator(let user):
      try add("s.coordinator_id = ?", Value(user), to: &counts)
    case .author: break
    }
    return counts
  }

  private func add(_ owner: String, _ value: Value, to counts: inout Counts) throws {
    let ones = Counts.ones.flatMap { ["sum(\(missing($0)))", "sum(\(overdue($0)))"] }
    let isMissing = Counts.ones.map(missing).joined(separator: " OR ")
    let isOverdue = Counts.ones.map(overdue).joined(separator: " OR ")
    let sums =
      ["count(*)", "sum(\(isMissing))", "sum(NOT (\(isMissing)) AND (\(isOverdue)))"] + ones
    try connection.forEach(
      """
      SELECT \(sums.joined(separator: ", ")) FROM family_summary s, (SELECT ? AS today)
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

  /// The same as ``FamilySummary/state(of:on:)`` says, in SQL.
  private func missing(_ one: One) -> String {
    let column = Self.column(one)
    return "(s.\(column)_set = 0 OR s.\(column)_since > today)"
  }

  private func overdue(_ one: One) -> String {
    let column = Self.column(one)
    let over = "coalesce(s.budget_over_from <= today AND s.budget_over_until >= today, 0)"
    let past = "coalesce(s.\(column)_until < today, 0)"
    return "(NOT \(missing(one)) AND (\(past)\(one == .budget ? " OR " + over : "")))"
  }

  private static func column(_ one: One) -> String {
    switch one {
    case .family: "opened"
    case .plan: "plan"
    case .coordinator: "coordinator"
    case .contactPoint: "contact_point"
    case .provider: "provider"
    case .budget: "budget"
    }
  }
}
