import Domain

/// Notes, things to do, postponements and drafts.
enum CaseworkTables {
  static func statements(_ d: Dialect) -> [String] {
    tables(d) + indexes + rules(d) + workIndexes + [
      d.refusal(
        "work_done_once", "UPDATE", "work_item", "OLD.done_on IS NOT NULL", "work: done once")
    ]
  }

  private static func tables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE note (
        \(d.id), \(d.reference("family_id", "family")),
        \(d.reference("author_id", "user_account")), \(d.code("kind", oneOf: FirstCodes.noteKind)),
        \(d.day("on_day")), at_minute \(d.integer) CHECK(at_minute BETWEEN 0 AND 1439),
        with_whom TEXT, \(d.text("body", limit: 20_000)))\(d.tableEnd)
      """,
      """
      CREATE TABLE note_member (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("note_id", "note")),
        \(d.reference("person_id", "person")), UNIQUE(note_id, person_id))\(d.tableEnd)
      """,
      workItems("work_item", FirstCodes.workKind, d),
      """
      CREATE TABLE postponement (
        \(d.id), \(d.reference("family_id", "family")), \(d.day("until_day")),
        \(d.reference("made_by", "user_account")), \(d.day("made_on")),
        \(d.day("ended_on", optional: true)))\(d.tableEnd)
      """,
      """
      CREATE TABLE draft (
        \(d.id), \(d.reference("user_id", "user_account")), \(d.text("form")),
        \(d.reference("family_id", "family", optional: true)),
        fields TEXT NOT NULL, saved_at_ms \(d.integer) NOT NULL,
        seal \(d.bytes) NOT NULL CHECK(length(seal) = 32))\(d.tableEnd)
      """,
    ]
  }

  /// The table of things to do under a name, allowing `kinds`.
  static func workItems(_ name: String, _ kinds: [String], _ d: Dialect) -> String {
    """
    CREATE TABLE \(name) (
      \(d.id), \(d.reference("family_id", "family")), \(d.code("kind", oneOf: kinds)),
      \(d.text("title")), \(d.day("due_on")),
      at_minute \(d.integer) CHECK(at_minute BETWEEN 0 AND 1439),
      \(d.day("postponed_until", optional: true)), \(d.reference("author_id", "user_account")),
      \(d.day("done_on", optional: true)),
      \(d.reference("done_by", "user_account", optional: true)),
      CHECK((done_on IS NULL) = (done_by IS NULL)))\(d.tableEnd)
    """
  }

  static let workIndexes = [
    "CREATE INDEX work_open ON work_item(family_id, due_on) WHERE done_on IS NULL",
    "CREATE INDEX work_by_family ON work_item(family_id)",
  ]

  private static let indexes = [
    "CREATE INDEX note_by_family ON note(family_id, on_day, id)",
    "CREATE INDEX note_member_by_note ON note_member(note_id)",
    "CREATE UNIQUE INDEX postponed_once ON postponement(family_id) WHERE ended_on IS NULL",
    "CREATE INDEX draft_by_user ON draft(user_id, saved_at_ms)",
  ]

  private static func rules(_ d: Dialect) -> [String] {
    [
      d.refusal("note_fixed", "UPDATE", "note", "1", "note: written once"),
      d.refusal("note_kept", "DELETE", "note", "1", "note: written once"),
      d.writtenOnce("note", "written once"),
    ]
  }
}
