import Domain
import Drawing
import Texts

// The forms of a plan at work: scores, agreements, evaluations, steps.
extension FormBuilder {
  func planFollowingFields(_ name: FormName) -> [FormField] {
    switch name {
    case .score: score
    case .workAgreement: workAgreement
    case .endWorkAgreement:
      [FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today))]
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
    default: []
    }
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
  func planFollowingCommand(_ name: FormName) throws -> PlanCommand? {
    switch name {
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
