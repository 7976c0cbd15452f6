/// The figures one number counts.
package struct FigureSelection: Hashable, Sendable {
  package let kind: FigureKind
  package let fromDay: Day
  package let toDay: Day
  package let filter: ReportFilter
  /// Those alone whose part of the division isn't known.
  package let unknown: ReportDivision?
  /// Those alone whose value is no lower, and lower than the end.
  package let lowest: Int64?
  package let end: Int64?

  package init(
    _ kind: FigureKind, from: Day, to: Day, filter: ReportFilter = ReportFilter(),
    unknown: ReportDivision? = nil, lowest: Int64? = nil, end: Int64? = nil
  ) {
    self.kind = kind
    fromDay = from
    toDay = to
    self.filter = filter
    self.unknown = unknown
    self.lowest = lowest
    self.end = end
  }

  /// Whether it begins and ends with a month.
  package var isOfWholeMonths: Bool {
    [fromDay, toDay].allSatisfy { $0.day == 1 || $0 == .earliest }
  }
}

/// A figure in the list behind a number, with whose it is.
package struct FigureRow: Equatable, Sendable {
  /// The family, or the referral where it isn't in a family yet.
  package let id: ID<FigureRow>
  package let family: ID<Family>?
  package let caseNumber: CaseNumber?
  package let name: Line
  package let onDay: Day
  package let value: Int64
  package let provider: Line?

  package init(
    id: ID<FigureRow>, family: ID<Family>?, caseNumber: CaseNumber?, name: Line, onDay: Day,
    value: Int64, provider: Line?
  ) {
    self.id = id
    self.family = family
    self.caseNumber = caseNumber
    self.name = name
    self.onDay = onDay
    self.value = value
    self.provider = provider
  }
}

/// A page of such a list.
package struct FigureListPage: Equatable, Sendable {
  package let rows: [FigureRow]
  package let next: PageKey?

  package init(rows: [FigureRow], next: PageKey?) {
    self.rows = rows
    self.next = next
  }
}
