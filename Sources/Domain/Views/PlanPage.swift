/// A plan version with its goals and what everybody answered.
package struct PlanPage: Equatable, Sendable {
  package let version: PlanVersion
  package let goals: [GoalPage]
  /// All answers, older ones among them, in the order they were given.
  package let answers: [PlanAnswer]
  package let approvals: [PlanApproval]
  /// What it says of the steps that a decision must show.
  package let foundation: [FoundationStep: Prose]
  package let advice: [ExpertAdvice]

  package init(
    version: PlanVersion, goals: [GoalPage], answers: [PlanAnswer] = [],
    approvals: [PlanApproval] = [], foundation: [FoundationStep: Prose] = [:],
    advice: [ExpertAdvice] = []
  ) {
    self.foundation = foundation
    self.advice = advice
    self.version = version
    self.goals = goals
    self.answers = answers
    self.approvals = approvals
  }

  /// The laying before the family whose answers count.
  package var round: Int { version.round ?? 1 }

  /// The answer of each person that counts now.
  package var counting: [ID<Person>: PlanAnswer] {
    PlanConsentRule.newest(answers, round: round)
  }

  /// The last a supervisor had to do with this round.
  package var approval: PlanApproval? { approvals.last { $0.round == round } }
}

/// A goal with its life domain's name, its actions, whom it is about and how it went.
package struct GoalPage: Equatable, Sendable {
  package let goal: Goal
  package let domainName: Line
  package let actions: [ActionItem]
  package let about: [ID<Person>]
  /// Over all versions, the oldest first.
  package let scores: [GoalScore]

  package init(
    goal: Goal, domainName: Line, actions: [ActionItem], about: [ID<Person>] = [],
    scores: [GoalScore] = []
  ) {
    self.goal = goal
    self.domainName = domainName
    self.actions = actions
    self.about = about
    self.scores = scores
  }
}

/// What stands around the plan.
package struct Planning: Equatable, Sendable {
  /// Every version, the newest first.
  package var versions: [PlanPage] = []
  /// The newest first.
  package var workAgreements: [WorkAgreement] = []
  /// The newest first.
  package var evaluations: [Evaluation] = []
  package var scaleChanges: [ScaleChange] = []
  /// In the order they were written down.
  package var legalSteps: [LegalStep] = []
  package var clocks: [LegalClock] = []
  /// Whether a supervisor must approve before a plan is adopted.
  package var needsApproval = false

  package init() {}
}

extension FamilyPage {
  /// Who of the family must be asked about a plan on a day.
  package func asked(on day: Day) -> [ID<Person>] {
    PlanConsentRule.mustBeAsked(
      members.filter { $0.member.toDay == nil }.map { ($0.member.role, $0.person) },
      custody: people.custody.map(\.term), on: day)
  }

  /// What a version is called on a day.
  package func standing(of plan: PlanPage, on day: Day) -> PlanStanding {
    PlanStanding(plan.version.state, asked: asked(on: day), answers: plan.counting)
  }

  /// The version that held on a day, as it was that day: later scores and ticks left out.
  package func plan(asOf day: Day) -> PlanPage? {
    let held = planning.versions.first { plan in
      guard let from = plan.version.fromDay else { return false }
      return from <= day && plan.version.toDay.map { $0 > day } ?? true
    }
    return held?.asOf(day)
  }

  /// When the plan is looked at again: the newest evaluation says so, else the plan itself.
  package var evaluationOn: Day? {
    guard let plan else { return nil }
    let last = planning.evaluations.first { $0.plan == plan.version.id }
    return last.map(\.nextOn) ?? plan.version.evaluationOn
  }

  /// The version with a number.
  package func version(_ number: Int) -> PlanPage? {
    planning.versions.first { $0.version.number == number }
  }
}

extension PlanPage {
  /// The version without what came after `day`.
  package func asOf(_ day: Day) -> PlanPage {
    PlanPage(
      version: version,
      goals: goals.map { goal in
        GoalPage(
          goal: goal.goal, domainName: goal.domainName,
          actions: goal.actions.map { action in
            var action = action
            if action.doneOn.map({ $0 > day }) ?? false { action.doneOn = nil }
            if action.droppedOn.map({ $0 > day }) ?? false {
              (action.droppedOn, action.dropReason) = (nil, nil)
            }
            return action
          }, about: goal.about, scores: goal.scores.filter { $0.onDay <= day })
      }, answers: answers.filter { $0.onDay <= day },
      approvals: approvals.filter { $0.onDay <= day }, foundation: foundation, advice: advice)
  }
}
