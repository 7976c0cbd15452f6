import Domain

/// The cells of one row, read one after the other; what is wrong gathers in `faults`.
struct ReferralCells {
  let row: CSVRow
  let columns: ReferralHeader
  private(set) var faults: [ImportFault] = []

  init(row: CSVRow, columns: ReferralHeader) {
    self.row = row
    self.columns = columns
  }

  /// The referral; nil, or of no use, if there are faults.
  mutating func content(today: Day, municipalities: Set<String>) -> ReferralContent? {
    let received = receivedOn(today)
    let name = name()
    let birth = birth(received ?? today)
    let gender: Gender? = code(.gender)
    let bsn = optional(.bsn) { text throws(ValueFault) in try BSN(text) }
    let (postalCode, houseNumber) = address()
    let municipality = municipality(municipalities)
    let referrer = referrer()
    let request = required(.request) { text throws(ValueFault) in try Prose(text) }
    let urgency: Urgency? = text(.urgency).isEmpty ? .ordinary : code(.urgency)
    let parentName = optional(.parentName) { text throws(ValueFault) in try Line(text) }
    let parentPhone = optional(.parentPhone) { text throws(ValueFault) in try PhoneNumber(text) }
    guard let received, let name, let birth, let gender, let municipality, let referrer,
      let request, let urgency
    else { return nil }
    return ReferralContent(
      receivedOn: received, name: name, birth: birth, gender: gender, bsn: bsn,
      postalCode: postalCode, houseNumber: houseNumber, municipality: municipality,
      referrer: referrer, request: request, urgency: urgency, parentName: parentName,
      parentPhone: parentPhone)
  }
}

extension ReferralCells {
  private mutating func receivedOn(_ today: Day) -> Day? {
    required(.receivedOn) { text throws(ValueFault) in
      let day = try Day(text)
      if day > today { throw .dateInFuture }
      return day
    }
  }

  /// A birth that must lie after the day the referral came in is one in the future of that day.
  private mutating func birth(_ received: Day) -> BirthDate? {
    required(.birth) { text throws(ValueFault) in try BirthDate(text, today: received) }
  }

  /// Read as a whole, and by its parts only to tell which of them is wrong.
  private mutating func name() -> PersonName? {
    let (given, prefix, surname) = (text(.givenNames), text(.prefix), text(.surname))
    if let name = try? PersonName(given: given, prefix: prefix, surname: surname),
      !name.given.isEmpty
    {
      return name
    }
    _ = required(.surname) { text throws(ValueFault) in try Line(text) }
    _ = optional(.prefix) { text throws(ValueFault) in try Line(text, limit: 10) }
    _ = required(.givenNames) { text throws(ValueFault) in try Line(text) }
    return nil
  }

  /// Postal code and house number come together or not at all.
  private mutating func address() -> (PostalCode?, HouseNumber?) {
    let hasPostalCode = !text(.postalCode).isEmpty
    let (number, addition) = (text(.houseNumber), text(.houseAddition))
    let postalCode = optional(.postalCode) { text throws(ValueFault) in try PostalCode(text) }
    if !hasPostalCode, number.isEmpty, addition.isEmpty { return (nil, nil) }
    if !hasPostalCode { add(.postalCode, .houseNumberWithoutPostalCode) }
    if number.isEmpty { add(.houseNumber, .postalCodeWithoutHouseNumber) }
    return (postalCode, houseNumber(number, addition))
  }

  private mutating func houseNumber(_ number: String, _ addition: String) -> HouseNumber? {
    if let whole = try? HouseNumber(number: number, addition: addition) { return whole }
    if !number.isEmpty {
      _ = required(.houseNumber) { text throws(ValueFault) in
        try HouseNumber(number: text, addition: "")
      }
    }
    _ = optional(.houseAddition) { text throws(ValueFault) in
      try HouseNumber(number: "1", addition: text)
    }
    return nil
  }

  private mutating func municipality(_ known: Set<String>) -> MunicipalityCode? {
    let code = required(.municipality) { text throws(ValueFault) in try MunicipalityCode(text) }
    guard let code, !known.contains(code.text) else { return code }
    add(.municipality, .unknownMunicipality)
    return nil
  }

  private mutating func referrer() -> Referrer? {
    let before = faults.count
    let type: ReferrerType? = code(.referrerType)
    let agb = optional(.referrerAGB) { text throws(ValueFault) in try AGB(text) }
    let name = optional(.referrerName) { text throws(ValueFault) in try Line(text) }
    guard faults.count == before, let type else { return nil }
    do {
      return try Referrer(type: type, agb: agb, name: name)
    } catch {
      add(columns.place(of: .referrerAGB) == nil ? .referrerType : .referrerAGB, .referrer(error))
      return nil
    }
  }

  /// A code of a list, exactly as the list has it: 2 isn't 02, since a lost zero is lost elsewhere
  /// too.
  private mutating func code<Code: CaseIterable & RawRepresentable<String>>(
    _ column: ReferralColumn
  ) -> Code? {
    required(column) { text throws(ValueFault) in
      if text.isEmpty { throw .empty }
      guard let code = Code(rawValue: text) else {
        throw .unknownCode(allowed: Code.allCases.map(\.rawValue))
      }
      return code
    }
  }

  private func text(_ column: ReferralColumn) -> String {
    columns.place(of: column).map { row.trimmed($0) } ?? ""
  }

  private mutating func required<Value>(
    _ column: ReferralColumn, _ read: (String) throws(ValueFault) -> Value
  ) -> Value? {
    do {
      return try read(text(column))
    } catch {
      add(column, .value(error))
      return nil
    }
  }

  private mutating func optional<Value>(
    _ column: ReferralColumn, _ read: (String) throws(ValueFault) -> Value
  ) -> Value? {
    let text = text(column)
    if text.isEmpty { return nil }
    do {
      return try read(text)
    } catch {
      // Nothing but blanks of another kind, as no-break ones, is nothing.
      if error != .empty { add(column, .value(error)) }
      return nil
    }
  }

  private mutating func add(_ column: ReferralColumn, _ problem: ImportFault.Problem) {
    var value = columns.place(of: column).map { ShownValue.text(row[$0]) }
    if value == "" { value = nil }
    let name = columns.name(of: column)
    faults.append(ImportFault(line: row.line, column: name, value: value, problem: problem))
  }
}
