import Domain
import Testing

@Suite("What fits in a budget")
struct CeilingRuleTests {
  @Test("what the municipality grants stops at the ceiling, to the cent")
  func municipality() throws {
    try check(.municipality, 100, committed: 900, ceiling: 1000)
    #expect(throws: Refusal.commitmentOverCeiling(committed: Cents(901), ceiling: Cents(1000))) {
      try check(.municipality, 100, committed: 901, ceiling: 1000)
    }
    #expect(throws: Refusal.commitmentWithoutBudget(year: 2026)) {
      try check(.municipality, 1, committed: 0, ceiling: nil)
    }
    #expect(throws: Refusal.self) {
      try check(.municipality, 2, committed: .max - 1, ceiling: .max)
    }
  }

  @Test(
    "every other route is owed by law and goes in",
    arguments: CommitmentRoute.allCases.filter { $0 != .municipality })
  func others(_ route: CommitmentRoute) throws {
    try check(route, 100, committed: 5000, ceiling: 1000)
    try check(route, 100, committed: 0, ceiling: nil)
  }

  @Test("a ceiling isn't lowered below what is committed, but may be raised too little")
  func lowering() throws {
    let committed = Cents(2_184_000)
    try CeilingRule.check(lowering: nil, to: Cents(100), committed: committed)
    try CeilingRule.check(lowering: Cents(100), to: Cents(200), committed: committed)
    try CeilingRule.check(lowering: Cents(3_000_000), to: committed, committed: committed)
    #expect(throws: Refusal.ceilingBelowCommitted(committed: committed)) {
      try CeilingRule.check(
        lowering: Cents(3_000_000), to: Cents(2_183_999), committed: committed)
    }
  }

  @Test("the part that is committed is told in whole percents")
  func percent() {
    #expect(CeilingRule.percent(Cents(2_184_000), of: Cents(2_100_000)) == 104)
    #expect(CeilingRule.percent(.zero, of: Cents(1)) == 0)
    #expect(CeilingRule.percent(Cents(1), of: .zero) == nil)
    #expect(CeilingRule.percent(Cents(.max), of: Cents.limit) != nil)
  }

  @Test("help goes on from assigned or waiting to started, and stops once")
  func states() {
    #expect(CommitmentState.assigned.next == [.waiting, .started, .stopped])
    #expect(CommitmentState.waiting.next == [.waiting, .started, .stopped])
    #expect(CommitmentState.started.next == [.stopped])
    #expect(CommitmentState.stopped.next.isEmpty)
  }

  @Test("a switch is from one organisation to another; the local team only stands in")
  func switches() throws {
    func period(_ number: UInt64, _ name: String, _ day: String) throws -> ProviderSwitch.Period {
      ProviderSwitch.Period(
        provider: ID(high: 1, low: number), name: try Line(name), isLocalTeam: number == 0,
        fromDay: try Day(day), reason: nil)
    }
    let periods = [
      try period(0, "lokaal team", "2026-01-05"), try period(1, "Kompas Jeugd", "2026-02-02"),
      try period(1, "Kompas Jeugd", "2026-03-02"), try period(2, "De Vuurtoren", "2026-04-01"),
      try period(0, "lokaal team", "2026-05-01"),
    ]
    let found = ProviderSwitch.among(periods)
    #expect(found.map(\.onDay.iso) == ["2026-04-01"])
    #expect(found.map(\.to.text) == ["De Vuurtoren"])
  }

  private func check(
    _ route: CommitmentRoute, _ amount: Int64, committed: Int64, ceiling: Int64?
  ) throws {
    try CeilingRule.check(
      Cents(amount), by: route, committed: Cents(committed), ceiling: ceiling.map { Cents($0) },
      year: 2026)
  }
}
