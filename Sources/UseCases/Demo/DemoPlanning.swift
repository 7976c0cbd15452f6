import Domain

/// Writes the plan of a family: goals, who does what, consent, evaluation, a second version.
struct DemoPlanning {
  private let stage: DemoSituation.PlanStage
  private let due: DemoSituation.Due
  private var goals: [DemoGoal] = []

  init(story: DemoStory) {
    stage = story.situation.plan
    due = story.situation.due
  }

  func write(into story: inout DemoStory) throws {
    guard stage != .none else { return }
    offer(&story)
    var chance = story.chance
    let templates = chance.some(chance.of(2...3) + 1, of: DemoGoal.all)
    story.chance = chance
    switch stage {
    case .none: return
    case .concept: try first(templates.dropLast(), from: made(&story), isOld: false, &story)
    case .withFamily:
      try first(templates.dropLast(), from: made(&story), isOld: false, &story)
      story.add(.presentPlan, story.lastDay)
    case .agreed, .evaluationLate, .evaluationNear:
      let day = try agree(templates.dropLast(), isOld: false, &story)
      finish(templates.count - 1, since: day, &story)
    case .second, .secondConcept, .secondWithFamily: try second(templates, &story)
    }
  }

  private func made(_ story: inout DemoStory) -> Day {
    story.after(min(story.chance.of(9...15), story.today - story.opened - 3))
  }

  /// The first version with its goals; each has one action of the family, mostly two more.
  private func first(
    _ templates: some Collection<DemoGoal>, from day: Day, isOld: Bool, _ story: inout DemoStory
  ) throws {
    for (index, template) in templates.enumerated() {
      try goal(template, number: index + 1, on: day, isOld: isOld, &story)
    }
  }

  private func goal(
    _ template: DemoGoal, number: Int, on day: Day, isOld: Bool, _ story: inout DemoStory
  ) throws {
    let child = story.speakingChild()
    let blanks = story.blanks(child: child)
    let byDay = story.today.adding(days: story.chance.of(30...150))
    story.add(
      .goal(
        domain: template.domain, wording: try Line(DemoText.fill(template.wording, blanks)),
        ownWords: story.chance.percent(70) ? try Line(template.ownWords) : nil,
        byDay: story.chance.percent(75) ? byDay : nil), day)
    for (place, action) in template.actions.enumerated() {
      let due = try self.due(
        of: place, goal: number, isOld: isOld, agreedAfter: day, &story)
      story.add(
        .action(
          NewAction(
            goal: number, wording: try Line(DemoText.fill(action.wording, blanks)),
            doer: action.doer, doerName: try Line(DemoText.fill(action.name, blanks)), dueOn: due)),
        day)
    }
  }

  /// The first action of each goal is the one that gets done; the last has no day.
  private func due(
    of place: Int, goal: Int, isOld: Bool, agreedAfter day: Day, _ story: inout DemoStory
  ) throws -> Day? {
    switch place {
    case 0: day.adding(days: story.chance.of(30...60))
    case 1 where goal == 1 && !isOld && due == .actionLate:
      story.today.adding(days: -story.chance.of(2...12))
    case 1 where goal == 1 && !isOld && due == .actionThisWeek:
      story.today.adding(days: story.chance.of(1...min(4, story.calendar.daysLeft)))
    case 1 where !isOld: story.today.adding(days: story.chance.of(12...70))
    default: nil
    }
  }

  /// Makes, presents and agrees the first version; returns the day of agreement.
  private func agree(
    _ templates: some Collection<DemoGoal>, isOld: Bool, _ story: inout DemoStory
  ) throws -> Day {
    let day = story.after(story.chance.of(26...45))
    try first(templates, from: day.adding(days: -12), isOld: isOld, &story)
    story.add(.presentPlan, day.adding(days: -5))
    try consent(on: day, evaluation: evaluation(of: day, isOld: isOld, &story), &story)
    try follow(templates.count, since: day, &story)
    return day
  }

  /// The family group plan is offered first; half of the families make one or don't want to.
  private func offer(_ story: inout DemoStory) {
    story.add(.legalStep(.groupPlanOffered, ground: nil), story.after(4))
    let age = story.today - story.opened
    guard age > 45 else { return }
    switch Int(story.opened.number) % 4 {
    case 0: story.add(.legalStep(.groupPlanMade, ground: nil), story.after(24))
    case 1:
      story.add(.legalStep(.groupPlanWaived, ground: .declined), story.after(11))
      story.add(.legalStep(.carePlanFixed, ground: nil), story.after(40))
    default: break
    }
  }

  /// Scores while a plan holds: one when it begins, then one every five weeks or so.
  private func follow(_ goals: Int, since day: Day, _ story: inout DemoStory) throws {
    let by = try Line(story.cast.child.name.given)
    for goal in 1...max(1, goals) {
      var score = 2 + (Int(day.number) + goal) % 3
      for step in 0..<4 {
        let when = day.adding(days: 2 + goal + 33 * step)
        guard when < story.lastDay, 33 * step < 120 else { break }
        story.add(.score(goal: goal, NewScore(score: score, by: by)), when)
        score = min(9, score + (Int(day.number) + goal + step) % 3)
      }
    }
  }

  private func evaluation(of day: Day, isOld: Bool, _ story: inout DemoStory) -> Day {
    if isOld { return day.adding(days: 150) }
    return switch stage {
    case .evaluationLate: story.today.adding(days: -story.chance.of(2...20))
    case .evaluationNear:
      story.today.adding(days: 14 + story.chance.of(1...story.calendar.daysLeft))
    case .none, .concept, .withFamily, .agreed, .second, .secondConcept, .secondWithFamily:
      story.today.adding(days: story.chance.of(28...120))
    }
  }

  private func consent(on day: Day, evaluation: Day, _ story: inout DemoStory) throws {
    let old = story.cast.children.filter { ($0.birth?.age(on: day) ?? 0) >= 12 }
    let people = (story.cast.parents + old).map(\.name)
    let words = story.chance.percent(35) ? try Line(story.chance.one(Self.consents)) : nil
    story.add(
      .agreePlan(by: people, ownWords: words, evaluationOn: evaluation, reason: nil), day)
  }

  /// Marks the first action of most goals of the current version done.
  private func finish(_ goals: Int, since day: Day, _ story: inout DemoStory) {
    for goal in 1...max(goals, 1) {
      let isDue = story.today - day > 30 || story.chance.percent(50)
      let done = day.adding(days: story.chance.of(8...28))
      guard isDue, done < story.today else {
        story.add(.finishAction(goal: goal, action: 1), story.lastDay)
        continue
      }
      story.add(.finishAction(goal: goal, action: 1), done)
    }
  }

  /// A first version that was evaluated, and a second that is current or being made.
  private func second(_ templates: [DemoGoal], _ story: inout DemoStory) throws {
    let first = try agree(templates.dropLast(), isOld: true, &story)
    finish(templates.count - 1, since: first, &story)
    let isCurrent = stage == .second
    let start =
      isCurrent
      ? first.adding(days: story.chance.of(140...152))
      : story.today.adding(days: -story.chance.of(9...16))
    if !isCurrent { try extend(first, &story) }
    story.add(.startPlan, start)
    let day = start.adding(days: 3)
    if let added = templates.last {
      try goal(added, number: templates.count, on: day, isOld: false, &story)
    }
    guard stage != .secondConcept else { return }
    story.add(.presentPlan, start.adding(days: 6))
    guard isCurrent else { return }
    let agreed = start.adding(days: 12)
    try consent(
      on: agreed, evaluation: story.today.adding(days: story.chance.of(30...120)), &story)
    story.add(.finishAction(goal: templates.count, action: 1), agreed.adding(days: 15))
  }

  /// A version still good while the next is being made: it was adopted again half-way.
  private func extend(_ first: Day, _ story: inout DemoStory) throws {
    let again = first.adding(days: 120)
    story.add(.startPlan, again)
    story.add(.presentPlan, again.adding(days: 2))
    try consent(
      on: again.adding(days: 7),
      evaluation: story.today.adding(days: story.chance.of(25...60)), &story)
  }

  private static let consents = DemoText.lines(
    """
    Zo is het goed, als er maar niet te veel tegelijk moet
    Ik vind het fijn dat mijn naam erbij staat
    Eerst school, dan de rest
    Wij willen het over drie maanden opnieuw bekijken
    """)
}
