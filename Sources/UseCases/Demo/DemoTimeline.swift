import Domain

/// Puts the steps of one family on days and minutes, each day's steps in the order they are added.
struct DemoTimeline {
  let calendar: DemoCalendar
  private(set) var steps: [DemoStep] = []
  /// The minute of the last step on a day.
  private var minutes: [Day: Int] = [:]

  init(_ calendar: DemoCalendar) { self.calendar = calendar }

  /// Adds a step on that day, or the last working day before it.
  mutating func add(
    _ deed: DemoDeed, on day: Day, by login: Login, _ chance: inout DemoChance
  ) {
    let day = calendar.workday(day)
    let minute = minutes[day].map { $0 + chance.of(2...9) } ?? chance.of(515...720)
    minutes[day] = minute
    let at = calendar.instant(day, minute: minute, milliseconds: chance.of(0...59_999))
    steps.append(DemoStep(at: at, by: login, deed: deed))
  }

  /// The steps in the order of time; those of one day stay as they were added.
  var inOrder: [DemoStep] { steps.sorted { $0.at < $1.at } }
}
