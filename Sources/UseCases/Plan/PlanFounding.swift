import Domain
import Store

// The steps a decision must show and the advice of experts, in the version that is being made.
extension Context {
  func setFoundation(
    _ texts: [FoundationStep: Prose], of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .foundationSet) { edit in
      let undo = try edit.backToWhatItWas()
      let plan = try edit.writablePlan(author: user)
      let before = try edit.foundation(of: plan)
      guard let written = try edit.write(texts, in: plan) else { throw Refusal.nothingToDo }
      edit.undo = edit.takingBack(.setFoundation(before), in: plan, undo)
      try edit.rise()
      return Act(.foundationSet, of: family, by: written)
    }
  }

  func addAdvice(
    _ content: AdviceContent, to family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    guard content.onDay <= today else { throw Refusal.dayInFuture(content.onDay) }
    return try change(family, expecting: expecting, as: .adviceAdded) { edit in
      let undo = try edit.backToWhatItWas()
      let plan = try edit.writablePlan(author: user)
      let number =
        try edit.changes.number(
          "SELECT coalesce(max(nr), 0) FROM expert_advice WHERE family_id = ?", edit.key) ?? 0
      let advice = ExpertAdvice(
        id: edit.changes.newID(), family: family, plan: plan.id, number: number + 1,
        content: content)
      let written = try edit.changes.insert(advice)
      edit.undo = edit.takingBack(.removeAdvice(advice.id), in: plan, undo)
      try edit.rise()
      return Act(.adviceAdded, of: family, by: written)
    }
  }

  func changeAdvice(
    _ id: ID<ExpertAdvice>, to content: AdviceContent, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    guard content.onDay <= today else { throw Refusal.dayInFuture(content.onDay) }
    return try change(family, expecting: expecting, as: .adviceChanged) { edit in
      let undo = try edit.backToWhatItWas() ?? []
      var advice = try edit.writable(id, author: user)
      edit.undo =
        [.planning(family, .changeAdvice(id, advice.content), expecting: nil)] + undo
      advice.content = content
      let written = try edit.changes.update(advice)
      try edit.rise()
      return Act(.adviceChanged, of: family, by: written)
    }
  }

  /// Takes an advice out of the version in the making; its image stays in the log.
  func removeAdvice(
    _ id: ID<ExpertAdvice>, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .adviceRemoved) { edit in
      let undo = try edit.backToWhatItWas() ?? []
      let advice = try edit.writable(id, author: user)
      edit.undo = [.planning(family, .addAdvice(advice.content), expecting: nil)] + undo
      let written = try edit.changes.delete(advice)
      try edit.rise()
      return Act(.adviceRemoved, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  /// Refuses a decision while no version that counts shows every step.
  func refuseUnfounded() throws {
    let versions: [PlanVersion] = try changes.all(
      where: "family_id = ? AND state <> 'replaced' ORDER BY nr DESC", key)
    let texts: [FoundationText] = try changes.all(where: "family_id = ?", key)
    let missing = FoundationStep.missing(
      in: versions.map { version in
        Set(texts.filter { $0.plan == version.id }.map(\.step))
      })
    guard missing.isEmpty else { throw Refusal.foundationMissing(missing) }
  }

  /// What a version says of each step.
  fileprivate func foundation(of plan: PlanVersion) throws -> [FoundationStep: Prose] {
    let texts: [FoundationText] = try changes.all(where: "plan_id = ?", [Value(plan.id)])
    return Dictionary(texts.map { ($0.step, $0.text) }, uniquingKeysWith: { $1 })
  }

  /// The command that undoes, and then the version as it was; one that was begun goes altogether.
  fileprivate func takingBack(
    _ command: PlanCommand, in plan: PlanVersion, _ undo: [Command]?
  ) -> [Command] {
    [.planning(family.id, command, expecting: nil)]
      + (undo ?? [.takeBack(family.id, .planStarted(plan.id), expecting: nil)])
  }

  /// Takes what a version rests on away with it, before it goes itself.
  func removeFoundation(of plan: PlanVersion) throws {
    for text: FoundationText in try changes.all(where: "plan_id = ?", [Value(plan.id)]) {
      try changes.delete(text)
    }
    for advice: ExpertAdvice in try changes.all(where: "plan_id = ?", [Value(plan.id)]) {
      try changes.delete(advice)
    }
  }

  /// Takes foundation and advice over into the next version.
  func copyFoundation(of current: PlanVersion, into plan: PlanVersion) throws {
    let texts: [FoundationText] = try changes.all(where: "plan_id = ?", [Value(current.id)])
    for text in texts {
      try changes.insert(
        FoundationText(
          id: changes.newID(), family: family.id, plan: plan.id, step: text.step,
          text: text.text))
    }
    let advice: [ExpertAdvice] = try changes.all(
      where: "plan_id = ? ORDER BY nr", [Value(current.id)])
    for advice in advice {
      try changes.insert(
        ExpertAdvice(
          id: changes.newID(), family: family.id, plan: plan.id, number: advice.number,
          content: advice.content))
    }
  }

  /// Writes what differs; nil where nothing does.
  fileprivate func write(
    _ texts: [FoundationStep: Prose], in plan: PlanVersion
  ) throws -> Written? {
    let known: [FoundationText] = try changes.all(where: "plan_id = ?", [Value(plan.id)])
    var written: Written?
    for step in FoundationStep.allCases {
      let old = known.first { $0.step == step }
      switch (old, texts[step]) {
      case (nil, nil): break
      case (let old?, nil): written = try changes.delete(old)
      case (nil, let text?):
        written = try changes.insert(
          FoundationText(
            id: changes.newID(), family: family.id, plan: plan.id, step: step, text: text))
      case (var old?, let text?):
        guard old.text != text else { break }
        old.text = text
        written = try changes.update(old)
      }
    }
    return written
  }

  fileprivate func writable(_ id: ID<ExpertAdvice>, author: ID<User>) throws -> ExpertAdvice {
    let advice = try own(id, .advice)
    try refuseFixed(advice.plan)
    _ = try writablePlan(author: author)
    return advice
  }
}
