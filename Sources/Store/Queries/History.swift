import Domain

/// Reads what each of the six was, from when until when, with the gaps between; newest first.
struct HistoryQuery {
  let connection: any Connection

  func history(_ summary: FamilySummary) throws -> [HistoryLine] {
    let key = [Value(summary.family)]
    let files = try lines(
      .family, "SELECT 0, opened_on, closed_on FROM case_file WHERE family_id = ?", key
    ) { _ in .file }
    let all =
      try files + coordinators(key) + covers(key) + contacts(key) + providers(key) + budgets(key)
      + plans(key)
    return (all + gaps(all, summary)).sorted {
      ($0.fromDay, $0.number, $0.one.rawValue) > ($1.fromDay, $1.number, $1.one.rawValue)
    }
  }

  private func lines(
    _ one: One, _ sql: String, _ key: [Value],
    _ value: (inout RowCursor) throws -> HistoryLine.Value
  ) throws -> [HistoryLine] {
    try connection.all(sql, key) { row in
      var cursor = RowCursor(row)
      let number = cursor.int()
      let from = try cursor.day()
      let to = try cursor.optionalDay()
      return HistoryLine(
        one: one, number: number, value: try value(&cursor), fromDay: from, toDay: to)
    }
  }

  private func coordinators(_ key: [Value]) throws -> [HistoryLine] {
    try lines(
      .coordinator,
      """
      SELECT t.nr, t.from_day, t.to_day, u.login, u.name, t.external_organisation,
        t.external_name, t.external_phone, t.external_ground FROM coordinator_term t
      JOIN user_account u ON u.id = t.user_id WHERE t.family_id = ?
      """, key
    ) { cursor in
      let login = try cursor.make(Login.init)
      let name = try cursor.line()
      if let external = try cursor.external() { return .external(external, contact: login) }
      return .coordinator(login, name: name)
    }
  }

  /// Covers stand beside the coordinator, who stays who he is; they fill no gap.
  private func covers(_ key: [Value]) throws -> [HistoryLine] {
    try lines(
      .coordinator,
      """
      SELECT 0, c.from_day, c.ended_on, u.login, u.name FROM cover c
      JOIN user_account u ON u.id = c.user_id WHERE c.family_id = ?
      """, key
    ) { .cover(try $0.make(Login.init), name: try $0.line()) }
  }

  private func contacts(_ key: [Value]) throws -> [HistoryLine] {
    try lines(
      .contactPoint,
      "SELECT nr, from_day, to_day, name, phone FROM contact_point_term WHERE family_id = ?", key
    ) { .contactPoint(name: try $0.line(), phone: try $0.make(PhoneNumber.init)) }
  }

  private func providers(_ key: [Value]) throws -> [HistoryLine] {
    try lines(
      .provider,
      """
      SELECT t.nr, t.from_day, t.to_day, p.name FROM provider_term t
      JOIN provider p ON p.id = t.provider_id WHERE t.family_id = ?
      """, key
    ) { .provider(name: try $0.line()) }
  }

  private func budgets(_ key: [Value]) throws -> [HistoryLine] {
    try lines(
      .budget,
      "SELECT nr, from_day, to_day, year, ceiling_cents FROM budget_term WHERE family_id = ?", key
    ) { .budget(year: $0.int(), ceiling: Cents($0.integer())) }
  }

  private func plans(_ key: [Value]) throws -> [HistoryLine] {
    try lines(
      .plan,
      """
      SELECT v.nr, v.from_day, v.to_day, (SELECT count(*) FROM goal g WHERE g.plan_id = v.id)
      FROM plan_version v WHERE v.family_id = ? AND v.from_day IS NOT NULL
      """, key
    ) { .plan(goals: $0.int()) }
  }

  /// The days between opening and closing on which one of the six was not there.
  private func gaps(_ lines: [HistoryLine], _ summary: FamilySummary) -> [HistoryLine] {
    One.allCases.filter { $0 != .family && $0 != .budget }.flatMap { one in
      let periods = lines.filter { $0.one == one && !$0.value.isCover }
        .sorted { ($0.fromDay, $0.number) < ($1.fromDay, $1.number) }
      return Self.gaps(one, periods, opened: summary.openedOn, closed: summary.closedOn)
    }
  }

  private static func gaps(
    _ one: One, _ periods: [HistoryLine], opened: Day, closed: Day?
  ) -> [HistoryLine] {
    var gaps: [HistoryLine] = []
    var covered: Day? = opened
    for period in periods {
      if let day = covered, day < period.fromDay {
        gaps.append(
          HistoryLine(one: one, number: 0, value: .gap, fromDay: day, toDay: period.fromDay))
      }
      covered = period.toDay.map { max($0, covered ?? $0) }
    }
    if let day = covered, closed == nil {
      gaps.append(HistoryLine(one: one, number: 0, value: .gap, fromDay: day, toDay: nil))
    }
    return gaps
  }
}

extension HistoryLine.Value {
  fileprivate var isCover: Bool { if case .cover = self { true } else { false } }
}
