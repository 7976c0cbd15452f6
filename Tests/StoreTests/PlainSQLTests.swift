import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt")
struct PlainSQLTests {
  /// A history with the columns between its number and its days.
  struct History: CustomTestStringConvertible, Sendable {
    let table: String
    let columns: String
    let values: String
    var testDescription: String { table }

    func insert(_ id: Int, nr: Int, _ from: String, _ to: String = "NULL", verb: String = "INSERT")
      -> String
    {
      """
      \(verb) INTO \(table) (id, family_id, nr, \(columns), from_day, to_day)
      VALUES (\(PlainStore.id(id)), \(PlainStore.family), \(nr), \(values), '\(from)', \(to))
      """
    }
  }

  static let histories = [
    History(table: "coordinator_term", columns: "user_id", values: PlainStore.user),
    History(
      table: "contact_point_term", columns: "name, phone", values: "'Anna', '+31612345678'"),
    History(table: "provider_term", columns: "provider_id", values: PlainStore.provider),
    History(
      table: "budget_term", columns: "year, municipality, ceiling_cents",
      values: "2026, '0518', 100"),
    History(
      table: "risk_term", columns: "level, author_id", values: "'low', \(PlainStore.user)"),
  ]

  @Test("can't give a family a second current one", arguments: histories)
  func twoOpen(_ history: History) throws {
    let store = try PlainStore()
    #expect(store.refusal(history.insert(101, nr: 1, "2026-02-01")) == nil)
    #expect(store.refusal(history.insert(102, nr: 2, "2026-03-01")) != nil)
    #expect(
      store.refusal(history.insert(102, nr: 2, "2026-03-01", verb: "INSERT OR REPLACE")) != nil)
    #expect(
      store.refusal(history.insert(102, nr: 2, "2026-03-01", verb: "INSERT OR IGNORE")) != nil)
    #expect(try count(store, history) == 1)
  }

  @Test(
    "can't make periods overlap, but may let one follow on the day the other ends",
    arguments: histories)
  func overlaps(_ history: History) throws {
    let store = try PlainStore()
    let first = history.insert(101, nr: 1, "2026-02-01", "'2026-03-01'")
    #expect(store.refusal(first) == nil)
    for (from, to) in [
      ("2026-01-15", "'2026-02-02'"), ("2026-02-10", "'2026-02-11'"), ("2026-02-28", "NULL"),
      ("2026-01-01", "NULL"),
    ] {
      let refusal = store.refusal(history.insert(102, nr: 2, from, to))
      #expect(refusal?.contains("overlap") == true, "\(from) \(to)")
    }
    #expect(store.refusal(history.insert(103, nr: 3, "2026-01-15", "'2026-02-01'")) == nil)
    #expect(store.refusal(history.insert(104, nr: 4, "2026-03-01", "'2026-03-01'")) == nil)
    #expect(store.refusal(history.insert(105, nr: 5, "2026-03-01")) == nil)
  }

  @Test("can't let one begin in the future, but in a demonstration", arguments: histories)
  func future(_ history: History) throws {
    let insert = history.insert(101, nr: 1, "2099-01-01")
    #expect(try PlainStore().refusal(insert)?.contains("future") == true)
    #expect(try PlainStore(isDemo: true).refusal(insert) == nil)
  }

  @Test("can't change, end twice, delete or replace a period", arguments: histories)
  func history(_ history: History) throws {
    let store = try PlainStore()
    let table = history.table
    try store.run(history.insert(101, nr: 1, "2026-02-01", "'2026-02-01'"))
    try store.run(history.insert(102, nr: 2, "2026-02-01"))
    try store.run("PRAGMA recursive_triggers = OFF")
    for sql in [
      "UPDATE \(table) SET to_day = '2026-04-01' WHERE nr = 1",
      "UPDATE \(table) SET to_day = NULL WHERE nr = 1",
      "UPDATE \(table) SET from_day = '2026-01-06' WHERE nr = 2",
      "UPDATE \(table) SET family_id = \(P.other) WHERE nr = 2",
      "UPDATE OR REPLACE \(table) SET nr = 1 WHERE nr = 2",
      "UPDATE \(table) SET \(history.columns.split(separator: ",")[0]) = x'' WHERE nr = 2",
      "UPDATE \(table) SET to_day = '2026-01-31' WHERE nr = 2",
      "DELETE FROM \(table) WHERE nr = 1", "DELETE FROM \(table)",
      history.insert(101, nr: 1, "2026-02-01", "'2026-02-01'", verb: "INSERT OR REPLACE"),
      history.insert(103, nr: 1, "2026-02-01", "'2026-02-01'", verb: "INSERT OR REPLACE"),
      history.insert(102, nr: 2, "2026-02-02", verb: "REPLACE"),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    #expect(try count(store, history) == 2)
    #expect(store.refusal("UPDATE \(table) SET to_day = '2026-03-01' WHERE nr = 2") == nil)
  }

  @Test("can have one ceiling for each year and municipality")
  func budgets() throws {
    let store = try PlainStore()
    let insert = { (id: Int, year: Int, code: String) in
      """
      INSERT INTO budget_term (id, family_id, nr, year, municipality, ceiling_cents, from_day)
      VALUES (\(P.id(id)), \(P.family), \(id), \(year), '\(code)', 1, '2026-02-01')
      """
    }
    #expect(store.refusal(insert(101, 2026, "0518")) == nil)
    #expect(store.refusal(insert(102, 2027, "0518")) == nil)
    #expect(store.refusal(insert(103, 2026, "0014")) == nil)
    #expect(store.refusal(insert(104, 2026, "0014")) != nil)
  }

  @Test("can't open a second file, reopen a closed one or use a case number again")
  func files() throws {
    let store = try PlainStore()
    #expect(
      store.refusal(
        "INSERT INTO case_file VALUES (\(P.id(40)), \(P.family), '2026-02-01', NULL)") != nil)
    #expect(store.refusal("UPDATE family SET case_number = 9 WHERE id = \(P.family)") != nil)
    let close = "UPDATE case_file SET closed_on = '2026-02-01' WHERE family_id = \(P.family)"
    try store.run(
      """
      INSERT INTO case_closing (id, family_id, case_file_id, on_day, author_id, stop_reason,
        end_reason, satisfaction, further_help, note) VALUES (\(P.id(61)), \(P.family), \(P.id(31)), '2026-04-01', \(P.user),
        '31', '01', NULL, NULL, NULL)
      """)
    #expect(store.refusal(close) == nil)
    #expect(
      store.refusal("UPDATE case_file SET closed_on = NULL WHERE family_id = \(P.family)") != nil)
    #expect(
      store.refusal(
        "INSERT INTO case_file VALUES (\(P.id(41)), \(P.family), '2026-02-01', NULL)") == nil)
    #expect(
      store.refusal("INSERT INTO family VALUES (\(P.id(13)), 2026, 1, 'X', \(P.team), NULL, 1)")
        != nil)
  }

  @Test("can't give a person two primary places, but a place in a second household")
  func places() throws {
    let store = try PlainStore()
    let insert = { (id: Int, family: String, isPrimary: Int) in
      """
      INSERT INTO family_member VALUES
        (\(P.id(id)), \(family), \(P.child), NULL, 'youth', \(isPrimary), '2026-02-01', NULL)
      """
    }
    #expect(store.refusal(insert(50, P.family, 1)) == nil)
    #expect(store.refusal(insert(51, P.other, 1)) != nil)
    #expect(store.refusal(insert(51, P.other, 0)) == nil)
    #expect(store.refusal(insert(52, P.family, 0)) != nil)
  }

  @Test(
    "can't write a BSN that fails the eleven-test, is too short or belongs to another",
    arguments: [
      "'123456789'", "'12345678'", "'000000000'", "'12345678A'", "123456782", "'123456782'",
    ])
  func bsn(_ bsn: String) throws {
    let sql = """
      INSERT INTO person (id, surname, prefix, given_names, birth, gender, bsn, phone, deceased_on,
        version) VALUES
        (\(P.id(23)), 'Wit', '', '', NULL, 'M', \(bsn), NULL, NULL, 1)
      """
    #expect(try PlainStore().refusal(sql) != nil)
  }

  @Test("may write a BSN that passes", arguments: ["'111222333'", "'010000008'", "NULL"])
  func goodBSN(_ bsn: String) throws {
    let sql = """
      INSERT INTO person (id, surname, prefix, given_names, birth, gender, bsn, phone, deceased_on,
        version) VALUES
        (\(P.id(23)), 'Wit', '', '', NULL, 'M', \(bsn), NULL, NULL, 1)
      """
    #expect(try PlainStore().refusal(sql) == nil)
  }

  @Test(
    "can't store a fraction, a day that is none, or a code that isn't listed",
    arguments: [
      "INSERT INTO case_counter VALUES (\(PlainStore.id(60)), 2026, 1.5)",
      "UPDATE family SET version = 1.5", "UPDATE family SET municipality = '05A8'",
      "UPDATE case_file SET closed_on = '2026-2-1'", "UPDATE person SET gender = 'X'",
      "UPDATE person SET birth = 20140513", "UPDATE person SET id = x'01'",
      "INSERT INTO team VALUES (\(PlainStore.id(61)), '')",
    ])
  func types(_ sql: String) throws {
    #expect(try PlainStore().refusal(sql) != nil)
  }

  @Test("can't count case numbers down")
  func counter() throws {
    let store = try PlainStore()
    try store.run("INSERT INTO case_counter VALUES (\(P.id(60)), 2026, 5)")
    #expect(store.refusal("UPDATE case_counter SET last = 4") != nil)
    #expect(store.refusal("UPDATE case_counter SET last = 6") == nil)
  }

  @Test("can't change or delete a note")
  func notes() throws {
    let store = try PlainStore()
    let insert = """
      INTO note VALUES (\(P.id(70)), \(P.family), \(P.user), 'telephone', '2026-02-01', NULL, NULL,
        'tekst', NULL, NULL, NULL)
      """
    try store.run("INSERT \(insert)")
    try store.run("PRAGMA recursive_triggers = OFF")
    for sql in ["UPDATE note SET body = 'x'", "DELETE FROM note", "REPLACE \(insert)"] {
      #expect(store.refusal(sql)?.contains("written once") == true)
    }
  }

  private func count(_ store: PlainStore, _ history: History) throws -> Int64? {
    try store.engine.read { try $0.number("SELECT count(*) FROM \(history.table)") }
  }
}
