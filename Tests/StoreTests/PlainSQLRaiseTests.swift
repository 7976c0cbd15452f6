import Domain
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about a raise of a budget")
struct PlainSQLRaiseTests {
  let store: PlainStore

  init() throws {
    store = try PlainStore()
    for sql in [
      "INSERT INTO user_account VALUES (\(P.id(6)), 'bas', 'Bas', NULL, NULL)",
      "INSERT INTO user_account VALUES (\(P.id(8)), 'carl', 'Carl', NULL, NULL)",
      """
      INSERT INTO role_grant VALUES (\(P.id(51)), \(P.user), 'supervisor', \(P.team),
        '2026-01-01', NULL)
      """,
      """
      INSERT INTO role_grant VALUES (\(P.id(52)), \(P.id(6)), 'supervisor', \(P.team),
        '2026-01-01', '2026-06-01')
      """,
    ] { try store.run(sql) }
  }

  private func ask(
    _ id: Int = 301, nr: Int = 1, to cents: Int = 6_000_000, from: Int = 2_100_000,
    state: String = "waiting", verb: String = "INSERT"
  ) -> String? {
    store.refusal(
      """
      \(verb) INTO budget_raise VALUES (\(P.id(id)), \(P.family), \(nr), 2026, '0518', \(from),
        \(cents), 'Crisis', \(P.user), '2026-03-01', '\(state)', NULL, NULL, NULL)
      """)
  }

  private func decide(
    _ state: String = "approved", by user: String = P.id(6), on day: String = "'2026-03-02'",
    remark: String = "NULL"
  ) -> String? {
    store.refusal(
      """
      UPDATE budget_raise SET state = '\(state)', decided_by = \(user), decided_on = \(day),
        remark = \(remark)
      """)
  }

  private func set(_ id: Int, nr: Int, _ cents: Int, to day: String = "NULL") -> String? {
    store.refusal(
      """
      INSERT INTO budget_term (id, family_id, nr, year, municipality, ceiling_cents, from_day, to_day)
      VALUES (\(P.id(id)), \(P.family), \(nr), 2026, '0518', \(cents), '2026-03-02', \(day))
      """)
  }

  @Test("can't approve or refuse what the same person asked for")
  func own() throws {
    try #require(ask() == nil)
    #expect(decide(by: P.user) != nil)
    #expect(decide("refused", by: P.user, remark: "'Nee'") != nil)
    #expect(decide() == nil)
  }

  @Test("can't decide without being a supervisor of the team on that day")
  func decider() throws {
    try #require(ask() == nil)
    #expect(decide(by: P.id(8))?.contains("supervisor") == true)
    #expect(decide(on: "'2026-06-01'")?.contains("supervisor") == true)
    #expect(decide(by: "NULL") != nil && decide(on: "NULL") != nil)
    #expect(decide(on: "'2026-02-28'") != nil)
    #expect(decide("refused") != nil)
    #expect(decide("refused", remark: "'Eerst evalueren'") == nil)
  }

  @Test("can't begin with a decision, ask twice at a time, or ask for no more than there is")
  func asked() throws {
    for state in ["approved", "refused", "withdrawn", "else"] {
      #expect(ask(state: state) != nil, "\(state)")
    }
    #expect(ask(to: 2_100_000) != nil)
    #expect(ask() == nil)
    #expect(ask(302, nr: 2)?.contains("one at a time") == true)
    #expect(ask(302, nr: 2, verb: "INSERT OR REPLACE") != nil)
  }

  @Test("can't decide anew, change what was asked, or make it as if nobody asked")
  func written() throws {
    try #require(ask() == nil)
    for change in ["to_cents = 9", "reason = 'x'", "proposed_by = \(P.id(6))", "nr = 2"] {
      #expect(store.refusal("UPDATE budget_raise SET \(change)") != nil, "\(change)")
    }
    try #require(decide() == nil)
    #expect(decide("refused", remark: "'Nee'")?.contains("once") == true)
    #expect(
      store.refusal(
        "UPDATE budget_raise SET state = 'waiting', decided_by = NULL, decided_on = NULL") != nil)
    #expect(ask(verb: "INSERT OR REPLACE") != nil)
    #expect(store.refusal("DELETE FROM budget_raise") != nil)
  }

  @Test("can't set a ceiling above every mandate without the approved raise, up to its amount")
  func ceiling() throws {
    let most = Norm.mandateSupervisor.seed * 100
    #expect(set(401, nr: 1, most, to: "'2026-03-02'") == nil)
    #expect(set(402, nr: 2, most + 1)?.contains("second approval") == true)
    try #require(ask() == nil)
    #expect(set(402, nr: 2, 6_000_000)?.contains("second approval") == true)
    try #require(decide() == nil)
    #expect(set(402, nr: 2, 6_000_001)?.contains("second approval") == true)
    #expect(set(402, nr: 2, 6_000_000) == nil)
  }

  @Test("is held to the mandate the house has set, as the program is")
  func norm() throws {
    for norm in [Norm.mandateCoordinator, .mandateSupervisor] {
      #expect(
        store.refusal(
          """
          UPDATE norm_value SET to_day = '2026-02-01'
          WHERE norm = '\(norm.rawValue)' AND to_day IS NULL
          """) == nil)
      try store.run(
        """
        INSERT INTO norm_value VALUES (\(P.id(norm == .mandateCoordinator ? 601 : 602)),
          '\(norm.rawValue)', 100, '2026-02-01', NULL)
        """)
    }
    #expect(set(401, nr: 1, 10_001)?.contains("second approval") == true)
    #expect(set(401, nr: 1, 10_000) == nil)
    #expect(!RaiseRule.isAllowed(Cents(10_001), after: nil, mandate: Cents(10_000)))
    #expect(RaiseRule.isAllowed(Cents(10_000), after: nil, mandate: Cents(10_000)))
  }
}
