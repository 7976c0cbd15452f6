import Domain

/// Birthdays, help after eighteen, and contacts after a file was closed.
///
/// The days of a decision on help after eighteen are kept here as ``ExtendedCareRule`` keeps them.
enum LifeTables {
  static func statements(_ d: Dialect) -> [String] {
    tables(d) + indexes + milestoneRules(d) + careRules(d) + aftercareRules(d) + outcomes(d)
  }

  private static func tables(_ d: Dialect) -> [String] {
    let grounds = list(ExtendedCareGround.allCases.map(\.rawValue))
    let outcomes = list(AftercareOutcome.allCases.map(\.rawValue))
    return [
      """
      CREATE TABLE life_milestone (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("person_id", "person")),
        \(d.code("milestone", Milestone.self)), \(d.day("done_on")),
        \(d.text("note", limit: 20_000)), \(d.text("with_whom", limit: 200, optional: true)),
        \(d.reference("author_id", "user_account")),
        \(d.day("withdrawn_on", optional: true)))\(d.tableEnd)
      """,
      """
      CREATE TABLE extended_care (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.reference("person_id", "person")), \(d.day("decided_on")),
        ground TEXT CHECK(ground IN (\(grounds))), \(d.day("until_day", optional: true)),
        \(d.text("instead", limit: 200, optional: true)),
        \(d.reference("author_id", "user_account")),
        UNIQUE(family_id, nr),
        CHECK((ground IS NULL) = (until_day IS NULL)),
        CHECK((ground IS NULL) = (instead IS NOT NULL)))\(d.tableEnd)
      """,
      """
      CREATE TABLE aftercare_contact (
        \(d.id), \(d.reference("family_id", "family")),
        \(d.reference("case_file_id", "case_file")), \(d.day("planned_on")),
        \(d.reference("owner_id", "user_account")), \(d.day("done_on", optional: true)),
        outcome TEXT CHECK(outcome IN (\(outcomes))),
        \(d.text("note", limit: 20_000, optional: true)),
        \(d.reference("author_id", "user_account", optional: true)),
        \(d.day("ended_on", optional: true)),
        CHECK((done_on IS NULL) = (outcome IS NULL)),
        CHECK((done_on IS NULL) = (author_id IS NULL)),
        CHECK(done_on IS NOT NULL OR note IS NULL),
        CHECK(done_on IS NULL OR ended_on IS NULL))\(d.tableEnd)
      """,
    ]
  }

  private static func list(_ codes: [String]) -> String {
    codes.map { "'\($0)'" }.joined(separator: ", ")
  }

  private static let indexes = [
    """
    CREATE UNIQUE INDEX life_milestone_once ON life_milestone(family_id, person_id, milestone)
      WHERE withdrawn_on IS NULL
    """,
    "CREATE INDEX aftercare_by_family ON aftercare_contact(family_id, planned_on)",
    "CREATE UNIQUE INDEX aftercare_once ON aftercare_contact(case_file_id, planned_on)",
  ]

  private static let noYouth = """
    NOT EXISTS(SELECT 1 FROM family_member m WHERE m.family_id = NEW.family_id
      AND m.person_id = NEW.person_id AND m.role = 'youth')
    """

  private static func milestoneRules(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "person_id", "milestone", "done_on", "note", "with_whom", "author_id",
    ].changed
    return [
      d.refusal(
        "life_milestone_person", "INSERT", "life_milestone", noYouth,
        "life_milestone: of a youth of the family"),
      d.refusal(
        "life_milestone_fixed", "UPDATE", "life_milestone",
        "OLD.withdrawn_on IS NOT NULL OR \(fixed)", "life_milestone: written once"),
      d.refusal(
        "life_milestone_kept", "DELETE", "life_milestone", "1", "life_milestone: written once"),
      d.refusal(
        "life_milestone_new", "INSERT", "life_milestone",
        """
        EXISTS(SELECT 1 FROM life_milestone o WHERE o.id = NEW.id
          OR (o.family_id = NEW.family_id AND o.person_id = NEW.person_id
            AND o.milestone = NEW.milestone AND o.withdrawn_on IS NULL))
        """, "life_milestone: written once"),
    ]
  }

  /// The first day on which a person can be that old.
  ///
  /// Where the calendar has no such day, the text still stands before 1 March and after 28 February.
  private static func birthday(_ age: String) -> String {
    """
    (SELECT (CAST(substr(p.birth, 1, 4) AS INTEGER) + \(age))
      || replace(substr(p.birth, 5), '-00', '-01') FROM person p WHERE p.id = NEW.person_id)
    """
  }

  private static func careRules(_ d: Dialect) -> [String] {
    let ages = ExtendedCareGround.allCases.map { "WHEN '\($0.rawValue)' THEN \($0.limit)" }
      .joined(separator: " ")
    let later = list(ExtendedCareGround.allCases.filter(\.mayFollowEighteen).map(\.rawValue))
    return [
      d.refusal(
        "extended_care_person", "INSERT", "extended_care",
        "\(noYouth) OR \(birthday("18")) IS NULL",
        "extended_care: of a youth of the family whose birth is known"),
      d.refusal(
        "extended_care_term", "INSERT", "extended_care",
        """
        NEW.ground IS NOT NULL AND NEW.ground NOT IN (\(later))
        AND NEW.decided_on >= \(birthday("18"))
        """, "extended_care: decided before the eighteenth birthday"),
      d.refusal(
        "extended_care_limit", "INSERT", "extended_care",
        """
        NEW.until_day IS NOT NULL AND (NEW.until_day < NEW.decided_on
          OR NEW.until_day < \(birthday("18"))
          OR NEW.until_day >= \(birthday("CASE NEW.ground \(ages) END")))
        """, "extended_care: from the eighteenth birthday to the day before the last"),
      d.refusal(
        "extended_care_fixed", "UPDATE", "extended_care", "1", "extended_care: written once"),
      d.refusal(
        "extended_care_kept", "DELETE", "extended_care", "1", "extended_care: written once"),
      d.writtenOnce("extended_care", keys: [["family_id", "nr"]], "written once"),
    ]
  }

  /// How it went, said by at most the youth and a parent.
  private static func outcomes(_ d: Dialect) -> [String] {
    let informants = list(OutcomeInformant.allCases.map(\.rawValue))
    return [
      "informant TEXT CHECK(informant IN (\(informants)))",
      "other_satisfaction \(d.integer) CHECK(other_satisfaction BETWEEN 1 AND 10)",
      "problems_reduced \(d.integer) CHECK(problems_reduced IN (0, 1))",
      "self_reliant \(d.integer) CHECK(self_reliant IN (0, 1))",
    ].map { "ALTER TABLE case_closing ADD COLUMN \($0)" } + [
      d.refusal(
        "case_closing_informants", "INSERT", "case_closing",
        """
        NEW.other_satisfaction IS NOT NULL
        AND (NEW.satisfaction IS NULL OR NEW.informant IS NULL)
        """, "case_closing: the other mark needs the first and whose it is")
    ]
  }

  private static func aftercareRules(_ d: Dialect) -> [String] {
    let fixed = ["id", "family_id", "case_file_id", "planned_on"].changed
    return [
      d.refusal(
        "aftercare_contact_born", "INSERT", "aftercare_contact",
        """
        NEW.done_on IS NOT NULL OR NEW.ended_on IS NOT NULL
        OR NOT EXISTS(SELECT 1 FROM case_file f WHERE f.id = NEW.case_file_id
          AND f.family_id = NEW.family_id AND f.closed_on IS NOT NULL
          AND f.closed_on < NEW.planned_on)
        OR EXISTS(SELECT 1 FROM case_file f
          WHERE f.family_id = NEW.family_id AND f.closed_on IS NULL)
        """, "aftercare_contact: planned when a file closes"),
      d.refusal(
        "aftercare_contact_written", "UPDATE", "aftercare_contact",
        "OLD.done_on IS NOT NULL OR OLD.ended_on IS NOT NULL OR \(fixed)",
        "aftercare_contact: history is never overwritten"),
      d.refusal(
        "aftercare_ends", "INSERT", "case_file",
        """
        NEW.closed_on IS NULL AND EXISTS(SELECT 1 FROM aftercare_contact a
          WHERE a.family_id = NEW.family_id AND a.done_on IS NULL AND a.ended_on IS NULL)
        """, "file: open contacts after closing end first"),
    ] + d.kept("aftercare_contact", keys: [["case_file_id", "planned_on"]])
  }
}
