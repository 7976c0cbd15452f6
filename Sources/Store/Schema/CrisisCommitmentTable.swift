/// Which commitment was decided after which crisis, schema 7.
enum CrisisCommitmentTable {
  static func statements(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE crisis_commitment (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("crisis_id", "crisis")),
        \(d.reference("commitment_id", "commitment")), \(d.day("on_day")),
        \(d.reference("author_id", "user_account")),
        UNIQUE(crisis_id, commitment_id))\(d.tableEnd)
      """,
      "CREATE INDEX crisis_commitment_by_family ON crisis_commitment(family_id)",
      "CREATE INDEX crisis_commitment_by_commitment ON crisis_commitment(commitment_id)",
      d.refusal(
        "crisis_commitment_of", "INSERT", "crisis_commitment",
        """
        NOT EXISTS(SELECT 1 FROM crisis c JOIN commitment m ON m.family_id = c.family_id
          WHERE c.id = NEW.crisis_id AND m.id = NEW.commitment_id
          AND c.family_id = NEW.family_id AND c.decided_on IS NOT NULL)
        """, "crisis_commitment: of a crisis of the family on which was decided"),
    ] + d.writtenForGood("crisis_commitment", keys: [["crisis_id", "commitment_id"]])
  }
}
