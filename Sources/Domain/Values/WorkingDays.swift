/// Monday to Friday without the public holidays of the Algemene termijnenwet, article 3.
package enum WorkingDays {
  /// Whether the law names the day: New Year, Good Friday, Easter Monday, the King's birthday,
  /// 5 May, Ascension Day, Whit Monday, and 25 and 26 December.
  ///
  /// The birthday is kept on 27 April, until 2013 on 30 April, and a day earlier if that is a
  /// Sunday.
  package static func isHoliday(_ day: Day) -> Bool {
    let parts = day.parts
    switch (parts.month, parts.day) {
    case (1, 1), (5, 5), (12, 25), (12, 26): return true
    case (1, _), (2, _), (7..., _): return false
    default: return isBirthday(day, year: parts.year) || isAroundEaster(day, year: parts.year)
    }
  }

  /// Whether people work on it: no Saturday, no Sunday, no holiday.
  package static func isWorkingDay(_ day: Day) -> Bool {
    day.weekday <= 5 && !isHoliday(day)
  }

  /// The working day that is so many working days after a day, or before it when negative.
  ///
  /// The day itself never counts: one working day after a Friday is Monday. Nought gives the day
  /// itself, or the first working day after it, as the law does with a term that ends in a weekend.
  package static func day(_ count: Int, after day: Day) -> Day {
    if count == 0 { return isWorkingDay(day) ? day : self.day(1, after: day) }
    let step = count < 0 ? -1 : 1
    var (left, reached) = (count.magnitude, day)
    while left > 0, reached != (step < 0 ? .earliest : .latest) {
      reached = reached.adding(days: step)
      if isWorkingDay(reached) { left -= 1 }
    }
    return reached
  }

  /// The working days after the first day up to and including the last; negative if they are
  /// swapped.
  package static func count(from first: Day, to last: Day) -> Int {
    if last < first { return -count(from: last, to: first) }
    var (working, day) = (0, first)
    while day < last {
      day = day.adding(days: 1)
      if isWorkingDay(day) { working += 1 }
    }
    return working
  }

  /// Easter Sunday of a year from 1900 to 2100: the first Sunday after the full moon that the church
  /// reckons on or after 21 March.
  ///
  /// In these years that moon comes eleven days earlier each year, or nineteen later, in a cycle of
  /// nineteen years; the two longest waits of the cycle are each held to be a day shorter.
  package static func easter(_ year: Int) -> Day {
    let wait = (19 * (year % 19) + 24) % 30
    let moon = Gregorian.number(year: year, month: 3, day: 21) + (wait < 28 ? wait : wait - 1)
    return Day(clamping: moon + 7 - Gregorian.weekday(moon) % 7)
  }
}

extension WorkingDays {
  private static func isBirthday(_ day: Day, year: Int) -> Bool {
    let kept = Gregorian.number(year: year, month: 4, day: year < 2014 ? 30 : 27)
    return Int(day.number) == (Gregorian.weekday(kept) == 7 ? kept - 1 : kept)
  }

  private static func isAroundEaster(_ day: Day, year: Int) -> Bool {
    switch day - easter(year) {
    case -2, 1, 39, 50: true
    default: false
    }
  }
}
