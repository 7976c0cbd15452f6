import Domain
import Store
import Testing
import UseCases

@Suite("How the house works")
struct SettingTests {
  let house: TestHouse

  init() throws { house = try TestHouse() }

  private func page() throws -> SettingsPage {
    guard case .settings(let page) = try house.perform(.config(.settings)) else {
      throw TestHouse.Unexpected()
    }
    return page
  }

  private func change(_ changes: SettingChange..., from: Day? = nil) throws(Trouble) {
    try house.perform(.config(.change(changes.map { NewSetting($0, from: from) })))
  }

  private var team: Line { get throws { try page().teams[0].team.name } }

  private func choices() throws -> [String] {
    guard
      case .choices(_, let found) = try house.perform(
        .choices(.lifeDomains, matching: "", limit: 100))
    else { throw TestHouse.Unexpected() }
    return found.map(\.label)
  }

  @Test("a life domain gets another name from a day; a form offers what holds, in its place")
  func domains() throws {
    let before = try choices()
    house.clock.advance(days: 3)
    let learning = try Line("Leren en werk")
    try change(
      .renameDomain(try Line("school"), to: learning), .addDomain(try Line("Sport"), place: nil),
      .endDomain(try Line("Geld")))
    let now = try choices()
    #expect(now.first == "Leren en werk" && now.last == "Sport" && !now.contains("Geld"))
    #expect(now.count == before.count)
    let page = try page()
    let renamed = try #require(page.domains.first { $0.name == learning })
    #expect(page.before(renamed).map(\.name.text) == ["School"])
    #expect(renamed.fromDay == house.today && page.before(renamed)[0].toDay == house.today)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a goal keeps the life domain it has")
  func goals() throws {
    let family = try house.openCase("De Wit")
    let goal = NewGoal(domain: try house.lifeDomain(), wording: try Line("Naar school"))
    try house.perform(.addGoal(family, goal, expecting: nil))
    try change(.renameDomain(try Line("School"), to: try Line("Leren")))
    let file = try house.page(family)
    #expect(file.planInTheMaking?.goals.first?.domainName.text == "School")
  }

  @Test("a team has a band and support of its own, and is called otherwise from a day")
  func teams() throws {
    let support = TeamValue(text: try Line("AKJ"), phone: try PhoneNumber("0885551000"))
    let first = house.today
    try change(
      .team(try team, .band, try TeamValue(band: 20...30)), .team(try team, .confidant, support))
    house.clock.advance(days: 2)
    let old = try team
    try change(.team(old, .name, TeamValue(text: try Line("Binnenstad"))))
    try change(.team(try team, .confidant, nil))
    let line = try page().teams[0]
    #expect(line.team.name.text == "Binnenstad" && line.current(.band)?.value?.band == 20...30)
    #expect(
      line.settings.filter { $0.fact == .name }.map { $0.value?.text } == [
        Line(known: "Binnenstad"), old,
      ])
    let id = line.team.id
    let (then, now) = try house.engine.read { connection in
      let query = SettingsQuery(connection: connection)
      return (
        try query.supportContacts(team: id, on: first),
        try query.supportContacts(team: id, on: house.today)
      )
    }
    let contact = SupportContact(
      fact: .confidant, name: support.text, phone: try #require(support.phone))
    #expect(then == [contact])
    #expect(now.isEmpty)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a team ends when nobody works in it and no file is open, and then takes nobody in")
  func ended() throws {
    let bas = NewUser(
      login: try Login("bas"), name: try Line("Bas"), roles: [.coordinator],
      team: try Line("West"))
    try house.perform(.addUser(bas))
    let west = try Line("West")
    #expect(throws: Trouble.refused(.setting(.teamInUse(families: 0, people: 1)))) {
      try change(.team(west, .ended, nil))
    }
    try house.perform(.endRole(bas.login, .coordinator))
    try change(.team(west, .ended, nil))
    let cor = NewUser(
      login: try Login("cor"), name: try Line("Cor"), roles: [.coordinator], team: west)
    #expect(throws: Trouble.refused(.setting(.teamEnded(west)))) {
      try house.perform(.addUser(cor))
    }
    #expect(throws: Trouble.refused(.setting(.teamEnded(west)))) {
      try house.perform(.grantRole(bas.login, .coordinator, team: west, until: nil))
    }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("what can't be is refused with all that came with it")
  func refusals() throws {
    let before = try house.rowCounts()
    #expect(throws: Trouble.refused(.setting(.nameTaken(Line(known: "geld"))))) {
      try change(.addDomain(try Line("Sport"), place: nil), .addDomain(try Line("geld"), place: 2))
    }
    #expect(throws: Trouble.refused(.unknownChoice(field: .lifeDomain, value: "Niets"))) {
      try change(.endDomain(try Line("Niets")))
    }
    let tomorrow = house.today.adding(days: 1)
    #expect(throws: Trouble.refused(.dayInFuture(tomorrow))) {
      try change(.endDomain(try Line("Geld")), from: tomorrow)
    }
    #expect(throws: Trouble.refused(.dayBeforePrevious(previous: house.today))) {
      try change(.endDomain(try Line("Geld")), from: house.today.adding(days: -1))
    }
    #expect(try house.rowCounts()["life_domain"] == before["life_domain"])
    let bas = try house.addUser("bas", [.coordinator])
    #expect(throws: Trouble.self) {
      try house.desk.perform(
        .config(.change([NewSetting(.endDomain(try Line("Geld")))])), by: bas)
    }
    guard case .settings = try house.desk.perform(.config(.settings), by: bas) else {
      throw TestHouse.Unexpected()
    }
  }
}
