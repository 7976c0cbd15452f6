import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("A family that moves")
struct MovingTests {
  let house: TestHouse
  let family: ID<Family>
  let child: ID<Person>
  let parent: ID<Person>
  let old: ID<Household>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    let page = try house.page(family)
    child = try #require(page.members.first { $0.member.role == .youth }).person.id
    parent = try #require(page.members.first { $0.member.role == .parent }).person.id
    old = try #require(page.homes.open.first).id
  }

  @Test("homes, responsibility and the move are saved at once, in one step of the version")
  func start() throws {
    let before = try page().summary.version
    let events = try house.events { try move(.start(leaving())) }
    #expect(events.first == "move.recorded")
    let page = try page()
    #expect(page.summary.version == before + 1)
    let new = try #require(page.homes.open.last)
    #expect(Set(page.homes.residents(of: new.id).map(\.person)) == [child, parent])
    #expect(page.homes.residents(of: old).isEmpty)
    #expect(page.members.allSatisfy { $0.member.household == new.id })
    let term = try #require(page.homes.youths.first?.current)
    #expect(term.municipality.text == "0503" && term.ground == .registered)
    #expect(page.summary.municipality?.text == "0503")
    let line = try #require(page.moves.first)
    #expect(Set(line.people) == [child, parent] && line.move.isOpen && line.isHere)
    #expect(line.move.responsibility.from?.text == "0518")
    #expect(try house.check().findings.isEmpty)
  }

  @Test("the preview says what the change does, is logged, and saves nothing")
  func preview() throws {
    let before = try page()
    let new = try leaving()
    var found: MovePreview?
    let events = try house.events {
      guard case .movePreview(let preview) = try move(.preview(new)) else {
        throw TestHouse.Unexpected()
      }
      found = preview
    }
    #expect(events == ["move.previewed"])
    #expect(try page().homes == before.homes && page().moves.isEmpty)
    let plan = try #require(found?.plan)
    try move(.start(new))
    let line = try #require(try page().moves.first)
    #expect(line.move.responsibility.to == plan.responsibility.to)
    #expect(Set(line.people) == Set(plan.people.map(\.person)))
    #expect(found?.names[try MunicipalityCode("0503")]?.text == "Delft")
  }

  @Test("the file stays open until the new team confirms")
  func closing() throws {
    try move(.start(leaving()))
    let team = try Line("Jeugdteam Delft")
    #expect(throws: Trouble.refused(.move(.openAtClosing(team: team)))) { try close() }
    house.clock.advance(days: 3)
    let id = try #require(try page().moves.first).move.id
    let early = house.today.adding(days: -4)
    #expect(
      throws: Trouble.refused(.dayBeforePrevious(previous: house.today.adding(days: -3)))
    ) { try move(.confirm(id, by: try Line("Mevrouw Bos"), on: early)) }
    try move(.confirm(id, by: try Line("Mevrouw Bos"), on: nil))
    #expect(throws: Trouble.refused(.alreadyDone)) {
      try move(.confirm(id, by: try Line("Mevrouw Bos"), on: nil))
    }
    #expect(throws: Trouble.refused(.move(.confirmed(house.today)))) { try move(.withdraw(id)) }
    try close()
    #expect(try house.check().findings.isEmpty)
  }

  @Test("u puts a wrong move back: homes, responsibility, the family's municipality, the address")
  func undo() throws {
    try house.perform(
      .homes(
        family, .setMunicipality(NewMunicipalityTerm(person: child)), expecting: nil))
    house.clock.advance(days: 5)
    let before = try page()
    try move(.start(leaving()))
    try undoLast()
    let after = try page()
    #expect(after.homes.open == before.homes.open)
    #expect(after.homes.youths.first?.current?.municipality.text == "0518")
    #expect(after.summary.municipality == before.summary.municipality)
    #expect(after.members.map(\.member.household) == before.members.map(\.member.household))
    #expect(after.homes.residents(of: old).count == 2)
    #expect(after.moves.map(\.move.withdrawnOn) == [house.today])
    #expect(try !isDue(.moveUnconfirmed))
    try close()
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a second home where one moves to ends, and comes back when the move is withdrawn")
  func second() throws {
    let father = try secondHome()
    try move(.start(try within(to: .existing(father))))
    #expect(try page().homes.residents(of: father).map(\.kind) == [.main])
    #expect(try page().moves.first?.move.team == nil)
    let id = try #require(try page().moves.first).move.id
    #expect(throws: Trouble.refused(.move(.nothingToConfirm))) {
      try move(.confirm(id, by: try Line("Bos"), on: nil))
    }
    try move(.withdraw(id))
    #expect(try page().homes.residents(of: father).map(\.kind) == [.second])
    #expect(try page().homes.residents(of: old).count == 2)
    #expect(throws: Trouble.refused(.alreadyDone)) { try move(.withdraw(id)) }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("what changed again since a move isn't put back, and it says what to do")
  func since() throws {
    try move(.start(leaving()))
    let id = try #require(try page().moves.first).move.id
    house.clock.advance(days: 2)
    try house.perform(
      .homes(family, .live(child, in: old, .main, from: nil), expecting: nil))
    #expect(throws: Trouble.refused(.move(.changedSince))) { try move(.withdraw(id)) }
    #expect(try page().moves.first?.move.isOpen == true)
  }

  @Test("a municipality that was recorded anew since keeps a move too")
  func term() throws {
    try move(.start(leaving()))
    let id = try #require(try page().moves.first).move.id
    let other = NewMunicipalityTerm(
      person: child, municipality: try MunicipalityCode("0518"), ground: .actualStay,
      reason: try Line("Uitspraak"))
    try house.perform(.homes(family, .setMunicipality(other), expecting: nil))
    #expect(throws: Trouble.refused(.move(.changedSince))) { try move(.withdraw(id)) }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("help that the new municipality gives by now keeps a move too")
  func helped() throws {
    try move(.start(leaving()))
    let id = try #require(try page().moves.first).move.id
    try house.perform(
      .help(
        family,
        .commit(
          NewCommitment(
            person: child, provider: try house.provider(), product: try Line("Begeleiding"),
            route: .court, fromDay: house.today, amount: Cents(100))), expecting: nil))
    #expect(throws: Trouble.refused(.move(.changedSince))) { try move(.withdraw(id)) }
  }

  @Test("who waits for one team elsewhere doesn't move to the next before that is settled")
  func again() throws {
    try move(.start(leaving()))
    var next = try leaving()
    next.target = .new(
      NewHousehold(name: try Line("bij oma"), municipality: try MunicipalityCode("0518")))
    let team = try #require(next.team)
    for command in [MovingCommand.preview(next), .start(next)] {
      #expect(throws: Trouble.refused(.move(.waiting(team: team)))) { try move(command) }
    }
    let id = try #require(try page().moves.first).move.id
    try move(.confirm(id, by: try Line("Bos"), on: nil))
    try move(.start(next))
    #expect(try page().moves.map(\.move.isOpen) == [false, true])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("with stay the municipality from before stays, and the parents' move doesn't change it")
  func stay() throws {
    let stay = NewStay(person: child, kind: .fosterCare, place: try Line("Familie Blok"))
    house.clock.advance(days: 3)
    try house.perform(.homes(family, .beginStay(stay), expecting: nil))
    house.clock.advance(days: 3)
    var new = try leaving()
    #expect(throws: Trouble.refused(.move(.stayRecorded))) { try move(.start(new)) }
    new.withStay = true
    #expect(throws: Trouble.refused(.move(.noNewTeam))) { try move(.start(new)) }
    (new.team, new.teamContact) = (nil, nil)
    try move(.start(new))
    let page = try page()
    #expect(page.summary.municipality?.text == "0518")
    #expect(page.moves.first?.move.team == nil && page.moves.first?.move.withStay == true)
    #expect(page.homes.youths.first?.proposal?.ground == .beforeStay)
  }

  @Test("an address that becomes secret is in no list, and the worklist asks for the confirmation")
  func secret() throws {
    var new = try leaving()
    guard case .new(var home) = new.target else { throw TestHouse.Unexpected() }
    home.isSecret = true
    new.target = .new(home)
    new.continuationUntil = house.today.adding(days: 20)
    new.continuationBy = try Line("moeder")
    let preview = try move(.preview(new))
    guard case .movePreview(let found) = preview else { throw TestHouse.Unexpected() }
    #expect(found.target.postalCode == nil)
    try move(.start(new))
    #expect(!"\(try page())".contains("2611KL"))
    #expect(try !isDue(.moveUnconfirmed) && !isDue(.continuationEnds))
    house.clock.advance(days: 14)
    #expect(try isDue(.moveUnconfirmed) && isDue(.continuationEnds))
    let rows = try worklist()
    #expect(rows.contains { $0.reason.reason == .continuationEnds || !$0.others.isEmpty })
    #expect(rows.flatMap { [$0.subject] + $0.others.map(\.subject) }.contains(new.team))
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a stranger, a known address, another's household and a reader without right are refused")
  func wrong() throws {
    let other = try house.openCase("Jansen")
    let stranger = try #require(try house.page(other).members.first).person.id
    let theirs = try #require(try house.page(other).homes.open.first).id
    var new = try leaving()
    new.people = [stranger]
    #expect(throws: Trouble.refused(.notAMember)) { try move(.start(new)) }
    new.people = [child]
    new.target = .existing(theirs)
    #expect(throws: Trouble.refused(.noSuchRecord(.household))) { try move(.start(new)) }
    new.target = .existing(old)
    #expect(throws: Trouble.refused(.livesThere)) { try move(.start(new)) }
    new.target = .new(try address("2514AA", "12"))
    #expect(throws: Trouble.refused(.householdKnown)) { try move(.start(new)) }
    let poh = try house.addUser("piet", [.poh])
    for command in [MovingCommand.preview(try leaving()), .start(try leaving())] {
      #expect(throws: Trouble.self) {
        try house.perform(.moving(family, command, expecting: nil), by: poh)
      }
    }
    let version = try page().summary.version
    for command in [MovingCommand.preview(try leaving()), .start(try leaving())] {
      #expect(throws: Trouble.changedMeanwhile(expected: version - 1, found: version)) {
        try house.perform(.moving(family, command, expecting: version - 1))
      }
    }
  }
}

extension MovingTests {
  private func page() throws -> FamilyPage { try house.page(family) }

  @discardableResult
  private func move(_ command: MovingCommand) throws -> Outcome {
    try house.perform(.moving(family, command, expecting: nil))
  }

  private func address(_ code: String, _ number: String) throws -> NewHousehold {
    NewHousehold(
      postalCode: try PostalCode(code),
      houseNumber: try HouseNumber(number: number, addition: ""),
      municipality: try MunicipalityCode("0503"))
  }

  private func leaving() throws -> NewMove {
    NewMove(
      people: [child, parent], target: .new(try address("2611KL", "5")),
      team: try Line("Jeugdteam Delft"), teamContact: try Line("015 123 45 67"))
  }

  private func within(to target: NewMove.Target) throws -> NewMove {
    NewMove(people: [child], target: target)
  }

  private func secondHome() throws -> ID<Household> {
    let new = NewHousehold(
      name: try Line("bij vader"), municipality: try MunicipalityCode("0518"))
    try house.perform(.homes(family, .addHousehold(new), expecting: nil))
    let father = try #require(try page().homes.open.last).id
    try house.perform(
      .homes(family, .live(child, in: father, .second, from: nil), expecting: nil))
    return father
  }

  private func close() throws {
    let reasons = ClosingReasons(stopReason: .asPlanned, endReason: .asPlanned)
    try house.perform(.closeFamily(family, reasons, expecting: nil))
  }

  private func undoLast() throws {
    guard case .undoable(let step?, _) = try house.perform(.casework(.lastUndo)) else {
      throw TestHouse.Unexpected()
    }
    try house.perform(.casework(.undo(step.number)))
  }

  private func isDue(_ reason: Reminder.Reason) throws -> Bool {
    try page().reminders.contains { $0.reason == reason && $0.showFrom <= house.today }
  }

  private func worklist() throws -> [WorklistRow] {
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
    guard case .worklist(let found) = try house.perform(.worklist(.now, after: nil, limit: 9))
    else { throw TestHouse.Unexpected() }
    return found.rows
  }
}
