import Domain
import Store

extension Context {
  /// Sets the ceiling of a year; an earlier ceiling of that year goes into the history.
  ///
  /// Nobody sets a ceiling above his mandate that wasn't as high before: he asks for a raise.
  func setBudget(
    _ year: Int, _ ceiling: Cents, _ municipality: MunicipalityCode?, of family: ID<Family>,
    reason: Line?, expecting: Int?, right: Right = .commitHelp, isRaise: Bool = false
  ) throws -> Outcome {
    try refuseFarYear(year)
    guard ceiling > .zero else { throw Refusal.value(field: .ceiling, .amountNegative) }
    if let municipality { try check(municipality) }
    let owner = try owner(family)
    let mandate = try mandate(over: owner)
    return try change(
      family, expecting: expecting, as: .budget, right: right, over: owner
    ) { edit in
      guard let code = municipality ?? edit.family.municipality else {
        throw Refusal.value(field: .municipality, .empty)
      }
      let current = try edit.ceiling(year, code)
      if current?.ceiling == ceiling { throw Refusal.sameAsCurrent(.budget) }
      if isRaise, let current, ceiling < current.ceiling {
        throw Refusal.raise(.notHigher(ceiling: current.ceiling))
      }
      try edit.refuseBudgetAhead(of: year)
      let last: BudgetTerm? = try edit.changes.first(
        where: "family_id = ? AND year = ? AND municipality = ? ORDER BY nr DESC LIMIT 1",
        edit.key + [Value(year), .text(code.text)])
      try RaiseRule.check(ceiling, after: last?.ceiling, mandate: mandate)
      try CeilingRule.check(
        lowering: last?.ceiling, to: ceiling, committed: try edit.committed(year, code))
      let written = try edit.begin(ceiling, in: year, code, after: current, reason: reason)
      try edit.rise()
      edit.undo = [edit.back(to: current)]
      return Act(.budgetSet, of: family, by: written)
    }
  }

  /// Writes down how great the danger is judged to be.
  func setRisk(
    _ level: RiskLevel, basis: Line?, instrument: Line?, reviewOn: Day?, of family: ID<Family>,
    expecting: Int?
  ) throws -> Outcome {
    if let reviewOn, reviewOn <= today { throw Refusal.dayNotAhead(reviewOn) }
    return try change(family, expecting: expecting, as: .risk) { edit in
      let current: RiskTerm? = try edit.changes.first(
        where: "family_id = ? AND to_day IS NULL", edit.key)
      let day = try edit.start(nil, after: current?.fromDay)
      if var current {
        current.toDay = day
        try edit.changes.update(current)
      }
      let written = try edit.changes.insert(
        RiskTerm(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(RiskTerm.table), level: level, basis: basis,
          instrument: instrument, reviewOn: reviewOn, author: user, fromDay: day))
      try edit.rise()
      edit.undo = [
        .setRisk(
          family, current?.level ?? .none, basis: current?.basis,
          instrument: current?.instrument,
          reviewOn: current?.reviewOn.flatMap { $0 > today ? $0 : nil }, expecting: nil)
      ]
      return Act(.riskSet, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  /// The ceiling that holds in a year.
  func ceiling(_ year: Int, _ code: MunicipalityCode) throws -> BudgetTerm? {
    try changes.first(
      where: "family_id = ? AND year = ? AND municipality = ? AND to_day IS NULL",
      key + [Value(year), .text(code.text)])
  }

  /// A ceiling from today, in place of the one that held.
  func begin(
    _ ceiling: Cents, in year: Int, _ code: MunicipalityCode, after current: BudgetTerm?,
    reason: Line?
  ) throws -> Written {
    let day = try start(nil, after: current?.fromDay)
    if var current {
      current.toDay = day
      try changes.update(current)
    }
    return try changes.insert(
      BudgetTerm(
        id: changes.newID(), family: family.id, number: try nextNumber(BudgetTerm.table),
        year: year, municipality: code, ceiling: ceiling, reason: reason, fromDay: day))
  }

  /// What puts back the ceiling there was, or the gap.
  func back(to term: BudgetTerm?) -> Command {
    term.map {
      .setBudget(
        family.id, year: $0.year, ceiling: $0.ceiling, municipality: $0.municipality,
        reason: $0.reason, expecting: nil)
    } ?? .casework(.endOne(family.id, .budget, expecting: nil))
  }

  /// A ceiling for next year needs one for this year first, or the family would be without a budget
  /// today and no list would say so.
  func refuseBudgetAhead(of year: Int) throws {
    guard year > today.year else { return }
    let known = try changes.number(
      "SELECT 1 FROM budget_term WHERE family_id = ? AND year = ? AND to_day IS NULL",
      key + [Value(today.year)])
    if known == nil { throw Refusal.budgetYearOutOfRange(year) }
  }
}
