/// What changed between two versions of a plan.
package struct PlanDiff: Equatable, Sendable {
  package let older: Int
  package let newer: Int
  package let goals: [GoalChange]
  package let foundation: [FoundationChange]
  package let advice: [AdviceChange]

  /// Whether the two say the same.
  package var isEmpty: Bool { goals.isEmpty && foundation.isEmpty && advice.isEmpty }

  /// A step that says something else, or says something in one of the two only.
  package struct FoundationChange: Equatable, Sendable {
    package let step: FoundationStep
    package let from: Prose?
    package let to: Prose?
  }

  /// What became of an advice, known by its number.
  package enum AdviceChange: Equatable, Sendable {
    case added(ExpertAdvice)
    case removed(ExpertAdvice)
    case changed(from: ExpertAdvice, to: ExpertAdvice)
  }

  /// What became of a goal; one that stayed as it was with all its actions isn't in the list.
  package enum GoalChange: Equatable, Sendable {
    case added(GoalPage)
    case removed(GoalPage)
    case changed(from: GoalPage, to: GoalPage, fields: [FieldName], actions: [ActionChange])
  }

  /// What became of an action of a goal that is in both.
  package enum ActionChange: Equatable, Sendable {
    case added(ActionItem)
    case removed(ActionItem)
    case changed(from: ActionItem, to: ActionItem, fields: [FieldName])
  }

  /// Compares by lineage; what an older store copied without it is known by its wording.
  package init(from old: PlanPage, to new: PlanPage) {
    older = old.version.number
    newer = new.version.number
    foundation = FoundationStep.allCases.compactMap { step in
      let (before, after) = (old.foundation[step], new.foundation[step])
      return before == after ? nil : FoundationChange(step: step, from: before, to: after)
    }
    advice = Self.advice(old.advice, new.advice)
    var changes: [GoalChange] = []
    var left = old.goals
    for goal in new.goals {
      guard let before = Self.take(goal, from: &left) else {
        changes.append(.added(goal))
        continue
      }
      let fields = Self.fields(before, goal)
      let actions = Self.actions(before.actions, goal.actions)
      if !fields.isEmpty || !actions.isEmpty {
        changes.append(.changed(from: before, to: goal, fields: fields, actions: actions))
      }
    }
    goals = changes + left.map(GoalChange.removed)
  }

  private static func advice(_ old: [ExpertAdvice], _ new: [ExpertAdvice]) -> [AdviceChange] {
    let kept = new.compactMap { advice -> AdviceChange? in
      guard let before = old.first(where: { $0.number == advice.number }) else {
        return .added(advice)
      }
      return before.content == advice.content ? nil : .changed(from: before, to: advice)
    }
    let numbers = Set(new.map(\.number))
    return kept + old.filter { !numbers.contains($0.number) }.map(AdviceChange.removed)
  }

  private static func take(_ goal: GoalPage, from left: inout [GoalPage]) -> GoalPage? {
    let place =
      left.firstIndex { $0.goal.lineage == goal.goal.lineage }
      ?? left.firstIndex { $0.goal.wording == goal.goal.wording }
    return place.map { left.remove(at: $0) }
  }

  private static func fields(_ old: GoalPage, _ new: GoalPage) -> [FieldName] {
    var fields: [FieldName] = []
    if old.goal.wording != new.goal.wording { fields.append(.goal) }
    if old.goal.domain != new.goal.domain { fields.append(.lifeDomain) }
    if old.goal.ownWords != new.goal.ownWords { fields.append(.ownWords) }
    if old.goal.baseline != new.goal.baseline { fields.append(.baseline) }
    if old.goal.indicator != new.goal.indicator { fields.append(.indicator) }
    if old.goal.byDay != new.goal.byDay { fields.append(.byDay) }
    if Set(old.about) != Set(new.about) { fields.append(.aboutWhom) }
    return fields
  }

  private static func actions(_ old: [ActionItem], _ new: [ActionItem]) -> [ActionChange] {
    var changes: [ActionChange] = []
    var left = old
    for action in new {
      let place =
        left.firstIndex { $0.lineage == action.lineage }
        ?? left.firstIndex { $0.wording == action.wording }
      guard let before = place.map({ left.remove(at: $0) }) else {
        changes.append(.added(action))
        continue
      }
      let fields = fields(before, action)
      if !fields.isEmpty { changes.append(.changed(from: before, to: action, fields: fields)) }
    }
    // What was done isn't carried over into the next version, and that is no change of the plan.
    return changes + left.filter(\.isOpen).map(ActionChange.removed)
  }

  private static func fields(_ old: ActionItem, _ new: ActionItem) -> [FieldName] {
    var fields: [FieldName] = []
    if old.wording != new.wording { fields.append(.action) }
    if old.doer != new.doer { fields.append(.doer) }
    if old.doerName != new.doerName { fields.append(.doerName) }
    if old.dueOn != new.dueOn { fields.append(.dueOn) }
    return fields
  }
}
