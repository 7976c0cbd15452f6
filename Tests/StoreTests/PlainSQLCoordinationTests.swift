import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, and who coordinates")
struct PlainSQLCoordinationTests {
  let store: PlainStore
  let second = P.id(7)
  let third = P.id(8)

  init() throws {
    store = try PlainStore()
    for (id, login) in [(second, "bea"), (third, "cas")] {
      try store.run("INSERT INTO user_account VALUES (\(id), '\(login)', 'X', NULL, NULL)")
    }
    try store.run(
      """
      INSERT INTO coordinator_term (id, family_id, nr, user_id, from_day)
      VALUES (\(P.id(60)), \(P.family), 1, \(P.user), '2026-02-01')
      """)
  }

  private func handover(
    _ id: Int, from: String = P.user, to: String? = nil, family: String = P.family,
    verb: String = "INSERT"
  ) -> String {
    """
    \(verb) INTO handover (id, family_id, from_user_id, to_user_id, note, asked_on)
    VALUES (\(P.id(id)), \(family), \(from), \(to ?? second), 'x', '2026-02-03')
    """
  }

  private func decide(_ outcome: String, by: String, reason: String = "NULL") -> String {
    """
    UPDATE handover SET outcome = '\(outcome)', decided_by = \(by), decided_on = '2026-02-04',
      reason = \(reason) WHERE id = \(P.id(101))
    """
  }

  @Test("can't have two open handovers, hand over another's family, or to oneself")
  func open() {
    #expect(store.refusal(handover(100, from: second, to: third)) != nil)
    #expect(store.refusal(handover(100, to: P.user)) != nil)
    #expect(store.refusal(handover(101)) == nil)
    #expect(store.refusal(handover(102, to: third)) != nil)
    #expect(store.refusal(handover(102, to: third, verb: "INSERT OR REPLACE")) != nil)
  }

  @Test("can't answer for somebody else, refuse without a reason, answer twice or delete")
  func answers() {
    #expect(store.refusal(handover(101)) == nil)
    #expect(store.refusal(decide("accepted", by: P.user)) != nil)
    #expect(store.refusal(decide("refused", by: second)) != nil)
    #expect(store.refusal(decide("maybe", by: second)) != nil)
    #expect(
      store.refusal("UPDATE handover SET note = 'y' WHERE id = \(P.id(101))") != nil)
    #expect(store.refusal(decide("refused", by: second, reason: "'nee'")) == nil)
    #expect(store.refusal(decide("accepted", by: second)) != nil)
    #expect(store.refusal("DELETE FROM handover") != nil)
    #expect(store.refusal(handover(103)) == nil)
  }

  @Test("can't rewrite an external coordinator or know him in part")
  func external() {
    #expect(
      store.refusal(
        "UPDATE coordinator_term SET external_name = 'P. Post' WHERE id = \(P.id(60))") != nil)
    #expect(
      store.refusal("UPDATE coordinator_term SET batch_id = \(P.id(9))") != nil)
    let insert = { (columns: String, values: String) in
      """
      INSERT INTO coordinator_term (id, family_id, nr, user_id, from_day\(columns))
      VALUES (\(P.id(61)), \(P.other), 1, \(P.user), '2026-02-01'\(values))
      """
    }
    #expect(store.refusal(insert(", external_name", ", 'P. Post'")) != nil)
    #expect(
      store.refusal(
        insert(
          ", external_organisation, external_name, external_phone, external_ground",
          ", 'GI', 'P. Post', '+31612345678', 'OTS'")) == nil)
  }

  private func absence(
    _ id: Int, _ user: String, last: String = "NULL", check: String = "'2026-02-10'"
  )
    -> String
  {
    """
    INSERT INTO absence VALUES
      (\(P.id(id)), \(user), '2026-02-03', \(last), \(check), \(third), NULL)
    """
  }

  private func cover(_ id: Int, family: String = P.family, by: String? = nil) -> String {
    """
    INSERT INTO cover VALUES (\(P.id(id)), \(family), \(P.id(110)), \(by ?? second),
      '2026-02-03', NULL, '2026-02-10', NULL)
    """
  }

  @Test("can't have two covers, cover for oneself or for who isn't the coordinator")
  func covers() {
    #expect(store.refusal(absence(109, P.user, check: "NULL")) != nil)
    #expect(store.refusal(absence(109, P.user, last: "'2026-02-05'")) != nil)
    #expect(store.refusal(absence(109, P.user, check: "'2026-02-01'")) != nil)
    #expect(store.refusal(absence(110, P.user)) == nil)
    #expect(store.refusal(absence(111, P.user)) != nil)
    #expect(store.refusal(cover(120, by: P.user)) != nil)
    #expect(store.refusal(cover(120, family: P.other)) != nil)
    #expect(store.refusal(cover(120)) == nil)
    #expect(store.refusal(cover(121, by: third)) != nil)
    for sql in [
      "UPDATE cover SET user_id = \(third)", "UPDATE cover SET check_on = '2027-01-01'",
      "DELETE FROM cover", "DELETE FROM absence",
      "UPDATE absence SET user_id = \(third) WHERE id = \(P.id(110))",
      "UPDATE cover SET ended_on = '2026-01-01'",
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    #expect(store.refusal("UPDATE cover SET ended_on = '2026-02-04'") == nil)
    #expect(store.refusal("UPDATE cover SET ended_on = NULL") != nil)
    #expect(store.refusal(cover(122, by: third)) == nil)
  }

  @Test("can't rewrite how much somebody worked")
  func hours() {
    let insert = { (id: Int, value: Int) in
      "INSERT INTO user_fte VALUES (\(P.id(id)), \(P.user), \(value), '2026-02-01', NULL)"
    }
    #expect(store.refusal(insert(130, 151)) != nil)
    #expect(store.refusal(insert(130, 90)) == nil)
    #expect(store.refusal(insert(131, 80)) != nil)
    #expect(store.refusal("UPDATE user_fte SET hundredths = 10") != nil)
    #expect(store.refusal("DELETE FROM user_fte") != nil)
  }
}
