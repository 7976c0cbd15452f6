import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about who may see what")
struct PlainSQLAccessTests {
  private let other = P.id(8)

  private func withTwo() throws -> P {
    let store = try P()
    try store.run("INSERT INTO user_account VALUES (\(other), 'bas', 'Bas', NULL, NULL)")
    return store
  }

  private func emergency(_ number: Int, length: Int64 = EmergencyAccess.length) -> String {
    """
    INSERT INTO emergency_access VALUES (\(P.id(70 + number)), \(P.family), \(number), \(P.user),
      'Kind alleen thuis', 1000, \(1000 + length), NULL, NULL, NULL, NULL)
    """
  }

  private func review(by user: String, _ outcome: String, remark: String = "NULL") -> String {
    """
    UPDATE emergency_access SET reviewed_by = \(user), reviewed_on = '2026-03-02',
      outcome = '\(outcome)', remark = \(remark)
    """
  }

  @Test("can't review his own emergency, make it longer, or change what was said of it")
  func emergencies() throws {
    let store = try withTwo()
    #expect(store.refusal(emergency(1, length: EmergencyAccess.length + 1)) != nil)
    try store.run(emergency(1))
    #expect(store.refusal(review(by: P.user, "terecht")) != nil)
    #expect(store.refusal(review(by: other, "onterecht")) != nil)
    #expect(store.refusal("UPDATE emergency_access SET until_ms = until_ms + 1") != nil)
    #expect(store.refusal("DELETE FROM emergency_access") != nil)
    #expect(store.dryRefusal(review(by: other, "onterecht", remark: "'kon bellen'")) == nil)
    #expect(store.refusal(review(by: other, "terecht")) == nil)
    #expect(store.refusal(review(by: other, "onterecht", remark: "'x'")) != nil)
    #expect(
      store.refusal(emergency(1).replacing("INSERT", with: "INSERT OR REPLACE")) != nil)
  }

  @Test("can't restrict a file twice, let somebody into a restriction that ended, or rewrite one")
  func restrictions() throws {
    let store = try withTwo()
    func restrict(_ id: Int, _ number: Int) -> String {
      """
      INSERT INTO restriction VALUES (\(P.id(id)), \(P.family), \(number), 'Collega', \(P.user),
        '2026-03-01', NULL)
      """
    }
    try store.run(restrict(80, 1))
    #expect(store.refusal(restrict(81, 2)) != nil)
    #expect(store.refusal("UPDATE restriction SET reason = 'x'") != nil)
    #expect(store.refusal("DELETE FROM restriction") != nil)
    let admit =
      "INSERT INTO restriction_access VALUES (\(P.id(82)), \(P.family), \(P.id(80)), \(other))"
    #expect(store.dryRefusal(admit) == nil)
    try store.run("UPDATE restriction SET to_day = '2026-03-05'")
    #expect(store.refusal(admit) != nil)
    #expect(store.refusal("UPDATE restriction SET to_day = NULL") != nil)
    #expect(store.refusal(restrict(81, 2)) == nil)
  }

  @Test("can't take away why a file was read or a BSN was shown, nor leave the reason out")
  func reasons() throws {
    let store = try withTwo()
    func visit(_ reason: String, _ remark: String) -> String {
      """
      INSERT INTO family_visit VALUES (\(P.id(90)), \(P.family), \(P.user), '\(reason)', \(remark),
        '2026-03-01')
      """
    }
    #expect(store.refusal(visit("anders", "NULL")) != nil)
    #expect(store.refusal(visit("zomaar", "NULL")) != nil)
    try store.run(visit("crisis", "NULL"))
    #expect(store.refusal("UPDATE family_visit SET reason = 'collega'") != nil)
    #expect(store.refusal("DELETE FROM family_visit") != nil)
    try store.run(
      """
      INSERT INTO bsn_reveal VALUES (\(P.id(91)), \(P.family), \(P.child), \(P.user),
        '2026-03-01', 'aanvraag')
      """)
    #expect(store.refusal("DELETE FROM bsn_reveal") != nil)
    #expect(store.refusal("UPDATE bsn_reveal SET reason = 'x'") != nil)
  }

  @Test("can't ask himself as an expert, or stretch how long one may look along")
  func experts() throws {
    let store = try withTwo()
    func ask(_ expert: String, until: String = "2026-03-20") -> String {
      """
      INSERT INTO expert_access VALUES (\(P.id(95)), \(P.family), \(expert), \(P.user),
        'Past deze aanpak?', '2026-03-01', '\(until)', NULL, NULL)
      """
    }
    #expect(store.refusal(ask(P.user)) != nil)
    #expect(store.refusal(ask(other, until: "2026-02-01")) != nil)
    try store.run(ask(other))
    #expect(store.refusal("UPDATE expert_access SET until_day = '2027-01-01'") != nil)
    #expect(store.refusal("UPDATE expert_access SET ended_on = '2026-03-05'") == nil)
    #expect(store.refusal("UPDATE expert_access SET ended_on = NULL") != nil)
    try store.run(
      """
      INSERT INTO record_merge VALUES (\(P.id(96)), \(P.family), 1, 'people', NULL, 'open',
        '2026-03-02', \(P.user), 'dubbel', NULL, NULL, NULL)
      """)
    #expect(store.refusal("UPDATE expert_access SET merge_id = \(P.id(96))") != nil)
  }
}
