import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about destruction")
struct PlainSQLDestructionTests {
  private let other = P.id(8)

  private func withProposal() throws -> P {
    let store = try P()
    try store.run("INSERT INTO user_account VALUES (\(other), 'bas', 'Bas', NULL, NULL)")
    try store.run(proposal(71, 1))
    return store
  }

  private func close(_ store: P) throws {
    try store.run(
      """
      INSERT INTO case_closing (id, family_id, case_file_id, on_day, author_id, stop_reason,
        end_reason, satisfaction, further_help, note) VALUES (\(P.id(61)), \(P.family),
        \(P.id(31)), '2026-02-01', \(P.user), '31', '01', NULL, NULL, NULL)
      """)
    try store.run("UPDATE case_file SET closed_on = '2026-02-01' WHERE id = \(P.id(31))")
  }

  private func proposal(_ id: Int, _ number: Int, state: String = "proposed") -> String {
    """
    INSERT INTO destruction VALUES (\(P.id(id)), \(number), \(P.family), 2026, 1, NULL, NULL, NULL,
      \(P.user), '2026-03-01', '\(state)', NULL, NULL, NULL, NULL, NULL)
    """
  }

  private func decide(_ state: String, by user: String, rest: String = "") -> String {
    """
    UPDATE destruction SET state = '\(state)', decided_by = \(user), decided_on = '2026-03-02'
    \(rest)
    """
  }

  @Test("can't decide on his own proposal, skip the proposal, or propose twice")
  func two() throws {
    let store = try withProposal()
    try close(store)
    #expect(store.refusal(proposal(72, 2)) != nil)
    #expect(store.refusal(proposal(73, 3, state: "open")) != nil)
    #expect(store.refusal(decide("open", by: P.user)) != nil)
    #expect(store.refusal(decide("done", by: other, rest: ", row_count = 3")) != nil)
    #expect(store.refusal(decide("refused", by: other)) != nil)
    #expect(store.dryRefusal(decide("open", by: other)) == nil)
    let refused = decide(
      "refused", by: other, rest: ", refusal = 'lawForbids', remark = 'zaak loopt'")
    #expect(store.refusal(refused) == nil)
    #expect(store.refusal(decide("open", by: other)) != nil)
    #expect(store.refusal("DELETE FROM destruction") != nil)
  }

  @Test("can't delete what is kept before two people decided, and only of a closed file")
  func kept() throws {
    let store = try withProposal()
    try store.run(
      """
      INSERT INTO safety_agreement VALUES (\(P.id(82)), \(P.family), 1, 'Samen ophalen',
        'ouders', 'school', '2026-03-01', '2026-03-09', NULL)
      """)
    #expect(store.refusal("DELETE FROM safety_agreement") != nil)
    #expect(store.refusal(decide("open", by: other))?.contains("closed file") == true)
    try close(store)
    try store.run(decide("open", by: other))
    #expect(store.refusal("DELETE FROM safety_agreement") == nil)
  }
}
