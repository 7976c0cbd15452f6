import Domain
import Foundation
import Ledger
import Store
import StoreSQLite
import Testing
import UseCases

@Suite("What needn't be kept any more is destroyed by two people")
struct DestructionTests {
  private static let reasons = ClosingReasons(stopReason: .asPlanned, endReason: .asPlanned)

  private struct Scene {
    let house: TestHouse
    let family: ID<Family>
    let officer: ID<User>
    let number: CaseNumber

    init(path: String? = nil) throws {
      house = try TestHouse(path: path)
      family = try house.openCase("Zonderling")
      officer = try house.addUser("fatma", [.privacyOfficer])
      try house.perform(
        .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
      let people = try house.page(family).members.map(\.person.id)
      for members in [people, Array(people.prefix(1))] {
        try house.perform(
          .addNote(
            family,
            NewNote(
              kind: .telephone, text: try Prose("Zeldzaamwoord bij school."), members: members),
            replacingDraft: nil))
      }
      number = try house.summary(family).caseNumber
    }

    func close() throws {
      try house.perform(
        .closeFamily(family, DestructionTests.reasons, aftercare: .none, expecting: nil))
    }

    func propose(
      _ person: ID<Person>? = nil, asked: Bool = false, by user: ID<User>? = nil
    ) throws(Trouble) -> Outcome {
      let asker = try? Line("moeder van Sem")
      let cause =
        asked ? asker.map { Destruction.Cause.request(by: $0, on: house.today) } : nil
      return try house.perform(
        .retention(
          .propose(.number(number), person: person, cause ?? .termEnded, remark: nil)),
        by: user ?? officer)
    }

    func destroy(_ number: Int = 1, by user: ID<User>? = nil) throws(Trouble) -> Outcome {
      try house.perform(.retention(.destroy(number: number)), by: user)
    }

    func person(_ role: MemberRole) throws -> ID<Person> {
      try #require(
        try house.page(family).members.first { $0.member.role == role }
      ).person.id
    }

    func count(_ sql: String) throws -> Int64? { try house.engine.read { try $0.number(sql) } }
  }

  private func refused(_ refusal: DestructionRefusal) -> Trouble {
    .refused(.destruction(refusal))
  }

  @Test("who asks for what is known to the privacy officer and the team, not to another team")
  func otherTeam() throws {
    let scene = try Scene()
    let wim = try scene.house.addUser("wim", [.supervisor], team: "West")
    try scene.close()
    _ = try scene.propose(asked: true)
    let seen = { (user: ID<User>) -> Int in
      guard
        case .destructions(let rows) = try scene.house.perform(
          .retention(.destructions(all: true)), by: user)
      else { throw TestHouse.Unexpected() }
      return rows.count
    }
    #expect(try seen(scene.officer) == 1)
    #expect(try seen(scene.house.anna) == 1)
    #expect(try seen(wim) == 0)
  }

  @Test("an open file isn't, nor one that must still be kept, unless somebody asks")
  func terms() throws {
    let scene = try Scene()
    #expect(throws: refused(.fileOpen)) { try scene.propose() }
    try scene.close()
    let last = try #require(try scene.house.page(scene.family).retention.last?.date.keptUntil)
    #expect(throws: refused(.termRuns(until: last))) { try scene.propose() }
    _ = try scene.propose(asked: true)
    #expect(throws: refused(.proposedAlready(number: 1))) { try scene.propose(asked: true) }
    scene.house.clock.advance(days: 365 * 20 + 10)
    _ = try scene.house.perform(.retention(.withdraw(number: 1)), by: scene.officer)
    _ = try scene.propose()
    #expect(throws: refused(.unknown(number: 9))) { try scene.destroy(9) }
  }

  @Test("whoever proposed it doesn't decide, and a refusal has its ground")
  func another() throws {
    let scene = try Scene()
    try scene.close()
    _ = try scene.propose(asked: true, by: scene.house.anna)
    #expect(throws: refused(.byProposer)) { try scene.destroy() }
    #expect(throws: refused(.byProposer)) {
      try scene.house.perform(
        .retention(.refuse(number: 1, .lawForbids, remark: try Line("rechtszaak"))))
    }
    _ = try scene.house.perform(
      .retention(.refuse(number: 1, .otherInterest, remark: try Line("halfbroer"))),
      by: scene.officer)
    #expect(throws: refused(.decided(.refused))) { try scene.destroy(by: scene.officer) }
    let coordinator = try scene.house.addUser("bas", [.coordinator])
    #expect(throws: Trouble.self) { try scene.destroy(by: coordinator) }
    #expect(try scene.house.check().findings.isEmpty)
  }

  @Test("a whole file goes from rows, search and log; that it was there and went stays")
  func whole() throws {
    let scene = try Scene()
    try scene.close()
    let entries = try #require(try scene.count("SELECT count(*) FROM audit_entry"))
    _ = try scene.propose(asked: true)
    guard
      case .done(.destroyed(1, scene.number, let rows, true)) = try scene.destroy()
    else { throw TestHouse.Unexpected() }
    #expect(rows > 10)
    #expect(throws: Trouble.self) { try scene.house.page(scene.family) }
    for table in ["family", "person", "note", "note_member", "case_file", "family_summary"] {
      #expect(try scene.count("SELECT count(*) FROM \(table)") == 0, "\(table)")
    }
    #expect(
      try scene.count("SELECT count(*) FROM family_search WHERE words LIKE '%zonderling%'") == 0)
    #expect(try #require(try scene.count("SELECT count(*) FROM audit_entry")) > entries)
    #expect(try scene.count("SELECT count(*) FROM destruction WHERE state = 'done'") == 1)
    let report = try scene.house.check()
    #expect(report.findings == [])
    let next = try scene.house.openCase("Jansen")
    #expect(try scene.house.summary(next).caseNumber != scene.number)
  }

  @Test("in the files of the store not a word of it is left")
  func bytes() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "regie-destroy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "store.sqlite").path()
    let scene = try Scene(path: path)
    try scene.close()
    func isThere(_ word: String) throws -> Bool {
      try [path, path + "-wal"].contains { file in
        guard FileManager.default.fileExists(atPath: file) else { return false }
        return try Data(contentsOf: URL(filePath: file)).range(of: Data(word.utf8)) != nil
      }
    }
    #expect(try isThere("Zeldzaamwoord") && isThere("onderling"))
    _ = try scene.propose(asked: true)
    _ = try scene.destroy()
    for word in ["Zeldzaamwoord", "onderling", "2014-05-13"] {
      #expect(try !isThere(word), "\(word)")
    }
  }

  @Test("one person's part goes, with the note about him alone; what the others share stays")
  func onePerson() throws {
    let scene = try Scene()
    try scene.close()
    let (child, parent) = (try scene.person(.youth), try scene.person(.parent))
    let first = try scene.house.page(scene.family).members.first?.person.id
    _ = try scene.propose(child, asked: true)
    _ = try scene.destroy()
    let page = try scene.house.page(scene.family)
    #expect(page.members.map(\.person.id) == [parent])
    #expect(page.notes.count == (first == child ? 1 : 2))
    #expect(page.retention.lines.map(\.date.person) == [parent])
    #expect(try scene.count("SELECT count(*) FROM person") == 1)
    let images = try scene.house.engine.read { connection in
      try connection.number(
        "SELECT count(*) FROM audit_payload WHERE subject = ?", [Value(child)])
    }
    #expect(images == 0)
    let report = try scene.house.check()
    #expect(report.findings == [])
  }

  @Test("words that stay behind, or go without a decision, are found by the full check")
  func tampered() throws {
    let scene = try Scene()
    try scene.close()
    _ = try scene.house.engine.write { connection in
      try connection.execute(
        "DELETE FROM audit_payload WHERE subject = ?", [Value(scene.family)])
    }
    #expect(try !scene.house.check().isSound)
  }

  @Test("any closed file and any person of the demo can go, and the log stays sound")
  func many() throws {
    let house = try DemoHouse(families: 30, seed: 11)
    let officer = try house.user("mkaya")
    var gone = (files: 0, people: 0)
    for page in try house.pages().prefix(24) {
      let family = page.summary.family
      if page.summary.isOpen {
        let closing = Command.closeFamily(
          family, Self.reasons, aftercare: .none, expecting: nil)
        guard (try? house.desk.perform(closing, by: house.account)) != nil else { continue }
      }
      let isWhole = gone.files <= gone.people
      _ = try house.store.record(
        Stamp(
          at: house.desk.now, actor: house.account, role: "supervisor",
          session: Identity(family), systemUser: 0)
      ) { changes in
        var row = Destruction(
          id: changes.newID(), number: 1 + gone.files + gone.people, family: family,
          caseNumber: page.summary.caseNumber, person: isWhole ? nil : page.members[0].person.id,
          cause: .termEnded, proposedBy: house.account, proposedOn: page.readOn)
        try changes.insert(row)
        row.state = .open
        (row.decidedBy, row.decidedOn) = (officer, page.readOn)
        try changes.update(row)
        row.rows =
          try isWhole
          ? changes.destroyFile(of: family) : changes.destroy(page.members[0].person.id, in: family)
        row.state = .done
        return ((), Act(.fileDestroyed, of: nil, by: try changes.update(row)))
      }
      if isWhole { gone.files += 1 } else { gone.people += 1 }
    }
    #expect(gone.files > 2 && gone.people > 2)
    let fresh = try SQLiteEngine(path: nil)
    try fresh.migrate()
    let schema = try fresh.read { try FullCheck.schema(on: $0) }
    let verifier = house.key.verifierKey(name: house.store.info.origin)
    let report = try house.engine.read {
      try FullCheck(connection: $0, keys: [verifier]).run(schema: schema)
    }
    #expect(report.findings == [])
  }
}
