import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("Reading leaves its entry before anything is shown")
struct ReadingTests {
  let house: TestHouse
  let families: [ID<Family>]
  let referrals: [ID<Referral>]

  init() throws {
    let house = try TestHouse()
    self.house = house
    families = try (1...5).map { _ in try house.openCase("Jansen") }
    referrals = try (1...5).map { number in
      try house.addReferral(try house.content(request: "Zorgen \(number)"))
    }
  }

  @Test("opening a file, a list's first page or a referral leaves its entry")
  func first() throws {
    #expect(try events { .openFamily(.id(families[0])) } == ["family.read"])
    #expect(try events { .worklist(.now, after: nil, limit: 2) } == ["worklist.shown"])
    #expect(try events { .families(FamilyFilter(), after: nil, limit: 2) } == ["families.shown"])
    #expect(
      try events { .referrals(.open, words: "", after: nil, limit: 2) } == ["referrals.shown"])
    // The families it may belong to are named in an entry of their own.
    #expect(try events { .triage(referrals[0]) } == ["referral.read", "matches.shown"])
    #expect(try events { .users } == ["users.read"])
    let opened = try #require(try house.entries().last { $0.event == "family.read" })
    #expect(opened.subject == Identity(families[0]))
    #expect(opened.role == "coordinator")
    #expect(opened.basis == "readFamily")
    #expect(opened.systemUser == 1000)
  }

  @Test("opening a file by its number is the same as by its place in a list")
  func number() throws {
    let number = try house.summary(families[0]).caseNumber
    #expect(try events { .openFamily(.number(number)) } == ["family.read"])
    expectNothing(.refused(.noSuchCase("Z-2026-00999"))) {
      .openFamily(.number(CaseNumber(year: 2026, number: 999)))
    }
    expectNothing(.refused(.noSuchReferral(ID<Referral>(high: 0, low: 0).uuid))) {
      .triage(ID(high: 0, low: 0))
    }
  }

  @Test("further pages and a live search leave none until they are reported")
  func later() throws {
    guard
      case .families(let page) = try house.perform(.families(FamilyFilter(), after: nil, limit: 2)),
      case .worklist(let list) = try house.perform(.worklist(.now, after: nil, limit: 2)),
      case .referrals(let open) = try house.perform(
        .referrals(.open, words: "", after: nil, limit: 2))
    else { throw TestHouse.Unexpected() }
    #expect(page.next != nil && list.next != nil && open.next != nil)
    #expect(try events { .families(FamilyFilter(), after: page.next, limit: 2) } == [])
    #expect(try events { .families(FamilyFilter(words: "jans"), after: nil, limit: 2) } == [])
    #expect(try events { .worklist(.now, after: list.next, limit: 2) } == [])
    #expect(
      try events { .referrals(.open, words: "", after: open.next, limit: 2) } == [])
    #expect(try events { .referrals(.open, words: "bak", after: nil, limit: 2) } == [])
    #expect(try events { .matches(MatchRequest(typed: "jansen"), limit: 5) } == [])
    #expect(try events { .choices(.providers, matching: "", limit: 5) } == [])
    #expect(try events { .reportShown(.families, Array(families.prefix(3))) } == ["list.paged"])
    #expect(try events { .reportShown(.search, families) } == ["search.shown"])
    #expect(try events { .reportShown(.search, []) } == [])
  }

  @Test("the payload of a list holds the ids in the order shown and nothing else")
  func payload() throws {
    guard
      case .families(let page) = try house.perform(.families(FamilyFilter(), after: nil, limit: 3))
    else { throw TestHouse.Unexpected() }
    try expectPayload(page.rows.map { Identity($0.summary.family) })
    try house.perform(.reportShown(.search, families))
    try expectPayload(families.map { Identity($0) })
    guard
      case .referrals(let open) = try house.perform(
        .referrals(.open, words: "", after: nil, limit: 3))
    else { throw TestHouse.Unexpected() }
    try expectPayload(open.rows.map { Identity($0.referral.id) })
  }

  @Test("nothing is handed out when the entry can't be written")
  func failClosed() throws {
    try house.engine.write {
      _ = try $0.execute(
        "CREATE TRIGGER full BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'full'); END",
        [])
    }
    let before = try house.rowCounts()
    let commands: [Command] = [
      .openFamily(.id(families[0])), .worklist(.now, after: nil, limit: 2),
      .families(FamilyFilter(), after: nil, limit: 2), .triage(referrals[0]),
      .setRisk(families[0], .high, basis: nil, expecting: nil),
    ]
    for command in commands { #expect(throws: Trouble.self) { try house.perform(command) } }
    #expect(try house.rowCounts() == before)
  }

  @Test("a page of any size asked for is answered", arguments: [Int.min, -1, 0, 1, .max])
  func sizes(_ limit: Int) throws {
    try house.perform(.worklist(.now, after: nil, limit: limit))
    try house.perform(.families(FamilyFilter(), after: nil, limit: limit))
    try house.perform(.referrals(.open, words: "", after: nil, limit: limit))
    try house.perform(.matches(MatchRequest(typed: "jansen"), limit: limit))
    try house.perform(.choices(.providers, matching: "", limit: limit))
  }

  @Test("each change leaves its act, and an entry for every row it wrote")
  func changes() throws {
    let family = families[0]
    let all: [(Command, [String])] = [
      (.setRisk(family, .low, basis: nil, expecting: nil), ["risk.set", "+", "="]),
      (.setRisk(family, .high, basis: nil, expecting: nil), ["risk.set", "=", "+", "="]),
      (
        .addNote(
          family, NewNote(kind: .video, text: try Prose("x"), members: try people(family)),
          replacingDraft: nil), ["note.added", "+", "+", "+"]
      ),
      (.postponeFamily(family, until: house.today.adding(days: 3)), ["family.postponed", "+"]),
      (.postponeFamily(family, until: nil), ["family.woken", "="]),
      (
        .acceptReferrals([referrals[0]], into: .existing(family)),
        [
          "referral.accepted", "+", "+", "+", "+", "+", "+", "+", "+", "+", "+", "+", "+", "=", "+",
          "=",
        ]
      ),
      (
        .returnReferral(referrals[1], reason: try Line("Verhuisd")),
        ["referral.returned", "+", "="]
      ),
      (.startPlan(family, expecting: nil), ["plan.started", "+", "="]),
    ]
    let marks = ["row.inserted": "+", "row.updated": "=", "row.deleted": "-"]
    for (command, expected) in all {
      let found = try events { command }.map { marks[$0] ?? $0 }
      #expect(found == expected, "\(command)")
    }
    let acts = try house.entries().filter { $0.event == "referral.accepted" }
    #expect(acts.map(\.count) == [1])
    #expect(acts.map(\.subject) == [Identity(family)])
  }

  @Test("the log of a case tells who opened it, to whom it belongs; reading it is in it too")
  func log() throws {
    let number = try house.summary(families[0]).caseNumber
    try house.perform(.openFamily(.id(families[0])))
    guard case .log(let lines) = try house.perform(.log(LogFilter(caseNumber: number))) else {
      throw TestHouse.Unexpected()
    }
    #expect(lines.map(\.event) == ["family.read", "family.opened"])
    #expect(lines.allSatisfy { $0.caseNumber == number && $0.actor?.text == "anna" })
    #expect(try events { .log(LogFilter()) } == ["log.read"])
    guard case .log(let all) = try house.perform(.log(LogFilter(limit: 3))),
      let last = all.last,
      case .log(let rest) = try house.perform(.log(LogFilter(limit: 3, before: last.sequence)))
    else { throw TestHouse.Unexpected() }
    #expect(all.count == 3 && rest.count == 3)
    #expect((all + rest).map(\.sequence) == (all + rest).map(\.sequence).sorted(by: >))
  }

  private func people(_ family: ID<Family>) throws -> [ID<Person>] {
    try house.page(family).members.map(\.person.id)
  }

  private func events(_ command: () throws -> Command) throws -> [String] {
    let command = try command()
    return try house.events { _ = try house.perform(command) }
  }

  private func expectNothing(_ trouble: Trouble, _ command: () throws -> Command) {
    #expect(
      throws: Never.self,
      performing: {
        let left = try house.events {
          #expect(throws: trouble) { try house.perform(try command()) }
        }
        #expect(left == [])
      })
  }

  private func expectPayload(_ ids: [Identity]) throws {
    let found = try house.engine.read { connection in
      try connection.first(
        "SELECT body, subject FROM audit_payload ORDER BY seq DESC LIMIT 1"
      ) { row in
        (row.withBytes(0) { Array($0) }, row.withBytes(1) { Identity($0) })
      }
    }
    let payload = try #require(found)
    #expect(payload.0 == Payload.list(ids))
    #expect(payload.1 == Identity(house.anna))
  }
}
