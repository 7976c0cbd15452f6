package import Domain

/// The words about raises of a budget.
package enum RaiseWord: Equatable, Sendable {
  case title
  case row(year: Int, from: String, to: String)
  case asked(by: String, on: String, reason: String)
  case decided(BudgetRaise.State, by: String, on: String)
  case withdrawn(on: String)
}
