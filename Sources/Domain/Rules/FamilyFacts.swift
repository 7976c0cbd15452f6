/// All that reminders are derived from, as the store loads it for one family.
package struct FamilyFacts: Equatable, Sendable {
  package let summary: FamilySummary
  package let openActions: [OpenAction]
  package let openWork: [WorkItem]
  package let openFeedback: [OpenFeedback]
  /// In the order they were written down.
  package let legalSteps: [LegalStep]
  /// The handover nobody has answered yet.
  package let handover: Handover?
  /// The cover that wasn't ended.
  package let cover: Cover?
  package let waiting: [Waiting]
  package let safety: Safety
  /// The living youths whose birth is known, at least in part.
  package let youths: [Youth]
  /// The living, born youths, with when one of us saw them last.
  package let children: [Child]
  /// What was written down of birthdays, help after eighteen, and contacts after closing.
  package let life: LifePage
  /// All moves of the family, the newest last.
  package let moves: [MoveLine]
  /// The meetings that are prepared and neither held nor called off.
  package let meetings: [Meeting]
  /// The raises nobody has decided on.
  package let raises: [BudgetRaise]
  /// The letters that are prepared and neither sent nor withdrawn.
  package let letters: [FamilyLetter]
  /// Until when help goes on that wasn't stopped; the last day there is where it has none.
  package let helpUntil: Day?

  package init(
    summary: FamilySummary, openActions: [OpenAction], openWork: [WorkItem],
    openFeedback: [OpenFeedback] = [], legalSteps: [LegalStep] = [], handover: Handover? = nil,
    cover: Cover? = nil, waiting: [Waiting] = [], safety: Safety = Safety(),
    youths: [Youth] = [], children: [Child] = [], life: LifePage = LifePage(),
    moves: [MoveLine] = [],
    meetings: [Meeting] = [], raises: [BudgetRaise] = [],
    letters: [FamilyLetter] = [], helpUntil: Day? = nil
  ) {
    self.letters = letters
    self.helpUntil = helpUntil
    self.meetings = meetings
    self.raises = raises
    self.moves = moves
    self.safety = safety
    self.youths = youths
    self.children = children
    self.life = life
    self.waiting = waiting
    self.legalSteps = legalSteps
    self.handover = handover
    self.cover = cover
    self.summary = summary
    self.openActions = openActions
    self.openWork = openWork
    self.openFeedback = openFeedback
  }

  /// Something a referrer of this family hasn't been told.
  package struct OpenFeedback: Equatable, Sendable {
    package let referral: ID<Referral>
    package let kind: FeedbackKind
    package let eventOn: Day

    package init(referral: ID<Referral>, kind: FeedbackKind, eventOn: Day) {
      self.referral = referral
      self.kind = kind
      self.eventOn = eventOn
    }
  }

  /// A youth who can be seen.
  package struct Child: Equatable, Sendable {
    package let person: ID<Person>
    package let birth: BirthDate?
    /// Since when he belongs to the family.
    package let since: Day
    package let seenOn: Day?

    package init(person: ID<Person>, birth: BirthDate?, since: Day, seenOn: Day?) {
      self.person = person
      self.birth = birth
      self.since = since
      self.seenOn = seenOn
    }
  }

  /// What is watched so that children are safe.
  package struct Safety: Equatable, Sendable {
    /// The open run through the meldcode, and when its last step was taken.
    package let run: (id: ID<AbuseProtocol>, steppedOn: Day)?
    /// Those that hold first, with those that have ended.
    package let agreements: [SafetyAgreement]
    /// The newest first, with those that have ended.
    package let crises: [Crisis]
    /// Each look at them since they began, the newest first.
    package let looks: [CrisisLook]
    /// When the risk is judged again.
    package let riskReviewOn: Day?

    package init(
      run: (id: ID<AbuseProtocol>, steppedOn: Day)? = nil, agreements: [SafetyAgreement] = [],
      crises: [Crisis] = [], looks: [CrisisLook] = [], riskReviewOn: Day? = nil
    ) {
      self.looks = looks
      self.crises = crises
      self.riskReviewOn = riskReviewOn
      self.run = run
      self.agreements = agreements
    }

    package static func == (one: Self, other: Self) -> Bool {
      one.run?.id == other.run?.id && one.run?.steppedOn == other.run?.steppedOn
        && one.agreements == other.agreements && one.riskReviewOn == other.riskReviewOn
        && one.crises == other.crises && one.looks == other.looks
    }
  }

  /// A commitment whose help hasn't begun.
  package struct Waiting: Equatable, Sendable {
    package let commitment: ID<Commitment>
    /// When the waiting began, or the last look at whether it is safe.
    package let checkedOn: Day
    package let expectedOn: Day?

    package init(commitment: ID<Commitment>, checkedOn: Day, expectedOn: Day?) {
      self.commitment = commitment
      self.checkedOn = checkedOn
      self.expectedOn = expectedOn
    }
  }

  /// An action of the current plan that isn't done and has a day.
  package struct OpenAction: Equatable, Sendable {
    package let id: ID<ActionItem>
    package let dueOn: Day

    package init(id: ID<ActionItem>, dueOn: Day) {
      self.id = id
      self.dueOn = dueOn
    }
  }
}
