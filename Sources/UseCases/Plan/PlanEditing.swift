import Domain
import Store

// Changing and removing goals and actions while a version is in the making.
extension Context {
  func changeGoal(
    _ id: ID<Goal>, to new: NewGoal, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .goalChanged) { edit in
      let undo = try edit.backToWhatItWas() ?? []
      var goal = try edit.writable(id, author: user)
      let about: [GoalPerson] = try edit.changes.all(where: "goal_id = ?", [Value(id)])
      let before = NewGoal(goal, about: about.map(\.person))
      edit.undo = [.planning(family, .changeGoal(id, before), expecting: nil)] + undo
      goal.domain = new.domain
      goal.wording = new.wording
      goal.ownWords = new.ownWords
      goal.byDay = new.byDay
      goal.baseline = new.baseline
      goal.indicator = new.indicator
      let written = try edit.changes.update(goal)
      try edit.write(new.about, about: goal.id)
      try edit.rise()
      return Act(.goalChanged, of: family, by: written)
    }
  }

  /// Takes a goal with its actions out of the version in the making; their images stay in the log.
  func removeGoal(_ id: ID<Goal>, of family: ID<Family>, expecting: Int?) throws -> Outcome {
    try change(family, expecting: expecting, as: .goalRemoved) { edit in
      let undo = try edit.backToWhatItWas() ?? []
      let goal = try edit.writable(id, author: user)
      let about: [GoalPerson] = try edit.changes.all(where: "goal_id = ?", [Value(id)])
      try edit.write([], about: goal.id)
      let actions: [ActionItem] = try edit.changes.all(where: "goal_id = ?", [Value(goal.id)])
      let removed = TakeBackCommand.goalRemoved(goal, about: about.map(\.person), actions)
      edit.undo = [.takeBack(family, removed, expecting: nil)] + undo
      for action in actions { try edit.changes.delete(action) }
      let written = try edit.changes.delete(goal)
      try edit.rise()
      return Act(.goalRemoved, of: family, by: written)
    }
  }

  func changeAction(
    _ id: ID<ActionItem>, to new: NewAction, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .actionChanged) { edit in
      let undo = try edit.backToWhatItWas() ?? []
      var action = try edit.writable(id, author: user)
      let goal = try edit.changes.number("SELECT nr FROM goal WHERE id = ?", [Value(action.goal)])
      let before = NewAction(
        goal: goal ?? 1, wording: action.wording, doer: action.doer, doerName: action.doerName,
        dueOn: action.dueOn)
      edit.undo = [.planning(family, .changeAction(id, before), expecting: nil)] + undo
      action.wording = new.wording
      action.doer = new.doer
      action.doerName = new.doerName
      action.dueOn = new.dueOn
      let written = try edit.changes.update(action)
      try edit.rise()
      return Act(.actionChanged, of: family, by: written)
    }
  }

  func removeAction(
    _ id: ID<ActionItem>, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .actionRemoved) { edit in
      let undo = try edit.backToWhatItWas() ?? []
      let action = try edit.writable(id, author: user)
      edit.undo = [.takeBack(family, .actionRemoved(action), expecting: nil)] + undo
      let written = try edit.changes.delete(action)
      try edit.rise()
      return Act(.actionRemoved, of: family, by: written)
    }
  }

  /// Says that an action won't be done, and why.
  func dropAction(
    _ id: ID<ActionItem>, reason: Line, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .actionDropped) { edit in
      var action = try edit.own(id, .action)
      guard action.isOpen else { throw Refusal.alreadyDone }
      let plan: PlanVersion? = try edit.changes.first(where: "id = ?", [Value(action.plan)])
      if let plan, plan.state == .replaced { throw Refusal.planNotWritable(state: plan.state) }
      (action.droppedOn, action.dropReason) = (today, reason)
      edit.undo = [.takeBack(family, .actionEnded(id), expecting: nil)]
      let written = try edit.changes.update(action)
      try edit.rise()
      return Act(.actionDropped, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  /// A goal of the version in the making, which becomes a concept again if it lay with the family.
  func writable(_ id: ID<Goal>, author: ID<User>) throws -> Goal {
    let goal = try own(id, .goal)
    try refuseFixed(goal.plan)
    _ = try writablePlan(author: author)
    return goal
  }

  func writable(_ id: ID<ActionItem>, author: ID<User>) throws -> ActionItem {
    let action = try own(id, .action)
    try refuseFixed(action.plan)
    _ = try writablePlan(author: author)
    return action
  }

  /// Whom of the family a goal is about: all of `people` and nobody else.
  func write(_ people: [ID<Person>], about goal: ID<Goal>) throws {
    let old: [GoalPerson] = try changes.all(where: "goal_id = ?", [Value(goal)])
    for person in old where !people.contains(person.person) { try changes.delete(person) }
    let known = Set(old.map(\.person))
    for person in Set(people).subtracting(known).sorted() {
      let member: FamilyMember? = try changes.first(
        where: "family_id = ? AND person_id = ? AND to_day IS NULL", key + [Value(person)])
      guard member != nil else { throw Refusal.notAMember }
      try changes.insert(
        GoalPerson(id: changes.newID(), family: family.id, goal: goal, person: person))
    }
  }

  func refuseFixed(_ plan: ID<PlanVersion>) throws {
    let version: PlanVersion? = try changes.first(where: "id = ?", [Value(plan)])
    guard let version else { throw Refusal.noPlanInTheMaking }
    guard version.state.isOpenForWriting else {
      throw Refusal.planNotWritable(state: version.state)
    }
  }
}
