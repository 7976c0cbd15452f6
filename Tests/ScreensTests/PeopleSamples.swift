import Domain
import Screens

extension Sample {
  static func peopled() -> FamilyPage { family(peopled: true) }

  /// A file that is closed: Sem's mother left it earlier.
  static func kept(mother: String = "2046-11-23") -> RetentionPage {
    func line(_ number: UInt64, _ given: String, _ until: String) -> RetentionLine {
      RetentionLine(
        name: sure(try PersonName(given: given, prefix: "", surname: "Wit")),
        date: RetentionDate(
          person: id(number), role: .youth, record: .help, changedOn: day("2026-11-23"),
          keptUntil: day(until)), rule: RetentionRule.seeds[0])
    }
    return RetentionPage(
      lines: [
        line(501, "Sem", "2046-11-23"), line(502, "Noor", "2046-11-23"),
        line(503, "Karin", mother),
      ])
  }

  /// A grandfather who died, and a child that is expected.
  static func others(_ family: ID<Family>) -> [MemberLine] {
    var grandfather = person(504, "Opa", "Wit", birth: "1950-01-01", prefix: "de")
    grandfather.bsn = sure(try BSN("123456782"))
    grandfather.deceasedOn = day("2026-10-12")
    var baby = person(505, "Baby", "Wit", birth: "2026-01-01", prefix: "de")
    baby.birth = nil
    baby.expectedOn = day("2026-12-03")
    return [member(grandfather, .networkMember, family), member(baby, .youth, family)]
  }

  /// Sem's mother and a GI have custody of him; nothing is recorded of Noor.
  static func people(_ family: ID<Family>) -> PeoplePage {
    let mother = CustodyTerm(
      id: id(851), family: family, number: 1, child: id(501), holder: .person(id(503)),
      kind: .parental, fromDay: day("2014-03-04"))
    let gi = CustodyTerm(
      id: id(852), family: family, number: 2, child: id(501),
      holder: .organisation(line("GI Delta"), sure(try PhoneNumber("0701234567"))),
      kind: .guardianship, ground: line("beschikking"), groundOn: day("2026-03-03"),
      fromDay: day("2026-03-05"))
    let school = SchoolingTerm(
      id: id(861), family: family, number: 1, person: id(501),
      school: School(name: line("De Regenboog"), group: line("groep 8"), mentor: line("Joke")),
      fromDay: day("2018-08-20"))
    func absence(_ number: Int, _ day: String, hours: Int?) -> SchoolAbsence {
      SchoolAbsence(
        id: id(UInt64(870 + number)), family: family, number: number, person: id(501),
        firstDay: self.day(day), lastDay: self.day(day), hours: hours,
        kind: hours == nil ? .unauthorised : .authorised, remark: nil)
    }
    return PeoplePage(
      custody: [mother, gi].map {
        CustodyLine(
          term: $0, childName: "Sem de Wit",
          holderName: $0.holder.person == nil ? "GI Delta" : "Karin Jonker")
      }, schooling: [school],
      absences: [absence(2, "2026-11-19", hours: 4), absence(1, "2026-11-17", hours: nil)])
  }
}
