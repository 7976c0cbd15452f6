import Domain
import Store

/// Does what the scripts say, act by act, and keeps the ids that came of it.
struct DemoStage {
  private let desk: CaseDesk
  private let clock: DemoClock
  let teams: [Line]
  private let providers: [DemoKey: ID<Provider>]
  private let domains: [String: ID<LifeDomain>]
  private let users: [Login: ID<User>]
  var trails: [Trail] = []
  /// How many assignment numbers were given out.
  var assignments = 0

  /// A provider as a team knows it.
  private struct DemoKey: Hashable {
    let provider: DemoProvider
    let team: Int?
  }

  /// What is known of one script's family so far.
  struct Trail {
    var waiting: [ID<Referral>] = []
    var family: ID<Family>?
    var record: ID<PracticeRecord>?
    var people: [String: ID<Person>] = [:]
  }

  /// Where a step stands in all of them.
  private struct Cue {
    let at: Instant
    let script: Int32
    let step: Int32
  }

  /// Makes the accounts and the providers first.
  init(
    _ plan: DemoPlan, _ staff: DemoStaff, desk: CaseDesk, clock: DemoClock, account: ID<User>
  ) throws {
    self.desk = desk
    self.clock = clock
    teams = staff.teams.map(\.name)
    let house = DemoHouse(desk: desk, clock: clock, calendar: DemoCalendar(today: plan.today))
    try house.fill(staff, on: plan.firstDay, account: account)
    let lines = try house.users(account)
    users = Dictionary(lines.map { ($0.user.login, $0.user.id) }) { first, _ in first }
    domains = try house.lifeDomains(account)
    providers = try Self.keys(house.providers(account), staff, lines)
  }

  private static func keys(
    _ known: [Provider], _ staff: DemoStaff, _ lines: [UserLine]
  ) -> [DemoKey: ID<Provider>] {
    var keys: [DemoKey: ID<Provider>] = [:]
    for (index, provider) in DemoStaff.providers.enumerated() {
      let found = known.first { $0.agb?.digits == "\(provider.agb)" }
      keys[DemoKey(provider: .invented(index), team: nil)] = found?.id
    }
    let teamOf = Dictionary(
      lines.map { ($0.user.login, $0.grants.first?.team) }, uniquingKeysWith: { first, _ in first })
    let local = Dictionary(
      known.compactMap { line in line.team.map { ($0, line.id) } },
      uniquingKeysWith: { first, _ in first })
    for (index, team) in staff.teams.enumerated() {
      guard let id = teamOf[team.supervisor.login] ?? nil else { continue }
      keys[DemoKey(provider: .localTeam, team: index)] = local[id]
    }
    return keys
  }

  /// Plays all scripts in the order of time.
  mutating func play(_ scripts: [DemoScript], progress: (Int) -> Void) throws {
    trails = Array(repeating: Trail(), count: scripts.count)
    var done = 0
    for cue in Self.cues(scripts) {
      let script = scripts[Int(cue.script)]
      let step = script.steps[Int(cue.step)]
      clock.advance(to: step.at)
      try act(step, script, Int(cue.script))
      guard script.opensFile, Int(cue.step) == script.steps.count - 1 else { continue }
      done += 1
      progress(done)
    }
    try stateRoom()
  }

  /// On the last day, so that what they said is new.
  private func stateRoom() throws {
    guard let controller = users[try Login(DemoStaff.controller)] else { return }
    let contracts = DemoContracts(desk: desk, controller: controller, today: clock.now.localDay)
    try contracts.stateRoom(
      DemoStaff.providers.indices.compactMap {
        providers[DemoKey(provider: .invented($0), team: nil)]
      })
  }

  private static func cues(_ scripts: [DemoScript]) -> [Cue] {
    var cues: [Cue] = []
    cues.reserveCapacity(scripts.reduce(0) { $0 + $1.steps.count })
    for (index, script) in scripts.enumerated() {
      for (place, step) in script.steps.enumerated() {
        cues.append(Cue(at: step.at, script: Int32(index), step: Int32(place)))
      }
    }
    cues.sort { ($0.at, $0.script, $0.step) < ($1.at, $1.script, $1.step) }
    return cues
  }

  @discardableResult
  func perform(_ command: Command, _ login: Login) throws -> Outcome {
    guard let user = users[login] else {
      throw Refusal.unknownChoice(field: .user, value: login.text)
    }
    return try desk.perform(command, by: user)
  }
}

// What the families of the scripts are known by.
extension DemoStage {
  func id(of provider: DemoProvider, team: Int) throws -> ID<Provider> {
    let key = DemoKey(provider: provider, team: provider == .localTeam ? team : nil)
    guard let id = providers[key] else { throw Refusal.noSuchRecord(.provider) }
    return id
  }

  func id(of domain: String) throws -> ID<LifeDomain> {
    guard let id = domains[domain] else { throw Refusal.noSuchRecord(.lifeDomain) }
    return id
  }

  /// The people of those names; the file is read again when somebody is new in it.
  mutating func ids(
    _ names: [PersonName], _ family: ID<Family>, _ login: Login, _ index: Int
  ) throws -> [ID<Person>] {
    let keys = names.map { NameFolding.key($0.full) }
    if keys.contains(where: { trails[index].people[$0] == nil }) {
      _ = try read(family, login, index)
    }
    return keys.compactMap { trails[index].people[$0] }
  }

  mutating func read(
    _ family: ID<Family>, _ login: Login, _ index: Int
  ) throws -> FamilyPage {
    guard case .family(let page) = try perform(.openFamily(.id(family)), login) else {
      throw Refusal.noSuchCase(family.uuid)
    }
    for line in page.members {
      trails[index].people[NameFolding.key(line.person.name.full)] = line.person.id
    }
    return page
  }
}
