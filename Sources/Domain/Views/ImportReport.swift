/// What a file of referrals holds, or what reading it did.
package struct ImportReport: Equatable, Sendable {
  /// Rows in the file beneath the header.
  package var rows: Int
  /// Rows that are good and not known yet: imported, or to be imported after a dry run.
  package var new: Int
  /// Rows that were there already.
  package var known: Int
  /// Rows with at least one fault.
  package var faulty: Int
  /// The first faults, at most ``faultLimit``; `faulty` counts all.
  package var faults: [ImportFault]
  /// Columns of the file that mean nothing here.
  package var unknownColumns: [String]
  package var isDryRun: Bool
  /// Whether nothing was imported because of the faults.
  package var wasRefused = false
  /// Where the faulty rows were written with their reasons.
  package var rejectedFile: String?

  /// How many faults are kept to be listed.
  package static let faultLimit = 1000

  package init(
    rows: Int = 0, new: Int = 0, known: Int = 0, faulty: Int = 0, faults: [ImportFault] = [],
    unknownColumns: [String] = [], isDryRun: Bool = false, rejectedFile: String? = nil
  ) {
    self.rows = rows
    self.new = new
    self.known = known
    self.faulty = faulty
    self.faults = faults
    self.unknownColumns = unknownColumns
    self.isDryRun = isDryRun
    self.rejectedFile = rejectedFile
  }
}

/// One thing wrong in a file, with its place.
package struct ImportFault: Error, Hashable, Sendable {
  /// The line in the file, from 1; the header is line 1.
  package let line: Int
  /// The column's name as the file has it; nil where it concerns the whole row or file.
  package let column: String?
  /// The value as far as it can be shown, at most 40 scalars.
  package let value: String?
  package let problem: Problem

  package init(line: Int, column: String?, value: String?, problem: Problem) {
    self.line = line
    self.column = column
    self.value = value
    self.problem = problem
  }

  package enum Problem: Hashable, Sendable {
    case value(ValueFault)
    case referrer(ReferrerFault)
    case unknownMunicipality
    case notUTF8
    case otherEncoding(String)
    case nulCharacter
    case unclosedQuote
    case textAfterQuote
    case tooFewCells(expected: Int, found: Int)
    case tooManyCells(expected: Int, found: Int)
    case missingColumn(String)
    case duplicateColumn(String)
    case cellTooLong(limit: Int)
    case tooManyColumns(limit: Int)
    case noRows
    case houseNumberWithoutPostalCode
    case postalCodeWithoutHouseNumber
    case bsnOfAnotherPerson
    case sameRowTwice(line: Int)
    /// Something of the house can't be changed so.
    case setting(SettingRefusal)
    /// What was agreed with a provider can't be so.
    case provider(ProviderRefusal)

    /// The stable code.
    package var code: String {
      switch self {
      case .value(let fault): fault.code
      case .referrer(.agbAndName): "referrer.agbAndName"
      case .referrer(.neitherAGBNorName): "referrer.neither"
      case .referrer(.agbNotAllowed): "referrer.agbNotAllowed"
      case .unknownMunicipality: "municipality.unknown"
      case .notUTF8: "file.notUTF8"
      case .otherEncoding: "file.encoding"
      case .nulCharacter: "file.nul"
      case .unclosedQuote: "file.quote"
      case .textAfterQuote: "file.textAfterQuote"
      case .tooFewCells: "file.short"
      case .tooManyCells: "file.long"
      case .missingColumn: "file.columnMissing"
      case .duplicateColumn: "file.columnTwice"
      case .cellTooLong: "file.cell"
      case .tooManyColumns: "file.columns"
      case .noRows: "file.empty"
      case .houseNumberWithoutPostalCode: "address.postalCode"
      case .postalCodeWithoutHouseNumber: "address.houseNumber"
      case .bsnOfAnotherPerson: "person.bsnTaken"
      case .sameRowTwice: "row.twice"
      case .setting(let refusal): refusal.code
      case .provider(let refusal): refusal.code
      }
    }
  }
}

/// How far long work has come.
package struct Progress: Equatable, Sendable {
  package let done: Int
  /// nil while it isn't known.
  package let total: Int?
  /// Seconds left, by the pace so far.
  package let secondsLeft: Int?

  package init(done: Int, total: Int?, secondsLeft: Int?) {
    self.done = done
    self.total = total
    self.secondsLeft = secondsLeft
  }
}
