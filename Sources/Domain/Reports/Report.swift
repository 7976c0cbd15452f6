/// The reports there are; caseload and coverage are boards of their own.
package enum ReportName: String, CaseIterable, Sendable {
  /// In- and outflow a month beside the cost of trajectories: the first page.
  case inflow
  /// What trajectories cost, divided by provider, referrer, municipality or year.
  case costs
  case practice
  case waiting
  case leadTime
  case budget
  case movements
  case outcomes
  case completeness

  /// By what its rows are divided, the usual one first.
  package var divisions: [ReportDivision] {
    switch self {
    case .costs: [.provider, .referrer, .municipality, .year]
    case .budget: [.municipality, .year]
    case .completeness: [.one]
    default: [.month, .year]
    }
  }

  /// Its columns, in order.
  package var columns: [ReportColumn] {
    switch self {
    case .inflow:
      [.referrals, .solvedByPOH, .opened, .closed, .medianCost, .ninetiethCost]
    case .costs: [.trajectories, .medianCost, .ninetiethCost, .totalCost, .medianTrajectory]
    case .practice: [.solvedByPOH, .sentByPOH, .solvedShare]
    case .waiting:
      [
        .firstTalks, .medianFirstTalk, .ninetiethFirstTalk, .helpStarts, .medianHelpStart,
        .ninetiethHelpStart,
      ]
    case .leadTime:
      [
        .closed, .medianFile, .ninetiethFile, .trajectories, .medianTrajectory,
        .ninetiethTrajectory,
      ]
    case .budget: [.budgets, .ceiling, .committed, .usedShare]
    case .movements: [.placementMoves, .providerSwitches, .crises, .scaleUps, .scaleDowns]
    case .outcomes:
      [.closed, .dropouts, .dropoutShare, .goals, .goalsRisen, .risenShare, .marks, .medianMark]
    case .completeness: [.openFamilies, .missing, .overdue, .presentShare]
    }
  }
}

/// By what the rows of a report are divided.
package enum ReportDivision: String, CaseIterable, Sendable {
  case month
  case year
  case provider
  case referrer
  case municipality
  /// The six ones.
  case one

  package var isTime: Bool { self == .month || self == .year }
}

/// A column of a report; the code is its key in JSON, and says the unit.
package enum ReportColumn: String, CaseIterable, Sendable {
  case referrals
  case solvedByPOH
  case sentByPOH
  case solvedShare = "solvedSharePerMille"
  case opened
  case closed
  case medianCost = "medianCostPerTrajectoryCents"
  case ninetiethCost = "p90CostPerTrajectoryCents"
  case totalCost = "totalCostCents"
  case trajectories
  case medianTrajectory = "medianTrajectoryDays"
  case ninetiethTrajectory = "p90TrajectoryDays"
  case firstTalks
  case medianFirstTalk = "medianFirstTalkDays"
  case ninetiethFirstTalk = "p90FirstTalkDays"
  case helpStarts
  case medianHelpStart = "medianHelpStartDays"
  case ninetiethHelpStart = "p90HelpStartDays"
  case medianFile = "medianFileDays"
  case ninetiethFile = "p90FileDays"
  case budgets
  case ceiling = "ceilingCents"
  case committed = "committedCents"
  case usedShare = "usedSharePerMille"
  case placementMoves
  case providerSwitches
  case crises
  case scaleUps
  case scaleDowns
  case dropouts
  case dropoutShare = "dropoutSharePerMille"
  case goals
  case goalsRisen
  case risenShare = "goalsRisenSharePerMille"
  case marks
  case medianMark
  case openFamilies = "open"
  case missing
  case overdue
  case presentShare = "presentSharePerMille"

  /// What is counted or measured, and how; nil for what a report counts in another way.
  package var measure: ReportMeasure? {
    switch self {
    case .referrals: .count(.referred)
    case .solvedByPOH: .count(.solvedAtPractice)
    case .sentByPOH: .count(.sentByPractice)
    case .solvedShare: .share(.solvedAtPractice, of: [.solvedAtPractice, .sentByPractice])
    case .opened: .count(.opened)
    case .closed: .count(.closed)
    case .medianCost: .median(.trajectoryCost)
    case .ninetiethCost: .ninetieth(.trajectoryCost)
    case .totalCost: .sum(.trajectoryCost)
    case .trajectories: .count(.trajectoryCost)
    case .medianTrajectory: .median(.trajectoryTime)
    case .ninetiethTrajectory: .ninetieth(.trajectoryTime)
    case .firstTalks: .count(.firstTalk)
    case .medianFirstTalk: .median(.firstTalk)
    case .ninetiethFirstTalk: .ninetieth(.firstTalk)
    case .helpStarts: .count(.helpStart)
    case .medianHelpStart: .median(.helpStart)
    case .ninetiethHelpStart: .ninetieth(.helpStart)
    case .medianFile: .median(.closed)
    case .ninetiethFile: .ninetieth(.closed)
    case .budgets: .count(.budget)
    case .ceiling: .sum(.budget)
    case .committed: .sum(.committed)
    case .usedShare: .sumShare(.committed, of: .budget)
    case .placementMoves: .count(.placementMove)
    case .providerSwitches: .count(.providerSwitch)
    case .crises: .count(.crisis)
    case .scaleUps: .count(.scaleUp)
    case .scaleDowns: .count(.scaleDown)
    case .dropouts: .count(.dropout)
    case .dropoutShare: .share(.dropout, of: [.closed])
    case .goals: .count(.goalScored)
    case .goalsRisen: .count(.goalRisen)
    case .risenShare: .share(.goalRisen, of: [.goalScored])
    case .marks: .count(.satisfaction)
    case .medianMark: .median(.satisfaction)
    case .openFamilies, .missing, .overdue, .presentShare: nil
    }
  }

  /// What its numbers are.
  package var unit: ReportUnit {
    switch self {
    case .medianCost, .ninetiethCost, .totalCost, .ceiling, .committed: .cents
    case .medianTrajectory, .ninetiethTrajectory, .medianFirstTalk, .ninetiethFirstTalk,
      .medianHelpStart, .ninetiethHelpStart, .medianFile, .ninetiethFile:
      .days
    case .solvedShare, .usedShare, .dropoutShare, .risenShare, .presentShare: .perMille
    default: .number
    }
  }
}

/// What a number of a report is.
package enum ReportUnit: Sendable {
  case number
  case cents
  case days
  case perMille
}

/// How a column follows from figures.
package enum ReportMeasure: Equatable, Sendable {
  case count(FigureKind)
  case sum(FigureKind)
  case median(FigureKind)
  case ninetieth(FigureKind)
  case share(FigureKind, of: [FigureKind])
  /// One sum as a part of another.
  case sumShare(FigureKind, of: FigureKind)

  /// The figures whose list stands behind the number.
  package var listed: FigureKind {
    switch self {
    case .count(let kind), .sum(let kind), .median(let kind), .ninetieth(let kind),
      .share(let kind, of: _), .sumShare(let kind, of: _):
      kind
    }
  }

  /// All figures it needs.
  package var kinds: [FigureKind] {
    switch self {
    case .count(let kind), .sum(let kind), .median(let kind), .ninetieth(let kind): [kind]
    case .share(let kind, let whole): [kind] + whole
    case .sumShare(let kind, let whole): [kind, whole]
    }
  }

  /// Whether it looks at what was measured, and not only at how often.
  package var needsValues: Bool {
    switch self {
    case .count, .share: false
    case .sum, .median, .ninetieth, .sumShare: true
    }
  }
}

/// What somebody asks of a report.
package struct ReportQuestion: Equatable, Sendable {
  package var name: ReportName
  package var fromDay: Day
  /// The first day it no longer looks at.
  package var toDay: Day
  package var division: ReportDivision
  package var filter: ReportFilter
  /// Whether it is for people outside the team: small numbers are hidden then.
  package var isForOutside: Bool

  package init(
    _ name: ReportName, from: Day, to: Day, by division: ReportDivision? = nil,
    filter: ReportFilter = ReportFilter(), isForOutside: Bool = false
  ) {
    self.name = name
    fromDay = from
    toDay = to
    self.division = division ?? name.divisions.first ?? .month
    self.filter = filter
    self.isForOutside = isForOutside
  }

  /// The last twelve months, the current one included.
  package static func lastYear(_ name: ReportName, today: Day) -> ReportQuestion {
    let end = Month(today).end
    return ReportQuestion(name, from: end.adding(months: -12), to: end)
  }

  /// Refuses an empty or endless period, a division the report hasn't, and, for outside, what could
  /// be subtracted from another question: parts of months and several filters at once.
  package func check() throws(Refusal) {
    guard toDay > fromDay else { throw .report(.emptyPeriod) }
    guard Month.of(from: fromDay, to: toDay).count <= Self.longestMonths else {
      throw .report(.periodTooLong(months: Self.longestMonths))
    }
    guard name.divisions.contains(division) else {
      throw .report(.noSuchDivision(name, division))
    }
    // What stands now has no period.
    guard isForOutside, division != .one else { return }
    let starts = [fromDay, toDay]
    if division.isTime {
      guard starts.allSatisfy({ Month($0).first == $0 }) else { throw .report(.wholeMonths) }
      guard filter.count <= 1 else { throw .report(.oneFilter) }
    } else {
      guard starts.allSatisfy({ $0.month == 1 && $0.day == 1 }) else {
        throw .report(.wholeYears)
      }
      guard filter.count == 0 else { throw .report(.noFilter) }
    }
  }

  package static let longestMonths = 240
}

extension ReportQuestion {
  /// The same time and filter of another report.
  package func about(_ name: ReportName) -> ReportQuestion {
    ReportQuestion(name, from: fromDay, to: toDay, filter: filter, isForOutside: isForOutside)
      .fitting
  }

  /// The same divided in the next way there is.
  package var dividedOtherwise: ReportQuestion {
    var other = self
    let all = name.divisions
    other.division = all[((all.firstIndex(of: division) ?? 0) + 1) % all.count]
    return other.fitting
  }

  /// The same for outside the team, or for the team again.
  package var turnedOutside: ReportQuestion {
    var other = self
    other.isForOutside.toggle()
    return other.fitting
  }

  /// The nearest question that may be asked for outside: whole months, or whole years, and no more
  /// restrictions than one.
  package var fitting: ReportQuestion {
    guard isForOutside, division != .one else { return self }
    var other = self
    let last = toDay.adding(days: -1)
    if division.isTime {
      other.fromDay = Month(fromDay).first
      other.toDay = Month(last).end
      if filter.count > 1 { other.filter = ReportFilter(team: filter.team) }
    } else {
      other.fromDay = Month(fromDay).first.adding(months: 1 - fromDay.month)
      other.toDay = last.endOfYear.adding(days: 1)
      other.filter = ReportFilter()
    }
    return other
  }
}

/// Of what alone a report speaks.
package struct ReportFilter: Hashable, Sendable {
  package var team: Line?
  package var municipality: MunicipalityCode?
  package var referrer: ReferrerType?
  package var provider: ID<Provider>?

  package init(
    team: Line? = nil, municipality: MunicipalityCode? = nil, referrer: ReferrerType? = nil,
    provider: ID<Provider>? = nil
  ) {
    self.team = team
    self.municipality = municipality
    self.referrer = referrer
    self.provider = provider
  }

  package var count: Int {
    (team == nil ? 0 : 1) + (municipality == nil ? 0 : 1) + (referrer == nil ? 0 : 1)
      + (provider == nil ? 0 : 1)
  }
}

/// A report as it is shown, printed and exported.
package struct Report: Equatable, Sendable {
  package let question: ReportQuestion
  package let columns: [ReportColumn]
  package let rows: [ReportRow]
  /// Everything together; a total of hidden numbers counts only what is shown.
  package let total: ReportRow
  /// Families with an open file at some time in the period, for numbers a hundred families.
  package let families: Int64?
  /// How the waiting times or lead times are spread.
  package let spread: [SpreadBucket]
  /// Whether small numbers are hidden.
  package let isSuppressed: Bool
  /// Whether lists stand behind the numbers for the reader.
  package let hasLists: Bool

  package init(
    question: ReportQuestion, columns: [ReportColumn], rows: [ReportRow], total: ReportRow,
    families: Int64? = nil, spread: [SpreadBucket] = [], isSuppressed: Bool, hasLists: Bool
  ) {
    self.question = question
    self.columns = columns
    self.rows = rows
    self.total = total
    self.families = families
    self.spread = spread
    self.isSuppressed = isSuppressed
    self.hasLists = hasLists
  }
}

extension Report {
  /// Whether a number in it is hidden.
  package var hidesSome: Bool {
    (rows + [total]).contains { $0.cells.contains(where: \.isHidden) }
  }
}

/// One line of a report.
package struct ReportRow: Equatable, Sendable {
  package let key: ReportRowKey
  /// One a column.
  package let cells: [ReportCell]

  package init(key: ReportRowKey, cells: [ReportCell]) {
    self.key = key
    self.cells = cells
  }
}

/// What a line of a report is about.
package enum ReportRowKey: Hashable, Sendable {
  case month(Month)
  case year(Int)
  case provider(ID<Provider>, Line)
  case referrer(ReferrerType)
  case municipality(MunicipalityCode, Line?)
  case one(One)
  /// What no part of the division is known of.
  case unknown
  case total
}

/// One number of a report.
package struct ReportCell: Equatable, Sendable {
  /// nil where there is nothing to measure, or where it is hidden.
  package let value: Int64?
  package let isHidden: Bool
  package let list: ReportList?

  package init(_ value: Int64?, isHidden: Bool = false, list: ReportList? = nil) {
    self.value = isHidden ? nil : value
    self.isHidden = isHidden
    self.list = isHidden ? nil : list
  }
}

/// What stands behind a number.
package enum ReportList: Hashable, Sendable {
  case figures(FigureSelection)
  /// The open families in which one of the six is missing; nil for all that are open.
  case families(missing: One?)
}

/// The figures one number counts.
package struct FigureSelection: Hashable, Sendable {
  package let kind: FigureKind
  package let fromDay: Day
  package let toDay: Day
  package let filter: ReportFilter
  /// Those alone whose part of the division isn't known.
  package let unknown: ReportDivision?
  /// Those alone whose value is no lower, and lower than the end.
  package let lowest: Int64?
  package let end: Int64?

  package init(
    _ kind: FigureKind, from: Day, to: Day, filter: ReportFilter = ReportFilter(),
    unknown: ReportDivision? = nil, lowest: Int64? = nil, end: Int64? = nil
  ) {
    self.kind = kind
    fromDay = from
    toDay = to
    self.filter = filter
    self.unknown = unknown
    self.lowest = lowest
    self.end = end
  }
}

/// How many of what was measured lie between two days.
package struct SpreadBucket: Equatable, Sendable {
  package let kind: FigureKind
  package let lowest: Int64
  /// The first number of days it no longer holds; nil for no end.
  package let end: Int64?
  package let count: ReportCell

  package init(kind: FigureKind, lowest: Int64, end: Int64?, count: ReportCell) {
    self.kind = kind
    self.lowest = lowest
    self.end = end
    self.count = count
  }
}

/// A figure in the list behind a number, with whose it is.
package struct FigureRow: Equatable, Sendable {
  /// The family, or the referral where it isn't in a family yet.
  package let id: ID<FigureRow>
  package let family: ID<Family>?
  package let caseNumber: CaseNumber?
  package let name: Line
  package let onDay: Day
  package let value: Int64
  package let provider: Line?

  package init(
    id: ID<FigureRow>, family: ID<Family>?, caseNumber: CaseNumber?, name: Line, onDay: Day,
    value: Int64, provider: Line?
  ) {
    self.id = id
    self.family = family
    self.caseNumber = caseNumber
    self.name = name
    self.onDay = onDay
    self.value = value
    self.provider = provider
  }
}

/// A page of such a list.
package struct FigureListPage: Equatable, Sendable {
  package let rows: [FigureRow]
  package let next: PageKey?

  package init(rows: [FigureRow], next: PageKey?) {
    self.rows = rows
    self.next = next
  }
}

/// What can be asked of reports.
package enum ReportCommand: Equatable, Sendable {
  case show(ReportQuestion)
  case list(FigureSelection, after: PageKey?, limit: Int)
  /// That a report left the program as a file.
  case exported(ReportQuestion)
}

/// What came of it.
package enum ReportOutcome: Equatable, Sendable {
  case report(Report)
  case list(FigureListPage)
}

/// Why a report is refused.
package enum ReportRefusal: Hashable, Sendable {
  case emptyPeriod
  case periodTooLong(months: Int)
  case noSuchDivision(ReportName, ReportDivision)
  /// For outside the team only whole months, or a number could be found by subtracting.
  case wholeMonths
  /// The same for reports that aren't divided by time.
  case wholeYears
  case oneFilter
  case noFilter
  case noList

  package var code: String {
    switch self {
    case .emptyPeriod: "report.period"
    case .periodTooLong: "report.tooLong"
    case .noSuchDivision: "report.division"
    case .wholeMonths: "report.months"
    case .wholeYears: "report.years"
    case .oneFilter: "report.filter"
    case .noFilter: "report.noFilter"
    case .noList: "report.noList"
    }
  }
}
