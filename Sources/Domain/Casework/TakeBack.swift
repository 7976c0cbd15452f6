/// What takes a slip back where no ordinary command does.
///
/// The session that did it asks for it, as long as nothing was changed since. Nothing disappears:
/// the log keeps what was there, and a history gets a period more instead of one less.
package enum TakeBackCommand: Equatable, Sendable {
  /// A version that was only begun; a plan that lay before somebody isn't taken away.
  case planStarted(ID<PlanVersion>)
  /// The version lies no longer with the family; before that it had been presented then, or never.
  case planPresented(ID<PlanVersion>, before: Day?)
  /// The text is again what the family looked at.
  case planChanged(ID<PlanVersion>)
  case goalRemoved(Goal, about: [ID<Person>], [ActionItem])
  case actionRemoved(ActionItem)
  /// It isn't done, or dropped, after all.
  case actionEnded(ID<ActionItem>)
  /// Nothing hangs on it yet.
  case commitmentMade(ID<Commitment>)
  /// It stands again as it stood, waiting again under the terms there were.
  case commitment(Commitment, waiting: NewWaiting?)
  case served(ID<Commitment>, ID<Goal>?)
  case memberEnded(FamilyMember)
  case familyClosed(EndedOnes)
}

/// What ended with a file, to begin it again as it was.
package struct EndedOnes: Equatable, Sendable {
  package var coordinators: [CoordinatorTerm] = []
  package var contactPoints: [ContactPointTerm] = []
  package var providers: [ProviderTerm] = []
  package var budgets: [BudgetTerm] = []
  package var plans: [PlanVersion] = []
  package var asleepUntil: Day?

  package init() {}
}

/// Why something that was done isn't taken back.
package enum Finality: String, CaseIterable, Sendable {
  /// Somebody's own words; a newer answer counts from then on.
  case answer
  case adoptedPlan
  case approvalAsked
  case approval
  case score
  case evaluation
  /// What was decided was decided; another decision takes its place.
  case decision
  /// What was sent was sent; another letter puts it right.
  case letter
  case legalStep
  /// A later decision takes its place.
  case extendedCare
  /// What a family said is as it was said.
  case aftercare
  case note
  case colleagueAnswered
  case safetyCheck
  /// It says what the amounts were; other amounts ask for another one.
  case overspend
  /// What was done for the safety of children can be read back for ever.
  case safety
  /// Somebody else decided on it, or relies on it.
  case handover
  case referral
  /// The team elsewhere relies on it.
  case move
  /// The referrer has heard it.
  case feedback
  /// It has an end or an undo of its own, elsewhere.
  case elsewhere
  /// A counter booking takes it back, and nothing is deleted.
  case claim
  /// What it was is gone.
  case destruction
  /// It was itself taking back.
  case takenBack
}

extension Done {
  /// Why this isn't taken back, or nil where it can be, or changed nothing that could be.
  package var finality: Finality? {
    switch self {
    case .changed(_, _, _, let change): change.finality
    case .batch(let result): result.kind.finality
    case .referralAdded, .referralsAccepted, .referralReturned, .referralMoved: .referral
    case .feedbackGiven: .feedback
    case .caseOpened, .practiceAdded, .practice, .practiceSent, .providerAdded, .providerChanged,
      .userAdded,
      .userDisabled, .roleGranted, .roleEnded, .municipalitiesAdded, .normSet, .settingsChanged,
      .registrationNoted,
      .absenceEnded,
      .fteSet, .destructionProposed:
      .elsewhere
    case .claims(let batch): batch.done > 0 ? .claim : nil
    case .claimReversed: .claim
    case .assignmentUndone: .takenBack
    case .destroyed: .destruction
    case .nothingMore, .reportExported, .draftSaved, .draftDiscarded, .workNoteKept, .undone,
      .purged,
      .reasonGiven, .emergencyOpened, .emergencyReviewed,
      .destructionWithdrawn, .destructionRefused:
      nil
    }
  }
}

extension BatchResult.Kind {
  fileprivate var finality: Finality? {
    switch self {
    case .change(let change): change.finality
    case .absence, .assignment: .elsewhere
    }
  }
}

extension Done.Change {
  /// Why such a change isn't taken back, or nil where it can be.
  package var finality: Finality? {
    switch self {
    case .answerNoted: .answer
    case .planAgreed: .adoptedPlan
    case .approvalAsked: .approvalAsked
    case .planApproved, .planReturned, .raiseApproved, .raiseRefused: .approval
    case .goalScored: .score
    case .planEvaluated: .evaluation
    case .meetingDecided, .meetingHeld, .meetingCancelled, .scaleChanged: .decision
    case .familyLetterSent, .familyLetterWithdrawn: .letter
    case .legalStepNoted: .legalStep
    case .extendedCareDecided: .extendedCare
    case .aftercareWell, .aftercareAttention: .aftercare
    case .aftercareGiven, .milestoneWithdrawn, .peopleMerged, .familiesMerged, .familyRestricted,
      .disclosed, .consentAsked, .consentAnswered, .inspectionAnswered,
      .restrictionLifted, .raiseAsked, .expertAsked, .expertEnded, .meetingPrepared,
      .attendeeWithdrawn:
      .elsewhere
    case .noteAdded, .addendumAdded, .expertAdvised: .note
    case .questionAnswered: .colleagueAnswered
    case .safetyChecked: .safetyCheck
    case .overspendAcknowledged: .overspend
    case .protocolOpened, .protocolStepTaken, .safetyReported, .reportOutcomeNoted, .safetyAgreed,
      .safetyAgreementEnded, .crisisOpened, .crisisDecided, .crisisLinked, .crisisLookedAt,
      .crisisEnded,
      .messagesBlocked,
      .messagesAllowed:
      .safety
    case .handoverAccepted, .handoverRefused: .handover
    case .moveConfirmed: .move
    case .workRestored, .workRemoved, .takenBack, .schoolAbsenceTakenBack, .mergeUndone,
      .moveWithdrawn, .raiseWithdrawn:
      .takenBack
    case .personChanged, .personDeceased, .personLives, .personBorn, .custodyAdded, .custodyEnded,
      .schoolSet, .schoolEnded, .schoolAbsenceNoted, .coordinator, .externalCoordinator,
      .contactPoint, .provider, .budget, .risk, .oneEnded,
      .planStarted, .goalAdded, .actionAdded, .actionDone, .planPresented, .goalChanged,
      .foundationSet, .adviceAdded, .adviceChanged, .adviceRemoved, .goalRemoved, .actionChanged,
      .actionRemoved, .actionDropped, .workAgreed,
      .workAgreementEnded, .memberAdded, .memberEnded, .householdAdded,
      .householdChanged, .householdEnded, .addressHidden, .addressOpened, .residenceSet,
      .residenceEnded, .stayBegun, .stayEnded, .municipalitySet, .municipalityEnded, .moveStarted,
      .workAdded,
      .workDone, .workPostponed,
      .familyPostponed, .familyWoken, .workForwarded, .questionAsked, .reminded, .familyContact,
      .handoverAsked, .handoverWithdrawn, .familyClosed, .familyReopened, .commitmentMade,
      .commitmentUncontracted, .providerUncontracted,
      .commitmentWaiting, .commitmentStarted, .commitmentStopped, .commitmentServes,
      .helpInvolved, .involvedHelpEnded, .milestoneMet, .meetingChanged, .attendeeAsked,
      .familyLetterPrepared, .familyLetterChanged:
      nil
    }
  }
}

/// The last thing of a session that isn't taken back, said where it is newer than what is.
package struct FinalChange: Equatable, Sendable {
  package let author: ID<User>
  package let done: Done
  package let why: Finality

  package init(author: ID<User>, done: Done, why: Finality) {
    self.author = author
    self.done = done
    self.why = why
  }
}
