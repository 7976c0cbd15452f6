/// A date of birth of which the day, or the day and the month, may be unknown.
///
/// Registrations abroad often hold only a year; zeros then stand for what nobody knows (iJw
/// COD170).
package struct BirthDate: Hashable, Sendable {
  /// The year of birth, 1900 to 2100.
  package let year: Int

  /// The month, nil if unknown.
  package let month: Int?

  /// The day of the month, nil if unknown; never known without the month.
  package let dayOfMonth: Int?

  /// A date of birth known to the day.
  package init(_ day: Day) {
    let parts = day.parts
    (year, month, dayOfMonth) = (parts.year, parts.month, parts.day)
  }

  /// Reads the forms of `Day`, and 00-00-2010, 2010-00-00, 00-05-2010 or 2010-05-00.
  package init(_ text: String) throws(ValueFault) {
    if text.isEmpty { throw .empty }
    guard let parts = DateText.parts(Array(text.utf8)) else { throw .notADate }
    try self.init(parts)
  }

  /// Reads the same forms and refuses a birth that must lie after today.
  package init(_ text: String, today: Day) throws(ValueFault) {
    try self.init(text)
    if earliest > today { throw .dateInFuture }
  }

  /// Reads the stored form 2010-05-00; nil for anything else.
  package init?(iso: some Collection<UInt8>) {
    guard let parts = DateText.iso(iso), let date = try? BirthDate(parts) else { return nil }
    self = date
  }

  /// The stored form, with zeros for what is unknown: 2010-00-00.
  package var iso: String { DateText.iso((year, month ?? 0, dayOfMonth ?? 0)) }

  /// The day of birth, nil if any part of it is unknown.
  package var day: Day? { dayOfMonth == nil ? nil : earliest }

  /// The first day that it can have been.
  package var earliest: Day { bound(month: month ?? 1) { _ in 1 } }

  /// The last day that it can have been.
  package var latest: Day {
    bound(month: month ?? 12) { Gregorian.length(ofMonth: $0, in: year) }
  }

  /// Full years of age on a day, the youngest possible when a part is unknown, never below 0.
  ///
  /// Somebody born on 29 February grows a year older on 1 March in a year without that day.
  package func age(on day: Day) -> Int {
    let (birth, now) = (latest.parts, day.parts)
    let hadBirthday = (now.month, now.day) >= (birth.month, birth.day)
    return max(0, now.year - birth.year - (hadBirthday ? 0 : 1))
  }

  /// The day on which somebody reaches that age, nil if the day is unknown or lies past 2100.
  package func birthday(_ age: Int) -> Day? {
    guard let day, age >= 0, age <= Day.years.upperBound - year else { return nil }
    let birth = day.parts
    let target = year + age
    if let day = try? Day(year: target, month: birth.month, day: birth.day) { return day }
    return try? Day(year: target, month: 3, day: 1)
  }
}

extension BirthDate: CustomStringConvertible {
  /// The stored form.
  package var description: String { iso }
}

extension BirthDate {
  private init(_ parts: DateText.Parts) throws(ValueFault) {
    let (month, day) = (parts.month, parts.day)
    guard month > 0 || day == 0,
      Gregorian.isDay(year: parts.year, month: max(month, 1), day: max(day, 1))
    else { throw .notADate }
    guard Day.years.contains(parts.year) else { throw .dateOutOfRange }
    year = parts.year
    self.month = month == 0 ? nil : month
    dayOfMonth = day == 0 ? nil : day
  }

  private func bound(month: Int, otherwise: (Int) -> Int) -> Day {
    let day = dayOfMonth ?? otherwise(month)
    return Day(clamping: Gregorian.number(year: year, month: month, day: day))
  }
}
