import Domain
import Store
import Testing
import UseCases

@Suite("A crisis in a family")
struct CrisisTests {
  let house: TestHouse
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
  }

  @Test("stands on top of the worklist, above an open meldcode, until it has ended")
  func onTop() throws {
    let children = try page().members.filter { $0.member.role == .youth }.map(\.person.id)
    try safety(
      .openProtocol(NewProtocol(people: children, signals: try Prose("Is bang"))))
    try safety(.openCrisis(try story(), on: nil))
    #expect(try page().reminders.prefix(2).map(\.reason) == [.crisis, .protocolStep])
    #expect(try first()?.reason == .crisis)
    try house.perform(.postponeFamily(family, until: house.today.adding(days: 30)))
    #expect(try first()?.reason == .crisis)
    let crisis = try #require(try page().safety.crisis)
    try safety(.endCrisis(crisis.id, on: nil, try Prose("Vader is weg en blijft weg")))
    #expect(try page().safety.crisis == nil)
    #expect(try first()?.reason == .protocolStep)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("help starts without a budget; the decision is due by the norm, also after the crisis")
  func decision() throws {
    #expect(try page().budget == nil)
    try safety(.openCrisis(try story(help: true), on: nil))
    #expect(try decisionDue() == house.today.adding(days: Norm.crisisDecision.seed))
    let crisis = try #require(try page().safety.crisis)
    try safety(.endCrisis(crisis.id, on: nil, try Prose("Rust in huis")))
    #expect(try decisionDue() == house.today.adding(days: Norm.crisisDecision.seed))
    try safety(.decideCrisis(crisis.id, on: nil, try Line("Beschikking 2026-17")))
    #expect(try decisionDue() == nil)
    #expect(throws: Trouble.refused(.alreadyDone)) {
      try safety(.decideCrisis(crisis.id, on: nil, try Line("Nog een")))
    }
    #expect(throws: Trouble.refused(.alreadyDone)) {
      try safety(.endCrisis(crisis.id, on: nil, try Prose("Nog een keer")))
    }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("looking again moves the day to look; what was found stays, and the order is kept")
  func looked() throws {
    try safety(.openCrisis(try story(), on: nil))
    let crisis = try #require(try page().safety.crisis)
    func due() throws -> Day? { try page().reminders.first { $0.reason == .crisis }?.due }
    #expect(try due() == house.today.adding(days: 3))
    let next = house.today.adding(days: 1)
    try safety(.lookAtCrisis(crisis.id, on: nil, try Prose("Sem slaapt"), next: next))
    #expect(try due() == next)
    let early = house.today.adding(days: -1)
    #expect(throws: Trouble.refused(.dayBeforePrevious(previous: house.today))) {
      try safety(.lookAtCrisis(crisis.id, on: early, try Prose("x"), next: next))
    }
    #expect(throws: Trouble.refused(.dayNotAhead(early))) {
      try safety(.lookAtCrisis(crisis.id, on: nil, try Prose("x"), next: early))
    }
    try safety(.endCrisis(crisis.id, on: nil, try Prose("Rust")))
    #expect(throws: Trouble.refused(.alreadyDone)) {
      try safety(.lookAtCrisis(crisis.id, on: nil, try Prose("x"), next: next))
    }
    #expect(try page().safety.looks.map(\.finding.text) == ["Sem slaapt"])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("help is made heavier outside an evaluation too, with a reason")
  func scaled() throws {
    let new = NewScaleChange(direction: .up, reason: try Line("De crisis vraagt meer"))
    try house.perform(.planning(family, .changeScale(new), expecting: nil))
    let change = try #require(try page().planning.scaleChanges.first)
    #expect(change.direction == .up && change.evaluation == nil)
    var early = new
    early.onDay = try page().summary.openedOn.adding(days: -1)
    #expect(throws: Trouble.self) {
      try house.perform(.planning(family, .changeScale(early), expecting: nil))
    }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("what was decided is tied to its commitment, at once or later, and seen from both sides")
  func committed() throws {
    try safety(.openCrisis(try story(help: true), on: nil))
    let crisis = try #require(try page().safety.crisis).id
    let (first, second) = (try commit("Opvang"), try commit("Ambulante hulp"))
    #expect(throws: Trouble.refused(.safety(.crisisUndecided))) {
      try safety(.linkCrisis(crisis, first))
    }
    #expect(throws: Trouble.refused(.noSuchRecord(.commitment))) {
      try safety(.decideCrisis(crisis, on: nil, try Line("Besluit"), ID(high: 1, low: 1)))
    }
    #expect(try decisionDue() != nil)
    try safety(.decideCrisis(crisis, on: nil, try Line("Beschikking 2026-17"), first))
    #expect(try decisionDue() == nil)
    #expect(throws: Trouble.refused(.alreadyDone)) { try safety(.linkCrisis(crisis, first)) }
    let left = try house.events { try safety(.linkCrisis(crisis, second)) }
    #expect(left.first == "crisis.linked")
    let page = try page()
    #expect(page.commitments(after: crisis).map(\.commitment.id) == [first, second])
    #expect(page.crises(before: second).map(\.id) == [crisis])
    #expect(try house.check().findings.isEmpty)
  }

  private func commit(_ product: String) throws -> ID<Commitment> {
    let child = try #require(try page().members.first { $0.member.role == .youth }).person.id
    let new = NewCommitment(
      person: child, provider: try house.provider(), product: try Line(product), route: .crisis,
      fromDay: house.today, amount: try Cents(euros: "1000"))
    try house.perform(.help(family, .commit(new), expecting: nil))
    return try #require(
      try page().help.commitments.first { $0.commitment.product.text == product }
    ).commitment.id
  }

  @Test("without help there is nothing to decide on")
  func noHelp() throws {
    try safety(.openCrisis(try story(), on: nil))
    #expect(try decisionDue() == nil)
    let crisis = try #require(try page().safety.crisis)
    #expect(throws: Trouble.refused(.alreadyDone)) {
      try safety(.decideCrisis(crisis.id, on: nil, try Line("Beschikking")))
    }
  }

  @Test("another follows only when the one before it has ended")
  func oneAtATime() throws {
    try safety(.openCrisis(try story(), on: nil))
    #expect(throws: Trouble.refused(.safety(.crisisAlreadyOpen))) {
      try safety(.openCrisis(try story(), on: nil))
    }
    try safety(
      .endCrisis(try #require(try page().safety.crisis).id, on: nil, try Prose("Voorbij")))
    try safety(.openCrisis(try story(), on: nil))
    #expect(try page().safety.crises.map(\.number) == [2, 1])
  }

  @Test("lies neither ahead nor is looked at again before today, and changes nothing if it would")
  func days() throws {
    let tomorrow = house.today.adding(days: 1)
    let version = try page().summary.version
    #expect(throws: Trouble.refused(.dayInFuture(tomorrow))) {
      try safety(.openCrisis(try story(), on: tomorrow))
    }
    var late = try story()
    late.lookOn = house.today.adding(days: -1)
    #expect(throws: Trouble.refused(.dayNotAhead(late.lookOn))) {
      try safety(.openCrisis(late, on: nil))
    }
    var early = try story()
    early.help = CrisisHelp(who: try Line("Opvang"), fromDay: house.today.adding(days: -1))
    #expect(throws: Trouble.refused(.dayBeforePrevious(previous: house.today))) {
      try safety(.openCrisis(early, on: nil))
    }
    #expect(try page().summary.version == version)
  }

  @Test("no messages may be sent from when it is set until it is lifted, each with a reason")
  func messages() throws {
    #expect(throws: Never.self) { try MessageRule.check(try page().safety.messageBlocks) }
    try safety(.blockMessages(try Line("Vader leest mee")))
    #expect(throws: Refusal.safety(.messagesBlocked(since: house.today))) {
      try MessageRule.check(try page().safety.messageBlocks)
    }
    #expect(throws: Trouble.refused(.alreadyDone)) {
      try safety(.blockMessages(try Line("Nog een keer")))
    }
    try safety(.allowMessages(try Line("Nieuw nummer")))
    #expect(throws: Never.self) { try MessageRule.check(try page().safety.messageBlocks) }
    #expect(throws: Trouble.refused(.alreadyDone)) {
      try safety(.allowMessages(try Line("Nog een keer")))
    }
    try safety(.blockMessages(try Line("Toch niet veilig")))
    #expect(
      try page().safety.messageBlocks.map(\.reason.text) == [
        "Toch niet veilig", "Vader leest mee",
      ])
    #expect(try house.check().findings.isEmpty)
  }

  @Test(
    "the weekend sheet has the family in crisis, no other, and that it was made is written down")
  func weekend() throws {
    let quiet = try house.openCase("Jansen")
    try house.perform(
      .setCoordinator(quiet, try Login("anna"), from: nil, note: nil, expecting: nil))
    try safety(.openCrisis(try story(help: true), on: nil))
    try safety(
      .agree(
        NewSafetyAgreement(
          text: try Prose("Bij ruzie naar oma"), parties: try Line("ouders"),
          watchedBy: try Line("oma"), checkOn: house.today.adding(days: 7))))
    let pages = try weekendPages()
    #expect(pages.map(\.summary.family) == [family])
    let shown = try #require(pages.first)
    #expect(shown.safety.crisis?.story.help?.who.text == "Crisisopvang, 015 1234567")
    #expect(shown.safety.agreements.count == 1)
    guard case .log(let lines) = try house.perform(.log(LogFilter(limit: 10))) else {
      throw TestHouse.Unexpected()
    }
    #expect(lines.filter { $0.event == EventName.weekendSheetPrinted.rawValue }.count >= 2)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a family of high risk stands on the weekend sheet while an agreement holds")
  func highRisk() throws {
    try house.perform(
      .setRisk(family, .high, basis: nil, instrument: nil, reviewOn: nil, expecting: nil))
    #expect(try weekendPages().isEmpty)
    try safety(
      .agree(
        NewSafetyAgreement(
          text: try Prose("Bij ruzie naar oma"), parties: try Line("ouders"),
          watchedBy: try Line("oma"), checkOn: house.today.adding(days: 7))))
    #expect(try weekendPages().count == 1)
    let agreement = try #require(try page().safety.agreements.first)
    try safety(.endAgreement(agreement.id, on: nil))
    #expect(try weekendPages().isEmpty)
  }

  @Test("who may not write the file records no crisis, and that is logged")
  func rights() throws {
    let colleague = try house.addUser("bob", [.coordinator])
    #expect(throws: Trouble.self) {
      try house.perform(
        .safety(family, .openCrisis(try story(), on: nil), expecting: nil), by: colleague)
    }
    guard case .log(let lines) = try house.perform(.log(LogFilter(limit: 5))) else {
      throw TestHouse.Unexpected()
    }
    #expect(lines.contains { $0.wasDenied && $0.actor == (try? Login("bob")) })
  }
}

extension CrisisTests {
  private func page() throws -> FamilyPage { try house.page(family) }

  private func safety(_ command: SafetyCommand) throws {
    try house.perform(.safety(family, command, expecting: nil))
  }

  private func story(help: Bool = false) throws -> CrisisStory {
    CrisisStory(
      reportedBy: try Line("Buurvrouw, 06 12345678"), about: try Line("Sem"),
      situation: try Prose("Vader dreigt bij de deur"), danger: try Line("Voor moeder en Sem"),
      agreed: try Prose("Deur op slot, politie is geweest"),
      help: help
        ? CrisisHelp(who: try Line("Crisisopvang, 015 1234567"), fromDay: house.today) : nil,
      reachable: try Line("Oma, 06 87654321"), lookOn: house.today.adding(days: 3))
  }

  private func decisionDue() throws -> Day? {
    try page().reminders.first { $0.reason == .crisisDecision }?.due
  }

  private func weekendPages() throws -> [FamilyPage] {
    let handing = WeekendHanding(
      recipient: try Line("dienst"), whyNotInformed: try Line("buiten kantoortijd"))
    guard case .team(.weekend(let pages)) = try house.perform(.team(.weekend(handing))) else {
      throw TestHouse.Unexpected()
    }
    return pages
  }

  private func first() throws -> Reminder? {
    guard
      case .worklist(let page) = try house.perform(.worklist(.now, after: nil, limit: 50))
    else { throw TestHouse.Unexpected() }
    return page.rows.first?.reason
  }
}
