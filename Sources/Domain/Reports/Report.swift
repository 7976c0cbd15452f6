/// A report as it is shown, printed and exported.
package struct Report: Equatable, Sendable {
  package let question: ReportQuestion
  package let columns: [ReportColumn]
  package let rows: [ReportRow]
  /// Everything together; a total of hidden numbers counts only what is shown.
  package let total: ReportRow
  /// Families with an open file at some time in the period, for numbers a hundred families.
  package let families: Int64?
  /// How the waiting times or lead times are spread.
  package let spread: [SpreadBucket]
  /// The provider it is of alone, by name.
  package var provider: Line?
  /// Whether small numbers are hidden.
  package let isSuppressed: Bool

  package init(
    question: ReportQuestion, columns: [ReportColumn], rows: [ReportRow], total: ReportRow,
    families: Int64? = nil, spread: [SpreadBucket] = [], isSuppressed: Bool
  ) {
    self.question = question
    self.columns = columns
    self.rows = rows
    self.total = total
    self.families = families
    self.spread = spread
    self.isSuppressed = isSuppressed
  }
}

extension Report {
  /// What it shows the spread of, each with its steps.
  package var spreads: [(kind: FigureKind, buckets: [SpreadBucket])] {
    let kinds = spread.map(\.kind).reduce(into: [FigureKind]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return kinds.map { kind in (kind, spread.filter { $0.kind == kind }) }
  }

  /// Whether a number in it is hidden.
  package var hidesSome: Bool {
    (rows + [total]).contains { $0.cells.contains(where: \.isHidden) }
  }
}

/// One line of a report.
package struct ReportRow: Equatable, Sendable {
  package let key: ReportRowKey
  /// One a column.
  package let cells: [ReportCell]

  package init(key: ReportRowKey, cells: [ReportCell]) {
    self.key = key
    self.cells = cells
  }
}

/// What a line of a report is about.
package enum ReportRowKey: Hashable, Sendable {
  case month(Month)
  case year(Int)
  case provider(ID<Provider>, Line)
  case referrer(ReferrerType)
  case municipality(MunicipalityCode, Line?)
  case one(One)
  /// What no part of the division is known of.
  case unknown
  case total
}

/// One number of a report.
package struct ReportCell: Equatable, Sendable {
  /// nil where there is nothing to measure, or where it is hidden.
  package let value: Int64?
  package let isHidden: Bool
  package let list: ReportList?

  package init(_ value: Int64?, isHidden: Bool = false, list: ReportList? = nil) {
    self.value = isHidden ? nil : value
    self.isHidden = isHidden
    self.list = isHidden ? nil : list
  }
}

/// What stands behind a number.
package enum ReportList: Hashable, Sendable {
  case figures(FigureSelection)
  /// Open families, by how the six stand.
  case families(OnesCondition?)
}

/// How the six stand in the families of a list.
package enum OnesCondition: Hashable, Sendable {
  /// One is missing; nil for any.
  case missing(One?)
  /// One is there and past its day, or over its limit; nil where any is and none is missing.
  case overdue(One?)
}

/// How many of what was measured lie between two days.
package struct SpreadBucket: Equatable, Sendable {
  package let kind: FigureKind
  package let lowest: Int64
  /// The first number of days it no longer holds; nil for no end.
  package let end: Int64?
  package let count: ReportCell

  package init(kind: FigureKind, lowest: Int64, end: Int64?, count: ReportCell) {
    self.kind = kind
    self.lowest = lowest
    self.end = end
    self.count = count
  }
}
