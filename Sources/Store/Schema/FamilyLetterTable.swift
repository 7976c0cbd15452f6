import Domain

/// Letters to somebody of a family, schema 6.
enum FamilyLetterTable {
  static func statements(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "nr", "template", "person_id", "made_on", "author_id", "absence_id",
      "contact", "foot",
    ].changed
    let ways = FamilyLetter.Way.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return [
      """
      CREATE TABLE family_letter (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.code("template", FamilyLetterTemplate.self)), \(d.reference("person_id", "person")),
        \(d.day("made_on")), \(d.reference("author_id", "user_account")),
        \(d.reference("absence_id", "absence", optional: true)),
        \(d.text("contact", optional: true)), \(d.text("body", limit: 20_000)),
        \(d.text("foot", limit: 20_000)), \(d.code("state", FamilyLetter.State.self)),
        \(d.day("ended_on", optional: true)), way TEXT CHECK(way IN (\(ways))),
        UNIQUE(family_id, nr), CHECK((state = 'prepared') = (ended_on IS NULL)),
        CHECK((state = 'sent') = (way IS NOT NULL)),
        CHECK(ended_on IS NULL OR ended_on >= made_on))\(d.tableEnd)
      """,
      "CREATE INDEX family_letter_by_person ON family_letter(person_id)",
      """
      CREATE INDEX family_letter_of_absence ON family_letter(absence_id)
      WHERE absence_id IS NOT NULL
      """,
      d.refusal(
        "family_letter_born", "INSERT", "family_letter", "NEW.state <> 'prepared'",
        "family_letter: begins prepared"),
      d.refusal(
        "family_letter_reader", "INSERT", "family_letter", notReachable("NEW"),
        "family_letter: goes to somebody living of the family"),
      d.refusal(
        "family_letter_blocked", "INSERT", "family_letter", blocked("NEW"),
        "family_letter: no messages about this family"),
      d.refusal(
        "family_letter_sent", "UPDATE", "family_letter",
        """
        NEW.state = 'sent' AND OLD.state = 'prepared'
          AND (\(blocked("NEW")) OR \(notReachable("NEW")))
        """, "family_letter: goes to somebody living of the family, while messages are allowed"),
      d.refusal(
        "family_letter_written", "UPDATE", "family_letter",
        "OLD.state <> 'prepared' OR \(fixed)", "family_letter: what was sent stays as it was"),
    ] + d.kept("family_letter", keys: [["family_id", "nr"]])
  }

  private static func notReachable(_ row: String) -> String {
    """
    NOT EXISTS(SELECT 1 FROM family_member m JOIN person p ON p.id = m.person_id
      WHERE m.family_id = \(row).family_id AND m.person_id = \(row).person_id
        AND m.to_day IS NULL AND p.deceased_on IS NULL AND p.expected_on IS NULL)
    """
  }

  private static func blocked(_ row: String) -> String {
    """
    EXISTS(SELECT 1 FROM message_block b
      WHERE b.family_id = \(row).family_id AND b.to_day IS NULL)
    """
  }
}
