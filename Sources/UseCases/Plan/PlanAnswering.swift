import Domain
import Store

// What each person answers to the plan, and a supervisor's approval.
extension Context {
  func answer(_ new: NewAnswer, of family: ID<Family>, expecting: Int?) throws -> Outcome {
    try change(family, expecting: expecting, as: .answerNoted) { edit in
      let plan = try edit.planWithFamily()
      let day = try edit.start(new.onDay, after: plan.presentedOn)
      let written = try edit.record(new, on: day, plan, by: user)
      try edit.rise()
      return Act(.answerNoted, of: family, by: written)
    }
  }

  func askApproval(of family: ID<Family>, expecting: Int?) throws -> Outcome {
    try change(family, expecting: expecting, as: .approvalAsked) { edit in
      let plan = try edit.planWithFamily()
      guard try edit.approval(of: plan)?.kind != .asked else { throw Refusal.nothingToDo }
      let written = try edit.record(.asked, nil, plan, by: user)
      try edit.rise()
      return Act(.approvalAsked, of: family, by: written)
    }
  }

  /// Approves a plan or returns it; who made the plan, or asked for approval, can't.
  func decideApproval(
    _ isApproved: Bool, note: Line?, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    try change(
      family, expecting: expecting, as: isApproved ? .planApproved : .planReturned,
      right: .approvePlan
    ) { edit in
      let plan = try edit.planWithFamily()
      guard plan.author != user else { throw Refusal.planApprovedByAuthor }
      guard let asked = try edit.approval(of: plan), asked.kind == .asked else {
        throw Refusal.approvalNotAsked
      }
      guard asked.by != user else { throw Refusal.planApprovedByAuthor }
      let written = try edit.record(isApproved ? .approved : .returned, note, plan, by: user)
      try edit.rise()
      return Act(isApproved ? .planApproved : .planReturned, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  /// The version that lies with the family.
  func planWithFamily() throws -> PlanVersion {
    guard let plan = try planInTheMaking() else { throw Refusal.noPlanInTheMaking }
    guard plan.state == .withFamily else { throw Refusal.planNotWithFamily }
    return plan
  }

  /// Writes an answer down; whoever gives it must be of the family.
  @discardableResult
  func record(
    _ new: NewAnswer, on day: Day, _ plan: PlanVersion, by user: ID<User>
  ) throws -> Written {
    let member: FamilyMember? = try changes.first(
      where: "family_id = ? AND person_id = ? AND to_day IS NULL", key + [Value(new.person)])
    guard let member else { throw Refusal.notAMember }
    let person = try person(new.person)
    if let died = person.deceasedOn, day >= died { throw Refusal.personDeceased(died) }
    if person.expectedOn != nil { throw Refusal.personUnborn }
    guard try member.role.isOfTheFamily || hasCustody(new.person, on: day) else {
      throw Refusal.planNeedsSomebodyOfTheFamily
    }
    let number =
      try changes.number(
        "SELECT coalesce(max(nr), 0) FROM plan_answer WHERE plan_id = ?", [Value(plan.id)]) ?? 0
    return try changes.insert(
      PlanAnswer(
        id: changes.newID(), family: family.id, plan: plan.id, person: new.person,
        number: number + 1, round: plan.round ?? 1, kind: new.kind, onDay: day,
        recordedBy: user, ownWords: new.ownWords))
  }

  /// Refuses to adopt what nobody answered to, and without a reason what not everybody agreed with.
  func refuseUnanswered(_ plan: PlanVersion, on day: Day, reason: Line?) throws {
    let all: [PlanAnswer] = try changes.all(where: "plan_id = ?", [Value(plan.id)])
    let answers = PlanConsentRule.newest(all, round: plan.round ?? 1)
    guard !answers.isEmpty else { throw Refusal.planNeedsSomebodyOfTheFamily }
    let asked = try mustBeAsked(on: day)
    guard reason == nil, !PlanConsentRule.isWhole(asked: asked, answers: answers) else { return }
    let everybody = Set(asked).union(answers.keys)
    throw Refusal.planNeedsReason(
      agreed: everybody.count { answers[$0]?.kind == .agreed }, asked: everybody.count)
  }

  func refuseUnapproved(_ plan: PlanVersion) throws {
    guard try approval(of: plan)?.kind == .approved else { throw Refusal.planNeedsApproval }
  }

  /// The last that was asked of or said by a supervisor about this laying before the family.
  func approval(of plan: PlanVersion) throws -> PlanApproval? {
    try changes.first(
      where: "plan_id = ? AND round = ? ORDER BY nr DESC LIMIT 1",
      [Value(plan.id), Value(plan.round ?? 1)])
  }

  func record(
    _ kind: PlanApproval.Kind, _ note: Line?, _ plan: PlanVersion, by user: ID<User>
  ) throws -> Written {
    let number =
      try changes.number(
        "SELECT coalesce(max(nr), 0) FROM plan_approval WHERE plan_id = ?", [Value(plan.id)]) ?? 0
    return try changes.insert(
      PlanApproval(
        id: changes.newID(), family: family.id, plan: plan.id, number: number + 1,
        round: plan.round ?? 1, kind: kind, onDay: today, by: user, note: note))
  }

  private func mustBeAsked(on day: Day) throws -> [ID<Person>] {
    let members: [FamilyMember] = try changes.all(where: "family_id = ? AND to_day IS NULL", key)
    let custody: [CustodyTerm] = try changes.all(
      where: "person_id IN (\(FamilyCustody.members))", key)
    return PlanConsentRule.mustBeAsked(
      try members.map { ($0.role, try person($0.person)) }, custody: custody, on: day)
  }

  private func hasCustody(_ person: ID<Person>, on day: Day) throws -> Bool {
    let terms: [CustodyTerm] = try changes.all(
      where: "holder_id = ? AND person_id IN (\(FamilyCustody.members))", [Value(person)] + key)
    return terms.contains { $0.holds(on: day) }
  }
}
