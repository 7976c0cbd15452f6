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
    try store.run(present(101))
    try store.run(answer(101))
    #expect(store.refusal(adopt(101)) != nil)
    try store.run(action(101))
    #expect(store.refusal(adopt(101)) == nil)
  }

  @Test("can't agree with a plan that has an action and no consent")
  func consent() throws {
    try store.run(plan(101, nr: 1))
    try store.run(goal(101))
    try store.run(action(101))
    try store.run(present(101))
    #expect(store.refusal(adopt(101)) != nil)
  }

  @Test("can't adopt without everybody's agreement unless there is a reason")
  func without() throws {
    try store.run(plan(101, nr: 1))
    try fill(101)
    try store.run(answer(101, nr: 2, kind: "partly"))
    #expect(store.refusal(adopt(101))?.contains("reason") == true)
    // A changed mind is a new answer, and the newest counts.
    try store.run(answer(101, nr: 3))
    #expect(store.refusal(adopt(101)) == nil)
  }

  @Test("can't adopt while somebody who must be asked hasn't agreed")
  func everybody() throws {
    for (person, role) in [(P.parent, "parent"), (P.child, "youth")] {
      try store.run(
        """
        INSERT INTO family_member VALUES (\(person.replacing("x'0", with: "x'7")), \(P.family),
          \(person), NULL, '\(role)', 1, '2026-01-05', NULL)
        """)
    }
    try store.run(plan(101, nr: 1))
    try fill(101)
    // The child of the seed turns twelve on 13 May 2026: until then only the parent is asked.
    #expect(store.refusal(adopt(101, on: "2026-05-13"))?.contains("reason") == true)
    #expect(store.refusal(adopt(101, on: "2026-05-12")) == nil)
  }

  @Test("can't overwrite or delete an answer, nor answer what doesn't lie with the family")
  func answers() throws {
    try store.run(plan(101, nr: 1))
    #expect(store.refusal(answer(101)) != nil)
    try fill(101)
    try store.run("PRAGMA recursive_triggers = OFF")
    for sql in [
      "UPDATE plan_answer SET kind = 'disagreed'", "DELETE FROM plan_answer",
      answer(101).replacingOccurrences("INSERT", "REPLACE"), answer(101, nr: 2, round: 2),
      answer(101, nr: 2, kind: "maybe"),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    try store.run(adopt(101))
    #expect(store.refusal(answer(101, nr: 2)) != nil)
  }

  @Test("can't approve a plan as its author, or when nobody asked")
  func approving() throws {
    try store.run(
      "INSERT INTO role_grant VALUES (\(P.id(61)), \(P.user), 'supervisor', NULL, '2026-01-01', NULL)"
    )
    try store.run("INSERT INTO user_account VALUES (\(P.id(9)), 'bas', 'Bas', NULL, NULL)")
    try store.run(
      "INSERT INTO norm_value VALUES (\(P.id(62)), 'plan.approval', 1, '2026-01-01', NULL)")
    try store.run(plan(101, nr: 1))
    try fill(101)
    #expect(store.refusal(adopt(101))?.contains("approval") == true)
    #expect(store.refusal(approval(1, "approved", by: P.id(9))) != nil)
    try store.run(approval(1, "asked", by: P.user))
    #expect(store.refusal(approval(2, "approved", by: P.user)) != nil)
    #expect(store.refusal(approval(2, "approved", by: P.id(9))) != nil)
    try store.run(
      "INSERT INTO role_grant VALUES (\(P.id(63)), \(P.id(9)), 'supervisor', NULL, '2026-01-01', NULL)"
    )
    try store.run(approval(2, "asked", by: P.id(9)))
    #expect(store.refusal(approval(3, "approved", by: P.id(9))) != nil, "who asked himself")
    try store.run(approval(3, "asked", by: P.user))
    #expect(store.refusal(approval(4, "approved", by: P.id(9))) == nil)
    #expect(store.refusal("UPDATE plan_approval SET kind = 'approved'") != nil)
    #expect(store.refusal(adopt(101)) == nil)
  }

  @Test("can't change or delete scores, evaluations, agreements on the work and legal steps")
  func histories() throws {
    try store.run(plan(101, nr: 1))
    try fill(101)
    #expect(store.refusal(score(1, 5)) != nil)
    try store.run(adopt(101))
    try store.run(score(1, 5))
    for sql in [score(2, 11), score(2, -1), score(1, 6)] { #expect(store.refusal(sql) != nil) }
    try store.run(
      """
      INSERT INTO plan_evaluation VALUES (\(P.id(71)), \(P.family), \(P.id(101)), 1, '2026-03-01',
        'Karin', 'continue', '2026-06-01', NULL, \(P.user))
      """)
    try store.run(
      """
      INSERT INTO work_agreement VALUES (\(P.id(72)), \(P.family), 1, 'Verzuim', 'Bellen', NULL,
        NULL, 'school', '2026-03-01', NULL, NULL, NULL)
      """)
    try store.run(step(1, "groupPlanOffered"))
    try store.run(
      "INSERT INTO scale_change VALUES (\(P.id(73)), \(P.family), 1, '2026-03-01', 'up', NULL, NULL, \(P.user))"
    )
    for table in [
      "goal_score", "plan_evaluation", "scale_change", "work_agreement", "legal_step",
    ] {
      #expect(store.refusal("DELETE FROM \(table)") != nil, "\(table)")
      #expect(store.refusal("UPDATE \(table) SET family_id = \(P.other)") != nil, "\(table)")
    }
    #expect(store.refusal("UPDATE work_agreement SET ended_on = '2026-04-01'") == nil)
    #expect(store.refusal("UPDATE work_agreement SET ended_on = NULL") != nil)
  }

  @Test("can't take a legal step out of order or waive without one of the three grounds")
  func steps() throws {
    for sql in [
      step(1, "groupPlanWaived"), step(1, "groupPlanWaived", ground: "'declined'"),
      step(1, "groupPlanOffered", ground: "'threat'"), step(1, "carePlanFixed"),
      step(1, "suspended"), step(1, "resumed"), step(1, "decided"),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    for (nr, sql) in [
      step(1, "groupPlanOffered"), step(2, "groupPlanWaived", ground: "'declined'"),
      step(3, "applied"), step(4, "suspended"), step(5, "resumed"),
    ].enumerated() { #expect(store.refusal(sql) == nil, "\(nr): \(sql)") }
  }

  @Test("can't record a decision that rests on no plan, or on one that leaves a step out")
  func decision() throws {
    try store.run(step(1, "applied"))
    let decided = step(2, "decided")
    #expect(store.refusal(decided)?.contains("every step") == true)
    try store.run(plan(101, nr: 1))
    let steps = ["request", "problems", "neededHelp", "ownStrength", "provision"]
    for (place, name) in steps.enumerated() {
      #expect(store.refusal(decided)?.contains("every step") == true, "before \(name)")
      try store.run(foundation(701 + place, name))
    }
    #expect(store.refusal(decided) == nil)
  }

  @Test("can't write what a plan rests on after it was adopted, nor in a plan of another family")
  func foundations() throws {
    try store.run(plan(101, nr: 1))
    #expect(store.refusal(foundation(701, "request", of: P.other)) != nil)
    try store.run(foundation(701, "request"))
    try store.run(advice(711))
    #expect(store.refusal(foundation(702, "request")) != nil, "twice")
    #expect(store.refusal("UPDATE plan_foundation SET body = 'Anders'") == nil)
    #expect(store.refusal("UPDATE plan_foundation SET step = 'problems'") != nil)
    try fill(101)
    try store.run(adopt(101))
    for sql in [
      "UPDATE plan_foundation SET body = 'Nog anders'", "DELETE FROM plan_foundation",
      "INSERT OR REPLACE INTO plan_foundation SELECT * FROM plan_foundation",
      foundation(702, "problems"), "UPDATE expert_advice SET body = 'Anders'",
      "DELETE FROM expert_advice", advice(712, nr: 2),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
  }

  private func foundation(_ id: Int, _ step: String, of family: String = P.family) -> String {
    """
    INSERT INTO plan_foundation VALUES (\(P.id(id)), \(family), \(P.id(101)), '\(step)', 'Tekst')
    """
  }

  private func advice(_ id: Int, nr: Int = 1) -> String {
    """
    INSERT INTO expert_advice VALUES (\(P.id(id)), \(P.family), \(P.id(101)), \(nr), 'Bo Smit',
      'gedragswetenschapper', NULL, '2026-01-12', 'Doe dit')
    """
  }

  @Test("can take a goal out while the plan is being made, and never after that")
  func removing() throws {
    try store.run(plan(101, nr: 1))
    try fill(101)
    try store.run(goal(101, nr: 2))
    #expect(store.refusal("DELETE FROM goal WHERE nr = 2") == nil)
    try store.run(adopt(101))
    #expect(store.refusal("DELETE FROM goal") != nil)
    #expect(
      store.refusal("UPDATE action_item SET dropped_on = '2026-03-01'") != nil, "without a reason")
    #expect(
      store.refusal("UPDATE action_item SET dropped_on = '2026-03-01', drop_reason = 'Verhuisd'")
        == nil)
    #expect(store.refusal("UPDATE action_item SET done_on = '2026-03-02'") != nil)
  }

  private func approval(_ nr: Int, _ kind: String, by user: String) -> String {
    """
    INSERT INTO plan_approval VALUES (\(P.id(800 + nr)), \(P.family), \(P.id(101)), \(nr), 1,
      '\(kind)', '2026-02-10', \(user), NULL)
    """
  }

  private func score(_ id: Int, _ score: Int) -> String {
    """
    INSERT INTO goal_score VALUES (\(P.id(900 + id)), \(P.family), \(P.id(1011)), '2026-03-01',
      \(score), 'Sem', NULL, NULL, \(P.user))
    """
  }

  private func step(_ nr: Int, _ kind: String, ground: String = "NULL") -> String {
    """
    INSERT INTO legal_step VALUES (\(P.id(950 + nr)), \(P.family), \(nr), '\(kind)',
      '2026-03-01', \(ground), NULL, \(P.user))
    """
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
      "DELETE FROM action_item", action(101, nr: 2), agreement(101, person: P.child),
      "UPDATE plan_version SET round = 2", "UPDATE plan_version SET adoption_reason = 'x'",
      "UPDATE goal SET baseline = 'x'",
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
    #expect(store.refusal("UPDATE action_item SET done_on = '2026-03-01'") == nil)
    #expect(store.refusal("UPDATE action_item SET done_on = '2026-02-01'") != nil)
    #expect(store.refusal("UPDATE action_item SET done_on = NULL, wording = 'x'") != nil)
    #expect(store.refusal("UPDATE action_item SET done_on = NULL") == nil)
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

  private static let planColumns =
    "id, family_id, nr, state, made_on, author_id, presented_on, from_day, to_day, evaluation_on"

  private func fill(_ plan: Int) throws {
    for sql in [goal(plan), action(plan), present(plan), answer(plan)] { try store.run(sql) }
  }

  private func present(_ plan: Int) -> String {
    "UPDATE plan_version SET state = 'withFamily', round = 1 WHERE id = \(P.id(plan))"
  }

  private func answer(
    _ plan: Int, nr: Int = 1, kind: String = "agreed", round: Int = 1,
    person: String = PlainStore.parent
  ) -> String {
    """
    INSERT INTO plan_answer VALUES (\(P.id(plan * 1000 + nr)), \(P.family), \(P.id(plan)),
      \(person), \(nr), \(round), '\(kind)', '2026-02-10', \(P.user), NULL)
    """
  }

  private func plan(
    _ id: Int, nr: Int, state: String = "concept", verb: String = "INSERT"
  ) -> String {
    """
    \(verb) INTO plan_version (\(Self.planColumns)) VALUES (\(P.id(id)), \(P.family), \(nr), '\(state)', '2026-01-10',
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
    INSERT INTO goal (id, family_id, plan_id, nr, domain_id, wording, own_words, by_day)
      VALUES (\(P.id(plan * 10 + nr)), \(P.family), \(P.id(plan)), \(nr),
      \(P.domain), 'Naar school', NULL, NULL)
    """
  }

  private func action(_ plan: Int, nr: Int = 1) -> String {
    """
    INSERT INTO action_item (id, family_id, plan_id, goal_id, nr, wording, doer, doer_name, due_on,
      done_on) VALUES (\(P.id(plan * 100 + nr)), \(P.family), \(P.id(plan)),
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
  fileprivate func replacingOccurrences(_ word: String, _ other: String) -> String {
    split(separator: " ").map { $0 == word ? other : String($0) }.joined(separator: " ")
  }

  fileprivate func replacing(_ start: String, with other: String) -> String {
    hasPrefix(start) ? other + dropFirst(start.count) : self
  }
}
