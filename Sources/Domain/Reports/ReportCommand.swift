/// What can be asked of reports.
package enum ReportCommand: Equatable, Sendable {
  case show(ReportQuestion)
  case list(FigureSelection, after: PageKey?, limit: Int)
  /// That a report left the program as a file.
  case exported(ReportQuestion)
}

/// What came of it.
package enum ReportOutcome: Equatable, Sendable {
  case report(Report)
  case list(FigureListPage)
}

/// Why a report is refused.
package enum ReportRefusal: Hashable, Sendable {
  case emptyPeriod
  case periodTooLong(months: Int)
  case noSuchDivision(ReportName, ReportDivision)
  /// For outside the team only whole months, or a number could be found by subtracting.
  case wholeMonths
  /// The same for reports that aren't divided by time.
  case wholeYears
  case oneFilter
  case noFilter
  case noList

  package var code: String {
    switch self {
    case .emptyPeriod: "report.period"
    case .periodTooLong: "report.tooLong"
    case .noSuchDivision: "report.division"
    case .wholeMonths: "report.months"
    case .wholeYears: "report.years"
    case .oneFilter: "report.filter"
    case .noFilter: "report.noFilter"
    case .noList: "report.noList"
    }
  }
}
