import Domain
import Testing

@Suite("Where somebody lives, and which municipality that makes responsible")
struct HomesRuleTests {
  private let person: ID<Person> = ID(high: 1, low: 1)
  private let hague = (try? MunicipalityCode("0518"))
  private let delft = (try? MunicipalityCode("0503"))

  @Test("the municipality where a youth is registered is responsible")
  func registered() throws {
    let facts = MunicipalityFacts(
      birth: try BirthDate("2014-05-13"),
      homes: [
        home(.main, hague, "2026-01-01", "2026-03-01"), home(.main, delft, "2026-03-01"),
        home(.second, hague, "2026-01-01"),
      ])
    #expect(
      try proposal(facts, "2026-02-28") == MunicipalityProposal(try #require(hague), .registered))
    #expect(
      try proposal(facts, "2026-03-01") == MunicipalityProposal(try #require(delft), .registered))
    #expect(try proposal(facts, "2025-12-31") == nil)
  }

  @Test("with a stay it is where he was registered immediately before the whole stay")
  func stay() throws {
    let stays = [
      stay(1, "Familie Blok", "2026-02-01", "2026-04-01"), stay(2, "De Es", "2026-04-01"),
    ]
    let facts = MunicipalityFacts(
      birth: try BirthDate("2014-05-13"),
      homes: [
        home(.main, hague, "2026-01-01", "2026-02-10"), home(.main, delft, "2026-02-10"),
      ], stays: stays)
    #expect(
      try proposal(facts, "2026-05-01") == MunicipalityProposal(try #require(hague), .beforeStay))
    let late = MunicipalityFacts(
      birth: try BirthDate("2014-05-13"), homes: [home(.main, delft, "2026-02-10")],
      stays: [stay(1, "De Es", "2026-02-01", nil, at: hague)])
    #expect(
      try proposal(late, "2026-05-01") == MunicipalityProposal(try #require(hague), .actualStay))
  }

  @Test("an unborn child follows the mother; who is registered nowhere where he is")
  func others() throws {
    let mother = [home(.main, delft, "2026-01-01")]
    let unborn = MunicipalityFacts(birth: nil, homes: [], motherHomes: mother)
    #expect(
      try proposal(unborn, "2026-02-01") == MunicipalityProposal(try #require(delft), .mother))
    let born = MunicipalityFacts(
      birth: try BirthDate("2014-05-13"), homes: [home(.second, hague, "2026-01-01")],
      motherHomes: mother)
    #expect(
      try proposal(born, "2026-02-01") == MunicipalityProposal(try #require(hague), .actualStay))
  }

  @Test("a placement move goes straight from one place to another, and a correction isn't one")
  func moves() throws {
    let stays = [
      stay(1, "Familie Blok", "2026-01-01", "2026-02-01"),
      stay(2, "De Es", "2026-02-01", "2026-03-01"),
      // Taken back on its own day.
      stay(3, "Fout", "2026-03-01", "2026-03-01"), stay(4, "de es", "2026-03-01", "2026-04-01"),
      // Home for a week in between.
      stay(5, "Familie Blok", "2026-04-08"),
    ]
    #expect(PlacementMove.among(stays).map(\.to.number) == [2])
    #expect(Stay.began(stays, on: try Day("2026-03-15")) == (try Day("2026-01-01")))
    #expect(Stay.began(stays, on: try Day("2026-04-02")) == nil)
  }

  @Test("a member without a written home lives where the file says, until one is written")
  func implied() throws {
    let member = FamilyMember(
      id: ID(high: 2, low: 2), family: ID(high: 3, low: 3), person: person,
      household: ID(high: 4, low: 4), role: .youth, isPrimary: true, fromDay: try Day("2026-01-01"))
    #expect(Residence.all([], of: [member]).map(\.number) == [0])
    let written = Residence(
      id: ID(high: 5, low: 5), family: member.family, number: 1, person: person,
      household: ID(high: 4, low: 4), kind: .main, fromDay: try Day("2026-01-01"))
    #expect(Residence.all([written], of: [member]) == [written])
  }

  @Test("a secret household shows neither address nor municipality")
  func masked() throws {
    let home = Household(
      id: ID(high: 4, low: 4), family: ID(high: 3, low: 3), postalCode: try PostalCode("2571BK"),
      houseNumber: try HouseNumber(number: "48", addition: ""), municipality: hague,
      isSecret: true)
    #expect(home.masked.postalCode == nil && home.masked.houseNumber == nil)
    #expect(home.masked.municipality == nil && home.masked.isSecret)
  }

  private func proposal(_ facts: MunicipalityFacts, _ day: String) throws -> MunicipalityProposal? {
    MunicipalityProposal.propose(facts, on: try Day(day))
  }

  private func home(
    _ kind: HomeKind, _ code: MunicipalityCode?, _ from: String, _ to: String? = nil
  ) -> MunicipalityFacts.Home {
    MunicipalityFacts.Home(
      Residence(
        id: ID(high: 9, low: 9), family: ID(high: 3, low: 3), number: 1, person: person,
        household: ID(high: 4, low: 4), kind: kind, fromDay: day(from), toDay: to.map(day)), code)
  }

  private func stay(
    _ number: Int, _ place: StaticString, _ from: String, _ to: String? = nil,
    at code: MunicipalityCode? = nil
  ) -> Stay {
    Stay(
      id: ID(high: 8, low: UInt64(number)), family: ID(high: 3, low: 3), number: number,
      person: person, kind: .fosterCare, place: Line(known: place), municipality: code, reason: nil,
      fromDay: day(from), toDay: to.map(day))
  }

  private func day(_ text: String) -> Day { (try? Day(text)) ?? .earliest }
}
