import Domain
import Store
import Testing
import UseCases

@Suite("Until when a closed file is kept")
struct RetentionTests {
  let house: TestHouse
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
  }

  private let reasons = ClosingReasons(stopReason: .asPlanned, endReason: .asPlanned)

  private func close() throws {
    try house.perform(.closeFamily(family, reasons, aftercare: .none, expecting: nil))
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso.utf8)) }

  private func person(_ role: MemberRole) throws -> ID<Person> {
    try #require(try house.page(family).members.first { $0.member.role == role }).person.id
  }

  /// Name and last day of each.
  private func kept() throws -> [String: String] {
    let lines = try house.page(family).retention.lines
    return Dictionary(uniqueKeysWithValues: lines.map { ($0.name.given, $0.date.keptUntil.iso) })
  }

  private func note(about people: [ID<Person>]) throws -> ID<Note> {
    try house.perform(
      .addNote(
        family, NewNote(kind: .telephone, text: try Prose("Gebeld."), members: people),
        replacingDraft: nil))
    return try #require(try house.page(family).notes.first).note.id
  }

  private func add(_ text: String, to note: ID<Note>) throws {
    try house.perform(
      .casework(.addAddendum(family, note, try Prose(text), replacingDraft: nil)))
  }

  private func due(
    before day: Day, after key: PageKey? = nil, limit: Int = 50, by user: ID<User>? = nil
  ) throws -> RetentionListPage {
    guard
      case .retentionDue(let page) = try house.perform(
        .retention(.due(before: day, after: key, limit: limit)), by: user)
    else { throw TestHouse.Unexpected() }
    return page
  }

  @Test("an open file has no date, a closed one has one for each, and opened again none")
  func states() throws {
    #expect(try house.page(family).retention == RetentionPage())
    house.clock.advance(days: 10)
    try close()
    #expect(try kept() == ["Sem": "2046-03-12", "Iris": "2046-03-12"])
    #expect(try house.check().findings.isEmpty)
    house.clock.advance(days: 10)
    try house.perform(.reopenFamily(family, expecting: nil))
    #expect(try kept().isEmpty)
    #expect(try due(before: day("2100-01-01")).rows.isEmpty)
    try close()
    #expect(try kept() == ["Sem": "2046-03-22", "Iris": "2046-03-22"])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("an addendum to a closed file moves the date; reading it, or a secret address, doesn't")
  func moves() throws {
    let note = try note(about: [try person(.youth)])
    let home = try #require(try house.page(family).homes.households.first).id
    try house.perform(.homes(family, .setSecret(home, true), expecting: nil))
    try close()
    house.clock.advance(days: 30)
    _ = try house.page(family)
    try house.perform(.homes(family, .reveal(home, reason: try Line("Brief")), expecting: nil))
    #expect(try kept()["Sem"] == "2046-03-02")
    try add("Volgens vader niet.", to: note)
    #expect(try kept() == ["Sem": "2046-04-01", "Iris": "2046-04-01"])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("who left earlier has a date of his own, which only what is about him moves")
  func left() throws {
    let iris = try person(.parent)
    let note = try note(about: [iris])
    house.clock.advance(days: 5)
    try house.perform(.endMembership(family, iris, expecting: nil))
    house.clock.advance(days: 5)
    try house.perform(.setRisk(family, .low, basis: nil, expecting: nil))
    try close()
    #expect(try kept() == ["Sem": "2046-03-12", "Iris": "2046-03-07"])
    house.clock.advance(days: 5)
    try add("Zij woont nu elders.", to: note)
    #expect(try kept() == ["Sem": "2046-03-17", "Iris": "2046-03-17"])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("help that was given makes it a file of help; a contact alone is a file of access")
  func records() throws {
    try house.perform(
      .help(
        family,
        .involve(
          NewInvolvedHelp(
            person: try person(.youth), organisation: try Line("Kompas Jeugd"),
            kind: .subcontractor)), expecting: nil))
    try close()
    let lines = try house.page(family).retention.lines
    #expect(lines.map(\.date.record) == [.help, .access])
    #expect(lines.map { $0.rule?.years } == [20, 20])
    #expect(lines[0].rule?.ground.text.contains("7.3.8") == true)
  }

  @Test("the list of what may go is in the log, names nobody, and goes on where a page ended")
  func list() throws {
    let officer = try house.addUser("fg", [.privacyOfficer])
    try close()
    _ = try house.openCase("Jansen")
    #expect(try due(before: day("2046-03-02"), by: officer).rows.isEmpty)
    let all = try due(before: day("2046-03-03"), by: officer)
    #expect(all.rows.map(\.family) == [family, family] && all.next == nil)
    let first = try due(before: day("2046-03-03"), limit: 1, by: officer)
    let key = try #require(first.next)
    let second = try due(before: day("2046-03-03"), after: key, limit: 1, by: officer)
    #expect(first.rows + second.rows == all.rows && second.next == nil)
    #expect(all.rows.map(\.caseNumber.number) == [1, 1])
    let logged = try house.engine.read {
      try $0.number("SELECT count(*) FROM audit_entry WHERE event = 'retention.shown'")
    }
    #expect(logged == 3)
  }

  @Test("a coordinator sees it in his file and not the list, another team sees neither")
  func rights() throws {
    try close()
    let bert = try house.addUser("bert", [.coordinator])
    #expect(try house.page(family, by: bert).retention.lines.count == 2)
    #expect(throws: Trouble.notAllowed(Denial(right: .readRetention, reason: .roleLacksRight))) {
      _ = try due(before: house.today, by: bert)
    }
    let west = try house.addUser("west", [.coordinator], team: "West")
    #expect(throws: Trouble.self) { _ = try house.page(family, by: west) }
  }

  @Test("a store that was made without rules goes by those of the program")
  func seeds() throws {
    func rules() throws -> [RetentionRule] {
      guard case .retentionRules(let rules) = try house.perform(.retention(.rules)) else {
        throw TestHouse.Unexpected()
      }
      return rules
    }
    #expect(try rules() == RetentionRule.seeds)
    try house.engine.write {
      _ = try $0.execute("DROP TRIGGER retention_rule_kept", [])
      _ = try $0.execute("DELETE FROM retention_rule", [])
    }
    #expect(try rules() == RetentionRule.seeds)
    try close()
    #expect(try kept()["Sem"] == "2046-03-02")
  }

  @Test("a store that comes from an older schema gets the dates of the files that closed before")
  func upgraded() throws {
    house.clock.advance(days: 3)
    try close()
    house.clock.advance(days: 400)
    _ = try house.page(family)
    try house.engine.write { _ = try $0.execute("DELETE FROM person_retention", []) }
    #expect(try kept().isEmpty)
    try house.engine.write { try Rederiving.all(on: $0) }
    #expect(try kept() == ["Sem": "2046-03-05", "Iris": "2046-03-05"])
    #expect(try house.check().findings.isEmpty)
  }

  @Test(
    "a date that was changed behind the log's back is named",
    arguments: [
      "UPDATE person_retention SET kept_until = '2027-01-01'", "DELETE FROM person_retention",
      "UPDATE person_retention SET record = 'access', role = 'other'",
      "UPDATE person_retention SET family_id = zeroblob(16)",
    ])
  func tampered(_ sql: String) throws {
    try close()
    try house.engine.write { _ = try $0.execute(sql, []) }
    #expect(
      try house.check().findings.contains {
        if case .recomputedDiffers("person_retention", _) = $0 { true } else { false }
      })
  }
}
