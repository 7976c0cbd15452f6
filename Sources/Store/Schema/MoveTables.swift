import Domain

/// Moves: who moved where, which municipality became responsible, and whether its team confirmed.
///
/// How long help may go on and that a file stays open are kept here as ``MovePlan`` and the closing
/// of a file keep them.
enum MoveTables {
  static func statements(_ d: Dialect) -> [String] {
    tables(d) + moveRules(d) + personRules(d) + closingRules(d)
  }

  private static func tables(_ d: Dialect) -> [String] {
    func code(_ column: String) -> String {
      """
      \(column) TEXT CHECK(\(column) IS NULL
        OR (length(\(column)) = 4 AND \(d.isDigits(column))))
      """
    }
    // Where the calendar has no such day, the text still stands before 1 March and after 28 February.
    let yearLater = "((CAST(substr(on_day, 1, 4) AS INTEGER) + 1) || substr(on_day, 5))"
    return [
      """
      CREATE TABLE move (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.day("on_day")), \(d.reference("household_id", "household")),
        \(d.flag("new_household")), \(d.flag("with_stay")),
        \(code("municipality_from")), \(code("municipality_to")),
        \(d.text("reason", limit: 200, optional: true)), \(code("family_from")),
        \(d.day("continuation_until", optional: true)),
        \(d.text("continuation_by", limit: 200, optional: true)),
        \(d.text("team_name", limit: 200, optional: true)),
        \(d.text("team_contact", limit: 200, optional: true)),
        \(d.reference("author_id", "user_account")), \(d.day("confirmed_on", optional: true)),
        \(d.text("confirmed_by", limit: 200, optional: true)),
        \(d.day("withdrawn_on", optional: true)),
        UNIQUE(family_id, nr),
        CHECK((team_name IS NULL) = (municipality_from IS NULL OR municipality_to IS NULL
          OR municipality_from = municipality_to)),
        CHECK(team_contact IS NULL OR team_name IS NOT NULL),
        CHECK((continuation_until IS NULL) = (continuation_by IS NULL)),
        CHECK(continuation_until IS NULL OR (team_name IS NOT NULL AND with_stay = 0
          AND continuation_until > on_day AND continuation_until <= \(yearLater))),
        CHECK((confirmed_on IS NULL) = (confirmed_by IS NULL)),
        CHECK(confirmed_on IS NULL OR (team_name IS NOT NULL AND confirmed_on >= on_day)),
        CHECK(withdrawn_on IS NULL OR (confirmed_on IS NULL AND withdrawn_on >= on_day))
        )\(d.tableEnd)
      """,
      """
      CREATE TABLE move_person (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("move_id", "move")),
        \(d.reference("person_id", "person")), \(d.reference("residence_id", "residence")),
        \(d.reference("household_before", "household", optional: true)), \(d.flag("had_second")),
        \(d.reference("term_id", "municipality_term", optional: true)),
        \(d.reference("term_before", "municipality_term", optional: true)),
        UNIQUE(move_id, person_id),
        CHECK(term_before IS NULL OR term_id IS NOT NULL))\(d.tableEnd)
      """,
      "CREATE INDEX move_person_by_family ON move_person(family_id)",
    ]
  }

  private static func moveRules(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "nr", "on_day", "household_id", "new_household", "with_stay",
      "municipality_from", "municipality_to", "reason", "family_from", "continuation_until",
      "continuation_by",
      "team_name", "team_contact", "author_id",
    ].changed
    return [
      d.refusal(
        "move_born", "INSERT", "move",
        """
        NEW.confirmed_on IS NOT NULL OR NEW.withdrawn_on IS NOT NULL
        OR NOT EXISTS(SELECT 1 FROM household h
          WHERE h.id = NEW.household_id AND h.family_id = NEW.family_id)
        OR NOT EXISTS(SELECT 1 FROM case_file f
          WHERE f.family_id = NEW.family_id AND f.closed_on IS NULL)
        """, "move: to a household of a family whose file is open"),
      d.refusal(
        "move_written", "UPDATE", "move",
        "OLD.confirmed_on IS NOT NULL OR OLD.withdrawn_on IS NOT NULL OR \(fixed)",
        "move: history is never overwritten"),
    ] + d.kept("move", keys: [["family_id", "nr"]])
  }

  private static func personRules(_ d: Dialect) -> [String] {
    [
      d.refusal(
        "move_person_home", "INSERT", "move_person",
        """
        NOT EXISTS(SELECT 1 FROM move m JOIN residence r ON r.id = NEW.residence_id
          WHERE m.id = NEW.move_id AND m.family_id = NEW.family_id AND m.withdrawn_on IS NULL
            AND r.family_id = NEW.family_id AND r.person_id = NEW.person_id
            AND r.household_id = m.household_id AND r.kind = 'main' AND r.from_day = m.on_day)
        """, "move_person: lives where he moved to from that day"),
      d.refusal(
        "move_person_term", "INSERT", "move_person",
        """
        NEW.term_id IS NOT NULL
        AND NOT EXISTS(SELECT 1 FROM move m JOIN municipality_term t ON t.id = NEW.term_id
          WHERE m.id = NEW.move_id AND t.family_id = NEW.family_id
            AND t.person_id = NEW.person_id AND t.municipality = m.municipality_to
            AND t.from_day = m.on_day)
        """, "move_person: the responsibility that the move says"),
      d.refusal("move_person_fixed", "UPDATE", "move_person", "1", "move_person: written once"),
      d.refusal("move_person_kept", "DELETE", "move_person", "1", "move_person: written once"),
      d.writtenOnce("move_person", keys: [["move_id", "person_id"]], "written once"),
    ]
  }

  private static func closingRules(_ d: Dialect) -> [String] {
    [
      d.refusal(
        "case_file_moves", "UPDATE", "case_file",
        """
        OLD.closed_on IS NULL AND NEW.closed_on IS NOT NULL
        AND EXISTS(SELECT 1 FROM move m WHERE m.family_id = NEW.family_id
          AND m.team_name IS NOT NULL AND m.confirmed_on IS NULL AND m.withdrawn_on IS NULL)
        """, "file: stays open until the new team confirms")
    ]
  }
}
