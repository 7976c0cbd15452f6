import Store
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, at a plan or a referral")
struct PlainSQLPlanTests {
  let store: PlainStore

  init() throws { store = try PlainStore() }

  @Test("can't make a second concept, a second current plan or one that was never a concept")
  func twoPlans() throws {
    #expect(store.refusal(plan(101, nr: 1, state: "adopted")) != nil)
    #expect(store.refusal(plan(101, nr: 1)) == nil)
    #expect(store.refusal(plan(102, nr: 2)) != nil)
    #expect(store.refusal(plan(102, nr: 2, verb: "INSERT OR REPLACE")) != nil)
    try fill(101)
    try store.run(adopt(101))
    #expect(store.refusal(plan(102, nr: 2)) == nil)
    try fill(102)
    #expect(store.refusal(adopt(102)) != nil)
    try store.run(
      "UPDATE plan_version SET state = 'replaced', to_day = '2026-02-20' WHERE id = \(P.id(101))")
    #expect(store.refusal(adopt(102, on: "2026-02-19"))?.contains("overlap") == true)
    #expect(store.refusal(adopt(102, on: "2026-02-20")) == nil)
  }

  @Test("can't agree with a plan that has no action or that nobody agreed with")
  func agreeing() throws {
    try store.run(plan(101, nr: 1))
    #expect(store.refusal(adopt(101)) != nil)
    try store.run(goal(101))
    try store.run(agreement(101))
    #expect(store.refusal(adopt(101)) != nil)
    try store.run(action(101))
    #expect(store.refusal(adopt(101)) == nil)
  }

  @Test("can't agree with a plan that has an action and no consent")
  func consent() throws {
    try store.run(plan(101, nr: 1))
    try store.run(goal(101))
    try store.run(action(101))
    #expect(store.refusal(adopt(101)) != nil)
  }

  @Test("can't change, add to, delete from or replace an agreed plan, but tick an action off")
  func fixed() throws {
    try store.run(plan(101, nr: 1))
    try fill(101)
    try store.run(adopt(101))
    try store.run("PRAGMA recursive_triggers = OFF")
    for sql in [
      "UPDATE plan_version SET from_day = '2026-02-01'", "UPDATE plan_version SET nr = 3",
      "UPDATE plan_version SET state = 'concept'", "UPDATE plan_version SET evaluation_on = NULL",
      "UPDATE plan_version SET presented_on = '2026-01-01'", "DELETE FROM plan_version",
      plan(101, nr: 1, verb: "REPLACE"), plan(103, nr: 1, verb: "REPLACE"),
      "UPDATE goal SET wording = 'x'", "DELETE FROM goal", goal(101, nr: 2),
      "UPDATE action_item SET wording = 'x'", "UPDATE action_item SET due_on = '2026-05-01'",
      "DELETE FROM action_item", action(101, nr: 2), "UPDATE plan_agreement SET own_words = 'x'",
      "DELETE FROM plan_agreement", agreement(101, person: P.child),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    #expect(store.refusal("UPDATE action_item SET done_on = '2026-03-01'") == nil)
    #expect(store.refusal("UPDATE action_item SET done_on = NULL") != nil)
  }

  @Test(
    "can't identify a referrer against COD327",
    arguments: [
      ("06", "'01234567'", "NULL"), ("01", "'01234567'", "'Gemeente'"), ("02", "NULL", "NULL"),
      ("02", "'01234567'", "'Huisarts'"), ("07", "NULL", "NULL"), ("02", "'0123456'", "NULL"),
    ])
  func referrer(_ type: String, _ agb: String, _ name: String) {
    #expect(store.refusal(referral(201, type: type, agb: agb, name: name)) != nil)
  }

  @Test(
    "may identify a referrer as COD327 has it",
    arguments: [
      ("06", "NULL", "NULL"), ("08", "NULL", "'Rechtbank'"), ("02", "'01234567'", "NULL"),
      ("05", "NULL", "'Kinderarts'"),
    ])
  func goodReferrer(_ type: String, _ agb: String, _ name: String) {
    #expect(store.refusal(referral(201, type: type, agb: agb, name: name)) == nil)
  }

  @Test("can't change what a referral says, nor a decided one, nor enter it twice")
  func referrals() throws {
    try store.run(referral(201))
    try store.run("PRAGMA recursive_triggers = OFF")
    for sql in [
      "UPDATE referral SET surname = 'X'", "UPDATE referral SET request = 'X'",
      "UPDATE referral SET state = 'accepted'", "UPDATE referral SET state = 'returned'",
      referral(202), referral(201, verb: "REPLACE"), referral(202, verb: "REPLACE"),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    try store.run(
      """
      INSERT INTO referral_step VALUES (\(P.id(211)), \(P.id(201)), 1, 'returned', '2026-02-02',
        \(P.user), 'Verhuisd')
      """)
    try store.run(
      """
      UPDATE referral SET state = 'returned', reason = 'Verhuisd', decided_on = '2026-02-02',
        decided_by = \(P.user)
      """)
    for sql in [
      "UPDATE referral SET reason = 'X'", "UPDATE referral SET version = 9",
    ] { #expect(store.refusal(sql)?.contains("decided once") == true) }
    let reopened = "UPDATE referral SET state = 'sent', decided_on = NULL"
    #expect(store.refusal(reopened) != nil)
  }

  private func fill(_ plan: Int) throws {
    for sql in [goal(plan), action(plan), agreement(plan)] { try store.run(sql) }
  }

  private func plan(
    _ id: Int, nr: Int, state: String = "concept", verb: String = "INSERT"
  ) -> String {
    """
    \(verb) INTO plan_version VALUES (\(P.id(id)), \(P.family), \(nr), '\(state)', '2026-01-10',
      \(P.user), '2026-01-12', \(state == "adopted" ? "'2026-01-12'" : "NULL"), NULL, NULL)
    """
  }

  private func adopt(_ id: Int, on day: String = "2026-02-10") -> String {
    """
    UPDATE plan_version SET state = 'adopted', from_day = '\(day)', evaluation_on = '2026-08-01'
    WHERE id = \(P.id(id))
    """
  }

  private func goal(_ plan: Int, nr: Int = 1) -> String {
    """
    INSERT INTO goal VALUES (\(P.id(plan * 10 + nr)), \(P.family), \(P.id(plan)), \(nr),
      \(P.domain), 'Naar school', NULL, NULL)
    """
  }

  private func action(_ plan: Int, nr: Int = 1) -> String {
    """
    INSERT INTO action_item VALUES (\(P.id(plan * 100 + nr)), \(P.family), \(P.id(plan)),
      \(P.id(plan * 10 + 1)), \(nr), 'Brengen', 'family', 'moeder', NULL, NULL)
    """
  }

  private func agreement(_ plan: Int, person: String = PlainStore.parent) -> String {
    """
    INSERT INTO plan_agreement VALUES (\(person.replacing("x'0", with: "x'\(plan % 10)")),
      \(P.family), \(P.id(plan)), \(person), '2026-02-10', \(P.user), NULL)
    """
  }

  private func referral(
    _ id: Int, type: String = "06", agb: String = "NULL", name: String = "NULL",
    verb: String = "INSERT"
  ) -> String {
    """
    \(verb) INTO referral (id, team_id, received_on, surname, prefix, given_names, birth, gender,
      house_addition, municipality, referrer_type, referrer_agb, referrer_name, request, urgency,
      row_key, state, author_id, version)
    VALUES (\(P.id(id)), \(P.team), '2026-02-01', 'Bakker', '', 'Noor', '2013-04-02', 'V', '',
      '0518', '\(type)', \(agb), \(name), 'Zorgen', 'gewoon', zeroblob(32), 'sent', \(P.user), 1)
    """
  }
}

extension String {
  fileprivate func replacing(_ start: String, with other: String) -> String {
    hasPrefix(start) ? other + dropFirst(start.count) : self
  }
}
