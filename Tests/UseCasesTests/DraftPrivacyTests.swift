import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("A draft about a file that its author may no longer open")
struct DraftPrivacyTests {
  let house: TestHouse
  let family: ID<Family>
  let bas: ID<User>
  let lead: ID<User>
  let draft = ID<Draft>(high: 7, low: 7)

  init() throws {
    house = try TestHouse()
    bas = try house.addUser("bas", [.coordinator])
    lead = try house.addUser("lea", [.supervisor])
    _ = try house.addUser("wes", [.coordinator], team: "West")
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
    try keep("Moeder belt")
  }

  private func keep(_ text: String, _ id: ID<Draft>? = nil) throws {
    try house.perform(
      .saveDraft(
        id ?? draft, form: "note", family: family,
        fields: [DraftField(name: "tekst", text: text)]), by: bas)
  }

  private func found() throws -> DraftList {
    guard case .drafts(let found) = try house.perform(.drafts, by: bas) else {
      throw TestHouse.Unexpected()
    }
    return found
  }

  private func restrict() throws {
    try house.perform(
      .access(
        .restrict(family, reason: try Line("Collega"), admitting: [], expecting: nil)), by: lead)
  }

  /// How somebody loses a file, and how it comes back.
  enum Loss: CaseIterable {
    case restricted
    case roleEnded
    case otherTeam
  }

  private func lose(_ loss: Loss) throws {
    let login = try Login("bas")
    switch loss {
    case .restricted: try restrict()
    case .roleEnded: try house.perform(.endRole(login, .coordinator))
    case .otherTeam:
      try house.perform(.endRole(login, .coordinator))
      try house.perform(.grantRole(login, .coordinator, team: try Line("West"), until: nil))
    }
  }

  private func giveBack(_ loss: Loss) throws {
    switch loss {
    case .restricted: try house.perform(.access(.lift(family, expecting: nil)), by: lead)
    case .roleEnded, .otherTeam:
      try house.perform(
        .grantRole(try Login("bas"), .coordinator, team: try Line("Oost"), until: nil))
    }
  }

  @Test(
    "waits without name and text, with who can help, and is there again when access returns",
    arguments: Loss.allCases)
  func waits(_ loss: Loss) throws {
    #expect(try found().lines.first?.familyName?.text == "De Wit")
    try lose(loss)
    let waiting = try found()
    #expect(waiting.lines.isEmpty)
    #expect(waiting.waiting.map(\.denial.right) == [.readFamily])
    let helper = loss == .roleEnded ? "Anna Visser" : "lea"
    #expect(waiting.waiting.first?.denial.contacts.contains { $0.name.text == helper } == true)
    #expect(!"\(waiting)".contains("Wit") && !"\(waiting)".contains("Moeder"))
    try giveBack(loss)
    let back = try found()
    #expect(back.waiting.isEmpty)
    #expect(back.lines.first?.familyName?.text == "De Wit")
    #expect(back.lines.first?.draft.fields.first?.text == "Moeder belt")
    #expect(try house.check().findings.isEmpty)
  }

  @Test("keeps what is typed on after access went, but nothing new is begun")
  func goesOn() throws {
    try restrict()
    try keep("Moeder belt en vraagt")
    let refused = Trouble.notAllowed(Denial(right: .readFamily, reason: .restricted))
    #expect(throws: refused) { try keep("Iets anders", ID(high: 8, low: 8)) }
    #expect(try found().lines.isEmpty && found().waiting.count == 1)
    try house.perform(.access(.lift(family, expecting: nil)), by: lead)
    #expect(try found().lines.first?.draft.fields.first?.text == "Moeder belt en vraagt")
  }

  @Test("is another's to nobody: he can't write under its number, and sees none that waits")
  func others() throws {
    try restrict()
    let other = Command.saveDraft(draft, form: "note", family: nil, fields: [])
    #expect(throws: Trouble.refused(.noSuchRecord(.noteText))) {
      try house.perform(other, by: lead)
    }
    #expect(try house.perform(.drafts, by: lead) == .drafts(DraftList()))
  }

  @Test("of an expert whose access ended waits too, and names the supervisor")
  func expert() throws {
    let els = try house.addUser("els", [.behaviourExpert], team: nil)
    try house.perform(
      .access(
        .askExpert(
          family, try Login("els"), question: try Line("Past dit?"),
          until: house.today.adding(days: 5), expecting: nil)))
    try house.perform(
      .saveDraft(ID(high: 9, low: 9), form: "giveAdvice", family: family, fields: []), by: els)
    try house.perform(.access(.endExpert(family, try Login("els"), expecting: nil)))
    guard case .drafts(let list) = try house.perform(.drafts, by: els) else {
      throw TestHouse.Unexpected()
    }
    #expect(list.lines.isEmpty)
    #expect(list.waiting.map(\.denial.right) == [.giveAdvice])
    #expect(list.waiting.first?.denial.contacts.contains { $0.name.text == "lea" } == true)
  }
}
