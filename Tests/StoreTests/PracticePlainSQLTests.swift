import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, in the practice and at the referrals")
struct PracticePlainSQLTests {
  let store: PlainStore
  private static let record = PlainStore.id(701)
  private static let referral = PlainStore.id(702)

  init() throws {
    store = try PlainStore()
    try store.run(Self.insert(Self.record, birth: "2013-04-03"))
    try store.run(Self.referralRow(Self.referral, key: 1))
  }

  static func insert(
    _ id: String, birth: String, custody: String = "motherAndFather", state: String = "concept"
  ) -> String {
    """
    INSERT INTO practice_record (id, team_id, author_id, noted_on, surname, prefix, given_names,
      birth, request, urgency, custody, house_addition, state, version)
    VALUES (\(id), \(PlainStore.team), \(PlainStore.user), '2026-11-20', 'Hoekstra', '', 'Fleur',
      '\(birth)', 'Slaapt slecht', 'gewoon', '\(custody)', '', '\(state)', 1)
    """
  }

  static func referralRow(_ id: String, key: Int) -> String {
    let rowKey = "x'" + String(repeating: "0", count: 62) + "0\(key)'"
    return """
      INSERT INTO referral (id, team_id, received_on, surname, prefix, given_names, birth, gender,
        house_addition, municipality, referrer_type, referrer_name, request, urgency, row_key,
        state, author_id, version)
      VALUES (\(id), \(PlainStore.team), '2026-11-20', 'Hoekstra', '', 'Fleur', '2013-04-03', 'V',
        '', '0518', '02', 'Dokter De Vries', 'Slaapt slecht', 'gewoon', \(rowKey), 'sent',
        \(PlainStore.user), 1)
      """
  }

  private func consent(_ id: Int, _ giver: String, _ answer: String, nr: Int = 1) -> String {
    """
    INSERT INTO practice_consent VALUES (\(PlainStore.id(id)), \(Self.record), '\(giver)', \(nr),
      '\(answer)', '2026-11-21')
    """
  }

  private func send(_ day: String = "2026-11-23") -> String {
    """
    UPDATE practice_record SET state = 'sent', referral_id = \(Self.referral), ended_on = '\(day)'
    WHERE id = \(Self.record)
    """
  }

  @Test("can't send a child's record while a consent is missing, was refused, or was taken back")
  func consents() throws {
    #expect(store.refusal(send())?.contains("consent is missing") == true)
    try store.run(consent(711, "youth", "yes"))
    try store.run(consent(712, "mother", "yes"))
    #expect(store.refusal(send())?.contains("consent is missing") == true)
    try store.run(consent(713, "father", "yes"))
    try store.run(consent(714, "father", "no", nr: 2))
    #expect(store.refusal(send())?.contains("consent is missing") == true)
    try store.run(consent(715, "father", "yes", nr: 3))
    #expect(store.refusal(send()) == nil)
    #expect(store.refusal(consent(716, "father", "no", nr: 4)) != nil, "it was sent")
  }

  @Test(
    "needs the consents that the rule of the work asks for, also of partly unknown birth dates",
    arguments: [
      "2014-11-24", "2014-11-23", "2010-11-24", "2010-11-23", "2014-00-00", "2014-12-00",
      "2014-11-00", "2010-00-00", "2010-11-00", "2010-10-00", "2012-02-29", "2020-01-01",
    ])
  func agrees(_ birth: String) throws {
    let day = try Day("2026-11-23")
    for custody in Custody.allCases {
      let needed = ConsentRule.givers(birth: try BirthDate(birth), custody: custody, on: day)
      for left in [nil] + needed.map(Optional.some) {
        let store = try PlainStore()
        try store.run(Self.insert(Self.record, birth: birth, custody: custody.rawValue))
        try store.run(Self.referralRow(Self.referral, key: 1))
        for (place, giver) in needed.enumerated() where giver != left {
          try store.run(consent(720 + place, giver.rawValue, "yes"))
        }
        #expect(
          (store.refusal(send()) == nil) == (left == nil), "\(custody) without \(left as Any)")
      }
    }
  }

  @Test("can't begin a record anywhere but as a concept, nor change or delete one that ended")
  func ended() throws {
    #expect(store.refusal(Self.insert(P.id(730), birth: "2013-04-03", state: "sent")) != nil)
    try store.run(
      """
      UPDATE practice_record SET state = 'closedAtPractice', outcome = 'solved',
        ended_on = '2026-11-23' WHERE id = \(Self.record)
      """)
    for sql in [
      "UPDATE practice_record SET state = 'concept', outcome = NULL, ended_on = NULL",
      "UPDATE practice_record SET request = 'iets anders'", "DELETE FROM practice_record",
      "INSERT OR REPLACE INTO practice_record SELECT * FROM practice_record",
      consent(731, "mother", "yes"),
      "INSERT INTO practice_talk VALUES (\(P.id(732)), \(Self.record), '2026-11-23', 30, 'Fleur')",
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
  }

  @Test("can't write over an answer or a talk, nor give somebody else's record away")
  func written() throws {
    try store.run(consent(711, "youth", "no"))
    try store.run(
      "INSERT INTO practice_talk VALUES (\(P.id(712)), \(Self.record), '2026-11-23', 30, 'Fleur')")
    for sql in [
      "UPDATE practice_consent SET answer = 'yes'", "DELETE FROM practice_consent",
      "UPDATE practice_talk SET minutes = 31", "DELETE FROM practice_talk",
      "INSERT OR REPLACE INTO practice_consent SELECT * FROM practice_consent",
      "INSERT INTO practice_talk VALUES (\(P.id(713)), \(Self.record), '2026-11-23', 0, 'Fleur')",
      "UPDATE practice_record SET author_id = \(P.id(2))",
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
  }

  @Test("can't move a referral without its step, nor step where no step leads")
  func steps() throws {
    func step(_ id: Int, _ nr: Int, _ state: String) -> String {
      """
      INSERT INTO referral_step VALUES (\(P.id(id)), \(Self.referral), \(nr), '\(state)',
        '2026-11-23', \(P.user), 'reden')
      """
    }
    func move(_ state: String, _ more: String = "") -> String {
      "UPDATE referral SET state = '\(state)'\(more) WHERE id = \(Self.referral)"
    }
    let decided = ", decided_on = '2026-11-23', decided_by = \(P.user)"
    let family = decided + ", family_id = \(P.family)"
    #expect(store.refusal(move("accepted", family))?.contains("needs its step") == true)
    #expect(store.refusal(step(741, 1, "helpStarted"))?.contains("no such step") == true)
    try store.run(step(742, 1, "accepted"))
    #expect(store.refusal(move("returned", decided + ", reason = 'x'")) != nil)
    #expect(store.refusal(move("accepted", decided)) != nil, "accepted into no family")
    #expect(store.refusal(move("accepted", family)) == nil)
    #expect(store.refusal(move("accepted", ", reason = 'x'"))?.contains("decided once") == true)
    #expect(store.refusal(move("helpStarted"))?.contains("needs its step") == true)
    try store.run(step(743, 2, "helpStarted"))
    #expect(store.refusal(move("helpStarted")) == nil)
    #expect(store.refusal(step(744, 3, "returned")) != nil)
    for sql in [
      "UPDATE referral_step SET state = 'returned'", "DELETE FROM referral_step",
      "INSERT OR REPLACE INTO referral_step SELECT * FROM referral_step",
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
  }

  @Test("can't turn a referral down without a reason")
  func reasons() throws {
    for (place, state) in ReferralState.allCases.filter(\.needsReason).enumerated() {
      let store = try PlainStore()
      try store.run(Self.referralRow(Self.referral, key: 1))
      try store.run(
        """
        INSERT INTO referral_step VALUES (\(P.id(750 + place)), \(Self.referral), 1,
          '\(state.rawValue)', '2026-11-23', \(P.user), NULL)
        """)
      let sql = """
        UPDATE referral SET state = '\(state.rawValue)', decided_on = '2026-11-23',
          decided_by = \(P.user)
        """
      #expect(store.refusal(sql) != nil, "\(state)")
      #expect(store.refusal(sql + ", reason = 'past hier niet'") == nil, "\(state)")
    }
  }

  @Test("can't change or repeat what a referrer was told")
  func feedback() throws {
    func told(_ id: Int) -> String {
      """
      INSERT INTO referral_feedback VALUES (\(P.id(id)), \(Self.referral), 'receipt',
        '2026-11-23', \(P.user), 'Ontvangen.')
      """
    }
    try store.run(told(761))
    for sql in [
      told(762), "UPDATE referral_feedback SET body = 'Anders'", "DELETE FROM referral_feedback",
      "INSERT OR REPLACE INTO referral_feedback SELECT * FROM referral_feedback",
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
  }

  private func handing(_ id: Int, record: String = record, showsBSN: Int = 1) -> String {
    """
    INSERT INTO letter_handing VALUES (\(PlainStore.id(id)), \(record), \(PlainStore.id(740)),
      \(PlainStore.user), '2026-11-23', 'GGZ', \(showsBSN))
    """
  }

  @Test("can't hand a letter out as another child's, nor a concept with the BSN, nor take it back")
  func handings() throws {
    try store.run(
      """
      INSERT INTO practice_letter (id, record_id, nr, dated_on, surname, prefix, given_names,
        birth, bsn, state, version) VALUES (\(PlainStore.id(740)), \(Self.record), 1,
        '2026-11-20', 'Hoekstra', '', 'Fleur', '2013-04-03', '123456782', 'concept', 1)
      """)
    try store.run(Self.insert(PlainStore.id(703), birth: "2014-04-03"))
    #expect(store.refusal(handing(741)) != nil)
    #expect(store.refusal(handing(741, record: PlainStore.id(703), showsBSN: 0)) != nil)
    try store.run(handing(741, showsBSN: 0))
    #expect(store.refusal("UPDATE letter_handing SET shows_bsn = 1") != nil)
    #expect(store.refusal("DELETE FROM letter_handing") != nil)
    #expect(store.refusal(handing(741, showsBSN: 0).replacing("INSERT", with: "REPLACE")) != nil)
  }
}
