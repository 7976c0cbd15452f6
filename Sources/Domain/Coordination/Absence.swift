/// That a user is away: from a day, until a last day or until further notice with a day to check.
package struct Absence: Equatable, Sendable {
  package let id: ID<Absence>
  package let user: ID<User>
  package let fromDay: Day
  package let until: CoverEnd
  package let reportedBy: ID<User>
  /// The day somebody was back, or on which the report was taken back.
  package var endedOn: Day?

  package init(
    id: ID<Absence>, user: ID<User>, fromDay: Day, until: CoverEnd, reportedBy: ID<User>,
    endedOn: Day? = nil
  ) {
    self.id = id
    self.user = user
    self.fromDay = fromDay
    self.until = until
    self.reportedBy = reportedBy
    self.endedOn = endedOn
  }
}

/// How long an absence or a cover is meant to last.
package enum CoverEnd: Hashable, Sendable {
  /// The last day of it.
  case lastDay(Day)
  /// Until further notice (tot nader order), to be looked at again on this day.
  case check(Day)

  /// The last day on which it needs nobody's attention.
  package var goodUntil: Day {
    switch self {
    case .lastDay(let day), .check(let day): day
    }
  }
}

/// That a colleague does the work for a family while its coordinator is away (waarneming).
///
/// The coordinator stays who he is. A family has at most one that wasn't ended.
package struct Cover: Equatable, Sendable {
  package let id: ID<Cover>
  package let family: ID<Family>
  /// The absence it belongs to.
  package let absence: ID<Absence>
  /// Who covers.
  package let user: ID<User>
  package let fromDay: Day
  package let until: CoverEnd
  package var endedOn: Day?

  package init(
    id: ID<Cover>, family: ID<Family>, absence: ID<Absence>, user: ID<User>, fromDay: Day,
    until: CoverEnd, endedOn: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.absence = absence
    self.user = user
    self.fromDay = fromDay
    self.until = until
    self.endedOn = endedOn
  }

  /// Whether the colleague may act for the coordinator on `day`.
  ///
  /// One until further notice goes on after its day to check, which makes the coordinator `◐`.
  package func holds(on day: Day) -> Bool {
    guard endedOn == nil, fromDay <= day else { return false }
    if case .lastDay(let last) = until { return day <= last }
    return true
  }
}

/// How many hundredths of a full working week somebody works, from a day on.
package struct UserFte: Equatable, Sendable {
  package let id: ID<UserFte>
  package let user: ID<User>
  package let hundredths: Int
  package let fromDay: Day
  package var toDay: Day?

  /// What holds where nothing was written down.
  package static let full = 100

  package init(
    id: ID<UserFte>, user: ID<User>, hundredths: Int, fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.user = user
    self.hundredths = hundredths
    self.fromDay = fromDay
    self.toDay = toDay
  }
}
