package import Domain
package import Ledger
package import Store
import Synchronization

/// Fills a demo store with a believable history, through the same door as all data.
///
/// Each act is done by the person it belongs to, at its moment, in the order of time: the log shows
/// fourteen months of work and a clock that never goes back. The store must have been founded no
/// later than the plan's ``DemoPlan/foundedAt``, since nobody has rights before that day.
package struct DemoMaker {
  private let store: CaseStore
  private let plan: DemoPlan
  private let session: Identity
  private let systemUser: UInt32

  package init(store: CaseStore, plan: DemoPlan, session: Identity, systemUser: UInt32) {
    self.store = store
    self.plan = plan
    self.session = session
    self.systemUser = systemUser
  }

  /// Makes the house, the families and the referrals that wait; tells how many families are done.
  ///
  /// `account` is the store's first user. The first refusal stops it.
  package func make(account: ID<User>, progress: (Int) -> Void) throws(Trouble) {
    guard store.info.isDemo else { throw Trouble.store(.notDemo) }
    do {
      let staff = try DemoStaff(plan)
      let scripts = try DemoScripts(plan, staff).all()
      let clock = DemoClock(plan.foundedAt)
      let desk = CaseDesk(
        store: store, session: session, systemUser: systemUser, clock: { clock.now })
      var stage = try DemoStage(plan, staff, desk: desk, clock: clock, account: account)
      try stage.play(scripts, progress: progress)
      try DemoClaims(store: store, desk: desk, today: clock.now.localDay).make()
    } catch { throw Trouble(any: error) }
  }
}

/// The clock of the demo: it stands at the moment of the act that is being done.
final class DemoClock: Sendable {
  private let moment: Mutex<Instant>

  init(_ start: Instant) { moment = Mutex(start) }

  var now: Instant { moment.withLock { $0 } }

  /// Goes on to a moment; one that has passed leaves the clock where it is.
  func advance(to instant: Instant) { moment.withLock { $0 = max($0, instant) } }
}

/// Writes the scripts of all families and waiting referrals of a plan.
struct DemoScripts {
  private let plan: DemoPlan
  private let staff: DemoStaff

  init(_ plan: DemoPlan, _ staff: DemoStaff) {
    self.plan = plan
    self.staff = staff
  }

  func all() throws -> [DemoScript] {
    var casting = try DemoCasting(plan)
    var scripts: [DemoScript] = []
    scripts.reserveCapacity(plan.families + plan.families / 7)
    if plan.scenario == .days {
      var days = try DemoDays(plan, staff.teams[0], casting)
      scripts = try days.scripts()
      casting.numbers = days.numbers
    }
    for place in scripts.count..<plan.families {
      scripts.append(try family(place, &casting))
    }
    var waiting = DemoWaiting(plan, staff)
    let others = try waiting.scripts(beside: scripts, casting: &casting)
    var past = DemoPast(plan, staff)
    let closed = try past.scripts(casting: &casting)
    let birthdays = DemoBirthdays(plan)
    scripts = try scripts.map(birthdays.adding)
    guard plan.scenario == .days else { return scripts + others + closed }
    var practice = DemoPractice(plan, staff.teams[0])
    return scripts + others + closed + (try practice.scripts())
  }

  /// Families go to the teams in turn, and within a team to its coordinators.
  ///
  /// One in forty has no coordinator yet, at least one a team that has more than four families.
  private func family(_ place: Int, _ casting: inout DemoCasting) throws -> DemoScript {
    let index = place % staff.teams.count
    let team = staff.teams[index]
    let inTeam = place / staff.teams.count
    let isOrphan = inTeam % 40 == 6
    let owned = inTeam - (inTeam + 33) / 40
    let (coordinator, turn) = turn(owned, index)
    let startsWithNow = plan.scenario == .days && index == 0
    let situation =
      isOrphan ? DemoSituation.orphan : .at(turn, startingWithNow: startsWithNow)
    var story = try DemoStory(
      plan, team: team, coordinator: team.coordinators[coordinator], situation: situation,
      casting: &casting,
      chance: DemoChance(seed: plan.seed, part: place))
    var script = try story.script(team: index)
    if index == 0, !isOrphan, asksToHandOver(coordinator, turn) {
      try askToHandOver(&script, team)
    }
    return script
  }

  /// The scenario of the days has one handover that waits, where the team is large enough.
  private func asksToHandOver(_ coordinator: Int, _ turn: Int) -> Bool {
    ordinary >= Self.caseload && coordinator == 3 && turn == 2
  }

  private func askToHandOver(_ script: inout DemoScript, _ team: DemoStaff.Team) throws {
    let calendar = DemoCalendar(today: plan.today)
    let at = calendar.instant(calendar.lastDay, minute: 17 * 60 + 45)
    let deed = DemoDeed.handOver(
      team.coordinators[2].login,
      try Prose("Het gezin woont sinds kort in jouw wijk. Moeder weet ervan."))
    script.steps.append(DemoStep(at: at, by: team.coordinators[3].login, deed: deed))
  }

  /// How many families of the first team aren't those of the days and have a coordinator.
  private var ordinary: Int {
    guard plan.scenario == .days else { return 0 }
    let all = (plan.families + staff.teams.count - 1) / staff.teams.count
    let days = (4 + staff.teams.count - 1) / staff.teams.count
    return all - (all + 33) / 40 - days
  }

  /// From how many the second coordinator has the 31 families of the days.
  private static let caseload = 80
  private static let ofTheSecond = 31

  /// Whose turn it is, and which of his families this is.
  ///
  /// In the scenario of the days the first coordinator has his first four already.
  private func turn(_ owned: Int, _ team: Int) -> (coordinator: Int, turn: Int) {
    let count = staff.teams[team].coordinators.count
    guard plan.scenario == .days, team == 0 else { return (owned % count, owned / count) }
    let ordinary = owned - (4 + staff.teams.count - 1) / staff.teams.count
    if self.ordinary >= Self.caseload { return heavy(ordinary, count) }
    let (others, ahead) = (count - 1, (count - 1) * 4)
    if ordinary < ahead { return (1 + ordinary % others, ordinary / others) }
    return ((ordinary - ahead) % count, 4 + (ordinary - ahead) / count)
  }

  /// The second coordinator has 31, spread evenly over the others' as they came in.
  private func heavy(_ place: Int, _ count: Int) -> (coordinator: Int, turn: Int) {
    func before(_ place: Int) -> Int { place * Self.ofTheSecond / ordinary }
    let mine = before(place)
    if before(place + 1) > mine { return (1, mine) }
    let other = place - mine
    let rest = count - 1
    // The first has his four already.
    guard other >= (rest - 1) * 4 else { return (2 + other % (rest - 1), other / (rest - 1)) }
    let next = other - (rest - 1) * 4
    let who = next % rest
    return (who == 0 ? 0 : who + 1, 4 + next / rest)
  }
}
