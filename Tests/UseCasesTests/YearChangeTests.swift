import Domain
import Store
import Testing
import UseCases

@Suite("A year that changes, and what a budget comes to")
struct YearChangeTests {
  private func reminders(_ setup: ClaimSetup) throws -> [Reminder.Reason] {
    try setup.house.page(setup.family).reminders.filter { $0.showFrom <= setup.house.today }
      .map(\.reason)
  }

  @Test("in December a family whose help goes on is told, one whose help ends later")
  func reminded() throws {
    // Its clock stands ahead of the real one, which only a demo's may.
    let setup = try ClaimSetup(TestHouse(isDemo: true))
    setup.house.clock.set("2026-11-30T09:00")
    try ClaimSetup.commit(
      setup.house, setup.family, setup.child, setup.provider, number: 8, amount: 365_00,
      from: "2026-07-01", until: "2027-06-30")
    #expect(try !reminders(setup).contains(.yearChange))
    setup.house.clock.set("2026-12-02T09:00")
    #expect(try reminders(setup).contains(.yearChange))
    let page = try setup.house.page(setup.family)
    let change = try #require(YearChange(into: 2027, of: page))
    // 181 of its 365 days lie in 2027, at a euro a day; the other ends this year.
    #expect(change.lines.map(\.part) == [Cents(181_00)] && change.proposed == Cents(181_00))
    try setup.house.perform(
      .help(
        setup.family,
        .raise(year: 2027, change.municipality, to: change.proposed, reason: try Line("Door")),
        expecting: nil))
    #expect(try !reminders(setup).contains(.yearChange))
    #expect(try setup.house.check().findings.isEmpty)
  }

  @Test("nothing goes on where help ends, or stopped")
  func nothing() throws {
    let setup = try ClaimSetup()
    #expect(YearChange(into: 2027, of: try setup.house.page(setup.family)) == nil)
  }

  @Test("the file shows what was declared and what the budget is expected to come to")
  func forecast() throws {
    // A hundred and seventy-five days at ten euros.
    let setup = try ClaimSetup(amount: 1_750_00)
    var page = try setup.house.page(setup.family)
    #expect(page.forecast == Cents(1_750_00) && page.spent == .zero)
    try setup.read([try setup.line(cents: 270_00, from: "2026-01-05", until: "2026-01-31")])
    try setup.approve([try setup.id("r1")])
    page = try setup.house.page(setup.family)
    #expect(page.spent == Cents(270_00))
    #expect(page.forecast == Cents(270_00 + 148 * 10_00))
  }
}
