import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, at the norms")
struct PlainSQLNormTests {
  let store: PlainStore

  init() throws { store = try PlainStore() }

  private func norm(
    _ id: Int, _ norm: Norm, _ value: Int, from: String = "2026-01-01",
    to: String = "NULL"
  ) -> String {
    "INSERT INTO norm_value VALUES (\(P.id(id)), '\(norm.rawValue)', \(value), '\(from)', \(to))"
  }

  @Test("can't write a value that the rule of the work refuses", arguments: Norm.allCases)
  func ranges(_ norm: Norm) {
    for value in [norm.range.lowerBound - 1, norm.range.upperBound + 1] {
      #expect(store.refusal(self.norm(601, norm, value)) != nil, "\(value)")
    }
    #expect(store.refusal(self.norm(601, norm, norm.range.lowerBound)) == nil)
  }

  @Test("can't have two values at a time, write over one or take one away")
  func history() throws {
    try store.run(norm(601, .planTerm, 42))
    #expect(store.refusal(norm(602, .planTerm, 30, from: "2026-03-01")) != nil)
    for sql in [
      "UPDATE norm_value SET value = 30", "UPDATE norm_value SET from_day = '2025-01-01'",
      "DELETE FROM norm_value", "INSERT OR REPLACE INTO norm_value SELECT * FROM norm_value",
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    try store.run("UPDATE norm_value SET to_day = '2026-03-01'")
    #expect(store.refusal(norm(602, .planTerm, 30, from: "2026-02-01")) != nil, "overlaps")
    try store.run(norm(602, .planTerm, 30, from: "2026-03-01"))
    #expect(store.refusal("UPDATE norm_value SET to_day = NULL WHERE value = 42") != nil)
  }

  @Test("can't open again what was brought up to date")
  func runs() throws {
    try store.run(norm(601, .planTerm, 42))
    try store.run("INSERT INTO norm_run VALUES (\(P.id(611)), \(P.id(601)), 0, 0)")
    try store.run("UPDATE norm_run SET is_complete = 1, families = 12")
    for sql in ["UPDATE norm_run SET is_complete = 0", "DELETE FROM norm_run"] {
      #expect(store.refusal(sql) != nil, "\(sql)")
    }
  }
}
