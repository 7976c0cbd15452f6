/// What fits in the budget of a family, year and municipality.
package enum CeilingRule {
  /// Refuses what would go over the ceiling where the municipality itself decides; every other
  /// route is owed by law and always goes in.
  package static func check(
    _ amount: Cents?, by route: CommitmentRoute, committed: Cents, ceiling: Cents?, year: Int
  ) throws(Refusal) {
    guard route.stopsAtCeiling, let amount else { return }
    guard let ceiling else { throw .commitmentWithoutBudget(year: year) }
    let total = Cents(committed.rawValue.addingReportingOverflow(amount.rawValue).partialValue)
    guard total >= committed, total <= ceiling else {
      throw .commitmentOverCeiling(committed: committed, ceiling: ceiling)
    }
  }

  /// Refuses to lower a ceiling below what is committed; a raise that isn't enough is a raise.
  package static func check(
    lowering old: Cents?, to new: Cents, committed: Cents
  ) throws(Refusal) {
    guard let old, new < old, new < committed else { return }
    throw .ceilingBelowCommitted(committed: committed)
  }

  /// The part of the ceiling that is committed, in whole percents rounded down; nil without ceiling.
  package static func percent(_ committed: Cents, of ceiling: Cents) -> Int? {
    guard ceiling > .zero else { return nil }
    return Int(committed.rawValue / ceiling.rawValue) * 100
      + Int((committed.rawValue % ceiling.rawValue) * 100 / ceiling.rawValue)
  }
}
