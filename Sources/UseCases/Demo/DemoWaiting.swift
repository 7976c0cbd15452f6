import Domain

/// Makes the referrals that wait for triage this morning, and those that went back.
struct DemoWaiting {
  let plan: DemoPlan
  let staff: DemoStaff
  let calendar: DemoCalendar
  var chance: DemoChance

  init(_ plan: DemoPlan, _ staff: DemoStaff) {
    self.plan = plan
    self.staff = staff
    calendar = DemoCalendar(today: plan.today)
    chance = DemoChance(seed: plan.seed, part: -3)
  }

  /// A tenth as many as there are families wait, a fortieth was returned.
  mutating func scripts(
    beside families: [DemoScript], casting: inout DemoCasting
  ) throws -> [DemoScript] {
    var scripts: [DemoScript] = []
    let waiting = max(2, plan.families / 10)
    var count = 0
    while count < waiting {
      let team = scripts.count % staff.teams.count
      let known = families.filter { $0.team == team }.prefix(22)
      let script =
        scripts.count % 7 == 2 && !known.isEmpty
        ? try sibling(of: chance.one(Array(known)), team, &casting)
        : try unknown(team, isPair: scripts.count % 5 == 1, isUrgent: count % 6 == 0, &casting)
      count += script.steps.count
      scripts.append(script)
    }
    for index in 0..<max(1, plan.families / 40) {
      scripts.append(try returned(index % staff.teams.count, &casting))
    }
    return scripts
  }

  private mutating func unknown(
    _ team: Int, isPair: Bool, isUrgent: Bool, _ casting: inout DemoCasting
  ) throws -> DemoScript {
    var (day, cast) = try family(isUrgent ? 1...4 : 2...45, &casting)
    while isPair && cast.children.count < 2 { (day, cast) = try family(2...45, &casting) }
    var timeline = DemoTimeline(calendar)
    for index in 0..<(isPair ? 2 : 1) {
      let content = try DemoReferrals.content(
        cast, child: index, on: day, isUrgent: isUrgent, &chance)
      timeline.add(.refer(content), on: day, by: staff.teams[team].entry.login, &chance)
    }
    return try script(team, cast, timeline)
  }

  /// A younger child of a family that has a file already, at the same address.
  private mutating func sibling(
    of family: DemoScript, _ team: Int, _ casting: inout DemoCasting
  ) throws -> DemoScript {
    let day = calendar.workday(before: chance.of(2...9))
    var cast = family.cast
    var taken = Set(cast.children.map(\.name.given))
    let name = cast.child.name
    let surname = name.prefix.isEmpty ? name.surname : name.prefix + "|" + name.surname
    let child = try casting.child(6, .dutch, surname, at: cast, on: day, &taken, &chance)
    cast.children = [child]
    var timeline = DemoTimeline(calendar)
    let content = try DemoReferrals.content(cast, child: 0, on: day, isUrgent: false, &chance)
    timeline.add(.refer(content), on: day, by: staff.teams[team].entry.login, &chance)
    return try script(team, cast, timeline)
  }

  private mutating func returned(
    _ team: Int, _ casting: inout DemoCasting
  ) throws -> DemoScript {
    let (day, cast) = try family(8...60, &casting)
    let people = staff.teams[team]
    var timeline = DemoTimeline(calendar)
    let content = try DemoReferrals.content(cast, child: 0, on: day, isUrgent: false, &chance)
    timeline.add(.refer(content), on: day, by: people.entry.login, &chance)
    let reason = try Line(chance.one(DemoRequests.returned))
    let decided = WorkingDays.day(chance.of(1...3), after: day)
    timeline.add(.returnReferral(reason), on: decided, by: people.supervisor.login, &chance)
    return try script(team, cast, timeline)
  }

  private mutating func family(
    _ ago: ClosedRange<Int>, _ casting: inout DemoCasting
  ) throws -> (Day, DemoCast) {
    let day = calendar.workday(before: chance.of(ago))
    return (day, try casting.family(openedOn: day, &chance))
  }

  private func script(
    _ team: Int, _ cast: DemoCast, _ timeline: DemoTimeline
  ) throws -> DemoScript {
    DemoScript(
      team: team, name: try Line(cast.child.name.familyDisplay), cast: cast,
      steps: timeline.inOrder, opensFile: false)
  }
}
