import Domain
import Testing
import Texts

@Suite("Letters to a family")
struct FamilyLetterTextTests {
  @Test(
    "all ten are plain in both forms, with and without what is known",
    arguments: FamilyLetterTemplate.allCases, [true, false])
  func plain(_ template: FamilyLetterTemplate, _ isYouth: Bool) throws {
    for facts in [try full(isYouth), try bare(isYouth)] {
      let text = FamilyLetterText(facts)
      let whole = [text.contact ?? "", text.body(template), text.foot].joined(separator: "\n\n")
      #expect(PlainLanguage.findings(in: whole).isEmpty, "\(whole)")
      let words = Set(
        whole.lowercased().split { !$0.isLetter }.map(String.init))
      let other: Set<String> = isYouth ? ["u", "uw"] : ["je", "jou", "jouw", "jij"]
      #expect(words.isDisjoint(with: other), "\(words.intersection(other)) in \(whole)")
    }
  }

  @Test(
    "each names the confidential adviser and the client supporter",
    arguments: FamilyLetterTemplate.allCases)
  func support(_ template: FamilyLetterTemplate) throws {
    let text = FamilyLetterText(try bare(false))
    #expect(text.foot.contains("onafhankelijk") && text.foot.contains("gratis"))
    #expect(text.foot.contains("Vraag aan uw regisseur hoe u de vertrouwenspersoon bereikt."))
    #expect(text.foot.contains("cliëntondersteuning"))
    var facts = try bare(false)
    facts.support.confidant = LetterContact(
      name: try Line("Vertrouwenspersoon Oost"), phone: try PhoneNumber("0612345678"))
    #expect(FamilyLetterText(facts).foot.contains("Contact: Vertrouwenspersoon Oost, 06"))
  }

  @Test("what isn't known stands between brackets, what is known doesn't")
  func blanks() throws {
    func blanks(_ facts: LetterFacts, _ template: FamilyLetterTemplate) -> [String] {
      FamilyLetter.blanks(in: FamilyLetterText(facts).body(template))
    }
    #expect(blanks(try bare(false), .invitation) == ["dag", "tijd", "plaats", "telefoonnummer"])
    #expect(blanks(try full(false), .invitation) == ["dag", "tijd", "plaats"])
    #expect(blanks(try full(false), .evaluation).isEmpty)
    #expect(blanks(try full(false), .coordinatorAway).isEmpty)
    #expect(blanks(try full(false), .closing).isEmpty)
  }

  @Test("why somebody is away is nobody's business")
  func away() throws {
    let body = FamilyLetterText(try full(false)).body(.coordinatorAway)
    #expect(body.contains("Anouk Visser is er voorlopig niet."))
    #expect(!body.lowercased().contains("ziek"))
  }

  private func bare(_ isYouth: Bool) throws -> LetterFacts {
    let day = try Day("2026-11-25")
    let family = ID<Family>(high: 0, low: 1)
    func line(_ number: UInt64, _ role: MemberRole, _ birth: String) throws -> MemberLine {
      let person = Person(
        id: ID(high: 1, low: number),
        name: try PersonName(given: "Karin Maria", prefix: "van den", surname: "Heuvel"),
        birth: try BirthDate(birth), gender: .female, bsn: nil, phone: nil)
      return MemberLine(
        member: FamilyMember(
          id: ID(high: 2, low: number), family: family, person: person.id, household: nil,
          role: role, isPrimary: true, fromDay: day), person: person, household: nil)
    }
    let members = [
      try line(1, .youth, "2013-01-01"), try line(2, .youth, "2015-01-01"),
      try line(3, .parent, "1985-01-01"),
    ]
    let reader = try LetterReader(
      members[isYouth ? 0 : 2].person.id, among: members, custody: CustodyFacts([], on: day),
      answers: [],
      on: day)
    return LetterFacts(
      reader: reader, madeOn: day, author: try Line("Anouk Visser"), team: try Line("team Oost"))
  }

  private func full(_ isYouth: Bool) throws -> LetterFacts {
    var facts = try bare(isYouth)
    let contact = LetterContact(
      name: try Line("Anouk Visser"), phone: try PhoneNumber("0612345678"),
      hours: try Line("ma–do 9–17 uur"))
    facts.contact = contact
    facts.coordinator = contact.name
    facts.cover = LetterContact(
      name: try Line("Burcu Yıldız"), phone: try PhoneNumber("0687654321"))
    facts.planOn = facts.madeOn
    facts.goals = [try Line("Sem gaat elke dag naar school")]
    facts.evaluationOn = facts.madeOn
    facts.meeting = NewMeeting(
      question: try Line("Hoe verder?"), onDay: facts.madeOn, at: ClockTime(minutes: 600),
      place: try Line("De Regenboog"))
    facts.help = [
      LetterHelp(
        product: try Line("Ambulante begeleiding"), provider: try Line("Kompas Jeugd"),
        forWhom: "Sem de Wit", fromDay: facts.madeOn,
        bridging: try Line("De schoolmaatschappelijk werker"))
    ]
    facts.closedOn = facts.madeOn
    return facts
  }
}
