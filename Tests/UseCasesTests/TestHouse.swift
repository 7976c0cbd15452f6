import Domain
import Foundation
import Ledger
import Store
import StoreSQLite
import Synchronization
import Testing
import UseCases

/// A store in memory or in a file, founded as a real one is, with a clock that the test sets.
final class TestHouse: Sendable {
  let engine: any Engine
  let store: CaseStore
  let desk: CaseDesk
  let clock: TestClock
  let key: SigningKey
  let anna: ID<User>

  /// A Monday on which everybody works.
  static let start = "2026-03-02T08:30"

  /// The newest schema without a row, made once for all houses.
  private static let empty = Result {
    let engine = try SQLiteEngine(path: nil)
    try engine.migrate()
    return engine
  }

  private static let schema = Result {
    try empty.get().read { try FullCheck.schema(on: $0) }
  }

  init(
    path: String? = nil, seed: UInt64 = 1, isDemo: Bool = false,
    wrapping: (SQLiteEngine) -> any Engine = { $0 }
  ) throws {
    if let path { try StoreFile.create(path) }
    let plain =
      try path.map { try SQLiteEngine(path: $0) } ?? SQLiteEngine(inMemoryLike: Self.empty.get())
    try plain.migrate()
    engine = wrapping(plain)
    clock = TestClock(try #require(Instant(localISO: Self.start)))
    key = try SigningKey(seed: Array(1...32))
    let ids = IDSource(SplitMix64(seed: seed))
    let founding = Founding(
      login: try Login("anna"), name: try Line("Anna Visser"), team: try Line("Oost"),
      organisation: try Line("regie.local"), isDemo: isDemo)
    let session = ids.identity()
    store = try founding.make(
      engine, key: key, version: "test", ids: ids, at: clock.now, session: session, systemUser: 1000
    )
    let clock = clock
    desk = CaseDesk(store: store, session: session, systemUser: 1000) { clock.now }
    anna = try #require(try desk.actor(try Login("anna"))).user.id
  }

  var today: Day { clock.now.localDay }

  /// Carries a command out and gives what was done.
  @discardableResult
  func perform(_ command: Command, by user: ID<User>? = nil) throws(Trouble) -> Outcome {
    try desk.perform(command, by: user ?? anna)
  }

  /// Adds somebody to the house and gives his id.
  func addUser(_ login: String, _ roles: [Role], team: String? = "Oost") throws -> ID<User> {
    let new = NewUser(
      login: try Login(login), name: try Line(login), roles: roles,
      team: try team.map { try Line($0) })
    try perform(.addUser(new))
    return try #require(try desk.actor(try Login(login))).user.id
  }

  /// Opens a family's file with a parent and a child.
  func openCase(_ name: String, by user: ID<User>? = nil, members: Bool = true) throws -> ID<Family>
  {
    let new = NewCase(
      name: try Line(name), municipality: try MunicipalityCode("0518"),
      members: members ? [try member("Sem", .youth, name), try member("Iris", .parent, name)] : [])
    guard case .done(.caseOpened(let family, _)) = try perform(.openCase(new), by: user) else {
      throw Unexpected()
    }
    return family
  }

  func member(_ given: String, _ role: MemberRole, _ surname: String) throws -> NewMember {
    NewMember(
      name: try PersonName(given: given, prefix: "", surname: surname),
      birth: role == .youth ? try BirthDate("2014-05-13") : nil, role: role,
      postalCode: try PostalCode("2514AA"), houseNumber: try HouseNumber(number: "12", addition: "")
    )
  }

  func page(_ family: ID<Family>, by user: ID<User>? = nil) throws -> FamilyPage {
    guard case .family(let page) = try read(.openFamily(.id(family)), of: family, by: user)
    else { throw Unexpected() }
    return page
  }

  /// Reads something of a family, with a reason where one is asked.
  func read(
    _ command: Command, of family: ID<Family>, by user: ID<User>? = nil
  ) throws -> Outcome {
    do { return try perform(command, by: user) } catch {
      guard case .refused(.access(.reasonNeeded)) = error else { throw error }
    }
    try perform(.access(.giveReason(.id(family), .colleagueAsks, remark: nil)), by: user)
    return try perform(command, by: user)
  }

  /// Who writes in a file: its coordinator, or Anna where it has none.
  func writer(of family: ID<Family>) throws -> ID<User> {
    try summary(family).coordinator ?? anna
  }

  func summary(_ family: ID<Family>) throws -> FamilySummary {
    try #require(
      try engine.read { try SummaryRule(connection: $0).summary(of: family) })
  }

  func choice(_ kind: ChoiceKind, _ words: String = "") throws -> Choice {
    guard case .choices(_, let found) = try perform(.choices(kind, matching: words, limit: 50))
    else {
      throw Unexpected()
    }
    return try #require(found.first)
  }

  func lifeDomain() throws -> ID<LifeDomain> {
    try #require(ID(try choice(.lifeDomains, "school").id))
  }

  func provider() throws -> ID<Provider> {
    try #require(ID(try choice(.providers).id))
  }

  struct Unexpected: Error {}
}

/// A clock that stands still until a test moves it.
final class TestClock: Sendable {
  private let moment: Mutex<Instant>

  init(_ now: Instant) { moment = Mutex(now) }

  var now: Instant { moment.withLock { $0 } }

  func set(_ localISO: String) {
    guard let later = Instant(localISO: localISO) else { return }
    moment.withLock { $0 = later }
  }

  func advance(days: Int) { advance(milliseconds: Int64(days) * 86_400_000) }

  func advance(milliseconds: Int64) {
    moment.withLock { $0 = Instant(milliseconds: $0.milliseconds + milliseconds) }
  }
}

/// A small seeded generator, so that a failing generated case can be had again.
struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

// What the ledger holds.
extension TestHouse {
  /// The newest entries, decoded, from `size` on.
  func entries(from size: Int64 = 0) throws -> [Entry] {
    try engine.read { connection in
      try connection.all(
        "SELECT entry FROM audit_entry WHERE seq >= ? ORDER BY seq", [.integer(size)]
      ) { row in try Entry(decoding: row.withBytes(0) { Array($0) }) }
    }
  }

  var size: Int64 {
    get throws { try engine.read { try $0.number("SELECT size FROM audit_head") ?? 0 } }
  }

  /// The events that `body` wrote, but for kept checkpoints, which come by the clock.
  func events(of body: () throws -> Void) throws -> [String] {
    let before = try size
    try body()
    return try entries(from: before).map(\.event).filter { $0 != "checkpoint.kept" }
  }

  /// The full check with the schema that a new store has.
  func check() throws -> FullCheck.Report {
    let schema = try Self.schema.get()
    return try engine.read { connection in
      try FullCheck(connection: connection, keys: [key.verifierKey(name: store.info.origin)])
        .run(schema: schema, sealKey: key.derivedKey(for: "draft"))
    }
  }

  /// How many rows each table has, the log's own left out.
  func rowCounts() throws -> [String: Int64] {
    try engine.read { connection in
      var counts: [String: Int64] = [:]
      for table in Table.all where table.cover != .ledger {
        counts[table.name] = try connection.number("SELECT count(*) FROM \(table.name)")
      }
      return counts
    }
  }
}

/// A directory of its own that goes with the test.
final class Scratch {
  let path = NSTemporaryDirectory() + "regie-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func file(_ name: String) -> String { path + "/" + name }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension TestHouse {
  /// A referral as a form or a file would make it.
  func content(
    _ surname: String = "Bakker", given: String = "Noor", bsn: String? = nil,
    birth: String = "2013-04-02", address: (String, String)? = ("2514AA", "12"),
    parent: String? = "mw. F. Bakker", phone: String? = "0612345678", request: String = "Zorgen",
    urgency: Urgency = .ordinary, on day: Day? = nil
  ) throws -> ReferralContent {
    ReferralContent(
      receivedOn: day ?? today,
      name: try PersonName(given: given, prefix: "", surname: surname),
      birth: try BirthDate(birth), gender: .female, bsn: try bsn.map { try BSN($0) },
      postalCode: try address.map { try PostalCode($0.0) },
      houseNumber: try address.map { try HouseNumber(number: $0.1, addition: "") },
      municipality: try MunicipalityCode("0518"),
      referrer: try Referrer(type: .selfReferral, agb: nil, name: nil),
      request: try Prose(request), urgency: urgency, parentName: try parent.map { try Line($0) },
      parentPhone: try phone.map { try PhoneNumber($0) })
  }

  func addReferral(_ content: ReferralContent, by user: ID<User>? = nil) throws -> ID<Referral> {
    guard
      case .done(.referralAdded(let id, _)) = try perform(
        .addReferral(content, team: nil), by: user)
    else { throw Unexpected() }
    return id
  }

  func accept(
    _ ids: [ID<Referral>], into target: IntakeTarget = .new(name: nil)
  ) throws -> ID<Family> {
    guard
      case .done(.referralsAccepted(let family, _, _, _)) = try perform(
        .acceptReferrals(ids, into: target))
    else { throw Unexpected() }
    return family
  }
}
