import Domain
import Store

extension Context {
  /// Writes down that a supervisor knows of an overspend, with the amounts as they are now.
  func acknowledge(
    _ year: Int, _ municipality: MunicipalityCode?, reason: Line, _ family: ID<Family>,
    _ expecting: Int?
  ) throws -> Outcome {
    try change(
      family, expecting: expecting, as: .overspendAcknowledged, right: .acknowledgeOverspend
    ) { edit in
      let acknowledged: [OverspendAcknowledgement] = try edit.changes.all(
        where: "family_id = ? ORDER BY nr", edit.key)
      let budget = try edit.overspent(year, municipality, acknowledged)
      let committed = try edit.committed(year, budget.municipality)
      try OverspendRule.check(budget, committed: committed, in: acknowledged)
      let written = try edit.changes.insert(
        OverspendAcknowledgement(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(OverspendAcknowledgement.table), year: year,
          municipality: budget.municipality, committed: committed, ceiling: budget.ceiling,
          reason: reason, madeBy: user, onDay: today))
      try edit.rise()
      return Act(.overspendAcknowledged, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  /// The budget of a year that somebody must look at: of the municipality that was named, or of the
  /// only one.
  fileprivate func overspent(
    _ year: Int, _ municipality: MunicipalityCode?, _ acknowledged: [OverspendAcknowledgement]
  ) throws -> BudgetTerm {
    let budgets: [BudgetTerm] = try changes.all(
      where: "family_id = ? AND year = ? AND to_day IS NULL ORDER BY nr", key + [Value(year)])
    let named = budgets.filter { municipality == nil || $0.municipality == municipality }
    guard !named.isEmpty else { throw Refusal.commitmentWithoutBudget(year: year) }
    let open = try named.filter {
      try committed(year, $0.municipality) > OverspendRule.settled($0, by: acknowledged)
    }
    guard let budget = open.first else { throw Refusal.nothingOverspent(year: year) }
    guard open.count == 1 else { throw Refusal.value(field: .municipality, .empty) }
    return budget
  }
}
