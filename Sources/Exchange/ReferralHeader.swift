import Domain

/// A column that a file of ours may have.
protocol FileColumn: CaseIterable, RawRepresentable where RawValue == Int {
  /// The name that a header has for it.
  var name: String { get }
  /// Whether a file is complete without the column.
  var mayBeMissing: Bool { get }
}

extension ReferralColumn: FileColumn {}

typealias ReferralHeader = FileHeader<ReferralColumn>

/// Which column of a file holds what, and what its header lacks.
struct FileHeader<Column: FileColumn>: Sendable {
  /// How many columns the file has; every row must have as many.
  let count: Int
  /// For each column where it stands, nil if the file has none.
  private var places: [Int?]
  /// The names as the file writes them.
  private let names: [String]
  private(set) var unknownColumns: [String] = []
  private(set) var faults: [ImportFault] = []

  /// No header yet: no column stands anywhere.
  init() {
    count = 0
    places = Column.allCases.map { _ in nil }
    names = []
  }

  /// Matches names without regard to case and the blanks around them.
  init(_ row: CSVRow) {
    count = row.count
    places = Column.allCases.map { _ in nil }
    names = (0..<row.count).map { row.trimmed($0) }
    var known: [String: Column] = [:]
    for column in Column.allCases { known[column.name] = column }
    var seen: Set<String> = []
    for (place, name) in names.enumerated() {
      let key = name.lowercased()
      if !key.isEmpty, !seen.insert(key).inserted {
        faults.append(fault(.duplicateColumn(ShownValue.text(name)), row.line, place))
      } else if let column = known[key] {
        places[column.rawValue] = place
      } else if key != RejectedRows.reasonColumn, !key.isEmpty {
        unknownColumns.append(ShownValue.text(name))
      }
    }
    for column in Column.allCases where !column.mayBeMissing && place(of: column) == nil {
      faults.append(fault(.missingColumn(column.name), row.line, nil))
    }
  }

  func place(of column: Column) -> Int? { places[column.rawValue] }

  /// The column's name as the file has it, or as it should have it.
  func name(of column: Column) -> String {
    place(of: column).map { ShownValue.text(names[$0]) } ?? column.name
  }

  private func fault(
    _ problem: ImportFault.Problem, _ line: Int, _ place: Int?
  ) -> ImportFault {
    let column = place.map { ShownValue.text(names[$0]) }
    return ImportFault(line: line, column: column, value: nil, problem: problem)
  }
}
