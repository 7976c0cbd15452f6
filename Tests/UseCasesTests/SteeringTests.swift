import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("Steering from the board")
struct SteeringTests {
  let house: TestHouse
  let bea: ID<User>
  let cas: ID<User>
  let lead: ID<User>
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    bea = try house.addUser("bea", [.coordinator])
    cas = try house.addUser("cas", [.coordinator])
    lead = try house.addUser("lea", [.supervisor])
    family = try house.openCase("De Wit")
    try give(family, "bea")
  }

  private func give(_ family: ID<Family>, _ login: String) throws {
    try house.perform(
      .setCoordinator(family, try Login(login), from: nil, note: nil, expecting: nil), by: lead)
  }

  private func row(_ user: ID<User>) throws -> BoardRow {
    guard case .team(.board(let board)) = try house.perform(.team(.board), by: lead) else {
      throw TestHouse.Unexpected()
    }
    return try #require(board.rows.first { $0.user.id == user })
  }

  private func listed(_ group: BoardGroup) throws -> [ID<Family>] {
    let filter = FamilyFilter(coordinator: .anybody, group: group, isOfBoard: true)
    guard
      case .families(let page) = try house.perform(
        .families(filter, after: nil, limit: 100), by: lead)
    else { throw TestHouse.Unexpected() }
    return page.rows.map(\.summary.family)
  }

  @Test("a handover counts until it is answered, and an emergency until it is reviewed")
  func openThings() throws {
    #expect(try row(bea).counts[.handoverOpen] == 0)
    try house.perform(
      .team(
        .askHandover(family, to: try Login("cas"), note: try Prose("x"), expecting: nil)), by: bea)
    #expect(try row(bea).counts[.handoverOpen] == 1)
    #expect(try listed(.handoverOpen) == [family])
    try house.perform(.team(.withdrawHandover(family, expecting: nil)), by: bea)
    #expect(try row(bea).counts[.handoverOpen] == 0)
    let wim = try house.addUser("wim", [.coordinator], team: "West")
    try house.perform(
      .access(.openEmergency(.id(family), reason: try Line("Kind in gevaar"))), by: wim)
    #expect(try row(bea).counts[.unreviewedEmergency] == 1)
    #expect(try listed(.unreviewedEmergency) == [family])
    try house.perform(.access(.review(number: 1, .justified, remark: nil)), by: lead)
    #expect(try row(bea).counts[.unreviewedEmergency] == 0)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a budget is nearly spent above the norm's share of this year's ceiling, not at it")
  func tight() throws {
    try house.perform(
      .setBudget(
        family, year: house.today.year, ceiling: Cents(100_000), municipality: nil, reason: nil,
        expecting: nil), by: lead)
    try commit(90_000)
    #expect(try row(bea).counts[.budgetOver90] == 0)
    try commit(1)
    #expect(try row(bea).counts[.budgetOver90] == 1)
    #expect(try listed(.budgetOver90) == [family])
    try house.perform(.config(.setNorm(.budgetTight, 95, from: nil)))
    try finishNorms()
    #expect(try row(bea).counts[.budgetOver90] == 0)
    try house.perform(.config(.setNorm(.budgetTight, 90, from: nil)))
    try finishNorms()
    house.clock.set("\(house.today.year + 1)-01-01T09:00")
    #expect(try row(bea).counts[.budgetOver90] == 0)
  }

  private func finishNorms() throws {
    guard var refresh = try house.desk.normRefresh(by: house.anna) else { return }
    while try refresh.step() {}
  }

  private func commit(_ cents: Int64) throws {
    let child = try #require(try house.page(family, by: bea).members.first).person.id
    try house.perform(
      .help(
        family,
        .commit(
          NewCommitment(
            person: child, provider: try house.provider(), product: try Line("Begeleiding"),
            route: .municipality, fromDay: house.today, amount: Cents(cents))),
        expecting: nil), by: bea)
  }

  @Test("what a caseload weighs is the sum of its parts by risk and phase")
  func weight() throws {
    try house.perform(.setRisk(family, .high, basis: nil, expecting: nil), by: bea)
    let quiet = try house.openCase("Bos")
    try give(quiet, "bea")
    let found = try row(bea)
    #expect(
      found.parts == [
        LoadPart(risk: .high, phase: .start, count: 1, each: 17),
        LoadPart(risk: .none, phase: .start, count: 1, each: 12),
      ])
    #expect(found.load.tenths == 29)
  }

  @Test("whoever coordinates is reminded in the supervisor's words, a result a row, and one undo")
  func remind() throws {
    let other = try house.openCase("Jansen")
    try give(other, "cas")
    let free = try house.openCase("Bos")
    let text = try Line("Teamleider vraagt aandacht: bel vandaag")
    let command = TeamCommand.remind([family, other, free], text, due: house.today)
    guard case .done(.batch(let result)) = try house.perform(.team(command), by: lead) else {
      throw TestHouse.Unexpected()
    }
    #expect(result.rows.map(\.refusal?.code) == [nil, nil, "coordinator.none"])
    #expect(try titles() == [text.text, text.text])
    guard case .undoable(let step?, _) = try house.perform(.casework(.lastUndo), by: lead) else {
      throw TestHouse.Unexpected()
    }
    #expect(step.families == 2)
    try house.perform(.casework(.undo(step.number)), by: lead)
    #expect(try titles().isEmpty)
    #expect(throws: Trouble.refused(.dayNotAhead(house.today.adding(days: -1)))) {
      try house.perform(
        .team(.remind([family], text, due: house.today.adding(days: -1))), by: lead)
    }
    guard
      case .done(.batch(let refused)) = try house.perform(
        .team(.remind([other], text, due: house.today)), by: bea)
    else { throw TestHouse.Unexpected() }
    #expect(refused.doneCount == 0)
    #expect(try house.check().findings.isEmpty)
  }

  private func titles() throws -> [String] {
    try house.engine.read { connection in
      try connection.all("SELECT title FROM work_item ORDER BY id") { $0.text(0) }
    }
  }

  @Test("families go to another coordinator in one go, and back by one undo")
  func reassign() throws {
    let other = try house.openCase("Jansen")
    try give(other, "cas")
    guard
      case .done(.batch(let result)) = try house.perform(
        .team(.reassign([family, other], to: try Login("cas"))), by: lead)
    else { throw TestHouse.Unexpected() }
    #expect(result.rows.map { $0.refusal == nil } == [true, false])
    #expect(try house.summary(family).coordinator == cas)
    guard case .undoable(let step?, _) = try house.perform(.casework(.lastUndo), by: lead) else {
      throw TestHouse.Unexpected()
    }
    try house.perform(.casework(.undo(step.number)), by: lead)
    #expect(try house.summary(family).coordinator == bea)
    let absence = NewAbsence(
      login: try Login("cas"), fromDay: house.today,
      until: .check(house.today.adding(days: 7)))
    try house.perform(.team(.reportAbsence(absence, [])), by: lead)
    #expect(throws: Trouble.refused(.userAbsent(try Login("cas")))) {
      try house.perform(.team(.reassign([family], to: try Login("cas"))), by: lead)
    }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("the caseload has a board for each team, which together are the board")
  func perTeam() throws {
    _ = try house.addUser("wim", [.coordinator], team: "West")
    let mia = try house.addUser("mia", [.supervisor])
    try house.perform(
      .grantRole(try Login("mia"), .supervisor, team: try Line("West"), until: nil))
    let far = NewCase(
      name: try Line("Vos"), municipality: try MunicipalityCode("0518"), team: try Line("West"))
    try house.perform(.openCase(far), by: mia)
    guard case .team(.caseload(let teams)) = try house.perform(.team(.caseload), by: mia),
      case .team(.board(let board)) = try house.perform(.team(.board), by: mia)
    else { throw TestHouse.Unexpected() }
    #expect(teams.map(\.team.text) == ["Oost", "West"])
    for group in BoardGroup.allCases {
      #expect(
        teams.reduce(0) { $0 + $1.board.everybody[group] } == board.everybody[group], "\(group)")
    }
    for team in teams {
      let found = try families(
        FamilyFilter(isOfBoard: true, more: FamilyConditions(team: team.team)), by: mia)
      #expect(found.count == team.board.everybody[.open])
    }
    #expect(throws: Trouble.self) { try house.perform(.team(.caseload), by: bea) }
    let nowhere = try Line("Nergens")
    #expect(throws: Trouble.refused(.unknownChoice(field: .team, value: "Nergens"))) {
      _ = try families(FamilyFilter(more: FamilyConditions(team: nowhere)), by: mia)
    }
  }

  private func families(_ filter: FamilyFilter, by user: ID<User>) throws -> [ID<Family>] {
    guard
      case .families(let page) = try house.perform(
        .families(filter, after: nil, limit: 100), by: user)
    else { throw TestHouse.Unexpected() }
    return page.rows.map(\.summary.family)
  }

  @Test("a file counts in the months in which it was opened and closed, also when it opened again")
  func months() throws {
    let first = house.today
    let reasons = ClosingReasons(stopReason: .asPlanned, endReason: .asPlanned)
    house.clock.advance(days: 40)
    try house.perform(.closeFamily(family, reasons, expecting: nil), by: bea)
    let closed = house.today
    func found(_ more: FamilyConditions) throws -> [ID<Family>] {
      try families(FamilyFilter(includesClosed: true, isOfBoard: true, more: more), by: lead)
    }
    #expect(try found(FamilyConditions(opened: first...first)) == [family])
    #expect(try found(FamilyConditions(closed: closed...closed)) == [family])
    #expect(try found(FamilyConditions(closed: first...first)).isEmpty)
    house.clock.advance(days: 40)
    try house.perform(.reopenFamily(family, expecting: nil), by: lead)
    let again = house.today
    for day in [first, again] {
      #expect(try found(FamilyConditions(opened: day...day)) == [family])
    }
    #expect(try found(FamilyConditions(closed: closed...closed)) == [family])
    #expect(try found(FamilyConditions(silentDays: 30)) == [])
    house.clock.advance(days: 31)
    #expect(try found(FamilyConditions(silentDays: 30)) == [family])
    #expect(try found(FamilyConditions(silentDays: 31)).isEmpty)
  }
}
