import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about safety")
struct PlainSQLSafetyTests {
  @Test("can't have two runs through the meldcode open, skip a step or go back in time")
  func order() throws {
    let store = try withRun()
    #expect(store.refusal(run(42, nr: 2)) != nil)
    #expect(store.refusal(step(52, 3, on: "2026-03-02"))?.contains("one after") == true)
    #expect(store.refusal(step(52, 2, on: "2026-02-01"))?.contains("one after") == true)
    #expect(store.refusal(step(52, 2, family: P.other)) != nil)
    #expect(store.refusal(step(52, 2)) == nil)
    #expect(store.refusal(step(53, 2)) != nil)
    for sql in [
      "UPDATE protocol_step SET text = 'x'", "DELETE FROM protocol_step",
      "UPDATE protocol_step SET on_day = '2026-01-01'", "DELETE FROM abuse_protocol",
      "UPDATE abuse_protocol SET closed_on = '2026-03-01'",
      step(52, 2).replacing("INSERT", with: "INSERT OR REPLACE"),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
  }

  @Test("can't decide before all five were weighed, nor leave a fact of the decision out")
  func weighed() throws {
    let store = try withRun()
    for stage in 2...4 { try store.run(step(50 + stage, stage)) }
    for kind in 1...4 { try store.run(weigh(60 + kind, kind, true)) }
    #expect(store.refusal(decide("report"))?.contains("all five") == true)
    #expect(store.refusal(weigh(69, 5, true).replacing("'want'", with: "''")) != nil)
    #expect(store.refusal(weigh(69, 6, true)) != nil)
    try store.run(weigh(65, 5, true))
    #expect(store.refusal(step(55, 5)) != nil)
    #expect(store.refusal(decide("report", informed: "0")) != nil)
    #expect(store.refusal(decide("report", informed: "NULL")) != nil)
    #expect(store.refusal(decide("report", informed: "0", whyNot: "'onveilig'")) == nil)
    #expect(store.refusal("UPDATE abuse_protocol SET closed_on = '2026-03-01'") == nil)
    #expect(store.refusal("UPDATE abuse_protocol SET closed_on = NULL") != nil)
    #expect(store.refusal(weigh(70, 1, true)) != nil)
    #expect(store.refusal(run(42, nr: 2)) == nil)
  }

  @Test("is refused where the domain refuses, for every weighing and every decision")
  func agrees() throws {
    for bits in 0..<32 {
      let answers = Dictionary(
        uniqueKeysWithValues: ConsiderationKind.allCases.map {
          ($0, bits >> ($0.rawValue - 1) & 1 == 1)
        })
      let store = try withRun()
      for stage in 2...4 { try store.run(step(50 + stage, stage)) }
      for (kind, answer) in answers {
        try store.run(weigh(60 + kind.rawValue, kind.rawValue, answer))
      }
      for decision in ProtocolDecision.allCases {
        let ruling = ProtocolStep.Ruling(decision: decision, parentsInformed: true)
        let allowed = (try? ProtocolRule.check(ruling, weighed: answers)) != nil
        #expect(
          (store.dryRefusal(decide(decision.rawValue)) == nil) == allowed,
          "\(answers) \(decision)")
      }
    }
  }

  @Test("can't rewrite what was reported or agreed")
  func records() throws {
    let store = try withRun()
    let report = "INSERT INTO safety_report VALUES (\(P.id(81)), \(P.family), 1, "
    #expect(
      store.refusal(
        report + "'report', '2026-03-01', \(P.user), 'x', NULL, 0, NULL, NULL, NULL)")
        != nil)
    try store.run(
      report + "'report', '2026-03-01', \(P.user), 'x', NULL, 1, NULL, NULL, NULL)")
    try store.run(
      """
      INSERT INTO safety_agreement VALUES (\(P.id(82)), \(P.family), 1, 'Samen ophalen',
        'ouders', 'oma', '2026-03-01', '2026-03-15', NULL)
      """)
    for sql in [
      "UPDATE safety_report SET text = 'y'", "UPDATE safety_report SET outcome = 'y'",
      "UPDATE safety_report SET outcome = 'y', outcome_on = '2026-02-01'",
      "DELETE FROM safety_report", "DELETE FROM safety_agreement",
      "UPDATE safety_agreement SET watched_by = 'niemand'",
      "UPDATE safety_agreement SET ended_on = '2026-02-01'",
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    for sql in [
      "UPDATE safety_report SET outcome = 'y', outcome_on = '2026-03-02'",
      "UPDATE safety_agreement SET ended_on = '2026-03-02'",
    ] {
      #expect(store.refusal(sql) == nil, "\(sql)")
      #expect(store.refusal(sql.replacing("03-02", with: "03-03")) != nil)
    }
  }

  @Test("can't say when a risk is judged again on a day that isn't later, nor change that day")
  func risk() throws {
    let store = try PlainStore()
    func term(_ id: Int, review: String) -> String {
      """
      INSERT INTO risk_term (id, family_id, nr, level, author_id, from_day, review_on)
      VALUES (\(P.id(id)), \(P.family), 1, 'high', \(P.user), '2026-03-01', '\(review)')
      """
    }
    #expect(store.refusal(term(91, review: "2026-03-01")) != nil)
    #expect(store.refusal(term(91, review: "2026-03-02")) == nil)
    for change in ["review_on = '2026-04-01'", "review_on = NULL", "instrument = 'x'"] {
      #expect(store.refusal("UPDATE risk_term SET \(change)") != nil, "\(change)")
    }
    #expect(store.refusal("UPDATE risk_term SET to_day = '2026-03-02'") == nil)
  }

  private func withRun() throws -> PlainStore {
    let store = try PlainStore()
    try store.run(run(41, nr: 1))
    try store.run(step(51, 1))
    return store
  }

  private func run(_ id: Int, nr: Int) -> String {
    "INSERT INTO abuse_protocol VALUES (\(P.id(id)), \(P.family), \(nr), '2026-03-01', NULL)"
  }

  private func step(
    _ id: Int, _ stage: Int, on day: String = "2026-03-01", family: String = P.family
  ) -> String {
    """
    INSERT INTO protocol_step VALUES (\(P.id(id)), \(family), \(P.id(41)), \(stage), '\(day)',
      \(P.user), 'tekst', NULL, NULL, NULL, NULL, NULL)
    """
  }

  private func weigh(_ id: Int, _ kind: Int, _ answer: Bool) -> String {
    """
    INSERT INTO consideration VALUES (\(P.id(id)), \(P.family), \(P.id(54)), \(kind),
      \(answer ? 1 : 0), 'want')
    """
  }

  private func decide(
    _ decision: String, informed: String = "1", whyNot: String = "NULL"
  ) -> String {
    """
    INSERT INTO protocol_step VALUES (\(P.id(55)), \(P.family), \(P.id(41)), 5, '2026-03-01',
      \(P.user), 'tekst', NULL, '\(decision)', NULL, \(informed), \(whyNot))
    """
  }
}
