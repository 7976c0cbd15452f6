import Domain
import Store
import Testing
import UseCases

@Suite("When somebody else reads along")
struct ReadAlongTests {
  let house: TestHouse
  let family: ID<Family>
  let parent: ID<Person>
  let child: ID<Person>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
    let members = try house.page(family).members
    child = try #require(members.first { $0.member.role == .youth }).person.id
    parent = try #require(members.first { $0.member.role == .parent }).person.id
    try perform(.prepare(NewFamilyLetter(template: .closing, addressee: parent)))
    try perform(.rewrite(try letter().id, try Prose("De hulp stopt.")))
  }

  private func agree(_ person: ID<Person>?, _ cautions: ContactCautions = .othersReadAlong) throws {
    let contact = NewFamilyContact(
      person: person, name: try Line("Iris"), phone: try PhoneNumber("0612345678"),
      cautions: cautions, remark: try Line("na negen uur"))
    try house.perform(.casework(.setFamilyContact(family, contact, expecting: nil)))
  }

  private var warning: ContactWarning {
    ContactWarning(
      contact: Line(known: "Iris"), remark: Line(known: "na negen uur"), isToContact: true)
  }

  @Test("a letter is printed and sent only with a reason, which stays with what was handed out")
  func letters() throws {
    try agree(parent)
    let id = try letter().id
    #expect(throws: Trouble.refused(.readAlong(warning))) { try perform(.print(id)) }
    #expect(throws: Trouble.refused(.readAlong(warning))) { try perform(.send(id, on: nil, .post)) }
    #expect(throws: Trouble.refused(.readAlong(warning))) {
      try perform(.send(id, on: nil, .secureMail))
    }
    #expect(try disclosures().isEmpty)
    let why = try Line("Zij haalt hem zelf op")
    try perform(.print(id, despite: why))
    try perform(.send(id, on: nil, .post, despite: why))
    #expect(try disclosures().map(\.content.despite) == [why, why])
    #expect(try letter().despite == why)
    #expect(try house.check().findings == [])
  }

  @Test("what is handed over in person asks for no reason and keeps none")
  func inPerson() throws {
    try agree(parent)
    try perform(.send(try letter().id, on: nil, .handedOver, despite: try Line("zomaar")))
    #expect(try letter().despite == nil && disclosures().map(\.content.despite) == [nil])
  }

  @Test("the warning holds for who lives at that address, and for all where the contact is outside")
  func others() throws {
    try agree(child)
    let atHome = ContactWarning(
      contact: Line(known: "Iris"), remark: Line(known: "na negen uur"), isToContact: false)
    #expect(throws: Trouble.refused(.readAlong(atHome))) {
      try perform(.print(try letter().id))
    }
    try agree(nil)
    #expect(throws: Trouble.refused(.readAlong(atHome))) {
      try perform(.print(try letter().id))
    }
  }

  @Test("another caution, or an agreement that ended, asks for nothing")
  func none() throws {
    try agree(parent, .noVoicemail)
    try perform(.print(try letter().id))
    #expect(try disclosures().map(\.content.despite) == [nil])
  }

  @Test("the plan on paper asks the same")
  func plan() throws {
    var goal = NewGoal(domain: try house.lifeDomain(), wording: try Line("Sem gaat naar school"))
    goal.about = [child]
    try house.perform(.addGoal(family, goal, expecting: nil))
    try house.perform(
      .addAction(
        family,
        NewAction(goal: 1, wording: try Line("Brengen"), doer: .family, doerName: try Line("Iris")),
        expecting: nil))
    try house.perform(.presentPlan(family, on: nil, expecting: nil))
    try house.perform(.agreePlan(family, PlanConsent(people: [parent]), expecting: nil))
    try agree(parent)
    #expect(throws: Trouble.refused(.readAlong(warning))) {
      try house.perform(.sharing(.printPlan(.id(family), for: parent)))
    }
    let why = try Line("Zij vroeg erom")
    try house.perform(.sharing(.printPlan(.id(family), for: parent, despite: why)))
    #expect(try disclosures().map(\.content.despite) == [why])
  }

  @Test("the report of who looked asks the same, and tells whoever reads no files nothing more")
  func report() throws {
    try agree(parent)
    let fg = try house.addUser("meral", [.privacyOfficer], team: nil)
    let name = try #require(
      try house.page(family).members.first { $0.person.id == parent }
    ).person.name
    let recipient = try Line(name.full)
    func ask(_ despite: Line? = nil) -> Command {
      .sharing(
        .accessReport(.id(family), for: recipient, from: nil, until: nil, despite: despite))
    }
    #expect(throws: Trouble.refused(.readAlong(warning))) { try house.perform(ask()) }
    let bare = ContactWarning(contact: recipient, remark: nil, isToContact: true)
    #expect(throws: Trouble.refused(.readAlong(bare))) { try house.perform(ask(), by: fg) }
    try house.perform(ask(try Line("aan de balie")), by: fg)
    #expect(try disclosures().map(\.content.despite?.text) == ["aan de balie"])
    try house.perform(
      .sharing(
        .accessReport(.id(family), for: try Line("advocaat"), from: nil, until: nil)), by: fg)
  }

  @Test("a bundle leaves such a letter behind, with the warning")
  func bundle() throws {
    try agree(parent)
    guard case .letterBundle(let bundle) = try house.perform(.preparedLetters(.print)) else {
      throw TestHouse.Unexpected()
    }
    #expect(bundle.letters.isEmpty)
    guard
      case .preparedLetters(let page) = try house.perform(
        .preparedLetters(.list(after: nil, limit: 5)))
    else { throw TestHouse.Unexpected() }
    #expect(page.rows.map(\.isReadAlong) == [true])
    #expect(bundle.left.map(\.why) == [.refused(.readAlong(warning))])
  }

  @discardableResult
  private func perform(_ command: FamilyLetterCommand) throws -> Outcome {
    try house.perform(.letter(family, command, expecting: nil))
  }

  private func letter() throws -> FamilyLetter {
    guard case .letters(let lines) = try perform(.overview) else { throw TestHouse.Unexpected() }
    return try #require(lines.first).letter
  }

  private func disclosures() throws -> [Disclosure] {
    guard
      case .disclosures(let lines) = try house.perform(.sharing(.disclosures(.id(family))))
    else { throw TestHouse.Unexpected() }
    return lines.map(\.disclosure)
  }
}
