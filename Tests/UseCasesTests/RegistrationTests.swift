import Domain
import Store
import Testing
import UseCases

@Suite("Registrations in SKJ and BIG")
struct RegistrationTests {
  let house: TestHouse
  let bas: ID<User>

  init() throws {
    house = try TestHouse()
    bas = try house.addUser("bas", [.coordinator])
  }

  private func register(
    _ login: String, _ kind: RegistrationKind = .skj, number: String = "100023456", days: Int
  ) throws {
    try house.perform(
      .registration(
        .register(
          NewRegistration(
            login: try Login(login), kind: kind, number: try Line(number),
            until: house.today.adding(days: days)))))
  }

  private func lines(expiringOnly: Bool = false, by user: ID<User>? = nil) throws
    -> [RegistrationLine]
  {
    guard
      case .registrations(let found) = try house.perform(
        .registration(.list(expiringOnly: expiringOnly)), by: user)
    else { throw TestHouse.Unexpected() }
    return found
  }

  private func board(by user: ID<User>) throws -> Int {
    guard case .team(.board(let board)) = try house.perform(.team(.board), by: user) else {
      throw TestHouse.Unexpected()
    }
    return board.expiring
  }

  @Test("what ended or ends within the norm is counted on the board of the team, and listed first")
  func expiring() throws {
    let tineke = try house.addUser("tineke", [.supervisor])
    let west = try house.addUser("wim", [.coordinator], team: "West")
    try register("bas", days: 61)
    try register("bas", .big, days: 400)
    try register("wim", days: -1)
    #expect(try lines(expiringOnly: true).map(\.user.id) == [west])
    #expect(try board(by: tineke) == 0)
    house.clock.advance(days: 1)
    #expect(try lines(by: tineke).map(\.state) == [.expiring, .holds])
    #expect(try lines(expiringOnly: true, by: tineke).map(\.user.id) == [bas])
    #expect(try board(by: tineke) == 1)
    house.clock.advance(days: 61)
    #expect(try lines(expiringOnly: true, by: tineke).map(\.state) == [.expired])
    try house.perform(.disableUser(try Login("bas")))
    #expect(try board(by: tineke) == 0)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("another number or day takes its place, and what was noted stays")
  func history() throws {
    try register("bas", days: 10)
    #expect(throws: Trouble.refused(.nothingToDo)) { try register("bas", days: 10) }
    try register("bas", days: 700)
    #expect(try lines().map(\.registration.untilDay) == [house.today.adding(days: 700)])
    #expect(try house.rowCounts()["user_registration"] == 2)
    guard case .users(let users) = try house.perform(.users) else {
      throw TestHouse.Unexpected()
    }
    #expect(users.first { $0.user.id == bas }?.registrations.map(\.kind) == [.skj])
  }

  @Test("a coordinator neither notes nor lists them")
  func rights() throws {
    #expect(throws: Trouble.self) { try lines(by: bas) }
    let new = NewRegistration(
      login: try Login("bas"), kind: .big, number: try Line("1"), until: house.today)
    #expect(throws: Trouble.self) {
      try house.perform(.registration(.register(new)), by: bas)
    }
  }
}
