/// Why the rules of the work refuse something; a fact with its numbers, in no language.
///
/// `code` is stable: `Docs/Errors.md` lists each with its remedy.
package enum Refusal: Error, Hashable, Sendable {
  case value(field: FieldName, ValueFault)
  case referrer(ReferrerFault)
  case unknownMunicipality(String)
  case unknownChoice(field: FieldName, value: String)
  case noSuchCase(String)
  case noSuchReferral(String)
  case birthUnknown
  case extendedCareTooLate(last: Day)
  case extendedCareTooShort(first: Day)
  case extendedCareTooLong(last: Day)
  case noSuchRecord(FieldName)
  /// Somebody else reads along by the contact agreement, and no reason was given to send it so.
  case readAlong(ContactWarning)
  case caseIsClosed(CaseNumber)
  case caseAlreadyOpen(CaseNumber)
  case closingBlocked(commitments: Int, work: Int)
  case referralAlreadyDecided(state: ReferralState)
  case personHasFile(CaseNumber)
  /// Nobody who is described has his own place in that file.
  case noOwnPlace(CaseNumber)
  case bsnBelongsToOther(CaseNumber?)
  case alreadyMember
  case personDeceased(Day)
  case personUnborn
  /// He was born already.
  case notUnborn
  /// Not a youth, or with a birth or a BSN.
  case unbornFacts
  case dayBeforeBirth(Day)
  case custodyOfOneself
  case custodyOfAdult
  /// That holder has custody then already.
  case custodyAlready
  /// As many as there can be have custody then.
  case custodyFull
  case notAtSchool
  /// The family has a household at that address.
  case householdKnown
  case householdLivedIn
  case livesThere
  case addressNotSecret
  /// Another file has that address, and it is shielded.
  case shieldedFile
  case notAYouth
  case municipalityNeedsReason(proposed: MunicipalityCode)
  case sameAsCurrent(One)
  case dayInFuture(Day)
  case dayBeforeOpening(opened: Day)
  case dayBeforePrevious(previous: Day)
  case dayNotAhead(Day)
  case budgetYearOutOfRange(Int)
  case ceilingBelowCommitted(committed: Cents)
  case commitmentOverCeiling(committed: Cents, ceiling: Cents)
  case commitmentWithoutBudget(year: Int)
  case commitmentState(CommitmentState)
  /// Not over the ceiling, or acknowledged already.
  case nothingOverspent(year: Int)
  case userNotCoordinator(Login)
  case userDisabled(Login)
  case planNotWritable(state: PlanState)
  case noPlanInTheMaking
  case planNeedsGoal
  case planNeedsAction
  case planNotWithFamily
  case planNeedsSomebodyOfTheFamily
  case planNeedsReason(agreed: Int, asked: Int)
  case planNeedsApproval
  case planApprovedByAuthor
  case approvalNotAsked
  case goalNotAdopted
  case legalStepOutOfOrder(LegalStepKind)
  case legalStepNeedsGround
  /// A decision that would rest on a plan without these steps.
  case foundationMissing([FoundationStep])
  case planUnknown(number: Int)
  case notAMember
  case alreadyDone
  case loginTaken(Login)
  case agbTaken
  /// The family has a handover that waits for an answer.
  case handoverOpen(to: Login)
  case noHandover
  /// Somebody has or covers the family already.
  case hasCoordinator(Login)
  /// Nobody coordinates the family, so nobody can be asked.
  case noCoordinator(CaseNumber)
  case hasCover(Login)
  /// He is away himself, or is the one who is away.
  case userAbsent(Login)
  /// The family went to another coordinator meanwhile.
  case notTheirs(Login)
  case nothingToDo
  case notYours
  /// Nobody is seen on the telephone, by message, or in a talk with partners.
  case notSeenThatWay(NoteKind)
  case safetyIsNotPostponed
  case colleagueMayNotRead(Login)
  /// No move from one state of a referral to the other.
  case referralCannotMove(from: ReferralState, to: ReferralState)
  case safety(SafetyRefusal)
  case merge(MergeRefusal)
  case move(MoveRefusal)
  case disclosure(DisclosureRefusal)
  case destruction(DestructionRefusal)
  case access(AccessRefusal)
  case raise(RaiseRefusal)
  case report(ReportRefusal)
  case assignment(AssignmentRefusal)
  case claim(ClaimRefusal)
  case meeting(MeetingRefusal)
  case setting(SettingRefusal)
  case provider(ProviderRefusal)
  case familyLetter(FamilyLetterRefusal)
  case consentMissing([ConsentGiver])
  case fieldsMissing([FieldName])
  case practiceRecordEnded(PracticeState)
  case consentNotTicked
  /// What was asked can't be done with a letter that stands so.
  case letterState(LetterState)
  /// There is a letter about this child that isn't signed yet.
  case letterInTheMaking
  /// A file that was named, as the user named it.
  case file(path: String, FileProblem)

  /// The stable code of the refusal.
  package var code: String {
    switch self {
    case .value(_, let fault): fault.code
    case .referrer(.agbAndName): "referrer.agbAndName"
    case .referrer(.neitherAGBNorName): "referrer.neither"
    case .referrer(.agbNotAllowed): "referrer.agbNotAllowed"
    case .unknownMunicipality: "municipality.unknown"
    case .unknownChoice: "choice.unknown"
    case .noSuchCase: "case.unknown"
    case .noSuchReferral: "referral.unknown"
    case .birthUnknown: "person.noBirth"
    case .extendedCareTooLate: "extendedcare.late"
    case .extendedCareTooShort: "extendedcare.short"
    case .extendedCareTooLong: "extendedcare.long"
    case .readAlong: "contact.readAlong"
    case .noSuchRecord: "record.unknown"
    case .caseIsClosed: "case.closed"
    case .caseAlreadyOpen: "case.open"
    case .closingBlocked: "case.notReady"
    case .referralAlreadyDecided: "referral.decided"
    case .personHasFile: "person.hasFile"
    case .noOwnPlace: "person.noOwnPlace"
    case .bsnBelongsToOther: "person.bsnTaken"
    case .alreadyMember: "member.already"
    case .personDeceased: "person.deceased"
    case .personUnborn: "person.unborn"
    case .notUnborn: "person.born"
    case .unbornFacts: "person.unbornFacts"
    case .dayBeforeBirth: "day.beforeBirth"
    case .custodyOfOneself: "custody.oneself"
    case .custodyOfAdult: "custody.adult"
    case .custodyAlready: "custody.already"
    case .custodyFull: "custody.full"
    case .notAtSchool: "school.notAYouth"
    case .householdKnown: "household.known"
    case .householdLivedIn: "household.livedIn"
    case .livesThere: "household.same"
    case .addressNotSecret: "address.notSecret"
    case .shieldedFile: "case.shielded"
    case .notAYouth: "member.notAYouth"
    case .municipalityNeedsReason: "municipality.needsReason"
    case .sameAsCurrent: "one.same"
    case .dayInFuture: "day.future"
    case .dayBeforeOpening: "day.beforeOpening"
    case .dayBeforePrevious: "day.beforePrevious"
    case .dayNotAhead: "day.notAhead"
    case .budgetYearOutOfRange: "budget.year"
    case .ceilingBelowCommitted: "budget.ceiling"
    case .commitmentOverCeiling: "commitment.overCeiling"
    case .commitmentWithoutBudget: "commitment.noBudget"
    case .nothingOverspent: "budget.notOver"
    case .commitmentState: "commitment.state"
    case .userNotCoordinator: "user.notCoordinator"
    case .userDisabled: "user.disabled"
    case .planNotWritable: "plan.notWritable"
    case .noPlanInTheMaking: "plan.none"
    case .planNeedsGoal: "plan.needsGoal"
    case .planNeedsAction: "plan.needsAction"
    case .planNotWithFamily: "plan.notWithFamily"
    case .planNeedsSomebodyOfTheFamily: "plan.needsSomebody"
    case .planNeedsReason: "plan.needsReason"
    case .planNeedsApproval: "plan.needsApproval"
    case .planApprovedByAuthor: "plan.approvedByAuthor"
    case .approvalNotAsked: "plan.approvalNotAsked"
    case .goalNotAdopted: "goal.notAdopted"
    case .legalStepOutOfOrder: "step.outOfOrder"
    case .legalStepNeedsGround: "step.needsGround"
    case .foundationMissing: "step.foundation"
    case .planUnknown: "plan.unknown"
    case .notAMember: "member.not"
    case .alreadyDone: "done.already"
    case .loginTaken: "user.loginTaken"
    case .agbTaken: "provider.agbTaken"
    case .handoverOpen: "handover.open"
    case .noHandover: "handover.none"
    case .hasCoordinator: "coordinator.taken"
    case .noCoordinator: "coordinator.none"
    case .hasCover: "cover.taken"
    case .userAbsent: "user.absent"
    case .notTheirs: "coordinator.other"
    case .nothingToDo: "nothing"
    case .notYours: "work.notYours"
    case .safetyIsNotPostponed: "work.safety"
    case .notSeenThatWay: "note.notSeen"
    case .colleagueMayNotRead: "user.mayNotRead"
    case .referralCannotMove: "referral.cannotMove"
    case .safety(let refusal): refusal.code
    case .merge(let refusal): refusal.code
    case .move(let refusal): refusal.code
    case .disclosure(let refusal): refusal.code
    case .destruction(let refusal): refusal.code
    case .access(let refusal): refusal.code
    case .raise(let refusal): refusal.code
    case .report(let refusal): refusal.code
    case .assignment(let refusal): refusal.code
    case .claim(let refusal): refusal.code
    case .meeting(let refusal): refusal.code
    case .setting(let refusal): refusal.code
    case .provider(let refusal): refusal.code
    case .familyLetter(let refusal): refusal.code
    case .consentMissing: "consent.missing"
    case .fieldsMissing: "fields.missing"
    case .practiceRecordEnded: "practice.ended"
    case .consentNotTicked: "consent.notTicked"
    case .letterState: "letter.state"
    case .letterInTheMaking: "letter.inTheMaking"
    case .file(_, let problem): problem.code
    }
  }
}
