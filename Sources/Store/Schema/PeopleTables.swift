import Domain

/// Families with their files, and the people in them.
enum PeopleTables {
  static func statements(_ d: Dialect) -> [String] {
    families(d) + persons(d) + places(d) + rules(d)
  }

  private static func families(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE case_counter (
        \(d.id), year \(d.integer) NOT NULL UNIQUE, last \(d.integer) NOT NULL CHECK(last >= 0))\(d.tableEnd)
      """,
      """
      CREATE TABLE family (
        \(d.id),
        case_year \(d.integer) NOT NULL CHECK(case_year BETWEEN 1900 AND 2100),
        case_number \(d.integer) NOT NULL CHECK(case_number > 0),
        \(d.text("name")), \(d.reference("team_id", "team")),
        municipality TEXT CHECK(municipality IS NULL OR (length(municipality) = 4 AND \(d.isDigits("municipality")))),
        version \(d.integer) NOT NULL CHECK(version > 0),
        UNIQUE(case_year, case_number))\(d.tableEnd)
      """,
      """
      CREATE TABLE case_file (
        \(d.id), \(d.reference("family_id", "family")),
        \(d.day("opened_on")), \(d.day("closed_on", optional: true)),
        CHECK(closed_on IS NULL OR closed_on >= opened_on))\(d.tableEnd)
      """,
      "CREATE UNIQUE INDEX one_open_file ON case_file(family_id) WHERE closed_on IS NULL",
      "CREATE INDEX case_file_by_family ON case_file(family_id, opened_on)",
    ]
  }

  private static func persons(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE person (
        \(d.id), \(d.text("surname", limit: 200)), prefix TEXT NOT NULL, given_names TEXT NOT NULL,
        birth TEXT CHECK(birth IS NULL OR \(d.isDay("birth"))),
        \(d.code("gender", oneOf: FirstCodes.gender)),
        bsn TEXT UNIQUE CHECK(bsn IS NULL OR (\(bsnRule(d)))),
        phone TEXT, \(d.day("deceased_on", optional: true)),
        version \(d.integer) NOT NULL CHECK(version > 0))\(d.tableEnd)
      """,
      """
      CREATE TABLE subject_link (
        \(d.id), \(d.reference("family_id", "family")), subject \(d.bytes) NOT NULL CHECK(length(subject) = 16),
        UNIQUE(family_id, subject))\(d.tableEnd)
      """,
      "CREATE INDEX subject_link_by_subject ON subject_link(subject)",
    ]
  }

  private static func places(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE household (
        \(d.id), \(d.reference("family_id", "family")),
        postal_code TEXT, house_number \(d.integer), house_addition TEXT NOT NULL,
        municipality TEXT, \(d.flag("is_secret")),
        CHECK((postal_code IS NULL) = (house_number IS NULL)))\(d.tableEnd)
      """,
      "CREATE INDEX household_by_family ON household(family_id)",
      """
      CREATE TABLE family_member (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("person_id", "person")),
        \(d.reference("household_id", "household", optional: true)),
        \(d.code("role", oneOf: FirstCodes.memberRole)), \(d.flag("is_primary")),
        \(d.day("from_day")), \(d.day("to_day", optional: true)),
        CHECK(to_day IS NULL OR to_day >= from_day))\(d.tableEnd)
      """,
      """
      CREATE UNIQUE INDEX one_primary_place ON family_member(person_id)
        WHERE is_primary = 1 AND to_day IS NULL
      """,
      """
      CREATE UNIQUE INDEX member_once ON family_member(family_id, person_id)
        WHERE to_day IS NULL
      """,
      "CREATE INDEX family_member_by_person ON family_member(person_id)",
      """
      CREATE TABLE relation (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("person_id", "person")),
        \(d.reference("relative_id", "person")), \(d.code("kind", oneOf: FirstCodes.relationKind)),
        \(d.day("from_day")), \(d.day("to_day", optional: true)),
        CHECK(person_id <> relative_id))\(d.tableEnd)
      """,
      "CREATE INDEX relation_by_family ON relation(family_id)",
    ]
  }

  /// The eleven-test in SQL: eight weighted digits minus the ninth, divisible by eleven.
  static func bsnRule(_ d: Dialect) -> String {
    let weighted = (1...8).map { "\(10 - $0) * CAST(substr(bsn, \($0), 1) AS \(d.integer))" }
    let sum = weighted.joined(separator: " + ") + " - CAST(substr(bsn, 9, 1) AS \(d.integer))"
    return "length(bsn) = 9 AND \(d.isDigits("bsn")) AND bsn <> '000000000' AND (\(sum)) % 11 = 0"
  }

  private static func rules(_ d: Dialect) -> [String] {
    [
      d.refusal(
        "family_number", "UPDATE", "family",
        "NEW.case_year <> OLD.case_year OR NEW.case_number <> OLD.case_number",
        "family: the case number is for life"),
      d.refusal(
        "case_counter_down", "UPDATE", "case_counter", "NEW.last < OLD.last",
        "case number: never reused"),
      d.refusal(
        "case_file_reopen", "UPDATE", "case_file",
        "OLD.closed_on IS NOT NULL OR NEW.opened_on <> OLD.opened_on",
        "file: a closed period stays as it was"),
    ]
  }
}
