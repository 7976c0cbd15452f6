import Domain
import Testing

@Suite("How far somebody raises a budget alone")
struct RaiseRuleTests {
  private let limit = Cents(25_000_00)

  @Test("up to his mandate, to the cent, with or without a budget before")
  func mandate() throws {
    try RaiseRule.check(limit, after: nil, mandate: limit)
    try RaiseRule.check(limit, after: Cents(10_000_00), mandate: limit)
    for last in [nil, Cents(10_000_00), limit] {
      #expect(throws: Refusal.raise(.overMandate(limit: limit))) {
        try RaiseRule.check(Cents(25_000_01), after: last, mandate: limit)
      }
    }
  }

  @Test("above it no further than the budget was, so that it can be lowered")
  func lowering() throws {
    try RaiseRule.check(Cents(60_000_00), after: Cents(60_000_00), mandate: limit)
    try RaiseRule.check(Cents(40_000_00), after: Cents(60_000_00), mandate: limit)
    #expect(throws: Refusal.raise(.overMandate(limit: limit))) {
      try RaiseRule.check(Cents(60_000_01), after: Cents(60_000_00), mandate: limit)
    }
  }

  @Test("with a mandate of nought nobody sets anything alone")
  func nought() {
    #expect(!RaiseRule.isAllowed(Cents(1), after: nil, mandate: .zero))
  }

  @Test("the mandate is what the norms of his role say")
  func norms() {
    #expect(Norms().mandate(isSupervisor: false) == Cents(25_000_00))
    #expect(Norms().mandate(isSupervisor: true) == Cents(50_000_00))
    #expect(Norms([.mandateCoordinator: 0]).mandate(isSupervisor: false) == .zero)
  }

  @Test("who asked doesn't decide, and what was decided stays so")
  func decider() throws {
    let (asker, other) = (ID<User>(high: 1, low: 1), ID<User>(high: 1, low: 2))
    var raise = BudgetRaise(
      id: ID(high: 2, low: 1), family: ID(high: 3, low: 1), number: 1, year: 2026,
      municipality: try MunicipalityCode("0518"), from: .zero, to: limit,
      reason: try Line("Crisis"), proposedBy: asker, proposedOn: try Day("2026-11-23"))
    try RaiseRule.check(raise, decidedBy: other)
    #expect(throws: Refusal.raise(.byProposer)) { try RaiseRule.check(raise, decidedBy: asker) }
    for state in BudgetRaise.State.allCases where state != .waiting {
      raise.state = state
      #expect(throws: Refusal.raise(.decided(state))) {
        try RaiseRule.check(raise, decidedBy: other)
      }
    }
  }
}
