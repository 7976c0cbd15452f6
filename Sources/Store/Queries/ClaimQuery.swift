package import Domain

/// Finds what declared lines are compared with, and what is booked.
package struct ClaimQuery {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  package init(_ changes: Changes) { connection = changes.connection }

  /// The line with the same key that came in before; of several the first.
  package func known(_ content: ClaimContent) throws -> ClaimLine? {
    try connection.first(
      """
      SELECT \(ClaimLine.table.selection) FROM claim_line WHERE row_key = ? AND state <> 'rejected'
      ORDER BY id LIMIT 1
      """, [.bytes(content.storedKey)], ClaimLine.read)
  }

  /// The commitments with the number a line names, with what counts on each beside that line.
  ///
  /// Before a line is approved only what is booked counts; before it may be ready what is ready too.
  package func targets(
    _ content: ClaimContent, counting states: [ClaimState], but line: ID<ClaimLine>?
  ) throws -> [ClaimTarget] {
    let rows = try connection.all(
      """
      SELECT \(Commitment.table.selection(of: "c")), v.agb, p.bsn
      FROM commitment c JOIN provider v ON v.id = c.provider_id JOIN person p ON p.id = c.person_id
      WHERE c.assignment_number = ? ORDER BY c.municipality
      """, [Value(content.assignment.rawValue)]
    ) { row in
      var cursor = RowCursor(row)
      return (
        commitment: try Commitment(&cursor), agb: try cursor.optionalMake(AGB.init),
        bsn: try cursor.optionalMake(BSN.init)
      )
    }
    return try rows.map { row in
      let sums = try taken(row.commitment.id, content, states, line)
      return ClaimTarget(
        commitment: row.commitment, provider: row.agb, bsn: row.bsn, taken: Cents(sums.cents),
        takenVolume: sums.volume, sameDays: Cents(sums.sameDays))
    }
  }

  private static let signed = "CASE direction WHEN 'D' THEN 1 ELSE -1 END"

  private func taken(
    _ commitment: ID<Commitment>, _ content: ClaimContent, _ states: [ClaimState],
    _ line: ID<ClaimLine>?
  ) throws -> (cents: Int64, volume: Int, sameDays: Int64) {
    let codes = states.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let found = try connection.first(
      """
      SELECT coalesce(sum(amount_cents * (\(Self.signed))), 0),
        coalesce(sum(volume * (\(Self.signed))), 0),
        coalesce(sum(CASE WHEN from_day = ? AND until_day = ?
          THEN amount_cents * (\(Self.signed)) ELSE 0 END), 0)
      FROM claim_line WHERE commitment_id = ? AND state IN (\(codes)) AND id IS NOT ?
      """, [Value(content.fromDay), Value(content.untilDay), Value(commitment), Value(line)]
    ) { row in (cents: row.integer(0), volume: Int(row.integer(1)), sameDays: row.integer(2)) }
    return found ?? (0, 0, 0)
  }

  package func line(_ id: ID<ClaimLine>) throws -> ClaimLine? {
    try connection.first(
      """
      SELECT \(ClaimLine.table.selection(of: "l")) FROM claim_line l JOIN claim_file f
        ON f.id = l.file_id AND f.state = 'complete' WHERE l.id = ?
      """, [Value(id)], ClaimLine.read)
  }

  package func file(_ id: ID<ClaimFile>) throws -> ClaimFile? {
    try connection.first(
      "SELECT \(ClaimFile.table.selection) FROM claim_file WHERE id = ?", [Value(id)],
      ClaimFile.read)
  }

  /// Every line of a file that is ready and within an amount, from the first on.
  package func ready(
    inFile number: Int, upTo mandate: Cents, after line: Int, limit: Int
  ) throws -> [ClaimLine] {
    try connection.all(
      """
      SELECT \(ClaimLine.table.selection(of: "l")) FROM claim_file f
        JOIN claim_line l ON l.file_id = f.id
      WHERE f.nr = ? AND f.state = 'complete' AND l.nr > ? AND l.state = 'ready'
        AND l.amount_cents <= ? ORDER BY l.nr LIMIT ?
      """,
      [Value(number), Value(line), .integer(mandate.rawValue), Value(limit)], ClaimLine.read)
  }

  package func file(number: Int) throws -> ClaimFile? {
    try connection.first(
      "SELECT \(ClaimFile.table.selection) FROM claim_file WHERE nr = ? AND state = 'complete'",
      [Value(number)], ClaimFile.read)
  }

  /// Of one line the newest first.
  package func bookings(_ line: ID<ClaimLine>) throws -> [ClaimBooking] {
    try connection.all(
      "SELECT \(ClaimBooking.table.selection) FROM claim_booking WHERE line_id = ? ORDER BY id DESC",
      [Value(line)], ClaimBooking.read)
  }

  /// The family of a line with its team, for who may decide on it.
  package func team(_ family: ID<Family>) throws -> ID<Team>? {
    try connection.first("SELECT team_id FROM family WHERE id = ?", [Value(family)]) { row in
      var cursor = RowCursor(row)
      return try cursor.id(Team.self)
    }
  }

  /// What is booked on each commitment of a family, and up to which day.
  func spent(of family: ID<Family>) throws -> [ID<Commitment>: Spent] {
    let rows = try connection.all(
      """
      SELECT l.commitment_id, sum(b.amount_cents), sum(b.volume),
        max(CASE WHEN l.state = 'booked' THEN l.until_day END)
      FROM claim_line l JOIN claim_booking b ON b.line_id = l.id
      WHERE l.family_id = ? GROUP BY l.commitment_id
      """, [Value(family)]
    ) { row in
      var cursor = RowCursor(row)
      return (
        try cursor.id(Commitment.self),
        Spent(
          booked: Cents(cursor.integer()), volume: cursor.int(),
          coveredUntil: try cursor.optionalDay())
      )
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }
}
