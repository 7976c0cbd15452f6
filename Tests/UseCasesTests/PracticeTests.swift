import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("The day of a POH-GGZ Jeugd")
struct PracticeTests {
  let house: TestHouse
  let poh: ID<User>

  init() throws {
    house = try TestHouse()
    poh = try house.addUser("piet", [.poh])
  }

  private func child(
    _ name: String = "Fleur Hoekstra", birth: String = "2012-05-03", isComplete: Bool = true
  ) throws -> PracticeContent {
    var content = PracticeContent(
      name: try #require(PersonName(loose: name)), birth: try BirthDate(birth),
      request: try Prose("Slaapt slecht."))
    guard isComplete else { return content }
    content.gender = .female
    content.municipality = try MunicipalityCode("0518")
    content.practitionerName = try Line("Dokter De Vries")
    content.sharedText = try Prose("Slaapt slecht en piekert.")
    content.postalCode = try PostalCode("2514AA")
    content.houseNumber = try HouseNumber(number: "12", addition: "")
    return content
  }

  private func note(
    _ content: PracticeContent, by user: ID<User>? = nil
  ) throws -> ID<PracticeRecord> {
    let outcome = try house.perform(.practice(.add(content)), by: user ?? poh)
    guard case .done(.practiceAdded(let id)) = outcome else { throw TestHouse.Unexpected() }
    return id
  }

  private func agree(_ id: ID<PracticeRecord>, _ givers: ConsentGiver...) throws {
    try house.perform(
      .practice(
        .setConsents(id, Dictionary(uniqueKeysWithValues: givers.map { ($0, .yes) }), on: nil)),
      by: poh)
  }

  private func send(_ id: ID<PracticeRecord>) throws -> ID<Referral> {
    guard case .done(.practiceSent(let sent, _)) = try house.perform(.practice(.send(id)), by: poh)
    else { throw TestHouse.Unexpected() }
    return sent
  }

  private func sent(_ name: String = "Fleur Hoekstra") throws -> ID<Referral> {
    let id = try note(try child(name))
    try agree(id, .youth, .mother, .father)
    return try send(id)
  }

  private func rows(_ tab: PracticeTab, by user: ID<User>? = nil) throws -> [PracticeRow] {
    guard
      case .practice(let page) = try house.perform(
        .practice(.list(tab, after: nil, limit: 50)), by: user ?? poh)
    else { throw TestHouse.Unexpected() }
    return page.rows
  }

  private func refusal(_ command: Command, by user: ID<User>? = nil) -> Refusal? {
    do { try house.perform(command, by: user ?? poh) } catch {
      if case .refused(let refusal) = error { return refusal }
    }
    return nil
  }

  @Test("isn't shared while the father hasn't agreed, and stays a concept nobody else finds")
  func consent() throws {
    let id = try note(try child())
    try agree(id, .youth, .mother)
    #expect(refusal(.practice(.send(id))) == .consentMissing([.father]))
    #expect(try rows(.concept).map(\.missing) == [[.father]])
    guard
      case .referrals(let list) = try house.perform(
        .referrals(.open, words: "", after: nil, limit: 9)),
      case .referrals(let found) = try house.perform(
        .referrals(.open, words: "hoekstra", after: nil, limit: 9)),
      case .matches(let matches) = try house.perform(
        .matches(MatchRequest(typed: "Hoekstra"), limit: 9))
    else { throw TestHouse.Unexpected() }
    #expect(list.rows.isEmpty && found.rows.isEmpty && matches.isEmpty)
    try house.perform(.practice(.setConsents(id, [.father: .no], on: nil)), by: poh)
    #expect(refusal(.practice(.send(id))) == .consentMissing([.father]))
  }

  @Test("an address is whole or not there")
  func address() throws {
    var content = try child()
    content.houseNumber = nil
    #expect(refusal(.practice(.add(content))) == .fieldsMissing([.houseNumber]))
    content.houseNumber = try HouseNumber(number: "12", addition: "")
    content.postalCode = nil
    #expect(refusal(.practice(.add(content))) == .fieldsMissing([.postalCode]))
  }

  @Test("names what is missing before it can be sent")
  func missing() throws {
    let id = try note(try child(isComplete: false))
    try agree(id, .youth, .mother, .father)
    #expect(
      refusal(.practice(.send(id)))
        == .fieldsMissing([.gender, .municipality, .practitionerName, .sharedText]))
  }

  @Test("a sent one shows the team the text to share, from the general practitioner, once")
  func sending() throws {
    let referral = try sent()
    guard case .triage(let page) = try house.perform(.triage(referral)) else {
      throw TestHouse.Unexpected()
    }
    let content = page.referral.content
    #expect(content.request.text == "Slaapt slecht en piekert.")
    #expect(content.referrer.type == .generalPractitioner)
    #expect(content.referrer.name?.text == "Dokter De Vries" && content.referrer.agb == nil)
    #expect(try rows(.concept).isEmpty)
    #expect(try rows(.sent).count == 1)
  }

  @Test("the AGB of the general practitioner goes before his name, since only one is allowed")
  func agb() throws {
    var content = try child()
    content.practitionerAGB = try AGB("01012345")
    let id = try note(content)
    try agree(id, .youth, .mother, .father)
    let referral = try send(id)
    guard case .triage(let page) = try house.perform(.triage(referral)) else {
      throw TestHouse.Unexpected()
    }
    #expect(page.referral.content.referrer.agb?.digits == "01012345")
    #expect(page.referral.content.referrer.name == nil)
  }

  @Test("brothers and sisters that are sent are offered together")
  func siblings() throws {
    let first = try sent()
    let second = try sent("Lot Hoekstra")
    guard case .triage(let page) = try house.perform(.triage(first)) else {
      throw TestHouse.Unexpected()
    }
    #expect(page.siblings.map(\.id) == [second])
    let family = try house.accept([first, second])
    #expect(try house.page(family).referrals.count == 2)
  }

  @Test("the author hears that it was received, who is coordinator, and reads the feedback")
  func answers() throws {
    let referral = try sent()
    let family = try house.accept([referral])
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
    let due = try #require(try house.page(family).feedback.first)
    #expect(due.kind == .triage)
    #expect(try house.page(family).reminders.contains { $0.reason == .feedback })
    let text = try Prose("Wij hebben Fleur aangenomen.")
    try house.perform(.referral(.giveFeedback(referral, .triage, text: text)))
    #expect(try house.page(family).feedback.isEmpty)
    #expect(try !house.page(family).reminders.contains { $0.reason == .feedback })
    guard
      case .practiceAnswer(let answered, let story) = try house.perform(
        .practice(.answer(referral)), by: poh)
    else { throw TestHouse.Unexpected() }
    #expect(answered.state == .accepted)
    #expect(story.coordinator?.login.text == "anna")
    #expect(story.given.map(\.text) == [text])
    #expect(
      refusal(.referral(.giveFeedback(referral, .triage, text: text)), by: house.anna)
        == .alreadyDone)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("help starts and ends with dates, each with feedback, and never backwards")
  func helpStartsAndEnds() throws {
    let referral = try sent()
    let family = try house.accept([referral])
    func move(_ state: ReferralState, reason: String? = nil) throws -> Command {
      .referral(
        .move(referral, to: state, on: nil, reason: try reason.map { try Line($0) }))
    }
    #expect(
      refusal(try move(.returned, reason: "Nee"), by: house.anna)
        == .referralCannotMove(from: .accepted, to: .returned))
    try house.perform(try move(.helpStarted))
    try house.perform(try move(.finished, reason: "Doelen gehaald"))
    #expect(
      refusal(try move(.helpStarted), by: house.anna)
        == .referralCannotMove(from: .finished, to: .helpStarted))
    #expect(try house.page(family).feedback.map(\.kind) == [.triage, .start, .end])
  }

  @Test(
    "what isn't accepted ends with a reason",
    arguments: [ReferralState.forwarded, .withdrawn, .noResponse])
  func turnedDown(_ state: ReferralState) throws {
    let referral = try sent()
    let without = Command.referral(.move(referral, to: state, on: nil, reason: nil))
    #expect(refusal(without, by: house.anna) == .fieldsMissing([.reason]))
    try house.perform(
      .referral(.move(referral, to: state, on: nil, reason: try Line("Woont elders"))))
    #expect(try rows(.answered).count == 1)
    #expect(
      refusal(.referral(.move(referral, to: .accepted, on: nil, reason: nil)), by: house.anna)
        == .referralCannotMove(from: state, to: .accepted))
  }

  @Test("what is finished in the practice is counted; outside it only from five on, without names")
  func figures() throws {
    for number in 1...5 {
      let id = try note(try child("Kind \(number) Jansen", isComplete: false))
      try house.perform(.practice(.close(id, .solved, on: nil)), by: poh)
      let own = try count(poh)
      #expect(own.closedAtPractice == number)
      #expect(try count(house.anna).closedAtPractice == (number < 5 ? nil : 5))
    }
    #expect(try count(house.anna).sent == nil)
    #expect(try rows(.closed).count == 5)
  }

  private func count(_ user: ID<User>) throws -> PracticeFigures {
    guard
      case .practiceFigures(let figures) = try house.perform(
        .practice(.figures(year: house.today.year)), by: user)
    else { throw TestHouse.Unexpected() }
    return figures
  }

  @Test("a record is its author's alone: no other POH, coordinator or supervisor comes near")
  func alone() throws {
    let id = try note(try child())
    let other = try house.addUser("pia", [.poh])
    #expect(refusal(.practice(.show(id)), by: other) == .noSuchReferral(id.uuid))
    #expect(refusal(.practice(.send(id)), by: other) == .noSuchReferral(id.uuid))
    #expect(try rows(.concept, by: other).isEmpty)
    let before = try house.size
    #expect(throws: Trouble.self) { try house.perform(.practice(.show(id))) }
    #expect(try house.entries(from: before).map(\.event) == ["access.denied"])
  }

  @Test("every look and every change is in the log, and the check finds nothing wrong")
  func logged() throws {
    var id = ID<PracticeRecord>(high: 0, low: 0)
    func events(_ body: () throws -> Void) throws -> [String] {
      try house.events(of: body).filter { !$0.hasPrefix("row.") }
    }
    #expect(try events { id = try note(try child()) } == ["practice.added"])
    #expect(
      try events { try house.perform(.practice(.show(id)), by: poh) } == ["practice.read"])
    #expect(try events { _ = try rows(.concept) } == ["practice.shown"])
    let talk = NewTalk(minutes: 30, withWhom: try Line("Fleur"))
    #expect(
      try events { try house.perform(.practice(.addTalk(id, talk)), by: poh) } == ["practice.talk"])
    #expect(
      try events { try agree(id, .youth, .mother, .father) } == ["practice.consent"])
    #expect(try events { _ = try send(id) } == ["practice.sent"])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a change made from an older version is refused; what ended stays as it is")
  func versions() throws {
    let id = try note(try child())
    try house.perform(.practice(.change(id, try child("Fleur Bakker"), expecting: 1)), by: poh)
    #expect(throws: Trouble.changedMeanwhile(expected: 1, found: 2)) {
      try house.perform(.practice(.change(id, try child(), expecting: 1)), by: poh)
    }
    try house.perform(.practice(.withdraw(id, reason: try Line("Verhuisd"))), by: poh)
    #expect(
      refusal(.practice(.change(id, try child(), expecting: nil)))
        == .practiceRecordEnded(.withdrawn))
  }

  @Test("solved is who isn't referred on within the months of the norm, as the rule has it")
  func kept() throws {
    let months = [0, 1, 3, 5, 6, 7, 11]
    let ended = house.today
    for _ in 0..<5 { try close(.solved, "Kind Zonder", birth: "2011-01-01", on: ended) }
    for (place, _) in months.enumerated() {
      try close(.advice, "Kind \(place)", birth: "2012-05-1\(place)", on: ended)
    }
    try close(.specialistMentalHealth, "Kind Verwezen", birth: "2010-02-02", on: ended)
    try close(.droppedOut, "Kind Weg", birth: "2010-02-03", on: ended)
    var expected = 5
    for (place, later) in months.enumerated() {
      let day = ended.adding(months: later)
      house.clock.advance(days: day - house.today)
      _ = try sentAgain("Kind \(place)", birth: "2012-05-1\(place)")
      expected += PracticeOnward.isWithin(6, of: ended, day) ? 0 : 1
    }
    // Somebody else on the same birthday is another child.
    _ = try sentAgain("Kind Anders", birth: "2011-01-01")
    var question = ReportQuestion.lastYear(.practice, today: house.today)
    question.fromDay = ended.startOfYear
    guard case .report(.report(let report)) = try house.perform(.report(.show(question)), by: poh)
    else { throw TestHouse.Unexpected() }
    let place = try #require(report.columns.firstIndex(of: .notReferredOn))
    #expect(report.total.cells[place].value == Int64(expected))
    #expect(report.total.cells[0].value == Int64(5 + months.count + 2))
  }

  private func close(
    _ outcome: PracticeOutcome, _ name: String, birth: String, on day: Day
  ) throws {
    let id = try note(try child(name, birth: birth))
    try house.perform(.practice(.close(id, outcome, on: day)), by: poh)
  }

  private func sentAgain(_ name: String, birth: String) throws -> ID<Referral> {
    let id = try note(try child(name, birth: birth))
    try agree(id, .youth, .mother, .father)
    return try send(id)
  }
}

@Suite("Is the family known?")
struct KnownTests {
  let house: TestHouse
  let poh: ID<User>
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    poh = try house.addUser("piet", [.poh])
    family = try house.openCase("Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
  }

  private func ask(
    _ name: String = "Sem Wit", _ birth: String = "2014-05-13", _ code: String = "2514AA",
    hasConsent: Bool = true
  ) throws -> KnownAnswer {
    let who = KnownQuestion.Who.person(
      try #require(PersonName(loose: name)), try BirthDate(birth), try PostalCode(code))
    guard
      case .known(let answer) = try house.perform(
        .practice(.isKnown(KnownQuestion(who, hasConsent: hasConsent))), by: poh)
    else { throw TestHouse.Unexpected() }
    return answer
  }

  @Test("coordinator and telephone for exactly this child, nothing for one that is like it")
  func exact() throws {
    #expect(try ask() == .coordinator(try Line("Anna Visser"), nil))
    #expect(try ask("sem  WIT") == .coordinator(try Line("Anna Visser"), nil))
    #expect(try ask("Sam Wit") == .unknown)
    #expect(try ask("Sem Wit", "2014-05-14") == .unknown)
    #expect(try ask("Sem Wit", "2014-05-13", "2514AB") == .unknown)
  }

  @Test("isn't answered without consent; each question is in the log, known or not")
  func consent() throws {
    #expect(throws: Trouble.refused(.consentNotTicked)) { try ask(hasConsent: false) }
    #expect(try house.events { _ = try ask() } == ["family.asked"])
    #expect(try house.events { _ = try ask("Sam Wit") } == ["family.asked"])
    guard case .log(let lines) = try house.perform(.log(LogFilter()), by: poh) else {
      throw TestHouse.Unexpected()
    }
    #expect(lines.filter { $0.event == "family.asked" }.count == 2)
    #expect(lines.allSatisfy { $0.caseNumber == nil })
    #expect(throws: Trouble.self) {
      try house.perform(
        .log(LogFilter(caseNumber: CaseNumber(year: 2026, number: 1))), by: poh)
    }
  }

  @Test("a family with a secret address is as an unknown one, and the team gets a call-back")
  func restricted() throws {
    try hide()
    #expect(try ask() == .unknown)
    let work = try house.page(family).workItems
    #expect(work.map(\.kind) == [.callBack])
    #expect(work.first?.title.text == "Bel POH piet")
  }

  @Test("a family without a coordinator is known, and the team gets a call-back")
  func nobody() throws {
    let other = try house.openCase("Zwart")
    #expect(try ask("Sem Zwart") == .noCoordinator)
    #expect(try house.page(other).workItems.count == 1)
  }

  /// What no command does yet: the address of the household becomes secret.
  private func hide() throws {
    try house.engine.write { connection in
      _ = try connection.execute(
        "UPDATE household SET is_secret = 1 WHERE family_id = ?", [Value(family)])
    }
  }
}
