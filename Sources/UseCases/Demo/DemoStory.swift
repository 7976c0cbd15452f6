import Domain

/// Tells what happened to one ordinary family, from the referral to this morning.
struct DemoStory {
  let plan: DemoPlan
  let team: DemoStaff.Team
  let coordinator: NewUser
  let situation: DemoSituation
  let cast: DemoCast
  let opened: Day
  var chance: DemoChance
  var timeline: DemoTimeline

  var calendar: DemoCalendar { timeline.calendar }
  var today: Day { plan.today }
  var lastDay: Day { calendar.lastDay }

  init(
    _ plan: DemoPlan, team: DemoStaff.Team, coordinator: NewUser, situation: DemoSituation,
    casting: inout DemoCasting, chance: DemoChance
  ) throws {
    self.plan = plan
    self.team = team
    self.coordinator = coordinator
    self.situation = situation
    var chance = chance
    let calendar = DemoCalendar(today: plan.today)
    opened = calendar.workday(before: chance.of(situation.age))
    cast = try casting.family(openedOn: opened, &chance)
    self.chance = chance
    timeline = DemoTimeline(calendar)
  }

  /// Everything in order of time.
  mutating func script(team index: Int) throws -> DemoScript {
    try arrive()
    if !situation.gaps.contains(.coordinator) {
      try setTheSix()
      try judgeRisk()
      try DemoPlanning(story: self).write(into: &self)
      var helping = DemoHelping(story: self, seed: plan.seed)
      try helping.write(into: &self)
      try contacts()
      try work()
    }
    return DemoScript(
      team: index, name: try Line(cast.child.name.familyDisplay), cast: cast,
      steps: timeline.inOrder)
  }

  mutating func add(_ deed: DemoDeed, _ day: Day, by login: Login? = nil) {
    timeline.add(deed, on: max(day, opened), by: login ?? coordinator.login, &chance)
  }

  /// A day that many days after opening, but no later than the last working day.
  func after(_ days: Int) -> Day { calendar.workday(max(opened, opened.adding(days: days))) }

  func blanks(child: Int = 0) -> [String: String] {
    var blanks = cast.blanks(child: child)
    blanks["regisseur"] = coordinator.name.text
    blanks["hulp"] = lead.map { "\(DemoStaff.providers[$0].name)" } ?? "de praktijkondersteuner"
    return blanks
  }

  /// One of the children who can speak for themselves; the oldest where all are small.
  mutating func speakingChild() -> Int {
    let old = cast.children.indices.filter {
      (cast.children[$0].birth?.age(on: opened) ?? 0) >= 7
    }
    return old.isEmpty ? 0 : chance.one(old)
  }

  /// The lead provider after the local team, if the family got one.
  var lead: Int? {
    let place = Int(opened.number) + cast.children.count
    let isLong = today - opened > 55
    return isLong && (situation.providerEnded || place % 5 < 3)
      ? place % DemoStaff.providers.count : nil
  }
}

// How a family comes in and gets its six.
extension DemoStory {
  private mutating func arrive() throws {
    let received = calendar.workday(opened.adding(days: -chance.of(2...12)))
    let siblings = cast.children.count > 1 && chance.percent(28) ? 2 : 1
    for index in 0..<siblings {
      timeline.add(
        .refer(try referral(child: index, on: received)), on: received, by: referrerLogin, &chance)
    }
    add(.accept, opened)
    guard !situation.gaps.contains(.coordinator) else { return }
    let note = chance.percent(20) ? try Prose("Gezin wil graag 's avonds gebeld worden.") : nil
    add(.coordinator(coordinator.login, note: note), opened, by: team.supervisor.login)
    for parent in cast.parents.dropFirst() { add(.addMember(parent), after(3)) }
    for child in cast.children.dropFirst(siblings) { add(.addMember(child), after(3)) }
    try recordCustody()
    add(.read, after(3))
    try laterReferral(siblings)
  }

  /// Some families are referred again, for the same child or for a brother or sister.
  private mutating func laterReferral(_ earlier: Int) throws {
    guard today - opened > 80, chance.percent(18) else { return }
    let day = calendar.workday(opened.adding(days: chance.of(40...75)))
    let child = min(earlier, cast.children.count - 1)
    // Without a BSN a child can't be recognised and would come in twice.
    guard cast.children[child].bsn != nil else { return }
    timeline.add(
      .refer(try referral(child: child, on: day)), on: day, by: referrerLogin, &chance)
    add(.accept, WorkingDays.day(1, after: day))
  }

  private var referrerLogin: Login { team.entry.login }

  private mutating func referral(child index: Int, on day: Day) throws -> ReferralContent {
    try DemoReferrals.content(
      cast, child: index, on: day, isUrgent: situation.risk == .high, &chance)
  }

  private mutating func setTheSix() throws {
    if !situation.gaps.contains(.contactPoint) { try setContactPoint() }
    if !situation.gaps.contains(.provider) { try setProvider() }
    if !situation.gaps.contains(.budget) { try setBudgets() }
  }

  private mutating func setContactPoint() throws {
    guard let phone = coordinator.phone else { return }
    let isOwn = lead == nil || chance.percent(80)
    let hours = try Line(
      chance.one(["ma–do 9–17 uur", "ma, di en do 9–16 uur", "werkdagen 8.30–17 uur"]))
    add(
      .contactPoint(
        NewContactPoint(
          name: coordinator.name, phone: phone, hours: hours, login: coordinator.login)),
      after(chance.of(1...4)))
    guard !isOwn, let lead else { return }
    let worker = chance.one(["Joris Prins", "Sanne Wolters", "Mirjam Evers", "Ahmed Tahiri"])
    add(
      .contactPoint(
        NewContactPoint(
          name: try Line("\(worker), \(DemoStaff.providers[lead].name)"),
          phone: try PhoneNumber("070\(1_234_900 + lead)"), hours: hours)),
      after(50))
  }

  private mutating func setProvider() throws {
    add(.provider(.localTeam, until: nil, reason: nil), after(chance.of(2...7)))
    guard let lead else { return }
    let until: Day? =
      situation.providerEnded
      ? today.adding(days: -chance.of(3...20))
      : chance.percent(40) ? today.adding(days: chance.of(30...280)) : nil
    add(
      .provider(
        .invented(lead), until: until, reason: try Line("Specialistische hulp is gestart")),
      after(chance.of(35...50)))
  }

  /// A ceiling in the year of opening, and one for each next year before it begins.
  private mutating func setBudgets() throws {
    var ceiling = Int64(chance.of(10...88)) * 25_000
    let first = after(chance.of(3...9))
    add(.budget(year: first.year, Cents(ceiling), reason: nil), first)
    guard !situation.budgetLapsed else { return }
    for year in first.year..<max(first.year, today.year) {
      let day = try Day(year: year, month: 12, day: 8).adding(days: chance.of(0...9))
      guard day > first, calendar.workday(day).year == year, day <= lastDay else {
        add(
          .budget(year: year + 1, Cents(ceiling), reason: nil),
          max(first.adding(days: 1), try Day(year: year + 1, month: 1, day: 8)))
        continue
      }
      ceiling += Int64(chance.of(-2...4)) * 25_000
      add(
        .budget(
          year: year + 1, Cents(max(ceiling, 100_000)), reason: try Line("Nieuw jaar")), day)
    }
  }

  private mutating func judgeRisk() throws {
    let basis = try Line(
      chance.one(["Veiligheidstaxatie", "Gesprek met ouders en school", "Overleg in het team"]))
    let day = after(chance.of(6...12))
    switch situation.risk {
    case .none:
      guard today - opened > 150, chance.percent(25) else { return }
      add(.risk(.low, basis: basis), day)
      add(.risk(.none, basis: try Line("Evaluatie van het plan")), after(120))
    case .low: add(.risk(.low, basis: basis), day)
    case .medium: add(.risk(.medium, basis: basis), day)
    case .high:
      add(.risk(.medium, basis: basis), day)
      add(.risk(.high, basis: try Line("Nieuwe veiligheidstaxatie")), today.adding(days: -12))
    }
  }
}
