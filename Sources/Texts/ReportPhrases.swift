package import Domain

/// The words for reports: what they are called, what each number means, how it is written.
package protocol ReportPhrases: Sendable {
  func name(of report: ReportName) -> String
  /// What a report answers, in one sentence or two.
  func definition(of report: ReportName) -> String
  /// The head of a column, over one line or two of at most twelve cells.
  func head(of column: ReportColumn) -> String
  /// What a number of this column counts, and from when to when.
  func definition(of column: ReportColumn) -> String
  func name(of division: ReportDivision) -> String
  /// What a list of these figures holds.
  func name(of kind: FigureKind) -> String
  func label(_ key: ReportRowKey) -> String
  /// A number with its unit, short.
  func number(_ value: Int64, _ unit: ReportUnit) -> String
  /// What stands between whole numbers and tenths.
  var decimalMark: String { get }
  func reportWord(_ word: ReportWord) -> String
}

extension ReportPhrases {
  /// The head of a column on one line.
  package func lineHead(of column: ReportColumn) -> String {
    head(of: column).replacing("-\n", with: "").replacing("\n", with: " ")
  }
}

/// The sentences and labels of reports.
package enum ReportWord: Equatable, Sendable {
  case title
  case period(from: String, to: String)
  case onlyTeam(String)
  case onlyMunicipality(String)
  case onlyReferrer(String)
  case onlyProvider(String)
  /// Shown instead of a number that is hidden.
  case hidden
  /// The same where there is little room.
  case hiddenSign
  case hiddenMeans(smallest: Int)
  case nothing
  case suppressed(smallest: Int)
  case total
  case perHundred(String, families: String)
  case spread(FigureKind)
  /// From so many days to less than so many; no end for all that is longer.
  case bucket(lowest: String, end: String?)
  case listTitle(FigureKind, period: String)
  case emptyList
  case noList
  case columnDay
  case columnValue
  case columnCase
  case means
  case exportTitle
  case exported(path: String)
  case referralWithoutFamily
  case shape(ReportShape)
  case made(on: String)
}

/// In which shape a report leaves the program.
package enum ReportShape: String, CaseIterable, Sendable {
  case html
  case csv
  case json
}
