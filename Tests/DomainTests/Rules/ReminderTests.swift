import Domain
import Testing

@Suite("What is due for a family")
struct ReminderTests {
  static let opened = "2026-03-02"

  @Test("a new file misses four of the six within working days and a plan within six weeks")
  func new() throws {
    let found = try derive(try summary())
    #expect(
      found.map { "\($0.reason) \($0.showFrom) \($0.due)" } == [
        "planTerm 2026-03-30 2026-04-13", "contactNorm 2026-03-30 2026-04-01",
        "coordinatorMissing 2026-03-02 2026-03-03", "contactPointMissing 2026-03-02 2026-03-09",
        "providerMissing 2026-03-02 2026-03-16", "budgetMissing 2026-03-02 2026-03-16",
      ])
  }

  @Test("a full file reminds only of contact, evaluation and the ends that are known")
  func full() throws {
    var summary = try summary()
    let set = { (until: String?) in
      OneSpan(isSet: true, since: try Day(Self.opened), until: try until.map { try Day($0) })
    }
    summary.coordinatorSpan = try set(nil)
    summary.contactPointSpan = try set(nil)
    summary.providerSpan = try set("2026-06-30")
    summary.planSpan = try set("2026-09-01")
    summary.budgetSpan = try set("2026-12-31")
    let found = try derive(summary)
    #expect(
      found.map { "\($0.reason) \($0.showFrom) \($0.due)" } == [
        "contactNorm 2026-03-30 2026-04-01", "evaluation 2026-08-18 2026-09-01",
        "providerEnded 2026-06-16 2026-06-30", "budgetEnded 2026-12-17 2026-12-31",
      ])
  }

  @Test(
    "the contact norm is 7 days at high risk, 14 at medium, else 30, from the last contact",
    arguments: [(RiskLevel.high, 7), (.medium, 14), (.low, 30), (.none, 30)])
  func contact(_ risk: RiskLevel, _ days: Int) throws {
    var summary = try summary()
    summary.risk = risk
    summary.lastContactOn = try Day("2026-03-20")
    let found = try #require(try derive(summary).first { $0.reason == .contactNorm })
    #expect(found.due == (try Day("2026-03-20")).adding(days: days))
    #expect(found.showFrom == found.due.adding(days: -2))
  }

  @Test("a call back goes before a task, each with its time, and a put-off task shows on its day")
  func work() throws {
    let items = [
      try item(.item, due: "2026-03-03"), try item(.callBack, due: "2026-03-05", at: 600),
      try item(.callBack, due: "2026-03-05", at: 540),
      try item(.item, due: "2026-03-01", postponed: "2026-03-09"),
    ]
    let found = try derive(try summary(), work: items)
      .filter { $0.reason == .callBack || $0.reason == .workItem }
    #expect(found.map(\.at?.minutes) == [540, 600, nil, nil])
    #expect(found.map(\.due.iso) == ["2026-03-05", "2026-03-05", "2026-03-03", "2026-03-09"])
    #expect(found.last?.showFrom.iso == "2026-03-09")
  }

  @Test("an action of the plan shows on its day")
  func actions() throws {
    let action = FamilyFacts.OpenAction(id: ID(high: 0, low: 7), dueOn: try Day("2026-04-01"))
    let facts = FamilyFacts(summary: try summary(), openActions: [action], openWork: [])
    let found = Reminder.derive(from: facts, norms: Norms()).first { $0.reason == .actionLate }
    #expect(found?.subject == ID(high: 0, low: 7))
    #expect(found?.showFrom == found?.due)
  }

  @Test("a postponed family shows nothing before its day, and no term changes by it")
  func postponed() throws {
    var summary = try summary()
    let before = try derive(summary)
    summary.postponedUntil = try Day("2026-04-20")
    let after = try derive(summary)
    #expect(after.map(\.due) == before.map(\.due))
    #expect(after.map(\.sortKey) == before.map(\.sortKey))
    #expect(after.allSatisfy { $0.showFrom.iso == "2026-04-20" })
  }

  @Test("a closed file reminds of nothing")
  func closed() throws {
    var summary = try summary()
    summary.closedOn = try Day("2026-05-01")
    #expect(try derive(summary, work: [try item(.item, due: "2026-03-03")]).isEmpty)
  }

  @Test("a crisis, safety, call, legal term, contact, evaluation or work, the six, money")
  func ranks() {
    #expect(
      Reminder.Reason.allCases.map(\.rank) == [
        2, 4, 3, 4, 5, 5, 5, 6, 6, 6, 6, 6, 6, 7, 1, 1, 1, 1, 0, 3, 5, 5, 5, 5, 3, 3, 6, 6, 6, 1, 5,
        5, 5, 5, 5, 5, 5, 3, 3, 5, 7, 5, 3, 7, 7, 5,
      ])
    let day = Day(number: 20_000)
    let keys = Reminder.Reason.allCases.map { Reminder($0, due: day, showFrom: day).sortKey }
    #expect(Set(keys).count == keys.count)
    for (reason, next) in zip(Reminder.Reason.allCases, Reminder.Reason.allCases.dropFirst())
    where reason.rank < next.rank {
      let late = Reminder(reason, due: .latest, showFrom: day)
      let early = Reminder(next, due: Day(number: 0), showFrom: day, at: ClockTime(minutes: 0))
      #expect(late.sortKey < early.sortKey)
    }
  }

  @Test("norms of the store go before the seeds")
  func norms() throws {
    let norms = Norms([.planTerm: 10, .leadTime: 3, .coordinatorTerm: 0])
    let facts = FamilyFacts(summary: try summary(), openActions: [], openWork: [])
    let found = Reminder.derive(from: facts, norms: norms)
    let plan = found.first { $0.reason == .planTerm }
    #expect(plan?.due.iso == "2026-03-12" && plan?.showFrom.iso == "2026-03-09")
    #expect(found.first { $0.reason == .coordinatorMissing }?.due.iso == Self.opened)
    #expect(Norm.allCases.map { Norms()[$0] } == Norm.allCases.map(\.seed))
    #expect(Norms([.contactHighRisk: 3]).contactDays(.high) == 3)
  }

  @Test(
    "one of the six is there from its first day, past its date after its last",
    arguments: [
      ("2026-03-01", OneState.missing), ("2026-03-02", .present), ("2026-06-30", .present),
      ("2026-07-01", .overdue),
    ])
  func span(_ day: String, _ state: OneState) throws {
    let span = OneSpan(isSet: true, since: try Day(Self.opened), until: try Day("2026-06-30"))
    #expect(span.state(on: try Day(day)) == state)
    let gap = OneSpan(isSet: false, since: try Day(Self.opened), until: nil)
    #expect(gap.state(on: try Day(day)) == .missing)
  }

  @Test("the indicator has the six in their order, and a file that isn't full lists its gaps")
  func six() throws {
    var summary = try summary()
    summary.planSpan = OneSpan(isSet: true, since: summary.openedOn, until: try Day("2026-04-01"))
    let states = SixStates(summary, on: try Day("2026-05-01"))
    #expect(states.states == [.present, .overdue, .missing, .missing, .missing, .missing])
    #expect(states.gaps == [.coordinator, .contactPoint, .provider, .budget])
    #expect(states[.plan] == .overdue)
    summary.closedOn = try Day("2026-04-30")
    #expect(SixStates(summary, on: try Day("2026-05-01"))[.family] == .missing)
  }

  private func derive(_ summary: FamilySummary, work: [WorkItem] = []) throws -> [Reminder] {
    Reminder.derive(
      from: FamilyFacts(summary: summary, openActions: [], openWork: work), norms: Norms())
  }

  private func item(
    _ kind: WorkKind, due: String, at: Int? = nil, postponed: String? = nil
  ) throws -> WorkItem {
    WorkItem(
      id: ID(high: 0, low: 1), family: ID(high: 0, low: 1), kind: kind, title: try Line("x"),
      dueOn: try Day(due), at: at.flatMap { ClockTime(minutes: $0) },
      postponedUntil: try postponed.map { try Day($0) }, author: ID(high: 0, low: 1))
  }

  func summary() throws -> FamilySummary {
    let opened = try Day(Self.opened)
    let gap = OneSpan(isSet: false, since: opened, until: nil)
    return FamilySummary(
      family: ID(high: 0, low: 1), caseNumber: CaseNumber(year: 2026, number: 1),
      name: try Line("De Wit"), sortKey: "wit de", team: ID(high: 0, low: 1), municipality: nil,
      openedOn: opened, closedOn: nil, coordinator: nil, coordinatorSpan: gap, planSpan: gap,
      contactPointSpan: gap, providerSpan: gap, budgetSpan: gap, risk: .none, riskOn: nil,
      lastContactOn: nil, postponedUntil: nil, version: 1)
  }
}
