import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about meetings and looks at a crisis")
struct PlainSQLMeetingTests {
  private let meeting = """
    INSERT INTO meeting VALUES (\(P.id(60)), \(P.family), 1, 'Hoe verder?', '2026-03-09', NULL,
      NULL, \(P.user), '2026-03-02', 'prepared', NULL, NULL)
    """

  private func attendee(
    _ number: Int, person: String = "NULL", ground: String = "'directlyInvolved'",
    consent: String = "NULL"
  ) -> String {
    """
    INSERT INTO meeting_attendee VALUES (\(P.id(61 + number)), \(P.family), \(P.id(60)),
      \(number), 'Juf Els', \(person), 'school', \(ground), NULL, \(consent), NULL, NULL)
    """
  }

  private func decision(_ number: Int, work: String = P.id(99), action: String = "NULL") -> String {
    """
    INSERT INTO meeting_decision VALUES (\(P.id(70 + number)), \(P.family), \(P.id(60)),
      \(number), 'Aanmelden', 'moeder', '2026-03-20', \(action), \(work))
    """
  }

  private let hold = """
    UPDATE meeting SET state = 'held', ended_on = '2026-03-09', outcome = 'Klaar'
    """

  @Test("can't let a stranger hear something without a ground, nor decide on nothing")
  func prepared() throws {
    let store = try P()
    #expect(store.refusal(meeting.replacing("'prepared'", with: "'held'")) != nil)
    try store.run(meeting)
    for wrong in [
      attendee(1, ground: "NULL"), attendee(1, person: P.child),
      attendee(1, ground: "'consent'"), attendee(1, consent: "3"), attendee(1, ground: "'zomaar'"),
      decision(1, work: "NULL"), decision(1, action: P.id(98)),
    ] { #expect(store.refusal(wrong) != nil, "\(wrong)") }
    try store.run(attendee(1))
    try store.run(attendee(2, person: P.child, ground: "NULL"))
    try store.run(decision(1))
  }

  @Test("can't change or take away what was said and decided")
  func kept() throws {
    let store = try P()
    try store.run(meeting)
    try store.run(attendee(1))
    try store.run(decision(1))
    try store.run(hold)
    for sql in [
      "UPDATE meeting SET outcome = 'Anders'", "DELETE FROM meeting",
      "UPDATE meeting SET state = 'prepared', ended_on = NULL, outcome = NULL",
      "UPDATE meeting_attendee SET may_say = 'alles'", "DELETE FROM meeting_attendee",
      "UPDATE meeting_attendee SET was_present = 1", "DELETE FROM meeting_decision",
      "UPDATE meeting_decision SET decision = 'Niets'", attendee(2), decision(2),
      decision(1).replacing("INSERT", with: "INSERT OR REPLACE"),
      meeting.replacing("INSERT", with: "INSERT OR REPLACE"),
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
  }

  @Test("looks at a crisis only while it is open, and keeps what was found")
  func looks() throws {
    let store = try P()
    try store.run(
      """
      INSERT INTO crisis VALUES (\(P.id(91)), \(P.family), 1, '2026-03-02', \(P.user),
        'Oma', 'Sem', 'Dreiging', 'Voor Sem', 'Deur dicht', NULL, NULL, 'Oma', '2026-03-05',
        NULL, NULL, NULL, NULL)
      """)
    func look(_ number: Int, on day: String, next: String) -> String {
      """
      INSERT INTO crisis_look VALUES (\(P.id(80 + number)), \(P.family), \(P.id(91)), \(number),
        '\(day)', 'Rustig', '\(next)', \(P.user))
      """
    }
    #expect(store.refusal(look(1, on: "2026-03-01", next: "2026-03-06")) != nil)
    #expect(store.refusal(look(1, on: "2026-03-05", next: "2026-03-04")) != nil)
    try store.run(look(1, on: "2026-03-05", next: "2026-03-06"))
    for sql in ["UPDATE crisis_look SET finding = 'Anders'", "DELETE FROM crisis_look"] {
      #expect(store.refusal(sql) != nil, "\(sql)")
    }
    try store.run("UPDATE crisis SET ended_on = '2026-03-06', how_ended = 'Voorbij'")
    #expect(store.refusal(look(2, on: "2026-03-06", next: "2026-03-07")) != nil)
  }

  @Test("sees nobody on the telephone")
  func seen() throws {
    let store = try P()
    for (place, kind) in NoteKind.allCases.enumerated() {
      let note = P.id(40 + place)
      try store.run(
        """
        INSERT INTO note (id, family_id, author_id, kind, on_day, at_minute, with_whom, body)
        VALUES (\(note), \(P.family), \(P.user), '\(kind.rawValue)', '2026-03-02', NULL, NULL, 'x')
        """)
      let refusal = store.refusal(
        """
        INSERT INTO note_member (id, family_id, note_id, person_id, was_seen)
        VALUES (\(P.id(50 + place)), \(P.family), \(note), \(P.child), 1)
        """)
      #expect((refusal == nil) == kind.isInSight, "\(kind)")
    }
  }
}
