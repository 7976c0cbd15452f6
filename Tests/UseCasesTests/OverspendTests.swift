import Domain
import Store
import Testing
import UseCases

@Suite("A budget that is over its ceiling")
struct OverspendTests {
  let house: TestHouse
  let family: ID<Family>
  let chief: ID<User>
  let bas: ID<User>

  init() throws {
    house = try TestHouse()
    chief = try house.addUser("chief", [.supervisor])
    bas = try house.addUser("bas", [.coordinator])
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("bas"), from: nil, note: nil, expecting: nil))
    try setBudget(1_000_00)
    try commit(1_200_00)
  }

  @Test("is asked of nobody once a supervisor acknowledged it, and still is over its ceiling")
  func acknowledged() throws {
    #expect(try isChased() && chased(by: chief) && chased(by: bas))
    let events = try house.events { try acknowledge() }
    #expect(events.first == "budget.acknowledged")
    let page = try page()
    #expect(page.ones[.budget] == .overdue)
    #expect(try !isChased() && !chased(by: chief) && !chased(by: bas))
    let line = try #require(page.overspend?.line)
    #expect(line.author.text == "chief" && line.acknowledgement.reason.text == "Crisis in mei")
    #expect(line.acknowledgement.committed == Cents(1_200_00))
    #expect(line.acknowledgement.ceiling == Cents(1_000_00))
    #expect(line.acknowledgement.onDay == house.today)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("is asked about again once more is committed than was acknowledged, from that day")
  func rises() throws {
    try acknowledge()
    house.clock.advance(days: 20)
    try commit(1)
    #expect(try page().overspend?.line == nil)
    let due = try #require(try page().reminders.first { $0.reason == .budgetOver })
    #expect(due.showFrom == house.today)
    try acknowledge("Vervoer")
    #expect(try page().overspend?.line?.acknowledgement.number == 2)
    #expect(try page().help.overspends.map(\.acknowledgement.number) == [2, 1])
    #expect(try !isChased())
    #expect(try house.check().findings.isEmpty)
  }

  @Test("is asked about again under a ceiling that was lowered since")
  func lowered() throws {
    try acknowledge()
    let first = try #require(try page().help.commitments.first).commitment.id
    try help(.start(first, on: nil))
    try help(.stop(first, on: nil, .asPlanned, remains: Cents(500_00)))
    #expect(try page().overspend == nil)
    try setBudget(600_00)
    try commit(300_00)
    #expect(try isChased())
    #expect(try page().overspend?.line == nil)
    try acknowledge()
    #expect(try !isChased())
    #expect(try house.check().findings.isEmpty)
  }

  @Test("stays acknowledged under a ceiling that was raised too little")
  func raised() throws {
    try acknowledge()
    try setBudget(1_100_00)
    #expect(try page().overspend?.line != nil)
    #expect(try !isChased())
    try setBudget(1_200_00)
    #expect(try page().overspend == nil)
  }

  @Test("is acknowledged by a supervisor of the team alone; another is refused and that is logged")
  func rights() throws {
    let other = try house.addUser("west", [.supervisor], team: "West")
    let before = try house.rowCounts()["overspend_acknowledgement"]
    for (user, reason) in [(bas, Denial.Reason.roleLacksRight), (other, .outOfReach)] {
      let events = try house.events {
        #expect(
          throws: Trouble.notAllowed(Denial(right: .acknowledgeOverspend, reason: reason))
        ) { try acknowledge(by: user) }
      }
      #expect(events == ["access.denied"])
    }
    #expect(try house.rowCounts()["overspend_acknowledgement"] == before)
    #expect(try isChased())
  }

  @Test("can't be acknowledged twice, nor where nothing is over, nor in a year without a budget")
  func nothing() throws {
    try acknowledge()
    #expect(throws: Trouble.refused(.nothingOverspent(year: 2026))) { try acknowledge() }
    #expect(throws: Trouble.refused(.commitmentWithoutBudget(year: 2027))) {
      try acknowledge(year: 2027)
    }
    let version = try page().summary.version
    #expect(throws: Trouble.changedMeanwhile(expected: version - 1, found: version)) {
      try house.perform(
        .help(
          family, .acknowledge(year: 2026, nil, reason: try Line("x")), expecting: version - 1),
        by: chief)
    }
  }

  @Test("of two municipalities in one year the one that was meant must be named")
  func municipalities() throws {
    let there = try MunicipalityCode("0629")
    try house.perform(
      .setBudget(
        family, year: 2026, ceiling: Cents(10_00), municipality: there, reason: nil,
        expecting: nil))
    try commit(20_00, at: there)
    #expect(throws: Trouble.refused(.value(field: .municipality, .empty))) { try acknowledge() }
    try acknowledge(at: there)
    #expect(try isChased())
    try acknowledge()
    #expect(try !isChased())
    #expect(try house.check().findings.isEmpty)
  }

  @Test("stays acknowledged: taking back says why not")
  func stays() throws {
    try acknowledge()
    guard
      case .undoable(nil, let after?) = try house.perform(.casework(.lastUndo), by: chief)
    else { throw TestHouse.Unexpected() }
    #expect(after.why == .overspend)
  }
}

extension OverspendTests {
  private func page() throws -> FamilyPage { try house.page(family) }

  private func isChased() throws -> Bool {
    try page().reminders.contains { $0.reason == .budgetOver }
  }

  private func chased(by user: ID<User>) throws -> Bool {
    guard
      case .worklist(let page) = try house.perform(
        .worklist(.now, after: nil, limit: 50), by: user)
    else { throw TestHouse.Unexpected() }
    return page.rows.contains { row in
      row.reason.reason == .budgetOver
        || row.others.contains { $0.reminder.reason == .budgetOver }
    }
  }

  private func setBudget(_ cents: Int64) throws {
    try house.perform(
      .setBudget(
        family, year: 2026, ceiling: Cents(cents), municipality: nil, reason: nil, expecting: nil))
  }

  private func commit(_ cents: Int64, at municipality: MunicipalityCode? = nil) throws {
    let child = try #require(try page().members.first { $0.member.role == .youth }).person.id
    try help(
      .commit(
        NewCommitment(
          person: child, provider: try house.provider(), product: try Line("Begeleiding"),
          route: .court, fromDay: try Day("2026-03-02"), amount: Cents(cents),
          municipality: municipality)))
  }

  private func help(_ command: HelpCommand) throws {
    try house.perform(.help(family, command, expecting: nil), by: bas)
  }

  private func acknowledge(
    _ reason: String = "Crisis in mei", year: Int = 2026, at municipality: MunicipalityCode? = nil,
    by user: ID<User>? = nil
  ) throws {
    try house.perform(
      .help(
        family, .acknowledge(year: year, municipality, reason: try Line(reason)), expecting: nil),
      by: user ?? chief)
  }
}
