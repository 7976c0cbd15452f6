/// All that a family's file shows: read once, logged before it is shown.
package struct FamilyPage: Equatable, Sendable {
  package let summary: FamilySummary
  package let ones: SixStates
  package let teamName: Line
  package let coordinator: User?
  package let coordination: Coordination
  package let contactPoint: ContactPointTerm?
  package let familyContact: FamilyContactTerm?
  package let provider: Provider?
  package let budget: BudgetTerm?
  /// Promised so far in the year of `budget`.
  package let committed: Cents
  package let members: [MemberLine]
  package let people: PeoplePage
  package let relations: [Relation]
  package let plan: PlanPage?
  /// The version being made, if any.
  package let planInTheMaking: PlanPage?
  package let history: [HistoryLine]
  package let notes: [NoteLine]
  package let hasMoreNotes: Bool
  package let workItems: [WorkItem]
  package let reminders: [Reminder]
  package let referrals: [Referral]
  /// What the referrers of this family should hear and haven't heard.
  package let feedback: [FeedbackDue]
  /// Drafts of this user for this family.
  package let drafts: [Draft]
  /// The logins of who has a thing to do that isn't the coordinator's.
  package let logins: [ID<User>: Login]
  /// Who changed the family last, and when.
  package let changed: LastChange?
  package let mayWrite: Bool
  package let readOn: Day
  /// What stands around the plan: older versions, agreements on the work, evaluations, legal steps.
  package let planning: Planning
  package let help: HelpPage
  package let safety: SafetyPage
  package let homes: HomesPage
  /// How the last period of the file ended; nil while it is open.
  package let closing: CaseClosing?
  package let life: LifePage
  package let merging: MergePage
  /// All moves, the newest last.
  package let moves: [MoveLine]
  /// Until when a closed file keeps what it knows of people.
  package let retention: RetentionPage
  /// That the file is open to some alone, where it is.
  package let restriction: Restriction?

  package init(
    summary: FamilySummary, ones: SixStates, teamName: Line, coordinator: User?,
    coordination: Coordination = Coordination(), contactPoint: ContactPointTerm?,
    familyContact: FamilyContactTerm? = nil, provider: Provider?, budget: BudgetTerm?,
    committed: Cents, members: [MemberLine], people: PeoplePage = PeoplePage(),
    relations: [Relation], plan: PlanPage?,
    planInTheMaking: PlanPage?, history: [HistoryLine], notes: [NoteLine], hasMoreNotes: Bool,
    workItems: [WorkItem], reminders: [Reminder], referrals: [Referral], drafts: [Draft],
    logins: [ID<User>: Login] = [:], changed: LastChange? = nil, mayWrite: Bool, readOn: Day,
    feedback: [FeedbackDue] = [], planning: Planning = Planning(),
    help: HelpPage = HelpPage(), safety: SafetyPage = SafetyPage(),
    homes: HomesPage = HomesPage(), closing: CaseClosing? = nil, life: LifePage = LifePage(),
    merging: MergePage = MergePage(), moves: [MoveLine] = [],
    retention: RetentionPage = RetentionPage(), restriction: Restriction? = nil
  ) {
    self.restriction = restriction
    self.moves = moves
    self.retention = retention
    self.life = life
    self.merging = merging
    self.homes = homes
    self.planning = planning
    self.summary = summary
    self.ones = ones
    self.teamName = teamName
    self.coordinator = coordinator
    self.coordination = coordination
    self.contactPoint = contactPoint
    self.familyContact = familyContact
    self.provider = provider
    self.budget = budget
    self.committed = committed
    self.members = members
    self.people = people
    self.relations = relations
    self.plan = plan
    self.planInTheMaking = planInTheMaking
    self.history = history
    self.notes = notes
    self.hasMoreNotes = hasMoreNotes
    self.workItems = workItems
    self.reminders = reminders
    self.referrals = referrals
    self.feedback = feedback
    self.drafts = drafts
    self.logins = logins
    self.changed = changed
    self.mayWrite = mayWrite
    self.readOn = readOn
    self.help = help
    self.safety = safety
    self.closing = closing
  }
}

/// One member with the household he lives in.
package struct MemberLine: Equatable, Sendable {
  package let member: FamilyMember
  package let person: Person
  package let household: Household?
  /// When one of us last spoke him, as the notes say.
  package let spokenOn: Day?
  /// When one of us last saw him.
  package let seenOn: Day?

  package init(
    member: FamilyMember, person: Person, household: Household?, spokenOn: Day? = nil,
    seenOn: Day? = nil
  ) {
    self.member = member
    self.person = person
    self.household = household
    self.spokenOn = spokenOn
    self.seenOn = seenOn
  }
}

/// One period of one of the six, for *Verloop*: what it was, from when until when.
package struct HistoryLine: Equatable, Sendable {
  package let one: One
  package let number: Int
  package let value: Value
  package let fromDay: Day
  package let toDay: Day?

  package init(one: One, number: Int, value: Value, fromDay: Day, toDay: Day?) {
    self.one = one
    self.number = number
    self.value = value
    self.fromDay = fromDay
    self.toDay = toDay
  }

  /// What held in that period.
  package enum Value: Equatable, Sendable {
    case file
    case plan(goals: Int)
    case coordinator(Login, name: Line)
    /// Somebody elsewhere, with the contact here.
    case external(ExternalCoordinator, contact: Login)
    /// A colleague who did the work while the coordinator was away.
    case cover(Login, name: Line)
    case contactPoint(name: Line, phone: PhoneNumber)
    case provider(name: Line)
    case budget(year: Int, ceiling: Cents)
    /// There was none: a gap that has ended or goes on.
    case gap
  }
}

/// A note with its author's login and the members it is about.
package struct NoteLine: Equatable, Sendable {
  package let note: Note
  package let author: Login
  package let members: [ID<Person>]
  /// Those of the family the author spoke himself.
  package let spoken: [ID<Person>]
  /// Those of the family the author saw himself.
  package let seen: [ID<Person>]
  /// The goals it is about, as they are worded.
  package let goals: [Line]
  package let addenda: [AddendumLine]

  package init(
    note: Note, author: Login, members: [ID<Person>], spoken: [ID<Person>] = [],
    seen: [ID<Person>] = [], goals: [Line] = [], addenda: [AddendumLine] = []
  ) {
    self.note = note
    self.author = author
    self.members = members
    self.spoken = spoken
    self.seen = seen
    self.goals = goals
    self.addenda = addenda
  }
}

/// An addendum with its author's login.
package struct AddendumLine: Equatable, Sendable {
  package let addendum: Addendum
  package let author: Login

  package init(addendum: Addendum, author: Login) {
    self.addendum = addendum
    self.author = author
  }
}

/// Who made the newest version of something, and when.
package struct LastChange: Equatable, Sendable {
  package let author: Login
  package let at: Instant

  package init(author: Login, at: Instant) {
    self.author = author
    self.at = at
  }
}
