import Domain

/// What goes out although somebody reads along carries its reason, schema 7.
enum ReadAlongRules {
  static func statements(_ d: Dialect) -> [String] {
    let ways = FamilyLetter.Way.allCases.filter(\.canBeReadAlong).map { "'\($0.rawValue)'" }
      .joined(separator: ", ")
    return [
      "ALTER TABLE disclosure ADD COLUMN \(d.text("despite", optional: true))",
      "ALTER TABLE family_letter ADD COLUMN \(d.text("despite", optional: true))",
      """
      CREATE INDEX family_letter_waiting ON family_letter(made_on, id) WHERE state = 'prepared'
      """,
      d.refusal(
        "disclosure_read_along", "INSERT", "disclosure",
        "NEW.kind = 'print' AND NEW.despite IS NULL AND \(readsAlong("NEW"))",
        "disclosure: somebody reads along, and no reason is given"),
      d.refusal(
        "family_letter_read_along", "UPDATE", "family_letter",
        """
        OLD.state = 'prepared' AND NEW.state = 'sent' AND NEW.way IN (\(ways))
          AND NEW.despite IS NULL AND \(readsAlong("NEW"))
        """, "family_letter: somebody reads along, and no reason is given"),
      d.refusal(
        "family_letter_despite", "UPDATE", "family_letter",
        "NEW.despite IS NOT OLD.despite AND NEW.state <> 'sent'",
        "family_letter: the reason goes with the sending"),
    ]
  }

  /// By the contact agreement that holds: with that person, who lives with him, or, where it is
  /// with nobody of the family, with everybody in it.
  static func readsAlong(_ row: String) -> String {
    """
    \(row).person_id IS NOT NULL AND EXISTS(SELECT 1 FROM family_contact_term t
      WHERE t.family_id = \(row).family_id AND t.to_day IS NULL
        AND t.cautions & \(ContactCautions.othersReadAlong.rawValue) <> 0
        AND (t.person_id IS NULL OR t.person_id = \(row).person_id
          OR EXISTS(SELECT 1 FROM family_member a JOIN family_member b
            ON b.family_id = a.family_id AND b.household_id = a.household_id
            WHERE a.family_id = \(row).family_id AND a.person_id = t.person_id AND a.to_day IS NULL
              AND b.person_id = \(row).person_id AND b.to_day IS NULL)))
    """
  }
}
