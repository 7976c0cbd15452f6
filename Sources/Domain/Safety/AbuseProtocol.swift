/// One run through the five steps of the meldcode for children of a family: from signals to a
/// decision.
///
/// Its steps say how far it is; it is closed by the fifth.
package struct AbuseProtocol: Equatable, Sendable {
  package let id: ID<AbuseProtocol>
  package let family: ID<Family>
  package let number: Int
  package let openedOn: Day
  package var closedOn: Day?

  package init(
    id: ID<AbuseProtocol>, family: ID<Family>, number: Int, openedOn: Day, closedOn: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.openedOn = openedOn
    self.closedOn = closedOn
  }
}

/// Whom of the family a protocol is about.
package struct ProtocolPerson: Equatable, Sendable {
  package let id: ID<ProtocolPerson>
  package let family: ID<Family>
  package let about: ID<AbuseProtocol>
  package let person: ID<Person>

  package init(
    id: ID<ProtocolPerson>, family: ID<Family>, about: ID<AbuseProtocol>, person: ID<Person>
  ) {
    self.id = id
    self.family = family
    self.about = about
    self.person = person
  }
}

/// The five steps in their order.
package enum ProtocolStage: Int, CaseIterable, Comparable, Sendable {
  case signals = 1
  /// With a colleague, and with Veilig Thuis where that is needed.
  case consultation = 2
  case talk = 3
  /// The five considerations of the professional framework.
  case weighing = 4
  case decision = 5

  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// One step that was taken; written once.
package struct ProtocolStep: Equatable, Sendable {
  package let id: ID<ProtocolStep>
  package let family: ID<Family>
  package let about: ID<AbuseProtocol>
  package let stage: ProtocolStage
  package let onDay: Day
  package let author: ID<User>
  /// What was seen, said, weighed or decided.
  package let text: Prose
  /// With whom: the colleague and Veilig Thuis at the second step, whom was spoken at the third.
  package let withWhom: Line?
  /// Only at the fifth step.
  package let ruling: Ruling?

  package init(
    id: ID<ProtocolStep>, family: ID<Family>, about: ID<AbuseProtocol>, stage: ProtocolStage,
    onDay: Day, author: ID<User>, text: Prose, withWhom: Line? = nil, ruling: Ruling? = nil
  ) {
    self.id = id
    self.family = family
    self.about = about
    self.stage = stage
    self.onDay = onDay
    self.author = author
    self.text = text
    self.withWhom = withWhom
    self.ruling = ruling
  }

  /// What was decided, and whether the parents know.
  package struct Ruling: Equatable, Sendable {
    package let decision: ProtocolDecision
    package let parentsInformed: Bool
    /// "Nee, want …": why the parents weren't told.
    package let whyNotInformed: Line?
    /// Why nothing is reported although the framework says so.
    package let deviation: Line?

    package init(
      decision: ProtocolDecision, parentsInformed: Bool, whyNotInformed: Line? = nil,
      deviation: Line? = nil
    ) {
      self.decision = decision
      self.parentsInformed = parentsInformed
      self.whyNotInformed = whyNotInformed
      self.deviation = deviation
    }
  }
}

/// What the fifth step came to; the raw values are stored.
package enum ProtocolDecision: String, CaseIterable, Sendable {
  case report
  case reportAndHelp
  case help
  /// The suspicion was taken away.
  case nothing

  package var isReport: Bool { self == .report || self == .reportAndHelp }
}

/// The five considerations of steps four and five (afwegingskader, since 1 January 2019).
package enum ConsiderationKind: Int, CaseIterable, Sendable {
  case suspicionStands = 1
  case acuteOrStructural = 2
  case helpPossible = 3
  case helpAccepted = 4
  case helpWorksInTime = 5
}

/// What was answered to one consideration, and why; written once.
package struct Consideration: Equatable, Sendable {
  package let id: ID<Consideration>
  package let family: ID<Family>
  package let step: ID<ProtocolStep>
  package let kind: ConsiderationKind
  package let answer: Bool
  package let why: Line

  package init(
    id: ID<Consideration>, family: ID<Family>, step: ID<ProtocolStep>, kind: ConsiderationKind,
    answer: Bool, why: Line
  ) {
    self.id = id
    self.family = family
    self.step = step
    self.kind = kind
    self.answer = answer
    self.why = why
  }
}
