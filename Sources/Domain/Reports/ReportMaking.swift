/// Makes a report of what was counted.
package struct ReportMaking {
  private let question: ReportQuestion
  /// Counts of whole calendar years where the report is for outside the team.
  private let tallies: FigureTallies
  /// The part a filter leaves of tallies that are divided by it.
  private let part: FigurePart?
  private let names: Names
  private let hasLists: Bool
  private let shown: [FigureKind: Set<FigureKey>]

  /// How providers and municipalities are called.
  package struct Names: Sendable {
    package let providers: [ID<Provider>: Line]
    package let municipalities: [MunicipalityCode: Line]

    package init(
      providers: [ID<Provider>: Line] = [:], municipalities: [MunicipalityCode: Line] = [:]
    ) {
      self.providers = providers
      self.municipalities = municipalities
    }
  }

  /// `hidesSmall` are the figures of which small numbers are hidden even inside the team: those of
  /// the practice for whoever doesn't work there.
  package init(
    _ question: ReportQuestion, _ tallies: FigureTallies, part: FigurePart? = nil,
    names: Names = Names(), hidesSmall: Set<FigureKind> = [], hasLists: Bool
  ) {
    self.question = question
    self.tallies = tallies
    self.part = part
    self.names = names
    self.hasLists = hasLists && !question.isForOutside
    var shown: [FigureKind: Set<FigureKey>] = [:]
    let all = tallies
    for (kind, tallies) in all where question.isForOutside || hidesSmall.contains(kind) {
      shown[kind] = Self.shown(
        tallies, of: kind.whole.flatMap { all[$0] }, by: question.division)
    }
    self.shown = shown
  }

  /// `families` are those with an open file at some time in the period.
  package func report(families: Int64? = nil) -> Report {
    let columns = question.name.columns
    let rows = keys.map { row($0, columns) }
    return Report(
      question: question, columns: columns, rows: rows, total: row(.total, columns),
      families: families, spread: spread, isSuppressed: question.isForOutside)
  }

  // MARK: What may be shown

  /// The keys that aren't hidden: months against parts within each calendar year, or the parts of
  /// whole years.
  ///
  /// What is a part of other figures is hidden with what would be left of those.
  private static func shown(
    _ tallies: [FigureKey: FigureTally], of whole: [FigureKey: FigureTally]?,
    by division: ReportDivision
  ) -> Set<FigureKey> {
    let parts = Array(Set(tallies.keys.map(\.part)))
    var shown: Set<FigureKey> = []
    for january in Set(tallies.keys.map(\.month.first.startOfYear)) {
      let months = (0..<12).map { Month(january.adding(months: $0)) }
      let lines = division.isTime ? months.map { [$0] } : [months]
      func counts(_ tallies: [FigureKey: FigureTally]) -> [[Int64]] {
        lines.map { months in
          parts.map { part in
            months.reduce(Int64(0)) { $0 + (tallies[FigureKey($1, part)]?.count ?? 0) }
          }
        }
      }
      let own = counts(tallies)
      let hidden =
        whole.map { Suppression.hidden(own, of: counts($0)) } ?? Suppression.hidden(own)
      for (line, months) in lines.enumerated() {
        for (place, part) in parts.enumerated() where !hidden[line][place] {
          shown.formUnion(months.map { FigureKey($0, part) })
        }
      }
    }
    return shown
  }

  // MARK: Lines

  private var keys: [ReportRowKey] {
    let months = Month.of(from: question.fromDay, to: question.toDay)
    switch question.division {
    case .month: return months.map(ReportRowKey.month)
    case .year:
      return Set(months.map(\.first.year)).sorted().map(ReportRowKey.year)
    case .provider, .referrer, .municipality: return parts
    case .one: return []
    }
  }

  /// The parts that occur, the most frequent first.
  private var parts: [ReportRowKey] {
    guard let leading = question.name.columns.first?.measure?.listed else { return [] }
    var counts: [ReportRowKey: Int64] = [:]
    for (kind, tallies) in tallies {
      for (key, tally) in tallies where isInPeriod(key.month) {
        counts[rowKey(key.part ?? .unknown), default: 0] += kind == leading ? tally.count : 0
      }
    }
    return counts.sorted { one, other in
      (-one.value, name(one.key)) < (-other.value, name(other.key))
    }.map(\.key)
  }

  private func name(_ key: ReportRowKey) -> String {
    switch key {
    case .provider(_, let name): name.text
    case .municipality(let code, _): code.text
    case .referrer(let type): type.rawValue
    default: "~"
    }
  }

  private func rowKey(_ part: FigurePart) -> ReportRowKey {
    switch part {
    case .provider(let id): names.providers[id].map { .provider(id, $0) } ?? .unknown
    case .referrer(let type): .referrer(type)
    case .municipality(let code): .municipality(code, names.municipalities[code])
    case .team, .unknown: .unknown
    }
  }

  private func row(_ key: ReportRowKey, _ columns: [ReportColumn]) -> ReportRow {
    ReportRow(key: key, cells: columns.map { cell($0, key) })
  }

  private func cell(_ column: ReportColumn, _ key: ReportRowKey) -> ReportCell {
    guard let measure = column.measure else { return ReportCell(nil) }
    let parts = measure.kinds.map { ($0, tally($0, key)) }
    guard !parts.contains(where: { $0.1 == nil }) else { return ReportCell(nil, isHidden: true) }
    let list = hasLists ? list(measure.listed, key).map(ReportList.figures) : nil
    return ReportCell(
      Self.value(measure, parts.map { $0.1 ?? FigureTally() }), list: list)
  }

  private static func value(_ measure: ReportMeasure, _ tallies: [FigureTally]) -> Int64? {
    let first = tallies.first ?? FigureTally()
    switch measure {
    case .count: return first.count
    case .sum: return first.sum
    case .median: return Spread.median(first.values.sorted())
    case .ninetieth: return Spread.ninetieth(first.values.sorted())
    case .share:
      return Spread.perMille(
        first.count, of: tallies.dropFirst().reduce(0) { $0 + $1.count })
    case .sumShare: return Spread.perMille(first.sum, of: tallies.last?.sum ?? 0)
    }
  }

  /// What a line counts of a kind; nil where all of it is hidden.
  private func tally(_ kind: FigureKind, _ key: ReportRowKey) -> FigureTally? {
    let shown = shown[kind]
    var total = FigureTally()
    var isAnyShown = shown == nil
    for (place, tally) in tallies[kind] ?? [:] where belongs(place, to: key) {
      if let shown, !shown.contains(place) { continue }
      isAnyShown = true
      total.add(tally)
    }
    return isAnyShown ? total : nil
  }

  private func isInPeriod(_ month: Month) -> Bool {
    month.end > question.fromDay && month.first < question.toDay
  }

  private func belongs(_ place: FigureKey, to key: ReportRowKey) -> Bool {
    guard isInPeriod(place.month) else { return false }
    if let part, place.part != part { return false }
    switch key {
    case .month(let month): return place.month == month
    case .year(let year): return place.month.first.year == year
    case .provider(let id, _): return place.part == .provider(id)
    case .referrer(let type): return place.part == .referrer(type)
    case .municipality(let code, _): return place.part == .municipality(code)
    case .unknown: return place.part.map { rowKey($0) == .unknown } ?? true
    case .one: return false
    case .total: return true
    }
  }

  private func list(_ kind: FigureKind, _ key: ReportRowKey) -> FigureSelection? {
    guard kind.hasList else { return nil }
    var (from, to) = (question.fromDay, question.toDay)
    var filter = question.filter
    var unknown: ReportDivision?
    switch key {
    case .month(let month): (from, to) = (max(from, month.first), min(to, month.end))
    case .year(let year):
      let start = (try? Day(year: year, month: 1, day: 1)) ?? from
      (from, to) = (max(from, start), min(to, start.adding(months: 12)))
    case .provider(let id, _): filter.provider = id
    case .referrer(let type): filter.referrer = type
    case .municipality(let code, _): filter.municipality = code
    case .unknown: unknown = question.division
    case .one, .total: break
    }
    return FigureSelection(kind, from: from, to: to, filter: filter, unknown: unknown)
  }
}

// How what was measured is spread.
extension ReportMaking {
  private var spread: [SpreadBucket] {
    question.name.spread.flatMap { kind, edges -> [SpreadBucket] in
      guard let tally = tally(kind, .total) else { return [] }
      let ends = edges.dropFirst().map(Optional.some) + [nil]
      let counts = zip(edges, ends).map { lowest, end in
        Int64(tally.values.count { $0 >= lowest && isBelow($0, end) })
      }
      let hidden =
        question.isForOutside ? Suppression.hidden([counts])[0] : counts.map { _ in false }
      return zip(zip(edges, ends), zip(counts, hidden)).map { range, number in
        SpreadBucket(
          kind: kind, lowest: range.0, end: range.1,
          count: ReportCell(
            number.0, isHidden: number.1,
            list: hasLists
              ? .figures(
                FigureSelection(
                  kind, from: question.fromDay, to: question.toDay, filter: question.filter,
                  lowest: range.0, end: range.1)) : nil))
      }
    }
  }

  private func isBelow(_ value: Int64, _ end: Int64?) -> Bool { end.map { value < $0 } ?? true }
}

extension ReportName {
  /// What it shows the spread of, with where each step begins in days.
  var spread: [(FigureKind, [Int64])] {
    switch self {
    // Four and ten weeks are the treeknorm, a guideline in youth care.
    case .waiting: [(.firstTalk, [0, 14, 28, 70]), (.helpStart, [0, 14, 28, 70])]
    case .leadTime: [(.closed, [0, 91, 183, 365, 730])]
    default: []
    }
  }

  /// The figures its columns follow from.
  package var kinds: Set<FigureKind> {
    Set(columns.compactMap(\.measure).flatMap(\.kinds))
  }

  /// Those of which it needs each value that was measured.
  package var measured: Set<FigureKind> {
    Set(columns.compactMap(\.measure).filter(\.needsValues).flatMap(\.kinds))
      .union(spread.map(\.0))
  }
}
