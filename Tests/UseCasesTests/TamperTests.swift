import Domain
import Ledger
import Store
import StoreSQLite
import Testing
import UseCases

@Suite("Somebody changes the file behind the program's back")
struct TamperTests {
  let house: TestHouse
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    try house.perform(.setRisk(family, .low, basis: nil, expecting: nil))
    _ = try house.addReferral(try house.content())
    try house.perform(
      .saveDraft(
        ID(high: 1, low: 1), form: "note", family: family,
        fields: [DraftField(name: "tekst", text: "half")]))
  }

  @Test("an untouched store is sound")
  func untouched() throws {
    let report = try house.check()
    #expect(report.findings == [])
    #expect(report.isSound)
    #expect(report.checkpoints > 0)
  }

  @Test(
    "a changed row is named",
    arguments: [
      "UPDATE family SET name = 'Anders'",
      "UPDATE person SET surname = 'Anders' WHERE given_names = 'Sem'",
      "UPDATE risk_term SET level = 'none'", "UPDATE user_account SET name = 'Anders'",
      "UPDATE role_grant SET role = 'logKeeper' WHERE role = 'coordinator'",
      "UPDATE norm_value SET value = value + 1 WHERE norm = 'lead.days'",
      "UPDATE referral SET parent_name = 'Anders'", "UPDATE case_counter SET last = 90",
    ])
  func changedRow(_ sql: String) throws {
    let table = String(sql.split(separator: " ")[1])
    try behind(table, sql)
    let findings = try house.check().findings
    #expect(findings.contains { if case .rowDiffers(table, _, _?) = $0 { true } else { false } })
  }

  @Test("a row that came or went without an entry is named")
  func rows() throws {
    try behind("relation", "DELETE FROM relation")
    try behind("team", "INSERT INTO team VALUES (zeroblob(16), 'Spook')")
    let findings = try house.check().findings
    #expect(findings.contains { if case .rowGone("relation", _, _) = $0 { true } else { false } })
    #expect(
      findings.contains(
        .rowNotLogged(table: "team", id: "00000000-0000-0000-0000-000000000000")))
  }

  @Test("a deleted log row is named, at the start and by the full check")
  func deletedEntry() throws {
    try behind("audit_entry", "DELETE FROM audit_payload WHERE seq = 5")
    try behind("audit_entry", "DELETE FROM audit_entry WHERE seq = 5")
    #expect(try house.check().findings.contains(.entryMissing(sequence: 5)))
    let last = try house.size - 1
    try behind("audit_entry", "DELETE FROM audit_entry WHERE seq = \(last)")
    #expect(quickFinding() == .sizeDiffers(head: Int(last) + 1, entries: Int(last)))
  }

  @Test("a changed entry, column or payload is named with its number")
  func changedEntry() throws {
    let cases: [(String, LedgerFinding)] = [
      (
        "UPDATE audit_payload SET body = CAST(body || 'x' AS BLOB) WHERE seq = 3",
        .payloadDiffers(sequence: 3)
      ),
      (
        "UPDATE audit_payload SET subject = zeroblob(16) WHERE seq = 4",
        .payloadDiffers(sequence: 4)
      ),
      ("UPDATE audit_payload SET salt = zeroblob(32) WHERE seq = 5", .payloadDiffers(sequence: 5)),
      ("DELETE FROM audit_payload WHERE seq = 6", .payloadMissing(sequence: 6)),
      ("UPDATE audit_entry SET at_ms = at_ms + 1 WHERE seq = 7", .columnDiffers(sequence: 7)),
      ("UPDATE audit_entry SET actor = zeroblob(16) WHERE seq = 8", .columnDiffers(sequence: 8)),
      ("UPDATE audit_entry SET event = 'row.deleted' WHERE seq = 9", .columnDiffers(sequence: 9)),
      ("UPDATE audit_entry SET leaf = zeroblob(32) WHERE seq = 10", .leafDiffers(sequence: 10)),
      ("UPDATE audit_entry SET entry = x'41455631' WHERE seq = 11", .entryUnreadable(sequence: 11)),
    ]
    for (sql, _) in cases { try behind("audit_", sql) }
    let findings = try house.check().findings
    for (sql, finding) in cases { #expect(findings.contains(finding), "\(sql)") }
  }

  @Test(
    "a forged head is refused at the start",
    arguments: [
      "UPDATE audit_head SET note = ''",
      "UPDATE audit_head SET frontier = zeroblob(length(frontier))",
      "UPDATE audit_head SET frontier = x''", "DELETE FROM audit_head",
      "UPDATE audit_head SET note = replace(note, 'regie.local', 'regie.lokaal')",
    ])
  func head(_ sql: String) throws {
    try behind("audit_head", sql)
    #expect(quickFinding() != nil)
    #expect(try !house.check().isSound)
  }

  @Test("a tail cut off at a kept checkpoint is found by the rows that have no entry any more")
  func cutTail() throws {
    let checkpoint = try #require(
      try house.engine.read {
        try $0.first("SELECT size, note FROM audit_checkpoint ORDER BY size") {
          ($0.integer(0), $0.text(1))
        }
      })
    var frontier = Frontier()
    for entry in try house.entries().prefix(Int(checkpoint.0)) {
      frontier.append(MerkleTree.leaf(try entry.encoded()))
    }
    let bytes = frontier.bytes
    for table in ["audit_payload", "audit_entry"] {
      try behind("audit_", "DELETE FROM \(table) WHERE seq >= \(checkpoint.0)")
    }
    try behind("audit_", "DELETE FROM audit_checkpoint WHERE size > \(checkpoint.0)")
    try dropTriggers("audit_")
    try house.engine.write {
      _ = try $0.execute(
        "UPDATE audit_head SET size = ?, frontier = ?, note = ?",
        [.integer(checkpoint.0), .bytes(bytes), .text(checkpoint.1)])
    }
    #expect(quickFinding() == nil)
    let findings = try house.check().findings
    #expect(findings.contains { if case .rowNotLogged("family", _) = $0 { true } else { false } })
  }

  @Test("a dropped or loosened trigger, a dropped index and an extra table are named")
  func schema() throws {
    for sql in [
      "DROP TRIGGER note_kept", "DROP INDEX one_open_file", "CREATE TABLE extra (id)",
      "DROP TRIGGER note_fixed",
      "CREATE TRIGGER note_fixed BEFORE UPDATE ON note WHEN 0 BEGIN SELECT 1; END",
    ] { try house.engine.write { _ = try $0.execute(sql, []) } }
    let names = try house.check().findings.compactMap { finding -> String? in
      if case .schemaDiffers(let name) = finding { name } else { nil }
    }
    #expect(names.sorted() == ["extra", "note_fixed", "note_kept", "one_open_file"])
  }

  @Test(
    "a changed summary, reminder or search word is named",
    arguments: [
      ("family_summary", "UPDATE family_summary SET risk = 'high'"),
      ("family_summary", "UPDATE family_summary SET coordinator_set = 1"),
      ("family_summary", "UPDATE family_summary SET waiting_since = '2026-01-05'"),
      ("family_summary", "DELETE FROM family_summary"),
      (
        "family_summary",
        "INSERT INTO family_summary SELECT zeroblob(16), case_year, 9, name, sort_key, team_id, municipality, opened_on, closed_on, coordinator_id, coordinator_set, coordinator_since, coordinator_until, plan_set, plan_since, plan_until, contact_point_set, contact_point_since, contact_point_until, provider_set, provider_since, provider_until, budget_set, budget_since, budget_until, risk, risk_on, last_contact_on, postponed_until, version, budget_over_from, budget_over_until, budget_unsettled_from, waiting_since, unbridged_since, tight_years, planned_on, handover_on, emergency_on, crisis_on FROM family_summary"
      ),
      ("reminder", "DELETE FROM reminder WHERE reason = 7"),
      ("reminder", "UPDATE reminder SET show_from = '2027-01-01' WHERE reason = 7"),
      ("reminder", "UPDATE reminder SET sort_key = sort_key + 1000 WHERE reason = 7"),
      ("reminder", "UPDATE reminder SET owner_id = zeroblob(16)"),
      ("family_search", "UPDATE family_search SET words = 'anders'"),
      ("referral_search", "UPDATE referral_search SET words = 'anders'"),
      ("referral_search", "DELETE FROM referral_search"),
      ("family_search_fts", "INSERT INTO family_search_fts (rowid, words) VALUES (900, 'spook')"),
      (
        "referral_search_fts",
        "INSERT INTO referral_search_fts (referral_search_fts) VALUES ('delete-all')"
      ),
    ])
  func derived(_ table: String, _ sql: String) throws {
    try house.engine.write { _ = try $0.execute(sql, []) }
    let findings = try house.check().findings
    #expect(
      findings.contains { if case .recomputedDiffers(table, _) = $0 { true } else { false } },
      "\(findings)")
  }

  @Test("a changed draft is named and not offered")
  func draft() throws {
    try house.engine.write {
      _ = try $0.execute("UPDATE draft SET fields = replace(fields, 'half', 'heel')", [])
    }
    #expect(
      try house.check().findings == [
        .sealBroken(table: "draft", id: ID<Draft>(high: 1, low: 1).uuid)
      ])
    #expect(try house.perform(.drafts) == .drafts(DraftList()))
  }

  @Test("a checkpoint that was taken away or changed is named")
  func checkpoints() throws {
    let count = try house.check().checkpoints
    // A sign of the signature itself: which signs a note has is chance.
    try behind(
      "audit_checkpoint",
      """
      UPDATE audit_checkpoint SET note = replace(note, substr(note, -8, 1),
        CASE substr(note, -8, 1) WHEN 'A' THEN 'B' ELSE 'A' END)
      """)
    #expect(
      try house.check().findings.filter { $0.code == "checkpoint" }.count == count)
    try behind("audit_checkpoint", "DELETE FROM audit_checkpoint")
    #expect(try house.check().findings.map(\.code) == ["checkpointMissing"])
  }

  @Test("a clock that was set back is reported and is no alarm")
  func clock() throws {
    house.clock.advance(milliseconds: -3_600_000)
    try house.perform(.setRisk(family, .high, basis: nil, expecting: nil))
    let report = try house.check()
    #expect(report.findings.allSatisfy { $0.code == "clock" } && !report.findings.isEmpty)
    #expect(report.isSound)
  }

  /// Runs `sql` as somebody would who first takes the guards away and then puts them back.
  private func behind(_ table: String, _ sql: String) throws {
    let guards = try dropTriggers(table)
    try house.engine.write { connection in
      _ = try connection.execute(sql, [])
      for trigger in guards { _ = try connection.execute(trigger, []) }
    }
  }

  @discardableResult
  private func dropTriggers(_ table: String) throws -> [String] {
    try house.engine.write { connection in
      let found = try connection.all(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE ? || '%'",
        [.text(table)]
      ) { ($0.text(0), $0.text(1)) }
      for (name, _) in found { _ = try connection.execute("DROP TRIGGER \(name)", []) }
      return found.map(\.1)
    }
  }

  /// What opening the store finds.
  private func quickFinding() -> LedgerFinding? {
    do {
      _ = try CaseStore(
        opening: house.engine, key: house.key, version: "test", ids: IDSource(SplitMix64(seed: 5)))
    } catch StoreFault.trouble(.ledgerBroken(let finding)) {
      return finding
    } catch { Issue.record(error) }
    return nil
  }
}
