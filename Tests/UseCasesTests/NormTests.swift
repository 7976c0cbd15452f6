import Domain
import Store
import Testing
import UseCases

@Suite("The norms of the team")
struct NormTests {
  let house: TestHouse

  init() throws { house = try TestHouse() }

  private func norms() throws -> [NormLine] {
    guard case .norms(let lines) = try house.perform(.config(.show)) else {
      throw TestHouse.Unexpected()
    }
    return lines
  }

  private func set(_ norm: Norm, _ value: Int, from: Day? = nil) throws(Trouble) {
    try house.perform(.config(.setNorm(norm, value, from: from)))
  }

  private func due(_ family: ID<Family>) throws -> Day? {
    let rows = try house.engine.read { connection in
      try connection.all(
        "SELECT due FROM reminder WHERE family_id = ? AND reason = ?",
        [Value(family), Value(Reminder.Reason.contactPointMissing.rawValue)]
      ) { row in
        var cursor = RowCursor(row)
        return try cursor.day()
      }
    }
    return rows.first
  }

  @Test("each norm is shown with its value and since when; another value keeps the older")
  func history() throws {
    #expect(try norms().map(\.norm) == Norm.allCases)
    let first = house.today
    house.clock.advance(days: 3)
    try set(.planTerm, 30)
    let line = try #require(try norms().first { $0.norm == .planTerm })
    #expect(line.value == 30 && line.since == house.today)
    #expect(line.before.map(\.value) == [42] && line.before.first?.fromDay == first)
    #expect(line.before.first?.toDay == house.today)
  }

  @Test("several change together, judged as one, or not at all")
  func several() throws {
    let day = house.today
    let band = [
      NewSetting(.norm(.bandLowest, 30), from: day),
      NewSetting(.norm(.bandHighest, 40), from: day),
    ]
    try house.perform(.config(.change(band)))
    #expect(try norms().filter { [30, 40].contains($0.value) }.map(\.norm).contains(.bandLowest))
    let before = try house.rowCounts()
    #expect(
      throws: Trouble.refused(
        .value(field: .normValue, .numberOutOfRange(lowest: 0, highest: 90)))
    ) {
      try house.perform(
        .config(
          .change([
            NewSetting(.norm(.planTerm, 30), from: day),
            NewSetting(.norm(.leadTime, 400), from: day),
          ])))
    }
    #expect(try house.rowCounts()["norm_value"] == before["norm_value"])
    #expect(try norms().first { $0.norm == .planTerm }?.value == Norm.planTerm.seed)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a value that is the same, out of range, from tomorrow or before the last is refused")
  func refusals() throws {
    #expect(throws: Trouble.refused(.nothingToDo)) { try set(.planTerm, 42) }
    #expect(
      throws: Trouble.refused(
        .value(field: .normValue, .numberOutOfRange(lowest: 1, highest: 730)))
    ) { try set(.planTerm, 0) }
    let tomorrow = house.today.adding(days: 1)
    #expect(throws: Trouble.refused(.dayInFuture(tomorrow))) {
      try set(.planTerm, 30, from: tomorrow)
    }
    #expect(throws: Trouble.refused(.dayBeforePrevious(previous: house.today))) {
      try set(.planTerm, 30, from: house.today.adding(days: -1))
    }
  }

  @Test("only an administrator changes one; a coordinator may look")
  func rights() throws {
    let bas = try house.addUser("bas", [.coordinator])
    #expect(throws: Trouble.self) {
      try house.perform(.config(.setNorm(.planTerm, 30, from: nil)), by: bas)
    }
    #expect(throws: Never.self) { try house.perform(.config(.show), by: bas) }
  }

  @Test("the lists of every open family follow in batches, and the check finds nothing wrong")
  func refresh() throws {
    let count = NormRefresh.batchSize + 3
    var families: [ID<Family>] = []
    for _ in 0..<count { families.append(try house.openCase("De Wit", members: false)) }
    let before = try families.map(due)
    try set(.contactPointTerm, 9)
    #expect(try families.map(due) == before, "until they are brought up to date")
    #expect(try house.check().findings.isEmpty, "and that is no alarm")
    var refresh = try #require(try house.desk.normRefresh(by: house.anna))
    #expect(try refresh.step())
    // Another program opens the store while this one is at work, and does it all.
    var other = try #require(try house.desk.normRefresh(by: house.anna))
    while try other.step() {}
    #expect(try !refresh.step())
    #expect(try house.desk.normRefresh(by: house.anna) == nil)
    let late = WorkingDays.day(9, after: house.today)
    #expect(try families.map(due).allSatisfy { $0 == late })
    #expect(other.count == count)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a change and its end are in the log")
  func logged() throws {
    let events = try house.events {
      try set(.planApproval, 1)
      var refresh = try #require(try house.desk.normRefresh(by: house.anna))
      while try refresh.step() {}
    }.filter { !$0.hasPrefix("row.") }
    #expect(events == ["norm.set", "norm.applied"])
  }
}
