/// The ledger's own tables, as the specification AEV1 gives them.
///
/// The triggers guard against bugs of ours; against a person with the file only the check does.
enum AuditTables {
  static func statements(_ dialect: Dialect) -> [String] {
    tables(dialect) + indexes + entryRules(dialect) + otherRules(dialect)
  }

  private static func tables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE audit_entry (
        seq \(d.integer) PRIMARY KEY,
        leaf \(d.bytes) NOT NULL CHECK(length(leaf) = 32),
        entry \(d.bytes) CHECK(length(entry) <= 65535),
        at_ms \(d.integer) NOT NULL,
        actor \(d.bytes) NOT NULL CHECK(length(actor) = 16),
        subject \(d.bytes) CHECK(length(subject) = 16),
        object \(d.bytes) CHECK(length(object) = 16),
        event TEXT NOT NULL)\(d.numberedTableEnd)
      """,
      """
      CREATE TABLE audit_payload (
        seq \(d.integer) PRIMARY KEY REFERENCES audit_entry(seq),
        subject \(d.bytes) NOT NULL CHECK(length(subject) = 16),
        salt \(d.bytes) NOT NULL CHECK(length(salt) = 32),
        body \(d.bytes) NOT NULL)\(d.numberedTableEnd)
      """,
      """
      CREATE TABLE audit_head (
        id \(d.integer) PRIMARY KEY CHECK(id = 0),
        size \(d.integer) NOT NULL CHECK(size >= 0),
        frontier \(d.bytes) NOT NULL CHECK(length(frontier) % 32 = 0),
        note TEXT NOT NULL)\(d.numberedTableEnd)
      """,
      """
      CREATE TABLE audit_checkpoint (
        size \(d.integer) PRIMARY KEY,
        at_ms \(d.integer) NOT NULL,
        note TEXT NOT NULL)\(d.numberedTableEnd)
      """,
      "INSERT INTO audit_head VALUES (0, 0, x'', '')",
    ]
  }

  private static let indexes = [
    "CREATE INDEX audit_by_subject ON audit_entry(subject, seq) WHERE subject IS NOT NULL",
    "CREATE INDEX audit_by_object ON audit_entry(object, seq) WHERE object IS NOT NULL",
    "CREATE INDEX audit_by_actor ON audit_entry(actor, seq)",
    "CREATE INDEX audit_payload_by_subject ON audit_payload(subject)",
  ]

  private static func entryRules(_ d: Dialect) -> [String] {
    [
      d.refusal(
        "audit_entry_insert", "INSERT", "audit_entry",
        "NEW.seq IS NOT (SELECT size FROM audit_head) OR NEW.entry IS NULL",
        "audit: seq must equal head.size"),
      d.refusal(
        "audit_entry_update", "UPDATE", "audit_entry",
        """
        NEW.entry IS NOT NULL OR NEW.seq IS NOT OLD.seq OR NEW.leaf IS NOT OLD.leaf
        OR NEW.at_ms IS NOT OLD.at_ms OR NEW.event IS NOT OLD.event
        OR NEW.actor IS NOT OLD.actor OR NEW.subject IS NOT OLD.subject
        OR NEW.object IS NOT OLD.object
        """, "audit: append only"),
      d.refusal("audit_entry_delete", "DELETE", "audit_entry", "1", "audit: append only"),
    ]
  }

  private static func otherRules(_ d: Dialect) -> [String] {
    [
      d.refusal("audit_head_insert", "INSERT", "audit_head", "1", "audit: one head"),
      d.refusal(
        "audit_head_update", "UPDATE", "audit_head",
        """
        NEW.id IS NOT 0 OR NEW.size NOT IN (OLD.size, OLD.size + 1)
        OR (NEW.size = OLD.size AND NEW.frontier IS NOT OLD.frontier)
        """, "audit: head moves by one"),
      d.refusal("audit_head_delete", "DELETE", "audit_head", "1", "audit: one head"),
      d.refusal(
        "audit_payload_insert", "INSERT", "audit_payload",
        "EXISTS(SELECT 1 FROM audit_payload WHERE seq = NEW.seq)", "audit: payload is write-once"),
      d.refusal(
        "audit_payload_update", "UPDATE", "audit_payload", "1", "audit: payload is write-once"),
      d.refusal(
        "audit_checkpoint_insert", "INSERT", "audit_checkpoint",
        "EXISTS(SELECT 1 FROM audit_checkpoint WHERE size = NEW.size)",
        "audit: checkpoint is write-once"),
      d.refusal(
        "audit_checkpoint_update", "UPDATE", "audit_checkpoint", "1",
        "audit: checkpoint is write-once"),
      d.refusal(
        "audit_checkpoint_delete", "DELETE", "audit_checkpoint", "1",
        "audit: checkpoint is write-once"),
    ]
  }
}
