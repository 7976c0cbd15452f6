import Domain

/// One family's history, told in days before this morning.
struct DemoTale {
  let cast: DemoCast
  let calendar: DemoCalendar
  let openedAgo: Int
  private let login: Login
  private var chance: DemoChance
  private var timeline: DemoTimeline

  init(_ days: DemoDays, _ cast: DemoCast, openedAgo: Int) {
    self.cast = cast
    self.openedAgo = openedAgo
    calendar = DemoCalendar(today: days.plan.today)
    login = days.coordinator.login
    chance = DemoChance(seed: days.plan.seed, part: -100 - openedAgo)
    timeline = DemoTimeline(calendar)
  }

  mutating func add(_ deed: DemoDeed, _ ago: Int, by other: Login? = nil) {
    timeline.add(
      deed, on: calendar.today.adding(days: -ago), by: other ?? login, &chance)
  }

  /// The referral, the file, its people and those of the six that are named.
  mutating func arrive(
    _ days: DemoDays, provider: Int?, ceiling: Int64?, contactPoint: Bool
  ) throws {
    let received = calendar.workday(before: openedAgo + 5)
    let content = try DemoReferrals.content(
      cast, child: 0, on: received, isUrgent: false, &chance)
    timeline.add(.refer(content), on: received, by: days.team.entry.login, &chance)
    add(.accept, openedAgo)
    add(.coordinator(login, note: nil), openedAgo, by: days.team.supervisor.login)
    for member in cast.parents.dropFirst() + cast.children.dropFirst() {
      add(.addMember(member), openedAgo - 3)
    }
    recordCustody()
    add(.provider(.localTeam, until: nil, reason: nil), openedAgo - 4)
    if contactPoint, let phone = days.coordinator.phone {
      add(
        .contactPoint(
          NewContactPoint(
            name: days.coordinator.name, phone: phone, hours: try Line("ma–do 9–17 uur"),
            login: login)), openedAgo - 3)
    }
    if let ceiling {
      let first = calendar.workday(before: openedAgo - 6).year
      add(.budget(year: first, Cents(ceiling), reason: nil), openedAgo - 6)
      if first < calendar.today.year {
        add(
          .budget(year: calendar.today.year, Cents(ceiling), reason: nil),
          calendar.today - (try Day(year: calendar.today.year, month: 1, day: 8)))
      }
    }
    if let provider {
      add(
        .provider(
          .invented(provider), until: nil, reason: try Line("Specialistische hulp is gestart")),
        openedAgo - 30)
    }
  }

  /// Each parent has custody of each child; the rest of the tale draws what it drew before.
  private mutating func recordCustody() {
    var own = chance
    for custody in DemoCustody.parental(of: cast.children, by: cast.parents) {
      timeline.add(
        .custody(custody), on: calendar.today.adding(days: 3 - openedAgo), by: login, &own)
    }
  }

  /// Help that was committed, and begun two weeks later.
  mutating func help(
    _ child: NewMember, provider: Int, _ product: String, _ route: CommitmentRoute,
    _ cents: Int64, goal: Int, ago: Int, starts: Bool = true
  ) throws {
    let commitment = DemoCommitment(
      person: child.name, provider: .invented(provider), product: try Line(product), route: route,
      untilDay: calendar.today.adding(days: 365 - ago), amount: Cents(cents), goal: goal,
      decision: route == .municipality ? try Line("B-\(calendar.today.year)-\(4000 + ago)") : nil)
    add(.help(.commit(commitment)), ago)
    if starts { add(.help(.start), ago - 14) }
  }

  mutating func goal(
    _ domain: String, _ wording: String, _ own: String, byAgo: Int, _ ago: Int
  ) throws {
    add(
      .goal(
        domain: domain, wording: try Line(wording), ownWords: try Line(own),
        byDay: calendar.today.adding(days: -byAgo)), ago)
  }

  mutating func action(
    _ goal: Int, _ doer: ActionDoer, _ name: String, _ wording: String, _ due: Day?, _ ago: Int
  ) throws {
    add(
      .action(
        NewAction(
          goal: goal, wording: try Line(wording), doer: doer, doerName: try Line(name), dueOn: due)),
      ago)
  }

  mutating func agree(
    _ people: [PersonName], _ ago: Int, evaluationAgo: Int, reason: String? = nil
  ) throws {
    add(.presentPlan, ago + 5)
    add(
      .agreePlan(
        by: people, ownWords: nil, evaluationOn: calendar.today.adding(days: -evaluationAgo),
        reason: try reason.map { try Line($0) }), ago)
  }

  /// What somebody gives a goal, on days so many before this morning.
  mutating func scores(_ goal: Int, _ by: String, _ scores: [(ago: Int, score: Int)]) throws {
    for (ago, score) in scores {
      add(.score(goal: goal, NewScore(score: score, by: try Line(by))), ago)
    }
  }

  mutating func note(_ kind: NoteKind, _ ago: Int, _ choice: inout DemoChance) throws {
    let blanks = cast.blanks().merging(["hulp": "de begeleider", "regisseur": "de regisseur"]) {
      $1
    }
    let template = choice.one(DemoNotes.texts(kind).filter { !$0.contains("opa") })
    try note(kind, ago, with: cast.parent.name.given, DemoText.fill(template, blanks))
  }

  mutating func note(_ kind: NoteKind, _ ago: Int, with: String, _ text: String) throws {
    guard let at = ClockTime(minutes: 9 * 60 + 5 * (ago % 60)) else { return }
    let about = kind.isInSight ? cast.children : [cast.child]
    add(
      .note(
        kind, at: at, with: try Line(with), text: try Prose(text), about: about.map(\.name)), ago)
  }

  func script(_ name: String, _ days: DemoDays) throws -> DemoScript {
    DemoScript(team: 0, name: try Line(name), cast: cast, steps: timeline.inOrder)
  }
}
