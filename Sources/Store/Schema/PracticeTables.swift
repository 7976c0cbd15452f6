import Domain

/// What a POH-GGZ Jeugd keeps in the practice; no list or search of a team reads these tables.
enum PracticeTables {
  static func statements(_ d: Dialect) -> [String] {
    [
      record(
        "practice_record", referral: d.reference("referral_id", "referral", optional: true), d),
      "CREATE INDEX practice_record_by_author ON practice_record(author_id, state, noted_on, id)",
      "CREATE INDEX practice_record_by_end ON practice_record(state, ended_on, team_id, author_id)",
      """
      CREATE TABLE practice_talk (
        \(d.id), \(d.reference("record_id", "practice_record")), \(d.day("on_day")),
        minutes \(d.integer) NOT NULL CHECK(minutes BETWEEN 1 AND 480),
        \(d.text("with_whom", limit: 200)))\(d.tableEnd)
      """,
      "CREATE INDEX practice_talk_by_record ON practice_talk(record_id, on_day, id)",
      """
      CREATE TABLE practice_consent (
        \(d.id), \(d.reference("record_id", "practice_record")),
        \(d.code("giver", ConsentGiver.self)), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.code("answer", ConsentAnswer.self)), \(d.day("on_day")),
        UNIQUE(record_id, giver, nr))\(d.tableEnd)
      """,
    ] + rules(d)
  }

  /// The table under a name; `referral` is the column that says which referral a record became.
  static func record(_ name: String, referral: String, _ d: Dialect) -> String {
    """
    CREATE TABLE \(name) (
      \(d.id), \(d.reference("team_id", "team")), \(d.reference("author_id", "user_account")),
      \(d.day("noted_on")), \(d.text("surname", limit: 200)), prefix TEXT NOT NULL,
      given_names TEXT NOT NULL, birth TEXT NOT NULL CHECK(\(d.isDay("birth"))),
      \(d.text("request", limit: 20_000)), \(d.code("urgency", Urgency.self)),
      \(d.code("custody", Custody.self)),
      gender TEXT CHECK(gender IS NULL OR gender IN (\(list(Gender.self)))),
      bsn TEXT CHECK(bsn IS NULL OR (\(PeopleTables.bsnRule(d)))),
      postal_code TEXT, house_number \(d.integer), house_addition TEXT NOT NULL,
      municipality TEXT
        CHECK(municipality IS NULL OR (length(municipality) = 4 AND \(d.isDigits("municipality")))),
      practitioner_agb TEXT CHECK(practitioner_agb IS NULL
        OR (length(practitioner_agb) = 8 AND \(d.isDigits("practitioner_agb")))),
      practitioner_name TEXT, parent_name TEXT, parent_phone TEXT,
      \(d.text("shared_text", limit: 20_000, optional: true)), \(d.code("state", PracticeState.self)),
      \(referral),
      outcome TEXT CHECK(outcome IS NULL OR outcome IN (\(list(PracticeOutcome.self)))),
      \(d.day("ended_on", optional: true)), reason TEXT,
      version \(d.integer) NOT NULL CHECK(version > 0),
      CHECK((postal_code IS NULL) = (house_number IS NULL)),
      CHECK((state = 'concept') = (ended_on IS NULL)),
      CHECK(ended_on IS NULL OR ended_on >= noted_on),
      CHECK((state = 'sent') = (referral_id IS NOT NULL)),
      CHECK((state = 'closedAtPractice') = (outcome IS NOT NULL)),
      CHECK((state = 'withdrawn') = (reason IS NOT NULL)))\(d.tableEnd)
    """
  }

  private static func list<T: RawRepresentable & CaseIterable>(_: T.Type) -> String
  where T.RawValue == String {
    T.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
  }

  private static func rules(_ d: Dialect) -> [String] {
    let fixed = ["id", "author_id", "team_id", "noted_on"].changed
    let isOpen =
      "(SELECT state FROM practice_record WHERE id = NEW.record_id) IS NOT 'concept'"
    let written = ["practice_talk", "practice_consent"].flatMap { table in
      [
        d.refusal("\(table)_fixed", "UPDATE", table, "1", "\(table): written once"),
        d.refusal("\(table)_kept", "DELETE", table, "1", "\(table): written once"),
        d.refusal("\(table)_open", "INSERT", table, isOpen, "\(table): the record has ended"),
      ]
    }
    return written + [
      d.writtenOnce("practice_talk", "written once"),
      d.writtenOnce("practice_consent", keys: [["record_id", "giver", "nr"]], "written once"),
      d.writtenOnce("practice_record", "written once"),
      d.refusal(
        "practice_record_begins", "INSERT", "practice_record", "NEW.state <> 'concept'",
        "practice_record: begins as a concept"),
      d.refusal(
        "practice_record_ended", "UPDATE", "practice_record",
        "OLD.state <> 'concept' OR \(fixed)", "practice_record: stays as it ended"),
      d.refusal(
        "practice_record_kept", "DELETE", "practice_record", "1", "practice_record: never deleted"),
      d.refusal(
        "practice_record_consent", "UPDATE", "practice_record", missingConsent(d),
        "practice_record: a consent is missing"),
    ]
  }

  /// Whether somebody who must agree hasn't, as ``ConsentRule`` has it: dates as whole numbers, so
  /// that the unknown parts of a birth date are noughts.
  private static func missingConsent(_ d: Dialect) -> String {
    func number(_ column: String) -> String {
      "CAST(replace(\(column), '-', '') AS \(d.integer))"
    }
    func lacks(_ giver: ConsentGiver) -> String {
      """
      coalesce((SELECT c.answer FROM practice_consent c WHERE c.record_id = NEW.id
        AND c.giver = '\(giver.rawValue)' ORDER BY c.nr DESC LIMIT 1), 'no') <> 'yes'
      """
    }
    let open = """
      CASE WHEN substr(NEW.birth, 6, 2) = '00' THEN 1231
        WHEN substr(NEW.birth, 9, 2) = '00' THEN 31 ELSE 0 END
      """
    let holders = Custody.allCases.map { custody in
      let someone = custody.holders.map(lacks).joined(separator: " OR ")
      return "(NEW.custody = '\(custody.rawValue)' AND (\(someone)))"
    }
    return """
      NEW.state = 'sent' AND (
        (\(number("NEW.birth")) + 120000 <= \(number("NEW.ended_on")) AND \(lacks(.youth)))
        OR (\(number("NEW.birth")) + \(open) + 160000 > \(number("NEW.ended_on"))
          AND (\(holders.joined(separator: " OR ")))))
      """
  }
}
