import Domain
import Store
import Testing
import UseCases

@Suite("A child in two households")
struct SecondPlaceTests {
  let house: TestHouse
  let mother: ID<Family>
  let father: ID<Family>

  init() throws {
    house = try TestHouse()
    mother = try house.openCase("De Wit")
    father = try house.openCase("Jansen", members: false)
  }

  private func number(_ family: ID<Family>) throws -> CaseNumber {
    try house.summary(family).caseNumber
  }

  private func sem(birth: String? = "2014-05-13", bsn: String? = nil) throws -> NewMember {
    var new = try house.member("Sem", .youth, "De Wit")
    new.birth = try birth.map { try BirthDate($0) }
    new.bsn = try bsn.map { try BSN($0) }
    new.ownFile = try number(mother)
    return new
  }

  private func link(_ new: NewMember? = nil, by user: ID<User>? = nil) throws {
    try house.perform(.addMember(father, new ?? sem(), expecting: nil), by: user)
  }

  private func own(_ family: ID<Family>) throws -> ID<Person> {
    try #require(
      try house.page(family).members.first { $0.member.role == .youth }
    ).person.id
  }

  private func elsewhere(_ family: ID<Family>, by user: ID<User>? = nil) throws -> [OtherPlace] {
    try house.page(family, by: user).people.elsewhere
  }

  private let reasons = ClosingReasons(stopReason: .asPlanned, endReason: .asPlanned)

  @Test("nobody takes a child into his own file out of one that is closed to him")
  func shielded() throws {
    let bas = try house.addUser("bas", [.coordinator])
    for (family, login) in [(mother, "anna"), (father, "bas")] {
      try house.perform(
        .setCoordinator(family, try Login(login), from: nil, note: nil, expecting: nil))
    }
    try house.perform(
      .access(.restrict(mother, reason: Line(known: "x"), admitting: [], expecting: nil)))
    let anna = SupervisorContact(name: Line(known: "Anna Visser"), phone: nil)
    let new = try sem()
    #expect(throws: Trouble.refused(.access(.shielded(anna)))) { try link(new, by: bas) }
    #expect(try house.page(father, by: bas).members.isEmpty)
  }

  @Test("a file that is closed to the reader isn't named in the other one")
  func restricted() throws {
    try link()
    let bas = try house.addUser("bas", [.coordinator])
    for (family, login) in [(mother, "anna"), (father, "bas")] {
      try house.perform(
        .setCoordinator(family, try Login(login), from: nil, note: nil, expecting: nil))
    }
    #expect(try elsewhere(father, by: bas).first?.file != nil)
    try house.perform(
      .access(.restrict(mother, reason: Line(known: "x"), admitting: [], expecting: nil)))
    let place = try #require(try elsewhere(father, by: bas).first)
    #expect(place.file == nil && place.team.text == "Oost")
  }

  @Test("he is one person, has his own place with his mother, and each file says where he is too")
  func linked() throws {
    try link()
    #expect(try own(father) == own(mother))
    let members = try house.page(father).members
    #expect(members.map(\.member.isPrimary) == [false])
    let there = try #require(try elsewhere(father).first)
    #expect(there.isOwn)
    #expect(try there.file?.caseNumber == number(mother) && there.file?.name.text == "De Wit")
    let here = try #require(try elsewhere(mother).first)
    #expect(try !here.isOwn && here.file?.caseNumber == number(father))
    #expect(try elsewhere(mother).count == 1)
    let own = mother
    let logged = try house.engine.read {
      try $0.number(
        "SELECT count(*) FROM audit_entry WHERE event = 'member.linked' AND subject = ?",
        [Value(own)])
    }
    #expect(logged == 1)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("only who is named in full is found: by name and birth, or by BSN; nobody by half of it")
  func exact() throws {
    let unknown = Trouble.refused(.noOwnPlace(try number(mother)))
    #expect(throws: unknown) { try link(try sem(birth: nil)) }
    #expect(throws: unknown) { try link(try sem(birth: "2014-05-14")) }
    #expect(throws: unknown) { try link(try sem(bsn: "123456782")) }
    var other = try sem()
    other.name = try PersonName(given: "Noor", prefix: "", surname: "De Wit")
    #expect(throws: unknown) { try link(other) }
    var nowhere = try sem()
    nowhere.ownFile = CaseNumber(year: 2026, number: 99)
    #expect(throws: Trouble.refused(.noSuchCase("Z-2026-00099"))) { try link(nowhere) }
    var here = try sem()
    here.ownFile = try number(father)
    #expect(throws: Trouble.refused(.alreadyMember)) { try link(here) }
    #expect(try house.page(father).members.isEmpty)
    try link()
    #expect(throws: Trouble.refused(.alreadyMember)) { try link() }
  }

  @Test("another team's file isn't named, only the team to ask; a secret address opens to no other")
  func rights() throws {
    let west = try house.addUser("west", [.coordinator], team: "West")
    let theirs = try house.openCase("Elders", by: west, members: false)
    try house.perform(.addMember(theirs, try sem(), expecting: nil), by: west)
    let place = try #require(try elsewhere(theirs, by: west).first)
    #expect(place.file == nil && place.team.text == "Oost" && place.isOwn)
    let other = try #require(try elsewhere(mother).first)
    #expect(other.file == nil && other.team.text == "West")
    let home = try #require(try house.page(mother).homes.households.first).id
    try house.perform(.homes(mother, .setSecret(home, true), expecting: nil))
    let second = try house.openCase("Nog elders", by: west, members: false)
    #expect(throws: Trouble.refused(.shieldedFile)) {
      try house.perform(.addMember(second, try sem(), expecting: nil), by: west)
    }
    let bert = try house.addUser("bert", [.coordinator])
    try house.perform(
      .setCoordinator(mother, try Login("bert"), from: nil, note: nil, expecting: nil))
    let third = try house.openCase("Hier", by: bert, members: false)
    try house.perform(.addMember(third, try sem(), expecting: nil), by: bert)
    #expect(throws: Trouble.self) {
      try house.perform(.addMember(third, try sem(), expecting: nil), by: west)
    }
  }

  @Test("it is taken back, and a file that closes and opens again leaves him where he was")
  func again() throws {
    try link()
    guard case .undoable(let step?, _) = try house.perform(.casework(.lastUndo)) else {
      throw TestHouse.Unexpected()
    }
    try house.perform(.casework(.undo(step.number)))
    #expect(try house.page(father).members.isEmpty && elsewhere(mother).isEmpty)
    try link()
    try house.perform(.closeFamily(father, reasons, expecting: nil))
    #expect(try elsewhere(mother).isEmpty)
    try house.perform(.reopenFamily(father, expecting: nil))
    #expect(try house.page(father).members.map(\.member.isPrimary) == [false])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("once his mother's file is closed he can get his own place with his father")
  func moved() throws {
    var known = try sem(bsn: "123456782")
    known.ownFile = nil
    let third = try house.openCase("De Boer", members: false)
    try house.perform(.addMember(third, known, expecting: nil))
    known.ownFile = try number(third)
    try link(known)
    try house.perform(.closeFamily(third, reasons, expecting: nil))
    try house.perform(.endMembership(father, try own(father), expecting: nil))
    known.ownFile = nil
    try link(known)
    #expect(try house.page(father).members.map(\.member.isPrimary) == [true])
    #expect(try house.check().findings.isEmpty)
  }
}
