/// A calendar day from 1900 to 2100, without time or time zone.
///
/// There is no day outside those years: what would lead there by counting stops at the edge, and
/// what is typed is refused.
package struct Day: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Days since 1 January 1970.
  package let number: Int32

  /// 1 January 1900.
  package static let earliest = Day(number: lowest)

  /// 31 December 2100.
  package static let latest = Day(number: highest)

  /// The day so many days after 1 January 1970, no earlier than 1900 and no later than 2100.
  package init(number: Int32) {
    self.number = min(max(number, Self.lowest), Self.highest)
  }

  /// Refuses a day the calendar doesn't have and a year outside 1900–2100.
  package init(year: Int, month: Int, day: Int) throws(ValueFault) {
    guard Gregorian.isDay(year: year, month: month, day: day) else { throw .notADate }
    guard Self.years.contains(year) else { throw .dateOutOfRange }
    self.init(clamping: Gregorian.number(year: year, month: month, day: day))
  }

  /// Reads 2026-12-31, 31-12-2026, 1-2-2026 or 31/12/2026 and nothing else.
  ///
  /// The year has four digits; blanks around the date are refused too, so files stay exact.
  package init(_ text: String) throws(ValueFault) {
    if text.isEmpty { throw .empty }
    guard let parts = DateText.parts(Array(text.utf8)) else { throw .notADate }
    try self.init(year: parts.year, month: parts.month, day: parts.day)
  }

  /// Reads the stored form 2026-12-31, quickly; nil for anything else.
  package init?(iso: UnsafeRawBufferPointer) {
    guard iso.count == 10, iso[4] == 45, iso[7] == 45 else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        let digit = iso[index] &- 48
        guard digit < 10 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let made = try? Day(year: year, month: month, day: day)
    else { return nil }
    self = made
  }

  /// The same from any bytes.
  package init?(iso: some Collection<UInt8>) {
    guard let parts = DateText.iso(iso), Self.years.contains(parts.year),
      Gregorian.isDay(year: parts.year, month: parts.month, day: parts.day)
    else { return nil }
    self.init(clamping: Gregorian.number(year: parts.year, month: parts.month, day: parts.day))
  }

  /// The stored form, as 2026-12-31.
  package var iso: String { DateText.iso(parts) }

  /// The calendar year.
  package var year: Int { parts.year }

  /// The month, 1 to 12.
  package var month: Int { parts.month }

  /// The day of the month, 1 to 31.
  package var day: Int { parts.day }

  /// 1 Monday … 7 Sunday.
  package var weekday: Int { Gregorian.weekday(Int(number)) }

  /// The week by ISO 8601: it starts on Monday, and week 1 holds 4 January.
  ///
  /// Its year is that of its Thursday, which around New Year may not be the day's own.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = Int(number) + 4 - weekday
    let year = Gregorian.parts(thursday).year
    return (year, (thursday - Gregorian.start(of: year)) / 7 + 1)
  }

  /// The Sunday of this day's week.
  package var endOfISOWeek: Day { adding(days: 7 - weekday) }

  /// 1 January of this day's year.
  package var startOfYear: Day { Day(clamping: Gregorian.start(of: year)) }

  /// 31 December of this day's year.
  package var endOfYear: Day { Day(clamping: Gregorian.start(of: year + 1) - 1) }

  /// The day so many days later, or earlier when negative.
  package func adding(days: Int) -> Day {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    return Day(clamping: overflow ? days : sum)
  }

  /// The same day of a later month, or of an earlier one when negative.
  ///
  /// A month too short for it gives its last day: 31 January and one month is 28 or 29 February.
  package func adding(months: Int) -> Day {
    let parts = parts
    let allYears = Self.years.count * 12
    let months = parts.year * 12 + parts.month - 1 + min(max(months, -allYears), allYears)
    let (year, month) = (months / 12, months % 12 + 1)
    let day = min(parts.day, Gregorian.length(ofMonth: month, in: year))
    return Day(clamping: Gregorian.number(year: year, month: month, day: day))
  }

  /// The number of days from the right one to the left one.
  package static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }

  /// Earlier before later.
  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: CustomStringConvertible {
  /// The stored form.
  package var description: String { iso }
}

extension Day {
  static let years = 1900...2100

  private static let lowest: Int32 = -25_567
  private static let highest: Int32 = 47_846

  init(clamping number: Int) { self.init(number: Int32(clamping: number)) }

  var parts: (year: Int, month: Int, day: Int) { Gregorian.parts(Int(number)) }
}
