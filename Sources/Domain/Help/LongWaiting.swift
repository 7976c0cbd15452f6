/// Since when a family waits for help, so that any day can say whether that is too long.
package struct LongWaiting: Equatable, Sendable {
  /// Of the one who waits longest.
  package let since: Day
  /// Of the one who waits longest without anybody who helps until then (overbrugging).
  package let unbridgedSince: Day?

  package init(since: Day, unbridgedSince: Day? = nil) {
    self.since = since
    self.unbridgedSince = unbridgedSince
  }

  /// What follows from all who wait in a family; nil where nobody does.
  package init?(_ waits: [(since: Day, isBridged: Bool)]) {
    guard let since = waits.map(\.since).min() else { return nil }
    self.init(
      since: since, unbridgedSince: waits.filter { !$0.isBridged }.map(\.since).min())
  }

  /// The first day of waiting that isn't long yet: who waits since before it, waits long.
  package static func limit(on today: Day, weeks: Int) -> Day { today.adding(days: -7 * weeks) }

  package func isLong(before limit: Day) -> Bool { since < limit }

  /// Where it stands in a list: without bridging on top, then who waits longest.
  package func place(before limit: Day) -> Place {
    if let unbridgedSince, unbridgedSince < limit {
      return Place(isBridged: false, since: unbridgedSince)
    }
    return Place(isBridged: true, since: since)
  }

  /// What a list of long waits is sorted by.
  package struct Place: Comparable, Sendable {
    package let isBridged: Bool
    package let since: Day

    package init(isBridged: Bool, since: Day) {
      self.isBridged = isBridged
      self.since = since
    }

    package static func < (one: Place, other: Place) -> Bool {
      guard one.isBridged == other.isBridged else { return !one.isBridged }
      return one.since < other.since
    }
  }
}

/// Somebody who waits for help for longer than the norm.
package struct LongWait: Equatable, Sendable {
  package let commitment: ID<Commitment>
  package let person: PersonName
  package let product: Line
  package let provider: Line
  package let since: Day
  /// Who helps until then; nil is a gap.
  package let bridging: Line?
  /// When somebody last looked whether it is safe to wait; nil where nobody did.
  package let checkedOn: Day?

  package init(
    commitment: ID<Commitment>, person: PersonName, product: Line, provider: Line, since: Day,
    bridging: Line?, checkedOn: Day?
  ) {
    self.commitment = commitment
    self.person = person
    self.product = product
    self.provider = provider
    self.since = since
    self.bridging = bridging
    self.checkedOn = checkedOn
  }

  package var place: LongWaiting.Place {
    LongWaiting.Place(isBridged: bridging != nil, since: since)
  }

  /// Whole weeks of waiting.
  package func weeks(on day: Day) -> Int { (day - since) / 7 }
}

/// A family in which somebody waits long.
package struct WaitingRow: Equatable, Sendable {
  package let family: ID<Family>
  package let caseNumber: CaseNumber
  package let name: Line
  package let coordinator: Login?
  /// All who wait long, without bridging first, then the longest.
  package let waits: [LongWait]

  package init(
    family: ID<Family>, caseNumber: CaseNumber, name: Line, coordinator: Login?,
    waits: [LongWait]
  ) {
    self.family = family
    self.caseNumber = caseNumber
    self.name = name
    self.coordinator = coordinator
    self.waits = waits
  }
}

/// A page of families that wait long.
package struct WaitingPage: Equatable, Sendable {
  package let rows: [WaitingRow]
  /// After how many weeks waiting is long.
  package let longWeeks: Int
  /// Where the next page begins; nil at the end.
  package let next: PageKey?

  package init(rows: [WaitingRow], longWeeks: Int, next: PageKey?) {
    self.rows = rows
    self.longWeeks = longWeeks
    self.next = next
  }
}
