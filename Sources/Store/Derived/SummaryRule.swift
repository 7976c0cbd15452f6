package import Domain

/// Computes a family's summary from its rows: the one place that says what the summary means.
package struct SummaryRule {
  let connection: any Connection
  private let norms: Norms

  /// `norms` are those of the store where none are given.
  package init(connection: any Connection, norms: Norms? = nil) throws {
    self.connection = connection
    self.norms = try norms ?? Norms(on: connection)
  }

  /// The summary of `family`, or nil where there is no such family or it never had a file.
  package func summary(of family: ID<Family>) throws -> FamilySummary? {
    let key = [Value(family)]
    let found = try connection.first(
      "SELECT \(Family.table.selection) FROM family WHERE id = ?", key, Family.read)
    let file = try connection.first(
      """
      SELECT \(CaseFile.table.selection) FROM case_file WHERE family_id = ?
      ORDER BY closed_on IS NULL DESC, opened_on DESC, id DESC LIMIT 1
      """, key, CaseFile.read)
    guard let found, let file else { return nil }
    // One that was taken back on its own day was never current: the gap goes on as it was.
    let coordinator = try newest(
      "coordinator_term", "user_id", key, where: "AND (to_day IS NULL OR to_day > from_day)"
    ) { try $0.id(User.self) }
    let opened = file.openedOn
    return FamilySummary(
      family: found.id, caseNumber: found.caseNumber, name: found.name,
      sortKey: sortKey(found.name), team: found.team, municipality: found.municipality,
      openedOn: opened, closedOn: file.closedOn,
      coordinator: coordinator.flatMap { $0.toDay == nil ? $0.value : nil },
      coordinatorSpan: span(coordinator, opened: opened, until: try coordinatorUntil(family)),
      planSpan: try plan(key, opened: opened),
      contactPointSpan: span(
        try newest("contact_point_term", "id", key) { try $0.id(Family.self) }, opened: opened,
        until: nil),
      providerSpan: try provider(key, opened: opened),
      budgetSpan: try budget(key, opened: opened),
      risk: try risk(key)?.level ?? .none, riskOn: try risk(key)?.day,
      lastContactOn: try day(
        "SELECT max(on_day) FROM note WHERE family_id = ? AND \(Self.contact)", key),
      postponedUntil: try day(
        "SELECT until_day FROM postponement WHERE family_id = ? AND ended_on IS NULL", key),
      version: found.version, budgetOver: try excess(key),
      waiting: try LongWaitingQuery.waiting(of: family, on: connection),
      tightYears: try tight(key, found.municipality),
      plannedOn: try day(
        "SELECT min(from_day) FROM plan_version WHERE family_id = ? AND from_day IS NOT NULL", key),
      handoverOn: try day(
        "SELECT asked_on FROM handover WHERE family_id = ? AND outcome IS NULL", key),
      emergencyOn: try emergency(key),
      crisisOn: try day("SELECT began_on FROM crisis WHERE family_id = ? AND ended_on IS NULL", key)
    )
  }

  /// The kinds of note that count as contact with the family.
  static let contact =
    "kind IN ("
    + NoteKind.allCases.filter(\.isWithFamily).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    + ")"

  private struct Term<T> {
    let value: T
    let fromDay: Day
    let toDay: Day?
  }

  private func newest<T>(
    _ table: String, _ column: String, _ key: [Value], where condition: String = "",
    _ read: (inout RowCursor) throws -> T
  ) throws -> Term<T>? {
    try connection.first(
      """
      SELECT \(column), from_day, to_day FROM \(table) WHERE family_id = ? \(condition)
      ORDER BY nr DESC LIMIT 1
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return Term(
        value: try read(&cursor), fromDay: try cursor.day(), toDay: try cursor.optionalDay())
    }
  }

  private func span<T>(_ term: Term<T>?, opened: Day, until: Day?) -> OneSpan {
    guard let term else { return OneSpan(isSet: false, since: opened, until: nil) }
    if let ended = term.toDay {
      return OneSpan(isSet: false, since: max(opened, ended), until: nil)
    }
    return OneSpan(isSet: true, since: term.fromDay, until: until)
  }

  /// A coordinator is `◐` after his cover's last or checking day, and when a handover waits too long.
  private func coordinatorUntil(_ family: ID<Family>) throws -> Day? {
    let query = CoordinationQuery(connection: connection)
    let days = [
      try query.cover(of: family)?.until.goodUntil, try query.handover(of: family)?.due(norms),
    ]
    return days.compactMap(\.self).min()
  }

  private func plan(_ key: [Value], opened: Day) throws -> OneSpan {
    let current = try connection.first(
      """
      SELECT from_day, to_day, evaluation_on, id FROM plan_version
      WHERE family_id = ? AND from_day IS NOT NULL ORDER BY nr DESC LIMIT 1
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return (
        term: Term(value: (), fromDay: try cursor.day(), toDay: try cursor.optionalDay()),
        until: try cursor.optionalDay(), id: try cursor.id(PlanVersion.self)
      )
    }
    guard let current else { return span(nil as Term<Void>?, opened: opened, until: nil) }
    // The newest evaluation says when they look again; before the first it is the plan itself.
    let looked = try connection.first(
      "SELECT next_on FROM plan_evaluation WHERE family_id = ? AND plan_id = ? ORDER BY nr DESC LIMIT 1",
      key + [Value(current.id)]
    ) { row in
      var cursor = RowCursor(row)
      return (next: try cursor.optionalDay(), ())
    }
    let until = looked.map(\.next) ?? current.until
    return span(current.term, opened: opened, until: until)
  }

  private func provider(_ key: [Value], opened: Day) throws -> OneSpan {
    var until: Day?
    let term = try newest("provider_term", "good_until", key) { until = try $0.optionalDay() }
    return span(term, opened: opened, until: until)
  }

  /// A budget is there for the years of the last unbroken run of open ceilings.
  private func budget(_ key: [Value], opened: Day) throws -> OneSpan {
    let terms = try connection.all(
      """
      SELECT year, from_day FROM budget_term WHERE family_id = ? AND to_day IS NULL
      ORDER BY year DESC
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return (year: cursor.int(), from: try cursor.day())
    }
    guard let last = terms.first, let until = try? Day(year: last.year, month: 12, day: 31) else {
      let ended = try day("SELECT max(to_day) FROM budget_term WHERE family_id = ?", key)
      return OneSpan(isSet: false, since: max(opened, ended ?? opened), until: nil)
    }
    var first = last
    for term in terms where term.year >= first.year - 1 { first = term }
    let start = (try? Day(year: first.year, month: 1, day: 1)) ?? first.from
    return OneSpan(isSet: true, since: max(start, first.from), until: until)
  }

  /// The last unbroken run of years in which more is committed than the ceiling.
  private func excess(_ key: [Value]) throws -> FamilySummary.Excess? {
    let budgets = try connection.all(
      """
      SELECT \(BudgetTerm.table.selection) FROM budget_term
      WHERE family_id = ? AND to_day IS NULL ORDER BY year DESC
      """, key, BudgetTerm.read)
    guard let over = try run(of: budgets, over: \.ceiling) else { return nil }
    let acknowledged = try OverspendQuery(connection: connection).all(key)
    let unsettled = try run(of: budgets) {
      OverspendRule.settled($0, by: acknowledged)
    }
    return FamilySummary.Excess(
      fromDay: over.from, untilDay: over.until, unsettledFrom: unsettled?.from)
  }

  /// The last unbroken run of years in which more is committed than `limit` says.
  private func run(
    of budgets: [BudgetTerm], over limit: (BudgetTerm) -> Cents
  ) throws -> (from: Day, until: Day)? {
    var run: [(year: Int, from: Day)] = []
    for budget in budgets {
      guard let since = try passed(budget, limit(budget)) else { continue }
      if let last = run.last, budget.year < last.year - 1 { break }
      run.append((budget.year, since))
    }
    guard let newest = run.first, let oldest = run.map(\.year).min(),
      let from = run.filter({ $0.year == oldest }).map(\.from).min(),
      let start = try? Day(year: oldest, month: 1, day: 1),
      let until = try? Day(year: newest.year, month: 12, day: 31)
    else { return nil }
    return (max(start, from), until)
  }

  /// The day on which the commitments of a budget went over an amount; nil while they fit.
  private func passed(_ budget: BudgetTerm, _ limit: Cents) throws -> Day? {
    guard try Committed.amount(budget, on: connection) > limit else { return nil }
    let rows = try connection.all(
      """
      SELECT made_on, coalesce(remains_cents, amount_cents, 0) FROM commitment
      WHERE family_id = ? AND year = ? AND municipality = ? ORDER BY made_on, nr
      """, Committed.values(budget.family, budget.year, budget.municipality)
    ) { row in
      var cursor = RowCursor(row)
      return (day: try cursor.day(), cents: cursor.integer())
    }
    var total: Int64 = 0
    for row in rows {
      total += row.cents
      if total > limit.rawValue { return row.day }
    }
    return nil
  }

  /// The years in which the norm's share of the ceiling is passed.
  private func tight(_ key: [Value], _ municipality: MunicipalityCode?) throws -> [Int] {
    guard let municipality else { return [] }
    return try connection.all(
      """
      SELECT b.year FROM budget_term b
      WHERE b.family_id = ? AND b.municipality = ? AND b.to_day IS NULL
        AND 100 * (SELECT coalesce(sum(coalesce(c.remains_cents, c.amount_cents, 0)), 0)
          FROM commitment c WHERE c.family_id = b.family_id AND c.year = b.year
            AND c.municipality = b.municipality) > ? * b.ceiling_cents
      ORDER BY b.year
      """, key + [.text(municipality.text), Value(norms[.budgetTight])]
    ) { Int($0.integer(0)) }
  }

  private func emergency(_ key: [Value]) throws -> Day? {
    let found = try connection.first(
      """
      SELECT min(from_ms) FROM emergency_access WHERE family_id = ? AND reviewed_by IS NULL
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return cursor.optional { Instant(milliseconds: $0.integer()).localDay }
    }
    return found ?? nil
  }

  private func risk(_ key: [Value]) throws -> (level: RiskLevel, day: Day)? {
    try connection.first(
      "SELECT level, from_day FROM risk_term WHERE family_id = ? AND to_day IS NULL", key
    ) { row in
      var cursor = RowCursor(row)
      return (try cursor.code(), try cursor.day())
    }
  }

  private func day(_ sql: String, _ key: [Value]) throws -> Day? {
    try connection.first(sql, key) { row in
      var cursor = RowCursor(row)
      return try cursor.optionalDay()
    } ?? nil
  }

  /// Sorts "Van den Heuvel" under H and "Yilmaz" under Y, as a directory does.
  private func sortKey(_ name: Line) -> String {
    let words = NameFolding.words(name.text)
    let core = words.drop { NameFolding.prefixes.contains($0) }.joined(separator: " ")
    guard let sorted = try? PersonName(given: "", prefix: "", surname: core).sortKey else {
      return words.joined(separator: " ")
    }
    let prefixes = words.prefix { NameFolding.prefixes.contains($0) }
    return ([sorted] + prefixes).joined(separator: " ")
  }
}
