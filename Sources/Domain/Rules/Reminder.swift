/// That something is due for a family, and why; derived from facts, never typed.
///
/// It holds dates: from which day it shows and when it is due. Today decides the rest.
package struct Reminder: Equatable, Sendable {
  package let reason: Reason
  /// What it is about where there is more than one: a work item or an action.
  package let subject: SubjectID?
  package let showFrom: Day
  package let due: Day
  package let at: ClockTime?
  /// Whose it is when not the coordinator's.
  package let owner: ID<User>?

  package init(
    _ reason: Reason, due: Day, showFrom: Day, at: ClockTime? = nil, subject: SubjectID? = nil,
    owner: ID<User>? = nil
  ) {
    self.reason = reason
    self.due = due
    self.showFrom = showFrom
    self.at = at
    self.subject = subject
    self.owner = owner
  }

  /// Marks ids of whatever a reminder is about.
  package enum Subject {}
  package typealias SubjectID = ID<Subject>

  /// Why something is due.
  ///
  /// The raw values are stored.
  package enum Reason: Int, CaseIterable, Sendable {
    case callBack = 1
    /// None of us has seen a child for longer than the norm.
    case childNotSeen = 21
    case planTerm = 2
    case contactNorm = 3
    case evaluation = 4
    case actionLate = 5
    case workItem = 6
    case coordinatorMissing = 7
    case contactPointMissing = 8
    case providerMissing = 9
    case budgetMissing = 10
    case planMissing = 11
    case providerEnded = 12
    case budgetEnded = 13
    case safety = 14
    case protocolStep = 40
    case safetyAgreement = 41
    case riskReview = 42
    /// An open crisis, from its first minute.
    case crisis = 43
    /// Help began in a crisis and nobody decided on it yet.
    case crisisDecision = 44
    /// A meeting is near, or should have been held.
    case meeting = 45
    case question = 15
    case answer = 16
    case feedback = 20
    case carePlanTerm = 27
    case decisionTerm = 28
    /// For whoever is asked to take the family over, and for nobody else.
    case handoverToAccept = 24
    case handoverOpen = 25
    case coverEnded = 26
    case waitingCheck = 17
    case expectedStart = 18
    case turnsTwelve = 60
    case turnsSixteen = 61
    case sixteenAndHalf = 62
    case turnsSeventeen = 63
    case futurePlan = 64
    case turnsEighteen = 65
    case extendedCareDue = 66
    case extendedCareEnds = 67
    /// For whoever calls the family after its file was closed.
    case aftercare = 68
    case budgetOver = 19
    /// The team elsewhere hasn't confirmed a move.
    case moveUnconfirmed = 80
    case continuationEnds = 81
    /// A raise waits for another to decide.
    case raiseWaiting = 90
    /// Help goes on past the year, and there is no budget for the next one.
    case yearChange = 91
    /// A letter to the family was prepared and not sent.
    case letterUnsent = 92

    /// The order of the worklist: 0 an open crisis, 1 safety, 2 promised call-back, 3 legal term, 4 contact norm,
    /// 5 evaluation or action, 6 one of the six, 7 money.
    package var rank: Int {
      switch self {
      case .crisis: 0
      case .safety, .waitingCheck, .protocolStep, .safetyAgreement, .riskReview: 1
      case .callBack: 2
      case .planTerm, .carePlanTerm, .decisionTerm, .extendedCareDue, .extendedCareEnds,
        .continuationEnds, .crisisDecision:
        3
      case .contactNorm, .childNotSeen: 4
      case .evaluation, .actionLate, .workItem, .meeting, .question, .answer, .feedback,
        .expectedStart,
        .turnsTwelve, .turnsSixteen, .sixteenAndHalf, .turnsSeventeen, .futurePlan,
        .turnsEighteen, .aftercare, .moveUnconfirmed, .letterUnsent:
        5
      case .coordinatorMissing, .contactPointMissing, .providerMissing, .budgetMissing,
        .planMissing, .providerEnded, .handoverToAccept, .handoverOpen, .coverEnded:
        6
      case .budgetEnded, .budgetOver, .raiseWaiting, .yearChange: 7
      }
    }

    /// Whether it is about a move.
    package var isOfMove: Bool { self == .moveUnconfirmed || self == .continuationEnds }

    /// Whether a postponed family still shows it.
    package var cannotBePostponed: Bool { rank <= Self.lastUrgentRank }

    fileprivate static let lastUrgentRank = 1

    /// Whether the supervisor gets it too where there is a coordinator.
    package var isAlsoForSupervisor: Bool { self == .budgetOver || self == .raiseWaiting }
  }

  /// The sort keys below it are of what can't be postponed.
  package static let firstPostponable = Int64(Reason.lastUrgentRank + 1) << 48

  /// Sorts by rank, then by term; one number, so that an index can keep the order.
  package var sortKey: Int64 {
    Int64(reason.rank) << 48 | Int64(UInt32(bitPattern: due.number) & 0xFFFFFF) << 20
      | Int64(at?.minutes ?? 1440) << 8 | Int64(reason.rawValue & 0xFF)
  }
}
