import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("Who may see which file")
struct AccessTests {
  let house: TestHouse
  let family: ID<Family>
  let bas: ID<User>
  let lead: ID<User>
  let west: ID<User>

  init() throws {
    house = try TestHouse()
    bas = try house.addUser("bas", [.coordinator])
    lead = try house.addUser("lea", [.supervisor])
    west = try house.addUser("wim", [.coordinator, .supervisor], team: "West")
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
  }

  private var number: CaseNumber { get throws { try house.summary(family).caseNumber } }

  private func read(_ user: ID<User>) throws(Trouble) -> Outcome {
    try house.perform(.openFamily(.id(family)), by: user)
  }

  private func reason(
    _ reason: ReadingReason, _ user: ID<User>, remark: String? = nil
  ) throws {
    try house.perform(
      .access(.giveReason(.id(family), reason, remark: try remark.map { try Line($0) })), by: user)
  }

  private func lastRead() throws -> Entry {
    try #require(try house.entries().last { $0.event == "family.read" })
  }

  @Test("one's own opens at once, a colleague's with a reason that holds for the day")
  func reasons() throws {
    _ = try read(house.anna)
    #expect(try lastRead().basis == "readFamily")
    let needed = Trouble.refused(.access(.reasonNeeded(try number)))
    for user in [bas, lead] {
      #expect(throws: needed) { try read(user) }
      try reason(.crisis, user)
      _ = try read(user)
      #expect(try lastRead().basis == "reden.crisis")
    }
    #expect(throws: Trouble.refused(.value(field: .remark, .empty))) { try reason(.other, bas) }
    try reason(.other, bas, remark: "Oude bekende")
    _ = try read(bas)
    #expect(try lastRead().basis == "reden.anders")
    house.clock.advance(days: 1)
    #expect(throws: needed) { try read(bas) }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("who was asked to take over, or something in it, needs no other reason")
  func asked() throws {
    try house.perform(
      .team(
        .askHandover(family, to: try Login("bas"), note: try Prose("Neem over"), expecting: nil)))
    _ = try read(bas)
    #expect(try lastRead().basis == "reden.overdracht")
  }

  @Test("a supervisor writes in no file, and still sets budgets, restricts and closes")
  func supervisor() throws {
    #expect(
      throws: Trouble.notAllowed(Denial(right: .writeFamily, reason: .roleLacksRight))
    ) { try house.perform(.setRisk(family, .high, basis: nil, expecting: nil), by: lead) }
    try house.perform(
      .setBudget(
        family, year: 2026, ceiling: try Cents(euros: "100"), municipality: nil, reason: nil,
        expecting: nil), by: lead)
  }

  @Test("a restricted file is open to its coordinator, to whom is named, and to who restricted it")
  func restricted() throws {
    let cor = try house.addUser("cor", [.coordinator])
    let restrict = Command.access(
      .restrict(
        family, reason: try Line("Gezin van een collega"), admitting: [try Login("cor")],
        expecting: nil))
    #expect(throws: Trouble.self) { try house.perform(restrict, by: bas) }
    try house.perform(restrict, by: lead)
    #expect(throws: Trouble.refused(.access(.restrictedAlready))) {
      try house.perform(restrict, by: lead)
    }
    for user in [house.anna, cor, lead] { _ = try read(user) }
    #expect(throws: Trouble.notAllowed(Denial(right: .readFamily, reason: .restricted))) {
      try read(bas)
    }
    #expect(throws: Trouble.notAllowed(Denial(right: .readFamily, reason: .restricted))) {
      try reason(.crisis, bas)
    }
    try lists(see: false)
    try house.perform(.access(.lift(family, expecting: nil)), by: lead)
    try lists(see: true)
    #expect(try house.check().findings.isEmpty)
  }

  /// Whether Bas finds the family in his lists, and by whatever he types.
  private func lists(see: Bool) throws {
    for words in ["", "wit", "sem", "2514AA 12"] {
      guard
        case .families(let page) = try house.perform(
          .families(FamilyFilter(words: words), after: nil, limit: 9), by: bas),
        case .matches(let found) = try house.perform(
          .matches(MatchRequest(typed: words), limit: 9), by: bas)
      else { throw TestHouse.Unexpected() }
      #expect(page.rows.contains { $0.summary.family == family } == see, "\(words)")
      let isFound = found.contains { $0.family == family }
      #expect(words.isEmpty || isFound == see, "\(words)")
    }
  }

  @Test("nobody puts a referral into a file that is closed to him, or opens it again")
  func intoRestricted() throws {
    try house.perform(
      .access(.restrict(family, reason: try Line("x"), admitting: [], expecting: nil)), by: lead)
    let referral = try house.addReferral(try house.content("Kok"), by: bas)
    #expect(throws: Trouble.notAllowed(Denial(right: .openFamily, reason: .restricted))) {
      try house.perform(.acceptReferrals([referral], into: .existing(family)), by: bas)
    }
    try house.perform(.acceptReferrals([referral], into: .existing(family)))
  }

  @Test("an exact match says that there is a restricted file and whom to call, and nothing else")
  func exact() throws {
    try house.perform(
      .access(.restrict(family, reason: try Line("x"), admitting: [], expecting: nil)), by: lead)
    let child = NewCase(
      name: try Line("Wit"), municipality: try MunicipalityCode("0518"),
      members: [try house.member("Sem", .youth, "De Wit")])
    let anna = try contact("Anna Visser")
    #expect(throws: Trouble.refused(.access(.shielded(anna)))) {
      try house.perform(.openCase(child), by: bas)
    }
    let referral = try house.addReferral(try house.content("De Wit"), by: bas)
    guard case .triage(let page) = try house.perform(.triage(referral), by: bas) else {
      throw TestHouse.Unexpected()
    }
    for match in page.matches {
      #expect(match.isShielded && match.name == .hidden && match.person == nil)
    }
  }

  @Test(
    "who has the duty for a weekend reads with a reason and meets restricted files, then no more")
  func duty() throws {
    let kim = try house.addUser("kim", [.coordinator], team: "West")
    #expect(throws: Trouble.notAllowed(Denial(right: .readFamily, reason: .outOfReach))) {
      try read(kim)
    }
    let monday = house.today.adding(days: 3)
    try house.perform(
      .grantRole(try Login("kim"), .coordinator, team: try Line("Oost"), until: monday))
    #expect(throws: Trouble.refused(.access(.reasonNeeded(try number)))) { try read(kim) }
    try reason(.crisis, kim)
    _ = try read(kim)
    try house.perform(
      .access(.restrict(family, reason: try Line("x"), admitting: [], expecting: nil)), by: lead)
    let child = NewCase(
      name: try Line("Wit"), municipality: try MunicipalityCode("0518"),
      members: [try house.member("Sem", .youth, "De Wit")])
    #expect(throws: Trouble.refused(.access(.shielded(try contact("Anna Visser"))))) {
      try house.perform(.openCase(child), by: kim)
    }
    house.clock.advance(days: 3)
    #expect(throws: Trouble.notAllowed(Denial(right: .readFamily, reason: .outOfReach))) {
      try read(kim)
    }
  }

  private func contact(_ name: String) throws -> SupervisorContact {
    SupervisorContact(name: try Line(name), phone: nil)
  }

  @Test(
    "the emergency procedure opens a closed file for two hours, and another says whether rightly")
  func emergency() throws {
    let open = Command.access(
      .openEmergency(.number(try number), reason: try Line("Kind alleen thuis")))
    #expect(throws: Trouble.refused(.access(.emergencyNotNeeded))) {
      try house.perform(open, by: bas)
    }
    #expect(throws: Trouble.notAllowed(Denial(right: .readFamily, reason: .outOfReach))) {
      try read(west)
    }
    try house.perform(open, by: west)
    _ = try read(west)
    let entry = try lastRead()
    #expect(entry.flags.contains(.emergency) && entry.basis == "emergencyAccess")
    #expect(throws: Trouble.self) {
      try house.perform(.setRisk(family, .low, basis: nil, expecting: nil), by: west)
    }
    house.clock.advance(milliseconds: EmergencyAccess.length)
    #expect(throws: Trouble.notAllowed(Denial(right: .readFamily, reason: .outOfReach))) {
      try read(west)
    }
    try reviews()
    #expect(try house.check().findings.isEmpty)
  }

  private func reviews() throws {
    func review(
      _ outcome: ReviewOutcome, _ remark: String?, _ user: ID<User>
    ) throws(Trouble) -> Outcome {
      try house.perform(
        .access(.review(number: 1, outcome, remark: remark.flatMap { try? Line($0) })), by: user)
    }
    #expect(throws: Trouble.notAllowed(Denial(right: .reviewEmergency, reason: .outOfReach))) {
      try review(.justified, nil, west)
    }
    #expect(throws: Trouble.refused(.value(field: .remark, .empty))) {
      try review(.unjustified, nil, lead)
    }
    _ = try review(.justified, nil, lead)
    #expect(throws: Trouble.refused(.access(.reviewedAlready))) {
      try review(.unjustified, "x", lead)
    }
    #expect(throws: Trouble.refused(.access(.noSuchEmergency(number: 7)))) {
      try house.perform(.access(.review(number: 7, .justified, remark: nil)), by: lead)
    }
  }

  @Test("nobody reviews his own use, even where he leads the team")
  func own() throws {
    try house.perform(
      .access(.restrict(family, reason: try Line("x"), admitting: [], expecting: nil)), by: lead)
    let mia = try house.addUser("mia", [.supervisor])
    try house.perform(
      .access(.openEmergency(.number(try number), reason: try Line("Brand"))), by: mia)
    #expect(throws: Trouble.refused(.access(.ownEmergency))) {
      try house.perform(.access(.review(number: 1, .justified, remark: nil)), by: mia)
    }
  }

  @Test("an expert who is asked reads until the day, and no other file")
  func expert() throws {
    let expert = try house.addUser("els", [.behaviourExpert], team: nil)
    #expect(throws: Trouble.self) { try read(expert) }
    func ask(_ login: String, until days: Int) throws {
      try house.perform(
        .access(
          .askExpert(
            family, try Login(login), question: try Line("Past deze aanpak?"),
            until: house.today.adding(days: days), expecting: nil)))
    }
    let last = house.today.adding(days: ExpertAccess.longest)
    #expect(throws: Trouble.refused(.access(.expertTooLong(last: last)))) {
      try ask("els", until: ExpertAccess.longest + 1)
    }
    #expect(throws: Trouble.refused(.access(.notAnExpert(try Login("bas"))))) {
      try ask("bas", until: 5)
    }
    try ask("els", until: 5)
    _ = try read(expert)
    #expect(try lastRead().role == "behaviourExpert")
    let other = try house.openCase("Jansen")
    #expect(throws: Trouble.self) { try house.perform(.openFamily(.id(other)), by: expert) }
    house.clock.advance(days: 6)
    #expect(throws: Trouble.self) { try read(expert) }
  }

  @Test("a refusal names who can help")
  func helps() throws {
    do {
      _ = try read(west)
      Issue.record("not refused")
    } catch {
      guard case .notAllowed(let denial) = error else { throw error }
      #expect(denial.contacts.map(\.name.text) == ["Anna Visser", "lea"])
    }
  }
}
