import Domain
import Screens
import Texts

/// A person as the command line shows him: as cells, as JSON with stable keys, as plain text.
enum PersonOutput {
  static func plain(_ line: MemberLine, _ page: FamilyPage, _ today: Day) -> String {
    PersonText.card(of: line, in: page, phrases: Wording.phrases, today: today)
  }

  static func cells(_ line: MemberLine, _ today: Day) -> [String] {
    [
      line.person.id.uuid, line.person.name.full, Wording.phrases.name(of: line.member.role),
      line.person.birth.map { "\($0.age(on: today))" } ?? "", line.person.phone?.display ?? "",
    ]
  }

  static func json(_ line: MemberLine, _ page: FamilyPage, _ today: Day) -> JSON {
    let person = line.person
    let absences = page.people.absences.filter { $0.person == person.id }
    let custody = page.people.custody
    return .object(
      FamilyOutput.facts(line) + [
        ("version", .number(page.summary.version)),
        ("custodyOver", .list(custody.filter { $0.term.holder.person == person.id }.map(json))),
        ("custodyBy", .list(custody.filter { $0.term.child == person.id }.map(json))),
        (
          "custodyRecorded",
          .bool(!page.withoutCustody(on: today).contains { $0.person.id == person.id })
        ),
        ("schools", .list(page.people.schooling.filter { $0.person == person.id }.map(json))),
        ("absences", .list(absences.map(json))),
        ("absenceTotals", json(AbsenceTotals(absences, until: today))),
        ("afterDeath", .list(page.loose(after: person.id, on: today).map { .text($0.rawValue) })),
      ])
  }

  static func cells(_ line: CustodyLine) -> [String] {
    [
      "\(line.term.number)", line.childName, line.holderName,
      Wording.phrases.name(of: line.term.kind), line.term.fromDay.iso,
      line.term.toDay?.iso ?? "",
    ]
  }

  static func json(_ line: CustodyLine) -> JSON {
    let term = line.term
    var phone: String?
    if case .organisation(_, let number) = term.holder { phone = number?.e164 }
    return .object([
      ("number", .number(term.number)), ("child", .text(term.child.uuid)),
      ("childName", .text(line.childName)), ("holder", .optional(term.holder.person?.uuid)),
      ("holderName", .text(line.holderName)), ("holderPhone", .optional(phone)),
      ("kind", .text(term.kind.rawValue)), ("ground", .optional(term.ground?.text)),
      ("groundOn", .optional(term.groundOn?.iso)), ("fromDay", .text(term.fromDay.iso)),
      ("toDay", .optional(term.toDay?.iso)), ("takenBack", .bool(term.wasTakenBack)),
    ])
  }

  private static func json(_ term: SchoolingTerm) -> JSON {
    .object([
      ("number", .number(term.number)), ("school", .text(term.school.name.text)),
      ("group", .optional(term.school.group?.text)),
      ("mentor", .optional(term.school.mentor?.text)),
      ("phone", .optional(term.school.phone?.e164)),
      ("attendanceOfficer", .optional(term.school.attendanceOfficer?.text)),
      ("fromDay", .text(term.fromDay.iso)), ("toDay", .optional(term.toDay?.iso)),
    ])
  }

  private static func json(_ absence: SchoolAbsence) -> JSON {
    .object([
      ("number", .number(absence.number)), ("firstDay", .text(absence.firstDay.iso)),
      ("lastDay", .text(absence.lastDay.iso)),
      ("hours", absence.hours.map { .number($0) } ?? .null),
      ("kind", .text(absence.kind.rawValue)), ("remark", .optional(absence.remark?.text)),
    ])
  }

  private static func json(_ totals: AbsenceTotals) -> JSON {
    .object([
      ("weeks", .number(AbsenceTotals.weeks)), ("days", .number(totals.days)),
      ("hours", .number(totals.hours)), ("unauthorisedDays", .number(totals.unauthorisedDays)),
      ("unauthorisedHours", .number(totals.unauthorisedHours)),
    ])
  }
}
