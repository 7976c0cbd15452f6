import Domain
import Testing

@Suite("An overspend that was acknowledged")
struct OverspendRuleTests {
  private func budget(_ ceiling: Int64, year: Int = 2026, at code: String = "0518") throws
    -> BudgetTerm
  {
    BudgetTerm(
      id: ID(high: 1, low: 1), family: ID(high: 1, low: 2), number: 1, year: year,
      municipality: try MunicipalityCode(code), ceiling: Cents(ceiling), reason: nil,
      fromDay: try Day("2026-01-05"))
  }

  private func acknowledged(
    _ committed: Int64, _ ceiling: Int64, number: Int = 1
  ) throws -> OverspendAcknowledgement {
    OverspendAcknowledgement(
      id: ID(high: 2, low: UInt64(number)), family: ID(high: 1, low: 2), number: number,
      year: 2026, municipality: try MunicipalityCode("0518"), committed: Cents(committed),
      ceiling: Cents(ceiling), reason: try Line("Crisis"), madeBy: ID(high: 3, low: 3),
      onDay: try Day("2026-03-02"))
  }

  private func holds(
    _ committed: Int64, _ budget: BudgetTerm, _ all: [OverspendAcknowledgement]
  ) -> Bool {
    OverspendRule.holding(budget, committed: Cents(committed), in: all) != nil
  }

  @Test("it holds up to the amount that was seen, to the cent")
  func amount() throws {
    let (budget, all) = (try budget(1000), [try acknowledged(1200, 1000)])
    #expect(holds(1200, budget, all))
    #expect(holds(1001, budget, all))
    #expect(!holds(1201, budget, all))
    #expect(OverspendRule.settled(budget, by: all) == Cents(1200))
  }

  @Test("it holds under a ceiling that was raised too little, not under one that was lowered")
  func ceiling() throws {
    let all = [try acknowledged(1200, 1000)]
    #expect(holds(1200, try budget(1100), all))
    #expect(!holds(1200, try budget(999), all))
    #expect(OverspendRule.settled(try budget(999), by: all) == Cents(999))
    #expect(OverspendRule.settled(try budget(2000), by: all) == Cents(2000))
  }

  @Test("it is about one year and one municipality")
  func other() throws {
    let all = [try acknowledged(1200, 1000)]
    #expect(!holds(1200, try budget(1000, year: 2027), all))
    #expect(!holds(1200, try budget(1000, at: "0599"), all))
  }

  @Test("of more that hold, the newest is shown")
  func newest() throws {
    let all = [try acknowledged(1200, 1000), try acknowledged(1300, 1000, number: 2)]
    let found = OverspendRule.holding(try budget(1000), committed: Cents(1100), in: all)
    #expect(found?.number == 2)
  }

  @Test("what fits, or is acknowledged already, can't be acknowledged")
  func nothing() throws {
    let budget = try budget(1000)
    #expect(throws: Refusal.nothingOverspent(year: 2026)) {
      try OverspendRule.check(budget, committed: Cents(1000), in: [])
    }
    try OverspendRule.check(budget, committed: Cents(1001), in: [])
    let all = [try acknowledged(1001, 1000)]
    #expect(throws: Refusal.nothingOverspent(year: 2026)) {
      try OverspendRule.check(budget, committed: Cents(1001), in: all)
    }
    try OverspendRule.check(budget, committed: Cents(1002), in: all)
  }
}
