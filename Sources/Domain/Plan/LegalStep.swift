/// A dated step the law asks for around a plan: the family group plan, the care plan, the decision.
package struct LegalStep: Equatable, Sendable {
  package let id: ID<LegalStep>
  package let family: ID<Family>
  package let number: Int
  package let kind: LegalStepKind
  package let onDay: Day
  /// Only for waiving the family group plan.
  package let ground: WaiverGround?
  package let note: Line?
  package let recordedBy: ID<User>

  package init(
    id: ID<LegalStep>, family: ID<Family>, number: Int, kind: LegalStepKind, onDay: Day,
    ground: WaiverGround?, note: Line?, recordedBy: ID<User>
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.kind = kind
    self.onDay = onDay
    self.ground = ground
    self.note = note
    self.recordedBy = recordedBy
  }
}

/// Which step; the raw values are stored.
package enum LegalStepKind: String, CaseIterable, Sendable {
  /// The chance to make a family group plan was offered first (Jeugdwet 4.1.2).
  case groupPlanOffered
  case groupPlanMade
  /// It is clear that none is made; needs one of three grounds.
  case groupPlanWaived
  case carePlanFixed
  /// Help was applied for, and the municipality must decide.
  case applied
  /// The applicant must complete something; the term stands still.
  case suspended
  case resumed
  case decided
}

/// The three grounds on which a family group plan may be skipped (Jeugdwet 4.1.2).
package enum WaiverGround: String, CaseIterable, Sendable {
  case declined
  case threat
  case interest
}

/// A legal term that runs, with its own start and norm.
package struct LegalClock: Equatable, Sendable {
  package enum Kind: Sendable {
    case carePlan
    case decision
  }

  package let kind: Kind
  package let start: Day
  /// nil while it stands still.
  package let due: Day?

  /// The clocks that run, given all steps of a family in the order they were written down.
  package static func running(_ steps: [LegalStep], norms: Norms) -> [LegalClock] {
    let state = LegalStepState(steps)
    var clocks: [LegalClock] = []
    if let start = state.waivedOn {
      clocks.append(
        LegalClock(kind: .carePlan, start: start, due: start.adding(days: norms[.carePlanTerm])))
    }
    if let start = state.appliedOn {
      let days = norms[.decisionTerm] + state.daysSuspended
      clocks.append(
        LegalClock(
          kind: .decision, start: start,
          due: state.suspendedOn == nil ? start.adding(days: days) : nil))
    }
    return clocks
  }
}

/// Where the steps so far have led.
package struct LegalStepState: Equatable, Sendable {
  /// Whether a family group plan was offered since the last one was made or waived.
  package private(set) var wasOffered = false
  /// When the family group plan was waived, until a care plan is fixed or the family makes its own.
  package private(set) var waivedOn: Day?
  /// When help was applied for, until it is decided.
  package private(set) var appliedOn: Day?
  /// Since when the application stands still.
  package private(set) var suspendedOn: Day?
  package private(set) var daysSuspended = 0
  private var lastPlanStep: Day?
  private var lastDecisionStep: Day?

  package init(_ steps: [LegalStep]) {
    for step in steps { take(step) }
  }

  /// Why a next step can't be taken, or nil.
  package func refusal(of kind: LegalStepKind, on day: Day, ground: WaiverGround?) -> Refusal? {
    if (kind == .groupPlanWaived) != (ground != nil) { return .legalStepNeedsGround }
    let isInOrder =
      switch kind {
      case .groupPlanOffered, .groupPlanMade: true
      // A family can only decline what it was offered.
      case .groupPlanWaived: waivedOn == nil && (ground != .declined || wasOffered)
      case .carePlanFixed: waivedOn != nil
      case .applied: appliedOn == nil
      case .suspended, .decided: appliedOn != nil && suspendedOn == nil
      case .resumed: suspendedOn != nil
      }
    guard isInOrder else { return .legalStepOutOfOrder(kind) }
    if let last = kind.isOfPlan ? lastPlanStep : lastDecisionStep, day < last {
      return .dayBeforePrevious(previous: last)
    }
    return nil
  }

  private mutating func take(_ step: LegalStep) {
    switch step.kind {
    case .groupPlanOffered: wasOffered = true
    case .groupPlanMade: waivedOn = nil
    case .groupPlanWaived: waivedOn = step.onDay
    case .carePlanFixed: waivedOn = nil
    case .applied: (appliedOn, daysSuspended) = (step.onDay, 0)
    case .suspended: suspendedOn = step.onDay
    case .resumed:
      if let since = suspendedOn { daysSuspended += step.onDay - since }
      suspendedOn = nil
    case .decided: (appliedOn, suspendedOn) = (nil, nil)
    }
    if step.kind.isOfPlan { lastPlanStep = step.onDay } else { lastDecisionStep = step.onDay }
  }
}

extension LegalStepKind {
  /// Whether it belongs to the family group plan and the care plan, rather than to a decision.
  package var isOfPlan: Bool {
    switch self {
    case .groupPlanOffered, .groupPlanMade, .groupPlanWaived, .carePlanFixed: true
    case .applied, .suspended, .resumed, .decided: false
    }
  }
}
