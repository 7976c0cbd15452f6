import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, at who belongs to a second family")
struct PlainSQLSecondPlaceTests {
  let store: PlainStore
  private let second = P.id(901)

  init() throws {
    store = try PlainStore()
    try store.run(
      """
      INSERT INTO family SELECT \(second), case_year, case_number + 50, name, team_id, municipality,
        version FROM family WHERE id = \(P.family)
      """)
  }

  private func member(_ id: Int, _ family: String, primary: Int, to: String = "NULL") -> String {
    """
    INSERT INTO family_member VALUES (\(P.id(id)), \(family), \(P.child), NULL, 'youth',
      \(primary), '2026-01-05', \(to))
    """
  }

  private func place(_ id: Int = 921, _ family: String? = nil, own: String = P.family) -> String {
    """
    INSERT INTO second_place VALUES
      (\(P.id(id)), \(family ?? second), \(P.child), \(own), '2026-01-05', NULL)
    """
  }

  @Test("can't write it of who is no member here or has no place of his own there")
  func members() throws {
    #expect(store.refusal(place()) != nil)
    try store.run(member(911, second, primary: 0))
    #expect(store.refusal(place()) != nil, "no own place")
    try store.run(member(912, P.family, primary: 1))
    #expect(store.refusal(place(own: second)) != nil, "the same family")
    #expect(store.refusal(place(921, P.family, own: second)) != nil, "the other way round")
    try store.run(place())
    #expect(store.refusal(place(922)) != nil, "twice")
  }

  @Test("can't give him a primary place here meanwhile, nor write over or take away what stood")
  func fixed() throws {
    try store.run(member(911, second, primary: 0))
    try store.run(member(912, P.family, primary: 1))
    try store.run(place())
    try store.run("UPDATE family_member SET is_primary = 0 WHERE id = \(P.id(912))")
    for sql in [
      "UPDATE family_member SET is_primary = 1 WHERE id = \(P.id(911))",
      "UPDATE second_place SET own_family_id = \(second)", "DELETE FROM second_place",
      "UPDATE second_place SET from_day = '2025-01-01'",
      "INSERT OR REPLACE INTO second_place SELECT * FROM second_place",
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    try store.run("UPDATE family_member SET to_day = '2026-03-01' WHERE id = \(P.id(911))")
    #expect(store.refusal(member(913, second, primary: 1)) != nil)
    try store.run("UPDATE second_place SET to_day = '2026-03-01'")
    #expect(store.refusal("UPDATE second_place SET to_day = NULL") != nil)
    #expect(store.refusal(member(913, second, primary: 1)) == nil)
  }
}
