extension Norm {
  /// What its number counts.
  package enum Unit: String, Sendable {
    case days
    case workdays
    case weeks
    case months
    /// Tenths of a family.
    case tenths
    /// Families of ordinary weight.
    case families
    /// 0 no, 1 yes.
    case yesNo
    case euros
    case percent
  }

  package var unit: Unit {
    switch self {
    case .coordinatorTerm, .contactPointTerm, .providerTerm, .budgetTerm, .handoverTerm,
      .feedbackReceipt, .feedbackTriage, .feedbackStart, .feedbackEnd, .moveConfirm,
      .raiseAnswer:
      .workdays
    case .weightNone, .weightLow, .weightMedium, .weightHigh, .weightCrisis, .weightStart,
      .weightWaiting, .weightRunning:
      .tenths
    case .budgetTight: .percent
    case .bandLowest, .bandHighest: .families
    case .waitingLong: .weeks
    case .aftercareFirst, .aftercareSecond, .practiceOnward: .months
    case .planApproval: .yesNo
    case .mandateCoordinator, .mandateSupervisor, .mandateBackOffice: .euros
    case .planTerm, .planEvaluation, .contactHighRisk, .contactMediumRisk, .contactOtherwise,
      .childSeenHighRisk, .childSeenOtherwise, .newFamily, .leadTime, .carePlanTerm, .decisionTerm,
      .waitingCheck,
      .protocolStep, .milestoneLead, .extendedCareLead, .aftercareLead,
      .crisisDecision, .registrationLead, .yearChangeLead, .letterUnsent:
      .days
    }
  }

  /// The values that make sense at all; a term of nought days would be late at once.
  package var range: ClosedRange<Int> {
    switch unit {
    case .days: self == .leadTime || self == .protocolStep ? 0...90 : 1...730
    case .workdays: 1...60
    case .weeks: 1...52
    case .months: 1...24
    case .tenths: isOfPhase ? 0...100 : 1...100
    case .percent: 1...100
    case .families: 1...100
    case .yesNo: 0...1
    case .euros: 0...1_000_000
    }
  }

  /// What it adds may be nothing, unlike what a family weighs.
  private var isOfPhase: Bool {
    CasePhase.allCases.contains { $0.norm == self }
  }

  /// Refuses a value out of range, and one that would turn the band of caseloads round.
  package func check(_ value: Int, among norms: Norms) throws(Refusal) {
    var allowed = range
    switch self {
    case .bandLowest: allowed = allowed.lowerBound...max(1, norms[.bandHighest])
    case .bandHighest: allowed = max(1, norms[.bandLowest])...allowed.upperBound
    default: break
    }
    guard allowed.contains(value) else {
      throw .value(
        field: .normValue,
        .numberOutOfRange(lowest: allowed.lowerBound, highest: allowed.upperBound))
    }
  }
}

/// What is asked about the norms of the house.
package enum ConfigCommand: Equatable, Sendable {
  case show
  /// Another value from a day on, today when it is nil.
  case setNorm(Norm, Int, from: Day?)
  /// All that is set, with what held before.
  case settings
  /// Norms, life domains and facts of teams: all of them in this order, or none.
  case change([NewSetting])
}

/// A value a norm is to get from a day on.
package struct NewNorm: Equatable, Sendable {
  package let norm: Norm
  package let value: Int
  package let from: Day

  package init(norm: Norm, value: Int, from: Day) {
    self.norm = norm
    self.value = value
    self.from = from
  }
}

/// A norm with its value, since when, and what it was before.
package struct NormLine: Equatable, Sendable {
  package let norm: Norm
  package let value: Int
  /// nil where nothing was ever written down and the seed holds.
  package let since: Day?
  /// Values of before, the newest first.
  package let before: [NormValue]

  package init(norm: Norm, value: Int, since: Day?, before: [NormValue]) {
    self.norm = norm
    self.value = value
    self.since = since
    self.before = before
  }
}

/// That the lists of all families are brought up to date after a norm has changed.
///
/// It is written down with the change, so that what was cut off half way is finished later.
package struct NormRun: Equatable, Sendable {
  package let id: ID<NormRun>
  package let value: ID<NormValue>
  package var isComplete: Bool
  /// How many families were done; 0 while it goes on.
  package var families: Int

  package init(
    id: ID<NormRun>, value: ID<NormValue>, isComplete: Bool = false, families: Int = 0
  ) {
    self.id = id
    self.value = value
    self.isComplete = isComplete
    self.families = families
  }
}
