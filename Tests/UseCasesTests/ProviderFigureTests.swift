import Domain
import Store
import Testing
import UseCases

@Suite("What is measured of a provider")
struct ProviderFigureTests {
  let house: TestHouse
  let controller: ID<User>
  let kompas: ID<Provider>
  let brug: ID<Provider>

  init() throws {
    house = try TestHouse()
    controller = try house.controller()
    kompas = try house.addProvider("Kompas Jeugd")
    brug = try house.addProvider("De Brug")
  }

  private func commit(
    _ family: ID<Family>, _ provider: ID<Provider>, _ cents: Int64
  ) throws -> ID<Commitment> {
    let child = try #require(try house.page(family).members.first).person.id
    try house.perform(
      .help(
        family,
        .commit(
          NewCommitment(
            person: child, provider: provider, product: try Line("Begeleiding"), route: .court,
            fromDay: house.today, amount: Cents(cents))), expecting: nil))
    return try #require(try house.page(family).help.commitments.last?.commitment.id)
  }

  private func help(_ family: ID<Family>, _ command: HelpCommand) throws {
    try house.perform(.help(family, command, expecting: nil))
  }

  /// Waits two days, is helped for three and stops.
  private func helped(_ provider: ID<Provider>, _ cents: Int64) throws {
    let family = try house.openCase("De Wit")
    let id = try commit(family, provider, cents)
    try help(family, .wait(id, NewWaiting()))
    house.clock.advance(days: 2)
    try help(family, .start(id, on: nil))
    house.clock.advance(days: 3)
    try help(family, .stop(id, on: nil, .asPlanned, remains: nil))
  }

  @Test("what began and ended in a year has a median, and numbers of fewer than five stay hidden")
  func medians() throws {
    for cents in [100, 300, 500, 700] { try helped(kompas, Int64(cents)) }
    for cents in [10, 20, 30, 40, 50] { try helped(brug, Int64(cents)) }
    var card = try house.card(kompas, by: controller)
    #expect(card.waited == Measured([1, 2, 3, 4]))
    #expect(card.waited.median == nil)
    #expect(card.trajectories.cost.count == .few)
    #expect(card.trajectories.otherCost.median == 30)
    #expect(card.trajectories.otherDays.median == 3)
    try helped(kompas, 900)
    card = try house.card(kompas, by: controller)
    #expect(card.waited.median == 2)
    #expect(card.trajectories.cost == Measured([100, 300, 500, 700, 900]))
    #expect(card.trajectories.days.median == 3)
    #expect(card.openFamilies == .exact(0))
    house.clock.advance(days: 800)
    #expect(try house.card(kompas, by: controller).trajectories.cost.count == .exact(0))
  }

  @Test("help of one person in one period is one trajectory, and it ended when all of it stopped")
  func together() throws {
    let family = try house.openCase("De Wit")
    let first = try commit(family, kompas, 100)
    let second = try commit(family, kompas, 200)
    try help(family, .start(first, on: nil))
    house.clock.advance(days: 10)
    try help(family, .stop(first, on: nil, .asPlanned, remains: nil))
    #expect(try figures() == (0, 0))
    try help(family, .start(second, on: nil))
    house.clock.advance(days: 15)
    try help(family, .stop(second, on: nil, .asPlanned, remains: Cents(50)))
    #expect(try figures() == (150, 25))
  }

  /// The sum of costs and days of trajectories at one provider, past what is hidden.
  private func figures() throws -> (Int64, Int) {
    try house.engine.read { connection in
      let query = ProviderQuery(connection: connection, today: house.today)
      func sum(_ kind: FigureKind) throws -> Int64 {
        try query.trajectories(kind, of: kompas).own.reduce(0, +)
      }
      return (try sum(.trajectoryCost), Int(try sum(.trajectoryTime)))
    }
  }

  @Test("a controller doesn't see how few families there are, whoever works with all of them does")
  func small() throws {
    let family = try house.openCase("De Wit")
    try house.perform(
      .setProvider(family, kompas, from: nil, until: nil, reason: nil, expecting: nil))
    let id = try commit(family, kompas, 100)
    try help(family, .start(id, on: nil))
    #expect(try house.card(kompas, by: controller).openFamilies == .few)
    #expect(try house.card(kompas).openFamilies == .exact(1))
    let wim = try house.addUser("wim", [.supervisor], team: "West")
    #expect(try house.card(kompas, by: wim).openFamilies == .few)
  }
}
