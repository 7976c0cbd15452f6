import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about who may see what is about a youth")
struct PlainSQLInspectionTests {
  private func answer(
    _ number: Int, youth: String = P.child, reader: String = P.parent, kind: String = "objects",
    overruled: String = "NULL"
  ) -> String {
    """
    INSERT INTO inspection_answer VALUES (\(P.id(60 + number)), \(P.family), \(number), \(youth),
      \(reader), '\(kind)', \(overruled), '2026-03-02', \(P.user))
    """
  }

  @Test("can't answer for a grown-up, about a child, or overrule what is no objection")
  func kept() throws {
    let store = try P()
    for (place, (person, role)) in [(P.child, "youth"), (P.parent, "parent")].enumerated() {
      try store.run(
        """
        INSERT INTO family_member VALUES (\(P.id(41 + place)), \(P.family), \(person), NULL,
          '\(role)', 1, '2026-01-01', NULL)
        """)
    }
    for sql in [
      answer(1, youth: P.parent, reader: P.child), answer(1, reader: P.child),
      answer(1, kind: "consents", overruled: "'toch niet'"), answer(1, kind: "yes"),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    try store.run(answer(1))
    for sql in [
      "UPDATE inspection_answer SET kind = 'consents'", "DELETE FROM inspection_answer",
      answer(1), "INSERT OR REPLACE" + answer(1).dropFirst(6),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
  }
}
