import Domain
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about an overspend")
struct PlainSQLOverspendTests {
  let store: PlainStore

  init() throws {
    store = try PlainStore()
    for sql in [
      """
      INSERT INTO family_member VALUES (\(P.id(41)), \(P.family), \(P.child), NULL, 'youth', 1,
        '2026-01-05', NULL)
      """,
      """
      INSERT INTO budget_term (id, family_id, nr, year, municipality, ceiling_cents, from_day)
      VALUES (\(P.id(90)), \(P.family), 1, 2026, '0518', 100000, '2026-02-01')
      """,
      """
      INSERT INTO role_grant VALUES (\(P.id(51)), \(P.user), 'supervisor', \(P.team),
        '2026-01-01', '2026-06-01')
      """,
    ] { try store.run(sql) }
  }

  private func commit(_ id: Int, _ nr: Int, _ cents: Int) throws {
    try store.run(
      """
      INSERT INTO commitment VALUES (\(P.id(id)), \(P.family), \(nr), \(P.child), '0518', 'court',
        NULL, NULL, 'inKind', 'Begeleiding', NULL, \(P.provider), 2026, '2026-02-01', NULL, \(cents),
        NULL, NULL, 'assigned', '2026-02-01', \(P.user), NULL, NULL, NULL, NULL, 0, NULL,
        NULL, NULL, NULL, NULL, NULL)
      """)
  }

  private func acknowledge(
    _ id: Int = 201, nr: Int = 1, _ committed: Int = 120_000, _ ceiling: Int = 100_000,
    by user: String = P.user, on day: String = "2026-03-01", at code: String = "0518",
    reason: String = "'Crisis'", verb: String = "INSERT"
  ) -> String? {
    store.refusal(
      """
      \(verb) INTO overspend_acknowledgement VALUES (\(P.id(id)), \(P.family), \(nr), 2026,
        '\(code)', \(committed), \(ceiling), \(reason), \(user), '\(day)')
      """)
  }

  @Test("can acknowledge what is over the ceiling, with the amounts as they are and nothing else")
  func amounts() throws {
    try commit(101, 1, 120_000)
    #expect(acknowledge(201, nr: 1, 119_999) != nil)
    #expect(acknowledge(201, nr: 1, 130_000)?.contains("amounts") == true)
    #expect(acknowledge(201, nr: 1, 120_000, 90_000)?.contains("amounts") == true)
    #expect(acknowledge(at: "0599") != nil)
    #expect(acknowledge(reason: "''") != nil && acknowledge(reason: "NULL") != nil)
    #expect(acknowledge() == nil)
  }

  @Test("can't acknowledge what fits")
  func fits() throws {
    #expect(acknowledge(201, nr: 1, 0) != nil)
    try commit(101, 1, 100_000)
    #expect(acknowledge(201, nr: 1, 100_000) != nil)
    try store.run("UPDATE budget_term SET to_day = '2026-02-20'")
    try commit(102, 2, 20_000)
    #expect(acknowledge() != nil)
  }

  @Test("can't acknowledge the same twice, only more than was acknowledged")
  func once() throws {
    try commit(101, 1, 120_000)
    #expect(acknowledge() == nil)
    #expect(acknowledge(202, nr: 2) != nil)
    try store.run("UPDATE budget_term SET to_day = '2026-02-20'")
    try store.run(
      """
      INSERT INTO budget_term (id, family_id, nr, year, municipality, ceiling_cents, from_day)
      VALUES (\(P.id(91)), \(P.family), 2, 2026, '0518', 110000, '2026-02-20')
      """)
    #expect(acknowledge(202, nr: 2, 120_000, 110_000)?.contains("already") == true)
    try commit(102, 2, 1)
    #expect(acknowledge(202, nr: 1, 120_001, 110_000) != nil)
    #expect(acknowledge(202, nr: 2, 120_001, 110_000) == nil)
  }

  @Test("can't do it without being a supervisor of the team on that day")
  func author() throws {
    try commit(101, 1, 120_000)
    try store.run("INSERT INTO user_account VALUES (\(P.id(6)), 'bas', 'Bas', NULL, NULL)")
    try store.run("INSERT INTO team VALUES (\(P.id(7)), 'West')")
    #expect(acknowledge(by: P.id(6))?.contains("supervisor") == true)
    for (place, role, team) in [(52, "coordinator", P.team), (53, "supervisor", P.id(7))] {
      try store.run(
        """
        INSERT INTO role_grant VALUES (\(P.id(place)), \(P.id(6)), '\(role)', \(team),
          '2026-01-01', NULL)
        """)
      #expect(acknowledge(by: P.id(6))?.contains("supervisor") == true, "\(role)")
    }
    #expect(acknowledge(on: "2026-06-01")?.contains("supervisor") == true)
    #expect(acknowledge(on: "2025-12-31")?.contains("supervisor") == true)
    try store.run(
      "INSERT INTO role_grant VALUES (\(P.id(54)), \(P.id(6)), 'supervisor', NULL, '2026-01-01', NULL)"
    )
    #expect(acknowledge(by: P.id(6)) == nil)
  }

  @Test("can't change, replace or delete what was acknowledged")
  func written() throws {
    try commit(101, 1, 120_000)
    try #require(acknowledge() == nil)
    for change in ["reason = 'x'", "committed_cents = 999999", "made_by = \(P.id(6))", "nr = 2"] {
      #expect(
        store.refusal("UPDATE overspend_acknowledgement SET \(change)") != nil, "\(change)")
    }
    #expect(acknowledge(verb: "INSERT OR REPLACE") != nil)
    #expect(store.refusal("DELETE FROM overspend_acknowledgement") != nil)
  }
}
