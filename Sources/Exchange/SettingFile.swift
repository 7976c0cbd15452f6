package import Domain

/// A file of settings with the columns `kind`, `key`, `value` and, where it isn't today, `from`.
///
/// A file with the columns `norm`, `value` and `from` is one of norms alone.
package enum SettingFile {
  /// Far more than there are settings; a larger file is another one.
  package static let limit = 1 << 20

  /// All rows that change something, or every fault there is, each with its line and column.
  ///
  /// `known` is what holds now: a row is judged as the rows before it leave things, and the band of
  /// caseloads as the whole file makes it.
  package static func read(
    _ source: inout FileSource, known: SettingsPage, today: Day
  ) throws -> [NewSetting] {
    var reading = SettingReading(page: known, today: today)
    do {
      try CSVFile.read(&source, take: { reading.take($0) })
    } catch let fault as ImportFault { throw FileRefusal(faults: [fault]) }
    return try reading.finished()
  }

  /// What holds now, as a file that changes nothing when it is read.
  package static func rows(_ page: SettingsPage) -> [[String]] {
    [["kind", "key", "value", "from"]]
      + page.norms.map {
        [SettingKind.norm.rawValue, $0.norm.rawValue, "\($0.value)", $0.since?.iso ?? ""]
      }
      + page.openDomains.map {
        [SettingKind.domain.rawValue, $0.name.text, $0.name.text, $0.fromDay.iso]
      } + page.teams.flatMap(rows)
  }

  /// Kind, key and value of a change, as a row of the file has them.
  package static func cells(_ change: SettingChange) -> [String] {
    switch change {
    case .norm(let norm, let value):
      [SettingKind.norm.rawValue, norm.rawValue, "\(value)"]
    case .addDomain(let name, _): [SettingKind.domain.rawValue, name.text, name.text]
    case .renameDomain(let old, let name): [SettingKind.domain.rawValue, old.text, name.text]
    case .endDomain(let name): [SettingKind.domainEnd.rawValue, name.text, ""]
    case .team(let name, let fact, let value):
      [fact.rawValue, name.text, value?.written ?? ""]
    }
  }

  private static func rows(_ line: SettingsPage.TeamLine) -> [[String]] {
    let name = line.team.name.text
    return TeamFact.allCases.compactMap { fact in
      let current = line.current(fact)
      let from = current?.fromDay.iso ?? ""
      if fact == .name { return [fact.rawValue, name, name, from] }
      return current.map { [fact.rawValue, name, $0.value?.written ?? "", from] }
    }
  }
}

/// What a row is about.
private enum SettingKind: RawRepresentable, Equatable {
  case norm
  case domain
  case domainEnd
  case team(TeamFact)

  init?(rawValue: String) {
    guard let kind = Self.all.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = kind
  }

  var rawValue: String {
    switch self {
    case .norm: "norm"
    case .domain: "domain"
    case .domainEnd: "domain.end"
    case .team(let fact): fact.rawValue
    }
  }

  static let all: [SettingKind] =
    [.norm, .domain, .domainEnd] + TeamFact.allCases.map { .team($0) }
}

/// What a reading has so far.
private struct SettingReading {
  private struct Places {
    var kind: Int?
    var key: Int
    var value: Int
    var from: Int?

    var width: Int { max(kind ?? 0, key, value, from ?? 0) + 1 }
  }

  /// A row as it stands in the file.
  private struct Row {
    let line: Int
    let kind: SettingKind
    let key: String
    let value: String
    let from: String
  }

  private var page: SettingsPage
  private let today: Day
  private var places: Places?
  private var hasHeader = false
  private var lines: [String: Int] = [:]
  private var bandLines: [Norm: Row] = [:]
  private var changes: [NewSetting] = []
  private var hasRows = false
  private var faults: [ImportFault] = []

  init(page: SettingsPage, today: Day) {
    self.page = page
    self.today = today
  }

  mutating func take(_ cells: CSVRow) {
    if cells.isBlank { return }
    guard hasHeader else { return header(cells) }
    guard let places else { return }
    guard cells.count >= places.width else {
      return add(
        cells.line, nil, nil, .tooFewCells(expected: places.width, found: cells.count))
    }
    hasRows = true
    let name = places.kind.map { cells[$0] } ?? SettingKind.norm.rawValue
    guard let kind = SettingKind(rawValue: name) else {
      return add(
        cells.line, "kind", name,
        .value(.unknownCode(allowed: SettingKind.all.map(\.rawValue))))
    }
    judge(
      Row(
        line: cells.line, kind: kind, key: cells[places.key], value: cells[places.value],
        from: places.from.map { cells[$0] } ?? ""))
  }

  private mutating func header(_ row: CSVRow) {
    hasHeader = true
    let names = row.cells.map { $0.lowercased() }
    let ofNorms = names.contains("norm") && !names.contains("kind")
    let needed = ofNorms ? ["norm", "value"] : ["kind", "key", "value"]
    for wanted in needed where !names.contains(wanted) {
      add(row.line, nil, nil, .missingColumn(wanted))
    }
    for name in names where !(needed + ["from"]).contains(name) {
      add(row.line, name, nil, .value(.unknownCode(allowed: needed + ["from"])))
    }
    let kind = names.firstIndex(of: "kind")
    let key = names.firstIndex(of: ofNorms ? "norm" : "key")
    if let key, let value = names.firstIndex(of: "value"), ofNorms || kind != nil {
      places = Places(
        kind: ofNorms ? nil : kind, key: key, value: value, from: names.firstIndex(of: "from"))
    }
  }

  /// Each against what the rows before it leave.
  private mutating func judge(_ row: Row) {
    let mark = "\(row.kind.rawValue) \(NameFolding.key(row.key))"
    if let earlier = lines[mark] {
      return add(row.line, keyColumn, row.key, .sameRowTwice(line: earlier))
    }
    lines[mark] = row.line
    guard let change = change(row) else { return }
    let day: Day?
    do throws(ValueFault) {
      day = row.from.isEmpty ? nil : try Day.parse(typed: row.from, today: today)
    } catch { return add(row.line, "from", row.from, .value(error)) }
    do throws(Refusal) {
      let new = NewSetting(change, from: day)
      guard let step = try page.step(new, today: today) else { return }
      page.take(step, number: UInt64(row.line))
      changes.append(new)
      if case .norm(let new) = step { bandLines[new.norm] = row }
    } catch { add(row, error) }
  }

  /// What a row asks; nil where it is faulty or, as an export has it, says what is so.
  private mutating func change(_ row: Row) -> SettingChange? {
    switch row.kind {
    case .norm:
      guard let norm = Norm(rawValue: row.key) else {
        add(
          row.line, keyColumn, row.key,
          .value(.unknownCode(allowed: Norm.allCases.map(\.rawValue))))
        return nil
      }
      guard let number = Int(row.value) else {
        add(row.line, "value", row.value, .value(.numberForm))
        return nil
      }
      return .norm(norm, number)
    case .domain: return domain(row)
    case .domainEnd: return line(row.line, keyColumn, row.key).map { .endDomain($0) }
    case .team(let fact):
      guard let team = line(row.line, keyColumn, row.key) else { return nil }
      if fact == .ended || (row.value.isEmpty && fact != .name) { return .team(team, fact, nil) }
      do throws(ValueFault) {
        return .team(team, fact, try TeamValue.read(fact, row.value))
      } catch {
        add(row.line, "value", row.value, .value(error))
        return nil
      }
    }
  }

  /// Another name renames; the same name adds one that isn't there.
  private mutating func domain(_ row: Row) -> SettingChange? {
    guard let key = line(row.line, keyColumn, row.key),
      let value = line(row.line, "value", row.value)
    else { return nil }
    let isKnown = page.openDomains.contains {
      NameFolding.key($0.name.text) == NameFolding.key(key.text)
    }
    return key == value && !isKnown
      ? .addDomain(key, place: nil) : .renameDomain(key, to: value)
  }

  private mutating func line(_ number: Int, _ column: String, _ text: String) -> Line? {
    do throws(ValueFault) { return try Line(text) } catch {
      add(number, column, text, .value(error))
      return nil
    }
  }

  private var keyColumn: String { places?.kind == nil ? "norm" : "key" }

  private mutating func add(_ row: Row, _ refusal: Refusal) {
    switch refusal {
    case .dayInFuture: add(row.line, "from", row.from, .value(.dateInFuture))
    case .dayBeforePrevious: add(row.line, "from", row.from, .value(.dateInPast))
    case .unknownChoice(let field, _):
      let names =
        field == .team ? page.teams.map(\.team.name.text) : page.openDomains.map(\.name.text)
      add(row.line, keyColumn, row.key, .value(.unknownCode(allowed: names)))
    case .value(_, let fault): add(row.line, "value", row.value, .value(fault))
    case .setting(.nameTaken(let name)):
      add(row.line, "value", row.value, .setting(.nameTaken(name)))
    case .setting(let refusal): add(row.line, keyColumn, row.key, .setting(refusal))
    default: add(row.line, nil, nil, .value(.unknownCode(allowed: [])))
    }
  }

  private mutating func add(
    _ line: Int, _ column: String?, _ value: String?, _ problem: ImportFault.Problem
  ) {
    faults.append(
      ImportFault(
        line: line, column: column, value: value.map { String($0.prefix(40)) }, problem: problem))
  }

  /// The band of caseloads, where the file changes an end of it.
  private mutating func judgeBand() {
    let norms = Norms(
      Dictionary(page.norms.map { ($0.norm, $0.value) }, uniquingKeysWith: { first, _ in first }))
    for norm in [Norm.bandLowest, .bandHighest] {
      guard let row = bandLines[norm] else { continue }
      do throws(Refusal) { try norm.check(norms[norm], among: norms) } catch { add(row, error) }
    }
  }

  mutating func finished() throws -> [NewSetting] {
    judgeBand()
    faults.sort { $0.line < $1.line }
    if !faults.isEmpty { throw FileRefusal(faults: faults) }
    guard hasRows else {
      throw FileRefusal(
        faults: [ImportFault(line: 1, column: nil, value: nil, problem: .noRows)])
    }
    return changes
  }
}
