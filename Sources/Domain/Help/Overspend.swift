/// That a supervisor knows of an overspend, and why it may stand.
///
/// It is written once, with the amounts as they were. It holds until more is committed than that, or
/// the ceiling is lower than it was.
package struct OverspendAcknowledgement: Equatable, Sendable {
  package let id: ID<OverspendAcknowledgement>
  package let family: ID<Family>
  package let number: Int
  package let year: Int
  package let municipality: MunicipalityCode
  package let committed: Cents
  package let ceiling: Cents
  package let reason: Line
  package let madeBy: ID<User>
  package let onDay: Day

  package init(
    id: ID<OverspendAcknowledgement>, family: ID<Family>, number: Int, year: Int,
    municipality: MunicipalityCode, committed: Cents, ceiling: Cents, reason: Line,
    madeBy: ID<User>, onDay: Day
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.year = year
    self.municipality = municipality
    self.committed = committed
    self.ceiling = ceiling
    self.reason = reason
    self.madeBy = madeBy
    self.onDay = onDay
  }

  /// Whether it is about this budget and its ceiling wasn't lowered since.
  package func isAbout(_ budget: BudgetTerm) -> Bool {
    year == budget.year && municipality == budget.municipality && ceiling <= budget.ceiling
  }
}

/// What a supervisor still has to look at.
package enum OverspendRule {
  /// The amount up to which nobody has to look: the ceiling, or more where that was acknowledged.
  package static func settled(
    _ budget: BudgetTerm, by acknowledged: [OverspendAcknowledgement]
  ) -> Cents {
    let amounts = acknowledged.filter { $0.isAbout(budget) }.map(\.committed)
    return ([budget.ceiling] + amounts).max() ?? budget.ceiling
  }

  /// The newest acknowledgement that holds for what is committed now; nil where nothing is over the
  /// ceiling, or somebody must look.
  package static func holding(
    _ budget: BudgetTerm, committed: Cents, in acknowledged: [OverspendAcknowledgement]
  ) -> OverspendAcknowledgement? {
    guard committed > budget.ceiling else { return nil }
    return acknowledged.filter { $0.isAbout(budget) && $0.committed >= committed }
      .max { $0.number < $1.number }
  }

  /// Refuses where nothing is over the ceiling, or it is acknowledged already.
  package static func check(
    _ budget: BudgetTerm, committed: Cents, in acknowledged: [OverspendAcknowledgement]
  ) throws(Refusal) {
    guard committed > settled(budget, by: acknowledged) else {
      throw .nothingOverspent(year: budget.year)
    }
  }
}

/// An acknowledgement with the name of who made it.
package struct OverspendLine: Equatable, Sendable {
  package let acknowledgement: OverspendAcknowledgement
  package let author: Line

  package init(_ acknowledgement: OverspendAcknowledgement, author: Line) {
    self.acknowledgement = acknowledgement
    self.author = author
  }
}

extension FamilyPage {
  /// How the budget in sight stands towards its ceiling.
  package var overspend: Overspend? {
    guard let budget, committed > budget.ceiling else { return nil }
    let all = help.overspends.map(\.acknowledgement)
    let holding = OverspendRule.holding(budget, committed: committed, in: all)
    let ofBudget = help.overspends.filter {
      $0.acknowledgement.year == budget.year
        && $0.acknowledgement.municipality == budget.municipality
    }
    return Overspend(
      budget: budget, line: ofBudget.first { $0.acknowledgement.id == holding?.id },
      earlier: holding == nil ? ofBudget.first : nil)
  }
}

/// A budget over its ceiling, with the acknowledgement that holds for it, if any.
package struct Overspend: Equatable, Sendable {
  package let budget: BudgetTerm
  package let line: OverspendLine?
  /// The last one, where none holds any more.
  package let earlier: OverspendLine?

  package init(budget: BudgetTerm, line: OverspendLine?, earlier: OverspendLine?) {
    self.earlier = earlier
    self.budget = budget
    self.line = line
  }
}
