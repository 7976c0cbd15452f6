import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, at the rules of retention")
struct PlainSQLRetentionTests {
  let store: PlainStore

  init() throws { store = try PlainStore() }

  private func rule(
    _ id: Int, _ record: String = "help", years: Int = 20, from: String = "NULL",
    to: String = "NULL"
  ) -> String {
    """
    INSERT INTO retention_rule VALUES
      (\(P.id(id)), '\(record)', 'lastChange', \(years), 'Jeugdwet', 'wettekst', \(from), \(to))
    """
  }

  @Test("can't write what the domain doesn't know: another record, no years, a period of none")
  func values() {
    #expect(store.refusal(rule(701, "cats")) != nil)
    let years = RetentionRule.allowedYears
    for wrong in [years.lowerBound - 1, years.upperBound + 1] {
      #expect(store.refusal(rule(701, years: wrong)) != nil, "\(wrong)")
    }
    #expect(store.refusal(rule(701, from: "'2020-01-01'", to: "'2020-01-01'")) != nil)
    #expect(store.refusal(rule(701, years: years.lowerBound)) == nil)
  }

  @Test("can't have two rules for one file, write over one or take one away")
  func history() throws {
    try store.run(rule(701, "access", years: 15, to: "'2020-01-01'"))
    #expect(store.refusal(rule(702, "access")) != nil, "for ever back")
    #expect(store.refusal(rule(702, "access", from: "'2019-12-31'")) != nil)
    try store.run(rule(702, "access", from: "'2020-01-01'"))
    #expect(store.refusal(rule(703, "access", from: "'2030-01-01'")) != nil)
    try store.run(rule(703))
    for sql in [
      "UPDATE retention_rule SET years = 1", "UPDATE retention_rule SET from_day = '2025-01-01'",
      "UPDATE retention_rule SET ground = 'x'", "DELETE FROM retention_rule",
      "UPDATE retention_rule SET to_day = NULL WHERE years = 15",
      "INSERT OR REPLACE INTO retention_rule SELECT * FROM retention_rule",
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    try store.run("UPDATE retention_rule SET to_day = '2030-01-01' WHERE id = \(P.id(703))")
  }
}
