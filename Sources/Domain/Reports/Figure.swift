/// Something of a family that reports count, on the day it happened.
///
/// The store keeps these facts beside the rows they follow from, so that a report reads a range of
/// an index. A number of a report is a count of them, and its list is these same facts.
package struct Figure: Hashable, Sendable {
  package let kind: FigureKind
  package let onDay: Day
  /// What the kind measures: euro cents, days, points or a mark; nought where it is only counted.
  package let value: Int64
  package let municipality: MunicipalityCode?
  package let provider: ID<Provider>?
  /// Who referred the person or the family first.
  package let referrer: ReferrerType?

  /// No figure is larger, so that there is always room for the sum of them.
  package static let largest: Int64 = 1_000_000_000_000_000

  package init(
    _ kind: FigureKind, on day: Day, value: Int64 = 0, municipality: MunicipalityCode? = nil,
    provider: ID<Provider>? = nil, referrer: ReferrerType? = nil
  ) {
    self.kind = kind
    onDay = day
    self.value = max(-Self.largest, min(value, Self.largest))
    self.municipality = municipality
    self.provider = provider
    self.referrer = referrer
  }
}

/// What reports count.
package enum FigureKind: String, CaseIterable, Sendable {
  /// A referral came in.
  case referred
  /// The general practice finished it itself (afgerond bij POH).
  case solvedAtPractice
  /// One of those that wasn't referred on: by how it ended, or within the norm after it.
  case keptAtPractice
  /// The general practice sent it to the team.
  case sentByPractice
  /// A file was opened.
  case opened
  /// A file was closed; its value is how many days it was open.
  case closed
  /// A file was closed early (uitval).
  case dropout
  /// A mark of youth or parent at the closing, 1 to 10.
  case satisfaction
  /// A trajectory ended; its value is what it cost, in euro cents.
  case trajectoryCost
  /// A trajectory ended; its value is its days from start to end.
  case trajectoryTime
  /// The first talk after a referral; its value is the days since the referral.
  case firstTalk
  /// Help started; its value is the days since it was decided.
  case helpStart
  /// A youth went from one place of stay to another (doorplaatsing).
  case placementMove
  /// Another lead provider (overstap); a first one isn't counted.
  case providerSwitch
  case crisis
  case scaleUp
  case scaleDown
  /// A goal was scored again; its value is the last score less the first.
  case goalScored
  /// Its last score is higher than its first.
  case goalRisen
  /// A budget of a year, on its first of January; its value is the ceiling in euro cents.
  case budget
  /// What is committed in such a budget, in euro cents.
  case committed
  /// What was declared and booked of such a budget, in euro cents.
  case spent
  /// What such a budget is expected to come to, in euro cents.
  case forecast

  /// Whether its rows stand with the families; the others are counted where they are kept.
  package var isOfFamily: Bool {
    switch self {
    case .referred, .solvedAtPractice, .keptAtPractice, .sentByPractice: false
    default: true
    }
  }

  /// Whether there is a list behind the number: what the practice finished stays in the practice.
  package var hasList: Bool {
    switch self {
    case .solvedAtPractice, .keptAtPractice, .sentByPractice: false
    default: true
    }
  }

  /// The figures it is a part of: what is left of those must not be a small number either.
  package var whole: FigureKind? {
    switch self {
    case .keptAtPractice: .solvedAtPractice
    case .dropout: .closed
    case .goalRisen: .goalScored
    default: nil
    }
  }
}

/// What the figures of one family follow from.
package struct FigureFacts: Equatable, Sendable {
  package var municipality: MunicipalityCode?
  /// The periods in which the file was open, with how they ended, the first first.
  package var files: [File]
  /// The referrals that became part of the family, the first first.
  package var referrals: [Referred]
  /// In the order they were made.
  package var commitments: [Commitment]
  package var stays: [Stay]
  package var providers: [LeadProvider]
  package var crises: [Day]
  package var scaleChanges: [ScaleChange]
  /// The scores of each goal's line through the versions of the plan, the first first.
  package var goals: [[GoalScored]]
  package var budgets: [Budgeted]

  package init(
    municipality: MunicipalityCode? = nil, files: [File] = [], referrals: [Referred] = [],
    commitments: [Commitment] = [], stays: [Stay] = [], providers: [LeadProvider] = [],
    crises: [Day] = [], scaleChanges: [ScaleChange] = [], goals: [[GoalScored]] = [],
    budgets: [Budgeted] = []
  ) {
    self.municipality = municipality
    self.files = files
    self.referrals = referrals
    self.commitments = commitments
    self.stays = stays
    self.providers = providers
    self.crises = crises
    self.scaleChanges = scaleChanges
    self.goals = goals
    self.budgets = budgets
  }

  /// A period in which the file was open.
  package struct File: Equatable, Sendable {
    package let openedOn: Day
    package let closedOn: Day?
    package let reasons: ClosingReasons?

    package init(openedOn: Day, closedOn: Day?, reasons: ClosingReasons?) {
      self.openedOn = openedOn
      self.closedOn = closedOn
      self.reasons = reasons
    }
  }

  /// A referral with the first talk with the family from its day on.
  package struct Referred: Equatable, Sendable {
    package let receivedOn: Day
    package let type: ReferrerType
    package let person: ID<Person>?
    package let talkedOn: Day?

    package init(receivedOn: Day, type: ReferrerType, person: ID<Person>?, talkedOn: Day?) {
      self.receivedOn = receivedOn
      self.type = type
      self.person = person
      self.talkedOn = talkedOn
    }
  }

  /// A lead provider from a day on.
  package struct LeadProvider: Equatable, Sendable {
    package let provider: ID<Provider>
    package let isLocalTeam: Bool
    package let fromDay: Day

    package init(provider: ID<Provider>, isLocalTeam: Bool, fromDay: Day) {
      self.provider = provider
      self.isLocalTeam = isLocalTeam
      self.fromDay = fromDay
    }
  }

  /// A score of a goal.
  package struct GoalScored: Equatable, Sendable {
    package let onDay: Day
    package let score: Int

    package init(onDay: Day, score: Int) {
      self.onDay = onDay
      self.score = score
    }
  }

  /// A ceiling that holds, with what is committed under it, spent of it, and expected.
  package struct Budgeted: Equatable, Sendable {
    package let year: Int
    package let municipality: MunicipalityCode
    package let ceiling: Cents
    package let committed: Cents
    package let spent: Cents
    package let forecast: Cents

    /// The ceiling with what counts under it.
    package init(_ term: BudgetTerm, _ counted: [(commitment: Commitment, spent: Spent)]) {
      year = term.year
      municipality = term.municipality
      ceiling = term.ceiling
      // What has no room is more than any figure holds.
      committed = (try? Cents.sum(counted.map(\.commitment.counted))) ?? Cents(.max)
      spent = (try? Cents.sum(counted.map(\.spent.booked))) ?? Cents(.max)
      forecast = (try? Forecast.of(counted)) ?? Cents(.max)
    }
  }
}

extension FigureKind {
  /// What its value is; nil where it is only counted.
  package var unit: ReportUnit? {
    switch self {
    case .trajectoryCost, .budget, .committed, .spent, .forecast: .cents
    case .trajectoryTime, .firstTalk, .helpStart, .closed: .days
    case .satisfaction, .goalScored, .goalRisen: .number
    case .referred, .solvedAtPractice, .keptAtPractice, .sentByPractice, .opened, .dropout,
      .placementMove, .providerSwitch, .crisis, .scaleUp, .scaleDown:
      nil
    }
  }
}
