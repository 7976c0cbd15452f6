import Domain
import Foundation
import Store
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about people")
struct PlainSQLPeopleTests {
  @Test("can't give a birth or a BSN to who isn't born, nor make him anything but a youth")
  func unborn() throws {
    let store = try withMembers()
    let child = "WHERE id = \(P.child)"
    #expect(store.refusal("UPDATE person SET expected_on = '2026-06-01' \(child)") != nil)
    try store.run("UPDATE person SET birth = NULL, bsn = NULL \(child)")
    #expect(store.refusal("UPDATE person SET expected_on = 'juni' \(child)") != nil)
    try store.run("UPDATE person SET expected_on = '2026-06-01' \(child)")
    #expect(store.refusal("UPDATE person SET birth = '2026-06-02' \(child)") != nil)
    #expect(store.refusal("UPDATE person SET bsn = '111222333' \(child)") != nil)
    #expect(
      store.refusal("UPDATE family_member SET role = 'sibling' WHERE id = \(P.id(41))") != nil)
    #expect(store.refusal(custody(101, nr: 1)) != nil)
    #expect(
      store.refusal("UPDATE person SET birth = '2026-06-02', expected_on = NULL \(child)") == nil)
    let parent = "WHERE id = \(P.parent)"
    #expect(
      store.refusal("UPDATE person SET birth = NULL, expected_on = '2026-06-01' \(parent)") != nil)
  }

  @Test("can't write a death before the birth or ahead, or while custody goes on")
  func death() throws {
    let store = try withMembers()
    try store.run(custody(101, nr: 1))
    let parent = "WHERE id = \(P.parent)"
    for day in ["'2014-05-12'", "'2099-01-01'", "'gisteren'"] {
      #expect(store.refusal("UPDATE person SET deceased_on = \(day) \(parent)") != nil, "\(day)")
    }
    let death = "UPDATE person SET deceased_on = '2026-02-01' \(parent)"
    #expect(store.refusal(death)?.contains("custody") == true)
    try store.run("UPDATE custody_term SET to_day = '2026-02-01'")
    #expect(store.refusal(death) == nil)
    #expect(store.refusal(custody(102, nr: 2, from: "2026-02-01")) != nil)
    #expect(store.refusal(custody(102, nr: 2, from: "2019-01-01", to: "2020-01-01")) == nil)
  }

  @Test("can't give custody to three, twice, to oneself, to a stranger, or of who is of age")
  func custodyRules() throws {
    let store = try withMembers()
    try store.run(custody(101, nr: 1))
    #expect(store.refusal(custody(102, nr: 2)) != nil)
    #expect(store.refusal(custody(102, nr: 2, holder: P.child)) != nil)
    #expect(store.refusal(custody(102, nr: 2, holder: P.id(99))) != nil)
    #expect(store.refusal(organisation(102, nr: 2, "GI Delta", kind: "parental")) != nil)
    #expect(store.refusal(organisation(102, nr: 2, "GI Delta")) == nil)
    #expect(store.refusal(organisation(103, nr: 3, "GI Maas"))?.contains("two") == true)
    try store.run("UPDATE custody_term SET to_day = '2025-01-01' WHERE nr = 1")
    #expect(store.refusal(organisation(103, nr: 3, "GI Maas", from: "2024-12-31")) != nil)
    #expect(store.refusal(organisation(103, nr: 3, "GI Maas", from: "2025-01-01")) == nil)
    #expect(store.refusal(custody(104, nr: 4, from: "2014-05-12", to: "2015-01-01")) != nil)
    #expect(store.refusal(custody(104, nr: 4, from: "2032-05-13", to: "2033-01-01")) != nil)
    try store.run("UPDATE person SET birth = '2000-01-01' WHERE id = \(P.child)")
    #expect(store.refusal(custody(104, nr: 4, from: "2016-01-01")) != nil)
  }

  @Test("can't rewrite, reopen, replace or delete what was written of custody and school")
  func history() throws {
    let store = try withMembers()
    try store.run(custody(101, nr: 1))
    try store.run(school(201, nr: 1))
    try store.run(absence(301, nr: 1))
    for table in ["custody_term", "schooling_term"] {
      #expect(store.refusal("UPDATE \(table) SET from_day = '2021-01-01'") != nil, "\(table)")
      #expect(store.refusal("UPDATE \(table) SET to_day = '2019-01-01'") != nil, "\(table)")
      #expect(store.refusal("DELETE FROM \(table)") != nil, "\(table)")
      #expect(store.refusal("UPDATE \(table) SET to_day = '2025-01-01'") == nil, "\(table)")
      #expect(store.refusal("UPDATE \(table) SET to_day = NULL") != nil, "\(table)")
    }
    for change in ["kind = 'guardianship'", "ground = 'x'", "person_id = \(P.parent)"] {
      #expect(store.refusal("UPDATE custody_term SET \(change)") != nil, "\(change)")
    }
    let again = custody(101, nr: 1).replacingOccurrences(of: "INSERT", with: "INSERT OR REPLACE")
    #expect(store.refusal(again) != nil)
    #expect(store.refusal("UPDATE school_absence SET kind = 'unknown'") != nil)
    #expect(store.refusal("DELETE FROM school_absence") != nil)
    #expect(store.refusal("UPDATE school_absence SET taken_back_on = '2026-03-02'") == nil)
    #expect(store.refusal("UPDATE school_absence SET taken_back_on = NULL") != nil)
  }

  @Test("can't send a child to two schools at once, or a parent to one")
  func schools() throws {
    let store = try withMembers()
    try store.run(school(201, nr: 1))
    #expect(store.refusal(school(202, nr: 2, from: "2026-01-01")) != nil)
    #expect(store.refusal(school(202, nr: 2, of: P.parent)) != nil)
    try store.run("UPDATE schooling_term SET to_day = '2026-01-01'")
    #expect(store.refusal(school(202, nr: 2, from: "2025-12-31")) != nil)
    #expect(store.refusal(school(202, nr: 2, from: "2026-01-01")) == nil)
    #expect(store.refusal(absence(301, nr: 1, last: "2026-01-31")) != nil)
    #expect(store.refusal(absence(301, nr: 1, hours: "0")) != nil)
    #expect(store.refusal(absence(301, nr: 1, hours: "501")) != nil)
    #expect(store.refusal(absence(301, nr: 1, hours: "4")) == nil)
  }

  private func withMembers() throws -> PlainStore {
    let store = try PlainStore()
    for (place, (person, role)) in [(P.child, "youth"), (P.parent, "parent")].enumerated() {
      try store.run(
        """
        INSERT INTO family_member VALUES (\(P.id(41 + place)), \(P.family), \(person), NULL,
          '\(role)', 1, '2026-01-05', NULL)
        """)
    }
    return store
  }

  private func custody(
    _ id: Int, nr: Int, holder: String = P.parent, from: String = "2020-01-01", to: String? = nil
  ) -> String {
    """
    INSERT INTO custody_term VALUES (\(P.id(id)), \(P.family), \(nr), \(P.child), \(holder), NULL,
      NULL, 'parental', NULL, NULL, '\(from)', \(to.map { "'\($0)'" } ?? "NULL"))
    """
  }

  private func organisation(
    _ id: Int, nr: Int, _ name: String, kind: String = "guardianship", from: String = "2020-01-01"
  ) -> String {
    """
    INSERT INTO custody_term VALUES (\(P.id(id)), \(P.family), \(nr), \(P.child), NULL, '\(name)',
      NULL, '\(kind)', NULL, NULL, '\(from)', NULL)
    """
  }

  private func school(
    _ id: Int, nr: Int, of person: String = P.child, from: String = "2020-01-01"
  ) -> String {
    """
    INSERT INTO schooling_term VALUES (\(P.id(id)), \(P.family), \(nr), \(person), 'De Regenboog',
      NULL, NULL, NULL, NULL, '\(from)', NULL)
    """
  }

  private func absence(
    _ id: Int, nr: Int, last: String = "2026-02-02", hours: String = "NULL"
  ) -> String {
    """
    INSERT INTO school_absence VALUES (\(P.id(id)), \(P.family), \(nr), \(P.child), '2026-02-02',
      '\(last)', \(hours), 'unauthorised', NULL, NULL)
    """
  }
}
