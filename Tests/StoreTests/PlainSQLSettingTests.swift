import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, at the settings")
struct PlainSQLSettingTests {
  let store: PlainStore

  init() throws { store = try PlainStore() }

  private func setting(
    _ id: Int, _ fact: TeamFact, _ value: String?, phone: String? = nil,
    from: String = "2026-01-01", to: String? = nil
  ) -> String {
    let cells = [value, phone, from, to].map { $0.map { "'\($0)'" } ?? "NULL" }
    return """
      INSERT INTO team_setting VALUES (\(P.id(id)), \(P.team), '\(fact.rawValue)',
        \(cells.joined(separator: ", ")))
      """
  }

  @Test("can't write down a band that is none, or support without a telephone number")
  func values() throws {
    for band in ["", "24-18", "0-24", "18-101", "18", "-", "18-24x", "018-24", "18 - 24", "a-b"] {
      #expect(store.refusal(setting(601, .band, band)) != nil, "\(band)")
    }
    #expect(store.refusal(setting(601, .band, nil)) != nil)
    #expect(store.refusal(setting(601, .confidant, "AKJ")) != nil)
    #expect(store.refusal(setting(601, .name, "West", phone: "+31885551000")) != nil)
    #expect(store.refusal(setting(601, .ended, "klaar")) != nil)
    try store.run(setting(601, .band, "18-24"))
    try store.run(setting(602, .confidant, "AKJ", phone: "+31885551000"))
  }

  @Test("keeps what held before, one at a time, and nothing after a team ended")
  func history() throws {
    try store.run(setting(601, .band, "18-24"))
    #expect(store.refusal(setting(602, .band, "20-26", from: "2026-03-01")) != nil)
    for sql in [
      "UPDATE team_setting SET value = '20-26'", "DELETE FROM team_setting",
      "UPDATE team_setting SET to_day = '2025-12-31'",
      "INSERT OR REPLACE INTO team_setting SELECT * FROM team_setting",
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    try store.run("UPDATE team_setting SET to_day = '2026-03-01'")
    #expect(store.refusal(setting(602, .band, "20-26", from: "2026-02-01")) != nil)
    try store.run(setting(602, .band, "20-26", from: "2026-03-01"))
    #expect(store.refusal("UPDATE team_setting SET to_day = NULL WHERE value = '18-24'") != nil)
    try store.run(setting(603, .ended, nil, from: "2026-04-01"))
    #expect(store.refusal(setting(604, .confidant, "AKJ", phone: "+31885551000")) != nil)
    #expect(
      store.refusal("UPDATE team_setting SET to_day = '2026-05-01' WHERE fact = 'team.end'") != nil)
  }

  @Test("can't change a life domain that goals are about, nor have two of one name")
  func domains() throws {
    func domain(_ id: Int, _ name: String, from: String, follows: String = "NULL") -> String {
      "INSERT INTO life_domain VALUES (\(P.id(id)), '\(name)', 1, '\(from)', NULL, \(follows))"
    }
    for sql in [
      "UPDATE life_domain SET name = 'Leren'", "UPDATE life_domain SET to_day = '2025-01-01'",
      "DELETE FROM life_domain", "INSERT OR REPLACE INTO life_domain SELECT * FROM life_domain",
      domain(601, "School", from: "2026-02-01"),
      domain(601, "Leren", from: "2026-02-01", follows: P.domain),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    try store.run("UPDATE life_domain SET to_day = '2026-02-01'")
    #expect(
      store.refusal(domain(601, "Leren", from: "2026-03-01", follows: P.domain)) != nil)
    try store.run(domain(601, "Leren", from: "2026-02-01", follows: P.domain))
    #expect(
      store.refusal("UPDATE life_domain SET to_day = NULL WHERE name = 'School'") != nil)
  }

  @Test("can't overwrite what was noted of a register, nor note two at once")
  func registrations() throws {
    func row(_ id: Int, _ kind: String = "skj", from: String = "2026-01-01") -> String {
      """
      INSERT INTO user_registration VALUES (\(P.id(id)), \(P.user), '\(kind)', '100023456',
        '2027-01-01', '\(from)', NULL)
      """
    }
    #expect(store.refusal(row(601, "kvk")) != nil)
    try store.run(row(601))
    for sql in [
      row(602), "UPDATE user_registration SET until_day = '2029-01-01'",
      "UPDATE user_registration SET number = '1'", "DELETE FROM user_registration",
      "INSERT OR REPLACE INTO user_registration SELECT * FROM user_registration",
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    try store.run("UPDATE user_registration SET to_day = '2026-02-01'")
    #expect(store.refusal(row(602, from: "2026-01-15")) != nil)
    try store.run(row(602, from: "2026-02-01"))
    #expect(store.refusal("UPDATE user_registration SET to_day = NULL WHERE to_day > ''") != nil)
  }
}
