import Domain

/// What a POH-GGZ Jeugd of the demo does with one child.
enum DemoPracticeDeed {
  case note(PracticeContent)
  case talk(minutes: Int, with: Line)
  case consents([ConsentGiver: ConsentAnswer])
  case send
  case close(PracticeOutcome)
  case withdraw(Line)
}

/// The children in the practice of the days: concepts, one sent, one answered, and those that the
/// practice finished itself.
struct DemoPractice {
  private let plan: DemoPlan
  private let team: DemoStaff.Team
  private let calendar: DemoCalendar
  private var chance: DemoChance

  init(_ plan: DemoPlan, _ team: DemoStaff.Team) {
    self.plan = plan
    self.team = team
    calendar = DemoCalendar(today: plan.today)
    chance = DemoChance(seed: plan.seed, part: -5)
  }

  mutating func scripts() throws -> [DemoScript] {
    var scripts = [
      try script("Roos de Bruin", age: 13, .female, Self.sleep, ago: 6) {
        [
          (.talk(minutes: 30, with: try Line("Roos en moeder")), 6),
          (.talk(minutes: 20, with: try Line("Roos")), 3),
          (.consents([.youth: .yes, .mother: .yes]), 3),
        ]
      },
      try script("Milan Postma", age: 8, .male, Self.anger, ago: 2) {
        [(.talk(minutes: 25, with: try Line("moeder")), 2)]
      },
      try script("Eva Kuipers", age: 15, .female, Self.gloom, ago: 9) {
        [
          (.talk(minutes: 30, with: try Line("Eva en vader")), 9),
          (.consents([.youth: .yes, .mother: .yes, .father: .yes]), 5), (.send, 4),
        ]
      },
    ]
    var answered = try script("Tim Verhoeven", age: 17, .male, Self.school, ago: 24) {
      [
        (.talk(minutes: 30, with: try Line("Tim")), 24), (.consents([.youth: .yes]), 21),
        (.send, 20),
      ]
    }
    var timeline = DemoTimeline(calendar)
    timeline.add(
      .returnReferral(try Line("Hulp via de jeugdarts op school past beter")),
      on: calendar.workday(before: 18), by: team.supervisor.login, &chance)
    answered.steps += timeline.steps
    scripts.append(answered)
    for (index, (name, age, outcome)) in Self.finished.enumerated() {
      scripts.append(
        try script(
          name, age: age, index.isMultiple(of: 2) ? .female : .male, Self.gloom,
          ago: 30 + index * 12
        ) {
          [
            (.talk(minutes: 30, with: try Line("kind en ouder")), 30 + index * 12),
            (.talk(minutes: 20, with: try Line("kind")), 24 + index * 12),
            (.close(outcome), 16 + index * 12),
          ]
        })
    }
    return scripts
  }

  /// One child, noted so many days ago, with what followed.
  private mutating func script(
    _ name: String, age: Int, _ gender: Gender, _ request: StaticString, ago: Int,
    then deeds: () throws -> [(DemoPracticeDeed, Int)]
  ) throws -> DemoScript {
    let child = try PersonName(loose: name) ?? PersonName(given: "", prefix: "", surname: name)
    let birth = BirthDate(
      plan.today.adding(months: -12 * age).adding(days: -chance.of(30...200)))
    let text = try Prose("\(request)")
    let content = PracticeContent(
      name: child, birth: birth, request: text, gender: gender,
      postalCode: try PostalCode("2512AB"),
      houseNumber: try HouseNumber(number: "\(chance.of(1...180))", addition: ""),
      municipality: try MunicipalityCode("0518"),
      practitionerName: try Line("Huisartsenpraktijk De Linde"), sharedText: text)
    var timeline = DemoTimeline(calendar)
    timeline.add(
      .practice(.note(content)), on: calendar.today.adding(days: -ago), by: team.poh.login, &chance)
    for (deed, day) in try deeds() {
      timeline.add(
        .practice(deed), on: calendar.today.adding(days: -day), by: team.poh.login, &chance)
    }
    let cast = DemoCast(
      children: [], parents: [], municipality: try MunicipalityCode("0518"),
      postalCode: try PostalCode("2512AB"),
      houseNumber: try HouseNumber(number: "1", addition: ""), school: "De Regenboog")
    return DemoScript(
      team: 0, name: try Line(child.familyDisplay), cast: cast, steps: timeline.inOrder,
      opensFile: false)
  }

  private static let sleep: StaticString =
    "Slaapt slecht sinds de scheiding en piekert over school. Vraagt hoe zij rust kan vinden."
  private static let anger: StaticString =
    "Wordt snel boos, thuis en op school. Moeder vraagt hoe zij daarmee om kan gaan."
  private static let gloom: StaticString =
    "Is somber en trekt zich terug. Wil graag met iemand praten."
  private static let school: StaticString =
    "Gaat al weken niet naar school en zit vooral op zijn kamer."

  private static let finished: [(String, Int, PracticeOutcome)] = [
    ("Lieke Smits", 14, .solved), ("Bram Jacobs", 10, .advice), ("Yara Hendriks", 16, .solved),
    ("Daan Peters", 12, .schoolOrYouthHealth), ("Nina Vos", 15, .solved),
    ("Jesse Kok", 9, .advice), ("Amira Haddad", 13, .solved),
  ]
}

extension DemoStage {
  /// Carries a deed of the practice out; `record` is the child it is about.
  static func command(
    _ deed: DemoPracticeDeed, _ record: ID<PracticeRecord>
  ) -> PracticeCommand {
    switch deed {
    case .note(let content): .add(content)
    case .talk(let minutes, let with):
      .addTalk(record, NewTalk(minutes: minutes, withWhom: with))
    case .consents(let answers): .setConsents(record, answers, on: nil)
    case .send: .send(record)
    case .close(let outcome): .close(record, outcome, on: nil)
    case .withdraw(let reason): .withdraw(record, reason: reason)
    }
  }
}
