import Domain
import Foundation
import Store
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about homes")
struct PlainSQLHomesTests {
  @Test("can't let somebody live in two main homes, in another family's, or twice in one")
  func residences() throws {
    let store = try housed()
    #expect(store.refusal(lives(101, 1, home: 51)) == nil)
    #expect(store.refusal(lives(102, 2, home: 52)) != nil)
    #expect(store.refusal(lives(102, 2, home: 52, kind: "second")) == nil)
    #expect(store.refusal(lives(103, 3, home: 52, kind: "third")) != nil)
    #expect(store.refusal(lives(103, 3, home: 53, to: "2026-02-01")) != nil)
    #expect(store.refusal(lives(103, 3, person: P.parent, home: 51)) != nil)
    #expect(store.refusal("UPDATE residence SET household_id = \(P.id(52))") != nil)
    #expect(store.refusal("DELETE FROM residence") != nil)
    #expect(store.refusal("UPDATE residence SET to_day = '2026-02-01' WHERE nr = 1") == nil)
    #expect(store.refusal("UPDATE residence SET to_day = NULL WHERE nr = 1") != nil)
    #expect(store.refusal(lives(104, 4, home: 51, from: "2026-01-20")) != nil)
    #expect(store.refusal(lives(104, 4, home: 52, from: "2026-02-01")) != nil)
  }

  @Test("can't put a member in a household where he doesn't live")
  func member() throws {
    let store = try housed()
    let move = "UPDATE family_member SET household_id = \(P.id(52)) WHERE id = \(P.id(41))"
    #expect(store.refusal(move)?.contains("main home") == true)
    try store.run(lives(101, 1, home: 52))
    #expect(store.refusal(move) == nil)
    #expect(store.refusal("UPDATE family_member SET household_id = NULL") == nil)
  }

  @Test("can't end a household where somebody lives")
  func household() throws {
    let store = try housed()
    try store.run(lives(101, 1, home: 52))
    func end(_ id: Int) -> String {
      "UPDATE household SET ended_on = '2026-03-01' WHERE id = \(P.id(id))"
    }
    #expect(store.refusal(end(52)) != nil)
    try store.run("UPDATE residence SET to_day = '2026-02-01'")
    #expect(store.refusal(end(52)) == nil)
    #expect(store.refusal(lives(102, 2, home: 52, from: "2026-02-01")) != nil)
    #expect(
      store.refusal("UPDATE household SET family_id = \(P.other) WHERE id = \(P.id(51))") != nil)
  }

  @Test("can't let a youth stay in two places, or two municipalities be responsible for him")
  func histories() throws {
    let store = try housed()
    func stay(_ id: Int, _ nr: Int, _ from: String, _ kind: String = "11") -> String {
      """
      INSERT INTO stay VALUES (\(P.id(id)), \(P.family), \(nr), \(P.child), '\(kind)', 'De Es',
        NULL, NULL, '\(from)', NULL)
      """
    }
    #expect(store.refusal(stay(201, 1, "2026-01-10", "15")) != nil)
    #expect(store.refusal(stay(201, 1, "2026-01-10")) == nil)
    #expect(store.refusal(stay(202, 2, "2026-02-10")) != nil)
    #expect(store.refusal("UPDATE stay SET place = 'x'") != nil)
    #expect(store.refusal("DELETE FROM stay") != nil)
    #expect(
      store.refusal(stay(203, 3, "2026-02-10").replacingOccurrences(of: P.child, with: P.parent))
        != nil)
    func term(_ id: Int, _ nr: Int, _ code: String, _ ground: String = "registered") -> String {
      """
      INSERT INTO municipality_term VALUES (\(P.id(id)), \(P.family), \(nr), \(P.child), '\(code)',
        '\(ground)', NULL, \(P.user), '2026-01-10', NULL)
      """
    }
    #expect(store.refusal(term(301, 1, "518")) != nil)
    #expect(store.refusal(term(301, 1, "0518", "law")) != nil)
    #expect(store.refusal(term(301, 1, "0518")) == nil)
    #expect(store.refusal(term(302, 2, "0503")) != nil)
    #expect(store.refusal("UPDATE municipality_term SET municipality = '0503'") != nil)
    #expect(store.refusal("UPDATE municipality_term SET to_day = '2026-02-01'") == nil)
  }

  @Test("can't invent or take away that somebody looked at a secret address")
  func reveals() throws {
    let store = try housed()
    let look = """
      INSERT INTO address_reveal VALUES (\(P.id(401)), \(P.family), \(P.id(51)), \(P.user),
        '2026-03-01', 'brief')
      """
    #expect(store.refusal(look) != nil)
    try store.run("UPDATE household SET is_secret = 1 WHERE id = \(P.id(51))")
    #expect(store.refusal(look) == nil)
    #expect(store.refusal("UPDATE address_reveal SET reason = 'x'") != nil)
    #expect(store.refusal("DELETE FROM address_reveal") != nil)
  }

  private func housed() throws -> PlainStore {
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
    return store
  }

  private func lives(
    _ id: Int, _ nr: Int, person: String = P.child, home: Int, kind: String = "main",
    from: String = "2026-01-05", to: String? = nil
  ) -> String {
    """
    INSERT INTO residence VALUES (\(P.id(id)), \(P.family), \(nr), \(person), \(P.id(home)),
      '\(kind)', '\(from)', \(to.map { "'\($0)'" } ?? "NULL"))
    """
  }
}
