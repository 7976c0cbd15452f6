import Domain
import Ledger
import Store

// Reports: counted over what the reader may know, and for outside his team without small numbers.
extension Context {
  func perform(_ command: ReportCommand) throws -> Outcome {
    switch command {
    case .show(let question): try show(question)
    case .list(let selection, let after, let limit):
      try figures(selection, after: after, limit: limit)
    case .exported(let question): try exported(question)
    }
  }

  /// Over whom somebody's reports go, and whether he is outside the teams they are about.
  private struct Reader {
    let scope: FigureScope
    let isOutside: Bool
    /// Whether he may see whose the figures are.
    let hasLists: Bool
  }

  private func reader(forOutside: Bool) throws -> Reader {
    let isController = actor.roles.contains(.controller)
    // Reaching everything is looking from outside.
    let teams = try teams(.readReports, upTo: .team)
    if !teams.isEmpty, !(forOutside && isController) {
      return Reader(scope: .teams(teams), isOutside: false, hasLists: true)
    }
    if isController {
      return Reader(scope: .teams(try self.teams(.readReports)), isOutside: true, hasLists: false)
    }
    guard actor.roles.contains(.coordinator) else {
      return Reader(scope: .author(user), isOutside: false, hasLists: false)
    }
    return Reader(scope: .coordinator(user), isOutside: false, hasLists: true)
  }

  private func show(_ asked: ReportQuestion) throws -> Outcome {
    let stamp = try permit(.readReports)
    let (question, reader) = try settled(asked)
    let report = try store.reveal(stamp) { connection in
      (
        try ReportReading(
          connection: connection, question: question, scope: reader.scope,
          hasLists: reader.hasLists, today: today
        ).report(), Shown(.reportShown)
      )
    }
    return .report(.report(report))
  }

  /// The question as it is answered: whoever looks from outside asks for outside.
  private func settled(_ asked: ReportQuestion) throws -> (ReportQuestion, Reader) {
    var question = asked
    let reader = try reader(forOutside: asked.isForOutside)
    question.isForOutside = asked.isForOutside || reader.isOutside
    try question.check()
    return (question, reader)
  }

  private func figures(
    _ selection: FigureSelection, after key: PageKey?, limit: Int
  ) throws -> Outcome {
    let stamp = try permit(.readReports)
    let reader = try reader(forOutside: false)
    guard reader.hasLists, selection.kind.hasList else { throw Refusal.report(.noList) }
    let limit = Self.page(limit)
    let page = try store.reveal(stamp) { connection in
      let query = FigureQuery(connection: connection, scope: reader.scope)
      let rows = try query.page(
        selection, reader: user, on: today, after: key, limit: limit + 1)
      let shown = Array(rows.prefix(limit))
      let page = FigureListPage(
        rows: shown, next: rows.count > limit ? shown.last.map(FigureQuery.key) : nil)
      let listed = shown.map { row in row.family.map { Identity($0) } ?? Identity(row.id) }
      return (page, Shown(key == nil ? .reportListed : .listPaged, listed: listed))
    }
    return .report(.list(page))
  }

  private func exported(_ asked: ReportQuestion) throws -> Outcome {
    let stamp = try permit(.readReports)
    let (question, _) = try settled(asked)
    try store.note(stamp, Shown(.reportExported))
    return .done(.reportExported(question.name))
  }
}

/// Reads what a report counts, and makes it.
struct ReportReading {
  let connection: any Connection
  let question: ReportQuestion
  let scope: FigureScope
  let hasLists: Bool
  let today: Day

  func report() throws -> Report {
    if question.name == .completeness { return try completeness() }
    let query = FigureQuery(connection: connection, scope: scope)
    var tallies: FigureTallies = [:]
    for kind in question.name.kinds {
      tallies[kind] = try query.tallies(
        selection(kind), by: axis, withValues: question.name.measured.contains(kind))
    }
    let making = ReportMaking(
      question, tallies, part: try part(), names: try names(tallies),
      hidesSmall: practiceIsOthers
        ? [.solvedAtPractice, .keptAtPractice, .sentByPractice] : [],
      hasLists: hasLists)
    let families =
      question.name == .movements && !question.isForOutside
      ? try query.families(from: question.fromDay, to: question.toDay) : nil
    var report = making.report(families: families)
    report.provider = try question.filter.provider.flatMap { try providers([$0]).first?.name }
    return report
  }

  /// Only who works in a practice sees its small numbers.
  private var practiceIsOthers: Bool {
    if case .author = scope { false } else { true }
  }

  /// For outside whole years are counted, divided by what the filter is of: which numbers are
  /// hidden may not depend on the question.
  private func selection(_ kind: FigureKind) -> FigureSelection {
    let isWhole = question.isForOutside || (kind.isOfPractice && practiceIsOthers)
    guard isWhole else {
      return FigureSelection(
        kind, from: question.fromDay, to: question.toDay, filter: question.filter)
    }
    let last = question.toDay.adding(days: -1)
    return FigureSelection(
      kind, from: question.fromDay.startOfYear, to: last.endOfYear.adding(days: 1),
      filter: question.isForOutside ? ReportFilter() : question.filter)
  }

  private var axis: FigureQuery.Axis? {
    switch question.division {
    case .provider: return .provider
    case .referrer: return .referrer
    case .municipality: return .municipality
    case .month, .year, .one: break
    }
    guard question.isForOutside else { return nil }
    let filter = question.filter
    if filter.team != nil { return .team }
    if filter.municipality != nil { return .municipality }
    if filter.referrer != nil { return .referrer }
    return filter.provider == nil ? nil : .provider
  }

  /// The part of the tallies that a filter for outside leaves.
  private func part() throws -> FigurePart? {
    guard question.isForOutside, question.division.isTime else { return nil }
    let filter = question.filter
    if let team = filter.team {
      let id = try FigureQuery(connection: connection, scope: scope).team(named: team)
      return id.map(FigurePart.team) ?? .unknown
    }
    return filter.municipality.map(FigurePart.municipality)
      ?? filter.referrer.map(FigurePart.referrer) ?? filter.provider.map(FigurePart.provider)
  }

  /// How the parts that occur are called: not every provider there is.
  private func names(_ tallies: FigureTallies) throws -> ReportMaking.Names {
    let parts = Set(tallies.values.flatMap(\.keys).compactMap(\.part))
    guard !parts.isEmpty else { return ReportMaking.Names() }
    switch question.division {
    case .provider:
      let ids = parts.compactMap { if case .provider(let id) = $0 { id } else { nil } }.sorted()
      return ReportMaking.Names(
        providers: Dictionary(
          try providers(ids).map { ($0.id, $0.name) }, uniquingKeysWith: { $1 }))
    case .municipality:
      let codes = parts.compactMap {
        if case .municipality(let code) = $0 { code.text } else { nil }
      }
      let all = try connection.all(
        """
        SELECT \(Municipality.table.selection) FROM municipality
        WHERE to_day IS NULL AND code IN (\(codes.marks))
        """, codes.sorted().map { .text($0) }, Municipality.read)
      return ReportMaking.Names(
        municipalities: Dictionary(all.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 }))
    case .month, .year, .referrer, .one: return ReportMaking.Names()
    }
  }

  private func providers(_ ids: [ID<Provider>]) throws -> [Provider] {
    try connection.all(
      "SELECT \(Provider.table.selection) FROM provider WHERE id IN (\(ids.marks))",
      ids.map { Value($0) }, Provider.read)
  }
}

// How many of the six there are now.
extension ReportReading {
  private func completeness() throws -> Report {
    let counts = try CompletenessQuery(connection: connection, today: today).counts(scope)
    let open = counts.open
    func hides(_ number: Int64) -> Bool {
      question.isForOutside && number < Suppression.smallest
    }
    func list(_ ones: OnesCondition?) -> ReportList? { hasLists ? .families(ones) : nil }
    func row(_ key: ReportRowKey, missing: Int64, overdue: Int64, _ one: One?) -> ReportRow {
      // What is present and what isn't make the whole: a small number hides its counterpart.
      let parts = [missing, overdue, open - missing - overdue]
      let hidden =
        question.isForOutside
        ? Suppression.hidden([parts])[0] : parts.map { _ in false }
      return ReportRow(
        key: key,
        cells: [
          ReportCell(open, isHidden: hides(open), list: list(nil)),
          ReportCell(missing, isHidden: hidden[0], list: list(.missing(one))),
          ReportCell(overdue, isHidden: hidden[1], list: list(.overdue(one))),
          ReportCell(
            Spread.perMille(open - missing - overdue, of: open), isHidden: hidden[2]),
        ])
    }
    let rows = counts.ones.map {
      row(.one($0.one), missing: $0.missing, overdue: $0.overdue, $0.one)
    }
    return Report(
      question: question, columns: question.name.columns, rows: rows,
      total: row(.total, missing: counts.incomplete, overdue: counts.overdue, nil),
      isSuppressed: question.isForOutside)
  }
}
