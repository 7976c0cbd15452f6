/// One version of the family's plan.
///
/// At most one is current and at most one is being made.
package struct PlanVersion: Equatable, Sendable {
  package let id: ID<PlanVersion>
  package let family: ID<Family>
  package let number: Int
  package var state: PlanState
  package let madeOn: Day
  package let author: ID<User>
  package var presentedOn: Day?
  /// The day the family agreed and it became the current plan.
  package var fromDay: Day?
  package var toDay: Day?
  /// When it is looked at again with the family.
  package var evaluationOn: Day?
  /// How often it was laid before the family.
  ///
  /// Answers count for the round they were given in; nil in versions of before rounds were kept.
  package var round: Int?
  /// Why it was adopted although not everybody agreed.
  package var adoptionReason: Line?

  package init(
    id: ID<PlanVersion>, family: ID<Family>, number: Int, state: PlanState, madeOn: Day,
    author: ID<User>, presentedOn: Day? = nil, fromDay: Day? = nil, toDay: Day? = nil,
    evaluationOn: Day? = nil, round: Int? = nil, adoptionReason: Line? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.state = state
    self.madeOn = madeOn
    self.author = author
    self.presentedOn = presentedOn
    self.fromDay = fromDay
    self.toDay = toDay
    self.evaluationOn = evaluationOn
    self.round = round
    self.adoptionReason = adoptionReason
  }
}

/// Where a plan version stands: concept → ligt bij gezin → vastgesteld → vervangen.
package enum PlanState: String, CaseIterable, Sendable {
  case concept
  case withFamily
  case adopted
  case replaced

  /// Whether goals and actions may still be written in it.
  package var isOpenForWriting: Bool {
    switch self {
    case .concept, .withFamily: true
    case .adopted, .replaced: false
    }
  }
}

/// Something the family wants to reach.
package struct Goal: Equatable, Sendable {
  package let id: ID<Goal>
  package let family: ID<Family>
  package let plan: ID<PlanVersion>
  package let number: Int
  package var domain: ID<LifeDomain>
  package var wording: Line
  /// The same in the family's own words.
  package var ownWords: Line?
  package var byDay: Day?
  /// The goal of an earlier version that this one goes on from; nil for one that is new.
  package let origin: ID<Goal>?
  /// How things are now.
  package var baseline: Line?
  /// By what the family and the team will see that it is reached.
  package var indicator: Line?

  package init(
    id: ID<Goal>, family: ID<Family>, plan: ID<PlanVersion>, number: Int,
    domain: ID<LifeDomain>, wording: Line, ownWords: Line?, byDay: Day?,
    origin: ID<Goal>? = nil, baseline: Line? = nil, indicator: Line? = nil
  ) {
    self.id = id
    self.family = family
    self.plan = plan
    self.number = number
    self.domain = domain
    self.wording = wording
    self.ownWords = ownWords
    self.byDay = byDay
    self.origin = origin
    self.baseline = baseline
    self.indicator = indicator
  }

  /// The first goal of its line through the versions; scores are kept under it.
  package var lineage: ID<Goal> { origin ?? id }
}

/// That a goal is about somebody of the family.
package struct GoalPerson: Equatable, Sendable {
  package let id: ID<GoalPerson>
  package let family: ID<Family>
  package let goal: ID<Goal>
  package let person: ID<Person>

  package init(
    id: ID<GoalPerson>, family: ID<Family>, goal: ID<Goal>, person: ID<Person>
  ) {
    self.id = id
    self.family = family
    self.goal = goal
    self.person = person
  }
}

/// A part of life a goal is about, as the team words it.
package struct LifeDomain: Equatable, Sendable {
  package let id: ID<LifeDomain>
  package let name: Line
  package let order: Int
  package let fromDay: Day
  package var toDay: Day?
  /// The one it is the new name of; goals of before keep that one.
  package let follows: ID<LifeDomain>?

  package init(
    id: ID<LifeDomain>, name: Line, order: Int, fromDay: Day, toDay: Day? = nil,
    follows: ID<LifeDomain>? = nil
  ) {
    self.follows = follows
    self.id = id
    self.name = name
    self.order = order
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// Something somebody will do for a goal.
package struct ActionItem: Equatable, Sendable {
  package let id: ID<ActionItem>
  package let family: ID<Family>
  package let plan: ID<PlanVersion>
  package let goal: ID<Goal>
  package let number: Int
  package var wording: Line
  package var doer: ActionDoer
  /// Who of them does it, by name.
  package var doerName: Line
  package var dueOn: Day?
  package var doneOn: Day?
  /// The action of an earlier version that this one goes on from.
  package let origin: ID<ActionItem>?
  /// The day it was known that it won't be done, with the reason.
  package var droppedOn: Day?
  package var dropReason: Line?

  package init(
    id: ID<ActionItem>, family: ID<Family>, plan: ID<PlanVersion>, goal: ID<Goal>, number: Int,
    wording: Line, doer: ActionDoer, doerName: Line, dueOn: Day?, doneOn: Day? = nil,
    origin: ID<ActionItem>? = nil, droppedOn: Day? = nil, dropReason: Line? = nil
  ) {
    self.id = id
    self.family = family
    self.plan = plan
    self.goal = goal
    self.number = number
    self.wording = wording
    self.doer = doer
    self.doerName = doerName
    self.dueOn = dueOn
    self.doneOn = doneOn
    self.origin = origin
    self.droppedOn = droppedOn
    self.dropReason = dropReason
  }

  /// Whether somebody still has to do it.
  package var isOpen: Bool { doneOn == nil && droppedOn == nil }
  /// The first action of its line through the versions.
  package var lineage: ID<ActionItem> { origin ?? id }
}

/// From which side an action is done.
package enum ActionDoer: String, CaseIterable, Sendable {
  case family
  case network
  case professional
}

/// That one person agreed, as stores of before ``PlanAnswer`` kept it.
///
/// Read as an answer that agrees; no new ones are written.
package struct PlanAgreement: Equatable, Sendable {
  package let id: ID<PlanAgreement>
  package let family: ID<Family>
  package let plan: ID<PlanVersion>
  package let person: ID<Person>
  package let onDay: Day
  package let recordedBy: ID<User>
  package let ownWords: Line?

  package init(
    id: ID<PlanAgreement>, family: ID<Family>, plan: ID<PlanVersion>, person: ID<Person>,
    onDay: Day, recordedBy: ID<User>, ownWords: Line?
  ) {
    self.id = id
    self.family = family
    self.plan = plan
    self.person = person
    self.onDay = onDay
    self.recordedBy = recordedBy
    self.ownWords = ownWords
  }
}
