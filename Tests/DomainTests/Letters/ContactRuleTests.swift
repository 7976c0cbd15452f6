import Domain
import Testing

@Suite("Who reads along with whom")
struct ContactRuleTests {
  private let mother = ID<Person>(high: 1, low: 1)
  private let child = ID<Person>(high: 1, low: 2)
  private let father = ID<Person>(high: 1, low: 3)
  private let homeless = ID<Person>(high: 1, low: 4)

  private func members() throws -> [FamilyMember] {
    let day = try Day("2026-01-05")
    let (first, second) = (ID<Household>(high: 2, low: 1), ID<Household>(high: 2, low: 2))
    return [(mother, first), (child, first), (father, second), (homeless, nil)].map {
      person, home in
      FamilyMember(
        id: ID(high: 3, low: person.low), family: ID(high: 4, low: 4), person: person,
        household: home, role: .parent, isPrimary: true, fromDay: day)
    }
  }

  private func agreement(
    _ person: ID<Person>?, _ cautions: ContactCautions = .othersReadAlong, ended: Bool = false
  ) throws -> FamilyContactTerm {
    let day = try Day("2026-02-01")
    return FamilyContactTerm(
      id: ID(high: 5, low: 5), family: ID(high: 4, low: 4), number: 1, person: person,
      name: try Line("Iris"), phone: try PhoneNumber("0612345678"), cautions: cautions,
      interpreter: nil, remark: nil, author: ID(high: 6, low: 6), fromDay: day,
      toDay: ended ? day : nil)
  }

  private func warned(_ term: FamilyContactTerm?, _ person: ID<Person>) throws -> Bool? {
    ContactRule.warning(term, to: person, among: try members())?.isToContact
  }

  @Test("the person himself and who lives with him, and nobody at another address or without one")
  func homes() throws {
    let term = try agreement(mother)
    #expect(try warned(term, mother) == true)
    #expect(try warned(term, child) == false)
    #expect(try warned(term, father) == nil)
    #expect(try warned(term, homeless) == nil)
    #expect(try warned(agreement(homeless), homeless) == true)
    #expect(try warned(agreement(homeless), mother) == nil)
  }

  @Test("an agreement with somebody outside the family warns of everybody in it")
  func outside() throws {
    for person in [mother, child, father, homeless] {
      #expect(try warned(agreement(nil), person) == false)
    }
  }

  @Test("nothing is warned of without an agreement, after it ended, or for another caution")
  func nothing() throws {
    for term in [nil, try agreement(mother, .noVoicemail), try agreement(mother, ended: true)] {
      #expect(try warned(term, mother) == nil)
    }
    #expect(try warned(agreement(mother, [.noVoicemail, .othersReadAlong]), mother) == true)
  }

  @Test("only what somebody can read before the reader is warned of")
  func ways() {
    #expect(FamilyLetter.Way.allCases.filter(\.canBeReadAlong) == [.post, .secureMail])
  }
}
