package import Domain

/// The columns of a file of declared lines, in the order in which we write them.
enum ClaimColumn: Int, FileColumn {
  case claimNumber
  case reference
  case agb
  case assignment
  case bsn
  case category
  case productCode
  case fromDay
  case untilDay
  case volume
  case unit
  case tariff
  case amount
  case direction

  var name: String { field.rawValue }

  var mayBeMissing: Bool { self == .productCode || self == .tariff }

  var field: FieldName {
    switch self {
    case .claimNumber: .claimNumber
    case .reference: .claimReference
    case .agb: .agb
    case .assignment: .assignmentNumber
    case .bsn: .bsn
    case .category: .category
    case .productCode: .productCode
    case .fromDay: .periodFrom
    case .untilDay: .periodUntil
    case .volume: .sizeVolume
    case .unit: .sizeUnit
    case .tariff: .tariff
    case .amount: .amount
    case .direction: .direction
    }
  }
}

/// Turns the rows of a file into declared lines, or into all that is wrong with them.
package struct ClaimRows: Sendable {
  private let today: Day
  private var columns = FileHeader<ClaimColumn>()

  /// The day after which nothing can have been delivered.
  package init(today: Day) { self.today = today }

  /// Columns of the file that mean nothing here, as it names them.
  package var unknownColumns: [String] { columns.unknownColumns }

  /// Takes the header; all columns that lack and all that stand there twice come back.
  package mutating func header(_ row: CSVRow) -> [ImportFault] {
    columns = FileHeader(row)
    return columns.faults
  }

  /// Reads one row; each of its faults is named.
  package func parse(_ row: CSVRow) -> ParsedClaim {
    guard row.count == columns.count else {
      let problem: ImportFault.Problem =
        row.count < columns.count
        ? .tooFewCells(expected: columns.count, found: row.count)
        : .tooManyCells(expected: columns.count, found: row.count)
      return .faults([ImportFault(line: row.line, column: nil, value: nil, problem: problem)])
    }
    var cells = ClaimCells(row: row, columns: columns)
    let content = cells.content(today: today)
    guard cells.faults.isEmpty, let content else { return .faults(cells.faults) }
    return .content(content)
  }
}

extension ClaimRows: FileRows {}

/// What a row of a file of declared lines says.
package enum ParsedClaim: Equatable, Sendable {
  case content(ClaimContent)
  /// Everything wrong with it, at least one fault.
  case faults([ImportFault])
}

/// The cells of one row; what is wrong gathers in `faults`.
struct ClaimCells {
  let row: CSVRow
  let columns: FileHeader<ClaimColumn>
  private(set) var faults: [ImportFault] = []

  init(row: CSVRow, columns: FileHeader<ClaimColumn>) {
    self.row = row
    self.columns = columns
  }

  mutating func content(today: Day) -> ClaimContent? {
    let claim = read(.claimNumber) { text throws(ValueFault) in
      try Line(text, limit: ClaimContent.numberLimit)
    }
    let reference = read(.reference) { text throws(ValueFault) in
      try Line(text, limit: ClaimContent.referenceLimit)
    }
    let agb = read(.agb) { text throws(ValueFault) in try AGB(text) }
    let assignment = read(.assignment) { text throws(ValueFault) in try AssignmentNumber(text) }
    let bsn = read(.bsn) { text throws(ValueFault) in try BSN(text) }
    let category: ProductCategory? = code(.category)
    let productCode = optional(.productCode) { text throws(ValueFault) in
      try Line(text, limit: 5)
    }
    let from = read(.fromDay) { text throws(ValueFault) in try Day(text) }
    let until = read(.untilDay) { text throws(ValueFault) in
      let day = try Day(text)
      if day > today { throw .dateInFuture }
      if let from, day < from { throw .dateInPast }
      return day
    }
    let volume = read(.volume) { text throws(ValueFault) in try ClaimCells.number(text) }
    let unit: CareUnit? = code(.unit)
    let tariff = optional(.tariff) { text throws(ValueFault) in try ClaimCells.cents(text) }
    let amount = read(.amount) { text throws(ValueFault) in
      let amount = try ClaimCells.cents(text)
      if amount == .zero { throw .numberOutOfRange(lowest: 1, highest: 99_999_999) }
      return amount
    }
    let direction: ClaimDirection? = code(.direction)
    guard let claim, let reference, let agb, let assignment, let bsn, let category, let from,
      let until, let volume, let unit, let amount, let direction
    else { return nil }
    return ClaimContent(
      claimNumber: claim, reference: reference, provider: agb, assignment: assignment, bsn: bsn,
      category: category, productCode: productCode, fromDay: from, untilDay: until,
      volume: volume, unit: unit, tariff: tariff, amount: amount, direction: direction)
  }

  /// Digits alone are eurocents, as in messages; with a comma it is an amount as people write it.
  ///
  /// Dots without a comma are refused: nobody can tell which of the two was meant.
  static func cents(_ text: String) throws(ValueFault) -> Cents {
    if text.isEmpty { throw .empty }
    let amount: Cents
    if text.utf8.allSatisfy({ $0 &- 48 < 10 }) {
      guard text.utf8.count <= 12, let number = Int64(text) else { throw .amountTooLarge }
      amount = Cents(number)
    } else {
      guard text.contains(",") || text.hasPrefix("-") else { throw .amountForm }
      amount = try Cents(euros: text)
    }
    guard amount <= ClaimContent.largest else { throw .amountTooLarge }
    return amount
  }

  private static func number(_ text: String) throws(ValueFault) -> Int {
    if text.isEmpty { throw .empty }
    guard text.utf8.allSatisfy({ $0 &- 48 < 10 }) else { throw .numberForm }
    guard text.utf8.count <= 12, let number = Int(text), number <= 99_999_999 else {
      throw .numberOutOfRange(lowest: 0, highest: 99_999_999)
    }
    return number
  }

  private func text(_ column: ClaimColumn) -> String {
    columns.place(of: column).map { row.trimmed($0) } ?? ""
  }

  private mutating func code<Code: CaseIterable & RawRepresentable<String>>(
    _ column: ClaimColumn
  ) -> Code? {
    read(column) { text throws(ValueFault) in
      if text.isEmpty { throw .empty }
      guard let code = Code(rawValue: text) else {
        throw .unknownCode(allowed: Code.allCases.map(\.rawValue))
      }
      return code
    }
  }

  private mutating func read<Value>(
    _ column: ClaimColumn, _ read: (String) throws(ValueFault) -> Value
  ) -> Value? {
    do { return try read(text(column)) } catch {
      add(column, error)
      return nil
    }
  }

  private mutating func optional<Value>(
    _ column: ClaimColumn, _ read: (String) throws(ValueFault) -> Value
  ) -> Value? {
    let text = text(column)
    if text.isEmpty { return nil }
    do { return try read(text) } catch {
      if error != .empty { add(column, error) }
      return nil
    }
  }

  /// A number that may be somebody's own is shown by its last digits at most.
  private mutating func add(_ column: ClaimColumn, _ fault: ValueFault) {
    var value = columns.place(of: column).map { ShownValue.text(row[$0]) }
    if value == "" || column == .bsn { value = nil }
    faults.append(
      ImportFault(
        line: row.line, column: columns.name(of: column), value: value, problem: .value(fault)))
  }
}
