import Domain
import Ledger
import Screens
import Store
import Testing
import Texts
import UseCases

@Suite("The plan on paper, for one person of the family")
struct PlanPrintTests {
  @Test("over every family of a demo nobody reads where another lives or how he is called")
  func nothingOfOthers() throws {
    let house = try DemoHouse(families: 40, seed: 5, scenario: .days)
    var printed = 0
    for page in try house.pages() where page.plan != nil {
      for line in page.members where line.member.toDay == nil {
        let reader = line.person
        guard let print = try self.print(reader.id, page, house) else { continue }
        printed += 1
        let text = [Dutch() as any Phrases, English()].map {
          PlanPaper.page(print, $0).text() + PlanPaper.page(print, $0).html
        }.joined()
        let digits = text.filter { $0.isNumber || $0.isLetter }.lowercased()
        for phone in page.members.filter({ $0.person.id != reader.id })
          .compactMap(\.person.phone)
        {
          #expect(!digits.contains(phone.display.filter(\.isNumber)), "\(page.summary.caseNumber)")
        }
        for home in page.homes.households where home.id != line.member.household {
          guard let code = home.postalCode else { continue }
          #expect(!digits.contains(code.text.lowercased()), "\(page.summary.caseNumber)")
        }
        for bsn in page.members.compactMap(\.person.bsn) {
          #expect(!digits.contains(bsn.digits))
        }
      }
    }
    #expect(printed > 20)
  }

  private func print(
    _ person: ID<Person>, _ page: FamilyPage, _ house: DemoHouse
  ) throws -> PlanPrint? {
    let command = Command.sharing(
      .printPlan(.id(page.summary.family), for: person, despite: Line(known: "zij vroeg erom")))
    do {
      guard case .planPrint(let print) = try house.desk.perform(command, by: house.account)
      else { return nil }
      return print
    } catch {
      guard case .refused(.disclosure) = error else { throw error }
      return nil
    }
  }

  private func scene() throws -> (TestHouse, ID<Family>) {
    let house = try TestHouse()
    let family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
    return (house, family)
  }

  private func plan(_ house: TestHouse, _ family: ID<Family>) throws {
    let people = try house.page(family).members
    let iris = try #require(people.first { $0.member.role == .parent }).person.id
    for (wording, about) in [
      ("Sem gaat naar school, bel 06-87654321", []), ("Iris slaapt", [iris]),
    ] {
      var goal = NewGoal(domain: try house.lifeDomain(), wording: try Line(wording))
      goal.about = about
      try house.perform(.addGoal(family, goal, expecting: nil))
      try house.perform(
        .addAction(
          family,
          NewAction(
            goal: 1, wording: try Line("Ophalen in 2514 AA"), doer: .family,
            doerName: try Line("vader")), expecting: nil))
    }
    try house.perform(.presentPlan(family, on: nil, expecting: nil))
    let asked = try house.page(family).asked(on: house.today)
    try house.perform(.agreePlan(family, PlanConsent(people: asked), expecting: nil))
  }

  private func print(
    _ house: TestHouse, _ family: ID<Family>, for role: MemberRole
  ) throws -> PlanPrint {
    let person = try #require(
      try house.page(family).members.first { $0.member.role == role }
    ).person.id
    guard
      case .planPrint(let print) = try house.perform(
        .sharing(.printPlan(.id(family), for: person)))
    else { throw TestHouse.Unexpected() }
    return print
  }

  @Test(
    "is written down for whom and on what ground before it is handed out, under twelve to nobody")
  func grounds() throws {
    let (house, family) = try scene()
    #expect(throws: Trouble.refused(.disclosure(.noPlan))) {
      try print(house, family, for: .parent)
    }
    try plan(house, family)
    #expect(throws: Trouble.refused(.disclosure(.readerTooYoung))) {
      try print(house, family, for: .youth)
    }
    let parent = try print(house, family, for: .parent)
    #expect(parent.reader.standing == .holder && parent.leftOut == 0)
    guard
      case .disclosures(let lines) = try house.perform(.sharing(.disclosures(.id(family))))
    else { throw TestHouse.Unexpected() }
    let row = try #require(lines.first)
    #expect(lines.count == 1 && row.author.text == "anna")
    #expect(row.disclosure.content.ground == .consentRequired)
    #expect(row.disclosure.content.person == parent.reader.person.id)
    let entry = try #require(try house.entries().last { $0.event == "plan.printed" })
    #expect(entry.flags.contains(.export))
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a youth of thirteen reads what is about himself or all, in words for a youth")
  func youth() throws {
    let (house, family) = try scene()
    try plan(house, family)
    house.clock.advance(days: 365)
    let own = try print(house, family, for: .youth)
    #expect(own.goals.map(\.goal.number) == [1] && own.leftOut == 1)
    #expect(own.reader.ground == .ownData)
    let text = PlanPaper.page(own, Dutch()).text()
    #expect(text.contains("Jouw plan") && text.contains("vertrouwenspersoon"))
    #expect(text.contains("cliëntondersteuner") && !text.contains("Iris slaapt"))
    #expect(!text.split { !$0.isLetter }.contains { ["u", "uw"].contains($0.lowercased()) })
  }

  @Test(
    "a parent reads nothing about a youth from sixteen; the paper says that a part was left out")
  func sixteen() throws {
    let (house, family) = try scene()
    let sem = try #require(
      try house.page(family).members.first { $0.member.role == .youth }
    ).person.id
    var goal = NewGoal(domain: try house.lifeDomain(), wording: try Line("Sem praat met de POH"))
    goal.about = [sem]
    try house.perform(.addGoal(family, goal, expecting: nil))
    try plan(house, family)
    house.clock.advance(days: 365 * 5)
    let parent = try print(house, family, for: .parent)
    #expect(!parent.goals.contains { $0.goal.wording.text.contains("POH") })
    #expect(parent.leftOut == 1)
    #expect(PlanPaper.page(parent, Dutch()).text().contains("gaat over iemand anders"))
  }
}
