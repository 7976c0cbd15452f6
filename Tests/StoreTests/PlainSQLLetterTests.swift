import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about letters to a family")
struct PlainSQLFamilyLetterTests {
  private func letter(
    _ number: Int = 1, to person: String = P.child, state: String = "prepared",
    template: String = "invitation"
  ) -> String {
    """
    INSERT INTO family_letter VALUES (\(P.id(60 + number)), \(P.family), \(number),
      '\(template)', \(person), '2026-03-02', \(P.user), NULL, NULL, 'Beste Sem,', 'Hulp',
      '\(state)', NULL, NULL, NULL)
    """
  }

  private func store() throws -> P {
    let store = try P()
    try store.run(
      """
      INSERT INTO family_member VALUES (\(P.id(41)), \(P.family), \(P.child), NULL, 'youth', 1,
        '2026-01-05', NULL)
      """)
    return store
  }

  private let send =
    "UPDATE family_letter SET state = 'sent', ended_on = '2026-03-03', way = 'post'"

  @Test("writes to nobody who isn't of the family or has died, and sends nothing at birth")
  func born() throws {
    let store = try store()
    for wrong in [
      letter(to: P.parent), letter(state: "sent"), letter(template: "reclame"),
      letter().replacing("'Hulp'", with: "''"),
    ] { #expect(store.refusal(wrong) != nil, "\(wrong)") }
    try store.run(letter())
    try store.run("UPDATE person SET deceased_on = '2026-03-02' WHERE id = \(P.child)")
    #expect(store.refusal(letter(2)) != nil)
    #expect(store.refusal(send) != nil)
  }

  @Test("sends nothing while there are no messages about the family")
  func blocked() throws {
    let store = try store()
    try store.run(letter())
    try store.run(
      """
      INSERT INTO message_block VALUES (\(P.id(91)), \(P.family), 1, 'Dreiging', \(P.user),
        '2026-03-02', NULL, NULL)
      """)
    #expect(store.refusal(letter(2)) != nil)
    #expect(store.refusal(send) != nil)
    try store.run("UPDATE family_letter SET state = 'withdrawn', ended_on = '2026-03-03'")
  }

  @Test("can change the text until it is sent, and nothing of it after")
  func kept() throws {
    let store = try store()
    try store.run(letter())
    try store.run("UPDATE family_letter SET body = 'Beste Noor,'")
    for sql in [
      "UPDATE family_letter SET foot = 'Niets'", "UPDATE family_letter SET template = 'talk'",
      "UPDATE family_letter SET state = 'sent', ended_on = '2026-03-03'",
      "UPDATE family_letter SET state = 'sent', ended_on = '2026-03-01', way = 'post'",
      "UPDATE family_letter SET way = 'post'", "DELETE FROM family_letter",
      letter().replacing("INSERT", with: "INSERT OR REPLACE"),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    try store.run(send)
    for sql in [
      "UPDATE family_letter SET body = 'Anders'", "DELETE FROM family_letter",
      "UPDATE family_letter SET state = 'prepared', ended_on = NULL, way = NULL",
      "UPDATE family_letter SET state = 'withdrawn', way = NULL",
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
  }

  @Test("sends and prints nothing without a reason where somebody reads along, at that address too")
  func readAlong() throws {
    let store = try store()
    func print(_ number: Int, to person: String, despite: String = "NULL") -> String {
      """
      INSERT INTO disclosure VALUES (\(P.id(80 + number)), \(P.family), \(number), 'print',
        'ownData', NULL, 'plan', NULL, 'Sem', \(person), NULL, 1, NULL, '2026-03-02', \(P.user),
        \(despite))
      """
    }
    try store.run(letter())
    #expect(store.dryRefusal(print(1, to: P.child)) == nil)
    try store.run(
      """
      INSERT INTO family_contact_term VALUES (\(P.id(92)), \(P.family), 1, \(P.child), 'Sem',
        '+31612345678', 2, NULL, 'na school', \(P.user), '2026-03-01', NULL)
      """)
    #expect(store.refusal(print(1, to: P.child)) != nil)
    #expect(store.refusal(send) != nil)
    #expect(store.refusal("UPDATE family_letter SET despite = 'zo'") != nil)
    #expect(store.dryRefusal(print(1, to: P.child, despite: "'hij vroeg erom'")) == nil)
    #expect(store.dryRefusal(send.replacing("'post'", with: "'handedOver'")) == nil)
    #expect(store.dryRefusal(send + ", despite = 'hij vroeg erom'") == nil)
    try store.run("UPDATE family_contact_term SET to_day = '2026-03-02'")
    #expect(store.dryRefusal(print(1, to: P.child)) == nil)
  }
}
