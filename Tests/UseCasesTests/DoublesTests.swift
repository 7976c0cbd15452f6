import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("Who of a family is recorded twice")
struct DoublesTests {
  let house: TestHouse
  let wit: ID<Family>
  let bakker: ID<Family>

  init() throws {
    house = try TestHouse()
    wit = try house.openCase("De Wit", members: false)
    bakker = try house.openCase("Bakker", members: false)
    try add("Iris", "Bakker", .parent, to: wit, birth: "1985-06-01", phone: "0612345678")
    try add("Sem", "de Wit", .youth, to: wit, birth: "2014-05-13")
  }

  @Test("a mother in two families is found from both, with the reasons and whom to call")
  func mother() throws {
    try add("Iris", "Bakker", .parent, to: bakker, birth: "1985-06-01", phone: "0612345678")
    try house.perform(
      .setCoordinator(bakker, try Login("anna"), from: nil, note: nil, expecting: nil))
    let found = try doubles(wit)
    #expect(found.people.count == 1)
    let mother = try #require(found.people.first)
    #expect(mother.person.name.given == "Iris" && mother.other.id != mother.person.id)
    #expect(mother.place.family == bakker && mother.place.coordinator?.login.text == "anna")
    #expect(mother.reasons == [.sameNameAndBirth, .sameAddress, .samePhone])
    #expect(found.families.map(\.family) == [bakker])
    let back = try doubles(bakker)
    #expect(back.people.map(\.other.id) == [mother.person.id])
  }

  @Test("twice in one family is found once, and twins aren't")
  func oneFamily() throws {
    try add("Tim", "de Wit", .youth, to: wit, birth: "2014-05-13")
    #expect(try doubles(wit).people.isEmpty)
    try add("I.", "Bakker", .networkMember, to: wit, phone: "0612345678")
    let found = try doubles(wit)
    #expect(found.people.map(\.reasons) == [[.sameAddress, .samePhone]])
    #expect(found.people.map(\.place.family) == [wit])
    #expect(found.families.isEmpty)
  }

  @Test("who left, and who is linked to both families himself, is no double")
  func none() throws {
    try add("Iris", "Bakker", .parent, to: bakker, birth: "1985-06-01")
    let there = try #require(try house.page(bakker).members.first?.person.id)
    try house.perform(.endMembership(bakker, there, expecting: nil))
    #expect(try doubles(wit).people.isEmpty)
    try add("Noor", "Bos", .parent, to: wit, bsn: "123456782")
    try add("Noor", "Bos", .networkMember, to: bakker, bsn: "123456782")
    #expect(try doubles(wit).people.isEmpty)
  }

  @Test("a secret address is not compared")
  func secret() throws {
    try add("Iris", "Bakker", .parent, to: bakker)
    #expect(try doubles(wit).people.map(\.reasons) == [[.sameAddress, .sameName]])
    try add("Bas", "Bos", .parent, to: wit, phone: "0612345679")
    try add("Bas", "Bos", .networkMember, to: bakker, phone: "0612345679")
    #expect(
      try doubles(wit).people.map(\.reasons) == [
        [.sameAddress, .samePhone, .sameName], [.sameAddress, .sameName],
      ])
    _ = try house.engine.write { connection in
      try connection.execute(
        "UPDATE household SET is_secret = 1 WHERE family_id = ?", [Value(bakker)])
    }
    #expect(try doubles(wit).people.map(\.reasons) == [[.samePhone, .sameName]])
  }

  @Test(
    "the entry names both families before anything is shown; without the right it shows nothing")
  func logged() throws {
    try add("Iris", "Bakker", .parent, to: bakker, birth: "1985-06-01")
    #expect(try house.events { _ = try doubles(wit) } == ["doubles.shown"])
    let entry = try #require(try house.entries().last { $0.event == "doubles.shown" })
    #expect(entry.object == Identity(wit) && entry.count == 2)
    let other = try house.addUser("bas", [.coordinator], team: "West")
    let poh = try house.addUser("piet", [.poh])
    for user in [other, poh] {
      let events = try house.events {
        #expect(throws: Trouble.self) { try house.perform(.doubles(wit), by: user) }
      }
      #expect(events == ["access.denied"])
    }
    #expect(try house.check().findings == [])
  }

  @Test("a file that is closed to the reader isn't among them, and opens up to who may enter")
  func restricted() throws {
    try add("Iris", "Bakker", .parent, to: bakker, birth: "1985-06-01", phone: "0612345678")
    let bas = try house.addUser("bas", [.coordinator])
    let lead = try house.addUser("lea", [.supervisor])
    for family in [wit, bakker] {
      let login = try Login(family == wit ? "bas" : "anna")
      try house.perform(
        .setCoordinator(family, login, from: nil, note: nil, expecting: nil))
    }
    try house.perform(
      .access(.restrict(bakker, reason: try Line("Collega"), admitting: [], expecting: nil)),
      by: lead)
    #expect(try doubles(wit, by: bas).people.isEmpty)
    #expect(try doubles(bakker).people.count == 1)
    try house.perform(.access(.lift(bakker, expecting: nil)), by: lead)
    #expect(try doubles(wit, by: bas).people.count == 1)
  }

  @Test("however many are alike, the list stays short and names each once")
  func bounded() throws {
    for number in 0..<60 {
      let family = try house.openCase("Bakker \(number)", members: false)
      try add("Iris", "Bakker", .parent, to: family, birth: "1985-06-01")
    }
    let found = try doubles(wit)
    #expect((40...50).contains(found.people.count))
    #expect(Set(found.people.map(\.place.family)).count == found.people.count)
  }

  private func doubles(_ family: ID<Family>, by user: ID<User>? = nil) throws -> Doubles {
    guard case .doubles(let found) = try house.perform(.doubles(family), by: user) else {
      throw TestHouse.Unexpected()
    }
    return found
  }

  private func add(
    _ given: String, _ surname: String, _ role: MemberRole, to family: ID<Family>,
    birth: String? = nil, bsn: String? = nil, phone: String? = nil
  ) throws {
    let new = NewMember(
      name: try PersonName(given: given, prefix: "", surname: surname),
      birth: try birth.map { try BirthDate($0) }, bsn: try bsn.map { try BSN($0) },
      phone: try phone.map { try PhoneNumber($0) }, role: role,
      postalCode: try PostalCode("2514AA"),
      houseNumber: try HouseNumber(number: "12", addition: ""))
    try house.perform(.addMember(family, new, expecting: nil))
  }
}
