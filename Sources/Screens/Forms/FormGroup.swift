import Texts

/// Which forms belong together.
///
/// Each group has a file that knows the fields of its forms and makes the command they come to.
enum FormGroup {
  /// The six, and who is called.
  case ones
  case casework
  case coordination
  case people
  case homes
  case moving
  case merging
  case plan
  case planFollowing
  case help
  /// More than the budget holds, and the year after.
  case budgets
  case safety
  case life
  case closing
  case meetings
  case familyLetters
  case sharing
  case access
  case referrals
  case practice
  case specialistLetters
  case providers
  case claims
  case reports
  /// Users, norms and settings.
  case house
}

extension FormName {
  var group: FormGroup {
    switch self {
    case .coordinator, .contactPoint, .provider, .budget, .risk, .familyContact: .ones
    case .note, .telephone, .work, .callBack, .safety, .postponeFamily, .postponeWork,
      .postponeMany, .addendum, .workNote, .forwardWork, .question, .answer:
      .casework
    case .handover, .handoverMany, .remindMany, .refuseHandover, .external, .absence: .coordination
    case .member, .changePerson, .personDied, .personBorn, .addCustody, .endCustody,
      .school, .endSchool, .schoolAbsence, .takeBackAbsence:
      .people
    case .household, .changeHousehold, .revealAddress, .residence, .endResidence, .stay,
      .endStay, .municipality:
      .homes
    case .move, .confirmMove: .moving
    case .merge, .undoMerge: .merging
    case .goal, .action, .present, .agree, .planAnswer, .approve, .changeGoal,
      .changeAction, .dropAction, .foundation, .expertAdvice, .planAsOf:
      .plan
    case .score, .workAgreement, .endWorkAgreement, .evaluate, .scaleChange, .legalStep:
      .planFollowing
    case .commitment, .waiting, .startHelp, .stopHelp, .linkGoal, .safetyCheck,
      .involvedHelp, .endInvolvedHelp:
      .help
    case .overspend, .raise, .carryBudget, .approveRaise, .refuseRaise: .budgets
    case .protocolOpen, .protocolStep, .protocolWeighing, .protocolDecision,
      .safetyReport, .reportOutcome, .safetyAgreement, .endSafetyAgreement, .crisis,
      .crisisDecision, .linkCrisis, .lookAtCrisis, .endCrisis, .blockMessages, .allowMessages:
      .safety
    case .milestone, .extendedCare, .aftercare, .giveAftercare: .life
    case .closeFamily: .closing
    case .meeting, .attendee, .meetingDecision, .holdMeeting, .cancelMeeting: .meetings
    case .familyLetter, .familyLetterText, .familyLetterSent, .unsafePrint: .familyLetters
    case .askConsent, .answerConsent, .disclose, .inspectionAnswer: .sharing
    case .readingRemark, .emergency, .reviewEmergency, .restrict, .revealBSN, .askExpert,
      .giveAdvice:
      .access
    case .referral, .newFamily, .acceptNew, .returnReferral, .feedback, .referralStep: .referrals
    case .practice, .practiceDetails, .practiceTalk, .practiceConsents, .practiceClose,
      .practiceWithdraw, .known:
      .practice
    case .letter, .letterSigned, .letterSent: .specialistLetters
    case .newProvider, .contract, .product, .tariff, .capacity, .subcontractor,
      .endProviderItem:
      .providers
    case .claimApprove, .claimReject, .claimReverse, .claimBSN: .claims
    case .reportPeriod: .reports
    case .newUser, .norm, .lifeDomain, .teamSetting, .support, .endSetting: .house
    }
  }
}
