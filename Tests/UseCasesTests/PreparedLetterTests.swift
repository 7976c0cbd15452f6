import Domain
import Ledger
import Screens
import Store
import Testing
import UseCases

@Suite("Letters that wait to be sent, of all families of one coordinator")
struct PreparedLetterTests {
  let house: TestHouse
  let lead: ID<User>
  let bea: ID<User>
  let cas: ID<User>

  init() throws {
    house = try TestHouse()
    bea = try house.addUser("bea", [.coordinator])
    cas = try house.addUser("cas", [.coordinator])
    lead = try house.addUser("lea", [.supervisor])
    _ = try house.addUser("wes", [.coordinator], team: "West")
  }

  @Test("are those of his own families and those he covers, the oldest first, page after page")
  func list() throws {
    let families = try ["De Wit", "Jansen", "Bos"].map { try open($0, "bea") }
    let own = try open("Kok", "cas")
    try report(families)
    house.clock.advance(days: 3)
    try prepare(own, by: cas)
    let all = try list(of: cas)
    #expect(all.map(\.familyName.text) == ["De Wit", "Jansen", "Bos", "Kok"])
    #expect(all.map(\.isCover) == [true, true, true, false])
    #expect(all.map { $0.daysWaiting(on: house.today) } == [3, 3, 3, 0])
    #expect(try list(of: cas, limit: 2).map(\.familyName.text) == all.map(\.familyName.text))
    #expect(try list(of: bea).map(\.familyName.text) == ["De Wit", "Jansen", "Bos"])
    #expect(try list(of: lead).isEmpty && list(of: house.anna).isEmpty)
  }

  @Test("is logged page by page with the families it names")
  func logged() throws {
    try report([try open("De Wit", "bea"), try open("Jansen", "bea")])
    let left = try house.events { _ = try list(of: cas, limit: 1) }
    #expect(left == ["letters.prepared", "letters.prepared"])
  }

  @Test("go out in one piece, each with its own entry; one that can't is told, and the rest goes")
  func bundle() throws {
    let (first, second) = (try open("De Wit", "bea"), try open("Jansen", "bea"))
    let third = try open("Bos", "bea")
    try report([first, second, third])
    for family in [first, third] { try fill(family) }
    let left = try house.events {
      let bundle = try bundle(by: cas)
      #expect(bundle.letters.map(\.caseNumber) == [try number(first), try number(third)])
      let kept = try #require(bundle.left.first)
      #expect(kept.line.familyName.text == "Jansen" && bundle.left.count == 1)
      #expect(kept.why == .refused(.familyLetter(.blanks(["telefoonnummer"]))))
      let paper = FamilyLetterPaper.bundle(bundle, title: "2 brieven")
      #expect(paper.text().split(separator: "\u{c}").count == 2)
      #expect(paper.parts.filter { $0 == .pageBreak }.count == 1)
    }
    #expect(
      left.filter { !$0.hasPrefix("row.") } == [
        "letters.prepared", "family.letter.printed", "family.letter.printed",
      ])
    #expect(try disclosures(first).map(\.content.kind) == [.print])
    #expect(try disclosures(second).isEmpty)
    #expect(try house.check().findings == [])
  }

  @Test("ask to be sent after the norm, and stop asking once sent or withdrawn")
  func reminder() throws {
    let (first, second) = (try open("De Wit", "bea"), try open("Jansen", "bea"))
    for family in [first, second] { try prepare(family, by: bea) }
    #expect(try !reminds(first))
    house.clock.advance(days: Norm.letterUnsent.seed)
    #expect(try reminds(first) && reminds(second))
    try fill(first, by: bea)
    try perform(first, .send(try letter(first), on: nil, .post), by: bea)
    try perform(second, .withdraw(try letter(second)), by: bea)
    #expect(try !reminds(first) && !reminds(second))
    #expect(try house.check().findings == [])
  }

  @Test("of a restricted or lost family are in nobody else's list")
  func privacy() throws {
    let family = try open("De Wit", "bea")
    try report([family])
    #expect(try list(of: cas).count == 1)
    try house.perform(.endRole(try Login("cas"), .coordinator))
    try house.perform(
      .grantRole(try Login("cas"), .coordinator, team: try Line("West"), until: nil))
    #expect(try list(of: cas).isEmpty)
    #expect(try bundle(by: cas).letters.isEmpty)
    #expect(throws: Trouble.self) {
      _ = try list(of: try house.addUser("mia", [.backoffice], team: nil))
    }
  }

  private func open(_ name: String, _ login: String) throws -> ID<Family> {
    let family = try house.openCase(name)
    try house.perform(
      .setCoordinator(family, try Login(login), from: nil, note: nil, expecting: nil), by: lead)
    return family
  }

  private func report(_ families: [ID<Family>]) throws {
    let absence = NewAbsence(
      login: try Login("bea"), fromDay: house.today, until: .check(house.today.adding(days: 30)))
    let covers = try families.map { CoverChoice(family: $0, login: try Login("cas")) }
    try house.perform(.team(.reportAbsence(absence, covers)), by: lead)
  }

  private func prepare(_ family: ID<Family>, by user: ID<User>) throws {
    let parent = try #require(
      try house.page(family, by: user).members.first { $0.member.role == .parent })
    try perform(
      family, .prepare(NewFamilyLetter(template: .talk, addressee: parent.person.id)), by: user)
  }

  private func fill(_ family: ID<Family>, by user: ID<User>? = nil) throws {
    try perform(
      family, .rewrite(try letter(family), try Prose("Een collega helpt u.")), by: user ?? cas)
  }

  private func letter(_ family: ID<Family>) throws -> ID<FamilyLetter> {
    guard
      case .letters(let lines) = try house.read(
        .letter(family, .overview, expecting: nil), of: family, by: bea)
    else { throw TestHouse.Unexpected() }
    return try #require(lines.first).letter.id
  }

  private func perform(
    _ family: ID<Family>, _ command: FamilyLetterCommand, by user: ID<User>
  ) throws {
    try house.perform(.letter(family, command, expecting: nil), by: user)
  }

  private func list(of user: ID<User>, limit: Int = 50) throws -> [PreparedLetterLine] {
    var rows: [PreparedLetterLine] = []
    var key: PageKey?
    repeat {
      guard
        case .preparedLetters(let page) = try house.perform(
          .preparedLetters(.list(after: key, limit: limit)), by: user)
      else { throw TestHouse.Unexpected() }
      rows += page.rows
      key = page.next
    } while key != nil
    return rows
  }

  private func bundle(by user: ID<User>) throws -> LetterBundle {
    guard
      case .letterBundle(let bundle) = try house.perform(.preparedLetters(.print), by: user)
    else { throw TestHouse.Unexpected() }
    return bundle
  }

  private func disclosures(_ family: ID<Family>) throws -> [Disclosure] {
    guard
      case .disclosures(let lines) = try house.read(
        .sharing(.disclosures(.id(family))), of: family, by: bea)
    else { throw TestHouse.Unexpected() }
    return lines.map(\.disclosure)
  }

  private func number(_ family: ID<Family>) throws -> CaseNumber {
    try house.summary(family).caseNumber
  }

  private func reminds(_ family: ID<Family>) throws -> Bool {
    guard
      case .worklist(let page) = try house.perform(.worklist(.now, after: nil, limit: 50), by: bea)
    else { throw TestHouse.Unexpected() }
    return page.rows.contains { row in
      row.family == family
        && ([row.reason] + row.others.map(\.reminder)).contains { $0.reason == .letterUnsent }
    }
  }
}
