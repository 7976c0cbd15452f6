import Domain

/// What youths said about who may see what is about them, schema 6.
enum InspectionTable {
  static func statements(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE inspection_answer (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.reference("youth_id", "person")), \(d.reference("reader_id", "person")),
        \(d.code("kind", InspectionAnswerKind.self)),
        \(d.text("overruled", optional: true)), \(d.day("on_day")),
        \(d.reference("author_id", "user_account")), UNIQUE(family_id, nr),
        CHECK(youth_id <> reader_id),
        CHECK(overruled IS NULL OR kind = 'objects'))\(d.tableEnd)
      """,
      "CREATE INDEX inspection_answer_by_youth ON inspection_answer(youth_id)",
      "CREATE INDEX inspection_answer_by_reader ON inspection_answer(reader_id)",
      d.refusal(
        "inspection_answer_of", "INSERT", "inspection_answer",
        """
        NOT EXISTS(SELECT 1 FROM family_member m WHERE m.family_id = NEW.family_id
            AND m.person_id = NEW.youth_id AND m.role = 'youth' AND m.to_day IS NULL)
          OR NOT EXISTS(SELECT 1 FROM family_member m WHERE m.family_id = NEW.family_id
            AND m.person_id = NEW.reader_id AND m.to_day IS NULL
            AND m.role IN (\(readers)))
        """, "inspection_answer: of a youth of the family, about a grown-up of it"),
    ] + d.writtenForGood("inspection_answer", keys: [["family_id", "nr"]])
  }

  private static let readers = MemberRole.allCases.filter { $0.isOfTheFamily && $0 != .youth }
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")
}
