/// What was printed of letters to specialists, schema 7.
enum LetterHandingTable {
  static func statements(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE letter_handing (
        \(d.id), \(d.reference("record_id", "practice_record")),
        \(d.reference("letter_id", "practice_letter")),
        \(d.reference("user_id", "user_account")), \(d.day("on_day")),
        \(d.text("recipient", limit: 200, optional: true)), \(d.flag("shows_bsn")),
        CHECK(shows_bsn = 0 OR recipient IS NOT NULL))\(d.tableEnd)
      """,
      "CREATE INDEX letter_handing_by_record ON letter_handing(record_id)",
      "CREATE INDEX letter_handing_by_letter ON letter_handing(letter_id)",
      d.refusal(
        "letter_handing_of", "INSERT", "letter_handing",
        """
        NOT EXISTS(SELECT 1 FROM practice_letter l WHERE l.id = NEW.letter_id
          AND l.record_id = NEW.record_id
          AND (NEW.shows_bsn = 0 OR (l.state <> 'concept' AND l.bsn IS NOT NULL)))
        """, "letter_handing: of a letter about this child, whole only once it lay ready"),
    ] + d.writtenForGood("letter_handing")
  }
}
