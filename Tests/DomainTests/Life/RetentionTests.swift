import Domain
import Testing

@Suite("How long a file is kept")
struct RetentionRuleTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso.utf8)) }

  private func dates(
    _ changed: [RetainedRecord: String], opened: String = "2024-01-08",
    closed: String? = "2026-03-02"
  ) throws -> [RetentionDate] {
    let member = RetentionFacts.Member(
      person: ID(high: 1, low: 1), role: .youth, changed: try changed.mapValues(day))
    return RetentionDate.derive(
      from: RetentionFacts(
        openedOn: try day(opened), closedOn: try closed.map(day), members: [member]),
      by: RetentionRule.seeds)
  }

  @Test("a file of help is kept twenty years from its last change")
  func help() throws {
    let date = try #require(try dates([.help: "2026-03-02", .access: "2026-03-02"]).first)
    #expect(date.record == .help)
    #expect(try date.keptUntil == day("2046-03-02"))
  }

  @Test("a file that began before 2020 and held no help is kept fifteen years, a later one twenty")
  func access() throws {
    for (opened, until) in [
      ("2019-12-31", "2041-03-02"), ("2020-01-01", "2046-03-02"), ("2014-06-01", "2041-03-02"),
    ] {
      let date = try #require(try dates([.access: "2026-03-02"], opened: opened).first)
      #expect(try date.record == .access && date.keptUntil == day(until), "\(opened)")
    }
  }

  @Test("of two records the one that is kept longest decides")
  func longest() throws {
    let older = try #require(
      try dates([.help: "2026-03-02", .access: "2026-03-02"], opened: "2018-01-01").first)
    #expect(try older.record == .help && older.keptUntil == day("2046-03-02"))
    let later = try #require(try dates([.help: "2025-01-01", .access: "2026-03-02"]).first)
    #expect(try later.record == .access && later.keptUntil == day("2046-03-02"))
  }

  @Test("29 February ends on the 28th where the year has no more")
  func leap() throws {
    #expect(try dates([.help: "2024-02-29"]).first?.keptUntil == day("2044-02-29"))
    #expect(
      try dates([.access: "2024-02-29"], opened: "2019-01-01").first?.keptUntil
        == day("2039-02-28"))
  }

  @Test("nobody has a date while the file is open, nor where no rule speaks of what there is")
  func none() throws {
    #expect(try dates([.help: "2026-03-02"], closed: nil).isEmpty)
    #expect(try dates([:]).isEmpty)
  }

  @Test("the rules a store starts with leave no day of any record without one, and never two")
  func seeds() throws {
    for record in RetainedRecord.allCases {
      for opened in ["1990-01-01", "2019-12-31", "2020-01-01", "2090-01-01"] {
        let began = try day(opened)
        let holding = RetentionRule.seeds.filter {
          $0.record == record && $0.holds(forFilesFrom: began)
        }
        #expect(holding.count == 1, "\(record) \(opened)")
      }
    }
  }
}
