import Domain
import Texts

/// Birthdays and contacts after closing as the command line shows them.
enum LifeOutput {
  /// A birthday of a youth, with what was agreed.
  struct Birthday {
    let person: Person
    let milestone: Milestone
    let day: Day
    let met: LifeMilestone?
  }

  /// The age as it is typed: 12, 16.5.
  static func age(_ milestone: Milestone) -> String {
    let (years, months) = milestone.months.quotientAndRemainder(dividingBy: 12)
    return months == 0 ? "\(years)" : "\(years).5"
  }

  static func milestones(_ page: FamilyPage) -> [Birthday] {
    page.members.filter { $0.member.role == .youth && $0.person.deceasedOn == nil }
      .flatMap { line -> [Birthday] in
        guard let birth = line.person.birth else { return [] }
        return Milestone.allCases.map { milestone in
          Birthday(
            person: line.person, milestone: milestone, day: milestone.day(birth),
            met: page.life.milestones.first {
              $0.person == line.person.id && $0.milestone == milestone
            })
        }
      }
  }

  static func cells(_ birthday: Birthday) -> [String] {
    [
      birthday.person.name.given, Wording.phrases.name(of: birthday.milestone), birthday.day.iso,
      birthday.met?.doneOn.iso ?? "", birthday.met?.note.text ?? "",
    ]
  }

  static func json(_ birthday: Birthday) -> JSON {
    .object([
      ("person", .text(birthday.person.id.uuid)),
      ("milestone", .text(birthday.milestone.rawValue)), ("day", .text(birthday.day.iso)),
      ("isEarliestDay", .bool(birthday.person.birth?.day == nil)),
      ("doneOn", .optional(birthday.met?.doneOn.iso)),
      ("agreed", .optional(birthday.met?.note.text)),
      ("with", .optional(birthday.met?.withWhom?.text)),
    ])
  }

  static func cells(_ contact: AftercareContact, number: Int, _ page: FamilyPage) -> [String] {
    [
      "\(number)", contact.plannedOn.iso, page.life.owners[contact.owner]?.text ?? "",
      (contact.result?.onDay ?? contact.endedOn)?.iso ?? "",
      contact.result.map { Wording.phrases.name(of: $0.outcome) } ?? "",
    ]
  }

  static func json(_ contact: AftercareContact, number: Int, _ page: FamilyPage) -> JSON {
    .object([
      ("number", .number(number)), ("plannedOn", .text(contact.plannedOn.iso)),
      ("owner", .optional(page.life.owners[contact.owner]?.text)),
      ("doneOn", .optional(contact.result?.onDay.iso)),
      ("outcome", .optional(contact.result?.outcome.rawValue)),
      ("note", .optional(contact.result?.note?.text)),
      ("endedOn", .optional(contact.endedOn?.iso)),
    ])
  }

  static func json(_ care: ExtendedCare) -> JSON {
    .object([
      ("number", .number(care.number)), ("person", .text(care.person.uuid)),
      ("decidedOn", .text(care.decidedOn.iso)),
      ("ground", .optional(care.decision.ground?.rawValue)),
      ("until", .optional(care.decision.until?.iso)),
      ("instead", .optional(care.decision.instead?.text)),
    ])
  }
}
