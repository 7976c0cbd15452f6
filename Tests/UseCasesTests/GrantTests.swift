import Domain
import Testing
import UseCases

@Suite("Giving and ending roles")
struct GrantTests {
  @Test("the first user can make himself controller and then add a provider")
  func controller() throws {
    let house = try TestHouse()
    let new = Command.addProvider(name: try Line("Kompas Jeugd"), agb: nil)
    #expect(
      throws: Trouble.notAllowed(Denial(right: .writeProviders, reason: .roleLacksRight))
    ) { try house.perform(new) }
    try house.perform(.grantRole(try Login("anna"), .controller, team: nil, until: nil))
    try house.perform(new)
    #expect(try house.choice(.providers, "kompas").label == "Kompas Jeugd")
  }

  @Test("an ended role ends at once, and is refused a second time")
  func ended() throws {
    let house = try TestHouse()
    let poh = try house.addUser("pieter", [.poh])
    let list = Command.referrals(.open, words: "", after: nil, limit: 5)
    _ = try house.perform(list, by: poh)
    try house.perform(.endRole(try Login("pieter"), .poh))
    #expect(
      throws: Trouble.notAllowed(Denial(right: .readReferrals, reason: .roleLacksRight))
    ) { try house.perform(list, by: poh) }
    #expect(throws: Trouble.refused(.noSuchRecord(.role))) {
      try house.perform(.endRole(try Login("pieter"), .poh))
    }
  }

  @Test("nobody ends his own administration, or gives without the right")
  func limits() throws {
    let house = try TestHouse()
    let poh = try house.addUser("pieter", [.poh])
    #expect(throws: Trouble.refused(.nothingToDo)) {
      try house.perform(.endRole(try Login("anna"), .administrator))
    }
    #expect(
      throws: Trouble.notAllowed(Denial(right: .manageUsers, reason: .roleLacksRight))
    ) {
      try house.perform(
        .grantRole(try Login("pieter"), .supervisor, team: nil, until: nil), by: poh)
    }
  }

  @Test("a role given until a day ends by itself, and none ends today or before")
  func until() throws {
    let house = try TestHouse()
    let bas = try house.addUser("bas", [.poh])
    let end = house.today.adding(days: 7)
    try house.perform(
      .grantRole(try Login("bas"), .supervisor, team: try Line("Oost"), until: end))
    #expect(try #require(try house.desk.actor(try Login("bas"))).roles == [.poh, .supervisor])
    #expect(throws: Trouble.refused(.dayNotAhead(house.today))) {
      try house.perform(
        .grantRole(try Login("bas"), .controller, team: nil, until: house.today))
    }
    house.clock.advance(days: 7)
    let later = try #require(try house.desk.actor(try Login("bas")))
    #expect(later.user.id == bas && later.roles == [.poh])
  }
}
