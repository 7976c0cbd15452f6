import Domain

/// What a coordinator of the demo writes down at the birthdays of the youths, and decides for them.
///
/// It draws no chance, so that the rest of a family's history stays what it was.
struct DemoBirthdays {
  let calendar: DemoCalendar
  private let norms = Norms()

  init(_ plan: DemoPlan) { calendar = DemoCalendar(today: plan.today) }

  /// The script with what its birthdays ask for.
  func adding(to script: DemoScript) throws -> DemoScript {
    guard let first = script.steps.first(where: { $0.deed.isAccept })?.at.localDay,
      let login = coordinator(of: script)
    else { return script }
    var script = script
    for child in script.cast.children where child.role == .youth {
      guard let birth = child.birth else { continue }
      let begin = first.adding(days: 10)
      for milestone in Milestone.allCases {
        let day = milestone.day(birth)
        guard day >= first, let at = moment(day, norms[.milestoneLead], begin) else { continue }
        script.steps.append(
          DemoStep(
            at: at, by: login, deed: .milestone(child.name, milestone, try Self.note(milestone))))
      }
      try decide(child, birth, begin, by: login, &script)
    }
    script.steps.sort { $0.at < $1.at }
    return script
  }

  private func decide(
    _ child: NewMember, _ birth: BirthDate, _ begin: Day, by login: Login,
    _ script: inout DemoScript
  ) throws {
    let last = ExtendedCareRule.lastDay(birth)
    guard birth.earliestBirthday(23) > begin,
      let at = moment(last, norms[.extendedCareLead], begin)
    else { return }
    let decision: ExtendedCare.Decision =
      at.localDay > last
      ? .ends(instead: try Line("Begeleiding uit de Wmo"))
      : .extended(.beforeEighteen, until: birth.earliestBirthday(21).adding(days: -1))
    script.steps.append(DemoStep(at: at, by: login, deed: .extendedCare(child.name, decision)))
  }

  /// When somebody saw to it: once it showed, in the late afternoon; nil where that is ahead.
  private func moment(_ due: Day, _ lead: Int, _ begin: Day) -> Instant? {
    let shown = due.adding(days: -lead)
    guard shown <= calendar.today else { return nil }
    return calendar.instant(calendar.workday(max(shown.adding(days: 4), begin)), minute: 1030)
  }

  /// Who coordinates by the end; nobody where the family never got one.
  private func coordinator(of script: DemoScript) -> Login? {
    script.steps.compactMap { step in
      if case .coordinator(let login, _) = step.deed { login } else { nil }
    }.last
  }

  private static func note(_ milestone: Milestone) throws -> Prose {
    switch milestone {
    case .twelve, .sixteen:
      try Prose("De toestemmingen zijn samen doorgenomen en opnieuw gegeven.")
    case .sixteenAndHalf, .seventeen:
      try Prose("Besproken wat er na 18 nodig is: wonen, geld en wie er blijft helpen.")
    case .futurePlan: try Prose("Het toekomstplan is klaar; ouder en mentor hebben het ook.")
    case .eighteen: try Prose("Afgesproken wie welke zaken overneemt.")
    }
  }
}

extension DemoDeed {
  fileprivate var isAccept: Bool { if case .accept = self { true } else { false } }
}
