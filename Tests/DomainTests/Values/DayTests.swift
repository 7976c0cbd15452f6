import Domain
import Testing

@Suite("Days")
struct DayTests {
  /// Counts the calendar forward one day at a time, by nothing but the lengths of the months.
  private struct SlowCalendar: Sequence, IteratorProtocol {
    var (year, month, day) = (1900, 1, 1)

    mutating func next() -> (year: Int, month: Int, day: Int)? {
      guard year <= 2100 else { return nil }
      defer { step() }
      return (year, month, day)
    }

    private mutating func step() {
      let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      day += 1
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test("every day from 1900 to 2100 has the number, the weekday and the text it should have")
  func everyDay() throws {
    var number = Day.earliest.number
    var weekday = 1  // 1 January 1900 was a Monday.
    var wrong: [Int32] = []
    for (year, month, day) in SlowCalendar() {
      let made = try Day(year: year, month: month, day: day)
      let same =
        made.number == number && made == Day(number: number) && made.weekday == weekday
        && (made.year, made.month, made.day) == (year, month, day)
        && Day(iso: made.iso.utf8) == made
      if !same { wrong.append(number) }
      number += 1
      weekday = weekday % 7 + 1
    }
    #expect(wrong == [])
    #expect(number == Day.latest.number + 1)
    #expect(try Day("1970-01-01").number == 0)
  }

  @Test("every ISO week has seven days and week 1 holds 4 January")
  func everyWeek() throws {
    var wrong: [String] = []
    var current = (year: 1900, week: 1)
    for number in Day.earliest.number...Day.latest.number {
      let day = Day(number: number)
      if day.weekday == 1 {
        let holdsFourth = (0..<7).contains { offset in
          let other = day.adding(days: offset)
          return other.month == 1 && other.day == 4
        }
        current = holdsFourth ? (day.adding(days: 3).year, 1) : (current.year, current.week + 1)
        if number == Day.earliest.number { current = (1900, 1) }
      }
      if day.isoWeek != current { wrong.append(day.iso) }
    }
    #expect(wrong == [])
  }

  @Test(
    "knows ISO weeks at the turn of the year",
    arguments: [
      ("2026-12-31", 2026, 53), ("2027-01-03", 2026, 53), ("2027-01-04", 2027, 1),
      ("2024-12-30", 2025, 1), ("2026-01-01", 2026, 1), ("2021-01-01", 2020, 53),
    ])
  func weeks(_ text: String, _ year: Int, _ week: Int) throws {
    let found = try Day(text).isoWeek
    #expect(found == (year, week))
  }

  @Test(
    "reads the written forms of a date",
    arguments: [
      ("2026-12-31", "2026-12-31"), ("31-12-2026", "2026-12-31"), ("1-2-2026", "2026-02-01"),
      ("01-2-2026", "2026-02-01"), ("31/12/2026", "2026-12-31"), ("2012-02-29", "2012-02-29"),
      ("29-02-2000", "2000-02-29"), ("1900-01-01", "1900-01-01"), ("31-12-2100", "2100-12-31"),
    ])
  func reads(_ text: String, _ iso: String) throws {
    #expect(try Day(text).iso == iso)
    #expect(try Day(iso).iso == iso)
  }

  @Test(
    "refuses days that no calendar has",
    arguments: [
      "2013-02-29", "2023-02-29", "29-02-2023", "29-02-1900", "29-02-2100", "2027-06-31",
      "31-04-2026", "00-00-2010", "2010-00-00", "01-13-2026", "2026-13-01", "0-1-2026",
      "32-01-2026", "00-00-0000", "2026-00-10",
    ])
  func refusesImpossibleDays(_ text: String) {
    #expect(throws: ValueFault.notADate) { try Day(text) }
    #expect(Day(iso: text.utf8) == nil)
  }

  @Test(
    "refuses every other way of writing",
    arguments: [
      "24-01-01", "2024-1-1", "2024-01-1", "10000-01-01", "1-1-24", "01-01-02024", "31.12.2026",
      "31-12/2026", "20261231", "31122026", " 2026-12-31", "2026-12-31 ", "2026-12-31T00:00",
      "2026/12/31", "31-4", "+2026-12-31", "２０２６-12-31", "2026–12–31", "٢٠٢٦-12-31", "1--2026",
      "-1-1-2026", "001-01-2026", "vandaag", "2026-12-3a", "2026-12-31\0", "A\u{FFFD}B",
    ])
  func refusesOtherForms(_ text: String) {
    #expect(throws: ValueFault.notADate) { try Day(text) }
    #expect(Day(iso: text.utf8) == nil)
  }

  @Test(
    "refuses years outside 1900–2100",
    arguments: ["1899-12-31", "2101-01-01", "01-01-0024", "31-12-9999", "0000-01-01"])
  func refusesOtherYears(_ text: String) {
    #expect(throws: ValueFault.dateOutOfRange) { try Day(text) }
    #expect(Day(iso: text.utf8) == nil)
  }

  @Test("refuses an empty date")
  func refusesEmpty() {
    #expect(throws: ValueFault.empty) { try Day("") }
  }

  @Test(
    "counts months to the last day of a shorter one",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-11-30", 3, "2027-02-28"),
      ("2024-02-29", 12, "2025-02-28"), ("2026-01-15", -13, "2024-12-15"),
      ("2026-12-31", 0, "2026-12-31"), ("2026-08-31", 240, "2046-08-31"),
      ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"),
    ])
  func addsMonths(_ from: String, _ months: Int, _ to: String) throws {
    #expect(try Day(from).adding(months: months).iso == to)
  }

  @Test("counting past the calendar stops at its edges", arguments: [Int.max, 100_000_000])
  func staysInside(_ count: Int) throws {
    let day = try Day("2026-11-23")
    #expect(day.adding(days: count) == .latest)
    #expect(day.adding(days: -count) == .earliest)
    #expect(day.adding(months: count) == .latest)
    #expect(day.adding(months: -count) == .earliest)
    #expect(Day(number: .max) == .latest)
    #expect(Day(number: .min) == .earliest)
    #expect(Day.latest.iso == "2100-12-31")
    #expect(Day.earliest.iso == "1900-01-01")
  }

  @Test("adding the difference of two days leads from one to the other", arguments: [UInt64(5)])
  func differences(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let numbers = Day.earliest.number...Day.latest.number
    for _ in 0..<2_000 {
      let one = Day(number: .random(in: numbers, using: &random))
      let other = Day(number: .random(in: numbers, using: &random))
      #expect(one.adding(days: other - one) == other, "seed \(seed)")
      #expect((one < other) == (other - one > 0), "seed \(seed)")
      #expect((one < other) == (one.iso < other.iso), "seed \(seed)")
    }
  }

  @Test("a week ends on Sunday and a year on 31 December")
  func ends() throws {
    #expect(try Day("2026-11-23").endOfISOWeek.iso == "2026-11-29")
    #expect(try Day("2026-11-29").endOfISOWeek.iso == "2026-11-29")
    #expect(try Day("2026-01-01").endOfYear.iso == "2026-12-31")
    #expect(try Day("2100-12-31").endOfYear.iso == "2100-12-31")
  }
}
