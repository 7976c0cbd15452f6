/// That something about a family left the file: printed, exported, shared, reported or inspected.
///
/// One for each act, with its ground; written in the transaction that hands it out.
package struct Disclosure: Equatable, Sendable {
  package let id: ID<Disclosure>
  package let family: ID<Family>
  package let number: Int
  package let content: NewDisclosure
  package let onDay: Day
  package let author: ID<User>

  package init(
    id: ID<Disclosure>, family: ID<Family>, number: Int, content: NewDisclosure, onDay: Day,
    author: ID<User>
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.content = content
    self.onDay = onDay
    self.author = author
  }
}

/// What is handed out, to whom, and why that may be.
package struct NewDisclosure: Equatable, Sendable {
  package var kind: DisclosureKind
  package var ground: DisclosureGround
  /// Which fact makes the ground true, where the ground alone doesn't say it.
  package var explanation: Line?
  package var what: DisclosedContent
  /// Which one, or which part of it: "versie 3".
  package var detail: Line?
  /// Who gets it: a name, with an organisation where it isn't the family's own.
  package var recipient: Line
  /// The recipient where he is somebody of this family.
  package var person: ID<Person>?
  /// The consent that is the ground; for no other ground.
  package var consent: ID<Consent>?
  package var familyInformed: Bool
  package var whyNotInformed: Line?
  /// Why it goes this way although the contact agreement says that somebody else reads along.
  package var despite: Line?

  package init(
    kind: DisclosureKind, ground: DisclosureGround, explanation: Line? = nil,
    what: DisclosedContent, detail: Line? = nil, recipient: Line, person: ID<Person>? = nil,
    consent: ID<Consent>? = nil, familyInformed: Bool = true, whyNotInformed: Line? = nil,
    despite: Line? = nil
  ) {
    self.despite = despite
    self.kind = kind
    self.ground = ground
    self.explanation = explanation
    self.what = what
    self.detail = detail
    self.recipient = recipient
    self.person = person
    self.consent = consent
    self.familyInformed = familyInformed
    self.whyNotInformed = whyNotInformed
  }

  /// Refuses what lacks the reason that its ground, or not telling the family, asks for.
  package func check() throws(Refusal) {
    guard !ground.needsExplanation || explanation != nil else {
      throw .disclosure(.explanationMissing(ground))
    }
    guard familyInformed || whyNotInformed != nil else {
      throw .disclosure(.familyNotInformed)
    }
    guard (ground == .consent) == (consent != nil) else {
      throw .disclosure(.consentMissing)
    }
  }
}

/// In which way it left the file; the raw values are stored.
package enum DisclosureKind: String, CaseIterable, Sendable {
  case print
  case export
  case share
  case report
  /// Somebody looked at what is recorded about himself, or about a child of his.
  case inspection
}

/// Why it may be handed out (Jeugdwet 7.3.10 and 7.3.11); the raw values are stored.
package enum DisclosureGround: String, CaseIterable, Sendable {
  /// Everybody who must consent did.
  case consent
  /// A task by law; which one is said.
  case statutoryTask
  /// Who helps this family too, or stands in for the coordinator.
  case directlyInvolved
  /// Whose consent to the help is required: who has custody, a guardian, a youth from twelve.
  case consentRequired
  /// A certified institution, for a supervision order; which one is said.
  case certifiedInstitution
  case veiligThuis
  case childProtectionBoard
  /// The inspectorate; for which inquiry is said.
  case inspectorate
  /// What is recorded about the one who asks.
  case ownData

  /// Whether the ground alone doesn't say which fact makes it true.
  package var needsExplanation: Bool {
    switch self {
    case .statutoryTask, .certifiedInstitution, .inspectorate: true
    case .consent, .directlyInvolved, .consentRequired, .veiligThuis, .childProtectionBoard,
      .ownData:
      false
    }
  }
}

/// What was handed out; the raw values are stored.
package enum DisclosedContent: String, CaseIterable, Sendable {
  case plan
  case letter
  case handoverSheet
  case weekendSheet
  /// Who looked at the file, and when.
  case accessReport
  case caseFile
  case notes
  case safety
  case meeting
  /// Something told by word of mouth or in a message; `detail` says what.
  case message
}

/// Why the rules of handing out refuse something.
package enum DisclosureRefusal: Hashable, Sendable {
  /// The ground holds only for a fact that wasn't named.
  case explanationMissing(DisclosureGround)
  /// "Nee, want …" wasn't finished.
  case familyNotInformed
  /// The ground is consent and no consent was named, or the other way round.
  case consentMissing
  /// Who isn't of the family, or not any more, gets nothing of it printed.
  case readerNotOfFamily
  /// Under twelve the plan goes to who has custody.
  case readerTooYoung
  case noPlan
  /// Sharing waits for these.
  case consentIncomplete([String])
  /// There is no consent to share with that number.
  case noConsent(number: Int)
  case notAGiver
  /// An objection is from twelve to fifteen, consent from sixteen.
  case answerNotForAge
  /// It is about a grown-up of the family seeing it.
  case notAReader

  package var code: String {
    switch self {
    case .explanationMissing: "disclosure.explanation"
    case .familyNotInformed: "disclosure.informed"
    case .consentMissing: "disclosure.consent"
    case .readerNotOfFamily: "disclosure.reader"
    case .readerTooYoung: "disclosure.age"
    case .noPlan: "disclosure.noPlan"
    case .consentIncomplete: "disclosure.incomplete"
    case .noConsent: "disclosure.noConsent"
    case .notAGiver: "disclosure.giver"
    case .answerNotForAge: "disclosure.answerAge"
    case .notAReader: "disclosure.notAReader"
    }
  }
}
