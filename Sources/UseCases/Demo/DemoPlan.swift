package import Domain

/// What demo data to make: how many families, from which seed, as on which day.
///
/// The same plan on a store whose ids come from the same seed gives the same data.
package struct DemoPlan: Sendable {
  package let families: Int
  package let seed: UInt64
  /// The day whose morning the data is made for; nothing is written later than the day before.
  package let today: Day
  package let scenario: Scenario

  /// Which families there are beside the ordinary ones.
  package enum Scenario: Sendable {
    case ordinary
    /// De Wit, Van den Heuvel, Jansen and Bakker-Yilmaz, as the days in the design tell of them.
    case days
  }

  package init(families: Int, seed: UInt64, today: Day, scenario: Scenario = .ordinary) {
    self.families = max(families, scenario == .days ? 4 : 1)
    self.seed = seed
    self.today = today
    self.scenario = scenario
  }

  /// When the store must have been founded: the families' history begins after it, and the rights
  /// of the store's first user hold from that day.
  package var foundedAt: Instant {
    DemoCalendar(today: today).instant(firstDay, minute: 7 * 60 + 30)
  }

  /// The working day on which the house is set up, some fourteen months ago.
  var firstDay: Day { DemoCalendar(today: today).workday(before: 431) }

  /// How many teams there are: about 110 families each.
  var teamCount: Int { max(1, (families + 20) / 110) }
}

/// The days and hours people work, counted back from the day the data is made for.
struct DemoCalendar {
  let today: Day

  /// The last working day before today: the last on which something was written down.
  var lastDay: Day { WorkingDays.day(-1, after: today) }

  /// The days left in this week after today; at least one, so that something is due.
  var daysLeft: Int { max(1, today.endOfISOWeek - today) }

  /// The working day that many days ago, or the last one before it.
  func workday(before days: Int) -> Day { workday(today.adding(days: -days)) }

  /// That day or the last working day before it, and never as late as today.
  func workday(_ day: Day) -> Day {
    let day = min(day, lastDay)
    return WorkingDays.isWorkingDay(day) ? day : WorkingDays.day(-1, after: day)
  }

  /// A moment of a day by its minute; office hours exist on each day, summer time or not.
  func instant(_ day: Day, minute: Int, milliseconds: Int = 0) -> Instant {
    let time = ClockTime(minutes: min(max(minute, 0), 1439))
    let instant = time.flatMap { Instant(day: day, time: $0) }
    let start = instant ?? Instant(milliseconds: Int64(day.number) * 86_400_000)
    return Instant(milliseconds: start.milliseconds + Int64(milliseconds))
  }
}
