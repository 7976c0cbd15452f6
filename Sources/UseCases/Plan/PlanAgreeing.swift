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
      plan.state = .withFamily
      plan.presentedOn = day
      let written = try edit.changes.update(plan)
      try edit.rise()
      return Act(.planPresented, of: family, by: written)
    }
  }

  /// The family agrees: the version becomes the plan and the older one goes into the history.
  func agreePlan(
    _ consent: PlanConsent, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    let evaluationDays = try store.look { try Norms(on: $0)[.planEvaluation] }
    return try change(family, expecting: expecting, as: .planAgreed) { edit in
      guard var plan = try edit.planInTheMaking() else { throw Refusal.noPlanInTheMaking }
      try edit.refuseEmpty(plan)
      guard plan.state == .withFamily else { throw Refusal.planNotWithFamily }
      let current = try edit.currentPlan()
      let earliest = [plan.presentedOn, current?.fromDay].compactMap { $0 }.max()
      let day = try edit.start(consent.onDay, after: earliest)
      let evaluation = consent.evaluationOn ?? day.adding(days: evaluationDays)
      guard evaluation > day else { throw Refusal.dayNotAhead(evaluation) }
      try edit.record(consent, on: day, plan, by: user)
      if var current {
        current.state = .replaced
        current.toDay = day
        try edit.changes.update(current)
      }
      plan.state = .adopted
      plan.fromDay = day
      plan.evaluationOn = evaluation
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

  /// Writes down who agreed; each must be of the family.
  func record(
    _ consent: PlanConsent, on day: Day, _ plan: PlanVersion, by user: ID<User>
  ) throws {
    guard !consent.people.isEmpty else { throw Refusal.planNeedsSomebodyOfTheFamily }
    for person in Set(consent.people).sorted() {
      let member: FamilyMember? = try changes.first(
        where: "family_id = ? AND person_id = ? AND to_day IS NULL",
        key + [Value(person)])
      guard let member else { throw Refusal.notAMember }
      guard member.role.isOfTheFamily else { throw Refusal.planNeedsSomebodyOfTheFamily }
      try changes.insert(
        PlanAgreement(
          id: changes.newID(), family: family.id, plan: plan.id, person: person, onDay: day,
          recordedBy: user, ownWords: consent.ownWords))
    }
  }
}
