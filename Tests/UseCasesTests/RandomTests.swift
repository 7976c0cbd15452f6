import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("Whatever people do in whatever order")
struct RandomTests {
  @Test(
    "five hundred commands leave a store in which the full check finds nothing",
    arguments: [
      UInt64(20_260_302), 7,
    ])
  func sound(_ seed: UInt64) throws {
    print("seed \(seed)")
    let house = try TestHouse(seed: seed)
    var work = try RandomWork(house, seed: seed)
    var done = 0
    var refused: Set<String> = []
    for step in 0..<500 {
      let before = try house.rowCounts()
      let size = try house.size
      guard let trouble = try work.step() else {
        done += 1
        continue
      }
      refused.insert(trouble.code)
      #expect(!trouble.code.hasPrefix("store."), "seed \(seed), step \(step): \(trouble)")
      #expect(try house.rowCounts() == before, "seed \(seed), step \(step): \(trouble)")
      let left = try house.entries(from: size).map(\.event).filter { $0 != "checkpoint.kept" }
      if case .notAllowed = trouble {
        #expect(left == ["access.denied"])
      } else {
        #expect(left == [], "seed \(seed), step \(step): \(trouble)")
      }
    }
    #expect(done > 150)
    #expect(refused.count > 12, "\(refused)")
    let report = try house.check()
    #expect(report.findings == [], "seed \(seed)")
    #expect(report.entries == Int(try house.size))
    #expect(report.rows > 300)
    #expect(try house.engine.structuralFaults() == [])
    try everyRowHasItsEntry(house)
  }

  /// Every row of an imaged table is named by an entry with its table and id.
  private func everyRowHasItsEntry(_ house: TestHouse) throws {
    let named = Set(
      try house.entries().filter { $0.event == "row.inserted" && $0.commitment != nil }
        .compactMap { entry in entry.object.map { "\(entry.objectType ?? "") \($0.uuid)" } })
    for table in Table.all where table.cover == .imaged {
      let ids = try house.engine.read { connection in
        try connection.all("SELECT id FROM \(table.name)") { row in
          row.withBytes(0) { Identity($0)?.uuid ?? "" }
        }
      }
      for id in ids { #expect(named.contains("\(table.name) \(id)")) }
    }
  }

  @Test("after each step, summary and reminders are what the rows say", arguments: [UInt64(3)])
  func derived(_ seed: UInt64) throws {
    print("seed \(seed)")
    let house = try TestHouse(seed: seed)
    var work = try RandomWork(house, seed: seed)
    for step in 0..<120 {
      _ = try work.step()
      try house.engine.read { connection in
        for family in work.families {
          let rule = try SummaryRule(connection: connection).summary(of: family)
          let file = FamilyFileQuery(
            connection: connection, reader: house.anna, today: house.today)
          #expect(try file.summary(family) == rule, "seed \(seed), step \(step)")
          let derived = try #require(try file.page(family, mayWrite: false)).reminders
          let stored = try connection.all(
            """
            SELECT reason, sort_key, show_from, due, at_minute, subject FROM reminder
            WHERE family_id = ? ORDER BY sort_key, id
            """, [Value(family)]
          ) { row in
            var cursor = RowCursor(row)
            return try cursor.reminder()
          }
          #expect(stored.map(\.sortKey) == derived.map(\.sortKey), "seed \(seed), step \(step)")
          #expect(stored.count == derived.count && stored.allSatisfy(derived.contains))
        }
      }
    }
  }
}
