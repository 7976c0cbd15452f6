import Domain
import Store
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about closing")
struct PlainSQLClosingTests {
  private let close = "UPDATE case_file SET closed_on = '2026-04-01' WHERE id = \(P.id(31))"

  @Test("can't close a file without its reasons, or by reasons that aren't on the lists")
  func reasons() throws {
    let store = try PlainStore()
    #expect(store.refusal(close)?.contains("reasons") == true)
    #expect(store.refusal(closing("20", "01")) != nil)
    #expect(store.refusal(closing("31", "06")) != nil)
    #expect(store.refusal(closing("31", "01", mark: "11")) != nil)
    try store.run(closing("31", "01"))
    #expect(store.refusal(close) == nil)
    #expect(store.refusal("UPDATE case_closing SET end_reason = '02'") != nil)
    #expect(store.refusal("DELETE FROM case_closing") != nil)
  }

  @Test("can't close a file with something to do, or with one of the six still there")
  func open() throws {
    let store = try PlainStore()
    try store.run(closing("31", "01"))
    try store.run(
      """
      INSERT INTO work_item (id, family_id, kind, title, due_on, author_id)
      VALUES (\(P.id(71)), \(P.family), 'item', 'Bellen', '2026-03-01', \(P.user))
      """)
    #expect(store.refusal(close)?.contains("to be done") == true)
    try store.run(
      "UPDATE work_item SET done_on = '2026-03-02', done_by = \(P.user) WHERE id = \(P.id(71))")
    try store.run(
      """
      INSERT INTO coordinator_term (id, family_id, nr, user_id, from_day)
      VALUES (\(P.id(72)), \(P.family), 1, \(P.user), '2026-03-01')
      """)
    #expect(store.refusal(close)?.contains("six") == true)
    try store.run("UPDATE coordinator_term SET to_day = '2026-04-01'")
    #expect(store.refusal(close) == nil)
  }

  private func closing(_ stop: String, _ end: String, mark: String = "NULL") -> String {
    """
    INSERT INTO case_closing (id, family_id, case_file_id, on_day, author_id, stop_reason,
        end_reason, satisfaction, further_help, note) VALUES (\(P.id(61)), \(P.family), \(P.id(31)), '2026-04-01',
      \(P.user), '\(stop)', '\(end)', \(mark), NULL, NULL)
    """
  }
}
