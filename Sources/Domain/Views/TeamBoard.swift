/// What came of a ``TeamCommand`` that shows something.
package enum TeamOutcome: Equatable, Sendable {
  case board(TeamBoard)
  case preview(AbsencePreview)
  case handovers(HandoversPreview)
  case waiting(WaitingPage)
  case sheet(FamilyPage)
  case weekend([FamilyPage])
  case caseload([TeamLoad])
}

/// Who the families of the supervisor's teams are with, in numbers that each open their list.
package struct TeamBoard: Equatable, Sendable {
  /// The families without a coordinator.
  package let unassigned: BoardCounts
  package let rows: [BoardRow]
  /// The weight per full working week the team holds itself to.
  package let band: ClosedRange<Int>
  /// After how many weeks waiting is long.
  package let longWeeks: Int
  /// Above what share of its ceiling a budget is nearly spent, in percent.
  package let tightPercent: Int
  /// How many registrations of the teams have ended or end soon.
  package let expiring: Int

  package init(
    unassigned: BoardCounts, rows: [BoardRow], band: ClosedRange<Int>,
    longWeeks: Int = Norm.waitingLong.seed, expiring: Int = 0,
    tightPercent: Int = Norm.budgetTight.seed
  ) {
    self.tightPercent = tightPercent
    self.expiring = expiring
    self.unassigned = unassigned
    self.rows = rows
    self.band = band
    self.longWeeks = longWeeks
  }

  /// The numbers of the teams together.
  package var everybody: BoardCounts {
    var sum = unassigned
    for group in BoardGroup.allCases { for row in rows { sum[group] += row.counts[group] } }
    return sum
  }
}

/// The board of one team.
package struct TeamLoad: Equatable, Sendable {
  package let team: Line
  package let board: TeamBoard

  package init(team: Line, board: TeamBoard) {
    self.team = team
    self.board = board
  }
}

/// One coordinator of the board.
package struct BoardRow: Equatable, Sendable {
  package let user: User
  package let counts: BoardCounts
  package let load: Caseload
  package let absence: Absence?
  /// How many families of others he covers.
  package let covers: Int
  /// What the weight is the sum of.
  package let parts: [LoadPart]

  package init(
    user: User, counts: BoardCounts, load: Caseload, absence: Absence?, covers: Int,
    parts: [LoadPart] = []
  ) {
    self.parts = parts
    self.user = user
    self.counts = counts
    self.load = load
    self.absence = absence
    self.covers = covers
  }
}

/// The numbers of one row of the board.
package struct BoardCounts: Equatable, Sendable {
  private var counts: [BoardGroup: Int]

  package init(_ counts: [BoardGroup: Int] = [:]) { self.counts = counts }

  package subscript(group: BoardGroup) -> Int {
    get { counts[group] ?? 0 }
    set { counts[group] = newValue }
  }
}

/// Which families a number of the board counts.
package enum BoardGroup: String, CaseIterable, Sendable {
  case open
  /// Opened in the last days; how many is a norm.
  case new
  /// Something that is shown is past its term.
  case late
  /// There was no contact for longer than the norm.
  case noContact
  /// A child that none of us has seen for longer than the norm.
  case childNotSeen
  /// One of the six is missing.
  case incomplete
  /// More than the norm's share of the ceiling of this year is committed.
  case budgetOver90
  /// A handover waits for an answer.
  case handoverOpen
  /// The emergency procedure was used, and nobody has reviewed it.
  case unreviewedEmergency
  /// Somebody waits for help for longer than the norm.
  case waiting
  /// There is no plan the family agreed to.
  case planMissing

  /// Those the screen has a column for; no plan is one of what is incomplete there.
  package static let columns = allCases.filter { $0 != .planMissing }
}

/// What would happen to each family of somebody who is absent.
package struct AbsencePreview: Equatable, Sendable {
  package let absence: NewAbsence
  package let user: User
  package let rows: [AbsenceRow]
  /// Who can be chosen, the lightest load first.
  package let colleagues: [BoardRow]

  package init(
    absence: NewAbsence, user: User, rows: [AbsenceRow], colleagues: [BoardRow]
  ) {
    self.absence = absence
    self.user = user
    self.rows = rows
    self.colleagues = colleagues
  }
}

/// One family of somebody who is absent, the high risks first.
package struct AbsenceRow: Equatable, Sendable {
  package let family: ID<Family>
  package let caseNumber: CaseNumber
  package let name: Line
  package let risk: RiskLevel
  package let phase: CasePhase
  /// A call that was promised for today.
  package let callBack: Reminder?
  package let phone: PhoneNumber?
  /// The first term of this week.
  package let term: Reminder?
  /// Nobody where nobody is left to choose from.
  package let proposed: Login?

  package init(
    family: ID<Family>, caseNumber: CaseNumber, name: Line, risk: RiskLevel,
    phase: CasePhase = .running, callBack: Reminder?, phone: PhoneNumber?, term: Reminder?,
    proposed: Login?
  ) {
    self.phase = phase
    self.family = family
    self.caseNumber = caseNumber
    self.name = name
    self.risk = risk
    self.callBack = callBack
    self.phone = phone
    self.term = term
    self.proposed = proposed
  }
}

/// What beside the term itself is to be known of who coordinates a family.
package struct Coordination: Equatable, Sendable {
  package var external: ExternalCoordinator?
  package var cover: Cover?
  package var coveredBy: Login?
  package var handover: Handover?
  package var asker: Login?
  package var receiver: Login?

  package init(
    external: ExternalCoordinator? = nil, cover: Cover? = nil, coveredBy: Login? = nil,
    handover: Handover? = nil, asker: Login? = nil, receiver: Login? = nil
  ) {
    self.external = external
    self.cover = cover
    self.coveredBy = coveredBy
    self.handover = handover
    self.asker = asker
    self.receiver = receiver
  }
}
