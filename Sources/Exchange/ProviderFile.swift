package import Domain

/// A file of providers: a row a product with its contract and tariff, and what the provider said of
/// its room.
///
/// A row with less is right too: a provider alone, or with a contract that has no product yet.
package enum ProviderFile {
  /// In bytes; far more than a region has to tell.
  package static let limit = 16 << 20

  /// The columns; those of `needed` must be there, the others may be left out.
  package static let columns: [FieldName] = [
    .provider, .agb, .contract, .contractFrom, .contractUntil, .purchase, .municipalities,
    .category, .productCode, .product, .sizeUnit, .tariff, .tariffFrom, .tariffUntil, .places,
    .waitingDays,
  ]

  /// All rows, or every fault there is, each with its line and column.
  package static func read(
    _ source: inout FileSource, today: Day
  ) throws -> [ProviderRow] {
    var reading = ProviderReading(today: today)
    do {
      try CSVFile.read(&source, take: { reading.take($0) })
    } catch let fault as ImportFault { throw FileRefusal(faults: [fault]) }
    return try reading.finished()
  }
}

/// What a reading has so far.
private struct ProviderReading {
  private let today: Day
  private var places: [FieldName: Int]?
  private var hasHeader = false
  private var rows: [ProviderRow] = []
  private var faults: [ImportFault] = []

  init(today: Day) { self.today = today }

  mutating func take(_ cells: CSVRow) {
    if cells.isBlank { return }
    guard hasHeader else { return header(cells) }
    guard let places else { return }
    let width = (places.values.max() ?? 0) + 1
    guard cells.count >= width else {
      return add(cells.line, nil, nil, .tooFewCells(expected: width, found: cells.count))
    }
    var row = ProviderRowReading(
      line: cells.line, today: today, text: { field in places[field].map { cells[$0] } ?? "" })
    if let read = row.read() { rows.append(read) }
    faults += row.faults
  }

  private mutating func header(_ row: CSVRow) {
    hasHeader = true
    let names = row.cells.map { $0.lowercased() }
    var found: [FieldName: Int] = [:]
    for (place, name) in names.enumerated() {
      guard let field = ProviderFile.columns.first(where: { $0.rawValue == name }) else {
        add(
          row.line, name, nil,
          .value(.unknownCode(allowed: ProviderFile.columns.map(\.rawValue))))
        continue
      }
      if found[field] != nil { add(row.line, nil, nil, .duplicateColumn(name)) }
      found[field] = place
    }
    if found[.provider] == nil {
      add(row.line, nil, nil, .missingColumn(FieldName.provider.rawValue))
    }
    if faults.isEmpty { places = found }
  }

  private mutating func add(
    _ line: Int, _ column: String?, _ value: String?, _ problem: ImportFault.Problem
  ) {
    faults.append(
      ImportFault(
        line: line, column: column.map(ShownValue.text), value: value.map(ShownValue.text),
        problem: problem))
  }

  func finished() throws -> [ProviderRow] {
    if !faults.isEmpty {
      throw FileRefusal(faults: Array(faults.prefix(ImportReport.faultLimit)))
    }
    guard !rows.isEmpty else {
      throw FileRefusal(
        faults: [ImportFault(line: 1, column: nil, value: nil, problem: .noRows)])
    }
    return rows
  }
}

/// One row being read: each cell by its name, and what is wrong with them.
private struct ProviderRowReading {
  let line: Int
  let today: Day
  let text: (FieldName) -> String
  private(set) var faults: [ImportFault] = []

  init(line: Int, today: Day, text: @escaping (FieldName) -> String) {
    self.line = line
    self.today = today
    self.text = text
  }

  /// The row, or nil where anything is wrong with it.
  mutating func read() -> ProviderRow? {
    let name = required(.provider) { (text) throws(ValueFault) in try Line(text) }
    let agb = optional(.agb) { (text) throws(ValueFault) in try AGB(text) }
    let (contract, product, tariff) = (contract(), product(), tariff())
    let places = number(.places, ProviderCapacity.placesLimit)
    let waitingDays = number(.waitingDays, ProviderCapacity.daysLimit)
    if !has(.category), has(.places) || has(.waitingDays) { need(.category) }
    guard let name, faults.isEmpty else { return nil }
    var row = ProviderRow(line: line, name: name, agb: agb)
    row.contract = contract
    row.product = product
    row.tariff = tariff
    row.places = places
    row.waitingDays = waitingDays
    return row
  }

  private mutating func contract() -> ProviderRow.Contract? {
    let others: [FieldName] = [.contractFrom, .contractUntil, .purchase, .municipalities]
    guard has(.contract) else {
      if others.contains(where: has) { need(.contract) }
      return nil
    }
    let name = required(.contract) { (text) throws(ValueFault) in try Line(text) }
    let from = required(.contractFrom, day)
    let last = optional(.contractUntil, day)
    let purchase = required(.purchase) { (text) throws(ValueFault) in
      guard let purchase = Purchase(rawValue: text) else {
        throw .unknownCode(allowed: Purchase.allCases.map(\.rawValue))
      }
      return purchase
    }
    let codes = municipalities()
    let isInOrder = isInOrder(from, last, .contractUntil)
    guard let name, let from, let purchase, let codes, isInOrder else { return nil }
    return ProviderRow.Contract(
      name: name, purchase: purchase, municipalities: codes, from: from, last: last)
  }

  /// Codes with a blank or a comma between them.
  private mutating func municipalities() -> [MunicipalityCode]? {
    required(.municipalities) { (text) throws(ValueFault) in
      var codes: [MunicipalityCode] = []
      for part in text.split(whereSeparator: { " ,|/".contains($0) }) {
        let code = try MunicipalityCode(String(part))
        if !codes.contains(code) { codes.append(code) }
      }
      if codes.isEmpty { throw .empty }
      return codes
    }
  }

  private mutating func product() -> ProviderRow.Product? {
    guard has(.category) else {
      if has(.productCode) || has(.product) { need(.category) }
      return nil
    }
    if !has(.contract) { need(.contract) }
    guard
      let category = required(
        .category, { (text) throws(ValueFault) in try ProductCategory(text) })
    else { return nil }
    let code = optional(.productCode) { (text) throws(ValueFault) in
      try ProductCode(text, of: category)
    }
    let name = required(.product) { (text) throws(ValueFault) in try Line(text) }
    return name.map { ProviderRow.Product(category: category, code: code, name: $0) }
  }

  private mutating func tariff() -> ProviderRow.Price? {
    guard has(.tariff) else {
      if [.sizeUnit, .tariffFrom, .tariffUntil].contains(where: has) { need(.tariff) }
      return nil
    }
    if !has(.category) { need(.category) }
    let price = required(.tariff) { (text) throws(ValueFault) in try Cents(euros: text) }
    let unit = required(.sizeUnit) { (text) throws(ValueFault) in
      guard let unit = CareUnit(rawValue: text) else {
        throw .unknownCode(allowed: CareUnit.allCases.map(\.rawValue))
      }
      return unit
    }
    let from = optional(.tariffFrom, day)
    let last = optional(.tariffUntil, day)
    let isInOrder = isInOrder(from, last, .tariffUntil)
    guard let price, let unit, isInOrder else {
      return nil
    }
    return ProviderRow.Price(unit: unit, price: price, from: from, last: last)
  }

  private mutating func number(_ field: FieldName, _ limit: Int) -> Int? {
    optional(field) { (text) throws(ValueFault) in
      guard let number = Int(text) else { throw .numberForm }
      guard (0...limit).contains(number) else {
        throw .numberOutOfRange(lowest: 0, highest: limit)
      }
      return number
    }
  }

  private var day: (String) throws(ValueFault) -> Day {
    { [today] (text) throws(ValueFault) in try Day.parse(typed: text, today: today) }
  }

  private mutating func isInOrder(_ from: Day?, _ last: Day?, _ field: FieldName) -> Bool {
    guard let from, let last, last < from else { return true }
    add(field, .dateInPast)
    return false
  }

  private func cell(_ field: FieldName) -> String {
    let cell = text(field)
    let kept = cell.drop { $0.isWhitespace }
    return String(kept.reversed().drop { $0.isWhitespace }.reversed())
  }

  private func has(_ field: FieldName) -> Bool { !cell(field).isEmpty }

  private mutating func need(_ field: FieldName) { add(field, .empty) }

  private mutating func required<Value>(
    _ field: FieldName, _ make: (String) throws(ValueFault) -> Value
  ) -> Value? {
    guard has(field) else {
      need(field)
      return nil
    }
    return optional(field, make)
  }

  private mutating func optional<Value>(
    _ field: FieldName, _ make: (String) throws(ValueFault) -> Value
  ) -> Value? {
    guard has(field) else { return nil }
    do throws(ValueFault) { return try make(cell(field)) } catch {
      add(field, error)
      return nil
    }
  }

  private mutating func add(_ field: FieldName, _ fault: ValueFault) {
    let value = cell(field)
    faults.append(
      ImportFault(
        line: line, column: field.rawValue, value: value.isEmpty ? nil : ShownValue.text(value),
        problem: .value(fault)))
  }
}
