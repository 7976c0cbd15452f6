import Domain
import Ledger
import Store
import StoreSQLite
import Testing

@testable import UseCases

/// A demo store in memory with what was made on it.
struct DemoHouse {
  let engine: SQLiteEngine
  let store: CaseStore
  let desk: CaseDesk
  let plan: DemoPlan
  let account: ID<User>
  let key: SigningKey

  init(
    families: Int, seed: UInt64 = 1, today: String = "2026-11-23",
    scenario: DemoPlan.Scenario = .ordinary, progress: (Int) -> Void = { _ in }
  ) throws {
    plan = DemoPlan(families: families, seed: seed, today: try Day(today), scenario: scenario)
    engine = try SQLiteEngine(path: nil)
    try engine.migrate()
    key = SigningKey()
    let ids = IDSource(DemoChance(seed: seed))
    let session = ids.identity()
    let founding = Founding(
      login: try Login("demo"), name: try Line("Demo"), team: try Line("Oost"),
      organisation: try Line("regie.local"), isDemo: true)
    store = try founding.make(
      engine, key: key, version: "test", ids: ids, at: plan.foundedAt, session: session,
      systemUser: 1000)
    let morning = try #require(Instant(localISO: today + "T08:30"))
    desk = CaseDesk(store: store, session: session, systemUser: 1000, clock: { morning })
    account = try #require(try desk.actor(Login("demo"))).user.id
    try DemoMaker(store: store, plan: plan, session: session, systemUser: 1000)
      .make(account: account, progress: progress)
  }

  func user(_ login: String) throws -> ID<User> {
    try #require(try desk.actor(Login(login))).user.id
  }

  func worklist(_ tab: WorklistTab, of login: String) throws -> WorklistPage {
    let outcome = try desk.perform(.worklist(tab, after: nil, limit: 200), by: user(login))
    guard case .worklist(let page) = outcome else { throw Refusal.nothingToDo }
    return page
  }

  /// A file, with a reason where one is asked.
  func open(_ family: ID<Family>, by user: ID<User>? = nil) throws -> Outcome {
    let user = user ?? account
    do { return try desk.perform(.openFamily(.id(family)), by: user) } catch {
      guard case .refused(.access(.reasonNeeded)) = error else { throw error }
    }
    _ = try desk.perform(
      .access(.giveReason(.id(family), .supervision, remark: nil)), by: user)
    return try desk.perform(.openFamily(.id(family)), by: user)
  }

  /// The files of all families, by case number.
  func pages() throws -> [FamilyPage] {
    let filter = FamilyFilter(order: .caseNumber)
    let outcome = try desk.perform(.families(filter, after: nil, limit: 10_000), by: account)
    guard case .families(let list) = outcome else { return [] }
    return try list.rows.map { row in
      let found = try open(row.summary.family)
      guard case .family(let page) = found else { throw Refusal.nothingToDo }
      return page
    }
  }

  func openReferrals() throws -> [ReferralRow] {
    let outcome = try desk.perform(
      .referrals(.open, words: "", after: nil, limit: 1000), by: account)
    guard case .referrals(let page) = outcome else { return [] }
    return page.rows
  }
}

extension SixStates {
  /// The indicator as the screens draw it.
  var marks: String {
    states.map { state in
      switch state {
      case .present: "●"
      case .missing: "○"
      case .overdue: "◐"
      }
    }.joined()
  }
}
