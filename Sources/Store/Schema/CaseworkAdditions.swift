import Domain

/// What schema 2 adds to the daily work: more about a note, what comes after it, and things to do
/// that go from hand to hand.
enum CaseworkAdditions {
  static func statements(_ d: Dialect) -> [String] { columns(d) + tables(d) + rules(d) }

  private static func columns(_ d: Dialect) -> [String] {
    let kinds = WorkKind.allCases.map(\.rawValue)
    let natures = NoteNature.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return Schema.remake(
      "work_item", { CaseworkTables.workItems($0, kinds, d) }, rest: CaseworkTables.workIndexes)
      + [
        "ALTER TABLE work_item ADD COLUMN owner_id \(d.bytes) REFERENCES user_account(id)",
        "ALTER TABLE work_item ADD COLUMN \(d.text("remark", limit: 20_000, optional: true))",
        "ALTER TABLE note ADD COLUMN nature TEXT CHECK(nature IN (\(natures)))",
        "ALTER TABLE note ADD COLUMN holder TEXT",
        "ALTER TABLE note ADD COLUMN source TEXT",
        "ALTER TABLE note_member ADD COLUMN was_spoken \(d.integer) CHECK(was_spoken = 1)",
        "CREATE INDEX note_spoken ON note_member(person_id, note_id) WHERE was_spoken = 1",
      ]
  }

  private static func tables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE note_goal (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("note_id", "note")),
        \(d.reference("goal_id", "goal")), UNIQUE(note_id, goal_id))\(d.tableEnd)
      """,
      """
      CREATE TABLE note_addendum (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("note_id", "note")),
        \(d.reference("author_id", "user_account")), made_at_ms \(d.integer) NOT NULL,
        \(d.text("body", limit: 20_000)))\(d.tableEnd)
      """,
      "CREATE INDEX addendum_by_note ON note_addendum(note_id, id)",
    ]
  }

  private static func rules(_ d: Dialect) -> [String] {
    let same =
      [
        "id", "family_id", "kind", "title", "due_on", "at_minute", "postponed_until", "author_id",
        "owner_id", "remark",
      ].map { "NEW.\($0) IS OLD.\($0)" }.joined(separator: " AND ")
    return [
      // Done by mistake is opened again as it was; nothing else of it changes after that.
      d.refusal(
        "work_done_once", "UPDATE", "work_item",
        "OLD.done_on IS NOT NULL AND NOT (NEW.done_on IS NULL AND \(same))", "work: done once"),
      d.refusal("note_goal_fixed", "UPDATE", "note_goal", "1", "note: written once"),
      d.refusal("note_goal_kept", "DELETE", "note_goal", "1", "note: written once"),
      d.refusal("note_member_fixed", "UPDATE", "note_member", "1", "note: written once"),
      d.refusal("note_member_kept", "DELETE", "note_member", "1", "note: written once"),
      d.refusal("addendum_fixed", "UPDATE", "note_addendum", "1", "addendum: written once"),
      d.refusal("addendum_kept", "DELETE", "note_addendum", "1", "addendum: written once"),
      d.refusal(
        "addendum_family", "INSERT", "note_addendum",
        "NEW.family_id IS NOT (SELECT family_id FROM note WHERE id = NEW.note_id)",
        "addendum: of the family of its note"),
      d.writtenOnce("note_addendum", "written once"),
      d.writtenOnce("note_goal", keys: [["note_id", "goal_id"]], "written once"),
      d.writtenOnce("note_member", keys: [["note_id", "person_id"]], "written once"),
    ]
  }
}
