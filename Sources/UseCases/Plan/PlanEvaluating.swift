import Domain
import Store

// Following a plan that holds: scores, and evaluations with what they lead to.
extension Context {
  func score(
    _ id: ID<Goal>, _ new: NewScore, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .goalScored) { edit in
      let plan = try edit.planThatHolds()
      let goal = try edit.own(id, .goal)
      guard goal.plan == plan.id else { throw Refusal.goalNotAdopted }
      let day = try edit.start(new.onDay, after: nil)
      let written = try edit.record(new, on: day, goal, in: nil, by: user)
      try edit.rise()
      return Act(.goalScored, of: family, by: written)
    }
  }

  /// Writes an evaluation down with its scores, and does what was decided in the same transaction.
  func evaluate(_ new: NewEvaluation, of family: ID<Family>, expecting: Int?) throws -> Outcome {
    let norms = try store.look { try Norms(on: $0) }
    return try change(family, expecting: expecting, as: .planEvaluated) { edit in
      let plan = try edit.planThatHolds()
      let last: Evaluation? = try edit.changes.first(
        where: "plan_id = ? ORDER BY nr DESC LIMIT 1", [Value(plan.id)])
      let day = try edit.start(
        new.onDay, after: [plan.fromDay, last?.onDay].compactMap { $0 }.max())
      let term = new.decision == .adjust ? norms[.planTerm] : norms[.planEvaluation]
      let next = new.decision == .close ? nil : new.nextOn ?? day.adding(days: term)
      if let next, next <= day { throw Refusal.dayNotAhead(next) }
      let evaluation = Evaluation(
        id: edit.changes.newID(), family: family, plan: plan.id,
        number: try edit.nextNumber(Evaluation.table), onDay: day, present: new.present,
        decision: new.decision, nextOn: next, note: new.note, recordedBy: user)
      let written = try edit.changes.insert(evaluation)
      try edit.record(new.scores, of: plan, in: evaluation, by: user)
      try edit.carryOut(evaluation, by: user)
      try edit.rise()
      return Act(.planEvaluated, of: family, by: written, count: new.scores.count)
    }
  }
}

extension Context {
  /// Outside an evaluation too, such as when a crisis asks for more.
  func changeScale(
    _ new: NewScaleChange, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .scaleChanged) { edit in
      let day = try edit.day(new.onDay)
      guard day >= edit.openedOn else { throw Refusal.dayBeforeOpening(opened: edit.openedOn) }
      let written = try edit.changes.insert(
        ScaleChange(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(ScaleChange.table), onDay: day, direction: new.direction,
          reason: new.reason, evaluation: nil, decidedBy: user))
      try edit.rise()
      return Act(.scaleChanged, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  func planThatHolds() throws -> PlanVersion {
    guard let plan = try currentPlan() else { throw Refusal.goalNotAdopted }
    return plan
  }

  func record(
    _ new: NewScore, on day: Day, _ goal: Goal, in evaluation: ID<Evaluation>?, by user: ID<User>
  ) throws -> Written {
    guard GoalScore.range.contains(new.score) else {
      throw Refusal.value(field: .score, .numberOutOfRange(lowest: 0, highest: 10))
    }
    return try changes.insert(
      GoalScore(
        id: changes.newID(), family: family.id, goal: goal.lineage, onDay: day,
        score: new.score, by: new.by, note: new.note, evaluation: evaluation, recordedBy: user))
  }

  /// The scores of an evaluation, by the number of the goal in the plan.
  func record(
    _ scores: [Int: Int], of plan: PlanVersion, in evaluation: Evaluation, by user: ID<User>
  ) throws {
    for (number, score) in scores.sorted(by: { $0.key < $1.key }) {
      let goal: Goal? = try changes.first(
        where: "plan_id = ? AND nr = ?", [Value(plan.id), Value(number)])
      guard let goal else { throw Refusal.noSuchRecord(.goal) }
      let new = NewScore(score: score, by: evaluation.present)
      _ = try record(new, on: evaluation.onDay, goal, in: evaluation.id, by: user)
    }
  }

  /// What follows from the decision.
  func carryOut(_ evaluation: Evaluation, by user: ID<User>) throws {
    switch evaluation.decision {
    case .goOn: break
    case .adjust:
      if try planInTheMaking() == nil { _ = try newVersion(author: user) }
    case .scaleUp, .scaleDown:
      try changes.insert(
        ScaleChange(
          id: changes.newID(), family: family.id, number: try nextNumber(ScaleChange.table),
          onDay: evaluation.onDay,
          direction: evaluation.decision == .scaleUp ? .up : .down, reason: evaluation.note,
          evaluation: evaluation.id, decidedBy: user))
    case .close:
      // Closing itself is a step of its own; who decided on it finds it in the worklist.
      try changes.insert(
        WorkItem(
          id: changes.newID(), family: family.id, kind: .item,
          title: Line(known: "Afsluiten voorbereiden"), dueOn: today, at: nil, author: user))
    }
  }
}
