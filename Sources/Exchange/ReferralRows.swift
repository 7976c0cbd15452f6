package import Domain

/// Turns the rows of a file of referrals into referrals, or into all that is wrong with them.
///
/// It knows no store and no clock: today and the municipalities come in.
package struct ReferralRows: Sendable {
  private let today: Day
  private let municipalities: Set<String>
  private var columns = ReferralHeader()

  /// The day that nothing may have been received after, and the codes of the municipalities known.
  package init(today: Day, municipalities: Set<String>) {
    self.today = today
    self.municipalities = municipalities
  }

  /// Columns of the file that mean nothing here, as it names them; the reasons of a file of rejected
  /// rows aren't among them.
  package var unknownColumns: [String] { columns.unknownColumns }

  /// Takes the header; all columns that lack and all that stand there twice come back.
  ///
  /// Columns may stand in any order. Names are read without regard to case and blanks around them.
  package mutating func header(_ row: CSVRow) -> [ImportFault] {
    columns = ReferralHeader(row)
    return columns.faults
  }

  /// Reads one row; each of its faults is named, but those of a row with too few or too many cells,
  /// where nobody knows what stands in which column.
  package func parse(_ row: CSVRow) -> ParsedReferral {
    guard row.count == columns.count else { return .faults([wrongCount(row)]) }
    var cells = ReferralCells(row: row, columns: columns)
    let content = cells.content(today: today, municipalities: municipalities)
    guard cells.faults.isEmpty, let content else { return .faults(cells.faults) }
    return .content(content)
  }

  private func wrongCount(_ row: CSVRow) -> ImportFault {
    let problem: ImportFault.Problem =
      row.count < columns.count
      ? .tooFewCells(expected: columns.count, found: row.count)
      : .tooManyCells(expected: columns.count, found: row.count)
    return ImportFault(line: row.line, column: nil, value: nil, problem: problem)
  }
}

/// What a row of a file says.
package enum ParsedReferral: Equatable, Sendable {
  case content(ReferralContent)
  /// Everything wrong with it, at least one fault, in the order of the columns as we write them.
  case faults([ImportFault])
}
