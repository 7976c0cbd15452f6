/// A column of a report; the code is its key in JSON, and says the unit.
package enum ReportColumn: String, CaseIterable, Sendable {
  case referrals
  case solvedByPOH
  case sentByPOH
  case notReferredOn
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
  case spent = "spentCents"
  case forecast = "forecastCents"
  case forecastShare = "forecastSharePerMille"
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
    case .notReferredOn: .count(.keptAtPractice)
    case .solvedShare: .share(.keptAtPractice, of: [.solvedAtPractice, .sentByPractice])
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
    case .spent: .sum(.spent)
    case .forecast: .sum(.forecast)
    case .forecastShare: .sumShare(.forecast, of: .budget)
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
    case .medianCost, .ninetiethCost, .totalCost, .ceiling, .committed, .spent, .forecast: .cents
    case .medianTrajectory, .ninetiethTrajectory, .medianFirstTalk, .ninetiethFirstTalk,
      .medianHelpStart, .ninetiethHelpStart, .medianFile, .ninetiethFile:
      .days
    case .solvedShare, .usedShare, .forecastShare, .dropoutShare, .risenShare, .presentShare:
      .perMille
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

  /// Whether it looks at each value, and not only at how many there are and their sum.
  package var needsValues: Bool {
    switch self {
    case .count, .share, .sum, .sumShare: false
    case .median, .ninetieth: true
    }
  }
}
