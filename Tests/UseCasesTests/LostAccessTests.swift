import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("Who lost a file sees nothing of it, whichever way he comes")
struct LostAccessTests {
  let house: TestHouse
  let family: ID<Family>
  let bas: ID<User>

  init() throws {
    house = try TestHouse()
    bas = try house.addUser("bas", [.coordinator])
    _ = try house.addUser("wes", [.coordinator], team: "West")
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("bas"), from: nil, note: nil, expecting: nil))
    try house.perform(
      .addWorkItem(
        family,
        NewWorkItem(kind: .callBack, title: try Line("Karin terugbellen"), dueOn: house.today)),
      by: bas)
    try house.perform(.setRisk(family, .high, basis: nil, expecting: nil), by: bas)
  }

  /// He works in another team now, and nobody took his families over yet.
  private func moveAway() throws {
    let login = try Login("bas")
    try house.perform(.endRole(login, .coordinator))
    try house.perform(.grantRole(login, .coordinator, team: try Line("West"), until: nil))
  }

  /// Every question that could show something of the family, without naming it or by its id.
  private func questions() throws -> [Command] {
    let number = try house.summary(family).caseNumber
    return WorklistTab.allCases.map { .worklist($0, after: nil, limit: 50) } + [
      .families(FamilyFilter(words: "wit", includesClosed: true), after: nil, limit: 50),
      .families(FamilyFilter(), after: nil, limit: 50), .drafts, .casework(.lastUndo),
      .openFamily(.id(family)), .openFamily(.number(number)), .doubles(family),
      .letter(family, .overview, expecting: nil), .meeting(family, .overview, expecting: nil),
      .preparedLetters(.list(after: nil, limit: 50)), .preparedLetters(.print),
      .sharing(.overview(family)), .sharing(.disclosures(.id(family))),
      .access(.experts(.id(family))), .team(.sheet(.id(family))),
      .team(
        .weekend(
          WeekendHanding(recipient: Line(known: "dienst"), whyNotInformed: Line(known: "haast")))),
    ]
  }

  @Test("after he moved to another team, though the family is still in his name")
  func otherTeam() throws {
    try moveAway()
    try seesNothing()
  }

  @Test("after his role ended")
  func roleEnded() throws {
    try house.perform(.endRole(try Login("bas"), .coordinator))
    try seesNothing()
  }

  private func seesNothing() throws {
    for command in try questions() {
      guard let outcome = try? house.perform(command, by: bas) else { continue }
      let text = "\(outcome)"
      for secret in ["De Wit", "Karin", "Iris"] {
        #expect(!text.contains(secret), "\(command)")
      }
    }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("his worklist still says that something waits there, behind a name that is hidden")
  func waits() throws {
    try moveAway()
    guard
      case .worklist(let page) = try house.perform(.worklist(.now, after: nil, limit: 50), by: bas)
    else { throw TestHouse.Unexpected() }
    let row = try #require(page.rows.first { $0.family == family })
    #expect(row.name == .hidden && row.subject == nil)
    #expect(row.others.allSatisfy { $0.subject == nil })
  }

  @Test("a practice worker whose role ended finds nothing of the child he was typing about")
  func practice() throws {
    let piet = try house.addUser("piet", [.poh, .coordinator])
    try house.perform(
      .saveDraft(
        ID(high: 3, low: 3), form: "practice", family: nil,
        fields: [DraftField(name: "naam", text: "Fleur")]), by: piet)
    try house.perform(.endRole(try Login("piet"), .poh))
    guard case .drafts(let list) = try house.perform(.drafts, by: piet) else {
      throw TestHouse.Unexpected()
    }
    #expect(list.lines.isEmpty)
    #expect(list.waiting.map(\.denial.right) == [.practiceRecords])
    try house.perform(.grantRole(try Login("piet"), .poh, team: try Line("Oost"), until: nil))
    guard case .drafts(let back) = try house.perform(.drafts, by: piet) else {
      throw TestHouse.Unexpected()
    }
    #expect(back.lines.count == 1 && back.waiting.isEmpty)
  }
}
