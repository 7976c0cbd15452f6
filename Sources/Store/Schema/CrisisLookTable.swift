/// The looks at an open crisis after it began, schema 6.
enum CrisisLookTable {
  static func statements(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE crisis_look (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("crisis_id", "crisis")),
        nr \(d.integer) NOT NULL CHECK(nr > 0), \(d.day("on_day")),
        \(d.text("finding", limit: 20_000)), \(d.day("next_on")),
        \(d.reference("author_id", "user_account")), UNIQUE(crisis_id, nr),
        CHECK(next_on >= on_day))\(d.tableEnd)
      """,
      "CREATE INDEX crisis_look_of ON crisis_look(family_id)",
      d.refusal(
        "crisis_look_late", "INSERT", "crisis_look",
        """
        NOT EXISTS(SELECT 1 FROM crisis c WHERE c.id = NEW.crisis_id
          AND c.family_id = NEW.family_id AND c.ended_on IS NULL AND c.began_on <= NEW.on_day)
        """, "crisis: looked at while it is open"),
    ] + d.writtenForGood("crisis_look", keys: [["crisis_id", "nr"]])
  }
}
