import Domain
import Store

// Laying the plan before the family, and its consent.
extension Context {
  /// Lays the version before the family.
  func presentPlan(of family: ID<Family>, on day: Day?, expecting: Int?) throws -> Outcome {
    try change(family, expecting: expecting, as: .planPresented) { edit in
      guard var plan = try edit.planInTheMaking() else { throw Refusal.noPlanInTheMaking }
      try edit.refuseEmpty(plan)
      let day = try edit.start(day, after: plan.madeOn)
      edit.undo = [
        plan.state == .withFamily
          ? .takeBack(family, .planChanged(plan.id), expecting: nil)
          : .takeBack(family, .planPresented(plan.id, before: plan.presentedOn), expecting: nil)
      ]
      // Answers to an earlier text don't count for this one.
      plan.round = plan.round.map { $0 + 1 } ?? (plan.presentedOn == nil ? 1 : 2)
      plan.state = .withFamily
      plan.presentedOn = day
      let written = try edit.changes.update(plan)
      try edit.rise()
      return Act(.planPresented, of: family, by: written)
    }
  }

  /// Adopts the version, which becomes the plan; the older one goes into the history.
  ///
  /// Those named in the consent agree by it as well. Without everybody's agreement it needs a
  /// reason, and where the norm asks for it a supervisor's approval.
  func agreePlan(
    _ consent: PlanConsent, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    let norms = try store.look { try Norms(on: $0) }
    return try change(family, expecting: expecting, as: .planAgreed) { edit in
      guard var plan = try edit.planInTheMaking() else { throw Refusal.noPlanInTheMaking }
      try edit.refuseEmpty(plan)
      guard plan.state == .withFamily else { throw Refusal.planNotWithFamily }
      let current = try edit.currentPlan()
      let earliest = [plan.presentedOn, current?.fromDay].compactMap { $0 }.max()
      let day = try edit.start(consent.onDay, after: earliest)
      let evaluation = consent.evaluationOn ?? day.adding(days: norms[.planEvaluation])
      guard evaluation > day else { throw Refusal.dayNotAhead(evaluation) }
      for person in Set(consent.people).sorted() {
        let answer = NewAnswer(
          person: person, kind: .agreed, onDay: day, ownWords: consent.ownWords)
        try edit.record(answer, on: day, plan, by: user)
      }
      try edit.refuseUnanswered(plan, on: day, reason: consent.reason)
      if norms[.planApproval] == 1 { try edit.refuseUnapproved(plan) }
      if var current {
        current.state = .replaced
        current.toDay = day
        try edit.changes.update(current)
      }
      plan.state = .adopted
      plan.fromDay = day
      plan.evaluationOn = evaluation
      plan.adoptionReason = consent.reason
      let written = try edit.changes.update(plan)
      try edit.rise()
      return Act(.planAgreed, of: family, by: written, count: consent.people.count)
    }
  }
}

extension FamilyEdit {
  /// A plan has at least one goal, and each plan at least one action.
  func refuseEmpty(_ plan: PlanVersion) throws {
    let goals =
      try changes.number("SELECT count(*) FROM goal WHERE plan_id = ?", [Value(plan.id)]) ?? 0
    guard goals > 0 else { throw Refusal.planNeedsGoal }
    let actions =
      try changes.number(
        "SELECT count(*) FROM action_item WHERE plan_id = ?", [Value(plan.id)]) ?? 0
    guard actions > 0 else { throw Refusal.planNeedsAction }
  }
}
