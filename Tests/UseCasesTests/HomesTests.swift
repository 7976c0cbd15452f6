import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("Where the people of a family live")
struct HomesTests {
  let house: TestHouse
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
  }

  @Test(
    "a child has a second home in another household of the same family, and moves with a history")
  func homes() throws {
    let first = try #require(try page().homes.open.first).id
    try homes(.addHousehold(try household("bij vader", "2531GH", "113")))
    let father = try #require(try page().homes.open.last).id
    try homes(.live(try child(), in: father, .second, from: nil))
    #expect(throws: Trouble.refused(.livesThere)) {
      try homes(.live(try child(), in: father, .second, from: nil))
    }
    #expect(throws: Trouble.refused(.householdLivedIn)) {
      try homes(.endHousehold(father, on: nil))
    }
    #expect(try page().homes.residents(of: first).count == 2)
    #expect(try page().homes.residents(of: father).map(\.kind) == [.second])
    // Made his main home, the second one there ends.
    try homes(.live(try child(), in: father, .main, from: nil))
    let page = try page()
    #expect(page.members.first { $0.member.role == .youth }?.member.household == father)
    #expect(page.homes.residents(of: father).map(\.kind) == [.main])
    #expect(page.homes.residents(of: first).count == 1)
    try homes(.leave(try child(), .main, on: nil))
    #expect(try self.page().members.first { $0.member.role == .youth }?.member.household == nil)
    try homes(.endHousehold(father, on: nil))
    #expect(try self.page().homes.open.map(\.id) == [first])
    try undoLast()
    #expect(try self.page().homes.open.count == 2)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a secret address is in no page, no search word and no entry but the row's own")
  func secret() throws {
    let content = try house.content("Wit", address: ("2514AA", "12"))
    let referral = try house.addReferral(content)
    try house.perform(.acceptReferrals([referral], into: .existing(family)))
    #expect(try found("2514AA") == [family])
    let home = try #require(try page().homes.open.first)
    let before = try house.size
    try homes(.setSecret(home.id, true))
    #expect(try found("2514AA").isEmpty)
    #expect(try matches("2514AA 12").isEmpty)
    let page = try page()
    #expect(!"\(page)".contains("2514AA"))
    #expect(page.homes.open.map(\.isSecret) == [true])
    #expect(page.members.allSatisfy { $0.household?.municipality == nil })
    guard case .triage(let triage) = try house.perform(.triage(referral)) else {
      throw TestHouse.Unexpected()
    }
    #expect(!"\(triage)".contains("2514AA"))
    for tab in ReferralTab.allCases {
      let outcome = try house.perform(.referrals(tab, words: "", after: nil, limit: 50))
      #expect(!"\(outcome)".contains("2514AA"))
      guard
        case .referrals(let list) = try house.perform(
          .referrals(tab, words: "2514AA", after: nil, limit: 50))
      else { throw TestHouse.Unexpected() }
      #expect(list.rows.isEmpty)
    }
    #expect(try words().allSatisfy { !$0.lowercased().contains("2514aa") })
    #expect(try tablesWith("2514AA", from: before) == ["household"])
    #expect(try house.check().findings.isEmpty)
    try homes(.setSecret(home.id, false))
    #expect(try found("2514AA") == [family])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a secret address is shown to who writes in the file, with a reason that is logged first")
  func reveal() throws {
    let home = try #require(try page().homes.open.first)
    #expect(throws: Trouble.refused(.addressNotSecret)) {
      try homes(.reveal(home.id, reason: try Line("brief")))
    }
    try homes(.setSecret(home.id, true))
    let events = try house.events {
      let outcome = try house.perform(
        .homes(family, .reveal(home.id, reason: try Line("Huisbezoek")), expecting: nil))
      guard case .address(let shown) = outcome else { throw TestHouse.Unexpected() }
      #expect(shown.postalCode?.text == "2514AA")
    }
    #expect(events == ["address.revealed", "row.inserted"])
    let other = try house.addUser("other", [.coordinator])
    let chief = try house.addUser("chief", [.supervisor])
    for user in [other, chief] {
      #expect(throws: Trouble.self) {
        try house.perform(
          .homes(family, .reveal(home.id, reason: try Line("brief")), expecting: nil), by: user)
      }
    }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("intake makes no second file at a secret address; a supervisor decides")
  func shielded() throws {
    let home = try #require(try page().homes.open.first)
    let other = try house.addUser("other", [.coordinator])
    try homes(.setSecret(home.id, true))
    let referral = try house.addReferral(try house.content("Bakker"), by: other)
    #expect(throws: Trouble.refused(.shieldedFile)) {
      try house.perform(.acceptReferrals([referral], into: .new(name: nil)), by: other)
    }
    let new = NewCase(
      name: try Line("Bakker"), municipality: nil,
      members: [try house.member("Noor", .youth, "Bakker")])
    #expect(throws: Trouble.refused(.shieldedFile)) {
      try house.perform(.openCase(new), by: other)
    }
    _ = try house.accept([referral])
  }

  @Test("what was done to homes is taken back")
  func undo() throws {
    let home = try #require(try page().homes.open.first)
    try homes(.changeHousehold(home.id, NewHousehold(name: try Line("bij moeder"))))
    try homes(.setSecret(home.id, true))
    try undoLast()
    #expect(try page().homes.open.first?.postalCode?.text == "2514AA")
    try homes(.addHousehold(try household("bij vader", "2531GH", "113")))
    let father = try #require(try page().homes.open.last).id
    try homes(.live(try child(), in: father, .main, from: nil))
    try undoLast()
    #expect(try page().members.first { $0.member.role == .youth }?.member.household == home.id)
    try homes(.beginStay(try stay("Familie Blok")))
    try homes(.beginStay(try stay("De Es", because: "stopt")))
    #expect(try page().homes.placementMoves.isEmpty)
    try undoLast()
    #expect(try page().homes.stays.last { $0.toDay == nil }?.place.text == "Familie Blok")
    #expect(try house.check().findings.isEmpty)
  }

  @Test("another place of stay asks why and is a placement move, not the end of help")
  func stays() throws {
    try homes(.beginStay(try stay("Familie Blok")))
    house.clock.advance(days: 30)
    #expect(throws: Trouble.refused(.value(field: .reason, .empty))) {
      try homes(.beginStay(try stay("De Es")))
    }
    try homes(.beginStay(try stay("De Es", because: "Pleegouders stoppen")))
    let page = try page()
    #expect(page.homes.placementMoves.map(\.to.reason?.text) == ["Pleegouders stoppen"])
    #expect(page.help.switches.isEmpty)
    #expect(throws: Trouble.refused(.dayInFuture(house.today.adding(days: 1)))) {
      try homes(.endStay(page.homes.stays[1].id, on: house.today.adding(days: 1)))
    }
    try homes(.endStay(page.homes.stays[1].id, on: nil))
    #expect(throws: Trouble.refused(.alreadyDone)) {
      try homes(.endStay(page.homes.stays[1].id, on: nil))
    }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("the responsible municipality is proposed, recorded with its ground, and followed by money")
  func responsible() throws {
    let other = try MunicipalityCode("0503")
    #expect(try page().homes.youths.first?.proposal?.ground == .registered)
    #expect(throws: Trouble.refused(.unknownMunicipality("9999"))) {
      try homes(.setMunicipality(try term("9999", because: "x")))
    }
    #expect(
      throws: Trouble.refused(.municipalityNeedsReason(proposed: try MunicipalityCode("0518")))
    ) { try homes(.setMunicipality(try term("0503"))) }
    try homes(.setMunicipality(NewMunicipalityTerm(person: try child())))
    #expect(throws: Trouble.refused(.nothingToDo)) {
      try homes(.setMunicipality(NewMunicipalityTerm(person: try child())))
    }
    try homes(.setMunicipality(try term("0503", because: "Rechter wees Delft aan")))
    let page = try page()
    #expect(page.homes.youths.first?.differs == true)
    #expect(page.summary.municipality == other)
    try house.perform(
      .help(
        family,
        .commit(
          NewCommitment(
            person: try child(), provider: try house.provider(), product: try Line("Begeleiding"),
            route: .court, fromDay: house.today, amount: Cents(100))), expecting: nil))
    #expect(try self.page().help.commitments.first?.commitment.municipality == other)
    #expect(throws: Trouble.refused(.notAYouth)) {
      let parent = try #require(page.members.first { $0.member.role == .parent }).person.id
      try homes(.setMunicipality(NewMunicipalityTerm(person: parent)))
    }
    house.clock.advance(days: 3)
    try homes(.beginStay(try stay("De Es")))
    #expect(try self.page().homes.youths.first?.proposal?.municipality.text == "0518")
    #expect(try house.check().findings.isEmpty)
  }

  @Test("half an address, a known one, a stranger and another family's household are refused")
  func wrong() throws {
    #expect(throws: Trouble.refused(.fieldsMissing([.houseNumber]))) {
      try homes(.addHousehold(NewHousehold(postalCode: try PostalCode("2531GH"))))
    }
    #expect(throws: Trouble.refused(.fieldsMissing([.householdName]))) {
      try homes(.addHousehold(NewHousehold()))
    }
    #expect(throws: Trouble.refused(.householdKnown)) {
      try homes(.addHousehold(try household("x", "2514AA", "12")))
    }
    let other = try house.openCase("Jansen")
    let theirs = try #require(try house.page(other).homes.open.first).id
    let stranger = try #require(try house.page(other).members.first).person.id
    #expect(throws: Trouble.refused(.noSuchRecord(.household))) {
      try homes(.live(try child(), in: theirs, .main, from: nil))
    }
    #expect(throws: Trouble.refused(.notAMember)) {
      try homes(
        .live(stranger, in: try #require(try page().homes.open.first).id, .main, from: nil))
    }
  }
}

extension HomesTests {
  private func page() throws -> FamilyPage { try house.page(family) }

  private func child() throws -> ID<Person> {
    try #require(try page().members.first { $0.member.role == .youth }).person.id
  }

  private func homes(_ command: HomesCommand) throws {
    try house.perform(.homes(family, command, expecting: nil))
  }

  private func household(_ name: String, _ code: String, _ number: String) throws -> NewHousehold {
    NewHousehold(
      name: try Line(name), postalCode: try PostalCode(code),
      houseNumber: try HouseNumber(number: number, addition: ""),
      municipality: try MunicipalityCode("0518"))
  }

  private func stay(_ place: String, because reason: String? = nil) throws -> NewStay {
    NewStay(
      person: try child(), kind: .fosterCare, place: try Line(place),
      reason: try reason.map { try Line($0) })
  }

  private func term(_ code: String, because reason: String? = nil) throws -> NewMunicipalityTerm {
    NewMunicipalityTerm(
      person: try child(), municipality: try MunicipalityCode(code), ground: .registered,
      reason: try reason.map { try Line($0) })
  }

  private func undoLast() throws {
    guard case .undoable(let step?, _) = try house.perform(.casework(.lastUndo)) else {
      throw TestHouse.Unexpected()
    }
    try house.perform(.casework(.undo(step.number)))
  }

  private func found(_ words: String) throws -> [ID<Family>] {
    var filter = FamilyFilter()
    filter.words = words
    guard case .families(let list) = try house.perform(.families(filter, after: nil, limit: 50))
    else { throw TestHouse.Unexpected() }
    return list.rows.map(\.summary.family)
  }

  private func matches(_ typed: String) throws -> [Match] {
    guard case .matches(let all) = try house.perform(.matches(MatchRequest(typed: typed), limit: 9))
    else { throw TestHouse.Unexpected() }
    return all
  }

  private func words() throws -> [String] {
    try house.engine.read { connection in
      try ["family_search", "referral_search"].flatMap { table in
        try connection.all("SELECT words FROM \(table)", []) { $0.text(0) }
      }
    }
  }

  /// Which tables' images since an entry hold a text; lists and reads have payloads too.
  private func tablesWith(_ text: String, from size: Int64) throws -> Set<String> {
    let found = try house.engine.read { connection in
      try connection.all(
        "SELECT seq, body FROM audit_payload WHERE seq >= ?", [.integer(size)]
      ) { row in (row.integer(0), row.withBytes(1) { Array($0) }) }
    }
    let wanted = Array(text.utf8)
    let entries = try house.entries(from: size)
    return Set(
      found.filter { _, body in
        body.indices.contains { body[$0...].starts(with: wanted) }
      }.compactMap { sequence, _ in entries[Int(sequence - size)].objectType })
  }
}
