import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("An expert who is asked")
struct ExpertTests {
  let house: TestHouse
  let family: ID<Family>
  let other: ID<Family>
  let expert: ID<User>

  init() throws {
    house = try TestHouse()
    expert = try house.addUser("els", [.behaviourExpert], team: nil)
    family = try house.openCase("De Wit")
    other = try house.openCase("Jansen")
    for id in [family, other] {
      try house.perform(
        .setCoordinator(id, try Login("anna"), from: nil, note: nil, expecting: nil))
    }
  }

  private func ask(until days: Int = 5) throws {
    try house.perform(
      .access(
        .askExpert(
          family, try Login("els"), question: try Line("Past deze aanpak?"),
          until: house.today.adding(days: days), expecting: nil)))
  }

  private func requests() throws -> [ExpertRequest] {
    guard case .experts(let found) = try house.perform(.access(.requests), by: expert) else {
      throw TestHouse.Unexpected()
    }
    return found
  }

  private func advise(_ family: ID<Family>) throws -> Outcome {
    try house.perform(
      .access(
        .advise(
          .id(family), discipline: Line(known: "orthopedagoog"),
          try Prose("Begin met de ouders."))), by: expert)
  }

  @Test("sees the families he is asked about, by whom, what and until when, and nothing else")
  func list() throws {
    #expect(try requests().isEmpty)
    try ask()
    let found = try #require(try requests().first)
    #expect(try requests().count == 1)
    #expect(found.access.family == family && found.family.text == "De Wit")
    #expect(found.askedBy.text == "Anna Visser" && found.advisedOn == nil)
    #expect(found.access.question.text == "Past deze aanpak?")
    let shown = try #require(try house.entries().last)
    #expect(shown.event == "expert.requests" && shown.actor == Identity(expert))
    house.clock.advance(days: 6)
    #expect(try requests().isEmpty)
  }

  @Test("advises in his own name, which stands in the file and waits for the coordinator")
  func advice() throws {
    try ask()
    let left = try house.events { _ = try advise(family) }
    #expect(left == ["expert.advised", "row.inserted", "row.inserted"])
    let page = try house.page(family)
    let note = try #require(page.notes.first?.note)
    #expect(note.author == expert && note.kind == .consultation && note.nature == .opinion)
    #expect(note.holder?.text == "els, orthopedagoog")
    #expect(note.text.text == "Begin met de ouders.")
    let item = try #require(page.workItems.first)
    #expect(item.kind == .answer && item.owner == nil && item.title.text == "Past deze aanpak?")
    #expect(try requests().first?.advisedOn == house.today)
    guard case .experts(let seen) = try house.perform(.access(.experts(.id(family)))) else {
      throw TestHouse.Unexpected()
    }
    #expect(seen.map(\.expert.text) == ["els"] && seen.first?.advisedOn == house.today)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("keeps what he types, in the family he is asked about alone")
  func drafts() throws {
    let save = { (family: ID<Family>) in
      Command.saveDraft(ID(high: 1, low: 1), form: "giveAdvice", family: family, fields: [])
    }
    let refused = Trouble.notAllowed(Denial(right: .readFamily, reason: .roleLacksRight))
    #expect(throws: refused) { try house.perform(save(family), by: expert) }
    try ask()
    try house.perform(save(family), by: expert)
    #expect(throws: refused) { try house.perform(save(other), by: expert) }
  }

  @Test("is refused where he isn't asked, once it ended, and what he may not, with an entry each")
  func refusals() throws {
    try ask()
    let none = try CaseNumber("2020-99999")
    let refused = Trouble.notAllowed(Denial(right: .readFamily, reason: .roleLacksRight))
    let commands: [Command] = [
      .openFamily(.id(other)), .openFamily(.number(none)), .sharing(.overview(other)),
      .access(.experts(.id(family))), .team(.sheet(.id(family))),
      .families(FamilyFilter(), after: nil, limit: 5),
      .access(.advise(.id(other), discipline: Line(known: "x"), try Prose("x"))),
      .access(.advise(.number(none), discipline: Line(known: "x"), try Prose("x"))),
    ]
    for command in commands {
      let left = try house.events {
        #expect(throws: refused, "\(command)") { try house.perform(command, by: expert) }
      }
      #expect(left == ["access.denied"], "\(command)")
    }
    try house.perform(.access(.endExpert(family, try Login("els"), expecting: nil)))
    #expect(throws: refused) { try advise(family) }
    #expect(throws: refused) { try house.perform(.openFamily(.id(family)), by: expert) }
    #expect(try requests().isEmpty)
    #expect(
      throws: Trouble.notAllowed(Denial(right: .giveAdvice, reason: .roleLacksRight))
    ) { try house.perform(.access(.requests)) }
  }
}
