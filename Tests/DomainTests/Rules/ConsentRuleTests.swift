import Domain
import Testing

@Suite("Who must agree before anything is shared")
struct ConsentRuleTests {
  private let today: Day

  init() throws { today = try Day("2026-11-23") }

  @Test(
    "under 12 everybody with custody, from 12 the youth too, from 16 the youth alone",
    arguments: [
      ("2014-11-24", [ConsentGiver.mother, .father]),
      ("2014-11-23", [.youth, .mother, .father]),
      ("2010-11-24", [.youth, .mother, .father]), ("2010-11-23", [.youth]),
    ])
  func ages(_ birth: String, _ givers: [ConsentGiver]) throws {
    #expect(
      ConsentRule.givers(birth: try BirthDate(birth), custody: .motherAndFather, on: today)
        == givers)
  }

  @Test(
    "who may be twelve is asked, and who may be under sixteen has parents who are asked",
    arguments: [
      ("2014-00-00", [ConsentGiver.youth, .mother]), ("2014-12-00", [.mother]),
      ("2014-11-00", [.youth, .mother]), ("2010-00-00", [.youth, .mother]),
      ("2010-11-00", [.youth, .mother]), ("2010-10-00", [.youth]),
    ])
  func unknownDays(_ birth: String, _ givers: [ConsentGiver]) throws {
    #expect(
      ConsentRule.givers(birth: try BirthDate(birth), custody: .mother, on: today) == givers)
  }

  @Test("each kind of custody names those who have it", arguments: Custody.allCases)
  func custody(_ custody: Custody) {
    let holders = custody.holders
    #expect(!holders.isEmpty && holders.count <= 2 && Set(holders).count == holders.count)
    #expect(!holders.contains(.youth))
  }

  @Test("the last answer counts; a no and a silence are both missing")
  func lastAnswer() throws {
    func consent(_ giver: ConsentGiver, _ number: Int, _ answer: ConsentAnswer) -> PracticeConsent {
      PracticeConsent(
        id: ID(high: 1, low: UInt64(number)), record: ID(high: 0, low: 1), giver: giver,
        number: number, answer: answer, onDay: today)
    }
    let said = [
      consent(.youth, 1, .no), consent(.youth, 2, .yes), consent(.mother, 1, .yes),
      consent(.mother, 2, .no),
    ]
    #expect(ConsentRule.missing([.youth, .mother, .father], in: said) == [.mother, .father])
  }
}

@Suite("What a referrer hears")
struct ReferralStoryTests {
  private func referral(_ type: ReferrerType, _ state: ReferralState) throws -> Referral {
    let name = type.isCareProfessional ? try Line("Dokter De Vries") : nil
    return Referral(
      id: ID(high: 0, low: 1), team: ID(high: 0, low: 2),
      content: ReferralContent(
        receivedOn: try Day("2026-11-20"),
        name: try PersonName(given: "Noor", prefix: "", surname: "Bakker"),
        birth: try BirthDate("2013-04-02"), gender: .female, bsn: nil, postalCode: nil,
        houseNumber: nil, municipality: try MunicipalityCode("0518"),
        referrer: try Referrer(type: type, agb: nil, name: name), request: try Prose("Zorgen"),
        urgency: .ordinary, parentName: nil, parentPhone: nil), state: state,
      author: ID(high: 0, low: 3))
  }

  private func step(_ number: Int, _ state: ReferralState, _ day: String) throws -> ReferralStep {
    ReferralStep(
      id: ID(high: 1, low: UInt64(number)), referral: ID(high: 0, low: 1), number: number,
      state: state, onDay: try Day(day), author: ID(high: 0, low: 3), reason: nil)
  }

  @Test("receipt while it waits, two working days after it came in on a Friday")
  func receipt() throws {
    let due = ReferralStory().due(of: try referral(.generalPractitioner, .sent), norms: Norms())
    #expect(due.map(\.kind) == [.receipt])
    #expect(due.first?.due == (try Day("2026-11-24")))
  }

  @Test("the decision, the start and the end, each until it was told; a return too")
  func events() throws {
    let steps = [
      try step(1, .accepted, "2026-11-23"), try step(2, .helpStarted, "2026-12-01"),
      try step(3, .finished, "2027-03-01"),
    ]
    let told = ReferralFeedback(
      id: ID(high: 2, low: 1), referral: ID(high: 0, low: 1), kind: .start,
      givenOn: try Day("2026-12-02"), author: ID(high: 0, low: 3), text: try Prose("Gestart."))
    let all = ReferralStory(steps: steps, given: [told])
    let due = all.due(of: try referral(.youthDoctor, .finished), norms: Norms())
    #expect(due.map(\.kind) == [.triage, .end])
    let returned = ReferralStory(steps: [try step(1, .returned, "2026-11-23")])
    #expect(
      returned.due(of: try referral(.generalPractitioner, .returned), norms: Norms()).map(\.kind)
        == [.triage])
  }

  @Test("nobody is told where nobody referred, nor of what was decided before steps were kept")
  func nobody() throws {
    #expect(ReferralStory().due(of: try referral(.selfReferral, .sent), norms: Norms()).isEmpty)
    #expect(
      ReferralStory().due(of: try referral(.generalPractitioner, .accepted), norms: Norms())
        .isEmpty)
  }

  @Test("a state leads only onward, and each decision against needs a reason")
  func states() {
    #expect(ReferralState.sent.next.contains(.noResponse))
    #expect(ReferralState.accepted.next == [.helpStarted, .finished])
    for state in ReferralState.allCases where state.needsReason {
      #expect(state.next.isEmpty && !state.hasFamily)
    }
  }
}
