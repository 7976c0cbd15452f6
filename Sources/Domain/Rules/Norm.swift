/// One term the team works by.
///
/// Seeds are given here; a store keeps dated values.
package enum Norm: String, CaseIterable, Sendable {
  /// Calendar days from opening to an agreed plan.
  case planTerm = "plan.term.days"
  /// Calendar days an adopted plan is good without an evaluation.
  case planEvaluation = "plan.evaluation.days"
  /// Working days from opening to a coordinator.
  case coordinatorTerm = "coordinator.term.workdays"
  case contactPointTerm = "contactPoint.term.workdays"
  case providerTerm = "provider.term.workdays"
  case budgetTerm = "budget.term.workdays"
  /// Days between contacts with the family, by risk.
  case contactHighRisk = "contact.high.days"
  case contactMediumRisk = "contact.medium.days"
  case contactOtherwise = "contact.otherwise.days"
  /// Working days in which a handover should be answered.
  case handoverTerm = "handover.term.workdays"
  /// What a family weighs in a caseload, in tenths, by risk.
  case weightNone = "caseload.none.tenths"
  case weightLow = "caseload.low.tenths"
  case weightMedium = "caseload.medium.tenths"
  case weightHigh = "caseload.high.tenths"
  /// What the phase of a family adds to that, in tenths.
  case weightCrisis = "caseload.crisis.tenths"
  case weightStart = "caseload.start.tenths"
  case weightWaiting = "caseload.waiting.tenths"
  case weightRunning = "caseload.running.tenths"
  /// The weight per full working week that a team holds itself to.
  case bandLowest = "caseload.band.lowest"
  case bandHighest = "caseload.band.highest"
  /// Days that a family counts as new on the board.
  case newFamily = "board.new.days"
  /// The share of a ceiling above which the board counts the family, in percent.
  case budgetTight = "budget.tight.percent"
  /// Days in which one of us sees each child of a family: where the risk is high, and otherwise; no
  /// law says how many.
  case childSeenHighRisk = "child.high.days"
  case childSeenOtherwise = "child.otherwise.days"
  /// How many days before its term a plan or evaluation shows in the worklist.
  case leadTime = "lead.days"
  /// Working days until a referrer hears that a referral was received, what was decided, that help
  /// has started, and how it ended; agreed locally.
  case feedbackReceipt = "feedback.receipt.workdays"
  case feedbackTriage = "feedback.triage.workdays"
  case feedbackStart = "feedback.start.workdays"
  case feedbackEnd = "feedback.end.workdays"
  /// Whether a supervisor must approve a plan before it is adopted: 0 no, 1 yes.
  case planApproval = "plan.approval"
  /// Calendar days from waiving the family group plan to the care plan (Jeugdwet 4.1.3).
  case carePlanTerm = "plan.care.days"
  /// Calendar days from an application to the decision (Awb), suspension not counted.
  case decisionTerm = "decision.days"
  /// Days in which the next step of the meldcode is taken.
  case protocolStep = "protocol.step.days"
  /// Days from the start of help in a crisis to the decision on it; no law says how many.
  case crisisDecision = "crisis.decision.days"
  /// Days that a birthday shows in the worklist before it comes.
  case milestoneLead = "milestone.lead.days"
  /// Days that the decision on help after eighteen, and its end, show before their term.
  case extendedCareLead = "extendedCare.lead.days"
  /// Months from closing a file to the first and the second contact after it.
  case aftercareFirst = "aftercare.first.months"
  case aftercareSecond = "aftercare.second.months"
  /// Days that such a contact shows before its day.
  case aftercareLead = "aftercare.lead.days"
  /// Days between two looks at whether it is safe to wait for help.
  case waitingCheck = "waiting.check.days"
  /// Weeks of waiting for help after which a family counts as waiting long.
  ///
  /// Ten is the treeknorm from intake to treatment: a guideline in youth care, no law.
  case waitingLong = "waiting.long.weeks"
  /// Working days in which the team elsewhere should have confirmed a move; no law says how many.
  case moveConfirm = "move.confirm.workdays"
  /// The ceiling, in euros a family and year, up to which a coordinator or a supervisor sets and
  /// raises a budget alone; above it another supervisor agrees. No law says how much.
  case mandateCoordinator = "mandate.coordinator.euros"
  case mandateSupervisor = "mandate.supervisor.euros"
  /// The amount, in euros, of one declared line up to which the back office approves alone; above it
  /// a supervisor who didn't read the file in. No law says how much.
  case mandateBackOffice = "mandate.backoffice.euros"
  /// Days before the end of the year that a family whose help goes on shows without a next budget.
  case yearChangeLead = "yearChange.lead.days"
  /// Working days in which a raise that was asked should be decided.
  case raiseAnswer = "raise.answer.workdays"
  /// Days that a letter to the family may lie prepared before one is reminded to send it; no law
  /// says how many.
  case letterUnsent = "letter.unsent.days"
  /// Months in which a child that the practice finished isn't referred on, to count as solved there;
  /// no law says how many.
  case practiceOnward = "practice.onward.months"
  /// Days before the end of a registration in SKJ or BIG that the supervisor sees it coming.
  case registrationLead = "registration.lead.days"

  /// The value a new store starts with.
  package var seed: Int {
    switch self {
    case .planTerm: 42
    case .planEvaluation: 183
    case .coordinatorTerm: 1
    case .contactPointTerm: 5
    case .providerTerm: 10
    case .budgetTerm: 10
    case .contactHighRisk: 7
    case .contactMediumRisk: 14
    case .contactOtherwise: 30
    case .childSeenHighRisk: 42
    case .childSeenOtherwise: 91
    case .leadTime: 14
    case .feedbackReceipt: 2
    case .feedbackTriage, .feedbackStart, .feedbackEnd: 5
    case .planApproval: 0
    case .carePlanTerm: 42
    case .decisionTerm: 56
    case .handoverTerm: 2
    case .weightNone: 10
    case .weightLow: 10
    case .weightMedium: 12
    case .weightHigh: 15
    case .weightCrisis: 5
    case .weightStart: 2
    case .weightWaiting: 1
    case .weightRunning: 0
    case .budgetTight: 90
    case .bandLowest: 18
    case .bandHighest: 24
    case .newFamily: 30
    case .protocolStep: 0
    case .crisisDecision: 14
    case .milestoneLead: 30
    case .extendedCareLead: 183
    case .aftercareFirst: 3
    case .aftercareSecond: 6
    case .aftercareLead: 7
    case .waitingCheck: 14
    case .waitingLong: 10
    case .moveConfirm: 10
    case .mandateCoordinator: 25_000
    case .mandateSupervisor: 50_000
    case .mandateBackOffice: 2_500
    case .yearChangeLead: 30
    case .raiseAnswer: 5
    case .practiceOnward: 6
    case .letterUnsent: 5
    case .registrationLead: 60
    }
  }
}

/// A norm's value from a day on.
package struct NormValue: Equatable, Sendable {
  package let id: ID<NormValue>
  package let norm: Norm
  package let value: Int
  package let fromDay: Day
  package var toDay: Day?

  package init(id: ID<NormValue>, norm: Norm, value: Int, fromDay: Day, toDay: Day? = nil) {
    self.id = id
    self.norm = norm
    self.value = value
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// The norms that hold now.
package struct Norms: Equatable, Sendable {
  private let values: [Norm: Int]

  package init(_ values: [Norm: Int] = [:]) { self.values = values }

  package subscript(norm: Norm) -> Int { values[norm] ?? norm.seed }

  /// The days that may pass between two contacts with a family.
  package func contactDays(_ risk: RiskLevel) -> Int {
    switch risk {
    case .high: self[.contactHighRisk]
    case .medium: self[.contactMediumRisk]
    case .low, .none: self[.contactOtherwise]
    }
  }

  /// The days in which each child is seen.
  package func childSeenDays(_ risk: RiskLevel) -> Int {
    self[risk == .high ? .childSeenHighRisk : .childSeenOtherwise]
  }
}
