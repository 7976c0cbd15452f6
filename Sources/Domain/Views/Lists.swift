/// Which rows of the worklist: what waits now, this week, later, or sleeps.
package enum WorklistTab: String, CaseIterable, Sendable {
  case now
  case thisWeek
  case later
  case postponed
}

/// One family that needs something, with its gravest reason.
package struct WorklistRow: Equatable, Sendable {
  package let family: ID<Family>
  package let caseNumber: CaseNumber
  package let name: Line
  package let ones: SixStates
  package let risk: RiskLevel
  package let reason: Reminder
  /// What the reason is about where that isn't clear by itself: the title of a work item.
  package let subject: Line?
  /// How many more reasons there are.
  package let more: Int
  /// Those reasons, in the order of the worklist.
  package let others: [DueReason]
  package let lastContactOn: Day?
  package let riskOn: Day?
  package let coordinator: Login?
  /// The reader covers for the coordinator.
  package let isCover: Bool

  package init(
    family: ID<Family>, caseNumber: CaseNumber, name: Line, ones: SixStates, risk: RiskLevel,
    reason: Reminder, subject: Line?, more: Int, others: [DueReason] = [], lastContactOn: Day?,
    riskOn: Day?, coordinator: Login?, isCover: Bool = false
  ) {
    self.isCover = isCover
    self.family = family
    self.caseNumber = caseNumber
    self.name = name
    self.ones = ones
    self.risk = risk
    self.reason = reason
    self.subject = subject
    self.more = more
    self.others = others
    self.lastContactOn = lastContactOn
    self.riskOn = riskOn
    self.coordinator = coordinator
  }
}

extension WorklistRow {
  /// The row of a file that is closed to the reader: what must happen, and not to whom.
  package var masked: WorklistRow {
    WorklistRow(
      family: family, caseNumber: caseNumber, name: .hidden, ones: ones, risk: risk,
      reason: reason, subject: nil, more: more,
      others: others.map { DueReason($0.reminder, subject: nil) }, lastContactOn: lastContactOn,
      riskOn: riskOn, coordinator: coordinator, isCover: isCover)
  }
}

/// A reminder with what it is about, such as the title of a work item.
package struct DueReason: Equatable, Sendable {
  package let reminder: Reminder
  package let subject: Line?

  package init(_ reminder: Reminder, subject: Line?) {
    self.reminder = reminder
    self.subject = subject
  }
}

/// A page of the worklist with the counts of all its tabs.
package struct WorklistPage: Equatable, Sendable {
  package let tab: WorklistTab
  package let counts: [WorklistTab: Int]
  package let rows: [WorklistRow]
  /// Where the next page begins; nil at the end.
  package let next: PageKey?

  package init(
    tab: WorklistTab, counts: [WorklistTab: Int], rows: [WorklistRow], next: PageKey?
  ) {
    self.tab = tab
    self.counts = counts
    self.rows = rows
    self.next = next
  }
}

/// The last row of a page: the next page begins after it.
package struct PageKey: Hashable, Sendable {
  package let text: String
  package let number: Int64
  package let high: UInt64
  package let low: UInt64

  package init(text: String = "", number: Int64 = 0, high: UInt64 = 0, low: UInt64 = 0) {
    self.text = text
    self.number = number
    self.high = high
    self.low = low
  }
}

/// One family in a list.
package struct FamilyRow: Equatable, Sendable {
  package let summary: FamilySummary
  package let ones: SixStates
  package let coordinator: Login?

  package init(summary: FamilySummary, ones: SixStates, coordinator: Login?) {
    self.summary = summary
    self.ones = ones
    self.coordinator = coordinator
  }
}

/// A page of families.
package struct FamilyListPage: Equatable, Sendable {
  package let rows: [FamilyRow]
  package let next: PageKey?

  package init(rows: [FamilyRow], next: PageKey?) {
    self.rows = rows
    self.next = next
  }
}

/// How a list of families is ordered; each has an index.
package enum FamilyOrder: String, CaseIterable, Sendable {
  case name
  case caseNumber
  case openedOn
  case lastContact
}

/// Which families a list shows.
package struct FamilyFilter: Equatable, Sendable {
  /// Words of names, a case number, a telephone number, a postal code.
  package var words: String
  package var order: FamilyOrder
  package var includesClosed: Bool
  package var coordinator: CoordinatorFilter
  /// Which families of the board: those of all of these.
  package var groups: [BoardGroup]
  package var more: FamilyConditions
  /// Only the teams whose board the reader has, so that a list equals its number.
  package var isOfBoard: Bool

  package init(
    words: String = "", order: FamilyOrder = .name, includesClosed: Bool = false,
    coordinator: CoordinatorFilter = .anybody,
    group: BoardGroup? = nil, isOfBoard: Bool = false, more: FamilyConditions = .init()
  ) {
    groups = group.map { [$0] } ?? []
    self.more = more
    self.isOfBoard = isOfBoard
    self.words = words
    self.order = order
    self.includesClosed = includesClosed
    self.coordinator = coordinator
  }
}

/// What a list asks beside the groups of the board.
package struct FamilyConditions: Equatable, Sendable {
  /// The name of a team the reader has.
  package var team: Line?
  /// More than this share of the ceiling of this year is committed, in percent.
  package var budgetOver: Int?
  /// There was no contact for more than so many days.
  package var silentDays: Int?
  /// A file was opened on one of these days.
  package var opened: ClosedRange<Day>?
  package var closed: ClosedRange<Day>?
  /// How the six stand.
  package var ones: [OnesCondition]

  package init(
    team: Line? = nil, budgetOver: Int? = nil, silentDays: Int? = nil,
    opened: ClosedRange<Day>? = nil, closed: ClosedRange<Day>? = nil, ones: [OnesCondition] = []
  ) {
    self.team = team
    self.budgetOver = budgetOver
    self.silentDays = silentDays
    self.opened = opened
    self.closed = closed
    self.ones = ones
  }
}

/// Of whose families a list is.
package enum CoordinatorFilter: Equatable, Sendable {
  case anybody
  case mine
  case nobody
  case user(Login)
}

/// One referral in the list *Aanmeldingen*.
package struct ReferralRow: Equatable, Sendable {
  package let referral: Referral
  /// How many other open referrals share the address.
  package let siblings: Int
  /// The day by which the referrer should hear something; nil where he has.
  package let feedbackDue: Day?

  package init(referral: Referral, siblings: Int, feedbackDue: Day? = nil) {
    self.referral = referral
    self.siblings = siblings
    self.feedbackDue = feedbackDue
  }
}

/// A page of referrals, urgent ones first, then the longest waiting.
package struct ReferralListPage: Equatable, Sendable {
  package let rows: [ReferralRow]
  package let next: PageKey?

  package init(rows: [ReferralRow], next: PageKey?) {
    self.rows = rows
    self.next = next
  }
}

/// Which referrals a list shows.
package enum ReferralTab: String, CaseIterable, Sendable {
  case open
  case decided
}

/// Something to choose from a list.
package struct Choice: Equatable, Sendable {
  package let id: String
  package let label: String
  package let detail: String

  package init(id: String, label: String, detail: String = "") {
    self.id = id
    self.label = label
    self.detail = detail
  }
}

/// What can be chosen from; the id of a choice is a login, an AGB or a name as the command wants it.
package enum ChoiceKind: String, CaseIterable, Sendable {
  /// Who coordinates or supervises.
  case colleagues
  /// Active coordinators; id is the login.
  case coordinators
  /// Providers; id is the record's uuid.
  case providers
  /// Life domains; id is the record's uuid.
  case lifeDomains
  /// Municipalities; id is the code.
  case municipalities
}
