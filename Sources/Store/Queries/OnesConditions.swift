import Domain

/// How the six stand in a summary `s`, as ``FamilySummary/state(of:on:)`` says, in SQL.
enum OnesSQL {
  /// `today` is what stands for that day in the statement.
  static func missing(_ one: One, today: String) -> String {
    guard one != .family else { return "s.closed_on IS NOT NULL" }
    let column = column(one)
    return "(s.\(column)_set = 0 OR s.\(column)_since > \(today))"
  }

  static func overdue(_ one: One, today: String) -> String {
    "(NOT \(missing(one, today: today)) AND \(past(one, today: today)))"
  }

  /// Past its day or over its limit, where it is there at all.
  static func past(_ one: One, today: String) -> String {
    // The family itself has no day it could be past.
    guard one != .family else { return "s.opened_on IS NULL" }
    let over = "coalesce(s.budget_over_from <= \(today) AND s.budget_over_until >= \(today), 0)"
    let past = "coalesce(s.\(column(one))_until < \(today), 0)"
    return "(\(past)\(one == .budget ? " OR " + over : ""))"
  }

  /// One of those that can be missing in an open file.
  static func any(_ condition: (One, String) -> String, today: String) -> String {
    "(" + CompletenessQuery.Counts.ones.map { condition($0, today) }.joined(separator: " OR ") + ")"
  }

  static func column(_ one: One) -> String {
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

extension OnesCondition {
  /// The condition with its parameters.
  func condition(_ today: Day) -> (sql: String, values: [Value]) {
    let sql = sql(today: "?")
    return (sql, sql.filter { $0 == "?" }.map { _ in Value(today) })
  }

  func sql(today: String) -> String {
    let isMissing = OnesSQL.any(OnesSQL.missing(_:today:), today: today)
    return switch self {
    case .missing(let one?): OnesSQL.missing(one, today: today)
    case .missing(nil): isMissing
    case .overdue(let one?): OnesSQL.overdue(one, today: today)
    case .overdue(nil):
      "(NOT \(isMissing) AND \(OnesSQL.any(OnesSQL.overdue(_:today:), today: today)))"
    }
  }
}
