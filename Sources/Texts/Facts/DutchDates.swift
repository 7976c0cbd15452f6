package import Domain

extension Dutch {
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
    case 0: return "vandaag" + hour
    case 1: return "morgen" + hour
    case 2...: return "nog \(days) dgn"
    case -1: return "1 dag te laat"
    case -9999 ... -2: return "\(-days) dgn te laat"
    default: return "\(-days / 365) jr te laat"
    }
  }

  package func ago(_ day: Day?, today: Day) -> String {
    guard let day else { return "nooit" }
    let days = today - day
    switch days {
    case 0: return "vandaag"
    case 1: return "gisteren"
    case 2...: return "\(number(days)) dgn geleden"
    case -1: return "morgen"
    default: return "over \(number(-days)) dgn"
    }
  }

  package func birth(_ birth: BirthDate) -> String {
    if let day = birth.day { return shortDay(day) }
    return birth.month.map { "\(Self.months[$0]) \(birth.year)" } ?? "\(birth.year)"
  }

  package func age(_ years: Int) -> String { number(years) + " jaar" }

  /// 4 dagen, 1 dag.
  func days(_ count: Int) -> String { number(count) + (count == 1 ? " dag" : " dagen") }

  /// The day written out with its distance from today: "27 november 2026, over 4 dagen".
  func distance(_ day: Day, today: Day) -> String {
    let ahead = day - today
    switch ahead {
    case 0: return "vandaag, " + longDay(day)
    case 1: return "morgen, " + longDay(day)
    case 2...: return longDay(day) + ", over " + days(ahead)
    case -1: return "gisteren, " + longDay(day)
    default: return longDay(day) + ", " + days(-ahead) + " geleden"
    }
  }
}

extension Dutch {
  private static let months = Names(
    "januari februari maart april mei juni juli augustus september oktober november december")
  private static let shortMonths = Names("jan feb mrt apr mei jun jul aug sep okt nov dec")
  private static let weekdays = Names("ma di wo do vr za zo")

  private func dayAndMonth(_ day: Day) -> String { "\(day.day) \(Self.shortMonths[day.month])" }
}
