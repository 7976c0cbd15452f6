/// A goal to write into the plan in the making.
package struct NewGoal: Equatable, Sendable {
  package var domain: ID<LifeDomain>
  package var wording: Line
  package var ownWords: Line?
  package var byDay: Day?
  package var baseline: Line?
  package var indicator: Line?
  /// Whom of the family it is about; nobody in particular when empty.
  package var about: [ID<Person>]

  package init(
    domain: ID<LifeDomain>, wording: Line, ownWords: Line? = nil, byDay: Day? = nil,
    baseline: Line? = nil, indicator: Line? = nil, about: [ID<Person>] = []
  ) {
    self.baseline = baseline
    self.indicator = indicator
    self.about = about
    self.domain = domain
    self.wording = wording
    self.ownWords = ownWords
    self.byDay = byDay
  }
}

extension NewGoal {
  /// A goal as it stands, to write it again.
  package init(_ goal: Goal, about: [ID<Person>]) {
    self.init(
      domain: goal.domain, wording: goal.wording, ownWords: goal.ownWords, byDay: goal.byDay,
      baseline: goal.baseline, indicator: goal.indicator, about: about)
  }
}

/// An action to write under a goal.
package struct NewAction: Equatable, Sendable {
  /// The number of the goal in the plan, from 1.
  package var goal: Int
  package var wording: Line
  package var doer: ActionDoer
  package var doerName: Line
  package var dueOn: Day?

  package init(
    goal: Int, wording: Line, doer: ActionDoer, doerName: Line, dueOn: Day? = nil
  ) {
    self.goal = goal
    self.wording = wording
    self.doer = doer
    self.doerName = doerName
    self.dueOn = dueOn
  }
}

/// That the plan that lies before the family is adopted, and who agrees as well by that.
package struct PlanConsent: Equatable, Sendable {
  package var onDay: Day?
  package var people: [ID<Person>]
  package var ownWords: Line?
  package var evaluationOn: Day?
  /// Why it is adopted although not everybody who must be asked agrees.
  package var reason: Line?

  package init(
    onDay: Day? = nil, people: [ID<Person>], ownWords: Line? = nil, evaluationOn: Day? = nil,
    reason: Line? = nil
  ) {
    self.reason = reason
    self.onDay = onDay
    self.people = people
    self.ownWords = ownWords
    self.evaluationOn = evaluationOn
  }
}
