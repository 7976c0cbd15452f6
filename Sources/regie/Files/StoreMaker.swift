import Domain
import Ledger
import Store
import StoreSQLite
import Texts
import UseCases

/// Makes a store: the file and its keys, what it starts with, and demo data where that is asked.
struct StoreMaker {
  let surroundings: Surroundings
  let making: MakingOptions
  /// How many demo families; nil makes a real store.
  let families: Int?
  let store: String?
  var isInMemory = false

  var teamName: Line {
    making.team.flatMap { try? Line($0) } ?? Line(known: "lokaal team")
  }

  func make() throws -> Office {
    do { return try made() } catch let ending as Ending { throw ending } catch {
      throw Ending.trouble(Trouble(any: error))
    }
  }

  private func made() throws -> Office {
    let founding = try founding()
    let today = try day()
    let path = isInMemory ? nil : try StorePath(option: store, surroundings)
    if let path {
      // A key without its store may be the only way to check an old backup: it isn't overwritten.
      if let there = path.firstThere {
        throw Ending.trouble(.store(.alreadyExists(path: there)))
      }
      try path.makeDirectory()
      try StoreFile.create(path.path)
    }
    do { return try filled(path, founding, today) } catch {
      // Half a store would be in the way of the next attempt and good for nothing.
      path?.remove()
      throw error
    }
  }

  private func filled(_ path: StorePath?, _ founding: Founding, _ today: Day) throws -> Office {
    let engine = try SQLiteEngine(path: path?.path)
    try engine.migrate()
    let key = SigningKey()
    let ids = ids
    let begin = families == nil ? Clock.system() : demoStart(today)
    let session = ids.identity()
    let caseStore = try founding.make(
      engine, key: key, version: Office.version, ids: ids, at: begin, session: session,
      systemUser: surroundings.account)
    if let path { try KeyFile.write(key, origin: caseStore.info.origin, at: path) }
    return try furnish(caseStore, engine, key, path, founding.login, session, today)
  }

  private func furnish(
    _ store: CaseStore, _ engine: SQLiteEngine, _ key: SigningKey, _ path: StorePath?,
    _ login: Login, _ session: Identity, _ today: Day
  ) throws -> Office {
    let desk = CaseDesk(
      store: store, session: session, systemUser: surroundings.account,
      clock: try clock(today))
    guard let actor = try desk.actor(login) else {
      throw Ending.trouble(.refused(.unknownChoice(field: .user, value: login.text)))
    }
    if let families { try fill(store, engine, actor.user.id, families, session, today) }
    return Office(
      desk: desk, engine: engine, key: key, path: path, actor: actor, account: nil)
  }

  private func fill(
    _ store: CaseStore, _ engine: SQLiteEngine, _ account: ID<User>, _ families: Int,
    _ session: Identity, _ today: Day
  ) throws {
    let plan = DemoPlan(
      families: families, seed: making.seed, today: today,
      scenario: making.scenario == "days" ? .days : .ordinary)
    let maker = DemoMaker(
      store: store, plan: plan, session: session, systemUser: surroundings.account)
    // Nobody relies on the store yet: what a power cut would lose is made again.
    try engine.withoutWaitingForDisk {
      try maker.make(account: account) { done in
        if done % 20 == 0 {
          Console.progress(Wording.phrases.say(.makingFamilies(done: done, of: families)))
        }
      }
    }
    Console.endProgress()
  }

  private func founding() throws -> Founding {
    let name = surroundings.accountName ?? ""
    let login: Login = try read(.login, name) { (text) throws(ValueFault) in try Login(text) }
    let team = try making.team.map { try line(.team, $0) } ?? teamName
    return Founding(
      login: login, name: try line(.fullName, name), team: team,
      organisation: try line(.fullName, making.organisation ?? "regie.local"),
      isDemo: families != nil)
  }

  /// The generator's day: `--today`, else REGIE_NOW, else today.
  private func day() throws -> Day {
    if let text = making.today {
      return try read(.fromDay, text) { (text) throws(ValueFault) in try Day(text) }
    }
    if families != nil, let set = surroundings.environment["REGIE_NOW"],
      let moment = Instant(localISO: set)
    {
      return moment.localDay
    }
    return Clock.system().localDay
  }

  private func clock(_ today: Day) throws -> @Sendable () -> Instant {
    if families != nil, making.today != nil, surroundings.environment["REGIE_NOW"] == nil,
      let morning = ClockTime(minutes: 510), let start = Instant(day: today, time: morning)
    {
      let begun = Clock.system().milliseconds
      return {
        Instant(milliseconds: start.milliseconds + Clock.system().milliseconds - begun)
      }
    }
    return try Clock.of(surroundings, isDemo: families != nil)
  }

  /// The demo's past begins three years before its today, so that the log's clock never runs back.
  private func demoStart(_ today: Day) -> Instant {
    let day = today.adding(months: -36)
    return ClockTime(minutes: 480).flatMap { Instant(day: day, time: $0) } ?? Clock.system()
  }

  private var ids: IDSource {
    families == nil ? IDSource() : IDSource(SeededChance(seed: making.seed))
  }
}

/// SplitMix64: the same seed gives the same ids, and so the same demo.
private struct SeededChance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
