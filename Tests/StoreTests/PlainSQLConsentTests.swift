import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about consent")
struct PlainSQLConsentTests {
  private func withConsent(_ purpose: String = "share") throws -> P {
    let store = try P()
    try store.run(
      """
      INSERT INTO consent VALUES (\(P.id(61)), \(P.family), 1, \(P.child), '\(purpose)', 'verzuim',
        \(purpose == "share" ? "'School'" : "NULL"), '2026-03-01', \(P.user))
      """)
    return store
  }

  private func reply(
    _ number: Int, _ answer: String, on day: String = "2026-03-02", remark: String = "NULL"
  ) -> String {
    """
    INSERT INTO consent_reply VALUES (\(P.id(70 + number)), \(P.family), \(P.id(61)), \(number),
      \(P.parent), NULL, '\(answer)', '\(day)', 'oral', \(remark), \(P.user))
    """
  }

  private func share() -> String {
    """
    INSERT INTO disclosure VALUES (\(P.id(90)), \(P.family), 1, 'share', 'consent', NULL, 'message',
      NULL, 'School', NULL, \(P.id(61)), 1, NULL, '2026-03-03', \(P.user), NULL)
    """
  }

  @Test("can't answer before it was asked, leave the attempts out, or change what was said")
  func replies() throws {
    let store = try withConsent()
    #expect(store.refusal(reply(1, "given", on: "2026-02-01")) != nil)
    #expect(store.refusal(reply(1, "unreachable")) != nil)
    try store.run(reply(1, "unreachable", remark: "'drie keer gebeld'"))
    for sql in [
      "UPDATE consent_reply SET answer = 'given'", "DELETE FROM consent_reply",
      "UPDATE consent SET what = 'alles'", "DELETE FROM consent", reply(1, "given"),
      reply(1, "given").replacing("INSERT", with: "INSERT OR REPLACE"),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
  }

  @Test("can't share on a refusal, nor on a consent to help")
  func shares() throws {
    let store = try withConsent()
    try store.run(reply(1, "given"))
    #expect(store.dryRefusal(share()) == nil)
    try store.run(reply(2, "withdrawn"))
    #expect(store.refusal(share()) != nil)
    try store.run(reply(3, "given"))
    #expect(store.refusal(share()) == nil)
    let help = try withConsent("help")
    #expect(help.refusal(share()) != nil)
  }
}
