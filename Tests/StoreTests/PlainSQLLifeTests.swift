import Domain
import Store
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about birthdays and aftercare")
struct PlainSQLLifeTests {
  @Test("can't decide on help after eighteen where the rule of the domain refuses, and can else")
  func agrees() throws {
    let days = [
      "2026-01-01", "2026-02-28", "2026-03-01", "2028-06-01", "2029-02-28", "2029-03-01",
      "2031-02-28", "2031-03-01",
    ]
    for birth in ["2008-02-29", "2008-03-01", "2008-00-00", "2008-02-00"] {
      let store = try withBirth(birth)
      var number = 0
      for ground in ExtendedCareGround.allCases {
        for decided in days {
          for until in days {
            number += 1
            let rule = accepts(ground, decided, until, birth)
            let said = store.refusal(care(number, decided, "'\(ground.rawValue)'", "'\(until)'"))
            #expect((said == nil) == rule, "\(birth) \(ground) \(decided) \(until)")
          }
        }
      }
    }
  }

  @Test("can't decide half, for a grown-up, or without a birth, nor change what was decided")
  func decisions() throws {
    let store = try withBirth("2008-02-29")
    #expect(store.refusal(care(1, "2026-01-01", "NULL", "NULL", "NULL")) != nil)
    #expect(store.refusal(care(1, "2026-01-01", "'resumed'", "NULL")) != nil)
    #expect(store.refusal(care(1, "2026-01-01", "'resumed'", "'2027-01-01'", "'x'")) != nil)
    #expect(
      store.refusal(care(1, "2026-01-01", "NULL", "NULL", "'Wmo'", of: P.parent)) != nil)
    #expect(store.refusal(care(1, "2026-01-01", "NULL", "NULL", "'Wmo'")) == nil)
    #expect(store.refusal("UPDATE extended_care SET instead = 'x'") != nil)
    #expect(store.refusal("DELETE FROM extended_care") != nil)
    try store.run("UPDATE person SET birth = NULL WHERE id = \(P.child)")
    #expect(store.refusal(care(2, "2026-01-01", "NULL", "NULL", "'Wmo'")) != nil)
  }

  @Test("can't note a birthday twice, nor for a grown-up, nor change what was agreed")
  func milestones() throws {
    let store = try withBirth("2008-02-29")
    #expect(store.refusal(milestone(70, P.parent))?.contains("youth") == true)
    #expect(store.refusal(milestone(70)) == nil)
    #expect(store.refusal(milestone(71)) != nil)
    #expect(store.refusal("UPDATE life_milestone SET note = 'x'") != nil)
    #expect(store.refusal("DELETE FROM life_milestone") != nil)
    try store.run("UPDATE life_milestone SET withdrawn_on = '2026-03-03'")
    #expect(store.refusal("UPDATE life_milestone SET withdrawn_on = NULL") != nil)
    #expect(store.refusal(milestone(71)) == nil)
  }

  @Test("can't plan a contact while the file is open, change one that was made, or reopen past it")
  func aftercare() throws {
    let store = try PlainStore()
    #expect(store.refusal(contact(80))?.contains("closes") == true)
    try close(store)
    #expect(store.refusal(contact(80, on: "2026-03-31")) != nil)
    try store.run(contact(80))
    #expect(store.refusal(contact(81)) != nil)
    let reopen = """
      INSERT INTO case_file VALUES (\(P.id(39)), \(P.family), '2026-05-01', NULL)
      """
    #expect(store.refusal(reopen)?.contains("contacts") == true)
    for change in [
      "planned_on = '2027-01-01'", "done_on = '2026-07-01'", "outcome = 'goesWell'",
      "note = 'x'",
    ] { #expect(store.refusal("UPDATE aftercare_contact SET \(change)") != nil, "\(change)") }
    try store.run(
      """
      UPDATE aftercare_contact
      SET done_on = '2026-07-01', outcome = 'goesWell', author_id = \(P.user)
      """)
    for change in ["outcome = 'needsAttention'", "ended_on = '2026-07-02'", "done_on = NULL"] {
      #expect(store.refusal("UPDATE aftercare_contact SET \(change)") != nil, "\(change)")
    }
    #expect(store.refusal("DELETE FROM aftercare_contact") != nil)
    #expect(store.refusal(reopen) == nil)
  }

  @Test("can't write the mark of the other without the first and whose it is")
  func marks() throws {
    let store = try PlainStore()
    for (marks, fits) in [
      ("8, 'youth', 6", true), ("8, NULL, 6", false), ("NULL, 'youth', 6", false),
      ("8, 'teacher', NULL", false), ("8, 'youth', 11", false),
    ] {
      let insert = """
        INSERT INTO case_closing (id, family_id, case_file_id, on_day, author_id, stop_reason,
          end_reason, satisfaction, informant, other_satisfaction)
        VALUES (\(P.id(61)), \(P.family), \(P.id(31)), '2026-04-01', \(P.user), '31', '01', \(marks))
        """
      if fits { continue }
      #expect(store.refusal(insert) != nil, "\(marks)")
    }
  }

  private func accepts(
    _ ground: ExtendedCareGround, _ decided: String, _ until: String, _ birth: String
  ) -> Bool {
    guard let birth = try? BirthDate(birth), let decided = try? Day(decided),
      let until = try? Day(until)
    else { return false }
    do throws(Refusal) {
      try ExtendedCareRule.check(
        .extended(ground, until: until), decidedOn: decided, birth)
      return true
    } catch { return false }
  }

  private func withBirth(_ birth: String) throws -> PlainStore {
    let store = try PlainStore()
    for (number, person, role) in [(51, P.child, "youth"), (52, P.parent, "parent")] {
      try store.run(
        """
        INSERT INTO family_member VALUES (\(P.id(number)), \(P.family), \(person), NULL,
          '\(role)', 1, '2026-03-02', NULL)
        """)
    }
    try store.run("UPDATE person SET birth = '\(birth)' WHERE id = \(P.child)")
    return store
  }

  private func care(
    _ number: Int, _ decided: String, _ ground: String, _ until: String,
    _ instead: String = "NULL", of person: String = P.child
  ) -> String {
    """
    INSERT INTO extended_care VALUES (\(P.id(1000 + number)), \(P.family), \(number), \(person),
      '\(decided)', \(ground), \(until), \(instead), \(P.user))
    """
  }

  private func milestone(_ number: Int, _ person: String = P.child) -> String {
    """
    INSERT INTO life_milestone VALUES (\(P.id(number)), \(P.family), \(person), 'futurePlan',
      '2026-03-02', 'Plan klaar', NULL, \(P.user), NULL)
    """
  }

  private func contact(_ number: Int, on day: String = "2026-07-01") -> String {
    """
    INSERT INTO aftercare_contact VALUES (\(P.id(number)), \(P.family), \(P.id(31)), '\(day)',
      \(P.user), NULL, NULL, NULL, NULL, NULL)
    """
  }

  private func close(_ store: PlainStore) throws {
    try store.run(
      """
      INSERT INTO case_closing (id, family_id, case_file_id, on_day, author_id, stop_reason,
        end_reason) VALUES (\(P.id(61)), \(P.family), \(P.id(31)), '2026-04-01', \(P.user),
        '31', '01')
      """)
    try store.run("UPDATE coordinator_term SET to_day = '2026-04-01' WHERE to_day IS NULL")
    try store.run("UPDATE case_file SET closed_on = '2026-04-01' WHERE id = \(P.id(31))")
  }
}
