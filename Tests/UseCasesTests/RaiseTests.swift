import Domain
import Store
import Testing
import UseCases

@Suite("Raising a budget")
struct RaiseTests {
  let house: TestHouse
  let family: ID<Family>
  let bas: ID<User>
  let chief: ID<User>
  let second: ID<User>

  init() throws {
    house = try TestHouse()
    bas = try house.addUser("bas", [.coordinator])
    chief = try house.addUser("chief", [.supervisor])
    second = try house.addUser("second", [.supervisor])
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("bas"), from: nil, note: nil, expecting: nil))
    try set(21_000, by: bas)
  }

  @Test("happens at once up to the mandate of a coordinator, with the reason in the history")
  func atOnce() throws {
    let events = try house.events { try raise(25_000, by: bas) }
    #expect(events.first == "budget.set")
    #expect(try page().budget?.ceiling == Cents(25_000_00))
    #expect(try page().budget?.reason?.text == "Crisishulp")
    #expect(try page().help.raises.isEmpty)
  }

  @Test("above it waits for a supervisor, who has it in his worklist; then the budget follows")
  func approved() throws {
    let events = try house.events { try raise(60_000, by: bas) }
    #expect(events.first == "raise.asked")
    #expect(try page().budget?.ceiling == Cents(21_000_00))
    #expect(try has(.raiseWaiting, chief) && has(.raiseWaiting, bas))
    #expect(
      try house.events { try help(.approveRaise(number: nil, remark: nil), by: chief) }.first
        == "raise.approved")
    let page = try page()
    #expect(page.budget?.ceiling == Cents(60_000_00))
    #expect(page.budget?.reason?.text == "Crisishulp")
    let line = try #require(page.help.raises.first)
    #expect(line.raise.state == .approved && line.decider?.text == "chief")
    #expect(line.raise.from == Cents(21_000_00) && line.raise.decidedOn == house.today)
    #expect(try !has(.raiseWaiting, chief) && !has(.raiseWaiting, bas))
    #expect(try house.check().findings.isEmpty)
  }

  @Test("that is refused says why to who asked, and changes no budget")
  func refused() throws {
    try raise(60_000, by: bas)
    try help(.refuseRaise(number: 1, remark: try Line("Eerst evalueren")), by: chief)
    let page = try page()
    #expect(page.budget?.ceiling == Cents(21_000_00))
    #expect(page.help.raises.first?.raise.remark?.text == "Eerst evalueren")
    #expect(try has(.answer, bas))
    #expect(throws: Trouble.refused(.raise(.decided(.refused)))) {
      try help(.approveRaise(number: 1, remark: nil), by: second)
    }
    try raise(60_000, by: bas)
    #expect(try self.page().help.raises.map(\.raise.number) == [2, 1])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("that one supervisor asks is decided by another, never by himself")
  func ownProposal() throws {
    try raise(50_000, by: chief)
    #expect(try page().budget?.ceiling == Cents(50_000_00))
    try raise(50_001, by: chief)
    let before = try house.rowCounts()
    for command in [
      HelpCommand.approveRaise(number: nil, remark: nil),
      .refuseRaise(number: 1, remark: try Line("x")),
    ] {
      #expect(throws: Trouble.refused(.raise(.byProposer))) { try help(command, by: chief) }
    }
    #expect(try house.rowCounts()["budget_raise"] == before["budget_raise"])
    #expect(try house.rowCounts()["budget_term"] == before["budget_term"])
    try help(.approveRaise(number: nil, remark: nil), by: second)
    #expect(try page().budget?.ceiling == Cents(50_001_00))
  }

  @Test("is decided by nobody but a supervisor of the team, and another is refused in the log")
  func rights() throws {
    try raise(60_000, by: bas)
    let west = try house.addUser("west", [.supervisor], team: "West")
    let coordinator = try house.addUser("carl", [.coordinator])
    for (user, reason) in [
      (bas, Denial.Reason.roleLacksRight), (coordinator, .roleLacksRight), (west, .outOfReach),
    ] {
      let events = try house.events {
        #expect(throws: Trouble.notAllowed(Denial(right: .approveRaise, reason: reason))) {
          try help(.approveRaise(number: nil, remark: nil), by: user)
        }
      }
      #expect(events == ["access.denied"])
    }
    #expect(throws: Trouble.notAllowed(Denial(right: .proposeRaise, reason: .outOfReach))) {
      try raise(22_000, by: coordinator)
    }
  }

  @Test("is withdrawn by who asked alone, and then something else can be asked")
  func withdrawn() throws {
    try raise(60_000, by: bas)
    #expect(throws: Trouble.refused(.raise(.waitingAlready(number: 1)))) {
      try raise(70_000, by: bas)
    }
    #expect(throws: Trouble.refused(.notYours)) {
      try help(.withdrawRaise(number: nil), by: chief)
    }
    try help(.withdrawRaise(number: nil), by: bas)
    #expect(try !has(.raiseWaiting, chief))
    #expect(throws: Trouble.refused(.raise(.noneWaiting))) {
      try help(.approveRaise(number: nil, remark: nil), by: chief)
    }
    try raise(70_000, by: bas)
    #expect(try page().help.raises.map(\.raise.state) == [.waiting, .withdrawn])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("isn't gone round by setting a budget, nor by ending it and setting it anew")
  func round() throws {
    let refusal = Trouble.refused(.raise(.overMandate(limit: Cents(25_000_00))))
    #expect(throws: refusal) { try set(25_001, by: bas) }
    try house.perform(.casework(.endOne(family, .budget, expecting: nil)), by: bas)
    #expect(throws: refusal) { try set(25_001, by: bas) }
    try set(25_000, by: bas)
    try raise(60_000, by: bas)
    try help(.approveRaise(number: nil, remark: nil), by: chief)
    try set(40_000, by: bas)
    #expect(throws: refusal) { try set(60_000, by: bas) }
  }

  @Test("to no more than there is, is no raise; with two that wait the number must be named")
  func edges() throws {
    #expect(throws: Trouble.refused(.raise(.notHigher(ceiling: Cents(21_000_00))))) {
      try raise(20_000, by: bas)
    }
    #expect(throws: Trouble.refused(.budgetYearOutOfRange(2031))) {
      try raise(60_000, year: 2031, by: bas)
    }
    try raise(60_000, by: bas)
    try raise(61_000, year: 2027, by: bas)
    #expect(throws: Trouble.refused(.raise(.severalWaiting(numbers: [1, 2])))) {
      try help(.approveRaise(number: nil, remark: nil), by: chief)
    }
    try help(.approveRaise(number: 2, remark: try Line("Goed")), by: chief)
    #expect(try page().help.raises.map(\.raise.state) == [.approved, .waiting])
  }

  @Test("follows the mandate of the day: what the house sets it to counts from then on")
  func norm() throws {
    try house.perform(.config(.setNorm(.mandateCoordinator, 0, from: nil)))
    try raise(22_000, by: bas)
    #expect(try page().budget?.ceiling == Cents(21_000_00))
    #expect(try page().help.raises.first?.raise.state == .waiting)
  }
}

extension RaiseTests {
  private func page() throws -> FamilyPage { try house.page(family) }

  private func has(_ reason: Reminder.Reason, _ user: ID<User>) throws -> Bool {
    guard
      case .worklist(let page) = try house.perform(
        .worklist(.now, after: nil, limit: 50), by: user)
    else { throw TestHouse.Unexpected() }
    return page.rows.contains { row in
      row.reason.reason == reason || row.others.contains { $0.reminder.reason == reason }
    }
  }

  private func set(_ euros: Int64, by user: ID<User>) throws {
    try house.perform(
      .setBudget(
        family, year: 2026, ceiling: Cents(euros * 100), municipality: nil, reason: nil,
        expecting: nil), by: user)
  }

  private func raise(_ euros: Int64, year: Int = 2026, by user: ID<User>) throws {
    try help(
      .raise(year: year, nil, to: Cents(euros * 100), reason: try Line("Crisishulp")), by: user)
  }

  private func help(_ command: HelpCommand, by user: ID<User>) throws {
    try house.perform(.help(family, command, expecting: nil), by: user)
  }
}
