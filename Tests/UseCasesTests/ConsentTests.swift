import Domain
import Store
import Testing
import UseCases

@Suite("Consent to help and to share")
struct ConsentTests {
  let house: TestHouse
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
  }

  private func person(_ role: MemberRole) throws -> ID<Person> {
    try #require(try house.page(family).members.first { $0.member.role == role }).person.id
  }

  private func ask(_ purpose: ConsentPurpose = .share) throws {
    try house.perform(
      .sharing(
        .ask(
          family,
          NewConsent(
            child: try person(.youth), purpose: purpose, what: try Line("verzuim"),
            recipient: purpose == .share ? try Line("School De Kring") : nil))))
  }

  private func lines() throws -> [ConsentLine] {
    guard case .sharing(let page) = try house.perform(.sharing(.overview(family))) else {
      throw TestHouse.Unexpected()
    }
    return page.consents
  }

  private func reply(
    _ giver: ID<Person>, _ answer: ConsentReplyKind, remark: String? = nil
  ) throws {
    try house.perform(
      .sharing(
        .reply(
          family, number: 1,
          NewConsentReply(
            giver: .person(giver), answer: answer, remark: try remark.map { try Line($0) }))))
  }

  private func share() throws -> Outcome {
    try house.perform(
      .sharing(
        .discloseWith(
          family, number: 1,
          NewDisclosure(
            kind: .share, ground: .consent, what: .message, recipient: try Line("School")),
          on: nil)))
  }

  @Test("nothing is shared before everybody who must agree did, and who hasn't is named")
  func complete() throws {
    try ask()
    let iris = try person(.parent)
    #expect(try lines().first?.parties.map(\.giver) == [.person(iris)])
    #expect(throws: Trouble.refused(.disclosure(.consentIncomplete(["Iris De Wit"])))) {
      try share()
    }
    try reply(iris, .refused)
    #expect(throws: Trouble.refused(.disclosure(.consentIncomplete(["Iris De Wit"])))) {
      try share()
    }
    #expect(throws: Trouble.refused(.value(field: .remark, .empty))) {
      try reply(iris, .unreachable)
    }
    try reply(iris, .given)
    #expect(try lines().first?.isComplete == true)
    _ = try share()
    try reply(iris, .withdrawn)
    #expect(throws: Trouble.refused(.disclosure(.consentIncomplete(["Iris De Wit"])))) {
      try share()
    }
    #expect(try house.check().findings.isEmpty)
  }

  @Test(
    "from twelve the youth is asked too, from sixteen alone: whoever must agree is reckoned anew")
  func ages() throws {
    try ask()
    let (sem, iris) = (try person(.youth), try person(.parent))
    #expect(throws: Trouble.refused(.disclosure(.notAGiver))) { try reply(sem, .given) }
    try reply(iris, .given)
    house.clock.advance(days: 365)
    #expect(try lines().first?.parties.map(\.giver) == [.person(sem), .person(iris)])
    #expect(try lines().first?.isComplete == false)
    try reply(sem, .given)
    #expect(try lines().first?.isComplete == true)
    house.clock.advance(days: 365 * 4)
    #expect(try lines().first?.parties.map(\.giver) == [.person(sem)])
  }

  @Test("consent to help is another thing, and sharing names with whom")
  func purposes() throws {
    try ask(.help)
    try reply(try person(.parent), .given)
    #expect(throws: Trouble.refused(.disclosure(.noConsent(number: 1)))) { try share() }
    #expect(throws: Trouble.refused(.value(field: .recipient, .empty))) {
      try house.perform(
        .sharing(
          .ask(
            family,
            NewConsent(child: try person(.youth), purpose: .share, what: try Line("x")))))
    }
  }
}
