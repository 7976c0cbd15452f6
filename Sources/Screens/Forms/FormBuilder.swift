import Domain
import Texts

/// The fields of each form with what the program knows already.
struct FormBuilder {
  let subject: FormSubject
  let words: any Phrases
  let today: Day
  let now: Instant
  let actor: Actor

  init(subject: FormSubject, desk: Desk) {
    self.subject = subject
    words = desk.words
    today = desk.today
    now = desk.now
    actor = desk.settings.actor
  }

  func fields(_ name: FormName) -> [FormField] {
    switch name {
    case .coordinator: coordinator
    case .contactPoint: contactPoint
    case .provider: provider
    case .budget: budget
    case .risk: risk
    case .member: member
    case .household, .changeHousehold, .revealAddress, .residence, .endResidence, .stay, .endStay,
      .municipality:
      homesFields(name)
    case .askConsent, .answerConsent, .disclose, .inspectionAnswer: sharingFields(name)
    case .meeting, .attendee, .meetingDecision, .holdMeeting, .cancelMeeting:
      meetingFields(name)
    case .familyLetter, .familyLetterText, .familyLetterSent: familyLetterFields(name)
    case .readingRemark, .emergency, .reviewEmergency, .restrict, .revealBSN, .askExpert,
      .giveAdvice:
      accessFields(name)
    case .merge, .undoMerge: [FormField(.reason, .line(limit: 200), required: true)]
    case .move, .confirmMove: movingFields(name)
    case .goal: goal
    case .action: action
    case .present: [FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today))]
    case .agree: agree
    case .planAnswer, .approve, .changeGoal, .changeAction, .dropAction, .score, .workAgreement,
      .endWorkAgreement, .evaluate, .scaleChange, .legalStep, .planAsOf, .foundation, .expertAdvice:
      planFields(name)
    case .note, .telephone: note
    case .work, .callBack, .safety: work(isUrgent: name != .work)
    case .postponeFamily, .postponeWork:
      [FormField(.untilDay, .day, required: true, label: .fieldUntil)]
    case .commitment, .waiting, .startHelp, .stopHelp, .linkGoal, .safetyCheck, .involvedHelp,
      .overspend, .raise, .carryBudget, .approveRaise, .refuseRaise, .endInvolvedHelp:
      helpFields(name)
    case .changePerson, .personDied, .personBorn, .addCustody, .endCustody, .school, .endSchool,
      .schoolAbsence, .takeBackAbsence:
      personFields(name)
    case .protocolOpen, .protocolStep, .protocolWeighing, .protocolDecision, .safetyReport,
      .reportOutcome, .safetyAgreement, .endSafetyAgreement,
      .crisis, .crisisDecision, .lookAtCrisis, .endCrisis, .blockMessages, .allowMessages:
      safetyFields(name)
    case .milestone, .extendedCare, .aftercare, .giveAftercare: lifeFields(name)
    case .claimApprove, .claimReject, .claimReverse, .claimBSN: claimFields(name)
    case .closeFamily: closing
    case .referral: referral
    case .newFamily: newFamily
    case .acceptNew:
      [FormField(.familyName, .line(limit: 200), required: true, text: subject.typed)]
    case .returnReferral: returnReferral
    case .practice: practice
    case .practiceDetails: practiceDetails
    case .practiceTalk: practiceTalk
    case .practiceConsents: practiceConsents
    case .letter: letter
    case .letterSigned: letterSigned
    case .letterSent: letterSent
    case .practiceClose: practiceClose
    case .practiceWithdraw: [FormField(.reason, .line(limit: 200), required: true)]
    case .known: known
    case .feedback: feedback
    case .referralStep: referralStep
    case .newUser: newUser
    case .reportPeriod: reportFields
    case .lifeDomain, .teamSetting, .support, .endSetting: settingFields(name)
    case .norm:
      [
        FormField(
          .normValue, .line(limit: 4), required: true,
          text: subject.norm.map { "\($0.value)" } ?? ""),
        FormField(.fromDay, .day, required: true, text: text(today)),
      ]
    case .handover, .handoverMany:
      [
        .remote(.user, .coordinators, label: .columnCoordinator),
        FormField(.noteText, .prose(rows: 6), required: true, label: .fieldNote),
      ]
    case .remindMany:
      [
        FormField(.title, .line(limit: 160), required: true),
        FormField(.dueOn, .day, required: true, text: text(today.adding(days: 7))),
      ]
    case .refuseHandover: [FormField(.reason, .line(limit: 200), required: true)]
    case .external: external
    case .absence: absence
    case .contract, .product, .tariff, .capacity, .subcontractor, .endProviderItem:
      providerFields(name)
    case .newProvider:
      [FormField(.fullName, .line(limit: 200), required: true), FormField(.agb, .agb)]
    case .addendum: [notes, FormField(.noteText, .prose(rows: 8), required: true)]
    case .workNote: [FormField(.noteText, .prose(rows: 10), required: true)]
    case .forwardWork:
      [
        workItems, .remote(.user, .colleagues, label: .fieldSendTo),
        FormField(.remark, .prose(rows: 3)),
      ]
    case .question:
      [
        .remote(.user, .colleagues, label: .fieldQuestionFor),
        FormField(.question, .line(limit: 200), required: true),
        FormField(.dueOn, .day, required: true, text: text(WorkingDays.day(2, after: today))),
      ]
    case .answer: [workItems, FormField(.remark, .prose(rows: 6), required: true)]
    case .familyContact: familyContact
    case .postponeMany: [FormField(.untilDay, .day, required: true, label: .fieldUntil)]
    }
  }

  /// A day as it is typed.
  func text(_ day: Day) -> String { words.shortDay(day) }

  var page: FamilyPage? { subject.page }

  private var me: Choice? {
    guard actor.roles.contains(.coordinator) else { return nil }
    return Choice(id: actor.user.login.text, label: actor.user.name.text)
  }

  private var coordinator: [FormField] {
    let current = page?.coordinator?.login.text
    return [
      .remote(
        .user, .coordinators, chosen: current == me?.id ? nil : me, label: .columnCoordinator),
      FormField(.fromDay, .day, text: text(today)),
      FormField(.noteText, .prose(rows: 3), label: .fieldNote),
    ]
  }

  /// The coordinator is offered, with the number the family already knows.
  private var contactPoint: [FormField] {
    let coordinator = page?.coordinator
    let current = page?.contactPoint
    let name = coordinator?.name ?? current?.name
    let known = current?.name == name ? current?.phone : nil
    return [
      FormField(.fullName, .line(limit: 200), required: true, text: name?.text ?? ""),
      FormField(
        .phone, .phone, required: true, text: (coordinator?.phone ?? known)?.display ?? ""),
      FormField(.hours, .line(limit: 100), text: current?.hours?.text ?? ""),
    ]
  }

  private var provider: [FormField] {
    var fields = [
      FormField.remote(.provider, .providers),
      FormField(.untilDay, .day, label: .fieldEndsOn),
    ]
    if page?.provider != nil { fields.append(FormField(.reason, .line(limit: 200))) }
    return fields
  }

  private var budget: [FormField] {
    let known = page?.budget?.municipality ?? page?.summary.municipality
    let municipality = known.map { Choice(id: $0.text, label: $0.text) }
    var fields = [
      FormField(.year, .year, required: true, text: "\(today.year)"),
      FormField(.ceiling, .money, required: true),
      FormField.remote(.municipality, .municipalities, chosen: municipality),
    ]
    if page?.budget != nil { fields.append(FormField(.reason, .line(limit: 200))) }
    return fields
  }

  private var risk: [FormField] {
    let levels = RiskLevel.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    return [
      .choice(.risk, levels, chosen: page?.summary.risk.rawValue),
      FormField(.instrument, .line(limit: 200)), FormField(.basis, .line(limit: 200)),
      FormField(.reviewOn, .day),
    ]
  }

  var genders: [Choice] {
    Gender.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
  }

  private var member: [FormField] {
    let roles = MemberRole.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    return [
      FormField(.givenNames, .line(limit: 200)), FormField(.prefix, .line(limit: 10)),
      FormField(.surname, .line(limit: 200), required: true),
      .choice(.memberRole, roles, chosen: MemberRole.youth.rawValue),
      FormField(.birth, .birth), .choice(.gender, genders, chosen: Gender.other.rawValue),
      FormField(.bsn, .bsn), FormField(.phone, .phone), FormField(.postalCode, .postalCode),
      FormField(.houseNumber, .line(limit: 5)), FormField(.houseAddition, .line(limit: 6)),
      FormField(.expectedBirth, .day), FormField(.ownFile, .line(limit: 20)),
    ]
  }

  private var goal: [FormField] { goalFields(nil) }

  private var action: [FormField] {
    let plan = page?.planInTheMaking ?? page?.plan
    let goals = (plan?.goals ?? []).map {
      Choice(id: "\($0.goal.number)", label: "\($0.goal.number) \($0.goal.wording.text)")
    }
    let doers = ActionDoer.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    let goal = subject.goal.map { "\($0)" } ?? goals.first?.id
    return [
      .choice(.goal, goals, chosen: goal),
      FormField(.action, .line(limit: 200), required: true),
      .choice(.doer, doers, chosen: ActionDoer.family.rawValue),
      FormField(.doerName, .line(limit: 200), required: true),
      FormField(.byDay, .day),
    ]
  }

  var members: [FormField.Tick] { ticks(page?.members ?? []) }

  /// Those of whom it counts that somebody has seen them.
  private var youths: [FormField.Tick] {
    ticks((page?.members ?? []).filter { $0.member.role == .youth })
  }

  private func ticks(_ lines: [MemberLine]) -> [FormField.Tick] {
    lines.filter { $0.member.toDay == nil }.map { line in
      let age = line.person.birth.map { " (" + words.age($0.age(on: today)) + ")" } ?? ""
      let role = ", " + words.name(of: line.member.role)
      let died = line.person.deceasedOn.map {
        ", " + words.word(.person(.deceased(words.dayInYear($0, today: today))))
      }
      return FormField.Tick(
        id: line.person.id.uuid, label: line.person.name.full + age + role + (died ?? ""),
        isOn: false)
    }
  }

  /// The notes there are, so that a kept addendum knows which it belongs to.
  private var notes: FormField {
    let all = (page?.notes ?? []).map { line in
      let day = words.dayInYear(line.note.onDay, today: today)
      return Choice(
        id: line.note.id.uuid, label: day + " " + words.name(of: line.note.kind),
        detail: String(line.note.text.text.prefix(40)))
    }
    var field = FormField.choice(
      .note, all, chosen: subject.note?.uuid ?? all.first?.id)
    field.isFixed = true
    return field
  }

  private var workItems: FormField {
    let all = (page?.workItems ?? []).filter { $0.doneOn == nil }
      .map { Choice(id: $0.id.uuid, label: $0.title.text) }
    var field = FormField.choice(.workItem, all, chosen: subject.work?.id.uuid)
    field.isFixed = true
    return field
  }

  /// Who is called now, else the first grown-up of the family with a number.
  private var familyContact: [FormField] {
    let current = page?.familyContact
    let adult = (page?.members ?? []).map(\.person).first { person in
      person.isLiving && person.phone != nil && person.birth.map { $0.age(on: today) >= 18 } ?? true
    }
    let cautions = ContactCautions.each.map { caution in
      FormField.Tick(
        id: "\(caution.rawValue)", label: words.name(of: caution),
        isOn: current?.cautions.contains(caution) ?? false)
    }
    return [
      FormField(
        .fullName, .line(limit: 200), required: true,
        text: current?.name.text ?? adult?.name.full ?? ""),
      FormField(
        .phone, .phone, required: true,
        text: (current?.phone ?? adult?.phone)?.display ?? ""),
      .ticks(.cautions, cautions),
      FormField(.interpreter, .line(limit: 60), text: current?.interpreter?.text ?? ""),
      FormField(.remark, .line(limit: 200), text: current?.remark?.text ?? ""),
    ]
  }

  /// Whom one speaks oneself counts apart: a mother on the telephone says nothing of having seen
  /// her child.
  private var note: [FormField] {
    let kinds = NoteKind.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    let natures = NoteNature.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    let goals = ((page?.plan ?? page?.planInTheMaking)?.goals ?? []).map {
      FormField.Tick(
        id: $0.goal.id.uuid, label: "\($0.goal.number) \($0.goal.wording.text)", isOn: false)
    }
    let more: [FormField] = goals.isEmpty ? [] : [.ticks(.noteGoals, goals)]
    return noteFields(kinds) + more + [
      .ticks(.spokenMembers, members), .ticks(.seenMembers, youths),
      .choice(.nature, natures, required: false),
      FormField(.holder, .line(limit: 200)), FormField(.source, .line(limit: 200)),
    ]
  }

  private func noteFields(_ kinds: [Choice]) -> [FormField] {
    [
      .choice(.noteKind, kinds, chosen: NoteKind.telephone.rawValue),
      FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
      FormField(.atTime, .time, text: now.localTime.text),
      FormField(.withWhom, .line(limit: 200), label: .fieldWith),
      FormField(.noteText, .prose(rows: 5), required: true),
      .ticks(.noteMembers, members),
    ]
  }

  private func work(isUrgent: Bool) -> [FormField] {
    [
      FormField(.title, .line(limit: 200), required: true),
      FormField(.dueOn, .day, required: true, text: isUrgent ? text(today) : ""),
      FormField(.atTime, .time),
    ]
  }

  private var referral: [FormField] {
    let types = ReferrerType.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    let urgencies = Urgency.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    return [
      FormField(.receivedOn, .day, required: true, text: text(today)),
      FormField(.givenNames, .line(limit: 200)), FormField(.prefix, .line(limit: 10)),
      FormField(.surname, .line(limit: 200), required: true, text: subject.typed),
      FormField(.birth, .birth, required: true), .choice(.gender, genders),
      FormField(.bsn, .bsn), FormField(.postalCode, .postalCode),
      FormField(.houseNumber, .line(limit: 5)), FormField(.houseAddition, .line(limit: 6)),
      .remote(.municipality, .municipalities),
      .choice(.referrerType, types, chosen: ReferrerType.generalPractitioner.rawValue),
      FormField(.referrerAGB, .agb), FormField(.referrerName, .line(limit: 200)),
      .choice(.urgency, urgencies, chosen: Urgency.ordinary.rawValue),
      FormField(.parentName, .line(limit: 200)), FormField(.parentPhone, .phone),
      FormField(.request, .prose(rows: 4), required: true),
    ]
  }

  private var newFamily: [FormField] {
    [
      FormField(.familyName, .line(limit: 200), required: true, text: subject.typed),
      .remote(.municipality, .municipalities, required: false),
      FormField(.fromDay, .day, label: .columnOpened, text: text(today)),
    ]
  }

  private var external: [FormField] {
    let current = page?.coordination.external
    let contact = page?.coordinator.map { Choice(id: $0.login.text, label: $0.name.text) }
    return [
      FormField(
        .organisation, .line(limit: 200), required: true,
        text: current?.organisation.text ?? ""),
      FormField(.fullName, .line(limit: 200), required: true, text: current?.name.text ?? ""),
      FormField(.phone, .phone, required: true, text: current?.phone.display ?? ""),
      FormField(
        .ground, .line(limit: 200), required: true, text: current?.ground.text ?? ""),
      .remote(.user, .coordinators, chosen: contact ?? me),
    ]
  }

  private var absence: [FormField] {
    [
      FormField(.fromDay, .day, required: true, text: text(today)),
      FormField(.untilDay, .day),
      FormField(.checkDay, .day, text: text(today.adding(days: 7))),
    ]
  }

  private var newUser: [FormField] {
    let roles = Role.allCases.map {
      FormField.Tick(id: $0.rawValue, label: words.name(of: $0), isOn: false)
    }
    return [
      FormField(.login, .login, required: true),
      FormField(.fullName, .line(limit: 200), required: true),
      .ticks(.role, roles, required: true), FormField(.team, .line(limit: 200)),
      FormField(.phone, .phone),
    ]
  }
}
