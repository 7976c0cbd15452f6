/// One of the six that every family has at most one current of.
///
/// The order is that of the indicator `GPRAZB`.
package enum One: String, CaseIterable, Sendable {
  case family
  case plan
  case coordinator
  case contactPoint
  case provider
  case budget
}

/// How one of the six stands on a day.
package enum OneState: String, Sendable {
  case present
  case missing
  /// There, but past its date or over its ceiling.
  case overdue
}

/// Since when one of the six is there or is missing, and how long it is good.
///
/// Dates, not states: what it means follows from the day one asks.
package struct OneSpan: Equatable, Sendable {
  package let isSet: Bool
  /// The first day of the current one, or the day since which there is none.
  package let since: Day
  /// The last day it is good; nil where it has no end.
  package let until: Day?

  package init(isSet: Bool, since: Day, until: Day?) {
    self.isSet = isSet
    self.since = since
    self.until = until
  }

  package func state(on day: Day) -> OneState {
    guard isSet, since <= day else { return .missing }
    if let until, until < day { return .overdue }
    return .present
  }
}

/// The six states of one family on one day, in the order of the indicator.
package struct SixStates: Equatable, Sendable {
  package let states: [OneState]

  package init(_ summary: FamilySummary, on day: Day) {
    states = One.allCases.map { summary.state(of: $0, on: day) }
  }

  package subscript(one: One) -> OneState {
    zip(One.allCases, states).first { $0.0 == one }?.1 ?? .missing
  }

  /// The ones that are missing; a family with any is *onvolledig*.
  package var gaps: [One] { zip(One.allCases, states).filter { $0.1 == .missing }.map(\.0) }
}
