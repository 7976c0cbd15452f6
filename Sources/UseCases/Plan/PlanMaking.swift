import Domain
import Store

// Making a plan: a version, its goals and actions, until it lies before the family.
extension Context {
  /// Begins a version; the current one's goals and open actions are taken over.
  func startPlan(of family: ID<Family>, expecting: Int?) throws -> Outcome {
    try change(family, expecting: expecting, as: .planStarted) { edit in
      guard try edit.planInTheMaking() == nil else { throw Refusal.nothingToDo }
      let written = try edit.newVersion(author: user)
      if let plan = try edit.planInTheMaking() {
        edit.undo = [.takeBack(family, .planStarted(plan.id), expecting: nil)]
      }
      try edit.rise()
      return Act(.planStarted, of: family, by: written)
    }
  }

  /// Adds a goal; where there is no plan at all yet, the first version begins with it.
  func addGoal(_ new: NewGoal, to family: ID<Family>, expecting: Int?) throws -> Outcome {
    try change(family, expecting: expecting, as: .goalAdded) { edit in
      let known: LifeDomain? = try edit.changes.first(
        where: "id = ? AND to_day IS NULL", [Value(new.domain)])
      guard known != nil else { throw Refusal.noSuchRecord(.lifeDomain) }
      let undo = try edit.backToWhatItWas()
      let plan = try edit.writablePlan(author: user)
      let number =
        try edit.changes.number(
          "SELECT coalesce(max(nr), 0) FROM goal WHERE plan_id = ?", [Value(plan.id)]) ?? 0
      let id: ID<Goal> = edit.changes.newID()
      let written = try edit.changes.insert(
        Goal(
          id: id, family: family, plan: plan.id, number: number + 1,
          domain: new.domain, wording: new.wording, ownWords: new.ownWords, byDay: new.byDay,
          baseline: new.baseline, indicator: new.indicator))
      try edit.write(new.about, about: id)
      edit.undo =
        [.planning(family, .removeGoal(id), expecting: nil)]
        + (undo ?? [.takeBack(family, .planStarted(plan.id), expecting: nil)])
      try edit.rise()
      return Act(.goalAdded, of: family, by: written)
    }
  }

  /// Adds an action under a goal of the version in the making.
  func addAction(_ new: NewAction, to family: ID<Family>, expecting: Int?) throws -> Outcome {
    try change(family, expecting: expecting, as: .actionAdded) { edit in
      let undo = try edit.backToWhatItWas() ?? []
      let (action, written) = try edit.add(new)
      edit.undo = [.planning(family, .removeAction(action.id), expecting: nil)] + undo
      try edit.rise()
      return Act(.actionAdded, of: family, by: written)
    }
  }

  func finishAction(
    _ id: ID<ActionItem>, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .actionDone) { edit in
      var action = try edit.own(id, .action)
      guard action.isOpen else { throw Refusal.alreadyDone }
      let plan: PlanVersion? = try edit.changes.first(where: "id = ?", [Value(action.plan)])
      if let plan, plan.state == .replaced { throw Refusal.planNotWritable(state: plan.state) }
      action.doneOn = today
      edit.undo = [.takeBack(family, .actionEnded(id), expecting: nil)]
      let written = try edit.changes.update(action)
      try edit.rise()
      return Act(.actionDone, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  /// The version that is being made, if any.
  func planInTheMaking() throws -> PlanVersion? {
    try changes.first(
      where: "family_id = ? AND state IN ('concept', 'withFamily')", key)
  }

  /// Adds an action to a goal of the version that is being made.
  func add(_ new: NewAction) throws -> (action: ActionItem, written: Written) {
    guard let plan = try planInTheMaking() else { throw Refusal.noPlanInTheMaking }
    let found: Goal? = try changes.first(
      where: "plan_id = ? AND nr = ?", [Value(plan.id), Value(new.goal)])
    guard let goal = found else { throw Refusal.noSuchRecord(.goal) }
    _ = try writablePlan(author: context.user)
    let number =
      try changes.number(
        "SELECT coalesce(max(nr), 0) FROM action_item WHERE goal_id = ?", [Value(goal.id)]) ?? 0
    let action = ActionItem(
      id: changes.newID(), family: family.id, plan: plan.id, goal: goal.id, number: number + 1,
      wording: new.wording, doer: new.doer, doerName: new.doerName, dueOn: new.dueOn)
    return (action, try changes.insert(action))
  }

  /// The version to write in.
  ///
  /// One that lies with the family becomes a concept again, since what the family looked at is no
  /// longer what it says.
  func writablePlan(author: ID<User>) throws -> PlanVersion {
    if var plan = try planInTheMaking() {
      guard plan.state == .withFamily else { return plan }
      plan.state = .concept
      try changes.update(plan)
      return plan
    }
    guard try currentPlan() == nil else { throw Refusal.noPlanInTheMaking }
    _ = try newVersion(author: author)
    guard let plan = try planInTheMaking() else { throw Refusal.noPlanInTheMaking }
    return plan
  }

  func currentPlan() throws -> PlanVersion? {
    try changes.first(where: "family_id = ? AND state = 'adopted'", key)
  }

  func newVersion(author: ID<User>) throws -> Written {
    let plan = PlanVersion(
      id: changes.newID(), family: family.id, number: try nextNumber(PlanVersion.table),
      state: .concept, madeOn: today, author: author)
    let written = try changes.insert(plan)
    if let current = try currentPlan() { try copy(current, into: plan, alsoEnded: false) }
    return written
  }

  /// Takes the goals over with their actions; those that ended stay with the version they ended in.
  func copy(_ current: PlanVersion, into plan: PlanVersion, alsoEnded: Bool) throws {
    try copyFoundation(of: current, into: plan)
    let goals: [Goal] = try changes.all(where: "plan_id = ? ORDER BY nr", [Value(current.id)])
    for goal in goals {
      let copy = Goal(
        id: changes.newID(), family: family.id, plan: plan.id, number: goal.number,
        domain: goal.domain, wording: goal.wording, ownWords: goal.ownWords, byDay: goal.byDay,
        origin: goal.lineage, baseline: goal.baseline, indicator: goal.indicator)
      try changes.insert(copy)
      let about: [GoalPerson] = try changes.all(where: "goal_id = ?", [Value(goal.id)])
      for person in about {
        try changes.insert(
          GoalPerson(
            id: changes.newID(), family: family.id, goal: copy.id, person: person.person))
      }
      let actions: [ActionItem] = try changes.all(
        where: "goal_id = ? ORDER BY nr", [Value(goal.id)])
      for (index, action) in actions.filter({ alsoEnded || $0.isOpen }).enumerated() {
        var copied = ActionItem(
          id: changes.newID(), family: family.id, plan: plan.id, goal: copy.id,
          number: index + 1, wording: action.wording, doer: action.doer,
          doerName: action.doerName, dueOn: action.dueOn, origin: action.lineage)
        copied.doneOn = action.doneOn
        (copied.droppedOn, copied.dropReason) = (action.droppedOn, action.dropReason)
        try changes.insert(copied)
      }
    }
  }
}
