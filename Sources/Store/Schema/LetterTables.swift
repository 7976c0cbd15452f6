import Domain

/// The letter to a specialist, schema 3: its order of states, and what was signed is fixed.
enum LetterTables {
  static func statements(_ d: Dialect) -> [String] {
    [
      table(d),
      "CREATE INDEX letter_by_record ON practice_letter(record_id, nr)",
      """
      CREATE UNIQUE INDEX letter_in_the_making ON practice_letter(record_id)
      WHERE state IN ('concept', 'ready')
      """,
    ] + rules(d)
  }

  private static func table(_ d: Dialect) -> String {
    func agb(_ column: String) -> String {
      "\(column) TEXT CHECK(\(column) IS NULL "
        + "OR (length(\(column)) = 8 AND \(d.isDigits(column))))"
    }
    func line(_ column: String) -> String { d.text(column, limit: 200, optional: true) }
    let needed = content.filter { $0 != "dated_on" }.map { "\($0) IS NOT NULL" }
      .joined(separator: " AND ")
    return """
      CREATE TABLE practice_letter (
        \(d.id), \(d.reference("record_id", "practice_record")),
        nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.reference("replaces_id", "practice_letter", optional: true)),
        \(line("recipient")), kind TEXT CHECK(kind IS NULL OR kind IN ('basic', 'specialist')),
        \(d.day("dated_on")), \(line("practitioner_name")), \(line("practitioner_function")),
        \(agb("practitioner_agb")), \(agb("practice_agb")),
        \(d.text("surname", limit: 200)), prefix TEXT NOT NULL, given_names TEXT NOT NULL,
        birth TEXT NOT NULL CHECK(\(d.isDay("birth"))),
        \(line("street")), postal_code TEXT, \(line("town")),
        bsn TEXT CHECK(bsn IS NULL OR (\(PeopleTables.bsnRule(d)))),
        \(line("disorder")), \(line("severity")), \(line("risk")), \(line("complexity")),
        \(line("course")), \(d.text("complaint", limit: 20_000, optional: true)),
        \(d.code("state", oneOf: ["concept", "ready", "signed", "sent"])),
        \(d.day("ready_on", optional: true)), \(d.day("signed_on", optional: true)),
        \(line("signed_by")), \(d.day("sent_on", optional: true)), \(line("sent_how")),
        version \(d.integer) NOT NULL CHECK(version > 0),
        UNIQUE(record_id, nr),
        CHECK((state = 'concept') = (ready_on IS NULL)),
        CHECK(state = 'concept' OR (\(needed))),
        CHECK((state IN ('signed', 'sent')) = (signed_on IS NOT NULL)),
        CHECK((signed_on IS NULL) = (signed_by IS NULL)),
        CHECK((state = 'sent') = (sent_on IS NOT NULL)),
        CHECK((sent_on IS NULL) = (sent_how IS NULL)),
        CHECK(ready_on IS NULL OR ready_on >= dated_on),
        CHECK(signed_on IS NULL OR signed_on >= ready_on),
        CHECK(sent_on IS NULL OR sent_on >= signed_on))\(d.tableEnd)
      """
  }

  /// The text of a letter, which changes in a concept only.
  private static let content = [
    "recipient", "kind", "dated_on", "practitioner_name", "practitioner_function",
    "practitioner_agb", "practice_agb", "street", "postal_code", "town", "bsn", "disorder",
    "severity", "risk", "complexity", "course", "complaint",
  ]

  private static func rules(_ d: Dialect) -> [String] {
    let text = (content + ["surname", "prefix", "given_names", "birth"]).changed
    let replaced = """
      EXISTS(SELECT 1 FROM practice_letter l WHERE l.replaces_id = NEW.id
        AND l.record_id = NEW.record_id)
      """
    return [
      d.refusal(
        "practice_letter_begins", "INSERT", "practice_letter", "NEW.state <> 'concept'",
        "practice_letter: begins as a concept"),
      d.refusal(
        "practice_letter_replaces", "INSERT", "practice_letter",
        """
        NEW.replaces_id IS NOT NULL AND NOT EXISTS(SELECT 1 FROM practice_letter l
          WHERE l.id = NEW.replaces_id AND l.record_id = NEW.record_id
          AND l.state IN ('signed', 'sent'))
        """, "practice_letter: takes the place of a signed letter of the same child"),
      d.refusal(
        "practice_letter_order", "UPDATE", "practice_letter",
        """
        NOT (OLD.state || '>' || NEW.state IN ('concept>concept', 'concept>ready',
          'ready>concept', 'ready>signed', 'signed>sent'))
        """, "practice_letter: concept, ready, signed, sent, in this order"),
      d.refusal(
        "practice_letter_fixed", "UPDATE", "practice_letter",
        """
        \(["id", "record_id", "nr", "replaces_id"].changed)
        OR (OLD.state <> 'concept' AND NEW.state <> 'concept' AND (\(text)))
        OR (OLD.state = 'signed' AND (\(["ready_on", "signed_on", "signed_by"].changed)))
        OR (OLD.state = 'ready' AND NEW.state = 'signed' AND NEW.ready_on IS NOT OLD.ready_on)
        """, "practice_letter: what was laid before the practitioner is fixed"),
      d.refusal(
        "practice_letter_ahead", "UPDATE", "practice_letter",
        """
        (NEW.signed_on > \(d.today) OR NEW.sent_on > \(d.today))
        AND NOT EXISTS(SELECT 1 FROM store_info WHERE is_demo = 1)
        """, "practice_letter: a day that is still to come"),
      d.refusal(
        "practice_letter_replaced", "UPDATE", "practice_letter",
        "NEW.state = 'sent' AND \(replaced)", "practice_letter: another took its place"),
      d.refusal(
        "practice_letter_kept", "DELETE", "practice_letter", "1", "practice_letter: never deleted"),
      d.writtenOnce("practice_letter", keys: [["record_id", "nr"]], "written once"),
    ]
  }
}
