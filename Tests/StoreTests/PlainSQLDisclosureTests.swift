import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about what left a file")
struct PlainSQLDisclosureTests {
  private func disclosure(
    _ number: Int, ground: DisclosureGround = .directlyInvolved, explained: Bool = false,
    consent: Bool = false, informed: Bool = true, why: Bool = false
  ) -> String {
    """
    INSERT INTO disclosure VALUES (\(P.id(90 + number)), \(P.family), \(number), 'print',
      '\(ground.rawValue)', \(explained ? "'want'" : "NULL"), 'plan', NULL, 'School', NULL,
      \(consent ? P.id(7) : "NULL"), \(informed ? 1 : 0), \(why ? "'onveilig'" : "NULL"),
      '2026-03-01', \(P.user), NULL)
    """
  }

  @Test("is refused exactly where the rule refuses, for every ground")
  func agrees() throws {
    let store = try P()
    try store.run(
      """
      INSERT INTO consent VALUES (\(P.id(7)), \(P.family), 1, \(P.child), 'share', 'verzuim',
        'School', '2026-02-01', \(P.user))
      """)
    for ground in DisclosureGround.allCases {
      for bits in 0..<16 {
        func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
        let new = NewDisclosure(
          kind: .print, ground: ground, explanation: bit(0) ? try Line("want") : nil,
          what: .plan, recipient: try Line("School"),
          consent: bit(1) ? ID(high: 0, low: 7) : nil, familyInformed: bit(2),
          whyNotInformed: bit(3) ? try Line("onveilig") : nil)
        let row = disclosure(
          1, ground: ground, explained: bit(0), consent: bit(1), informed: bit(2), why: bit(3))
        let allowed = (try? new.check()) != nil
        #expect((store.dryRefusal(row) == nil) == allowed, "\(ground) \(bits)")
      }
    }
  }

  @Test("can't change, take away or write again what was handed out")
  func kept() throws {
    let store = try P()
    try store.run(disclosure(1))
    for sql in [
      "UPDATE disclosure SET recipient = 'x'", "DELETE FROM disclosure", disclosure(1),
      disclosure(1).replacing("INSERT", with: "INSERT OR REPLACE"),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    #expect(store.refusal(disclosure(2)) == nil)
  }
}
