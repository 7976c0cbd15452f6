/// Who belongs to a second family beside the one whose file is his own.
enum SecondPlaceTables {
  static func statements(_ d: Dialect) -> [String] {
    let fixed = ["id", "family_id", "person_id", "own_family_id", "from_day"].changed
    let primary = """
      NEW.is_primary = 1 AND NEW.to_day IS NULL AND EXISTS(SELECT 1 FROM second_place s
        WHERE s.family_id = NEW.family_id AND s.person_id = NEW.person_id AND s.to_day IS NULL)
      """
    return [
      """
      CREATE TABLE second_place (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("person_id", "person")),
        \(d.reference("own_family_id", "family")),
        \(d.day("from_day")), \(d.day("to_day", optional: true)),
        CHECK(own_family_id <> family_id), CHECK(to_day >= from_day))\(d.tableEnd)
      """,
      """
      CREATE UNIQUE INDEX second_place_current ON second_place(family_id, person_id)
        WHERE to_day IS NULL
      """,
      d.refusal(
        "second_place_of", "INSERT", "second_place",
        """
        NOT EXISTS(SELECT 1 FROM family_member m WHERE m.family_id = NEW.family_id
          AND m.person_id = NEW.person_id AND m.to_day IS NULL AND m.is_primary = 0)
        OR NOT EXISTS(SELECT 1 FROM family_member m WHERE m.family_id = NEW.own_family_id
          AND m.person_id = NEW.person_id AND m.to_day IS NULL AND m.is_primary = 1)
        """, "second_place: of a member whose own file is the other"),
      d.refusal(
        "second_place_fixed", "UPDATE", "second_place", "OLD.to_day IS NOT NULL OR \(fixed)",
        "second_place: history is never overwritten"),
      d.refusal(
        "member_second_primary", "INSERT", "family_member", primary,
        "second_place: his own place is in the other file"),
      d.refusal(
        "member_second_made_primary", "UPDATE", "family_member", primary,
        "second_place: his own place is in the other file"),
    ] + d.kept("second_place")
  }
}
