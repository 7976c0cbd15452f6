/// A crisis of a family, and that no messages about it may be sent, schema 5.
enum CrisisTables {
  static func statements(_ d: Dialect) -> [String] { crises(d) + blocks(d) }

  private static func crises(_ d: Dialect) -> [String] {
    let story = [
      "id", "family_id", "nr", "began_on", "author_id", "reported_by", "about", "situation",
      "danger", "agreed", "helper", "help_from", "reachable", "look_on",
    ]
    return [
      """
      CREATE TABLE crisis (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.day("began_on")), \(d.reference("author_id", "user_account")),
        \(d.text("reported_by")), \(d.text("about")), \(d.text("situation", limit: 20_000)),
        \(d.text("danger")), \(d.text("agreed", limit: 20_000)),
        \(d.text("helper", optional: true)), \(d.day("help_from", optional: true)),
        \(d.text("reachable")), \(d.day("look_on")), \(d.day("decided_on", optional: true)),
        \(d.text("decision", optional: true)), \(d.day("ended_on", optional: true)),
        \(d.text("how_ended", limit: 20_000, optional: true)), UNIQUE(family_id, nr),
        CHECK(look_on >= began_on), CHECK((helper IS NULL) = (help_from IS NULL)),
        CHECK(help_from IS NULL OR help_from >= began_on),
        CHECK((decided_on IS NULL) = (decision IS NULL)),
        CHECK(decided_on IS NULL OR decided_on >= began_on),
        CHECK((ended_on IS NULL) = (how_ended IS NULL)),
        CHECK(ended_on IS NULL OR ended_on >= began_on))\(d.tableEnd)
      """,
      "CREATE UNIQUE INDEX crisis_current ON crisis(family_id) WHERE ended_on IS NULL",
      d.refusal(
        "crisis_born", "INSERT", "crisis",
        "NEW.ended_on IS NOT NULL OR NEW.decided_on IS NOT NULL", "crisis: begins open"),
      d.refusal(
        "crisis_written", "UPDATE", "crisis",
        """
        \(story.changed) OR (OLD.decided_on IS NOT NULL AND (\(["decided_on", "decision"].changed)))
        OR (OLD.ended_on IS NOT NULL AND (\(["ended_on", "how_ended"].changed)))
        """, "crisis: history is never overwritten"),
    ] + d.kept("crisis", keys: [["family_id", "nr"]])
  }

  private static func blocks(_ d: Dialect) -> [String] {
    let fixed = ["id", "family_id", "nr", "reason", "author_id", "from_day"].changed
    return [
      """
      CREATE TABLE message_block (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.text("reason")), \(d.reference("author_id", "user_account")), \(d.day("from_day")),
        \(d.day("to_day", optional: true)), \(d.text("lift_reason", optional: true)),
        UNIQUE(family_id, nr), CHECK(to_day IS NULL OR to_day >= from_day),
        CHECK((to_day IS NULL) = (lift_reason IS NULL)))\(d.tableEnd)
      """,
      "CREATE UNIQUE INDEX message_block_current ON message_block(family_id) WHERE to_day IS NULL",
      d.refusal(
        "message_block_born", "INSERT", "message_block", "NEW.to_day IS NOT NULL",
        "message_block: begins in force"),
      d.refusal(
        "message_block_written", "UPDATE", "message_block", "OLD.to_day IS NOT NULL OR \(fixed)",
        "message_block: history is never overwritten"),
    ] + d.kept("message_block", keys: [["family_id", "nr"]])
  }
}
