package import Domain

/// A file of municipalities with the columns `code` and `naam`, such as the list the CBS publishes.
package enum MunicipalityFile {
  /// Far more than the country has; a larger file is another one.
  package static let limit = 5000

  /// All rows, or every fault there is; other columns mean nothing here.
  package static func read(_ source: inout FileSource) throws -> [NewMunicipality] {
    var reading = Reading()
    do {
      try CSVFile.read(&source, take: { reading.take($0) })
    } catch let fault as ImportFault { throw FileRefusal(faults: [fault]) }
    return try reading.finished()
  }
}

/// What a reading has so far.
private struct Reading {
  private var places: (code: Int, name: Int)?
  private var hasHeader = false
  private var rows: [NewMunicipality] = []
  private var faults: [ImportFault] = []

  mutating func take(_ row: CSVRow) {
    if row.isBlank { return }
    guard hasHeader else { return header(row) }
    guard let places else { return }
    guard row.count > max(places.code, places.name) else {
      let expected = max(places.code, places.name) + 1
      return add(row, nil, nil, .tooFewCells(expected: expected, found: row.count))
    }
    guard rows.count < MunicipalityFile.limit else { return }
    let code = row[places.code]
    let name = row[places.name]
    do throws(ValueFault) {
      rows.append(
        NewMunicipality(code: try MunicipalityCode(code), name: try Line(name)))
    } catch {
      let isCode = (try? MunicipalityCode(code)) == nil
      add(row, isCode ? "code" : "naam", isCode ? code : name, .value(error))
    }
  }

  private mutating func header(_ row: CSVRow) {
    hasHeader = true
    let names = row.cells.map { $0.lowercased() }
    for wanted in ["code", "naam"] where !names.contains(wanted) {
      add(row, nil, nil, .missingColumn(wanted))
    }
    if let code = names.firstIndex(of: "code"), let name = names.firstIndex(of: "naam") {
      places = (code, name)
    }
  }

  private mutating func add(
    _ row: CSVRow, _ column: String?, _ value: String?, _ problem: ImportFault.Problem
  ) {
    faults.append(
      ImportFault(
        line: row.line, column: column, value: value.map { String($0.prefix(40)) },
        problem: problem))
  }

  func finished() throws -> [NewMunicipality] {
    if !faults.isEmpty { throw FileRefusal(faults: faults) }
    guard !rows.isEmpty else {
      throw FileRefusal(
        faults: [ImportFault(line: 1, column: nil, value: nil, problem: .noRows)])
    }
    return rows
  }
}
