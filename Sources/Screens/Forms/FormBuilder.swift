import Domain
import Texts

/// The fields of each form with what the program knows already.
struct FormBuilder {
  let subject: FormSubject
  let words: any Phrases
  let today: Day
  let now: Instant
  let actor: Actor

  init(subject: FormSubject, desk: Desk) {
    self.subject = subject
    words = desk.words
    today = desk.today
    now = desk.now
    actor = desk.settings.actor
  }

  func fields(_ name: FormName) -> [FormField] {
    switch name.group {
    case .ones: onesFields(name)
    case .casework: caseworkFields(name)
    case .coordination: coordinationFields(name)
    case .people: personFields(name)
    case .homes: homesFields(name)
    case .moving: movingFields(name)
    case .merging: mergeFields
    case .plan: planFields(name)
    case .planFollowing: planFollowingFields(name)
    case .help: helpFields(name)
    case .budgets: budgetFields(name)
    case .safety: safetyFields(name)
    case .life: lifeFields(name)
    case .closing: closing
    case .meetings: meetingFields(name)
    case .familyLetters: familyLetterFields(name)
    case .sharing: sharingFields(name)
    case .access: accessFields(name)
    case .referrals: referralFields(name)
    case .practice: practiceFields(name)
    case .specialistLetters: letterFields(name)
    case .providers: providerFields(name)
    case .claims: claimFields(name)
    case .reports: reportFields
    case .house: houseFields(name)
    }
  }

  /// A day as it is typed.
  func text(_ day: Day) -> String { words.shortDay(day) }

  var page: FamilyPage? { subject.page }

  var me: Choice? {
    guard actor.roles.contains(.coordinator) else { return nil }
    return Choice(id: actor.user.login.text, label: actor.user.name.text)
  }

  var genders: [Choice] {
    Gender.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
  }

  var members: [FormField.Tick] { ticks(page?.members ?? []) }

  func ticks(_ lines: [MemberLine]) -> [FormField.Tick] {
    lines.filter { $0.member.toDay == nil }.map { line in
      let age = line.person.birth.map { " (" + words.age($0.age(on: today)) + ")" } ?? ""
      let role = ", " + words.name(of: line.member.role)
      let died = line.person.deceasedOn.map {
        ", " + words.word(.person(.deceased(words.dayInYear($0, today: today))))
      }
      return FormField.Tick(
        id: line.person.id.uuid, label: line.person.name.full + age + role + (died ?? ""),
        isOn: false)
    }
  }
}
