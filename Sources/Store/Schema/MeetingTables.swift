import Domain

/// Meetings about a family: who comes, what each may hear, and what was decided, schema 6.
enum MeetingTables {
  static func statements(_ d: Dialect) -> [String] {
    meetings(d) + attendees(d) + decisions(d)
  }

  private static func meetings(_ d: Dialect) -> [String] {
    let fixed = ["id", "family_id", "nr", "author_id", "prepared_on"].changed
    return [
      """
      CREATE TABLE meeting (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.text("question")), \(d.day("on_day")),
        at_minute \(d.integer) CHECK(at_minute BETWEEN 0 AND 1439),
        \(d.text("place", optional: true)), \(d.reference("author_id", "user_account")),
        \(d.day("prepared_on")), \(d.code("state", Meeting.State.self)),
        \(d.day("ended_on", optional: true)),
        \(d.text("outcome", limit: 20_000, optional: true)), UNIQUE(family_id, nr),
        CHECK(on_day >= prepared_on), CHECK(ended_on IS NULL OR ended_on >= prepared_on),
        CHECK((state = 'prepared') = (ended_on IS NULL)),
        CHECK((ended_on IS NULL) = (outcome IS NULL)))\(d.tableEnd)
      """,
      d.refusal(
        "meeting_born", "INSERT", "meeting", "NEW.state <> 'prepared'",
        "meeting: begins prepared"),
      d.refusal(
        "meeting_written", "UPDATE", "meeting", "OLD.state <> 'prepared' OR \(fixed)",
        "meeting: what was held stays as it was"),
    ] + d.kept("meeting", keys: [["family_id", "nr"]])
  }

  private static func attendees(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "meeting_id", "nr", "name", "person_id", "may_say", "ground",
      "explanation", "consent_nr",
    ].changed
    let grounds = DisclosureGround.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return [
      """
      CREATE TABLE meeting_attendee (
        \(d.id), \(d.reference("family_id", "family")),
        \(d.reference("meeting_id", "meeting")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.text("name")), \(d.reference("person_id", "person", optional: true)),
        \(d.text("may_say")), ground TEXT CHECK(ground IN (\(grounds))),
        \(d.text("explanation", optional: true)), consent_nr \(d.integer) CHECK(consent_nr > 0),
        was_present \(d.integer) CHECK(was_present IN (0, 1)),
        \(d.day("withdrawn_on", optional: true)), UNIQUE(meeting_id, nr),
        CHECK((person_id IS NULL) = (ground IS NOT NULL)),
        CHECK((ground IS 'consent') = (consent_nr IS NOT NULL)),
        CHECK(withdrawn_on IS NULL OR was_present IS NULL))\(d.tableEnd)
      """,
      "CREATE INDEX meeting_attendee_of ON meeting_attendee(family_id)",
      "CREATE INDEX meeting_attendee_by_person ON meeting_attendee(person_id)",
      d.refusal(
        "meeting_attendee_late", "INSERT", "meeting_attendee", over("NEW"),
        "meeting: nobody is asked to what is over"),
      d.refusal(
        "meeting_attendee_written", "UPDATE", "meeting_attendee",
        "\(fixed) OR \(over("OLD"))", "meeting: what was held stays as it was"),
    ] + d.kept("meeting_attendee", keys: [["meeting_id", "nr"]])
  }

  private static func decisions(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE meeting_decision (
        \(d.id), \(d.reference("family_id", "family")),
        \(d.reference("meeting_id", "meeting")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.text("decision")), \(d.text("doer_name")), \(d.day("due_on")),
        action_id \(d.bytes) CHECK(length(action_id) = 16),
        work_id \(d.bytes) CHECK(length(work_id) = 16), UNIQUE(meeting_id, nr),
        CHECK((action_id IS NULL) <> (work_id IS NULL)))\(d.tableEnd)
      """,
      "CREATE INDEX meeting_decision_of ON meeting_decision(family_id)",
      d.refusal(
        "meeting_decision_late", "INSERT", "meeting_decision", over("NEW"),
        "meeting: nothing is decided in what is over"),
    ] + d.writtenForGood("meeting_decision", keys: [["meeting_id", "nr"]])
  }

  /// That the meeting of a row isn't prepared any more, or isn't of the family.
  private static func over(_ row: String) -> String {
    """
    NOT EXISTS(SELECT 1 FROM meeting g WHERE g.id = \(row).meeting_id
      AND g.family_id = \(row).family_id AND g.state = 'prepared')
    """
  }
}
