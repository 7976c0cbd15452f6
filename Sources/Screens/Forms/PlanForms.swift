import Domain
import Texts

// The forms of a plan in the making, with its foundation, and of what was said of it.
extension FormBuilder {
  func planFields(_ name: FormName) -> [FormField] {
    switch name {
    case .goal: goalFields(nil)
    case .action: action
    case .present: [FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today))]
    case .agree: agree
    case .planAnswer: planAnswer
    case .approve: approve
    case .changeGoal: goalFields(subject.goalPage)
    case .changeAction: changeAction
    case .dropAction: [FormField(.reason, .line(limit: 200), required: true)]
    case .foundation: foundation
    case .expertAdvice: expertAdvice
    case .planAsOf: [FormField(.fromDay, .day, required: true, label: .plan(.fieldAsOf))]
    default: []
    }
  }

  private func goalFields(_ known: GoalPage?) -> [FormField] {
    let domain = known.map {
      Choice(id: $0.goal.domain.uuid, label: $0.domainName.text)
    }
    var about = members
    for place in about.indices {
      about[place].isOn = known?.about.contains { $0.uuid == about[place].id } ?? false
    }
    return [
      .remote(.lifeDomain, .lifeDomains, chosen: domain),
      FormField(
        .goal, .line(limit: 200), required: true, text: known?.goal.wording.text ?? ""),
      FormField(.ownWords, .line(limit: 200), text: known?.goal.ownWords?.text ?? ""),
      FormField(.baseline, .line(limit: 200), text: known?.goal.baseline?.text ?? ""),
      FormField(.indicator, .line(limit: 200), text: known?.goal.indicator?.text ?? ""),
      FormField(.byDay, .day, text: known?.goal.byDay.map(text) ?? ""),
      .ticks(.aboutWhom, about),
    ]
  }

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

  private var changeAction: [FormField] {
    let known = subject.action
    let doers = ActionDoer.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    return [
      FormField(.action, .line(limit: 200), required: true, text: known?.wording.text ?? ""),
      .choice(.doer, doers, chosen: known?.doer.rawValue),
      FormField(.doerName, .line(limit: 200), required: true, text: known?.doerName.text ?? ""),
      FormField(.byDay, .day, text: known?.dueOn.map(text) ?? ""),
    ]
  }

  /// Who hasn't agreed yet may be ticked; with answers of others nobody needs to be.
  private var agree: [FormField] {
    let answers = page?.planInTheMaking?.counting ?? [:]
    let living = Set((page?.members ?? []).filter(\.person.isLiving).map(\.person.id.uuid))
    let open = members.filter { tick in
      living.contains(tick.id)
        && !answers.contains { $0.key.uuid == tick.id && $0.value.kind == .agreed }
    }
    return [
      FormField(.agreedOn, .day, required: true, text: text(today)),
      .ticks(.agreedBy, open, required: answers.isEmpty),
      FormField(.ownWords, .line(limit: 200)),
      FormField(
        .evaluationOn, .day, required: true,
        text: text(today.adding(days: Norm.planEvaluation.seed))),
      FormField(.reason, .line(limit: 200)),
    ]
  }

  /// Who must be asked and hasn't answered comes first.
  private var planAnswer: [FormField] {
    let asked = page?.asked(on: today) ?? []
    let answered = page?.planInTheMaking?.counting ?? [:]
    func rank(_ line: MemberLine) -> Int {
      guard asked.contains(line.person.id) else { return 2 }
      return answered[line.person.id] == nil ? 0 : 1
    }
    let people = (page?.members ?? []).filter { line in
      line.person.isLiving
        && (line.member.role.isOfTheFamily || asked.contains(line.person.id))
    }
    .enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
    .map { _, line in
      Choice(
        id: line.person.id.uuid, label: line.person.name.full,
        detail: words.name(of: line.member.role))
    }
    let kinds = PlanAnswer.Kind.allCases.map {
      Choice(id: $0.rawValue, label: words.name(of: $0))
    }
    return [
      .choice(.person, people, chosen: people.first?.id),
      .choice(.answer, kinds, chosen: PlanAnswer.Kind.agreed.rawValue),
      FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
      FormField(.ownWords, .line(limit: 200)),
    ]
  }

  private var approve: [FormField] {
    let kinds = [
      Choice(id: "approved", label: words.word(.isApproved)),
      Choice(id: "returned", label: words.word(.isReturned)),
    ]
    return [
      .choice(.approval, kinds), FormField(.reason, .line(limit: 200), label: .plan(.fieldRemark)),
    ]
  }

  /// What the version in the making has; the request of the first referral where it has nothing.
  private var foundation: [FormField] {
    let plan = page?.planInTheMaking
    let asked = plan?.foundation.isEmpty ?? true ? page?.referrals.first?.content.request.text : nil
    return FoundationStep.allCases.map { step in
      let known = plan?.foundation[step]?.text ?? (step == .request ? asked : nil)
      return FormField(step.field, .prose(rows: 3), text: known ?? "")
    }
  }

  private var expertAdvice: [FormField] {
    let content = subject.advice?.content
    return [
      FormField(.fullName, .line(limit: 200), required: true, text: content?.name.text ?? ""),
      FormField(
        .discipline, .line(limit: 200), required: true, text: content?.discipline.text ?? ""),
      FormField(.registration, .line(limit: 200), text: content?.registration?.text ?? ""),
      FormField(
        .fromDay, .day, required: true, label: .fieldDay, text: text(content?.onDay ?? today)),
      FormField(.advice, .prose(rows: 8), required: true, text: content?.text.text ?? ""),
    ]
  }
}

extension FormReader {
  func planCommand(_ name: FormName) throws -> Command? {
    switch name {
    case .goal: try about(Command.addGoal) { try goal() }
    case .action: try about(Command.addAction) { try action() }
    case .present:
      try subject.family.map { .presentPlan($0, on: try day(.fromDay), expecting: version) }
    case .agree: try about(Command.agreePlan) { try consent() }
    default: try about(Command.planning) { try planning(name) }
    }
  }

  private func planning(_ name: FormName) throws -> PlanCommand? {
    switch name {
    case .planAnswer:
      guard let person = ID<Person>(text(.person)),
        let kind = PlanAnswer.Kind(rawValue: text(.answer))
      else { return nil }
      return .answer(
        NewAnswer(
          person: person, kind: kind, onDay: try day(.fromDay),
          ownWords: try optionalLine(.ownWords)))
    case .approve:
      return .decideApproval(
        isApproved: text(.approval) == "approved", note: try optionalLine(.reason))
    case .changeGoal:
      guard let known = subject.goalPage, let new = try goal() else { return nil }
      return .changeGoal(known.goal.id, new)
    case .changeAction: return try subject.action.map { .changeAction($0.id, try action()) }
    case .dropAction:
      return try subject.action.map { .dropAction($0.id, reason: try line(.reason)) }
    case .foundation:
      var texts: [FoundationStep: Prose] = [:]
      for step in FoundationStep.allCases {
        texts[step] = try optional(step.field) { try Prose($0) }
      }
      return .setFoundation(texts)
    case .expertAdvice:
      let content = try advice()
      return subject.advice.map { .changeAdvice($0.id, content) } ?? .addAdvice(content)
    default: return nil
    }
  }

  private func goal() throws -> NewGoal? {
    guard let domain = ID<LifeDomain>(text(.lifeDomain)) else { return nil }
    return NewGoal(
      domain: domain, wording: try line(.goal), ownWords: try optionalLine(.ownWords),
      byDay: try day(.byDay), baseline: try optionalLine(.baseline),
      indicator: try optionalLine(.indicator), about: ticked(.aboutWhom))
  }

  private func action() throws -> NewAction {
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

  private func advice() throws -> AdviceContent {
    AdviceContent(
      name: try line(.fullName), discipline: try line(.discipline),
      registration: try optionalLine(.registration),
      onDay: try value(.fromDay) { try Day.parse(typed: $0, today: today) },
      text: try value(.advice) { try Prose($0) })
  }
}
