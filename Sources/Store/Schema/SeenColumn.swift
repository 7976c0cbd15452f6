import Domain

/// Whom the author of a note saw himself, schema 6.
enum SeenColumn {
  static func statements(_ d: Dialect) -> [String] {
    let unseen = NoteKind.allCases.filter { !$0.isInSight }.map { "'\($0.rawValue)'" }
      .joined(separator: ", ")
    return [
      "ALTER TABLE note_member ADD COLUMN was_seen \(d.integer) CHECK(was_seen = 1)",
      "CREATE INDEX note_seen ON note_member(person_id, note_id) WHERE was_seen = 1",
      d.refusal(
        "note_member_seen", "INSERT", "note_member",
        """
        NEW.was_seen = 1
        AND (SELECT n.kind FROM note n WHERE n.id = NEW.note_id) IN (\(unseen))
        """, "note: nobody is seen that way"),
    ]
  }
}
