import Domain
import Store
import Testing
import UseCases

@Suite("The families that wait long for help")
struct LongWaitingTests {
  let house: TestHouse
  let engine: RecordingEngine
  let lead: ID<User>
  let bea: ID<User>

  init() throws {
    var recorder: RecordingEngine?
    house = try TestHouse { engine in
      let made = RecordingEngine(engine)
      recorder = made
      return made
    }
    engine = try #require(recorder)
    lead = try house.addUser("lea", [.supervisor])
    bea = try house.addUser("bea", [.coordinator])
    _ = try house.addUser("cas", [.coordinator])
  }

  @Test("the number on the board equals the list, whoever waits since when", arguments: 1...6)
  func equal(_ seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    for index in 0..<9 {
      let owner = [nil, "bea", "cas"].randomElement(using: &chance) ?? nil
      let family = try family("Gezin \(index)", of: owner)
      for _ in 0..<Int.random(in: 0...3, using: &chance) {
        let bridging = Bool.random(using: &chance) ? "Oma" : nil
        let id = try wait(family, bridging)
        if Int.random(in: 0..<5, using: &chance) == 0 { try help(family, .start(id, on: nil)) }
      }
      house.clock.advance(days: Int.random(in: 0...12, using: &chance))
    }
    var most = 0
    for days in [0, 25, 40, 30] {
      house.clock.advance(days: days)
      let board = try board()
      let rows: [(CoordinatorFilter, BoardCounts)] =
        [(.nobody, board.unassigned), (.anybody, board.everybody)]
        + board.rows.map { (.user($0.user.login), $0.counts) }
      for (coordinator, counts) in rows {
        let list = try list(coordinator)
        #expect(list.count == counts[.waiting], "\(coordinator) after \(days) days")
        #expect(Set(list.map(\.family)).count == list.count)
        try checkOrder(list)
        most = max(most, list.count)
      }
    }
    #expect(most > 0)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a file that is closed to the reader is counted, and nothing of it is told but how long")
  func restricted() throws {
    let family = try family("Gezin", of: "bea")
    try wait(family, "Oma", by: bea)
    house.clock.advance(days: 80)
    let mia = try house.addUser("mia", [.supervisor])
    try house.perform(
      .access(.restrict(family, reason: try Line("Collega"), admitting: [], expecting: nil)),
      by: mia)
    let row = try #require(try list(.anybody).first)
    let wait = try #require(row.waits.first)
    #expect(row.name == .hidden && wait.person.full == Line.hidden.text)
    #expect(wait.product == .hidden && wait.provider == .hidden && wait.bridging == .hidden)
    #expect(try board().everybody[.waiting] == 1)
  }

  /// Without bridging on top, then who waits longest, in a family and between families.
  private func checkOrder(_ list: [WaitingRow]) throws {
    let limit = LongWaiting.limit(on: house.today, weeks: 10)
    for row in list {
      #expect(!row.waits.isEmpty && row.waits.allSatisfy { $0.since < limit })
      #expect(row.waits.map(\.place) == row.waits.map(\.place).sorted())
    }
    let places = list.compactMap(\.waits.first?.place)
    #expect(places == places.sorted())
  }

  @Test("a row says who waits for what, since when, with which bridging, and who looked last")
  func row() throws {
    let family = try family("De Wit", of: "bea")
    let id = try wait(family, "Oma")
    let since = house.today
    house.clock.advance(days: 60)
    try help(family, .check(id, on: nil, finding: try Prose("Het gaat.")))
    let checked = house.today
    house.clock.advance(days: 10)
    #expect(try list(.anybody).isEmpty)
    house.clock.advance(days: 1)
    let row = try #require(try list(.user(try Login("bea"))).first)
    let wait = try #require(row.waits.first)
    #expect(row.name.text == "De Wit" && row.coordinator?.text == "bea")
    #expect(wait.person.given == "Sem" && wait.product.text == "Speltherapie")
    #expect(wait.since == since && wait.weeks(on: house.today) == 10)
    #expect(wait.bridging?.text == "Oma" && wait.checkedOn == checked)
    // Other bridging goes on with the same waiting; another one is on top at once.
    try help(family, .wait(id, NewWaiting(since: house.today)))
    let later = try #require(try list(.anybody).first?.waits.first)
    #expect(later.since == since && later.bridging == nil)
    try help(family, .start(id, on: nil))
    #expect(try list(.anybody).isEmpty)
  }

  @Test("how long is long is a norm, and another one holds at once")
  func norm() throws {
    try wait(try family("De Wit", of: "bea"), nil)
    house.clock.advance(days: 30)
    #expect(try board().everybody[.waiting] == 0)
    try house.perform(.config(.setNorm(.waitingLong, 4, from: nil)))
    #expect(try board().longWeeks == 4)
    #expect(try board().everybody[.waiting] == 1)
    #expect(try list(.anybody).count == 1)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("is the supervisor's alone, and the log knows which families were shown")
  func logged() throws {
    let family = try family("De Wit", of: "bea")
    try wait(family, nil)
    house.clock.advance(days: 80)
    let events = try house.events { _ = try list(.anybody) }
    #expect(events == ["waiting.shown"])
    #expect(
      throws: Trouble.notAllowed(Denial(right: .assignCoordinator, reason: .roleLacksRight))
    ) {
      try house.perform(.team(.waiting(.anybody, after: nil, limit: 5)), by: bea)
    }
  }

  @Test("another team's families are neither counted nor listed")
  func teams() throws {
    let wim = try house.addUser("wim", [.coordinator, .supervisor], team: "West")
    let west = try house.openCase("West", by: wim)
    try wait(west, nil, by: wim)
    try wait(try family("Oost", of: nil), nil)
    house.clock.advance(days: 80)
    #expect(try list(.anybody).map(\.name.text) == ["Oost"])
    #expect(try board().everybody[.waiting] == 1)
  }

  @Test("is read in the order of an index: nothing is scanned or sorted but one page")
  func plans() throws {
    for (name, bridging) in [("Aa", nil), ("Bos", "Oma"), ("Ca", nil), ("Dam", "Oma")] {
      try wait(try family(name, of: "bea"), bridging)
    }
    house.clock.advance(days: 80)
    _ = engine.taken()
    for coordinator in [CoordinatorFilter.anybody, .nobody, .mine, .user(try Login("bea"))] {
      _ = try list(coordinator, limit: 1)
    }
    _ = try board()
    let asked = Set(engine.taken()).filter { $0.hasPrefix("SELECT") }
    let waiting = asked.filter { $0.contains("_since") }
    #expect(waiting.count >= 10)
    for sql in asked {
      let plan = try engine.read { try $0.all("EXPLAIN QUERY PLAN \(sql)") { $0.text(3) } }
      #expect(!plan.contains { $0.hasPrefix("SCAN") && !$0.contains("CONSTANT") }, "\(plan) \(sql)")
      guard sql.contains("ORDER BY s.") else { continue }
      #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)\n\(sql)")
      #expect(plan.contains { $0.contains("INDEX summary_") }, "\(plan)")
    }
  }
}

extension LongWaitingTests {
  private func family(_ name: String, of login: String?) throws -> ID<Family> {
    let family = try house.openCase(name)
    if let login {
      try house.perform(
        .setCoordinator(family, try Login(login), from: nil, note: nil, expecting: nil), by: lead)
    }
    return family
  }

  private func help(
    _ family: ID<Family>, _ command: HelpCommand, by user: ID<User>? = nil
  ) throws {
    try house.perform(
      .help(family, command, expecting: nil), by: user ?? house.writer(of: family))
  }

  @discardableResult
  private func wait(
    _ family: ID<Family>, _ bridging: String?, by user: ID<User>? = nil
  ) throws -> ID<Commitment> {
    let members = try house.page(family, by: user).members
    let child = try #require(members.first { $0.member.role == .youth }).person.id
    try help(
      family,
      .commit(
        NewCommitment(
          person: child, provider: try house.provider(), product: try Line("Speltherapie"),
          route: .court, fromDay: house.today, amount: Cents(100))), by: user)
    let all = try house.page(family, by: user).help.commitments.map(\.commitment)
    let id = try #require(all.max { $0.number < $1.number }).id
    try help(family, .wait(id, NewWaiting(bridging: try bridging.map { try Line($0) })), by: user)
    return id
  }

  private func board() throws -> TeamBoard {
    guard case .team(.board(let board)) = try house.perform(.team(.board), by: lead)
    else { throw TestHouse.Unexpected() }
    return board
  }

  /// The whole list, page by page.
  private func list(_ coordinator: CoordinatorFilter, limit: Int = 2) throws -> [WaitingRow] {
    var rows: [WaitingRow] = []
    var key: PageKey?
    repeat {
      guard
        case .team(.waiting(let page)) = try house.perform(
          .team(.waiting(coordinator, after: key, limit: limit)), by: lead)
      else { throw TestHouse.Unexpected() }
      rows += page.rows
      key = page.next
    } while key != nil
    return rows
  }
}
