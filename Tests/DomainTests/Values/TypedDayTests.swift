import Domain
import Testing

/// Today is Monday 23 November 2026.
@Suite("Dates as typed in a form")
struct TypedDayTests {
  private let today: Day

  init() throws { today = try Day("2026-11-23") }

  @Test(
    "reads what people type",
    arguments: [
      ("2026-12-31", "2026-12-31"), ("31-12-2026", "2026-12-31"), (" 1/2/2027 ", "2027-02-01"),
      ("06052025", "2025-05-06"), ("6 mei", "2027-05-06"), ("6 mei 2025", "2025-05-06"),
      ("6 MEI", "2027-05-06"), ("1 mrt", "2027-03-01"), ("1 March", "2027-03-01"),
      ("14 okt", "2026-10-14"), ("14 oct 2026", "2026-10-14"), ("3 sept", "2026-09-03"),
      ("vandaag", "2026-11-23"), ("Today", "2026-11-23"), ("morgen", "2026-11-24"),
      ("tomorrow", "2026-11-24"), ("gisteren", "2026-11-22"), ("yesterday", "2026-11-22"),
      ("+3", "2026-11-26"), ("+2w", "2026-12-07"), ("+1m", "2026-12-23"), ("-1d", "2026-11-22"),
      ("-2", "2026-11-21"), ("+1j", "2027-11-23"), ("+1Y", "2027-11-23"), ("+0", "2026-11-23"),
    ])
  func reads(_ typed: String, _ iso: String) throws {
    #expect(try Day.parse(typed: typed, today: today).iso == iso)
  }

  @Test(
    "a weekday is the next one, never today",
    arguments: [
      ("ma", "2026-11-30"), ("mon", "2026-11-30"), ("di", "2026-11-24"), ("tue", "2026-11-24"),
      ("wo", "2026-11-25"), ("do", "2026-11-26"), ("vr", "2026-11-27"), ("vrijdag", "2026-11-27"),
      ("Friday", "2026-11-27"), ("za", "2026-11-28"), ("zo", "2026-11-29"), ("SUN", "2026-11-29"),
    ])
  func weekdays(_ typed: String, _ iso: String) throws {
    #expect(try Day.parse(typed: typed, today: today).iso == iso)
  }

  @Test(
    "a day without a year is the one nearest to today",
    arguments: [
      ("22-11", "2026-11-22"), ("6-5", "2027-05-06"), ("24/5", "2027-05-24"),
      ("25-5", "2026-05-25"), ("1-1", "2027-01-01"), ("29-2", "2028-02-29"),
    ])
  func nearest(_ typed: String, _ iso: String) throws {
    #expect(try Day.parse(typed: typed, today: today).iso == iso)
  }

  @Test("of two days as near the one ahead is meant")
  func nearestTie() throws {
    // 183 days back and, over the leap day, 183 days ahead.
    let today = try Day("2023-09-01")
    #expect(try Day.parse(typed: "2-3", today: today).iso == "2024-03-02")
    #expect(try Day("2023-09-01") - Day("2023-03-02") == Day("2024-03-02") - Day("2023-09-01"))
  }

  @Test(
    "refuses what is no date",
    arguments: [
      "31-4", "0-1", "13-13", "6 foo", "6 me", "32 mei", "mei", "m", "d", "060525", "6-5-25",
      "+", "-", "+w", "+2x", "+2ww", "+99999", "+ 3", "6 mei 25", "6 mei 02025", "mei 6",
      "29-02-2023", "6.5", "overmor", "６-５", "+١", "2026-12-31; DROP TABLE day", "\u{1B}[2J",
    ])
  func refuses(_ typed: String) {
    #expect(throws: ValueFault.notADate) { try Day.parse(typed: typed, today: today) }
  }

  @Test("refuses what leads out of 1900–2100", arguments: ["+999j", "-999y", "+9999w", "-9999w"])
  func refusesFarDays(_ typed: String) {
    #expect(throws: ValueFault.dateOutOfRange) { try Day.parse(typed: typed, today: today) }
  }

  @Test("refuses nothing at all", arguments: ["", "   ", "\t"])
  func refusesEmpty(_ typed: String) {
    #expect(throws: ValueFault.empty) { try Day.parse(typed: typed, today: today) }
  }

  @Test("a megabyte in a date field is refused at once")
  func refusesMegabytes() {
    let typed = String(repeating: "1-", count: 500_000)
    #expect(throws: ValueFault.notADate) { try Day.parse(typed: typed, today: today) }
  }
}
