import Domain
import Screens
import Store
import Testing
import Texts
import UseCases

@Suite("Letters to somebody of a family")
struct FamilyLetterTests {
  let house: TestHouse
  let family: ID<Family>
  let parent: ID<Person>
  let child: ID<Person>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
    try house.perform(
      .setContactPoint(
        family,
        NewContactPoint(
          name: try Line("Anna Visser"), phone: try PhoneNumber("0701234567"),
          hours: try Line("ma–do 9–17 uur")), from: nil, expecting: nil))
    let members = try house.page(family).members
    child = try #require(members.first { $0.member.role == .youth }).person.id
    parent = try #require(members.first { $0.member.role == .parent }).person.id
  }

  @Test("is prepared from the file, filled in, printed and sent, each with its entry")
  func whole() throws {
    let events = try house.events { try prepare(.invitation) }
    #expect(events.contains("family.letter.prepared"))
    let letter = try newest()
    #expect(letter.contact?.text.hasPrefix("Uw aanspreekpunt: Anna Visser") == true)
    #expect(letter.body.text.contains("Er is hulp gevraagd voor Sem."))
    #expect(letter.blanks == ["dag", "tijd", "plaats"])
    refuses(.familyLetter(.blanks(["dag", "tijd", "plaats"])), .print(letter.id))
    refuses(.familyLetter(.blanks(["dag", "tijd", "plaats"])), .send(letter.id, on: nil, .post))
    let text = try Prose(
      letter.body.text.replacing("[dag]", with: "4 maart").replacing("[tijd]", with: "10 uur")
        .replacing("[plaats]", with: "ons kantoor"))
    try perform(.rewrite(letter.id, text))
    guard case .letterPrint(let print) = try perform(.print(letter.id)) else {
      throw TestHouse.Unexpected()
    }
    let paper = FamilyLetterPaper.page(print)
    for part in ["Uw aanspreekpunt", "Vertrouwenspersoon", "Cliëntondersteuning", "4 maart"] {
      #expect(paper.text().contains(part) && paper.html.contains(part), "\(part)")
    }
    try perform(.send(letter.id, on: nil, .post))
    #expect(try newest().state == .sent && newest().way == .post)
    refuses(.familyLetter(.ended(.sent)), .rewrite(letter.id, text))
    refuses(.familyLetter(.ended(.sent)), .withdraw(letter.id))
    try perform(.print(letter.id))
    let handed = try disclosures()
    #expect(handed.map(\.content.kind) == [.print, .share, .print])
    #expect(handed.allSatisfy { $0.content.what == .letter && $0.content.person == parent })
    #expect(handed.first?.content.ground == .consentRequired)
    #expect(handed.first?.content.detail?.text == "1: Kennismaken")
    #expect(try house.check().findings == [])
  }

  @Test("goes to nobody under twelve, and to nobody who died since it was prepared")
  func readers() throws {
    refuses(
      .familyLetter(.tooYoung), .prepare(NewFamilyLetter(template: .invitation, addressee: child)))
    try prepare(.closing)
    let id = try newest().id
    try perform(.rewrite(id, try Prose("De hulp stopt.")))
    try house.perform(
      .people(family, .decease(parent, on: house.today), expecting: nil))
    refuses(.familyLetter(.deceased), .print(id))
    refuses(.familyLetter(.deceased), .send(id, on: nil, .post))
    try perform(.withdraw(id))
    #expect(try house.check().findings == [])
  }

  @Test("says nothing true where the fact it is about isn't in the file")
  func needs() throws {
    for (template, need) in [
      (FamilyLetterTemplate.planToAnswer, FamilyLetterNeed.planWithFamily), (.planAdopted, .plan),
      (.coordinatorAway, .cover), (.helpStarts, .help), (.helpWaits, .waiting),
    ] {
      refuses(
        .familyLetter(.needs(need)),
        .prepare(NewFamilyLetter(template: template, addressee: parent)))
    }
    try prepare(.newCoordinator)
    #expect(try newest().body.text.contains("Dat is Anna Visser."))
  }

  @Test("the plan before the family is told with the goals the reader may read, and no others")
  func goals() throws {
    for (wording, about) in [("Sem gaat naar school", [child]), ("Iris slaapt", [parent])] {
      var goal = NewGoal(domain: try house.lifeDomain(), wording: try Line(wording))
      goal.about = about
      try house.perform(.addGoal(family, goal, expecting: nil))
    }
    try house.perform(
      .addAction(
        family,
        NewAction(goal: 1, wording: try Line("Brengen"), doer: .family, doerName: try Line("Iris")),
        expecting: nil))
    try house.perform(.presentPlan(family, on: nil, expecting: nil))
    try prepare(.planToAnswer)
    #expect(try newest().body.text.contains("- Sem gaat naar school\n- Iris slaapt"))
    house.clock.set("2026-06-02T08:30")
    try prepare(.planToAnswer, to: child)
    let body = try newest().body.text
    #expect(body.contains("- Sem gaat naar school") && !body.contains("Iris slaapt"))
    #expect(body.hasPrefix("Beste Sem,") && body.contains("Wat vind je van het plan?"))
  }

  @Test("leads nobody to where another lives or how he is reached")
  func others() throws {
    let father = try NewMember(
      name: PersonName(given: "Kees", prefix: "", surname: "Bos"), birth: nil, role: .parent,
      postalCode: PostalCode("2514BB"), houseNumber: HouseNumber(number: "3", addition: ""))
    try house.perform(.addMember(family, father, expecting: nil))
    try prepare(.talk)
    let id = try newest().id
    refuses(.familyLetter(.leadsToOthers), .rewrite(id, try Prose("Kees woont in 2514 bb.")))
    try perform(.rewrite(id, try Prose("U woont in 2514 AA.")))
  }

  @Test("isn't prepared nor sent while there are no messages about the family")
  func blocked() throws {
    try prepare(.closing)
    let id = try newest().id
    try perform(.rewrite(id, try Prose("De hulp stopt.")))
    try house.perform(.safety(family, .blockMessages(try Line("Dreiging")), expecting: nil))
    refuses(
      .safety(.messagesBlocked(since: house.today)),
      .prepare(NewFamilyLetter(template: .talk, addressee: parent)))
    refuses(.safety(.messagesBlocked(since: house.today)), .send(id, on: nil, .post))
    refuses(.safety(.messagesBlocked(since: house.today)), .print(id))
  }

  @Test("preparing and changing are taken back")
  func undone() throws {
    try prepare(.talk)
    let before = try newest().body
    try perform(.rewrite(try newest().id, try Prose("Anders.")))
    try undo()
    #expect(try newest().body == before)
    try undo()
    #expect(try newest().state == .withdrawn)
  }

  @Test("at the end it may be written when the file is closed, and says how long all is kept")
  func closed() throws {
    try house.perform(
      .closeFamily(
        family, ClosingReasons(stopReason: .asPlanned, endReason: .asPlanned), expecting: nil))
    try prepare(.closing)
    #expect(try newest().body.text.contains("20 jaar") && newest().blanks == ["telefoonnummer"])
    #expect(throws: Trouble.self) { try prepare(.talk) }
  }

  private func undo() throws {
    guard case .undoable(let step?, _) = try house.perform(.casework(.lastUndo)) else {
      throw TestHouse.Unexpected()
    }
    try house.perform(.casework(.undo(step.number)))
  }

  @discardableResult
  private func perform(_ command: FamilyLetterCommand) throws -> Outcome {
    try house.perform(.letter(family, command, expecting: nil))
  }

  private func prepare(_ template: FamilyLetterTemplate, to person: ID<Person>? = nil) throws {
    try perform(.prepare(NewFamilyLetter(template: template, addressee: person ?? parent)))
  }

  private func refuses(_ refusal: Refusal, _ command: FamilyLetterCommand) {
    #expect(throws: Trouble.refused(refusal)) { try perform(command) }
  }

  private func newest() throws -> FamilyLetter {
    guard case .letters(let lines) = try perform(.overview) else { throw TestHouse.Unexpected() }
    return try #require(lines.first).letter
  }

  /// The oldest first.
  private func disclosures() throws -> [Disclosure] {
    guard
      case .disclosures(let lines) = try house.perform(.sharing(.disclosures(.id(family))))
    else { throw TestHouse.Unexpected() }
    return lines.map(\.disclosure).reversed()
  }
}

@Suite("Letters when a coordinator is ill")
struct AwayLetterTests {
  let house: TestHouse
  let lead: ID<User>
  let bea: ID<User>

  init() throws {
    house = try TestHouse()
    bea = try house.addUser("bea", [.coordinator])
    _ = try house.addUser("cas", [.coordinator])
    lead = try house.addUser("lea", [.supervisor])
  }

  @Test("one is prepared for each covered family, or its reason told; none is sent")
  func prepared() throws {
    let usual = try open("De Wit")
    let blocked = try open("Jansen")
    try house.perform(
      .safety(blocked, .blockMessages(try Line("Dreiging")), expecting: nil), by: bea)
    let alone = try open("Bos", members: false)
    let result = try report([usual, blocked, alone])
    #expect(result.doneCount == 3)
    #expect(
      result.rows.map(\.letter) == [
        .prepared(number: 1, to: try PersonName(given: "Iris", prefix: "", surname: "De Wit")),
        .notPrepared(.refused(.safety(.messagesBlocked(since: house.today)))),
        .notPrepared(.refused(.familyLetter(.nobody))),
      ])
    #expect(result.letters?.prepared == 1 && result.letters?.of == 3)
    let letter = try #require(try letters(usual).first)
    #expect(letter.state == .prepared && letter.template == .coordinatorAway)
    #expect(letter.body.text.contains("bea is er voorlopig niet."))
    #expect(letter.body.text.contains("cas neemt het werk over."))
    #expect(try letters(blocked).isEmpty && letters(alone).isEmpty)
    #expect(try house.check().findings == [])
  }

  @Test("whoever is away isn't given as the one to call")
  func contact() throws {
    let family = try open("De Wit")
    try house.perform(
      .setContactPoint(
        family,
        NewContactPoint(name: try Line("bea"), phone: try PhoneNumber("0701234567")),
        from: nil, expecting: nil), by: bea)
    _ = try report([family])
    let letter = try #require(try letters(family).first)
    #expect(letter.contact?.text == "Uw aanspreekpunt: cas")
    #expect(letter.blanks == ["telefoonnummer"])
  }

  @Test("taken back or over, those that weren't sent are withdrawn, what was sent stays")
  func undone() throws {
    let (first, second) = (try open("De Wit"), try open("Jansen"))
    let result = try report([first, second])
    guard case .absence(let id, _) = result.kind else { throw TestHouse.Unexpected() }
    let sent = try #require(try letters(first).first)
    try house.perform(
      .letter(first, .rewrite(sent.id, try Prose("Een collega helpt u.")), expecting: nil), by: bea)
    try house.perform(
      .letter(first, .send(sent.id, on: nil, .post), expecting: nil), by: bea)
    try house.perform(.team(.endAbsence(id, isUndo: true)), by: lead)
    #expect(try letters(first).map(\.state) == [.sent])
    #expect(try letters(second).map(\.state) == [.withdrawn])
    #expect(try house.check().findings == [])
  }

  private func open(_ name: String, members: Bool = true) throws -> ID<Family> {
    let family = try house.openCase(name, members: members)
    try house.perform(
      .setCoordinator(family, try Login("bea"), from: nil, note: nil, expecting: nil), by: lead)
    return family
  }

  private func report(_ families: [ID<Family>]) throws -> BatchResult {
    let absence = NewAbsence(
      login: try Login("bea"), fromDay: house.today, until: .check(house.today.adding(days: 7)))
    let covers = try families.map { CoverChoice(family: $0, login: try Login("cas")) }
    guard
      case .done(.batch(let result)) = try house.perform(
        .team(.reportAbsence(absence, covers)), by: lead)
    else { throw TestHouse.Unexpected() }
    return result
  }

  private func letters(_ family: ID<Family>) throws -> [FamilyLetter] {
    guard
      case .letters(let lines) = try house.read(
        .letter(family, .overview, expecting: nil), of: family, by: bea)
    else { throw TestHouse.Unexpected() }
    return lines.map(\.letter)
  }
}
