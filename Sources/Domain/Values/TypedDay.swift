extension Day {
  /// Reads what somebody types in a date field.
  ///
  /// Beside every form of `init(_:)` it takes 6-5, 6/5, 06052025, "6 mei", "6 mei 2026", vandaag,
  /// morgen, gisteren, the names of the days (the next such day, never today) and +3, +2w, +1m, +1j
  /// or -1d counted from today; all of it in Dutch or English, in any case, blanks around it
  /// allowed. A day without a year is the one nearest to today; of two as near, the one ahead.
  package static func parse(typed text: String, today: Day) throws(ValueFault) -> Day {
    let bytes = ASCIIText.typed(text).map(ASCIIText.lower)
    if bytes.isEmpty { throw .empty }
    let word = ASCIIText.string(bytes)
    if let day = TypedDay.named(word, today) { return day }
    if let first = bytes.first, first == UInt8(ascii: "+") || first == ASCIIText.dash {
      return try TypedDay.counted(bytes, from: today)
    }
    if let parts = DateText.parts(bytes) ?? TypedDay.eightDigits(bytes) {
      return try Day(year: parts.year, month: parts.month, day: parts.day)
    }
    return try TypedDay.monthNamed(word, bytes, today)
  }
}

/// The forms that only a form field takes.
private enum TypedDay {
  static func named(_ word: String, _ today: Day) -> Day? {
    switch word {
    case "vandaag", "today": return today
    case "morgen", "tomorrow": return today.adding(days: 1)
    case "gisteren", "yesterday": return today.adding(days: -1)
    default: break
    }
    guard
      let weekday = index(of: word, in: dutchDays, from: 2)
        ?? index(of: word, in: englishDays, from: 3)
    else { return nil }
    let ahead = (weekday - today.weekday + 7) % 7
    return today.adding(days: ahead == 0 ? 7 : ahead)
  }

  /// A sign, one to four digits and a unit: d for days (or none), w weeks, m months, j or y years.
  static func counted(_ bytes: [UInt8], from today: Day) throws(ValueFault) -> Day {
    let digits = bytes.dropFirst().prefix(while: ASCIIText.isDigit)
    let unit = ASCIIText.string(bytes.dropFirst(1 + digits.count))
    guard digits.count <= 4, let size = ASCIIText.number(digits) else { throw .notADate }
    let count = bytes.first == ASCIIText.dash ? -size : size
    switch unit {
    case "", "d": return try day(today, plus: count)
    case "w": return try day(today, plus: count * 7)
    case "m": return try day(today, plusMonths: count)
    case "j", "y": return try day(today, plusMonths: count * 12)
    default: throw .notADate
    }
  }

  static func eightDigits(_ bytes: [UInt8]) -> DateText.Parts? {
    guard bytes.count == 8, let number = ASCIIText.number(bytes) else { return nil }
    return (number % 10_000, number / 10_000 % 100, number / 1_000_000)
  }

  /// A day and a month with or without a year, the month in digits or in words.
  static func monthNamed(
    _ word: String, _ bytes: [UInt8], _ today: Day
  ) throws(ValueFault) -> Day {
    for separator in [ASCIIText.dash, UInt8(ascii: "/")] {
      let fields = bytes.split(separator: separator, omittingEmptySubsequences: false)
      guard fields.count == 2, fields[0].count <= 2, fields[1].count <= 2,
        let day = ASCIIText.number(fields[0]), let month = ASCIIText.number(fields[1])
      else { continue }
      return try nearest(day, month, today)
    }
    let words = word.split(separator: " ")
    guard (2...3).contains(words.count), words[0].utf8.count <= 2,
      let day = ASCIIText.number(words[0].utf8), let month = month(String(words[1]))
    else { throw .notADate }
    guard words.count == 3 else { return try nearest(day, month, today) }
    guard words[2].utf8.count == 4, let year = ASCIIText.number(words[2].utf8) else {
      throw .notADate
    }
    return try Day(year: year, month: month, day: day)
  }

  private static func day(_ today: Day, plus days: Int) throws(ValueFault) -> Day {
    let day = today.adding(days: days)
    guard day - today == days else { throw .dateOutOfRange }
    return day
  }

  private static func day(_ today: Day, plusMonths months: Int) throws(ValueFault) -> Day {
    let target = today.year * 12 + today.month - 1 + months
    guard target >= 0, Day.years.contains(target / 12) else { throw .dateOutOfRange }
    return today.adding(months: months)
  }

  private static func nearest(_ day: Int, _ month: Int, _ today: Day) throws(ValueFault) -> Day {
    // Eight years reach over 1900 and 2100, the years without a 29 February.
    let days = (today.year - 8...today.year + 8).compactMap { year in
      try? Day(year: year, month: month, day: day)
    }
    let near = days.min { (abs($0 - today), today - $0) < (abs($1 - today), today - $1) }
    guard let near else { throw .notADate }
    return near
  }

  private static func month(_ word: String) -> Int? {
    if word == "mrt" { return 3 }
    return index(of: word, in: dutchMonths, from: 3) ?? index(of: word, in: englishMonths, from: 3)
  }

  /// The place, counted from 1, of the name that starts with the word.
  private static func index(of word: String, in names: [String], from shortest: Int) -> Int? {
    guard word.utf8.count >= shortest else { return nil }
    return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static let dutchDays = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]
  private static let englishDays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let dutchMonths = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
  private static let englishMonths = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
