import Domain
import Foundation
import Store
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about help")
struct PlainSQLHelpTests {
  @Test("can't grant more than the ceiling, but what other routes grant goes in")
  func ceiling() throws {
    let store = try withBudget(100_000)
    #expect(store.refusal(commitment(101, nr: 1, route: "municipality", cents: 60_000)) == nil)
    let over = commitment(102, nr: 2, route: "municipality", cents: 40_001)
    #expect(store.refusal(over)?.contains("ceiling") == true)
    #expect(
      store.refusal(over.replacing("INSERT", with: "INSERT OR REPLACE"))?.contains("ceiling")
        == true)
    for (place, route) in CommitmentRoute.allCases.filter({ $0 != .municipality }).enumerated() {
      let insert = commitment(110 + place, nr: 10 + place, route: route.rawValue, cents: 90_000)
      #expect(store.refusal(insert) == nil, "\(route)")
    }
    #expect(store.refusal(commitment(103, nr: 3, route: "municipality", cents: 1)) != nil)
  }

  @Test("can't grant anything in a year or a municipality without a budget")
  func without() throws {
    let store = try withBudget(100_000)
    #expect(
      store.refusal(commitment(101, nr: 1, route: "municipality", cents: 1, from: "2027-01-01"))
        != nil)
    #expect(
      store.refusal(commitment(101, nr: 1, route: "municipality", cents: 1, at: "0599")) != nil)
    #expect(
      store.refusal(commitment(101, nr: 1, route: "court", cents: 1, from: "2027-01-01")) == nil)
  }

  @Test("can't lower a ceiling below what is committed")
  func lowered() throws {
    let store = try withBudget(100_000)
    try store.run(commitment(101, nr: 1, route: "court", cents: 150_000))
    try store.run("UPDATE budget_term SET to_day = '2026-03-01' WHERE id = \(P.id(90))")
    #expect(store.refusal(budget(91, nr: 2, 99_999))?.contains("lower") == true)
    #expect(store.refusal(budget(91, nr: 2, 120_000)) == nil)
  }

  @Test("can't change what was committed, or let it go back")
  func written() throws {
    let store = try withBudget(100_000)
    try store.run(commitment(101, nr: 1, route: "court", cents: 100))
    let row = "WHERE id = \(P.id(101))"
    for change in [
      "amount_cents = 1", "product = 'x'", "route = 'crisis'", "person_id = \(P.parent)",
      "made_on = '2026-01-01'", "provider_id = \(P.id(9))", "state = 'started'",
      "state = 'stopped'", "remains_cents = 1", "goal_id = \(P.id(77))",
    ] { #expect(store.refusal("UPDATE commitment SET \(change) \(row)") != nil, "\(change)") }
    try store.run(
      "UPDATE commitment SET state = 'started', started_on = '2026-03-01' \(row)")
    for change in [
      "state = 'assigned', started_on = NULL", "started_on = '2026-02-01'", "state = 'waiting'",
      "state = 'stopped', stopped_on = '2026-02-01', stop_reason = '31'",
      "state = 'stopped', stopped_on = '2026-04-01', stop_reason = '99'",
      "state = 'stopped', stopped_on = '2026-04-01', stop_reason = '31', remains_cents = 101",
    ] { #expect(store.refusal("UPDATE commitment SET \(change) \(row)") != nil, "\(change)") }
    try store.run(
      """
      UPDATE commitment SET state = 'stopped', stopped_on = '2026-04-01', stop_reason = '31',
        remains_cents = 40 \(row)
      """)
    #expect(store.refusal("UPDATE commitment SET remains_cents = 50 \(row)") != nil)
    #expect(store.refusal("DELETE FROM commitment \(row)") != nil)
  }

  @Test(
    "can take a step of a commitment back one at a time, and remove it while nothing hangs on it")
  func takenBack() throws {
    let store = try withBudget(100_000)
    try store.run(commitment(101, nr: 1, route: "municipality", cents: 60_000))
    let row = "WHERE id = \(P.id(101))"
    try store.run("UPDATE commitment SET state = 'started', started_on = '2026-03-01' \(row)")
    let back = "UPDATE commitment SET state = 'assigned', started_on = NULL, taken_back = "
    for step in ["0", "2"] { #expect(store.refusal(back + step + " " + row) != nil) }
    #expect(store.refusal(back + "1 " + row) == nil)
    try store.run(
      """
      UPDATE commitment SET state = 'stopped', stopped_on = '2026-04-01', stop_reason = '31',
        remains_cents = 0 \(row)
      """)
    try store.run(commitment(102, nr: 2, route: "municipality", cents: 60_000))
    let again = """
      UPDATE commitment SET state = 'assigned', stopped_on = NULL, stop_reason = NULL,
        remains_cents = NULL, taken_back = 2 \(row)
      """
    #expect(store.refusal(again)?.contains("ceiling") == true)
    #expect(store.refusal("DELETE FROM commitment WHERE id = \(P.id(102))") == nil)
    #expect(store.refusal(again) == nil)
  }

  @Test("can't commit for somebody outside the family, or with neither amount nor volume")
  func wrong() throws {
    let store = try withBudget(100_000)
    let stranger = commitment(101, nr: 1, route: "court", cents: 1)
      .replacing(P.child, with: P.id(99))
    #expect(store.refusal(stranger) != nil)
    let nothing = commitment(101, nr: 1, route: "court", cents: 1)
      .replacing(", 1, NULL, NULL, 'assigned'", with: ", NULL, NULL, NULL, 'assigned'")
    #expect(store.refusal(nothing) != nil)
  }

  @Test("can't let anybody wait without waiting, wait twice at once, or rewrite a look")
  func waiting() throws {
    let store = try withBudget(100_000)
    try store.run(commitment(101, nr: 1, route: "court", cents: 1))
    func wait(_ id: Int, _ nr: Int, _ from: String, _ family: String = P.family) -> String {
      """
      INSERT INTO waiting_term VALUES
      (\(P.id(id)), \(family), \(P.id(101)), \(nr), NULL, NULL, '\(from)', NULL)
      """
    }
    #expect(store.refusal(wait(201, 1, "2026-03-01")) != nil)
    try store.run("UPDATE commitment SET state = 'waiting' WHERE id = \(P.id(101))")
    #expect(store.refusal(wait(201, 1, "2026-03-01", P.other)) != nil)
    #expect(store.refusal(wait(201, 1, "2026-03-01")) == nil)
    #expect(store.refusal(wait(202, 2, "2026-03-05")) != nil)
    #expect(
      store.refusal(
        """
        UPDATE commitment SET state = 'started', started_on = '2026-03-09'
        WHERE id = \(P.id(101))
        """)?.contains("waiting") == true)
    #expect(store.refusal("UPDATE waiting_term SET bridging = 'oma'") != nil)
    #expect(store.refusal("DELETE FROM waiting_term") != nil)
    try store.run("UPDATE waiting_term SET to_day = '2026-03-05'")
    #expect(store.refusal(wait(202, 2, "2026-03-04")) != nil)
    #expect(store.refusal(wait(202, 2, "2026-03-05")) == nil)
    try store.run(
      """
      INSERT INTO safety_check VALUES
      (\(P.id(301)), \(P.family), \(P.id(101)), '2026-03-06', 'Goed', \(P.user))
      """)
    #expect(store.refusal("UPDATE safety_check SET finding = 'Slecht'") != nil)
    #expect(store.refusal("DELETE FROM safety_check") != nil)
  }

  @Test("can't change or delete who helped")
  func involved() throws {
    let store = try withMember()
    try store.run(
      """
      INSERT INTO involved_help VALUES (\(P.id(101)), \(P.family), 1, \(P.child), 'Jonge Wieken',
        'subcontractor', NULL, NULL, '2026-03-01', NULL)
      """)
    #expect(store.refusal("UPDATE involved_help SET organisation = 'x'") != nil)
    #expect(store.refusal("UPDATE involved_help SET to_day = '2026-02-01'") != nil)
    #expect(store.refusal("UPDATE involved_help SET to_day = '2026-04-01'") == nil)
    #expect(store.refusal("UPDATE involved_help SET to_day = NULL") != nil)
    #expect(store.refusal("DELETE FROM involved_help") != nil)
  }

  private func withBudget(_ cents: Int) throws -> PlainStore {
    let store = try withMember()
    try store.run(budget(90, nr: 1, cents))
    return store
  }

  private func withMember() throws -> PlainStore {
    let store = try PlainStore()
    try store.run(
      """
      INSERT INTO family_member VALUES (\(P.id(41)), \(P.family), \(P.child), NULL, 'youth', 1,
        '2026-01-05', NULL)
      """)
    return store
  }

  private func budget(_ id: Int, nr: Int, _ cents: Int) -> String {
    """
    INSERT INTO budget_term (id, family_id, nr, year, municipality, ceiling_cents, from_day)
    VALUES (\(P.id(id)), \(P.family), \(nr), 2026, '0518', \(cents), '2026-03-01')
    """
  }

  private func commitment(
    _ id: Int, nr: Int, route: String, cents: Int, from: String = "2026-02-01",
    at municipality: String = "0518"
  ) -> String {
    """
    INSERT INTO commitment VALUES (\(P.id(id)), \(P.family), \(nr), \(P.child), '\(municipality)',
      '\(route)', NULL, NULL, 'inKind', 'Begeleiding', NULL, \(P.provider), \(from.prefix(4)),
      '\(from)', NULL, \(cents), NULL, NULL, 'assigned', '2026-02-01', \(P.user), NULL, NULL, NULL,
      NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL)
    """
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    guard let range = range(of: part) else { return self }
    return replacingCharacters(in: range, with: other)
  }
}
