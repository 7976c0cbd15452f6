import Domain
import Drawing
import Texts

/// Makes the command of a form from what stands in its fields, each checked where it is made.
struct FormReader {
  let fields: [FormField]
  let today: Day
  let subject: FormSubject
  let version: Int?
  private var faulty: (FieldName, ValueFault)?
  private var referrerFault: ReferrerFault?

  init(fields: [FormField], today: Day, subject: FormSubject, version: Int?) {
    self.fields = fields
    self.today = today
    self.subject = subject
    self.version = version
  }

  /// What kept the command from being made, in words, and the field it concerns.
  func fault(_ words: any Phrases) -> (FieldName?, String)? {
    if let (field, fault) = faulty { return (field, words.describe(fault)) }
    if let referrerFault { return (.referrerAGB, words.describe(referrerFault)) }
    return nil
  }

  /// nil when a field is faulty; `fault` says which.
  mutating func command(_ name: FormName, draft: ID<Draft>?) -> Command? {
    do {
      return try build(name, draft)
    } catch let fault as Stop {
      faulty = (fault.field, fault.fault)
    } catch let fault as ReferrerFault {
      referrerFault = fault
    } catch {
      // Nothing else is thrown by what `build` calls.
    }
    return nil
  }

  struct Stop: Error {
    let field: FieldName
    let fault: ValueFault
  }

  private func build(_ name: FormName, _ draft: ID<Draft>?) throws -> Command? {
    switch name {
    case .referral: .addReferral(try referral(), team: nil)
    case .newFamily:
      .openCase(
        NewCase(
          name: try line(.familyName), municipality: try municipality(), openedOn: try day(.fromDay)
        ))
    case .acceptNew: .acceptReferrals(subject.referrals, into: .new(name: try line(.familyName)))
    case .returnReferral, .practice, .practiceDetails, .practiceTalk, .practiceConsents,
      .practiceClose, .practiceWithdraw, .known, .feedback, .referralStep:
      try practiceCommand(name)
    case .letter, .letterSigned, .letterSent: try letterCommand(name)
    case .merge:
      try subject.merge.map {
        .merging(.merge($0.request, reason: try line(.reason), expecting: $0.kept.version))
      }
    case .undoMerge:
      try subject.family.flatMap { family in
        try subject.mergeNumber.map {
          .merging(.undo(family, number: $0, reason: try line(.reason)))
        }
      }
    case .claimApprove, .claimReject, .claimReverse, .claimBSN:
      try claimCommand(name).map { .claims($0) }
    case .newUser: .addUser(try user())
    case .reportPeriod: try reportCommand()
    case .norm: try norm()
    case .lifeDomain, .teamSetting, .support, .endSetting: try settingCommand(name)
    case .absence: try absence()
    case .contract, .product, .tariff, .capacity, .subcontractor, .endProviderItem:
      try providerCommand(name).map { .provider($0) }
    case .newProvider:
      .addProvider(name: try line(.fullName), agb: try optional(.agb) { try AGB($0) })
    case .postponeMany:
      .casework(
        .postponeFamilies(
          subject.marked.map(\.id), until: try value(.untilDay) { try ahead($0) }))
    case .handoverMany:
      .team(
        .previewHandovers(
          subject.marked.map(\.id), to: try value(.user) { try Login($0) },
          note: try value(.noteText) { try Prose($0) }))
    case .remindMany:
      .team(
        .remind(
          subject.marked.map(\.id),
          try value(.title) { try Line(subject.opening + $0) },
          due: try value(.dueOn) { try Day.parse(typed: $0, today: today) }))
    case .closeFamily:
      try subject.family.flatMap { family in
        let aftercare = try aftercareChoice()
        return try closing().map {
          .closeFamily(family, $0, aftercare: aftercare, expecting: version)
        }
      }
    case .milestone, .extendedCare, .aftercare, .giveAftercare:
      try subject.family.flatMap { family in
        try lifeCommand(name).map { .life(family, $0, expecting: version) }
      }
    case .changePerson, .personDied, .personBorn, .addCustody, .endCustody, .school, .endSchool,
      .schoolAbsence, .takeBackAbsence:
      try subject.family.flatMap { family in
        try peopleCommand(name).map { .people(family, $0, expecting: version) }
      }
    case .protocolOpen, .protocolStep, .protocolWeighing, .protocolDecision, .safetyReport,
      .reportOutcome, .safetyAgreement, .endSafetyAgreement,
      .crisis, .crisisDecision, .lookAtCrisis, .endCrisis, .blockMessages, .allowMessages:
      try subject.family.flatMap { family in
        try safetyCommand(name).map { .safety(family, $0, expecting: version) }
      }
    case .household, .changeHousehold, .revealAddress, .residence, .endResidence, .stay, .endStay,
      .municipality:
      try subject.family.flatMap { family in
        try homesCommand(name).map { .homes(family, $0, expecting: version) }
      }
    case .askConsent, .answerConsent, .disclose, .inspectionAnswer:
      try sharingCommand(name).map { .sharing($0) }
    case .meeting, .attendee, .meetingDecision, .holdMeeting, .cancelMeeting:
      try subject.family.flatMap { family in
        try meetingCommand(name).map { .meeting(family, $0, expecting: version) }
      }
    case .familyLetter, .familyLetterText, .familyLetterSent:
      try subject.family.flatMap { family in
        try familyLetterCommand(name).map { .letter(family, $0, expecting: version) }
      }
    case .readingRemark, .emergency, .reviewEmergency, .restrict, .revealBSN, .askExpert,
      .giveAdvice:
      try accessCommand(name).map { .access($0) }
    case .move, .confirmMove:
      try subject.family.flatMap { family in
        try movingCommand(name).map { .moving(family, $0, expecting: version) }
      }
    case .commitment, .waiting, .startHelp, .stopHelp, .linkGoal, .safetyCheck, .involvedHelp,
      .overspend, .raise, .carryBudget, .approveRaise, .refuseRaise, .endInvolvedHelp:
      try subject.family.flatMap { family in
        try helpCommand(name).map { .help(family, $0, expecting: version) }
      }
    case .coordinator, .contactPoint, .provider, .budget, .risk, .member, .goal, .action,
      .present, .agree, .planAnswer, .approve, .changeGoal, .changeAction, .dropAction, .score,
      .workAgreement, .endWorkAgreement, .evaluate, .scaleChange, .legalStep, .planAsOf,
      .foundation,
      .expertAdvice, .note, .telephone, .work,
      .callBack, .postponeFamily, .postponeWork, .addendum, .workNote, .forwardWork, .question,
      .answer, .familyContact, .safety, .handover, .refuseHandover, .external:
      try subject.family.flatMap { try build(name, $0, draft) }
    }
  }

  private func build(
    _ name: FormName, _ family: ID<Family>, _ draft: ID<Draft>?
  ) throws -> Command? {
    switch name {
    case .coordinator:
      return .setCoordinator(
        family, try value(.user) { try Login($0) }, from: try day(.fromDay), note: try prose(),
        expecting: version)
    case .contactPoint:
      return .setContactPoint(family, try contactPoint(), from: nil, expecting: version)
    case .provider:
      guard let provider = ID<Provider>(text(.provider)) else { return nil }
      return .setProvider(
        family, provider, from: nil, until: try day(.untilDay), reason: try optionalLine(.reason),
        expecting: version)
    case .budget:
      return .setBudget(
        family, year: try value(.year, at: { try $0.year() }),
        ceiling: try value(.ceiling) { try Cents(euros: $0) }, municipality: try municipality(),
        reason: try optionalLine(.reason), expecting: version)
    case .handover:
      return .team(
        .askHandover(
          family, to: try value(.user) { try Login($0) },
          note: try value(.noteText) { try Prose($0) }, expecting: version))
    case .refuseHandover:
      return .team(.refuseHandover(family, reason: try line(.reason), expecting: version))
    case .external: return .team(try external(family))
    case .risk:
      guard let level = RiskLevel(rawValue: text(.risk)) else { return nil }
      return .setRisk(
        family, level, basis: try optionalLine(.basis),
        instrument: try optionalLine(.instrument), reviewOn: try day(.reviewOn),
        expecting: version)
    case .member: return .addMember(family, try member(), expecting: version)
    case .goal: return try goal().map { .addGoal(family, $0, expecting: version) }
    case .action: return .addAction(family, try action(), expecting: version)
    case .present: return .presentPlan(family, on: try day(.fromDay), expecting: version)
    case .agree: return .agreePlan(family, try consent(), expecting: version)
    case .planAnswer, .approve, .changeGoal, .changeAction, .dropAction, .score, .workAgreement,
      .endWorkAgreement, .evaluate, .scaleChange, .legalStep, .foundation, .expertAdvice:
      return try planCommand(name).map { .planning(family, $0, expecting: version) }
    case .planAsOf: return nil
    case .note, .telephone: return .addNote(family, try note(), replacingDraft: draft)
    case .work: return .addWorkItem(family, try work(.item))
    case .callBack: return .addWorkItem(family, try work(.callBack))
    case .safety: return .addWorkItem(family, try work(.safety))
    case .postponeFamily:
      return .postponeFamily(family, until: try value(.untilDay) { try ahead($0) })
    case .postponeWork:
      return try subject.work.map {
        .postponeWorkItem(family, $0.id, until: try value(.untilDay) { try ahead($0) })
      }
    case .addendum:
      guard let note = ID<Note>(text(.note)) else { return nil }
      return .casework(
        .addAddendum(
          family, note, try value(.noteText) { try Prose($0) }, replacingDraft: draft))
    case .workNote:
      guard let draft else { return nil }
      return .casework(.keepWorkNote(draft, family, try value(.noteText) { try Prose($0) }))
    case .forwardWork:
      guard let item = ID<WorkItem>(text(.workItem)) else { return nil }
      return .casework(
        .forwardWorkItem(
          family, item, to: try value(.user) { try Login($0) },
          remark: try optional(.remark) { try Prose($0) }))
    case .question:
      let question = NewQuestion(
        to: try value(.user) { try Login($0) }, question: try line(.question),
        dueOn: try value(.dueOn) { try Day.parse(typed: $0, today: today) })
      return .casework(.ask(family, question))
    case .answer:
      guard let item = ID<WorkItem>(text(.workItem)) else { return nil }
      return .casework(.answer(family, item, try value(.remark) { try Prose($0) }))
    case .familyContact:
      return .casework(
        .setFamilyContact(family, try familyContact(), expecting: version))
    case .claimApprove, .claimReject, .claimReverse, .claimBSN,
      .meeting, .attendee, .meetingDecision, .holdMeeting, .cancelMeeting,
      .askConsent, .answerConsent, .disclose, .inspectionAnswer, .readingRemark, .emergency,
      .reviewEmergency,
      .restrict, .revealBSN, .askExpert, .giveAdvice,
      .reportPeriod, .referral, .newFamily, .acceptNew, .returnReferral, .newUser, .norm,
      .lifeDomain,
      .teamSetting, .support, .endSetting, .newProvider, .merge,
      .contract, .product, .tariff, .capacity, .subcontractor, .endProviderItem,
      .familyLetter, .familyLetterText, .familyLetterSent,
      .undoMerge,
      .household, .changeHousehold, .revealAddress, .residence, .endResidence, .stay, .endStay,
      .municipality, .move, .confirmMove,
      .postponeMany, .handoverMany, .remindMany, .practice, .practiceDetails, .practiceTalk,
      .practiceConsents,
      .practiceClose, .practiceWithdraw, .known, .feedback, .referralStep, .absence, .commitment,
      .letter, .letterSigned, .letterSent, .milestone, .extendedCare, .aftercare, .giveAftercare,
      .closeFamily, .waiting, .startHelp, .stopHelp, .linkGoal, .safetyCheck, .involvedHelp,
      .overspend, .raise, .carryBudget, .approveRaise, .refuseRaise, .endInvolvedHelp,
      .protocolOpen,
      .protocolStep, .protocolWeighing,
      .protocolDecision,
      .safetyReport, .reportOutcome, .safetyAgreement, .endSafetyAgreement,
      .crisis, .crisisDecision, .lookAtCrisis, .endCrisis, .blockMessages, .allowMessages,
      .changePerson,
      .personDied, .personBorn, .addCustody, .endCustody, .school, .endSchool, .schoolAbsence,
      .takeBackAbsence:
      return nil
    }
  }

  func field(_ name: FieldName) -> FormField? { fields.first { $0.name == name } }

  /// What stands in a field: of a choice its id.
  func text(_ name: FieldName) -> String {
    guard let field = field(name) else { return "" }
    if case .choice = field.kind { return field.chosen?.id ?? "" }
    if case .prose = field.kind { return field.prose.text }
    return field.typed
  }

  func value<T>(
    _ name: FieldName, _ read: (String) throws -> T
  ) throws -> T {
    do {
      return try read(text(name))
    } catch let fault as ValueFault {
      throw Stop(field: name, fault: fault)
    }
  }

  func value<T>(
    _ name: FieldName, at read: (FormField) throws -> T
  ) throws -> T {
    guard let field = field(name) else { throw Stop(field: name, fault: .empty) }
    do {
      return try read(field)
    } catch let fault as ValueFault {
      throw Stop(field: name, fault: fault)
    }
  }

  func optional<T>(
    _ name: FieldName, _ read: (String) throws -> T
  ) throws -> T? {
    guard let field = field(name), !field.isEmpty else { return nil }
    return try value(name, read)
  }

  func line(_ name: FieldName) throws -> Line { try value(name) { try Line($0) } }

  func optionalLine(_ name: FieldName) throws -> Line? {
    try optional(name) { try Line($0) }
  }

  private func external(_ family: ID<Family>) throws -> TeamCommand {
    .setExternal(
      family,
      ExternalCoordinator(
        organisation: try line(.organisation), name: try line(.fullName),
        phone: try value(.phone) { try PhoneNumber($0) }, ground: try line(.ground)),
      contact: try value(.user) { try Login($0) }, from: nil, expecting: version)
  }

  private func norm() throws -> Command? {
    guard let norm = subject.norm?.norm else { return nil }
    let value: Int = try value(.normValue) { text in
      guard let value = Int(text.filter { $0 != " " }) else { throw ValueFault.numberForm }
      return value
    }
    return .config(.setNorm(norm, value, from: try day(.fromDay)))
  }

  /// Without a last day it is until further notice, and then there is a day to check.
  private func absence() throws -> Command? {
    guard let login = subject.user, let from = try day(.fromDay) else { return nil }
    if let last = try day(.untilDay) {
      return .team(
        .previewAbsence(NewAbsence(login: login, fromDay: from, until: .lastDay(last))))
    }
    guard let check = try day(.checkDay) else { throw Stop(field: .checkDay, fault: .empty) }
    return .team(.previewAbsence(NewAbsence(login: login, fromDay: from, until: .check(check))))
  }

  private func prose() throws -> Prose? { try optional(.noteText) { try Prose($0) } }

  func day(_ name: FieldName) throws -> Day? {
    try optional(name) { try Day.parse(typed: $0, today: today) }
  }

  private func ahead(_ text: String) throws(ValueFault) -> Day {
    let day = try Day.parse(typed: text, today: today)
    guard day > today else { throw .dateInPast }
    return day
  }

  func municipality() throws -> MunicipalityCode? {
    try optional(.municipality) { try MunicipalityCode($0) }
  }

  func ticked(_ name: FieldName) -> [ID<Person>] {
    (field(name)?.ticks ?? []).filter(\.isOn).compactMap { ID<Person>($0.id) }
  }
}

extension FormReader {
  private func contactPoint() throws -> NewContactPoint {
    let name = try line(.fullName)
    let coordinator = subject.page?.coordinator
    return NewContactPoint(
      name: name, phone: try value(.phone) { try PhoneNumber($0) },
      hours: try optionalLine(.hours),
      login: coordinator?.name == name ? coordinator?.login : nil)
  }

  func house() throws -> HouseNumber? {
    guard field(.houseNumber)?.isEmpty == false else { return nil }
    let addition = text(.houseAddition)
    return try value(.houseNumber) { try HouseNumber(number: $0, addition: addition) }
  }

  func name() throws -> PersonName {
    let (given, prefix) = (text(.givenNames), text(.prefix))
    return try value(.surname) { try PersonName(given: given, prefix: prefix, surname: $0) }
  }

  private func member() throws -> NewMember {
    NewMember(
      name: try name(), birth: try optional(.birth) { try BirthDate($0, today: today) },
      expectedOn: try day(.expectedBirth), gender: Gender(rawValue: text(.gender)) ?? .other,
      bsn: try optional(.bsn) { try BSN($0) },
      phone: try optional(.phone) { try PhoneNumber($0) },
      role: MemberRole(rawValue: text(.memberRole)) ?? .other,
      postalCode: try optional(.postalCode) { try PostalCode($0) }, houseNumber: try house(),
      ownFile: try optional(.ownFile) { try CaseNumber($0) })
  }

  func action() throws -> NewAction {
    NewAction(
      goal: Int(text(.goal)) ?? 1, wording: try line(.action),
      doer: ActionDoer(rawValue: text(.doer)) ?? .family, doerName: try line(.doerName),
      dueOn: try day(.byDay))
  }

  private func consent() throws -> PlanConsent {
    PlanConsent(
      onDay: try day(.agreedOn), people: ticked(.agreedBy), ownWords: try optionalLine(.ownWords),
      evaluationOn: try day(.evaluationOn), reason: try optionalLine(.reason))
  }

  private func note() throws -> NewNote {
    NewNote(
      kind: NoteKind(rawValue: text(.noteKind)) ?? .telephone, onDay: try day(.fromDay),
      at: try optional(.atTime) { try ClockTime($0) }, withWhom: try optionalLine(.withWhom),
      text: try value(.noteText) { try Prose($0) }, members: ticked(.noteMembers),
      spoken: ticked(.spokenMembers), seen: ticked(.seenMembers),
      goals: (field(.noteGoals)?.ticks ?? []).filter(\.isOn).compactMap { ID<Goal>($0.id) },
      nature: NoteNature(rawValue: text(.nature)), holder: try optionalLine(.holder),
      source: try optionalLine(.source))
  }

  private func familyContact() throws -> NewFamilyContact {
    let name = try line(.fullName)
    let cautions = (field(.cautions)?.ticks ?? []).filter(\.isOn).compactMap { Int($0.id) }
    return NewFamilyContact(
      person: subject.page?.members.first { $0.person.name.full == name.text }?.person.id,
      name: name, phone: try value(.phone) { try PhoneNumber($0) },
      cautions: ContactCautions(rawValue: cautions.reduce(0, |)),
      interpreter: try optionalLine(.interpreter), remark: try optionalLine(.remark))
  }

  private func work(_ kind: WorkKind) throws -> NewWorkItem {
    NewWorkItem(
      kind: kind, title: try line(.title),
      dueOn: try value(.dueOn) { try Day.parse(typed: $0, today: today) },
      at: try optional(.atTime) { try ClockTime($0) })
  }

  private func user() throws -> NewUser {
    let roles = (field(.role)?.ticks ?? []).filter(\.isOn).compactMap { Role(rawValue: $0.id) }
    return NewUser(
      login: try value(.login) { try Login($0) }, name: try line(.fullName), roles: roles,
      team: try optionalLine(.team), phone: try optional(.phone) { try PhoneNumber($0) })
  }

  private func referral() throws -> ReferralContent {
    guard let code = try municipality() else { throw Stop(field: .municipality, fault: .empty) }
    let referrer = try Referrer(
      type: ReferrerType(rawValue: text(.referrerType)) ?? .selfReferral,
      agb: try optional(.referrerAGB) { try AGB($0) }, name: try optionalLine(.referrerName))
    return ReferralContent(
      receivedOn: try value(.receivedOn) { try Day.parse(typed: $0, today: today) },
      name: try name(), birth: try value(.birth) { try BirthDate($0, today: today) },
      gender: Gender(rawValue: text(.gender)) ?? .other, bsn: try optional(.bsn) { try BSN($0) },
      postalCode: try optional(.postalCode) { try PostalCode($0) }, houseNumber: try house(),
      municipality: code, referrer: referrer,
      request: try value(.request) { try Prose($0) },
      urgency: Urgency(rawValue: text(.urgency)) ?? .ordinary,
      parentName: try optionalLine(.parentName),
      parentPhone: try optional(.parentPhone) { try PhoneNumber($0) })
  }
}
