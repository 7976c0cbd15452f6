import Domain
import Testing

@Suite("Whom of a family a letter is written to")
struct LetterReaderTests {
  private let today: Day

  init() throws { today = try Day("2026-11-25") }

  @Test("a parent without recorded custody counts, and reads only about children under sixteen")
  func parent() throws {
    let young = try youth(1, "2016-01-01")
    let old = try youth(2, "2010-01-01")
    let mother = try line(3, .parent, "1985-01-01")
    let reader = try read(mother, among: [young, old, mother])
    #expect(!reader.isYouth && reader.children.map(\.id) == [young.person.id])
    #expect(reader.ground == .consentRequired)
  }

  @Test("where custody is recorded only who has it is written to")
  func custody() throws {
    let child = try youth(1, "2016-01-01")
    let (mother, father) = (try line(3, .parent), try line(4, .parent))
    let terms = [try term(child, by: mother)]
    #expect(try read(mother, among: [child, mother, father], terms).children.count == 1)
    #expect(throws: Refusal.familyLetter(.noCustody)) {
      try read(father, among: [child, mother, father], terms)
    }
  }

  @Test(
    "a child gets a letter from twelve, with je until he is eighteen",
    arguments: [
      ("2014-11-26", nil), ("2014-11-25", true), ("2008-11-26", true), ("2008-11-25", false),
    ]
      as [(String, Bool?)])
  func ages(_ birth: String, _ isYouth: Bool?) throws {
    let child = try youth(1, birth)
    guard let isYouth else {
      #expect(throws: Refusal.familyLetter(.tooYoung)) { try read(child, among: [child]) }
      return
    }
    let reader = try read(child, among: [child])
    #expect(reader.isYouth == isYouth && reader.children.isEmpty && reader.ground == .ownData)
  }

  @Test("who died, isn't born, left or stands beside the family gets none")
  func nobody() throws {
    let child = try youth(1, "2016-01-01")
    let aunt = try line(5, .networkMember)
    var dead = try person(3, "1985-01-01")
    dead.deceasedOn = today
    let late = member(dead, .parent)
    #expect(throws: Refusal.familyLetter(.deceased)) { try read(late, among: [child, late]) }
    #expect(throws: Refusal.familyLetter(.notOfFamily)) { try read(aunt, among: [child, aunt]) }
    let left = member(try person(6, "1985-01-01"), .parent, until: today)
    #expect(throws: Refusal.familyLetter(.notOfFamily)) { try read(left, among: [child, left]) }
  }

  @Test("by itself the program writes to the first parent, else to the oldest from sixteen")
  func first() throws {
    let (young, older) = (try youth(1, "2014-01-01"), try youth(2, "2009-01-01"))
    let mother = try line(3, .parent)
    func first(_ members: [MemberLine], _ terms: [CustodyTerm] = []) throws -> ID<Person> {
      try LetterReader.first(
        among: members, custody: CustodyFacts(terms, on: today), answers: [], on: today
      ).person.id
    }
    #expect(try first([young, older, mother]) == mother.person.id)
    #expect(try first([young, older]) == older.person.id)
    #expect(throws: Refusal.familyLetter(.nobody)) { try first([young]) }
    let organisation = CustodyTerm(
      id: ID(high: 9, low: 1), family: ID(high: 0, low: 1), number: 1, child: young.person.id,
      holder: .organisation(try Line("GI West"), nil), kind: .guardianship, fromDay: today)
    #expect(throws: Refusal.familyLetter(.nobody)) { try first([young, mother], [organisation]) }
  }

  private func read(
    _ line: MemberLine, among members: [MemberLine], _ terms: [CustodyTerm] = []
  ) throws -> LetterReader {
    try LetterReader(
      line.person.id, among: members, custody: CustodyFacts(terms, on: today), answers: [],
      on: today)
  }

  private func youth(_ number: UInt64, _ birth: String) throws -> MemberLine {
    member(try person(number, birth), .youth)
  }

  private func line(
    _ number: UInt64, _ role: MemberRole, _ birth: String = "1985-01-01"
  ) throws -> MemberLine {
    member(try person(number, birth), role)
  }

  private func person(_ number: UInt64, _ birth: String) throws -> Person {
    Person(
      id: ID(high: 1, low: number),
      name: try PersonName(given: "Sem", prefix: "de", surname: "Wit"),
      birth: try BirthDate(birth), gender: .other, bsn: nil, phone: nil)
  }

  private func member(_ person: Person, _ role: MemberRole, until: Day? = nil) -> MemberLine {
    MemberLine(
      member: FamilyMember(
        id: ID(high: 2, low: person.id.low), family: ID(high: 0, low: 1), person: person.id,
        household: nil, role: role, isPrimary: true, fromDay: today.adding(days: -30),
        toDay: until), person: person, household: nil)
  }

  private func term(_ child: MemberLine, by holder: MemberLine) throws -> CustodyTerm {
    CustodyTerm(
      id: ID(high: 3, low: 1), family: ID(high: 0, low: 1), number: 1, child: child.person.id,
      holder: .person(holder.person.id), kind: .parental, fromDay: today.adding(days: -30))
  }
}

@Suite("Plain language")
struct PlainLanguageTests {
  @Test("a sentence of fifteen words is fine, one of sixteen is told with its number")
  func long() {
    let fifteen = Array(repeating: "woord", count: 15).joined(separator: " ") + "."
    let sixteen = "En " + fifteen
    #expect(PlainLanguage.findings(in: fifteen).isEmpty)
    #expect(
      PlainLanguage.findings(in: fifteen + "\n\n" + sixteen)
        == [.init(sentence: 2, problem: .long(words: 16))])
  }

  @Test("words of the office are told with a plainer one")
  func office() {
    #expect(
      PlainLanguage.findings(in: "Wij bellen. Indien het kan, middels een brief.") == [
        .init(sentence: 2, problem: .office(word: "Indien", plainer: "als")),
        .init(sentence: 2, problem: .office(word: "middels", plainer: "met")),
      ])
  }

  @Test(
    "a point in a time, a name or a shortening ends no sentence; an end of line does",
    arguments: [
      ("Kom om 10.30 uur. Bel ons.", 2), ("Bel dhr. J.P. de Vries.", 1), ("- een\n- twee", 2),
      ("Gaat het? Ja! Mooi.", 3), ("", 0), ("...", 0),
    ])
  func sentences(_ text: String, _ count: Int) {
    #expect(PlainLanguage.sentences(text).count == count)
  }
}
