import Domain
import Testing

@Suite("Who may be recorded twice")
struct DoubleRuleTests {
  @Test("the same name and birth date, or one with a name alike, is offered")
  func births() throws {
    let iris = try person("Iris", "de Wit", birth: "1985-06-01")
    #expect(
      reasons(iris, try person("Iris", "de Wit", birth: "1985-06-01")) == [.sameNameAndBirth])
    #expect(
      reasons(iris, try person("Iris", "Jansen", birth: "1985-06-01")) == [.sameBirthSimilarName])
    #expect(
      reasons(iris, try person("I.", "de Wit", birth: "1985-06-01")) == [.sameBirthSimilarName])
    #expect(reasons(iris, try person("", "Wit", birth: "1985-06-01")) == [.sameBirthSimilarName])
    #expect(reasons(iris, try person("Noor", "Bos", birth: "1985-06-01")) == [])
  }

  @Test("twins, a father and his son, and two BSNs are two people")
  func two() throws {
    let sem = try person("Sem", "de Wit", birth: "2014-05-13", phone: "0612345678")
    let tim = try person("Tim", "de Wit", birth: "2014-05-13", phone: "0612345678")
    #expect(reasons(sem, tim, atOneAddress: true, inOneFamily: true) == [])
    let father = try person("Sem", "de Wit", birth: "1980-01-02", phone: "0612345678")
    #expect(reasons(sem, father, atOneAddress: true, inOneFamily: true) == [])
    let one = try person("Sem", "de Wit", birth: "2014-05-13", bsn: "123456782")
    let other = try person("Sem", "de Wit", birth: "2014-05-13", bsn: "111222333")
    #expect(reasons(one, other) == [])
    #expect(reasons(one, sem) == [.sameNameAndBirth])
  }

  @Test("a name without a birth date needs the same telephone, address or family")
  func names() throws {
    let iris = try person("Iris", "de Wit", phone: "0612345678")
    let other = try person("Iris", "de Wit")
    #expect(reasons(iris, other) == [])
    #expect(reasons(iris, other, inOneFamily: true) == [.sameName])
    #expect(reasons(iris, other, atOneAddress: true) == [.sameAddress, .sameName])
    let called = try person("Iris", "de Wit", phone: "0612345678")
    #expect(reasons(iris, called) == [.samePhone, .sameName])
    #expect(reasons(iris, try person("I.", "de Wit", phone: "0612345678")) == [.samePhone])
    #expect(reasons(iris, try person("Bas", "de Wit", phone: "0612345678")) == [])
  }

  @Test("a birth date of which only the year is known contradicts another year only")
  func partial() throws {
    let year = try person("Amir", "Yilmaz", birth: "00-00-2010", phone: "0612345678")
    let same = try person("Amir", "Yilmaz", birth: "2010-03-04", phone: "0612345678")
    #expect(reasons(year, same) == [.samePhone, .sameName])
    let later = try person("Amir", "Yilmaz", birth: "2011-03-04", phone: "0612345678")
    #expect(reasons(year, later) == [])
  }

  @Test("nobody is a double of himself, and the order of the two doesn't matter")
  func order() throws {
    let iris = try person("Iris", "de Wit", birth: "1985-06-01")
    #expect(reasons(iris, iris, inOneFamily: true) == [])
    let people = [
      iris, try person("I.", "de Wit", birth: "1985-06-01"), try person("Iris", "Bos"),
      try person("", "de Wit", phone: "0612345678"),
      try person("Iris", "de Wit", phone: "0612345678"),
    ]
    for one in people {
      for other in people {
        #expect(
          reasons(one, other, inOneFamily: true) == reasons(other, one, inOneFamily: true))
      }
    }
  }

  private func reasons(
    _ one: Person, _ other: Person, atOneAddress: Bool = false, inOneFamily: Bool = false
  ) -> [MatchReason] {
    DoubleRule.reasons(one, other, atOneAddress: atOneAddress, inOneFamily: inOneFamily)
  }

  private func person(
    _ given: String, _ surname: String, birth: String? = nil, bsn: String? = nil,
    phone: String? = nil
  ) throws -> Person {
    Person(
      id: ID(high: .random(in: 1...9), low: .random(in: .min ... .max)),
      name: try PersonName(given: given, prefix: "", surname: surname),
      birth: try birth.map { try BirthDate($0) }, gender: .other, bsn: try bsn.map { try BSN($0) },
      phone: try phone.map { try PhoneNumber($0) })
  }
}
