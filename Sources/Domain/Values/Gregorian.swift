/// The Gregorian calendar in whole numbers, for the years 1 and later.
///
/// Day numbers count from 1 January 1970, as `Day` does.
enum Gregorian {
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func isDay(year: Int, month: Int, day: Int) -> Bool {
    (1...12).contains(month) && day >= 1 && day <= length(ofMonth: month, in: year)
  }

  static func number(year: Int, month: Int, day: Int) -> Int {
    // 367 m spreads month lengths evenly; it gives February 30 days, which is taken back after it.
    let evenly = (367 * month - 362) / 12
    let february = month <= 2 ? 0 : (isLeap(year) ? 1 : 2)
    return start(of: year) + evenly - february + day - 1
  }

  static func parts(_ number: Int) -> (year: Int, month: Int, day: Int) {
    // The average year is 146,097 / 400 days: the guess is the year itself or one beside it.
    var year = (number + epoch) * 400 / 146_097 + 1
    if start(of: year) > number { year -= 1 }
    if start(of: year + 1) <= number { year += 1 }
    let past = number - start(of: year)
    let leap = isLeap(year)
    let february = past < (leap ? 60 : 59) ? 0 : (leap ? 1 : 2)
    let month = (12 * (past + february) + 373) / 367
    return (year, month, number - self.number(year: year, month: month, day: 1) + 1)
  }

  /// 1 Monday … 7 Sunday; 1 January 1970 was a Thursday.
  static func weekday(_ number: Int) -> Int {
    let shifted = (number + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// The number of 1 January.
  static func start(of year: Int) -> Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400 - epoch
  }

  /// Days from 1 January of year 1 to 1 January 1970.
  private static let epoch = 719_162
}
