package import Domain

/// A file of norms with the columns `norm`, `value` and, where it isn't today, `from`.
package enum NormFile {
  /// Far more than there are norms; a larger file is another one.
  package static let limit = 1 << 20

  /// All rows that change something, or every fault there is, each with its line and column.
  ///
  /// `known` is what holds now: a row is judged as if all others were taken over with it.
  package static func read(
    _ source: inout FileSource, known: [NormLine], today: Day
  ) throws -> [NewNorm] {
    var reading = Reading(known: known, today: today)
    do {
      try CSVFile.read(&source, take: { reading.take($0) })
    } catch let fault as ImportFault { throw FileRefusal(faults: [fault]) }
    return try reading.finished()
  }
}

/// What a reading has so far.
private struct Reading {
  private struct Row {
    let line: Int
    let new: NewNorm
    let shown: (value: String, from: String)
  }

  private let known: [Norm: NormLine]
  private let today: Day
  private var places: (norm: Int, value: Int, from: Int?)?
  private var hasHeader = false
  private var lines: [Norm: Int] = [:]
  private var rows: [Row] = []
  private var faults: [ImportFault] = []

  init(known: [NormLine], today: Day) {
    self.known = Dictionary(known.map { ($0.norm, $0) }) { first, _ in first }
    self.today = today
  }

  mutating func take(_ row: CSVRow) {
    if row.isBlank { return }
    guard hasHeader else { return header(row) }
    guard let places else { return }
    let width = max(places.norm, places.value, places.from ?? 0) + 1
    guard row.count >= width else {
      return add(row.line, nil, nil, .tooFewCells(expected: width, found: row.count))
    }
    let (name, value) = (row[places.norm], row[places.value])
    guard let norm = Norm(rawValue: name) else {
      return add(row.line, "norm", name, .value(.unknownCode(allowed: Norm.names)))
    }
    if let earlier = lines[norm] {
      return add(row.line, "norm", name, .sameRowTwice(line: earlier))
    }
    lines[norm] = row.line
    let from = places.from.map { row[$0] } ?? ""
    guard let number = Int(value) else {
      return add(row.line, "value", value, .value(.numberForm))
    }
    do throws(ValueFault) {
      let day = from.isEmpty ? today : try Day.parse(typed: from, today: today)
      rows.append(
        Row(
          line: row.line, new: NewNorm(norm: norm, value: number, from: day), shown: (value, from)))
    } catch { add(row.line, "from", from, .value(error)) }
  }

  private mutating func header(_ row: CSVRow) {
    hasHeader = true
    let names = row.cells.map { $0.lowercased() }
    for wanted in ["norm", "value"] where !names.contains(wanted) {
      add(row.line, nil, nil, .missingColumn(wanted))
    }
    for name in names where !["norm", "value", "from"].contains(name) {
      add(row.line, name, nil, .value(.unknownCode(allowed: ["norm", "value", "from"])))
    }
    if let norm = names.firstIndex(of: "norm"), let value = names.firstIndex(of: "value") {
      places = (norm, value, names.firstIndex(of: "from"))
    }
  }

  /// Each value against its range, with all others as the file makes them; each day against the
  /// one before.
  private mutating func judge() {
    let norms = NewNorm.norms(rows.map(\.new), over: known.mapValues(\.value))
    for row in rows {
      do throws(Refusal) { try row.new.norm.check(row.new.value, among: norms) } catch {
        if case .value(_, let fault) = error {
          add(row.line, "value", row.shown.value, .value(fault))
        }
      }
      if row.new.from > today { add(row.line, "from", row.shown.from, .value(.dateInFuture)) }
      if let since = known[row.new.norm]?.since, row.new.from < since, isChange(row.new) {
        add(row.line, "from", row.shown.from, .value(.dateInPast))
      }
    }
    faults.sort { $0.line < $1.line }
  }

  private func isChange(_ new: NewNorm) -> Bool {
    known[new.norm].map { $0.value != new.value } ?? (new.norm.seed != new.value)
  }

  private mutating func add(
    _ line: Int, _ column: String?, _ value: String?, _ problem: ImportFault.Problem
  ) {
    faults.append(
      ImportFault(
        line: line, column: column, value: value.map { String($0.prefix(40)) }, problem: problem))
  }

  mutating func finished() throws -> [NewNorm] {
    judge()
    if !faults.isEmpty { throw FileRefusal(faults: faults) }
    guard !rows.isEmpty else {
      throw FileRefusal(
        faults: [ImportFault(line: 1, column: nil, value: nil, problem: .noRows)])
    }
    return rows.map(\.new).filter(isChange)
  }
}

extension Norm {
  fileprivate static let names = allCases.map(\.rawValue)
}
