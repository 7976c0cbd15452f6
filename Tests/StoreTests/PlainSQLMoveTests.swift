import Domain
import Store
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about moves")
struct PlainSQLMoveTests {
  @Test("can't let help go on longer than the rule, or without a request or another municipality")
  func continuation() throws {
    let day = try Day("2024-02-29")
    let last = Move.Continuation.limit(day)
    for (until, isAllowed) in [(last, true), (last.adding(days: 1), false), (day, false)] {
      let store = try moved()
      let refusal = store.refusal(move(on: day.iso, until: "'\(until.iso)'", by: "'moeder'"))
      #expect((refusal == nil) == isAllowed, "\(until) \(refusal ?? "")")
    }
    let store = try moved()
    #expect(store.refusal(move(until: "'2026-06-01'")) != nil)
    #expect(store.refusal(move(by: "'moeder'")) != nil)
    #expect(store.refusal(move(stay: 1, until: "'2026-06-01'", by: "'moeder'")) != nil)
    #expect(
      store.refusal(move(to: "'0518'", until: "'2026-06-01'", by: "'moeder'", team: "NULL")) != nil)
  }

  @Test("can't leave out the new team, or name one where nothing changes")
  func team() throws {
    let store = try moved()
    #expect(store.refusal(move(team: "NULL")) != nil)
    #expect(store.refusal(move(to: "'0518'")) != nil)
    #expect(store.refusal(move(from: "NULL")) != nil)
    #expect(store.refusal(move(to: "'503'")) != nil)
    #expect(store.refusal(move(home: 53)) != nil)
    #expect(store.refusal(move()) == nil)
    #expect(store.refusal(move()) != nil)
  }

  @Test("can't rewrite a move, confirm it half, twice or before it was, or take it away")
  func written() throws {
    let store = try moved()
    try store.run(move())
    for change in [
      "team_name = 'x'", "on_day = '2026-01-06'", "municipality_to = '0599'",
      "confirmed_on = '2026-02-01'", "confirmed_on = '2026-01-01', confirmed_by = 'Bos'",
      "withdrawn_on = '2026-01-01'", "new_household = 0",
    ] { #expect(store.refusal("UPDATE move SET \(change)") != nil, "\(change)") }
    #expect(store.refusal("DELETE FROM move") != nil)
    #expect(
      store.refusal("UPDATE move SET confirmed_on = '2026-02-01', confirmed_by = 'Bos'") == nil)
    for change in ["confirmed_by = 'Vos'", "withdrawn_on = '2026-02-02'"] {
      #expect(store.refusal("UPDATE move SET \(change)") != nil, "\(change)")
    }
  }

  @Test("can't say that somebody moved who doesn't live there from that day")
  func people() throws {
    let store = try moved()
    try store.run(move())
    #expect(store.refusal(person(home: 102)) != nil)
    #expect(store.refusal(person(who: P.parent)) != nil)
    #expect(store.refusal(person(term: P.id(302))) != nil)
    #expect(store.refusal(person(before: P.id(301))) != nil)
    #expect(store.refusal(person(term: P.id(301))) == nil)
    #expect(store.refusal(person(term: P.id(301))) != nil)
    #expect(store.refusal("UPDATE move_person SET had_second = 1") != nil)
    #expect(store.refusal("DELETE FROM move_person") != nil)
  }

  @Test("can't close a file while a team elsewhere hasn't confirmed")
  func closing() throws {
    let store = try moved()
    try store.run(
      """
      INSERT INTO case_closing (id, family_id, case_file_id, on_day, author_id, stop_reason,
        end_reason) VALUES (\(P.id(61)), \(P.family), \(P.id(31)), '2026-04-01', \(P.user),
        '31', '01')
      """)
    try store.run(move())
    let close = "UPDATE case_file SET closed_on = '2026-04-01' WHERE id = \(P.id(31))"
    #expect(store.refusal(close)?.contains("new team") == true)
    try store.run("UPDATE move SET withdrawn_on = '2026-02-01'")
    #expect(store.refusal(close) == nil)
    #expect(store.refusal(move(701, nr: 2)) != nil)
  }

  private func moved() throws -> PlainStore {
    let store = try PlainStore()
    for (id, family) in [(51, P.family), (52, P.family), (53, P.other)] {
      try store.run(
        """
        INSERT INTO household VALUES (\(P.id(id)), \(family), '2514AA', \(id), '', '0518', 0, NULL,
          NULL)
        """)
    }
    try store.run(
      """
      INSERT INTO family_member VALUES (\(P.id(41)), \(P.family), \(P.child), NULL, 'youth', 1,
        '2026-01-05', NULL)
      """)
    for (id, home, kind) in [(101, 52, "main"), (102, 51, "second")] {
      try store.run(
        """
        INSERT INTO residence VALUES (\(P.id(id)), \(P.family), \(id), \(P.child), \(P.id(home)),
          '\(kind)', '2026-01-05', NULL)
        """)
    }
    for (id, code, to) in [(301, "0503", "'2026-03-01'"), (302, "0518", "NULL")] {
      try store.run(
        """
        INSERT INTO municipality_term VALUES (\(P.id(id)), \(P.family), \(id), \(P.child),
          '\(code)', 'registered', NULL, \(P.user), '\(id == 301 ? "2026-01-05" : "2026-03-01")',
          \(to))
        """)
    }
    return store
  }

  private func move(
    _ id: Int = 700, nr: Int = 1, on day: String = "2026-01-05", home: Int = 52, stay: Int = 0,
    from: String = "'0518'", to: String = "'0503'", until: String = "NULL", by: String = "NULL",
    team: String = "'Jeugdteam Delft'"
  ) -> String {
    """
    INSERT INTO move VALUES (\(P.id(id)), \(P.family), \(nr), '\(day)', \(P.id(home)), 1, \(stay),
      \(from), \(to), NULL, NULL, \(until), \(by), \(team), NULL, \(P.user), NULL, NULL, NULL)
    """
  }

  private func person(
    who: String = P.child, home: Int = 101, term: String = "NULL", before: String = "NULL"
  ) -> String {
    """
    INSERT INTO move_person VALUES (\(P.id(801)), \(P.family), \(P.id(700)), \(who),
      \(P.id(home)), NULL, 0, \(term), \(before))
    """
  }
}
