import Domain

/// Where a youth goes to school, and when he stayed away.
enum SchoolTables {
  static func statements(_ d: Dialect) -> [String] { tables(d) + schoolRules(d) + absenceRules(d) }

  private static func tables(_ d: Dialect) -> [String] {
    let hours = SchoolAbsence.hours
    return [
      """
      CREATE TABLE schooling_term (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.reference("person_id", "person")), \(d.text("school", limit: 200)),
        \(d.text("class_group", limit: 100, optional: true)),
        \(d.text("mentor", limit: 200, optional: true)),
        \(d.text("phone", limit: 20, optional: true)),
        \(d.text("attendance_officer", limit: 200, optional: true)),
        \(d.day("from_day")), \(d.day("to_day", optional: true)),
        UNIQUE(family_id, nr),
        CHECK(to_day IS NULL OR to_day >= from_day))\(d.tableEnd)
      """,
      """
      CREATE TABLE school_absence (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.reference("person_id", "person")), \(d.day("first_day")), \(d.day("last_day")),
        hours \(d.integer) CHECK(hours IS NULL
          OR hours BETWEEN \(hours.lowerBound) AND \(hours.upperBound)),
        \(d.code("kind", SchoolAbsence.Kind.self)),
        \(d.text("remark", limit: 200, optional: true)),
        \(d.day("taken_back_on", optional: true)),
        UNIQUE(family_id, nr), CHECK(last_day >= first_day))\(d.tableEnd)
      """,
      """
      CREATE UNIQUE INDEX schooling_term_current ON schooling_term(person_id)
        WHERE to_day IS NULL
      """,
      "CREATE INDEX schooling_by_person ON schooling_term(person_id, from_day)",
      "CREATE INDEX absence_by_person ON school_absence(person_id, first_day)",
    ]
  }

  private static let noPupil = """
    NOT EXISTS(SELECT 1 FROM family_member m WHERE m.family_id = NEW.family_id
      AND m.person_id = NEW.person_id AND m.role IN ('youth', 'sibling'))
    OR EXISTS(SELECT 1 FROM person p WHERE p.id = NEW.person_id AND p.expected_on IS NOT NULL)
    """

  private static func schoolRules(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "nr", "person_id", "school", "class_group", "mentor", "phone",
      "attendance_officer", "from_day",
    ].changed
    return [
      d.refusal(
        "schooling_term_pupil", "INSERT", "schooling_term", noPupil,
        "schooling_term: of a youth of the family"),
      d.refusal(
        "schooling_term_overlap", "INSERT", "schooling_term",
        """
        EXISTS(SELECT 1 FROM schooling_term o WHERE o.person_id = NEW.person_id
          AND \(PersonTables.touches("o")))
        """, "schooling_term: periods may not overlap"),
      d.refusal(
        "schooling_term_future", "INSERT", "schooling_term",
        "NEW.to_day IS NULL AND NEW.from_day > \(d.today) AND \(PersonTables.isReal)",
        "schooling_term: may not begin in the future"),
      d.refusal(
        "schooling_term_written", "UPDATE", "schooling_term",
        "OLD.to_day IS NOT NULL OR \(fixed)", "schooling_term: history is never overwritten"),
    ] + d.kept("schooling_term", keys: [["family_id", "nr"]])
  }

  private static func absenceRules(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "nr", "person_id", "first_day", "last_day", "hours", "kind", "remark",
    ].changed
    return [
      d.refusal(
        "school_absence_pupil", "INSERT", "school_absence", noPupil,
        "school_absence: of a youth of the family"),
      d.refusal(
        "school_absence_fixed", "UPDATE", "school_absence",
        "OLD.taken_back_on IS NOT NULL OR \(fixed)", "school_absence: written once"),
      d.refusal(
        "school_absence_kept", "DELETE", "school_absence", "1", "school_absence: written once"),
      d.writtenOnce("school_absence", keys: [["family_id", "nr"]], "written once"),
    ]
  }
}
