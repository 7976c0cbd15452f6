/// What came of a command.
package enum Outcome: Equatable, Sendable {
  case worklist(WorklistPage)
  case families(FamilyListPage)
  case referrals(ReferralListPage)
  case family(FamilyPage)
  case triage(TriagePage)
  case matches([Match])
  case doubles(Doubles)
  case merge(MergeReview)
  case choices(ChoiceKind, [Choice])
  case drafts(DraftList)
  case users([UserLine])
  case providers([Provider])
  case report(ReportOutcome)
  case providerCard(ProviderCard)
  case coverage(Coverage)
  case providerImport(ImportReport)
  case norms([NormLine])
  case settings(SettingsPage)
  case registrations([RegistrationLine])
  case log([LogLine])
  case retentionDue(RetentionListPage)
  case retentionRules([RetentionRule])
  case destructions([Destruction])
  case emergencies([EmergencyLine])
  case experts([ExpertRequest])
  case claims(ClaimListPage)
  case claim(ClaimDetails)
  case bsn(BSN)
  case planPrint(PlanPrint)
  case sharedView(SharedView)
  case disclosures([DisclosureLine])
  case accessReport(AccessReport)
  case sharing(SharingPage)
  case meetings([MeetingLine])
  case letters([FamilyLetterLine])
  case letterPrint(FamilyLetterPrint)
  case preparedLetters(PreparedLetterPage)
  case letterBundle(LetterBundle)
  case practice(PracticePage)
  case practiceRecord(PracticeRecordPage)
  /// A letter to a specialist to be printed, with what was written down of it.
  case letterHanded(PracticeRecordPage, LetterHanding)
  case practiceAnswer(Referral, ReferralStory)
  case known(KnownAnswer)
  case practiceFigures(PracticeFigures)
  case team(TeamOutcome)
  /// A secret address, once the log says that it is shown.
  case address(Household)
  /// What a move would do; nothing was saved.
  case movePreview(MovePreview)
  case done(Done)
  /// What can be taken back, if anything; `after` was done since and can't.
  case undoable(UndoStep?, after: FinalChange?)
}

/// A fact to report about a change that was carried out.
package enum Done: Equatable, Sendable {
  case nothingMore
  case referralAdded(ID<Referral>, team: Line)
  case referralsAccepted(family: ID<Family>, CaseNumber, isNew: Bool, count: Int)
  case referralReturned(ID<Referral>)
  case referralMoved(ID<Referral>, ReferralState)
  case feedbackGiven(FeedbackKind)
  case practiceAdded(ID<PracticeRecord>)
  case practice(ID<PracticeRecord>, PracticeChange)
  case practiceSent(ID<Referral>, team: Line)
  case caseOpened(family: ID<Family>, CaseNumber)
  case changed(family: ID<Family>, CaseNumber, version: Int, Change)
  case providerAdded(ID<Provider>, Line)
  case reportExported(ReportName)
  case providerChanged(ID<Provider>, Line, ProviderChange)
  case userAdded(Login, newTeam: Line?)
  case userDisabled(Login)
  case roleGranted(Login, Role)
  case roleEnded(Login, Role)
  case municipalitiesAdded(count: Int, known: Int)
  case normSet(Norm, Int, from: Day)
  case settingsChanged(count: Int)
  case registrationNoted(Login, RegistrationKind, until: Day)
  /// Covers of an absence that ended; as if it had never been where it was taken back.
  case absenceEnded(Login, covers: Int, isUndo: Bool)
  case assignmentUndone(count: Int)
  case fteSet(Login, hundredths: Int)
  case destructionProposed(number: Int, CaseNumber)
  case destructionWithdrawn(number: Int)
  case destructionRefused(number: Int)
  /// `isPurged` says whether nothing of it is left in the files.
  case destroyed(number: Int, CaseNumber, rows: Int, isPurged: Bool)
  case purged(isComplete: Bool)
  case reasonGiven(ID<Family>, CaseNumber)
  case emergencyOpened(ID<Family>, CaseNumber, until: Instant)
  case emergencyReviewed(number: Int, ReviewOutcome)
  case draftSaved(ID<Draft>)
  case draftDiscarded(ID<Draft>)
  case workNoteKept
  case undone(UndoStep)
  case claims(ClaimBatch)
  case claimReversed(label: String, amount: Cents)
  /// A change to many, a row each.
  case batch(BatchResult)

  /// What changed in a record of the practice.
  package enum PracticeChange: String, CaseIterable, Sendable {
    case content
    case talk
    case consents
    case letterWritten
    case letterReady
    case letterSigned
    case letterSent
    case closed
    case withdrawn
  }

  /// What changed in a family.
  package enum Change: String, CaseIterable, Sendable {
    case coordinator
    case contactPoint
    case provider
    case budget
    case risk
    case planStarted
    case goalAdded
    case actionAdded
    case actionDone
    case planPresented
    case planAgreed
    case answerNoted
    case approvalAsked
    case planApproved
    case planReturned
    case goalChanged
    case goalRemoved
    case actionChanged
    case actionRemoved
    case actionDropped
    case foundationSet
    case adviceAdded
    case adviceChanged
    case adviceRemoved
    case goalScored
    case workAgreed
    case workAgreementEnded
    case planEvaluated
    case legalStepNoted
    case memberAdded
    case memberEnded
    case personChanged
    case personDeceased
    case personLives
    case personBorn
    case custodyAdded
    case custodyEnded
    case schoolSet
    case schoolEnded
    case schoolAbsenceNoted
    case schoolAbsenceTakenBack
    case peopleMerged
    case familiesMerged
    case mergeUndone
    case familyRestricted
    case disclosed
    case consentAsked
    case consentAnswered
    case inspectionAnswered
    case restrictionLifted
    case expertAsked
    case expertEnded
    case expertAdvised
    case householdAdded
    case householdChanged
    case householdEnded
    case addressHidden
    case addressOpened
    case residenceSet
    case residenceEnded
    case stayBegun
    case stayEnded
    case municipalitySet
    case municipalityEnded
    case moveStarted
    case moveConfirmed
    case moveWithdrawn
    case noteAdded
    case workAdded
    case workDone
    case workPostponed
    case familyPostponed
    case familyWoken
    case addendumAdded
    case workForwarded
    case questionAsked
    case reminded
    case questionAnswered
    case workRestored
    case workRemoved
    case takenBack
    case familyContact
    case oneEnded
    case handoverAsked
    case handoverAccepted
    case handoverRefused
    case handoverWithdrawn
    case externalCoordinator
    case familyClosed
    case familyReopened
    case milestoneMet
    case milestoneWithdrawn
    case extendedCareDecided
    case aftercareWell
    /// The family needs attention: the file may have to be opened again.
    case aftercareAttention
    case aftercareGiven
    case commitmentMade
    /// The same, with a provider that has no contract for it.
    case commitmentUncontracted
    case providerUncontracted
    case commitmentWaiting
    case commitmentStarted
    case commitmentStopped
    case commitmentServes
    case safetyChecked
    case protocolOpened
    case protocolStepTaken
    case safetyReported
    case reportOutcomeNoted
    case safetyAgreed
    case safetyAgreementEnded
    case crisisOpened
    case crisisDecided
    case crisisEnded
    case messagesBlocked
    case messagesAllowed
    case meetingPrepared
    case meetingChanged
    case attendeeAsked
    case attendeeWithdrawn
    case meetingDecided
    case meetingHeld
    case meetingCancelled
    case scaleChanged
    case crisisLookedAt
    case crisisLinked
    case familyLetterPrepared
    case familyLetterChanged
    case familyLetterSent
    case familyLetterWithdrawn
    case helpInvolved
    case involvedHelpEnded
    case overspendAcknowledged
    case raiseAsked
    case raiseApproved
    case raiseRefused
    case raiseWithdrawn
  }
}
