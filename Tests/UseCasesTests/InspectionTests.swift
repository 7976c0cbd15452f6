import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("Who of a family sees what of its file")
struct InspectionTests {
  let house: TestHouse
  let family: ID<Family>
  let youth: ID<Person>
  let parent: ID<Person>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
    let members = try house.page(family).members
    youth = try #require(members.first { $0.member.role == .youth }).person.id
    parent = try #require(members.first { $0.member.role == .parent }).person.id
    for (wording, about) in [("Samen eten", []), ("Naar school", [youth]), ("Slapen", [parent])] {
      try house.perform(
        .addGoal(
          family,
          NewGoal(domain: try house.lifeDomain(), wording: try Line(wording), about: about),
          expecting: nil))
    }
  }

  /// The youth of the test's family gets the given age today.
  private func ages(_ years: Int) throws {
    let line = try #require(try house.page(family).members.first { $0.person.id == youth })
    var facts = PersonFacts(line.person, role: .youth)
    facts.birth = BirthDate(house.today.adding(months: -12 * years).adding(days: -1))
    try house.perform(.people(family, .change(youth, facts), expecting: nil))
  }

  private func view(_ readers: ID<Person>...) throws -> SharedView {
    guard
      case .sharedView(let view) = try house.perform(.sharing(.shareView(family, with: readers)))
    else { throw TestHouse.Unexpected() }
    return view
  }

  private func say(_ kind: InspectionAnswerKind, overruled: String? = nil) throws {
    try house.perform(
      .sharing(
        .noteInspection(
          family,
          NewInspectionAnswer(
            youth: youth, reader: parent, kind: kind,
            overruled: try overruled.map { try Line($0) }), on: nil)))
  }

  @Test("from twelve an objection hides it from the parent, unless it isn't followed for a reason")
  func objection() throws {
    try ages(13)
    #expect(
      try view(parent).goals.map(\.goal.wording.text) == ["Samen eten", "Naar school", "Slapen"])
    try say(.objects)
    #expect(try view(parent).goals.map(\.goal.wording.text) == ["Samen eten", "Slapen"])
    try say(.objects, overruled: "Moeder moet weten van het verzuim")
    #expect(try view(parent).goals.count == 3)
    try say(.objects)
    try say(.withdrawn)
    #expect(try view(parent).goals.count == 3)
    #expect(throws: Trouble.refused(.disclosure(.answerNotForAge))) { try say(.consents) }
    #expect(try house.check().findings == [])
  }

  @Test("from sixteen a parent sees it with the youth's consent alone, however old an answer is")
  func consent() throws {
    try ages(16)
    #expect(try view(parent).goals.map(\.goal.wording.text) == ["Samen eten", "Slapen"])
    #expect(throws: Trouble.refused(.disclosure(.answerNotForAge))) { try say(.objects) }
    try say(.consents)
    #expect(try view(parent).goals.count == 3)
    try say(.withdrawn)
    #expect(try view(parent).goals.count == 2)
  }

  @Test("under twelve the child has no say in it, and doesn't look along")
  func young() throws {
    try ages(8)
    #expect(throws: Trouble.refused(.disclosure(.answerNotForAge))) { try say(.objects) }
    #expect(throws: Trouble.refused(.disclosure(.readerTooYoung))) { try view(youth) }
    #expect(try view(parent).goals.count == 3)
  }

  @Test("at one table nobody sees what one of them may not, and each is written down")
  func together() throws {
    try ages(14)
    #expect(try view(youth).goals.map(\.goal.wording.text) == ["Samen eten", "Naar school"])
    let both = try view(youth, parent)
    #expect(both.goals.map(\.goal.wording.text) == ["Samen eten", "Naar school"])
    guard case .disclosures(let lines) = try house.perform(.sharing(.disclosures(.id(family))))
    else { throw TestHouse.Unexpected() }
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.disclosure.content.kind == .inspection })
    #expect(
      Set(lines.prefix(2).compactMap(\.disclosure.content.person)) == [youth, parent])
    let entry = try #require(try house.entries().last { $0.event == "family.shared" })
    #expect(entry.flags.contains(.export))
    #expect(throws: Trouble.refused(.value(field: .readers, .empty))) { try view() }
  }

  @Test("who may not read the file doesn't show it to the family either")
  func others() throws {
    let bas = try house.addUser("bas", [.poh])
    #expect(throws: (any Error).self) {
      try house.perform(.sharing(.shareView(family, with: [parent])), by: bas)
    }
    #expect(try house.entries().contains { $0.flags.contains(.denied) })
  }

  @Test("a grown-up isn't asked, and nobody consents for himself")
  func strangers() throws {
    try ages(16)
    #expect(throws: Trouble.refused(.disclosure(.notAReader))) {
      try house.perform(
        .sharing(
          .noteInspection(
            family, NewInspectionAnswer(youth: youth, reader: youth, kind: .consents), on: nil)))
    }
    #expect(throws: Trouble.refused(.disclosure(.answerNotForAge))) {
      try house.perform(
        .sharing(
          .noteInspection(
            family, NewInspectionAnswer(youth: parent, reader: youth, kind: .consents), on: nil)))
    }
  }
}
