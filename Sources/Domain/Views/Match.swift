/// A family that may be the one a referral is about, and why.
package struct Match: Equatable, Sendable {
  package let family: ID<Family>
  package let caseNumber: CaseNumber
  package let name: Line
  package let isOpen: Bool
  package let coordinator: User?
  /// The member who matches, where one does.
  package let person: PersonName?
  package let birth: BirthDate?
  package let reasons: [MatchReason]
  /// Whether the file is closed to the reader: then it has no name here, and `contact` helps.
  package let isShielded: Bool
  package let contact: SupervisorContact?

  package init(
    family: ID<Family>, caseNumber: CaseNumber, name: Line, isOpen: Bool, coordinator: User?,
    person: PersonName?, birth: BirthDate?, reasons: [MatchReason], isShielded: Bool = false,
    contact: SupervisorContact? = nil
  ) {
    self.isShielded = isShielded
    self.contact = contact
    self.family = family
    self.caseNumber = caseNumber
    self.name = name
    self.isOpen = isOpen
    self.coordinator = coordinator
    self.person = person
    self.birth = birth
    self.reasons = reasons
  }

  /// That there is a file, and whom to call; nothing of what it is.
  package func shielded(_ contact: SupervisorContact?) -> Match {
    Match(
      family: family, caseNumber: caseNumber, name: .hidden, isOpen: isOpen, coordinator: nil,
      person: nil, birth: nil, reasons: reasons, isShielded: true, contact: contact)
  }
}

extension Line {
  /// In place of a name that the reader may not see.
  package static let hidden = Line(known: "********")
}

/// Why a family is offered, the strongest first.
package enum MatchReason: Int, CaseIterable, Comparable, Sendable {
  case sameBSN = 1
  case sameNameAndBirth = 2
  case sameAddress = 3
  case samePhone = 4
  case sameBirthSimilarName = 5
  case sameName = 6
  case sameCaseNumber = 7
  case words = 8

  package static func < (lhs: MatchReason, rhs: MatchReason) -> Bool {
    lhs.rawValue < rhs.rawValue
  }
}

/// What is known when somebody looks for a family before making one.
package struct MatchRequest: Equatable, Sendable {
  /// What was typed in the one box: a name, a birth date, a telephone number, a BSN.
  package var typed: String
  /// The referral it is about, whose details are compared as well.
  package var referral: ID<Referral>?

  package init(typed: String = "", referral: ID<Referral>? = nil) {
    self.typed = typed
    self.referral = referral
  }
}

/// A referral with what triage needs beside it.
package struct TriagePage: Equatable, Sendable {
  package let referral: Referral
  /// Other open referrals from the same address, offered together.
  package let siblings: [Referral]
  package let matches: [Match]
  package let story: ReferralStory
  /// What the referrer should hear and hasn't heard.
  package let feedback: [FeedbackDue]

  package init(
    referral: Referral, siblings: [Referral], matches: [Match],
    story: ReferralStory = ReferralStory(), feedback: [FeedbackDue] = []
  ) {
    self.referral = referral
    self.siblings = siblings
    self.matches = matches
    self.story = story
    self.feedback = feedback
  }
}
