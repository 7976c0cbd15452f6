/// A change of a referral's state: when, by whom, why; written once.
package struct ReferralStep: Equatable, Sendable {
  package let id: ID<ReferralStep>
  package let referral: ID<Referral>
  package let number: Int
  package let state: ReferralState
  package let onDay: Day
  package let author: ID<User>
  package let reason: Line?

  package init(
    id: ID<ReferralStep>, referral: ID<Referral>, number: Int, state: ReferralState, onDay: Day,
    author: ID<User>, reason: Line?
  ) {
    self.id = id
    self.referral = referral
    self.number = number
    self.state = state
    self.onDay = onDay
    self.author = author
    self.reason = reason
  }
}

/// That a referrer was told something (terugkoppeling), with the text he got.
package struct ReferralFeedback: Equatable, Sendable {
  package let id: ID<ReferralFeedback>
  package let referral: ID<Referral>
  package let kind: FeedbackKind
  package let givenOn: Day
  package let author: ID<User>
  package let text: Prose

  package init(
    id: ID<ReferralFeedback>, referral: ID<Referral>, kind: FeedbackKind, givenOn: Day,
    author: ID<User>, text: Prose
  ) {
    self.id = id
    self.referral = referral
    self.kind = kind
    self.givenOn = givenOn
    self.author = author
    self.text = text
  }
}

/// What a referrer is told about, in the order it happens.
package enum FeedbackKind: String, CaseIterable, Sendable {
  case receipt
  case triage
  case start
  case end

  /// The term after the event, in working days.
  package var norm: Norm {
    switch self {
    case .receipt: .feedbackReceipt
    case .triage: .feedbackTriage
    case .start: .feedbackStart
    case .end: .feedbackEnd
    }
  }
}

extension ReferralState {
  /// The states that may follow this one.
  package var next: [ReferralState] {
    switch self {
    case .sent: [.accepted, .returned, .forwarded, .withdrawn, .noResponse]
    case .accepted: [.helpStarted, .finished]
    case .helpStarted: [.finished]
    case .returned, .forwarded, .withdrawn, .noResponse, .finished: []
    }
  }

  /// Whether it says that the referral came to a family.
  package var hasFamily: Bool {
    switch self {
    case .accepted, .helpStarted, .finished: true
    case .sent, .returned, .forwarded, .withdrawn, .noResponse: false
    }
  }

  /// Whether a decision of this kind needs a reason.
  package var needsReason: Bool {
    switch self {
    case .returned, .forwarded, .withdrawn, .noResponse: true
    case .sent, .accepted, .helpStarted, .finished: false
    }
  }

  /// What the referrer is told about when a referral comes to this state.
  package var feedback: FeedbackKind {
    switch self {
    case .sent: .receipt
    case .accepted, .returned, .forwarded, .withdrawn, .noResponse: .triage
    case .helpStarted: .start
    case .finished: .end
    }
  }
}

/// What became of a referral: its steps, and what the referrer was told.
package struct ReferralStory: Equatable, Sendable {
  package let steps: [ReferralStep]
  package let given: [ReferralFeedback]
  /// Who is coordinator of the family now.
  package let coordinator: User?

  package init(
    steps: [ReferralStep] = [], given: [ReferralFeedback] = [], coordinator: User? = nil
  ) {
    self.steps = steps
    self.given = given
    self.coordinator = coordinator
  }

  /// What the referrer should hear and hasn't heard, the earliest first.
  ///
  /// The outcome of triage tells that it was received too. Who referred himself hears it from the
  /// coordinator. What was decided before steps were kept is left as it was.
  package func due(of referral: Referral, norms: Norms) -> [FeedbackDue] {
    guard referral.content.referrer.type != .selfReferral else { return [] }
    let events: [(FeedbackKind, Day)] =
      referral.state == .sent
      ? [(.receipt, referral.content.receivedOn)] : steps.map { ($0.state.feedback, $0.onDay) }
    return events.filter { event in !given.contains { $0.kind == event.0 } }
      .map { kind, day in FeedbackDue(referral: referral, story: self, kind, day, norms) }
  }
}

/// Something a referrer should be told, by when, and what the text is made of.
package struct FeedbackDue: Equatable, Sendable {
  package let referral: Referral
  package let story: ReferralStory
  package let kind: FeedbackKind
  package let eventOn: Day
  package let due: Day

  package init(
    referral: Referral, story: ReferralStory, _ kind: FeedbackKind, _ eventOn: Day, _ norms: Norms
  ) {
    self.referral = referral
    self.story = story
    self.kind = kind
    self.eventOn = eventOn
    due = WorkingDays.day(norms[kind.norm], after: eventOn)
  }
}

/// What happens to a referral after it has come in.
package enum ReferralCommand: Equatable, Sendable {
  /// Any state but accepted, which takes a family.
  case move(ID<Referral>, to: ReferralState, on: Day?, reason: Line?)
  case giveFeedback(ID<Referral>, FeedbackKind, text: Prose)
}
