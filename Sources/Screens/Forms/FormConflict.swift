import Domain
import Texts

/// What two people filled in for the same thing: mine, and what stands in the file by now.
struct FormConflict: Equatable, Sendable {
  struct Line: Equatable, Sendable {
    let label: String
    let mine: String
    let theirs: String
  }

  let lines: [Line]

  /// The fields of `name` that somebody else changed between two readings of the file; nil where
  /// none did, as when a note was added while a ceiling was typed.
  init?(
    _ name: FormName, _ fields: [FormField], before: FamilyPage, after: FamilyPage,
    _ words: any Phrases
  ) {
    let person = fields.first { $0.name == .person }?.chosen.flatMap { ID<Person>($0.id) }
    let old = name.standing(in: before, of: person, words)
    let new = name.standing(in: after, of: person, words)
    let lines = new.enumerated().compactMap { place, value -> Line? in
      guard old.indices.contains(place), old[place].text != value.text else { return nil }
      let field = fields.first { $0.name == value.field }
      let label = field?.label.map(words.word) ?? words.name(of: value.field)
      return Line(label: label, mine: field?.shownText ?? "", theirs: value.text)
    }
    guard !lines.isEmpty else { return nil }
    self.lines = lines
  }
}

extension FormName {
  /// What stands in the file of what this form sets anew; nothing for a form that only adds.
  fileprivate func standing(
    in page: FamilyPage, of person: ID<Person>?, _ words: any Phrases
  ) -> [(field: FieldName, text: String)] {
    switch self {
    case .coordinator: [(.user, page.coordinator?.name.text ?? "")]
    case .contactPoint:
      [
        (.fullName, page.contactPoint?.name.text ?? ""),
        (.phone, page.contactPoint?.phone.display ?? ""),
        (.hours, page.contactPoint?.hours?.text ?? ""),
      ]
    case .familyContact:
      [
        (.fullName, page.familyContact?.name.text ?? ""),
        (.phone, page.familyContact?.phone.display ?? ""),
        (.cautions, page.familyContact.map { words.name(of: $0.cautions) } ?? ""),
      ]
    case .changePerson:
      page.members.first { $0.person.id == person }.map { Self.facts($0, words) } ?? []
    case .school:
      [(.school, person.flatMap { page.people.school(of: $0) }?.school.name.text ?? "")]
    case .provider: [(.provider, page.provider?.name.text ?? "")]
    case .budget: [(.ceiling, page.budget.map { words.money($0.ceiling) } ?? "")]
    case .risk: [(.risk, words.name(of: page.summary.risk))]
    case .agree, .present:
      [(.agreedOn, page.planInTheMaking.map { words.name(of: $0.version.state) } ?? "")]
    case .reportPeriod, .claimApprove, .claimReject, .claimReverse, .claimBSN,
      .meeting, .attendee, .meetingDecision, .holdMeeting, .cancelMeeting,
      .askConsent, .answerConsent, .disclose, .inspectionAnswer, .readingRemark, .emergency,
      .reviewEmergency,
      .restrict, .revealBSN, .askExpert, .giveAdvice,
      .familyLetter, .familyLetterText, .familyLetterSent, .unsafePrint,
      .postponeFamily, .postponeMany, .handoverMany, .remindMany, .member, .merge, .undoMerge,
      .household,
      .changeHousehold, .revealAddress, .residence, .endResidence, .stay, .endStay, .municipality,
      .move, .confirmMove,
      .goal, .action, .note, .telephone, .work,
      .callBack, .postponeWork, .referral, .newFamily, .acceptNew, .returnReferral, .newUser, .norm,
      .lifeDomain, .teamSetting, .support, .endSetting,
      .newProvider, .contract, .product, .tariff, .capacity, .subcontractor, .endProviderItem,
      .addendum, .workNote, .forwardWork, .question, .answer,
      .safety, .practice, .practiceDetails, .practiceTalk, .practiceConsents, .practiceClose,
      .practiceWithdraw, .known, .feedback, .referralStep, .letter, .letterSigned, .letterSent,
      .planAnswer, .approve, .changeGoal, .changeAction, .dropAction, .score,
      .workAgreement, .endWorkAgreement, .evaluate, .scaleChange, .legalStep, .planAsOf,
      .foundation,
      .expertAdvice,
      .handover, .refuseHandover, .external, .absence, .commitment,
      .waiting, .startHelp, .stopHelp, .linkGoal, .safetyCheck, .involvedHelp, .overspend,
      .raise, .carryBudget, .approveRaise, .refuseRaise, .endInvolvedHelp,
      .milestone, .extendedCare, .aftercare, .giveAftercare,
      .closeFamily, .protocolOpen, .protocolStep, .protocolWeighing, .protocolDecision,
      .safetyReport, .reportOutcome, .safetyAgreement, .endSafetyAgreement,
      .crisis, .crisisDecision, .linkCrisis, .lookAtCrisis, .endCrisis, .blockMessages,
      .allowMessages,
      .personDied, .personBorn, .addCustody, .endCustody, .endSchool, .schoolAbsence,
      .takeBackAbsence:
      []
    }
  }

  private static func facts(
    _ line: MemberLine, _ words: any Phrases
  ) -> [(field: FieldName, text: String)] {
    let person = line.person
    return [
      (.givenNames, person.name.given), (.prefix, person.name.prefix),
      (.surname, person.name.surname), (.birth, person.birth.map(words.birth) ?? ""),
      (.bsn, person.bsn?.masked ?? ""), (.gender, words.name(of: person.gender)),
      (.phone, person.phone?.display ?? ""), (.memberRole, words.name(of: line.member.role)),
    ]
  }
}
