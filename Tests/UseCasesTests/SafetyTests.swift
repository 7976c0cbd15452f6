import Domain
import Store
import Testing
import UseCases

@Suite("The safety of the children of a family")
struct SafetyTests {
  let house: TestHouse
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
  }

  @Test("the meldcode goes step by step, stands first in the worklist, and ends with a decision")
  func path() throws {
    try open()
    #expect(try first()?.reason == .protocolStep)
    #expect(try due() == house.today)
    #expect(throws: Trouble.refused(.safety(.stepOutOfOrder(next: .consultation)))) {
      try take(.talk)
    }
    house.clock.set("2026-03-04T09:00")
    try take(.consultation)
    #expect(try due() == (try Day("2026-03-04")))
    #expect(try page().safety.open?.next == .talk)
    try take(.talk)
    try weigh()
    #expect(throws: Trouble.refused(.value(field: .protocolDecision, .empty))) {
      try take(.decision)
    }
    try decide(.reportAndHelp)
    let line = try #require(try page().safety.protocols.first)
    #expect(line.run.closedOn == (try Day("2026-03-04")))
    #expect(line.steps.map(\.step.stage) == ProtocolStage.allCases)
    #expect(line.steps[3].considerations.count == 5)
    #expect(line.steps.allSatisfy { $0.author == (try? Login("anna")) })
    #expect(try due() == nil)
    #expect(throws: Trouble.refused(.safety(.noProtocol))) { try take(.consultation) }
    try open()
    #expect(try page().safety.open?.run.number == 2)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a weighing that leaves one open changes nothing, and a decision against it says why")
  func weighing() throws {
    try open()
    #expect(throws: Trouble.refused(.safety(.protocolAlreadyOpen))) { try open() }
    try take(.consultation)
    try take(.talk)
    let version = try page().summary.version
    #expect(throws: Trouble.refused(.safety(.considerationMissing(.helpAccepted)))) {
      try weigh(without: .helpAccepted)
    }
    #expect(try page().summary.version == version)
    try weigh()
    #expect(throws: Trouble.refused(.safety(.saysReport))) { try decide(.help) }
    #expect(throws: Trouble.refused(.safety(.parentsNotInformed))) {
      try decide(.report, informed: false)
    }
    try decide(.help, deviation: "Veilig Thuis adviseert hulp zonder melding")
    #expect(try house.check().findings.isEmpty)
  }

  @Test("days neither lie ahead nor before the step they follow, and strangers aren't written down")
  func days() throws {
    let other = try house.openCase("Jansen")
    let stranger = try #require(try house.page(other).members.first).person.id
    #expect(throws: Trouble.refused(.notAMember)) { try open([stranger]) }
    #expect(throws: Trouble.refused(.value(field: .noteMembers, .empty))) { try open([]) }
    #expect(try page().safety.protocols.isEmpty)
    try open()
    let step = NewProtocolStep(stage: .consultation, text: try Prose("x"))
    var ahead = step
    ahead.onDay = house.today.adding(days: 1)
    #expect(throws: Trouble.refused(.dayInFuture(house.today.adding(days: 1)))) {
      try safety(.takeStep(ahead))
    }
    var before = step
    before.onDay = house.today.adding(days: -1)
    #expect(throws: Trouble.refused(.dayBeforePrevious(previous: house.today))) {
      try safety(.takeStep(before))
    }
  }

  @Test("what was reported gets its outcome once, and an agreement is looked at and ended")
  func records() throws {
    let report = NewSafetyReport(
      kind: .adviceVeiligThuis, text: try Prose("Anoniem voorgelegd"), parentsInformed: false)
    #expect(throws: Trouble.refused(.safety(.parentsNotInformed))) { try safety(.report(report)) }
    var told = report
    told.whyNotInformed = try Line("Alleen advies")
    try safety(.report(told))
    let id = try #require(try page().safety.reports.first).id
    try safety(.noteOutcome(id, on: nil, try Prose("Eerst met moeder praten")))
    #expect(throws: Trouble.refused(.alreadyDone)) {
      try safety(.noteOutcome(id, on: nil, try Prose("Nog een keer")))
    }
    let agreement = NewSafetyAgreement(
      text: try Prose("Bij ruzie gaan de kinderen naar oma"), parties: try Line("ouders en oma"),
      watchedBy: try Line("oma"), checkOn: house.today)
    #expect(throws: Trouble.refused(.dayNotAhead(house.today))) { try safety(.agree(agreement)) }
    var ahead = agreement
    ahead.checkOn = house.today.adding(days: 14)
    try safety(.agree(ahead))
    #expect(
      try page().reminders.first { $0.reason == .safetyAgreement }?.due
        == house.today.adding(days: 14))
    let kept = try #require(try page().safety.agreements.first)
    try safety(.endAgreement(kept.id, on: nil))
    #expect(try page().reminders.contains { $0.reason == .safetyAgreement } == false)
    #expect(throws: Trouble.refused(.alreadyDone)) { try safety(.endAgreement(kept.id, on: nil)) }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a risk is judged with an instrument, and again on the day that was agreed")
  func risk() throws {
    let again = house.today.adding(days: 30)
    #expect(throws: Trouble.refused(.dayNotAhead(house.today))) {
      try assess(.high, reviewOn: house.today)
    }
    try assess(.high, reviewOn: again)
    let term = try #require(try page().safety.risks.first)
    #expect(term.instrument?.text == "Veiligheidslijst" && term.reviewOn == again)
    #expect(try page().reminders.first { $0.reason == .riskReview }?.due == again)
    try assess(.low, reviewOn: nil)
    #expect(try page().safety.risks.map(\.level) == [.low, .high])
    #expect(try page().reminders.contains { $0.reason == .riskReview } == false)
    #expect(try house.check().findings.isEmpty)
  }

  private func assess(_ level: RiskLevel, reviewOn: Day?) throws {
    try house.perform(
      .setRisk(
        family, level, basis: nil, instrument: try Line("Veiligheidslijst"), reviewOn: reviewOn,
        expecting: nil))
  }

  @Test("a family that sleeps still shows its meldcode")
  func asleep() throws {
    try open()
    try house.perform(.postponeFamily(family, until: house.today.adding(days: 30)))
    #expect(try due() == house.today)
    #expect(
      try page().reminders.first { $0.reason == .protocolStep }?.showFrom == house.today)
  }

  @Test("who may not write the file takes no step in it, and that is logged")
  func rights() throws {
    let colleague = try house.addUser("bob", [.coordinator])
    #expect(throws: Trouble.self) {
      try house.perform(
        .safety(family, .openProtocol(try newProtocol()), expecting: nil), by: colleague)
    }
    guard case .log(let lines) = try house.perform(.log(LogFilter(limit: 5))) else {
      throw TestHouse.Unexpected()
    }
    #expect(lines.contains { $0.wasDenied && $0.actor == (try? Login("bob")) })
  }
}

extension SafetyTests {
  private func page() throws -> FamilyPage { try house.page(family) }

  private func safety(_ command: SafetyCommand) throws {
    try house.perform(.safety(family, command, expecting: nil))
  }

  private func newProtocol(_ people: [ID<Person>]? = nil) throws -> NewProtocol {
    let children = try page().members.filter { $0.member.role == .youth }.map(\.person.id)
    return NewProtocol(people: people ?? children, signals: try Prose("Blauwe plek, is bang"))
  }

  private func open(_ people: [ID<Person>]? = nil) throws {
    try safety(.openProtocol(try newProtocol(people)))
  }

  private func take(_ stage: ProtocolStage) throws {
    try safety(.takeStep(NewProtocolStep(stage: stage, text: try Prose("Gedaan"))))
  }

  private func weigh(without left: ConsiderationKind? = nil) throws {
    let why = try Line("Besproken met het team")
    let all = ConsiderationKind.allCases.filter { $0 != left }
      .map { NewConsideration(kind: $0, answer: $0 != .helpAccepted, why: why) }
    try safety(
      .takeStep(
        NewProtocolStep(stage: .weighing, text: try Prose("Gewogen"), considerations: all)))
  }

  private func decide(
    _ decision: ProtocolDecision, informed: Bool = true, deviation: String? = nil
  ) throws {
    let ruling = ProtocolStep.Ruling(
      decision: decision, parentsInformed: informed,
      deviation: try deviation.map { try Line($0) })
    try safety(
      .takeStep(NewProtocolStep(stage: .decision, text: try Prose("Besloten"), ruling: ruling)))
  }

  private func due() throws -> Day? {
    try page().reminders.first { $0.reason == .protocolStep }?.due
  }

  private func first() throws -> Reminder? {
    guard
      case .worklist(let page) = try house.perform(.worklist(.now, after: nil, limit: 50))
    else { throw TestHouse.Unexpected() }
    return page.rows.first?.reason
  }
}
