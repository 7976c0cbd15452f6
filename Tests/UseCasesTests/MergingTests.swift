import Domain
import Ledger
import Store
import StoreSQLite
import Testing
import UseCases

@Suite("Two records of the same people become one, and two again")
struct MergingTests {
  let house: TestHouse
  let wit: ID<Family>
  let jansen: ID<Family>

  init() throws {
    house = try TestHouse()
    wit = try house.openCase("De Wit")
    jansen = try house.openCase("Jansen")
    try house.perform(
      .setCoordinator(jansen, try Login("anna"), from: nil, note: nil, expecting: nil))
  }

  @Test("what was done for the family that goes stands in the file that stays")
  func families() throws {
    try fill(jansen)
    let before = try house.page(jansen)
    let pairs = try review().pairs
    #expect(pairs.map(\.merged.name.given) == ["Sem"])
    try merge(pairs.map(\.pair))
    let kept = try house.page(wit)
    let gone = try house.page(jansen)
    #expect(kept.notes.map(\.note.text) == before.notes.map(\.note.text))
    #expect(kept.notes.allSatisfy { $0.members == [pairs.first?.kept.id] })
    #expect(kept.workItems.map(\.title) == before.workItems.map(\.title))
    #expect(kept.help.commitments.count == 1)
    #expect(kept.safety.reports.count == before.safety.reports.count)
    #expect(kept.members.map(\.person.name.given).sorted() == ["Iris", "Iris", "Sem"])
    #expect(Set(kept.members.compactMap(\.household?.id)).count == 1)
    #expect(gone.members.isEmpty && gone.notes.isEmpty && !gone.summary.isOpen)
    #expect(gone.merging.into?.caseNumber == kept.summary.caseNumber)
    #expect(kept.merging.merges.map(\.mergedCase) == [gone.summary.caseNumber])
    #expect(try house.check().findings == [])
  }

  @Test("a restricted file isn't opened to all by making it part of another")
  func restricted() throws {
    let restrict = { (family: ID<Family>) in
      Command.access(.restrict(family, reason: Line(known: "x"), admitting: [], expecting: nil))
    }
    try house.perform(restrict(jansen))
    let number = try house.summary(jansen).caseNumber
    let into = MergeRequest.families(kept: wit, merged: jansen, [])
    #expect(
      refusal(.merge(into, reason: Line(known: "dubbel"), expecting: nil))
        == .merge(.restricted(number)))
    try house.perform(restrict(wit))
    try house.perform(.merging(.merge(into, reason: Line(known: "dubbel"), expecting: nil)))
  }

  @Test("an expert's access ends with the file that goes, says why, and comes back when undone")
  func experts() throws {
    let els = try house.addUser("els", [.behaviourExpert], team: nil)
    try house.perform(
      .access(
        .askExpert(
          jansen, try Login("els"), question: try Line("Past dit?"),
          until: house.today.adding(days: 20), expecting: nil)))
    let refused = Trouble.notAllowed(Denial(right: .readFamily, reason: .roleLacksRight))
    try merge(try review().pairs.map(\.pair))
    for family in [wit, jansen] {
      #expect(throws: refused) { try house.perform(.openFamily(.id(family)), by: els) }
    }
    let ended = try #require(try experts(wit).first)
    #expect(ended.access.family == jansen && ended.access.merge != nil)
    #expect(ended.access.endedOn == house.today)
    #expect(try house.check().findings == [])
    try house.perform(.merging(.undo(wit, number: 1, reason: Line(known: "toch twee"))))
    #expect(try experts(wit).isEmpty)
    #expect(try experts(jansen).map(\.access.merge) == [nil])
    _ = try house.perform(.openFamily(.id(jansen)), by: els)
    #expect(throws: refused) { try house.perform(.openFamily(.id(wit)), by: els) }
    #expect(try house.check().findings == [])
  }

  private func experts(_ family: ID<Family>) throws -> [ExpertRequest] {
    guard case .experts(let found) = try house.perform(.access(.experts(.id(family)))) else {
      throw TestHouse.Unexpected()
    }
    return found
  }

  @Test("an emergency opens the file it was opened for alone, and is reviewed there still")
  func emergencies() throws {
    let wim = try house.addUser("wim", [.coordinator], team: "West")
    let lead = try house.addUser("lea", [.supervisor])
    try house.perform(
      .access(.openEmergency(.id(jansen), reason: try Line("Kind in gevaar"))), by: wim)
    try merge(try review().pairs.map(\.pair))
    #expect(throws: Trouble.notAllowed(Denial(right: .readFamily, reason: .outOfReach))) {
      try house.perform(.openFamily(.id(wit)), by: wim)
    }
    try house.perform(.access(.review(number: 1, .justified, remark: nil)), by: lead)
    try house.perform(
      .access(.openEmergency(.id(wit), reason: try Line("Kind in gevaar"))), by: wim)
    _ = try house.perform(.openFamily(.id(wit)), by: wim)
    #expect(try house.check().findings == [])
  }

  @Test("a crisis takes the commitment of its decision along, and goes back with it")
  func crises() throws {
    let child = try #require(try house.page(jansen).members.first { $0.member.role == .youth })
    let story = CrisisStory(
      reportedBy: try Line("Oma"), about: try Line("Sem"), situation: try Prose("Ruzie"),
      danger: try Line("Voor Sem"), agreed: try Prose("Naar oma"),
      help: CrisisHelp(who: try Line("Opvang"), fromDay: house.today),
      reachable: try Line("Oma"), lookOn: house.today.adding(days: 1))
    try house.perform(.safety(jansen, .openCrisis(story, on: nil), expecting: nil))
    try house.perform(
      .help(
        jansen,
        .commit(
          NewCommitment(
            person: child.person.id, provider: try house.provider(), product: try Line("Opvang"),
            route: .crisis, fromDay: house.today, amount: Cents(10_000))), expecting: nil))
    let page = try house.page(jansen)
    let crisis = try #require(page.safety.crises.first).id
    let commitment = try #require(page.help.commitments.first).commitment.id
    try house.perform(
      .safety(
        jansen, .decideCrisis(crisis, on: nil, try Line("Besluit 4"), commitment), expecting: nil))
    try merge(try review().pairs.map(\.pair))
    #expect(try house.page(wit).crises(before: commitment).map(\.id) == [crisis])
    try house.perform(.merging(.undo(wit, number: 1, reason: Line(known: "toch twee"))))
    #expect(try house.page(jansen).commitments(after: crisis).map(\.commitment.id) == [commitment])
    #expect(try house.page(wit).safety.commitments.isEmpty)
    #expect(try house.check().findings == [])
  }

  @Test("undoing it puts everything back where it was")
  func undone() throws {
    try fill(jansen)
    let before = try dump()
    try merge(try review().pairs.map(\.pair))
    #expect(try dump() != before)
    try house.perform(
      .merging(.undo(wit, number: 1, reason: try Line("toch twee gezinnen"))))
    #expect(try dump() == before)
    #expect(try house.check().findings == [])
    #expect(try house.page(jansen).summary.isOpen)
    #expect(try house.page(wit).merging.merges.map(\.merge.state) == [.undone])
    #expect(refusal(.undo(wit, number: 1, reason: try Line("nog eens"))) == .merge(.undoneAlready))
    #expect(refusal(.undo(wit, number: 2, reason: try Line("welke"))) == .noSuchRecord(.merge))
  }

  @Test("two records of one child in one family become one card, with what was known of either")
  func people() throws {
    let twin = NewMember(
      name: try PersonName(given: "Sem", prefix: "", surname: "De Wit"),
      bsn: try BSN("123456782"), phone: try PhoneNumber("0612345678"), role: .youth)
    try house.perform(.addMember(wit, twin, expecting: nil))
    let page = try house.page(wit)
    let kept = try #require(page.members.first { $0.person.birth != nil && isYouth($0) }).person.id
    let gone = try #require(page.members.first { $0.person.bsn != nil }).person.id
    try house.perform(
      .people(
        wit,
        .setSchool(gone, School(name: try Line("De Klimop")), from: nil), expecting: nil))
    let before = try dump()
    let pair = PersonPair(kept: kept, merged: gone)
    try house.perform(
      .merging(.merge(.people(wit, pair), reason: try Line("zelfde kind"), expecting: nil)))
    let after = try house.page(wit)
    #expect(after.members.filter(isYouth).map(\.person.id) == [kept])
    let child = try #require(after.members.first { $0.person.id == kept }).person
    #expect(child.bsn?.digits == "123456782" && child.phone != nil && child.birth != nil)
    #expect(after.people.school(of: kept)?.school.name.text == "De Klimop")
    try house.perform(.merging(.undo(wit, number: 1, reason: try Line("toch een tweeling"))))
    #expect(try dump() == before)
    #expect(try house.check().findings == [])
  }

  @Test("what stands in the way is said before anything changes")
  func obstacles() throws {
    let other = try house.addUser("bas", [.coordinator])
    try house.perform(.setRisk(jansen, .high, basis: nil, expecting: nil))
    let number = try house.summary(wit).caseNumber
    #expect(try review().obstacle == .merge(.higherRisk(number)))
    #expect(mergeRefusal() == .merge(.higherRisk(number)))
    try house.perform(.setRisk(wit, .high, basis: nil, expecting: nil))
    try house.perform(
      .team(.askHandover(jansen, to: try Login("bas"), note: try Prose("ruil"), expecting: nil)))
    #expect(mergeRefusal() == .merge(.openHandover(try house.summary(jansen).caseNumber)))
    #expect(
      refusal(.merge(.families(kept: wit, merged: wit, []), reason: try Line("x"), expecting: nil))
        == .merge(.same))
    let members = try house.page(wit).members.map(\.person.id)
    let pair = PersonPair(kept: members[0], merged: members[1])
    #expect(
      refusal(
        .merge(
          .families(kept: wit, merged: jansen, [pair, pair]), reason: try Line("x"), expecting: nil)
      )
        == .merge(.same))
    _ = other
  }

  @Test("help that comes along must fit under the ceiling of the budget here")
  func ceiling() throws {
    try commit(jansen, cents: 800_00)
    #expect(mergeRefusal() == .commitmentWithoutBudget(year: 2026))
    try budget(wit, 500_00)
    #expect(mergeRefusal() == .commitmentOverCeiling(committed: .zero, ceiling: Cents(500_00)))
    try budget(wit, 1_000_00)
    try merge([])
    #expect(try house.page(wit).committed == Cents(800_00))
    #expect(throws: StoreFault.self) {
      try house.engine.write {
        _ = try $0.execute(
          "UPDATE commitment SET family_id = ?", [Value(jansen)])
      }
    }
  }

  @Test("a file that is part of another doesn't open again, by command or plain SQL")
  func closed() throws {
    try merge([])
    let number = try house.summary(wit).caseNumber
    #expect(throws: Trouble.refused(.merge(.mergedInto(number)))) {
      try house.perform(.reopenFamily(jansen, expecting: nil))
    }
    #expect(throws: StoreFault.self) {
      try house.engine.write {
        _ = try $0.execute(
          "INSERT INTO case_file (id, family_id, opened_on) VALUES (randomblob(16), ?, ?)",
          [Value(jansen), .text("2026-03-02")])
      }
    }
    #expect(try found("jansen").isEmpty == false)
    let words = try house.summary(jansen).caseNumber.text
    #expect(try found(words).contains(wit))
  }

  @Test("what a later merge rests on is undone after that one")
  func later() throws {
    let bos = try house.openCase("Bos")
    let pairs = try review().pairs.map(\.pair)
    try merge(pairs)
    let next = MergeRequest.families(kept: bos, merged: wit, [])
    try house.perform(.merging(.merge(next, reason: try Line("ook"), expecting: nil)))
    let number = try house.summary(bos).caseNumber
    let reason = try Line("toch niet")
    #expect(throws: Trouble.refused(.caseIsClosed(try house.summary(wit).caseNumber))) {
      try house.perform(.merging(.undo(wit, number: 1, reason: reason)))
    }
    try house.perform(.merging(.undo(bos, number: 1, reason: reason)))
    let kept = try #require(pairs.first?.kept)
    let other = try #require(
      try house.page(bos).members.first { $0.member.role == .youth }
    ).person.id
    let again = MergeRequest.people(bos, PersonPair(kept: other, merged: kept))
    try house.perform(.merging(.merge(again, reason: reason, expecting: nil)))
    #expect(
      refusal(.undo(wit, number: 1, reason: reason)) == .merge(.laterMerge(number, number: 2)))
    try house.perform(.merging(.undo(bos, number: 2, reason: reason)))
    try house.perform(.merging(.undo(wit, number: 1, reason: reason)))
    #expect(try house.check().findings == [])
  }

  @Test("whoever may not work in both files merges neither, nor is shown the other")
  func rights() throws {
    let bas = try house.addUser("bas", [.coordinator], team: "West")
    for command in [
      MergeCommand.review(.families(kept: wit, merged: jansen, [])),
      .merge(.families(kept: wit, merged: jansen, []), reason: try Line("x"), expecting: nil),
    ] {
      let events = try house.events {
        #expect(throws: Trouble.self) { try house.perform(.merging(command), by: bas) }
      }
      #expect(events == ["access.denied"])
    }
    #expect(try house.events { _ = try review() } == ["merge.reviewed"])
    try fill(jansen)
    let size = try house.size
    try merge([])
    let entries = try house.entries(from: size).filter { $0.event != "checkpoint.kept" }
    #expect(entries.map(\.event).filter { !$0.hasPrefix("row.") } == ["family.merged"])
    let notes = entries.filter { $0.objectType == "note" }
    #expect(notes.count == 1 && notes.allSatisfy { $0.subject == Identity(wit) })
  }

  @Test("rows that are written once move only with a merge, and change in nothing else")
  func plainSQL() throws {
    try fill(jansen)
    func fails(_ sql: String) {
      #expect(throws: StoreFault.self, "\(sql)") {
        try house.engine.write { _ = try $0.execute(sql, []) }
      }
    }
    fails("UPDATE note SET family_id = (SELECT id FROM family WHERE name = 'De Wit')")
    try merge([])
    for sql in [
      "UPDATE note SET family_id = (SELECT id FROM family WHERE name = 'Jansen')",
      "UPDATE record_merge SET state = 'open'", "DELETE FROM record_merge",
      "UPDATE merge_cell SET old_value = NULL", "DELETE FROM merge_cell",
      "UPDATE record_merge SET reason = 'anders'",
    ] { fails(sql) }
    let undo = """
      UPDATE record_merge SET state = 'undoing', undone_on = '2026-03-02',
        undone_by = author_id, undo_reason = 'x'
      """
    #expect(throws: StoreFault.self) {
      try house.engine.write {
        _ = try $0.execute(undo, [])
        _ = try $0.execute("UPDATE note SET text = 'iets anders'", [])
      }
    }
  }

  @Test("every table that knows a family or a person is moved or stays, on purpose")
  func complete() throws {
    let known = try house.engine.read { connection in
      try connection.all(
        """
        SELECT DISTINCT m.name FROM sqlite_master m, pragma_foreign_key_list(m.name) f
        WHERE m.type = 'table' AND f."table" IN ('family', 'person', 'household')
        """
      ) { $0.text(0) }
    }
    #expect(known.count > 50)
    for name in known {
      let moves = MergeMap.tables.contains { $0.table.name == name }
      #expect(moves != MergeMap.staying.contains(name), "\(name)")
    }
    let people = try house.engine.read { connection in
      try connection.all(
        """
        SELECT m.name, f."from" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
        WHERE m.type = 'table' AND f."table" = 'person'
        """
      ) { ($0.text(0), $0.text(1)) }
    }
    for (table, column) in people where !table.hasPrefix("merge_") {
      let rule = MergeMap.tables.first { $0.table.name == table }
      #expect(rule?.people.contains(column) == true, "\(table).\(column)")
    }
  }
}

@Suite("Merging families of a whole team")
struct MergingManyTests {
  @Test(
    "any two families that may become one do, and are two again as they were",
    arguments: [UInt64(4)])
  func any(_ seed: UInt64) throws {
    print("seed \(seed)")
    let house = try DemoHouse(families: 24, seed: seed)
    let all = try house.engine.read { connection in
      try connection.all(
        "SELECT \(FamilySummary.table.selection) FROM family_summary WHERE closed_on IS NULL ORDER BY id",
        [], FamilySummary.read)
    }
    var merged = 0
    for (kept, gone) in zip(all, all.dropFirst(3)) {
      let before = try MergeDump.all(house.engine)
      let request = MergeRequest.families(kept: kept.family, merged: gone.family, [])
      do {
        _ = try house.desk.perform(
          .merging(.merge(request, reason: try Line("dubbel"), expecting: nil)), by: house.account)
      } catch let trouble as Trouble {
        #expect(!trouble.code.hasPrefix("store."), "seed \(seed): \(trouble)")
        continue
      }
      merged += 1
      let number = try house.engine.read {
        try $0.number("SELECT max(nr) FROM record_merge WHERE family_id = ?", [Value(kept.family)])
      }
      _ = try house.desk.perform(
        .merging(.undo(kept.family, number: Int(number ?? 0), reason: try Line("toch niet"))),
        by: house.account)
      let after = try MergeDump.all(house.engine)
      for (table, rows) in before where after[table] != rows {
        Issue.record("seed \(seed): \(table) of \(kept.caseNumber) and \(gone.caseNumber)")
      }
    }
    #expect(merged > 2)
    let engine = try SQLiteEngine(path: nil)
    try engine.migrate()
    let fresh = try engine.read { try FullCheck.schema(on: $0) }
    let verifier = house.key.verifierKey(name: house.store.info.origin)
    let report = try house.engine.read {
      try FullCheck(connection: $0, keys: [verifier]).run(schema: fresh)
    }
    #expect(report.findings == [])
  }
}

/// What stands in the tables a merge may touch, without what rises with each change.
enum MergeDump {
  static func all(_ engine: any Engine) throws -> [String: [String]] {
    var dump: [String: [String]] = [:]
    for rule in MergeMap.tables {
      let columns = rule.table.columns.filter { $0 != "version" }
      let isPlace = rule.table.name == "family_member"
      let shown = isPlace ? columns.filter { !["id", "from_day"].contains($0) } : columns
      let list = shown.map { "quote(\($0))" }.joined(separator: " || ' ' || ")
      dump[rule.table.name] = try engine.read { connection in
        try connection.all(
          "SELECT \(list) FROM \(rule.table.name) \(isPlace ? "WHERE to_day IS NULL" : "") ORDER BY 1"
        ) { $0.text(0) }
      }
    }
    return dump
  }
}

extension MergingTests {
  private func dump() throws -> [String: [String]] { try MergeDump.all(house.engine) }

  private func isYouth(_ line: MemberLine) -> Bool { line.member.role == .youth }

  private func review() throws -> MergeReview {
    guard
      case .merge(let review) = try house.perform(
        .merging(.review(.families(kept: wit, merged: jansen, []))))
    else { throw TestHouse.Unexpected() }
    return review
  }

  private func merge(_ pairs: [PersonPair]) throws {
    try house.perform(
      .merging(
        .merge(
          .families(kept: wit, merged: jansen, pairs), reason: try Line("zelfde gezin"),
          expecting: nil)))
  }

  private func mergeRefusal() -> Refusal? {
    guard let reason = try? Line("x") else { return nil }
    return refusal(
      .merge(.families(kept: wit, merged: jansen, []), reason: reason, expecting: nil))
  }

  private func refusal(_ command: @autoclosure () throws -> MergeCommand) -> Refusal? {
    do {
      try house.perform(.merging(try command()))
      return nil
    } catch Trouble.refused(let refusal) {
      return refusal
    } catch {
      Issue.record("\(error)")
      return nil
    }
  }

  private func found(_ words: String) throws -> [ID<Family>] {
    let filter = FamilyFilter(words: words, includesClosed: true)
    guard case .families(let list) = try house.perform(.families(filter, after: nil, limit: 20))
    else { return [] }
    return list.rows.map(\.summary.family)
  }

  private func budget(_ family: ID<Family>, _ cents: Int64) throws {
    try house.perform(
      .setBudget(
        family, year: 2026, ceiling: Cents(cents), municipality: nil, reason: nil, expecting: nil))
  }

  private func commit(_ family: ID<Family>, cents: Int64) throws {
    try budget(family, cents)
    let child = try #require(try house.page(family).members.first(where: isYouth)).person.id
    try house.perform(
      .help(
        family,
        .commit(
          NewCommitment(
            person: child, provider: try house.provider(), product: try Line("Begeleiding"),
            route: .municipality, fromDay: house.today, amount: Cents(cents), municipality: nil)),
        expecting: nil))
  }

  /// Something in every part of a file.
  private func fill(_ family: ID<Family>) throws {
    try commit(family, cents: 100_00)
    try budget(wit, 500_00)
    let page = try house.page(family)
    let child = try #require(page.members.first(where: isYouth)).person.id
    let parent = try #require(page.members.first { !isYouth($0) }).person.id
    try house.perform(
      .addNote(
        family, NewNote(kind: .homeVisit, text: try Prose("Sem was er ook."), members: [child]),
        replacingDraft: nil))
    try house.perform(
      .addWorkItem(family, NewWorkItem(title: try Line("School bellen"), dueOn: house.today)))
    try house.perform(
      .safety(
        family,
        .openProtocol(NewProtocol(people: [child], signals: try Prose("blauwe plekken"))),
        expecting: nil))
    try house.perform(
      .people(
        family, .addCustody(NewCustody(child: child, holder: .person(parent), kind: .parental)),
        expecting: nil))
    try house.perform(
      .people(
        family, .setSchool(child, School(name: try Line("De Klimop")), from: nil),
        expecting: nil))
    try house.perform(
      .homes(
        family, .addHousehold(NewHousehold(name: try Line("bij oma"))), expecting: nil))
  }
}
