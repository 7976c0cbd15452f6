import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about a crisis and what may not be sent")
struct PlainSQLCrisisTests {
  private func crisis(
    _ number: Int, began: String = "2026-03-02", look: String = "2026-03-05",
    helper: String = "'Opvang'", from: String = "'2026-03-02'", end: String = "NULL, NULL"
  ) -> String {
    """
    INSERT INTO crisis VALUES (\(P.id(90 + number)), \(P.family), \(number), '\(began)', \(P.user),
      'Oma', 'Sem', 'Dreiging', 'Voor Sem', 'Deur dicht', \(helper), \(from), 'Oma', '\(look)',
      NULL, NULL, \(end))
    """
  }

  private let block = """
    INSERT INTO message_block VALUES (\(P.id(80)), \(P.family), 1, 'Leest mee', \(P.user),
      '2026-03-02', NULL, NULL)
    """

  @Test("opens one at a time, and no crisis that makes no sense")
  func opens() throws {
    let store = try P()
    for wrong in [
      crisis(1, look: "2026-03-01"), crisis(1, helper: "NULL"), crisis(1, from: "NULL"),
      crisis(1, from: "'2026-03-01'"), crisis(1, end: "'2026-03-03', 'Voorbij'"),
    ] { #expect(store.refusal(wrong) != nil, "\(wrong)") }
    try store.run(crisis(1))
    #expect(store.refusal(crisis(2)) != nil)
    try store.run("UPDATE crisis SET ended_on = '2026-03-03', how_ended = 'Voorbij'")
    #expect(store.refusal(crisis(2)) == nil)
  }

  @Test("can't rewrite what was told, decided or ended, nor take a crisis away")
  func kept() throws {
    let store = try P()
    try store.run(crisis(1))
    for column in ["reported_by", "situation", "danger", "agreed", "helper", "reachable"] {
      #expect(store.refusal("UPDATE crisis SET \(column) = 'anders'") != nil, "\(column)")
    }
    #expect(store.refusal("UPDATE crisis SET decided_on = '2026-03-04'") != nil)
    try store.run("UPDATE crisis SET decided_on = '2026-03-04', decision = 'Nr 1'")
    try store.run("UPDATE crisis SET ended_on = '2026-03-03', how_ended = 'Voorbij'")
    for sql in [
      "UPDATE crisis SET decision = 'Nr 2'", "UPDATE crisis SET ended_on = NULL, how_ended = NULL",
      "UPDATE crisis SET decided_on = NULL, decision = NULL", "DELETE FROM crisis",
      crisis(1).replacing("INSERT", with: "INSERT OR REPLACE"),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
  }

  @Test("keeps one 'no messages' that holds, and lifts it only with a reason, once")
  func blocks() throws {
    let store = try P()
    try store.run(block)
    #expect(
      store.refusal(block.replacing(P.id(80), with: P.id(81)).replacing(", 1,", with: ", 2,"))
        != nil)
    #expect(store.refusal("UPDATE message_block SET to_day = '2026-03-03'") != nil)
    #expect(store.refusal("UPDATE message_block SET reason = 'anders'") != nil)
    try store.run("UPDATE message_block SET to_day = '2026-03-03', lift_reason = 'Veilig'")
    #expect(store.refusal("UPDATE message_block SET to_day = NULL, lift_reason = NULL") != nil)
    #expect(store.refusal("DELETE FROM message_block") != nil)
  }

  @Test("ties a commitment to a crisis of the family, once decided, and never takes it back")
  func committed() throws {
    let store = try P()
    try store.run(crisis(1))
    try store.run(
      """
      INSERT INTO family_member VALUES (\(P.id(41)), \(P.family), \(P.child), NULL, 'youth', 1,
        '2026-01-05', NULL)
      """)
    try store.run(
      """
      INSERT INTO commitment VALUES (\(P.id(101)), \(P.family), 1, \(P.child), '0518', 'crisis',
        NULL, NULL, 'inKind', 'Opvang', NULL, \(P.provider), 2026, '2026-03-02', NULL, 1000,
        NULL, NULL, 'assigned', '2026-03-02', \(P.user), NULL, NULL, NULL, NULL, 0, NULL,
        NULL, NULL, NULL, NULL, NULL)
      """)
    let link = """
      INSERT INTO crisis_commitment VALUES (\(P.id(102)), \(P.family), \(P.id(91)), \(P.id(101)),
        '2026-03-04', \(P.user))
      """
    #expect(store.refusal(link) != nil)
    try store.run("UPDATE crisis SET decided_on = '2026-03-04', decision = 'Nr 1'")
    try store.run(link)
    for sql in [
      "UPDATE crisis_commitment SET on_day = '2026-03-05'", "DELETE FROM crisis_commitment",
      link.replacing("\(P.id(102))", with: P.id(103)),
      link.replacing("INSERT", with: "INSERT OR REPLACE"),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
  }
}
