/// A moment, in milliseconds since 1970 UTC, that knows what the clock in Amsterdam shows.
///
/// Summer time follows the EU rule, from the last Sunday of March to that of October at 01:00 UTC.
/// The rule holds since 1996; it is applied to every year, so a summer or autumn moment before
/// 1996 may be shown an hour off. Only moments of the program's own time are kept as instants.
package struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1 January 1970, 00:00 UTC.
  package let milliseconds: Int64

  /// The moment so many milliseconds after 1970 began.
  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Reads what an Amsterdam clock shows, as 2026-11-23T08:30; nil for anything else.
  ///
  /// Also nil for an hour that the clock skips in March; of the hour that it shows twice in
  /// October the first is meant.
  package init?(localISO: String) {
    let bytes = Array(localISO.utf8)
    guard bytes.count == 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      let day = Day(iso: bytes[..<10]),
      let time = try? ClockTime(ASCIIText.string(bytes[11...]))
    else { return nil }
    self.init(day: day, time: time)
  }

  /// The moment an Amsterdam clock shows this; nil for an hour that it skips.
  package init?(day: Day, time: ClockTime) {
    let local = Int64(day.number) * Self.day + Int64(time.minutes) * 60_000
    let (summer, winter) = (local - 2 * Self.hour, local - Self.hour)
    if Self.isSummer(summer) {
      self.init(milliseconds: summer)
    } else if !Self.isSummer(winter) {
      self.init(milliseconds: winter)
    } else {
      return nil
    }
  }

  /// The day in Amsterdam.
  package var localDay: Day { Day(clamping: Int(Self.floor(local, Self.day))) }

  /// The time of day in Amsterdam, seconds dropped.
  package var localTime: ClockTime {
    ClockTime(wrapping: Int(Self.floor(local, 60_000)))
  }

  /// What the clock in Amsterdam shows, as 2026-11-23T08:30.
  package var localISO: String { localDay.iso + "T" + localTime.text }

  /// Earlier before later.
  package static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Instant {
  private static let hour: Int64 = 3_600_000
  private static let day: Int64 = 86_400_000

  /// Milliseconds on a local clock since it showed 1970, kept within 1900–2100.
  private var local: Int64 {
    let lowest = Int64(Day.earliest.number) * Self.day
    let highest = Int64(Day.latest.number + 1) * Self.day - 1
    let utc = min(max(milliseconds, lowest), highest)
    return min(utc + (Self.isSummer(utc) ? 2 : 1) * Self.hour, highest)
  }

  private static func isSummer(_ utc: Int64) -> Bool {
    let year = Gregorian.parts(Int(floor(utc, day))).year
    return utc >= change(year, month: 3) && utc < change(year, month: 10)
  }

  /// 01:00 UTC on the last Sunday of a month of 31 days.
  private static func change(_ year: Int, month: Int) -> Int64 {
    let last = Gregorian.number(year: year, month: month, day: 31)
    return Int64(last - Gregorian.weekday(last) % 7) * day + hour
  }

  private static func floor(_ value: Int64, _ size: Int64) -> Int64 {
    let quotient = value / size
    return value % size < 0 ? quotient - 1 : quotient
  }
}

extension Instant {
  /// The moment a day begins in Amsterdam; the clock never skips midnight.
  package init(startOf day: Day) {
    let midnight = (try? ClockTime("00:00")).flatMap { Instant(day: day, time: $0) }
    self = midnight ?? Instant(milliseconds: Int64(day.number) * 86_400_000)
  }
}
