import Domain
import Testing

@Suite("What a report counts of one family")
struct FigureRuleTests {
  private let family = ID<Family>(high: 1, low: 1)
  private let sem = ID<Person>(high: 2, low: 1)
  private let lot = ID<Person>(high: 2, low: 2)
  private let kompas = ID<Provider>(high: 3, low: 1)
  private let baken = ID<Provider>(high: 3, low: 2)

  private func day(_ text: String) throws -> Day { try Day(text) }

  private func help(
    _ number: Int, _ person: ID<Person>, _ provider: ID<Provider>, made: String, started: String?,
    stopped: String?, cents: Int64, remains: Int64? = nil
  ) throws -> Commitment {
    let made = try Day(made)
    return Commitment(
      id: ID(high: 4, low: UInt64(number)), family: family, number: number, person: person,
      municipality: try MunicipalityCode("0518"), route: .municipality, decision: nil,
      form: .inKind, product: try Line("Begeleiding"), productCode: nil, provider: provider,
      fromDay: made, untilDay: nil, amount: Cents(cents), volume: nil, goal: nil,
      state: stopped != nil ? .stopped : started != nil ? .started : .assigned, madeOn: made,
      madeBy: ID(high: 5, low: 1), startedOn: try started.map { try Day($0) },
      stop: try stopped.map {
        Commitment.Stop(onDay: try Day($0), reason: .asPlanned, remains: remains.map { Cents($0) })
      })
  }

  private func facts(_ commitments: [Commitment]) throws -> FigureFacts {
    FigureFacts(
      files: [.init(openedOn: try day("2026-01-05"), closedOn: nil, reasons: nil)],
      referrals: [
        .init(
          receivedOn: try day("2026-01-02"), type: .generalPractitioner, person: sem,
          talkedOn: try day("2026-01-12")),
        .init(
          receivedOn: try day("2026-02-02"), type: .youthDoctor, person: lot, talkedOn: nil),
      ], commitments: commitments)
  }

  @Test("a trajectory is all help of one child from one provider, from first start to last stop")
  func trajectory() throws {
    let facts = try facts([
      try help(
        1, sem, kompas, made: "2026-01-10", started: "2026-01-20", stopped: "2026-03-01",
        cents: 100_000, remains: 40_000),
      try help(
        2, sem, kompas, made: "2026-02-10", started: "2026-02-20", stopped: "2026-05-01",
        cents: 70_000),
    ])
    let ended = try #require(Trajectory.ended(facts).first)
    #expect(Trajectory.ended(facts).count == 1)
    #expect(ended.cost == Cents(110_000))
    #expect(ended.startedOn == (try day("2026-01-20")))
    #expect(ended.endedOn == (try day("2026-05-01")))
    let figures = Figure.derive(from: facts)
    #expect(figures.filter { $0.kind == .trajectoryCost }.map(\.value) == [110_000])
    #expect(figures.filter { $0.kind == .trajectoryTime }.map(\.value) == [101])
    #expect(figures.filter { $0.kind == .helpStart }.map(\.value) == [10, 10])
  }

  @Test("it goes on while any of it does, and help that never began is none")
  func goesOn() throws {
    let running = try facts([
      try help(
        1, sem, kompas, made: "2026-01-10", started: "2026-01-20", stopped: "2026-03-01",
        cents: 100),
      try help(2, sem, kompas, made: "2026-02-10", started: nil, stopped: nil, cents: 100),
    ])
    #expect(Trajectory.ended(running).isEmpty)
    let never = try facts([
      try help(1, sem, kompas, made: "2026-01-10", started: nil, stopped: "2026-03-01", cents: 100)
    ])
    #expect(Trajectory.ended(never).isEmpty)
  }

  @Test("another child, another provider or another period of the file is another trajectory")
  func apart() throws {
    var facts = try facts([
      try help(
        1, sem, kompas, made: "2026-01-10", started: "2026-01-20", stopped: "2026-03-01",
        cents: 1),
      try help(
        2, lot, kompas, made: "2026-01-10", started: "2026-01-20", stopped: "2026-03-01",
        cents: 2),
      try help(
        3, sem, baken, made: "2026-01-10", started: "2026-01-20", stopped: "2026-03-01", cents: 4),
      try help(
        4, sem, kompas, made: "2026-08-10", started: "2026-08-20", stopped: "2026-09-01",
        cents: 8),
    ])
    facts.files = [
      .init(openedOn: try day("2026-01-05"), closedOn: try day("2026-04-01"), reasons: nil),
      .init(openedOn: try day("2026-08-01"), closedOn: nil, reasons: nil),
    ]
    #expect(Trajectory.ended(facts).map(\.cost.rawValue).sorted() == [1, 2, 4, 8])
    let referrers = Figure.derive(from: facts).filter { $0.kind == .trajectoryCost }
      .map { "\($0.value) \($0.referrer?.rawValue ?? "-")" }.sorted()
    #expect(referrers == ["1 02", "2 03", "4 02", "8 02"])
  }

  @Test("a first provider, and the local team, is no switch")
  func switches() throws {
    var facts = try facts([])
    let local = ID<Provider>(high: 3, low: 9)
    facts.providers = [
      .init(provider: local, isLocalTeam: true, fromDay: try day("2026-01-06")),
      .init(provider: kompas, isLocalTeam: false, fromDay: try day("2026-02-01")),
      .init(provider: baken, isLocalTeam: false, fromDay: try day("2026-05-01")),
      .init(provider: local, isLocalTeam: true, fromDay: try day("2026-08-01")),
    ]
    let found = Figure.derive(from: facts).filter { $0.kind == .providerSwitch }
    #expect(found.map(\.onDay) == [try day("2026-05-01")])
    #expect(found.first?.provider == baken)
  }

  @Test("a goal counts on the day of its last score, as risen only when that is higher")
  func goals() throws {
    var facts = try facts([])
    func scores(_ all: (String, Int)...) throws -> [FigureFacts.GoalScored] {
      try all.map { .init(onDay: try Day($0.0), score: $0.1) }
    }
    facts.goals = [
      try scores(("2026-02-01", 3), ("2026-04-01", 7)),
      try scores(("2026-02-01", 6), ("2026-05-01", 4)), try scores(("2026-02-01", 2)),
    ]
    let figures = Figure.derive(from: facts)
    #expect(figures.filter { $0.kind == .goalScored }.map(\.value).sorted() == [-2, 4])
    #expect(figures.filter { $0.kind == .goalRisen }.map(\.onDay) == [try day("2026-04-01")])
  }
}
