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
    case .practice: [.solvedByPOH, .notReferredOn, .sentByPOH, .solvedShare]
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
    case .budget: [.budgets, .ceiling, .committed, .usedShare, .spent, .forecast, .forecastShare]
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
