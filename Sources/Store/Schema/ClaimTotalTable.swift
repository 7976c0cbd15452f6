import Domain

/// The sums of declared lines a file and state, computed from the lines, schema 7.
enum ClaimTotalTable {
  static func statements(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE claim_total (
        \(d.id), \(d.reference("file_id", "claim_file")), \(d.code("state", ClaimState.self)),
        amount \(d.integer) NOT NULL CHECK(amount >= 0), total \(d.integer) NOT NULL,
        UNIQUE(file_id, state))\(d.tableEnd)
      """,
      "CREATE INDEX claim_total_by_state ON claim_total(state, file_id, amount, total)",
    ]
  }
}
