import Domain

/// Families that were helped and whose file is closed: what reports of the past year count.
///
/// They come beside the families a plan asks for, and draw from a source of their own, so that the
/// open ones stay as they were.
struct DemoPast {
  private let plan: DemoPlan
  private let staff: DemoStaff
  private let calendar: DemoCalendar
  private var chance: DemoChance

  init(_ plan: DemoPlan, _ staff: DemoStaff) {
    self.plan = plan
    self.staff = staff
    calendar = DemoCalendar(today: plan.today)
    chance = DemoChance(seed: plan.seed, part: -11)
  }

  /// A third as many as there are open ones, over the teams in turn.
  mutating func scripts(casting: inout DemoCasting) throws -> [DemoScript] {
    try (0..<max(2, plan.families / 3)).map { try script($0, &casting) }
  }

  private mutating func script(
    _ place: Int, _ casting: inout DemoCasting
  ) throws -> DemoScript {
    let index = place % staff.teams.count
    let team = staff.teams[index]
    let coordinator = team.coordinators[place / staff.teams.count % team.coordinators.count]
    let opened = calendar.workday(before: chance.of(335...415))
    let cast = try casting.family(openedOn: opened, &chance)
    var story = PastStory(
      calendar: calendar, cast: cast, opened: opened, coordinator: coordinator, chance: chance)
    try story.arrive(entry: team.entry.login, supervisor: team.supervisor.login)
    try story.help(by: place % DemoStaff.providers.count)
    try story.close()
    chance = story.chance
    return DemoScript(
      team: index, name: try Line(cast.child.name.familyDisplay), cast: cast,
      steps: story.timeline.inOrder, opensFile: false)
  }
}

/// What happened to one of them, from the referral to the closing.
private struct PastStory {
  let cast: DemoCast
  let opened: Day
  let coordinator: NewUser
  /// The day after which nothing more is added.
  private let closed: Day
  var chance: DemoChance
  var timeline: DemoTimeline

  init(
    calendar: DemoCalendar, cast: DemoCast, opened: Day, coordinator: NewUser,
    chance: DemoChance
  ) {
    self.cast = cast
    self.opened = opened
    self.coordinator = coordinator
    var chance = chance
    closed = calendar.workday(opened.adding(days: chance.of(110...320)))
    self.chance = chance
    timeline = DemoTimeline(calendar)
  }

  private mutating func add(_ deed: DemoDeed, _ days: Int, by login: Login? = nil) {
    let day = min(opened.adding(days: days), closed)
    timeline.add(
      deed, on: max(timeline.calendar.workday(day), opened), by: login ?? coordinator.login,
      &chance)
  }

  mutating func arrive(entry: Login, supervisor: Login) throws {
    let received = timeline.calendar.workday(opened.adding(days: -chance.of(2...9)))
    let content = try DemoReferrals.content(
      cast, child: 0, on: received, isUrgent: false, &chance)
    timeline.add(.refer(content), on: received, by: entry, &chance)
    add(.accept, 0)
    add(.coordinator(coordinator.login, note: nil), 0, by: supervisor)
    let talk = chance.of(3...24)
    guard let time = ClockTime(minutes: 600) else { return }
    add(
      .note(
        .homeVisit, at: time, with: try Line(cast.parent.name.full),
        text: try Prose("Kennisgemaakt en de vraag doorgesproken."), about: [cast.child.name]),
      talk)
  }

  /// One trajectory, at times two: the second with another provider.
  mutating func help(by first: Int) throws {
    add(.provider(.localTeam, until: nil, reason: nil), 4)
    add(.budget(year: opened.year, Cents(2_000_000), reason: nil), 6)
    let (start, weeks) = (chance.of(20...45), chance.of(6...14))
    try trajectory(first, from: start, weeks: weeks)
    guard chance.percent(20) else { return }
    let next = (first + 3) % DemoStaff.providers.count
    try trajectory(next, from: Self.stop(start, weeks) + 5, weeks: chance.of(4...9))
  }

  private mutating func trajectory(_ provider: Int, from start: Int, weeks: Int) throws {
    add(
      .provider(.invented(provider), until: nil, reason: try Line("Past beter bij de vraag")),
      start)
    let commitment = DemoCommitment(
      person: cast.child.name, provider: .invented(provider),
      product: try Line(
        chance.one(["Ambulante begeleiding", "Behandeling bij angst", "Gezinsbegeleiding"])),
      route: .generalPractitioner, untilDay: nil,
      amount: Cents(Int64(chance.of(8...90)) * 10_000), goal: nil, decision: nil)
    add(.help(.commit(commitment)), start)
    add(.help(.start), start + chance.of(3...38))
    add(.help(.stop(chance.percent(80) ? .asPlanned : .earlyByClient)), Self.stop(start, weeks))
  }

  /// The day it stops, well after the latest day on which it starts.
  private static func stop(_ start: Int, _ weeks: Int) -> Int { start + 40 + weeks * 7 }

  mutating func close() throws {
    let isEarly = chance.percent(22)
    let reasons = ClosingReasons(
      stopReason: isEarly ? .earlyByClient : .asPlanned,
      endReason: isEarly ? .earlyByClient : .asPlanned,
      satisfaction: chance.percent(70) ? chance.of(isEarly ? 4...7 : 6...10) : nil,
      furtherHelp: isEarly ? FurtherHelp.noneNow : FurtherHelp.none, informant: .parent)
    timeline.add(.close(reasons), on: closed, by: coordinator.login, &chance)
  }
}
