/// Why and how a period of a file ended.
package struct CaseClosing: Equatable, Sendable {
  package let id: ID<CaseClosing>
  package let family: ID<Family>
  /// The period it ended.
  package let file: ID<CaseFile>
  package let onDay: Day
  package let author: ID<User>
  package let reasons: ClosingReasons

  package init(
    id: ID<CaseClosing>, family: ID<Family>, file: ID<CaseFile>, onDay: Day, author: ID<User>,
    reasons: ClosingReasons
  ) {
    self.id = id
    self.family = family
    self.file = file
    self.onDay = onDay
    self.author = author
    self.reasons = reasons
  }
}

/// What is said at the end of a file: the reason by two lists that aren't the same, and how it went.
package struct ClosingReasons: Equatable, Sendable {
  /// By the list of the messages between municipality and provider.
  package let stopReason: StopReason
  /// By the list of the national statistics.
  package let endReason: EndReason
  /// The family's own mark, 1 to 10.
  package let satisfaction: Int?
  package let furtherHelp: FurtherHelp?
  package let note: Prose?
  /// Whose mark it is; at most both speak of one closing.
  package let informant: OutcomeInformant?
  /// The mark of the other of the two.
  package let otherSatisfaction: Int?
  package let problemsReduced: Bool?
  package let selfReliant: Bool?

  package init(
    stopReason: StopReason, endReason: EndReason, satisfaction: Int? = nil,
    furtherHelp: FurtherHelp? = nil, note: Prose? = nil, informant: OutcomeInformant? = nil,
    otherSatisfaction: Int? = nil, problemsReduced: Bool? = nil, selfReliant: Bool? = nil
  ) {
    self.informant = informant
    self.otherSatisfaction = otherSatisfaction
    self.problemsReduced = problemsReduced
    self.selfReliant = selfReliant
    self.stopReason = stopReason
    self.endReason = endReason
    self.satisfaction = satisfaction
    self.furtherHelp = furtherHelp
    self.note = note
  }

  /// Refuses a temporary end, which ends no file, and a mark outside 1 to 10.
  package func check() throws(Refusal) {
    guard stopReason != .temporary else {
      throw .unknownChoice(field: .stopReason, value: stopReason.rawValue)
    }
    for (field, mark) in [
      (FieldName.satisfaction, satisfaction), (.otherSatisfaction, otherSatisfaction),
    ] {
      guard let mark else { continue }
      guard (1...10).contains(mark) else {
        throw .value(field: field, .numberOutOfRange(lowest: 1, highest: 10))
      }
    }
    guard otherSatisfaction == nil || (satisfaction != nil && informant != nil) else {
      throw .value(field: satisfaction == nil ? .satisfaction : .informant, .empty)
    }
  }

  /// Whether the help ended early, by the reason of the national statistics (uitval).
  package var isDropout: Bool { endReason.isEarly }
}

/// Who says how it went.
package enum OutcomeInformant: String, CaseIterable, Sendable {
  case youth
  case parent
}

/// How far the goals of the current plan came, as their scores say.
package struct GoalAttainment: Equatable, Sendable {
  package struct Line: Equatable, Sendable {
    package let number: Int
    package let first: Int
    package let last: Int

    package init(number: Int, first: Int, last: Int) {
      self.number = number
      self.first = first
      self.last = last
    }
  }

  package let scored: [Line]
  package let goals: Int

  package init(scored: [Line], goals: Int) {
    self.scored = scored
    self.goals = goals
  }

  /// Goals without a score say nothing.
  package init(_ plan: PlanPage?) {
    let goals = plan?.goals ?? []
    self.init(
      scored: goals.compactMap { goal in
        guard let first = goal.scores.first, let last = goal.scores.last else { return nil }
        return Line(number: goal.goal.number, first: first.score, last: last.score)
      }, goals: goals.count)
  }

  package var improved: Int { scored.count { $0.last > $0.first } }
}

/// Why help ended by the list of the CBS (reden beëindiging).
package enum EndReason: String, CaseIterable, Sendable {
  case asPlanned = "01"
  case earlyInConsultation = "02"
  case earlyByClient = "03"
  case earlyByProvider = "04"
  case byCircumstances = "05"

  /// Whether it counts as dropping out.
  package var isEarly: Bool {
    switch self {
    case .earlyInConsultation, .earlyByClient, .earlyByProvider: true
    case .asPlanned, .byCircumstances: false
    }
  }
}

/// The outcome *zonder hulp verder*.
package enum FurtherHelp: String, CaseIterable, Sendable {
  case sameOrHeavier = "01"
  case lighter = "02"
  case noneNow = "03"
  case none = "04"
}

extension StopReason {
  /// The reasons that end a file.
  package static let closing = allCases.filter { $0 != .temporary }

  /// The reason of the other list that goes with it; nil where a person has to say.
  package var suggestedEnd: EndReason? {
    switch self {
    case .asPlanned: .asPlanned
    case .earlyInConsultation: .earlyInConsultation
    case .earlyByClient: .earlyByClient
    case .earlyByProvider: .earlyByProvider
    case .deceased, .earlyByCircumstances: .byCircumstances
    case .byMunicipality, .changeRequest, .otherProvider, .otherDomain, .temporary: nil
    }
  }
}

/// What is still open in a file that somebody wants to close.
package struct ClosingCheck: Equatable, Sendable {
  /// Help that wasn't stopped; nobody would look after it.
  package let commitments: Int
  package let work: Int
  /// The team elsewhere that hasn't confirmed a move.
  package let unconfirmed: Line?
  package let drafts: Int
  package let planInTheMaking: Bool
  /// Who referred and should hear that it ends.
  package let hasReferrer: Bool

  package init(
    commitments: Int, work: Int, unconfirmed: Line? = nil, drafts: Int = 0,
    planInTheMaking: Bool = false, hasReferrer: Bool = false
  ) {
    self.unconfirmed = unconfirmed
    self.commitments = commitments
    self.work = work
    self.drafts = drafts
    self.planInTheMaking = planInTheMaking
    self.hasReferrer = hasReferrer
  }

  package init(_ page: FamilyPage) {
    self.init(
      commitments: page.help.commitments.filter(\.commitment.isOpen).count,
      work: page.workItems.filter { $0.doneOn == nil }.count,
      unconfirmed: page.moves.map(\.move).first(where: \.isOpen)?.team?.name,
      drafts: page.drafts.count { !$0.isWorkNote },
      planInTheMaking: page.planInTheMaking != nil,
      hasReferrer: page.referrals.contains { $0.content.referrer.type != .selfReferral })
  }

  package var isBlocked: Bool { commitments > 0 || work > 0 || unconfirmed != nil }

  /// Refuses to close while help goes on, something is to be done, or a team elsewhere hasn't
  /// confirmed that it takes over.
  package func refuseOpen() throws(Refusal) {
    if commitments > 0 || work > 0 {
      throw .closingBlocked(commitments: commitments, work: work)
    }
    if let unconfirmed { throw .move(.openAtClosing(team: unconfirmed)) }
  }
}
