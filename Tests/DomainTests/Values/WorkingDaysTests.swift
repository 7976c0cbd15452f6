import Domain
import Testing

@Suite("Working days")
struct WorkingDaysTests {
  @Test(
    "knows Easter",
    arguments: [
      "1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19",
      "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20",
      "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28",
    ])
  func easter(_ iso: String) throws {
    let day = try Day(iso)
    #expect(WorkingDays.easter(day.year) == day)
  }

  @Test("Easter is a Sunday from 22 March to 25 April in every year", arguments: 1900...2100)
  func easterSpan(_ year: Int) throws {
    let easter = WorkingDays.easter(year)
    #expect(easter.weekday == 7)
    #expect(try easter >= Day(year: year, month: 3, day: 22))
    #expect(try easter <= Day(year: year, month: 4, day: 25))
  }

  @Test("the law names nine days in 2026")
  func holidays() throws {
    let first = try Day("2026-01-01")
    let found = (0..<365).map { first.adding(days: $0) }.filter(WorkingDays.isHoliday)
    #expect(
      found.map(\.iso) == [
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14",
        "2026-05-25", "2026-12-25", "2026-12-26",
      ])
  }

  @Test(
    "the King's birthday moves off a Sunday",
    arguments: [
      ("2025-04-26", true), ("2025-04-27", false), ("2031-04-26", true), ("2026-04-26", false),
      ("2013-04-30", true), ("2013-04-27", false), ("2006-04-29", true), ("2014-04-26", true),
    ])
  func kingsDay(_ iso: String, _ holiday: Bool) throws {
    #expect(try WorkingDays.isHoliday(Day(iso)) == holiday)
  }

  @Test(
    "counts over weekends and holidays",
    arguments: [
      ("2026-11-20", 1, "2026-11-23"), ("2026-11-20", 5, "2026-11-27"),
      ("2026-11-21", 1, "2026-11-23"), ("2026-04-02", 1, "2026-04-07"),
      ("2026-12-24", 1, "2026-12-28"), ("2026-12-24", 5, "2027-01-04"),
      ("2026-11-23", -1, "2026-11-20"), ("2026-11-23", 0, "2026-11-23"),
      ("2026-11-21", 0, "2026-11-23"), ("2026-05-13", 1, "2026-05-15"),
    ])
  func counts(_ from: String, _ count: Int, _ to: String) throws {
    #expect(try WorkingDays.day(count, after: Day(from)).iso == to)
  }

  @Test("the day so many working days on is that many counted back", arguments: [UInt64(3)])
  func inverse(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let from = Day(number: .random(in: 0...40_000, using: &random))
      let count = Int.random(in: 1...60, using: &random)
      let to = WorkingDays.day(count, after: from)
      #expect(WorkingDays.isWorkingDay(to), "seed \(seed), \(from)")
      #expect(WorkingDays.count(from: from, to: to) == count, "seed \(seed), \(from)")
      #expect(WorkingDays.count(from: to, to: from) == -count, "seed \(seed), \(from)")
    }
  }

  @Test("counting ends where the calendar does")
  func edges() {
    #expect(WorkingDays.day(.max, after: .latest) == .latest)
    #expect(WorkingDays.day(3, after: .latest) == .latest)
    #expect(WorkingDays.day(-3, after: .earliest) == .earliest)
    #expect(WorkingDays.count(from: .latest, to: .latest) == 0)
  }
}
