import Domain
import Drawing
import Texts

// The forms around a plan: what they ask, and the command that comes of it.
extension FormBuilder {
  func planFields(_ name: FormName) -> [FormField] {
    switch name {
    case .planAnswer: planAnswer
    case .approve: approve
    case .changeGoal: goalFields(subject.goalPage)
    case .changeAction: changeAction
    case .dropAction, .endWorkAgreement: end(name)
    case .score: score
    case .workAgreement: workAgreement
    case .evaluate: evaluate
    case .scaleChange:
      [
        .choice(
          .scaleDirection,
          ScaleChange.Direction.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }),
        FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
        FormField(.reason, .line(limit: 300), required: true),
      ]
    case .legalStep: legalStep
    case .foundation: foundation
    case .expertAdvice: expertAdvice
    case .planAsOf:
      [FormField(.fromDay, .day, required: true, label: .plan(.fieldAsOf))]
    default: []
    }
  }

  func goalFields(_ known: GoalPage?) -> [FormField] {
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

  /// Who hasn't agreed yet may be ticked; with answers of others nobody needs to be.
  var agree: [FormField] {
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

  private func end(_ name: FormName) -> [FormField] {
    name == .dropAction
      ? [FormField(.reason, .line(limit: 200), required: true)]
      : [FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today))]
  }

  private var score: [FormField] {
    let goals = (page?.plan?.goals ?? []).map {
      Choice(id: $0.goal.id.uuid, label: "\($0.goal.number) \($0.goal.wording.text)")
    }
    let chosen = subject.goalPage.map(\.goal.id.uuid) ?? goals.first?.id
    return [
      .choice(.goal, goals, chosen: chosen),
      FormField(.score, .line(limit: 2), required: true),
      FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
      FormField(.scoredBy, .line(limit: 200), required: true),
      FormField(.reason, .line(limit: 200), label: .plan(.fieldRemark)),
    ]
  }

  private var workAgreement: [FormField] {
    let known = subject.workAgreement
    return [
      FormField(.title, .line(limit: 200), required: true, text: known?.topic.text ?? ""),
      FormField(.task, .line(limit: 200), required: true, text: known?.task.text ?? ""),
      FormField(.responsibility, .line(limit: 200), text: known?.responsibility?.text ?? ""),
      FormField(.authority, .line(limit: 200), text: known?.authority?.text ?? ""),
      FormField(.parties, .line(limit: 200), required: true, text: known?.parties.text ?? ""),
      FormField(.fromDay, .day, required: true, text: text(today)),
      FormField(.untilDay, .day, text: known?.untilDay.map(text) ?? ""),
    ]
  }

  private var evaluate: [FormField] {
    let decisions = EvaluationDecision.allCases.map {
      Choice(id: $0.rawValue, label: words.name(of: $0))
    }
    let scores = (page?.plan?.goals ?? []).map { goal in
      var field = FormField(
        .score, .line(limit: 2),
        label: .plan(.fieldScore(number: goal.goal.number, goal: goal.goal.wording.text)))
      field.part = goal.goal.number
      return field
    }
    return [
      FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
      FormField(.present, .line(limit: 200), required: true),
    ] + scores + [
      .choice(.decision, decisions), FormField(.nextOn, .day),
      FormField(.reason, .line(limit: 200), label: .plan(.fieldRemark)),
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

  private var legalStep: [FormField] {
    let steps = LegalStepKind.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    let grounds = WaiverGround.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    return [
      .choice(.step, steps),
      FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
      .choice(.basis, grounds, required: false),
      FormField(.reason, .line(limit: 200), label: .plan(.fieldRemark)),
    ]
  }
}

extension FormReader {
  func planCommand(_ name: FormName) throws -> PlanCommand? {
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
    case .score:
      guard let goal = ID<Goal>(text(.goal)) else { return nil }
      return .score(
        goal,
        NewScore(
          score: try value(.score, Self.score), onDay: try day(.fromDay), by: try line(.scoredBy),
          note: try optionalLine(.reason)))
    case .workAgreement:
      return .agreeOnWork(try workAgreement(), replacing: subject.workAgreement?.id)
    case .endWorkAgreement:
      return try subject.workAgreement.map { .endWorkAgreement($0.id, on: try day(.fromDay)) }
    case .foundation:
      var texts: [FoundationStep: Prose] = [:]
      for step in FoundationStep.allCases {
        texts[step] = try optional(step.field) { try Prose($0) }
      }
      return .setFoundation(texts)
    case .expertAdvice:
      let content = try advice()
      return subject.advice.map { .changeAdvice($0.id, content) } ?? .addAdvice(content)
    case .evaluate: return try evaluation().map { .evaluate($0) }
    case .scaleChange:
      let (reason, day) = (try line(.reason), try day(.fromDay))
      return ScaleChange.Direction(rawValue: text(.scaleDirection)).map {
        .changeScale(NewScaleChange(direction: $0, reason: reason, onDay: day))
      }
    case .legalStep:
      guard let kind = LegalStepKind(rawValue: text(.step)) else { return nil }
      return .takeLegalStep(
        NewLegalStep(
          kind: kind, onDay: try day(.fromDay), ground: WaiverGround(rawValue: text(.basis)),
          note: try optionalLine(.reason)))
    default: return nil
    }
  }

  func goal() throws -> NewGoal? {
    guard let domain = ID<LifeDomain>(text(.lifeDomain)) else { return nil }
    return NewGoal(
      domain: domain, wording: try line(.goal), ownWords: try optionalLine(.ownWords),
      byDay: try day(.byDay), baseline: try optionalLine(.baseline),
      indicator: try optionalLine(.indicator), about: ticked(.aboutWhom))
  }

  private func advice() throws -> AdviceContent {
    AdviceContent(
      name: try line(.fullName), discipline: try line(.discipline),
      registration: try optionalLine(.registration),
      onDay: try value(.fromDay) { try Day.parse(typed: $0, today: today) },
      text: try value(.advice) { try Prose($0) })
  }

  private func workAgreement() throws -> NewWorkAgreement {
    NewWorkAgreement(
      topic: try line(.title), task: try line(.task),
      responsibility: try optionalLine(.responsibility), authority: try optionalLine(.authority),
      parties: try line(.parties), fromDay: try day(.fromDay), untilDay: try day(.untilDay))
  }

  private func evaluation() throws -> NewEvaluation? {
    guard let decision = EvaluationDecision(rawValue: text(.decision)) else { return nil }
    var scores: [Int: Int] = [:]
    for field in fields where field.name == .score && !field.isEmpty {
      do { scores[field.part] = try Self.score(field.editor.text) } catch let fault as ValueFault {
        throw Stop(field: .score, fault: fault)
      }
    }
    return NewEvaluation(
      onDay: try day(.fromDay), present: try line(.present), decision: decision,
      nextOn: try day(.nextOn), note: try optionalLine(.reason), scores: scores)
  }

  /// A whole number from 0 to 10.
  private static func score(_ text: String) throws -> Int {
    guard let score = Int(text.filter { $0 != " " }) else { throw ValueFault.numberForm }
    guard GoalScore.range.contains(score) else {
      throw ValueFault.numberOutOfRange(lowest: 0, highest: 10)
    }
    return score
  }
}
