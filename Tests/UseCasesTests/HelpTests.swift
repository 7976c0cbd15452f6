import Domain
import Store
import Testing
import UseCases

@Suite("The help of a family")
struct HelpTests {
  let house: TestHouse
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
    try setBudget(1_000_00)
  }

  @Test(
    "help of the municipality stops at the ceiling; other help goes in and the budget is over it")
  func ceiling() throws {
    try commit(.municipality, 900_00)
    #expect(
      throws: Trouble.refused(
        .commitmentOverCeiling(committed: Cents(900_00), ceiling: Cents(1_000_00)))
    ) {
      try commit(.municipality, 100_01)
    }
    #expect(try page().committed == Cents(900_00))
    #expect(try page().ones[.budget] == .present)
    try commit(.generalPractitioner, 100_01)
    let page = try page()
    #expect(page.committed == Cents(1_000_01))
    #expect(page.ones[.budget] == .overdue)
    #expect(page.reminders.contains { $0.reason == .budgetOver })
    #expect(throws: Trouble.refused(.ceilingBelowCommitted(committed: Cents(1_000_01)))) {
      try setBudget(500_00)
    }
    try setBudget(2_000_00)
    #expect(try self.page().ones[.budget] == .present)
    #expect(try self.page().reminders.contains { $0.reason == .budgetOver } == false)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("the supervisor gets a budget that is over its ceiling, beside the coordinator")
  func supervisor() throws {
    let chief = try house.addUser("chief", [.supervisor])
    let other = try house.addUser("other", [.coordinator])
    #expect(try worklist(chief).isEmpty)
    try commit(.court, 1_000_01)
    #expect(try worklist(chief).map(\.reason.reason) == [.budgetOver])
    #expect(try worklist(other).isEmpty)
    // Anna has every role: she sees it once.
    let own = try #require(try worklist(house.anna).first)
    let reasons = [own.reason.reason] + own.others.map(\.reminder.reason)
    #expect(reasons.filter { $0 == .budgetOver }.count == 1)
    #expect(own.more == own.others.count)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a budget counts what begins in its year and what its municipality grants, not more")
  func years() throws {
    try commit(.court, 400_00)
    try commit(.court, 5_000_00, from: "2027-01-02")
    try commit(.court, 5_000_00, at: "0629")
    #expect(try page().committed == Cents(400_00))
    #expect(throws: Trouble.refused(.commitmentWithoutBudget(year: 2027))) {
      try commit(.municipality, 1, from: "2027-01-02")
    }
  }

  @Test("what is stopped keeps counting for what remains of it")
  func stopped() throws {
    let id = try commit(.municipality, 900_00)
    try help(.start(id, on: nil))
    #expect(throws: Trouble.refused(.value(field: .remains, .amountTooLarge))) {
      try help(.stop(id, on: nil, .asPlanned, remains: Cents(900_01)))
    }
    try help(.stop(id, on: nil, .asPlanned, remains: Cents(300_00)))
    #expect(try page().committed == Cents(300_00))
    try commit(.municipality, 700_00)
    #expect(throws: Trouble.refused(.commitmentState(.stopped))) {
      try help(.stop(id, on: nil, .asPlanned, remains: nil))
    }
  }

  @Test("waiting asks for a look every two weeks, and for a start that should have been")
  func waiting() throws {
    let id = try commit(.municipality, 900_00)
    #expect(throws: Trouble.refused(.commitmentState(.assigned))) {
      try help(.check(id, on: nil, finding: try Prose("Goed")))
    }
    try help(.wait(id, NewWaiting(expectedOn: house.today.adding(days: 10))))
    #expect(try due(.waitingCheck) == house.today.adding(days: 14))
    #expect(try due(.expectedStart) == house.today.adding(days: 10))
    #expect(try page().help.commitments.first?.waiting?.bridging == nil)
    house.clock.advance(days: 13)
    try help(.check(id, on: nil, finding: try Prose("Het gaat.")))
    #expect(try due(.waitingCheck) == house.today.adding(days: 14))
    try help(
      .wait(id, NewWaiting(expectedOn: house.today.adding(days: 7), bridging: try Line("Oma"))))
    let line = try #require(try page().help.commitments.first)
    #expect(line.waiting?.bridging?.text == "Oma")
    #expect(line.waitingSince == house.today.adding(days: -13))
    #expect(try due(.expectedStart) == house.today.adding(days: 7))
    try help(.start(id, on: nil))
    #expect(try due(.waitingCheck) == nil)
    #expect(try due(.expectedStart) == nil)
    #expect(try page().help.commitments.first?.commitment.state == .started)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("who else helps is counted beside the lead provider, each organisation once")
  func involved() throws {
    let child = try child()
    for (name, kind) in [
      ("Jonge Wieken", InvolvedHelpKind.subcontractor), ("jonge wieken", .otherLaw),
    ] {
      try help(.involve(NewInvolvedHelp(person: child, organisation: try Line(name), kind: kind)))
    }
    var page = try page()
    #expect(page.help.others(than: nil, on: house.today) == 1)
    #expect(page.help.others(than: try Line("Jonge Wieken"), on: house.today) == 0)
    for help in page.help.involved { try self.help(.endInvolved(help.id, on: nil)) }
    page = try self.page()
    #expect(page.help.others(than: nil, on: house.today) == 0)
    #expect(throws: Trouble.refused(.alreadyDone)) {
      try help(.endInvolved(page.help.involved[0].id, on: nil))
    }
  }

  @Test("another lead provider needs a reason, and is a switch; leaving the local team is neither")
  func switches() throws {
    let names = ["Kompas Jeugd", "De Vuurtoren"]
    let controller = try house.addUser("control", [.controller])
    for name in names {
      try house.perform(.addProvider(name: try Line(name), agb: nil), by: controller)
    }
    func provider(_ name: String) throws -> ID<Provider> {
      try #require(ID(try house.choice(.providers, name).id))
    }
    func set(_ name: String, _ reason: String?) throws {
      try house.perform(
        .setProvider(
          family, try provider(name), from: nil, until: nil,
          reason: try reason.map { try Line($0) },
          expecting: nil))
    }
    try house.perform(
      .setProvider(family, try house.provider(), from: nil, until: nil, reason: nil, expecting: nil)
    )
    try set("Kompas", nil)
    #expect(throws: Trouble.refused(.value(field: .reason, .empty))) { try set("Vuurtoren", nil) }
    try set("Vuurtoren", "Kompas kon dit niet bieden")
    let found = try page().help.switches
    #expect(found.map(\.from.text) == ["Kompas Jeugd"])
    #expect(found.map(\.reason?.text) == ["Kompas kon dit niet bieden"])
  }

  @Test("help is for somebody of the family, for a goal of its plan, by somebody known")
  func wrong() throws {
    let other = try house.openCase("Jansen")
    let stranger = try #require(try house.page(other).members.first?.person.id)
    var new = try commitment(.court, 100)
    new.person = stranger
    #expect(throws: Trouble.refused(.notAMember)) { try help(.commit(new)) }
    new = try commitment(.court, 100)
    new.goal = ID(high: 1, low: 1)
    #expect(throws: Trouble.refused(.noSuchRecord(.goal))) { try help(.commit(new)) }
    new.goal = nil
    new.amount = nil
    #expect(throws: Trouble.refused(.value(field: .amount, .empty))) { try help(.commit(new)) }
    new.amount = Cents(.max)
    #expect(throws: Trouble.refused(.value(field: .amount, .amountTooLarge))) {
      try help(.commit(new))
    }
    new.amount = Cents(-1)
    #expect(throws: Trouble.refused(.value(field: .amount, .amountTooLarge))) {
      try help(.commit(new))
    }
    let id = try commit(.court, 100)
    #expect(throws: Trouble.refused(.noSuchRecord(.commitment))) {
      try house.perform(.help(other, .start(id, on: nil), expecting: nil))
    }
    #expect(throws: Trouble.refused(.dayInFuture(house.today.adding(days: 1)))) {
      try help(.start(id, on: house.today.adding(days: 1)))
    }
  }

  @Test("somebody who may not write the file may not commit help, and that is logged")
  func rights() throws {
    let poh = try house.addUser("poh", [.poh])
    let new = try commitment(.court, 100)
    #expect(throws: Trouble.self) {
      try house.perform(.help(family, .commit(new), expecting: nil), by: poh)
    }
    #expect(throws: Trouble.changedMeanwhile(expected: 1, found: try page().summary.version)) {
      try house.perform(.help(family, .commit(new), expecting: 1))
    }
  }
}

extension HelpTests {
  private func page() throws -> FamilyPage { try house.page(family) }

  private func child() throws -> ID<Person> {
    try #require(try page().members.first { $0.member.role == .youth }).person.id
  }

  private func setBudget(_ cents: Int64) throws {
    try house.perform(
      .setBudget(
        family, year: 2026, ceiling: Cents(cents), municipality: nil, reason: nil, expecting: nil))
  }

  private func commitment(
    _ route: CommitmentRoute, _ cents: Int64, from: String = "2026-03-02", at: String? = nil
  ) throws -> NewCommitment {
    NewCommitment(
      person: try child(), provider: try house.provider(), product: try Line("Begeleiding"),
      route: route, fromDay: try Day(from), amount: Cents(cents),
      municipality: try at.map { try MunicipalityCode($0) })
  }

  @discardableResult
  private func commit(
    _ route: CommitmentRoute, _ cents: Int64, from: String = "2026-03-02", at: String? = nil
  ) throws -> ID<Commitment> {
    try help(.commit(try commitment(route, cents, from: from, at: at)))
    return try #require(
      try page().help.commitments.max { $0.commitment.number < $1.commitment.number }
    ).commitment.id
  }

  private func help(_ command: HelpCommand) throws {
    try house.perform(.help(family, command, expecting: nil))
  }

  private func due(_ reason: Reminder.Reason) throws -> Day? {
    try page().reminders.first { $0.reason == reason }?.due
  }

  private func worklist(_ user: ID<User>) throws -> [WorklistRow] {
    guard
      case .worklist(let page) = try house.perform(
        .worklist(.now, after: nil, limit: 50), by: user)
    else { throw TestHouse.Unexpected() }
    return page.rows
  }
}
