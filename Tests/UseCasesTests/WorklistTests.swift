import Domain
import Store
import Testing
import UseCases

@Suite("The worklist")
struct WorklistTests {
  let house: TestHouse

  init() throws { house = try TestHouse() }

  @Test("each tab counts what it lists, page by page, and a recomputation gives the same")
  func counts() throws {
    try fill(60)
    for days in [0, 4, 20, 60] {
      house.clock.advance(days: days)
      let expected = try recomputed()
      for tab in WorklistTab.allCases {
        let rows = try all(tab, limit: 7)
        #expect(rows.map(\.family).count == Set(rows.map(\.family)).count)
        #expect(Set(rows.map(\.family)) == expected[tab, default: []], "\(tab) +\(days)")
        guard case .worklist(let page) = try house.perform(.worklist(tab, after: nil, limit: 3))
        else { throw TestHouse.Unexpected() }
        #expect(page.counts[tab] == rows.count, "\(tab) +\(days)")
        #expect(page.counts == expected.mapValues(\.count))
        let keys = rows.map { ($0.reason.sortKey, $0.family) }
        #expect(keys.elementsEqual(keys.sorted { $0 < $1 }) { $0 == $1 })
      }
    }
  }

  @Test("a promised call goes before a legal term, that before contact, work, a gap and money")
  func order() throws {
    let family = try house.openCase("De Wit")
    let lists: [(Reminder.Reason, () throws -> Void)] = [
      (.callBack, { try self.addWork(family, .callBack) }), (.planTerm, {}), (.contactNorm, {}),
      (.workItem, {}), (.coordinatorMissing, {}),
    ]
    try addWork(family, .item)
    for (_, prepare) in lists { try prepare() }
    house.clock.advance(days: 50)
    let reasons = try house.page(family).reminders.filter { $0.showFrom <= house.today }
      .map(\.reason)
    let wanted = lists.map(\.0)
    #expect(reasons.filter(wanted.contains) == wanted)
    let row = try #require(try all(.now, limit: 5).first)
    #expect(row.reason.reason == .callBack)
    #expect(row.subject?.text == "Bellen")
    #expect(row.more == reasons.count - 1)
  }

  @Test("a postponed family sleeps until the day and comes back on it with its terms unchanged")
  func postponed() throws {
    let family = try house.openCase("De Wit")
    let due = try #require(
      try house.page(family).reminders.first { $0.reason == .coordinatorMissing })
    let day = house.today.adding(days: 10)
    try house.perform(.postponeFamily(family, until: day))
    #expect(try all(.now, limit: 5).isEmpty)
    #expect(try all(.postponed, limit: 5).map(\.family) == [family])
    house.clock.advance(days: 9)
    #expect(try all(.now, limit: 5).isEmpty)
    house.clock.advance(days: 1)
    let row = try #require(try all(.now, limit: 5).first)
    #expect(row.family == family)
    #expect(try all(.postponed, limit: 5).isEmpty)
    let now = try house.page(family).reminders.first { $0.reason == .coordinatorMissing }
    #expect(now?.due == due.due)
    #expect(now?.showFrom == day)
    #expect(throws: Trouble.refused(.dayNotAhead(house.today))) {
      try house.perform(.postponeFamily(family, until: house.today))
    }
    try house.perform(.postponeFamily(family, until: house.today.adding(days: 3)))
    try house.perform(.postponeFamily(family, until: nil))
    #expect(try all(.now, limit: 5).map(\.family) == [family])
    expectNothingToDo { .postponeFamily(family, until: nil) }
  }

  @Test("a family without a coordinator is the supervisor's, with one it is the coordinator's")
  func owners() throws {
    let bas = try house.addUser("bas", [.coordinator])
    let family = try house.openCase("De Wit")
    #expect(try all(.now, limit: 5).map(\.family) == [family])
    #expect(try all(.now, limit: 5, by: bas).isEmpty)
    try house.perform(
      .setCoordinator(family, try Login("bas"), from: nil, note: nil, expecting: nil))
    #expect(try all(.now, limit: 5).isEmpty)
    #expect(try all(.now, limit: 5, by: bas).map(\.family) == [family])
  }

  private func addWork(_ family: ID<Family>, _ kind: WorkKind) throws {
    let new = NewWorkItem(
      kind: kind, title: try Line(kind == .callBack ? "Bellen" : "Verslag"), dueOn: house.today,
      at: ClockTime(minutes: 600))
    try house.perform(.addWorkItem(family, new))
  }

  private func expectNothingToDo(_ command: () -> Command) {
    #expect(throws: Trouble.refused(.nothingToDo)) { try house.perform(command()) }
  }

  private func fill(_ count: Int) throws {
    var work = try RandomWork(house, seed: 5)
    for index in 0..<count {
      work.families.append(try house.openCase("Gezin \(index % 4)", members: false))
      for _ in 0..<2 { _ = try work.step() }
    }
  }

  private func all(
    _ tab: WorklistTab, limit: Int, by user: ID<User>? = nil
  ) throws -> [WorklistRow] {
    var rows: [WorklistRow] = []
    var key: PageKey?
    repeat {
      guard
        case .worklist(let page) = try house.perform(
          .worklist(tab, after: key, limit: limit), by: user)
      else { throw TestHouse.Unexpected() }
      rows += page.rows
      key = page.next
    } while key != nil
    return rows
  }

  /// Which family stands in which tab, by its summary and reminders and nothing else.
  private func recomputed() throws -> [WorklistTab: Set<ID<Family>>] {
    var tabs = Dictionary(
      uniqueKeysWithValues: WorklistTab.allCases.map { ($0, Set<ID<Family>>()) })
    let ids = try house.engine.read { connection in
      try connection.all("SELECT id FROM family") { row in
        var cursor = RowCursor(row)
        return try cursor.id(Family.self)
      }
    }
    let (today, week) = (house.today, house.today.endOfISOWeek)
    for family in ids {
      let page = try house.page(family)
      guard let owner = page.summary.coordinator ?? Optional(house.anna), owner == house.anna,
        let first = page.reminders.map(\.showFrom).min()
      else { continue }
      let tab: WorklistTab =
        if let day = page.summary.postponedUntil, day > today {
          .postponed
        } else if first <= today {
          .now
        } else if first <= week {
          .thisWeek
        } else {
          .later
        }
      tabs[tab, default: []].insert(family)
    }
    return tabs
  }
}
