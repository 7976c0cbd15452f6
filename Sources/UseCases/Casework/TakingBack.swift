import Domain
import Store

// What takes back a slip where no ordinary command does.
extension Context {
  func takeBack(
    _ command: TakeBackCommand, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    if case .familyClosed(let ended) = command {
      return try reopen(family, expecting: expecting) { try $0.begin(ended) }
    }
    return try change(family, expecting: expecting, as: .takenBack) { edit in
      let written = try edit.takeBack(command)
      try edit.rise()
      return Act(.takenBack, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  fileprivate func takeBack(_ command: TakeBackCommand) throws -> Written {
    switch command {
    case .planStarted(let id): try remove(id)
    case .planPresented(let id, let before):
      try set(id) { plan in
        plan.state = .concept
        plan.presentedOn = before
      }
    case .planChanged(let id): try set(id) { $0.state = .withFamily }
    case .goalRemoved(let goal, let about, let actions): try put(goal, about, actions)
    case .actionRemoved(let action): try put(action)
    case .actionEnded(let id): try reopen(id)
    case .commitmentMade(let id): try remove(id)
    case .commitment(let before, let waiting): try restore(before, waiting)
    case .served(let id, let goal):
      try {
        var commitment = try self.commitment(id)
        commitment.goal = goal
        return try changes.update(commitment)
      }()
    case .memberEnded(let member): try put(member)
    // It begins with a closed file and is led elsewhere.
    case .familyClosed: throw Refusal.nothingToDo
    }
  }

  /// What lays the version with the family again after a change to its text is taken back; nil
  /// where no version is being made.
  func backToWhatItWas() throws -> [Command]? {
    guard let plan = try planInTheMaking() else { return nil }
    guard plan.state == .withFamily else { return [] }
    return [.takeBack(family.id, .planChanged(plan.id), expecting: nil)]
  }
}

// The plan.
extension FamilyEdit {
  private func version(_ id: ID<PlanVersion>) throws -> PlanVersion {
    guard let plan = try planInTheMaking(), plan.id == id else { throw Refusal.noPlanInTheMaking }
    return plan
  }

  private func set(
    _ id: ID<PlanVersion>, _ change: (inout PlanVersion) -> Void
  ) throws -> Written {
    var plan = try version(id)
    change(&plan)
    guard plan.state == .concept || plan.presentedOn != nil else {
      throw Refusal.planNotWithFamily
    }
    return try changes.update(plan)
  }

  private func remove(_ id: ID<PlanVersion>) throws -> Written {
    let plan = try version(id)
    guard plan.state == .concept, plan.presentedOn == nil else {
      throw Refusal.planNotWritable(state: plan.state)
    }
    let goals: [Goal] = try changes.all(where: "plan_id = ?", [Value(id)])
    for goal in goals {
      try write([], about: goal.id)
      for action: ActionItem in try changes.all(where: "goal_id = ?", [Value(goal.id)]) {
        try changes.delete(action)
      }
      try changes.delete(goal)
    }
    try removeFoundation(of: plan)
    return try changes.delete(plan)
  }

  private func put(
    _ goal: Goal, _ about: [ID<Person>], _ actions: [ActionItem]
  ) throws -> Written {
    _ = try version(goal.plan)
    let written = try changes.insert(goal)
    try write(about, about: goal.id)
    for action in actions { try changes.insert(action) }
    return written
  }

  private func put(_ action: ActionItem) throws -> Written {
    _ = try version(action.plan)
    return try changes.insert(action)
  }

  private func reopen(_ id: ID<ActionItem>) throws -> Written {
    var action = try own(id, .action)
    guard !action.isOpen else { throw Refusal.nothingToDo }
    action.doneOn = nil
    (action.droppedOn, action.dropReason) = (nil, nil)
    return try changes.update(action)
  }
}

// Help, and who belongs to the family.
extension FamilyEdit {
  /// A commitment that counts nowhere else goes; its image stays in the log.
  private func remove(_ id: ID<Commitment>) throws -> Written {
    let commitment = try self.commitment(id)
    guard commitment.state == .assigned else { throw Refusal.commitmentState(commitment.state) }
    let declared = try changes.number(
      "SELECT 1 FROM claim_line WHERE commitment_id = ? LIMIT 1", [Value(id)])
    guard declared == nil else { throw Refusal.assignment(.declaredOn) }
    return try changes.delete(commitment)
  }

  private func restore(_ before: Commitment, _ waiting: NewWaiting?) throws -> Written {
    var commitment = try self.commitment(before.id)
    let term = try self.waiting(before.id)
    let since = commitment.stop?.onDay ?? commitment.startedOn ?? term?.fromDay ?? today
    if before.isOpen, !commitment.isOpen {
      try refuseOverCeiling(before, counted: commitment.counted)
    }
    // What was waited under the terms that are taken back was never current.
    try end(term, on: term?.fromDay ?? today)
    commitment.state = before.state
    commitment.startedOn = before.startedOn
    commitment.stop = before.stop
    commitment.takenBack += 1
    let written = try changes.update(commitment)
    if let waiting {
      let last = try changes.number(
        "SELECT coalesce(max(nr), 0) FROM waiting_term WHERE commitment_id = ?",
        [Value(before.id)])
      try changes.insert(
        WaitingTerm(
          id: changes.newID(), family: family.id, commitment: before.id, number: (last ?? 0) + 1,
          expectedOn: waiting.expectedOn, bridging: waiting.bridging, fromDay: since))
    }
    return written
  }

  private func refuseOverCeiling(_ commitment: Commitment, counted: Cents) throws {
    let (year, municipality) = (commitment.year, commitment.municipality)
    let term: BudgetTerm? = try changes.first(
      where: "family_id = ? AND year = ? AND municipality = ? AND to_day IS NULL",
      key + [Value(year), .text(municipality.text)])
    let others = Cents(try committed(year, municipality).rawValue - counted.rawValue)
    try CeilingRule.check(
      commitment.amount, by: commitment.route, committed: others, ceiling: term?.ceiling,
      year: year)
  }

  private func put(_ member: FamilyMember) throws -> Written {
    let others: [FamilyMember] = try changes.all(
      where: "person_id = ? AND to_day IS NULL", [Value(member.person)])
    guard !others.contains(where: { $0.family == family.id }) else { throw Refusal.alreadyMember }
    if member.isPrimary, let other = others.first(where: \.isPrimary) {
      let found: Family? = try changes.first(where: "id = ?", [Value(other.family)])
      guard let found else { throw Refusal.noSuchRecord(.person) }
      throw Refusal.personHasFile(found.caseNumber)
    }
    let day = max(today, member.fromDay)
    let home = try member.household.map { try self.household($0) }
    let place = home?.endedOn == nil ? home?.id : nil
    let written = try changes.insert(
      FamilyMember(
        id: changes.newID(), family: family.id, person: member.person, household: place,
        role: member.role, isPrimary: member.isPrimary, fromDay: day))
    if let place {
      try changes.insert(
        Residence(
          id: changes.newID(), family: family.id, number: try nextNumber(Residence.table),
          person: member.person, household: place, kind: .main, fromDay: day))
    }
    return written
  }
}
