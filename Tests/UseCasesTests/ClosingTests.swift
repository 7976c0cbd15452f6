import Domain
import Store
import Testing
import UseCases

@Suite("Closing a file and opening it again")
struct ClosingTests {
  let house: TestHouse
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    let login = try Login("anna")
    try house.perform(.setCoordinator(family, login, from: nil, note: nil, expecting: nil))
    try house.perform(
      .setContactPoint(
        family, NewContactPoint(name: try Line("Anna"), phone: try PhoneNumber("0701234567")),
        from: nil, expecting: nil))
    try house.perform(
      .setProvider(
        family, try house.provider(), from: nil, until: nil, reason: nil, expecting: nil))
    try house.perform(
      .setBudget(
        family, year: 2026, ceiling: Cents(100_000), municipality: nil, reason: nil,
        expecting: nil))
  }

  @Test("closing ends the six at once, archives what was due, and leaves the file to be read")
  func closes() throws {
    try house.perform(.postponeFamily(family, until: house.today.adding(days: 5)))
    try close()
    let page = try house.page(family)
    #expect(page.summary.closedOn == house.today)
    #expect(page.ones.gaps == One.allCases)
    #expect(page.reminders.map(\.reason) == [.aftercare, .aftercare])
    #expect(page.summary.postponedUntil == nil)
    #expect(page.closing?.reasons == reasons)
    #expect(page.members.count == 2)
    #expect(page.history.allSatisfy { $0.toDay != nil })
    #expect(throws: Trouble.refused(.caseIsClosed(page.summary.caseNumber))) {
      try house.perform(.setRisk(family, .low, basis: nil, expecting: nil))
    }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("it is refused while help goes on or something is to be done")
  func blocked() throws {
    let child = try #require(try house.page(family).members.first).person.id
    let new = NewCommitment(
      person: child, provider: try house.provider(), product: try Line("Begeleiding"),
      route: .court, fromDay: house.today, amount: Cents(100))
    try house.perform(.help(family, .commit(new), expecting: nil))
    try house.perform(
      .addWorkItem(family, NewWorkItem(title: try Line("School bellen"), dueOn: house.today)))
    #expect(throws: Trouble.refused(.closingBlocked(commitments: 1, work: 1))) { try close() }
    var page = try house.page(family)
    try house.perform(.finishWorkItem(family, page.workItems[0].id))
    #expect(throws: Trouble.refused(.closingBlocked(commitments: 1, work: 0))) { try close() }
    let id = page.help.commitments[0].commitment.id
    try house.perform(
      .help(family, .stop(id, on: nil, .asPlanned, remains: nil), expecting: nil))
    try close()
    page = try house.page(family)
    #expect(page.summary.isOpen == false)
  }

  @Test("a temporary end and a mark of eleven end no file")
  func reasonsAreChecked() throws {
    #expect(throws: Trouble.self) {
      try close(ClosingReasons(stopReason: .temporary, endReason: .asPlanned))
    }
    #expect(throws: Trouble.self) {
      try close(ClosingReasons(stopReason: .asPlanned, endReason: .asPlanned, satisfaction: 11))
    }
    #expect(try house.page(family).summary.isOpen)
  }

  @Test("opening again keeps the number, adds a period and begins the gaps anew")
  func reopens() throws {
    let number = try house.page(family).summary.caseNumber
    try close()
    house.clock.advance(days: 40)
    try house.perform(.reopenFamily(family, expecting: nil))
    let page = try house.page(family)
    #expect(page.summary.caseNumber == number)
    #expect(page.summary.openedOn == house.today)
    #expect(page.ones.gaps == [.plan, .coordinator, .contactPoint, .provider, .budget])
    #expect(page.summary.coordinatorSpan.since == house.today)
    #expect(page.history.filter { $0.one == .family }.count == 2)
    #expect(page.closing == nil)
    #expect(throws: Trouble.refused(.caseAlreadyOpen(number))) {
      try house.perform(.reopenFamily(family, expecting: nil))
    }
    try close()
    #expect(try house.check().findings.isEmpty)
  }

  @Test("whoever has his primary place in another open file by now keeps it closed")
  func elsewhere() throws {
    let bsn = try BSN("123456782")
    var child = try house.member("Noor", .youth, "De Wit")
    child.bsn = bsn
    try house.perform(.addMember(family, child, expecting: nil))
    let other = try house.openCase("Jansen")
    #expect(throws: Trouble.self) {
      try house.perform(.addMember(other, child, expecting: nil))
    }
    try close()
    try house.perform(.addMember(other, child, expecting: nil))
    let number = try house.page(other).summary.caseNumber
    #expect(throws: Trouble.refused(.personHasFile(number))) {
      try house.perform(.reopenFamily(family, expecting: nil))
    }
    #expect(try house.page(family).summary.isOpen == false)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("somebody of another team closes nothing")
  func rights() throws {
    let stranger = try house.addUser("west", [.supervisor], team: "West")
    #expect(throws: Trouble.self) {
      try house.perform(.closeFamily(family, reasons, expecting: nil), by: stranger)
    }
  }

  private let reasons = ClosingReasons(
    stopReason: .asPlanned, endReason: .asPlanned, satisfaction: 8, furtherHelp: FurtherHelp.none)

  private func close(_ other: ClosingReasons? = nil) throws {
    try house.perform(.closeFamily(family, other ?? reasons, expecting: nil))
  }
}
