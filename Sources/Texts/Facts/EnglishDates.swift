package import Domain

extension English {
  package func longDay(_ day: Day) -> String {
    "\(day.day) \(Self.months[day.month]) \(day.year)"
  }

  package func shortDay(_ day: Day) -> String { Digits.date(day) }

  package func weekdayAndDay(_ day: Day) -> String {
    Self.weekdays[day.weekday] + " " + dayAndMonth(day)
  }

  package func dayInYear(_ day: Day, today: Day) -> String {
    day.year == today.year ? dayAndMonth(day) : dayAndMonth(day) + " \(day.year)"
  }

  package func term(_ due: Day, at time: ClockTime?, today: Day) -> String {
    let days = due - today
    let hour = time.map { " " + $0.text } ?? ""
    switch days {
    case 0: return "today" + hour
    case 1: return "tomorrow" + hour
    case 2...: return "\(days) days left"
    case -1: return "1 day late"
    case -9999 ... -2: return "\(-days) days late"
    default: return "\(-days / 365) years late"
    }
  }

  package func ago(_ day: Day?, today: Day) -> String {
    guard let day else { return "never" }
    let days = today - day
    switch days {
    case 0: return "today"
    case 1: return "yesterday"
    case 2...: return "\(number(days)) days ago"
    case -1: return "tomorrow"
    default: return "in \(number(-days)) days"
    }
  }

  package func birth(_ birth: BirthDate) -> String {
    if let day = birth.day { return shortDay(day) }
    return birth.month.map { "\(Self.months[$0]) \(birth.year)" } ?? "\(birth.year)"
  }

  package func age(_ years: Int) -> String { number(years) + (years == 1 ? " year" : " years") }

  /// 4 days, 1 day.
  func days(_ count: Int) -> String { number(count) + (count == 1 ? " day" : " days") }

  /// The day written out with its distance from today: "27 November 2026, in 4 days".
  func distance(_ day: Day, today: Day) -> String {
    let ahead = day - today
    switch ahead {
    case 0: return "today, " + longDay(day)
    case 1: return "tomorrow, " + longDay(day)
    case 2...: return longDay(day) + ", in " + days(ahead)
    case -1: return "yesterday, " + longDay(day)
    default: return longDay(day) + ", " + days(-ahead) + " ago"
    }
  }
}

extension English {
  private static let months = Names(
    "January February March April May June July August September October November December")
  private static let shortMonths = Names("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
  private static let weekdays = Names("Mon Tue Wed Thu Fri Sat Sun")

  private func dayAndMonth(_ day: Day) -> String { "\(day.day) \(Self.shortMonths[day.month])" }
}
