import Domain

/// How many lines of a file are in a state, and what they come to, credits taken off.
struct ClaimTotal: Equatable, Sendable {
  let id: ID<ClaimTotal>
  let place: Place
  let amount: Int64
  let total: Int64

  /// What is added up together.
  struct Place: Hashable, Sendable {
    let file: ID<ClaimFile>
    let state: ClaimState

    var values: [Value] { [Value(file), .text(state.rawValue)] }
  }

  static let table = Table(
    "claim_total", ["id", "file_id", "state", "amount", "total"], cover: .recomputed)

  var values: [Value] { [Value(id)] + place.values + [.integer(amount), .integer(total)] }
}

/// What a transaction changes in the sums of declared lines.
struct ClaimTotalChange {
  fileprivate var places: [ClaimTotal.Place: (amount: Int64, total: Int64)] = [:]

  /// Counts a line that comes, or with -1 one that goes.
  mutating func count(_ line: ClaimLine, _ sign: Int64 = 1) {
    let place = ClaimTotal.Place(file: line.file, state: line.state)
    places[place, default: (0, 0)].amount += sign
    places[place, default: (0, 0)].total += sign * line.content.signed.rawValue
  }
}

/// Keeps the sums of declared lines, in the transaction that writes the lines: the list says how many
/// there are of a million at each key.
struct ClaimTotals {
  let connection: any Connection

  func apply(_ change: ClaimTotalChange, id: () -> ID<ClaimTotal>) throws {
    for (place, sums) in change.places where sums.amount != 0 || sums.total != 0 {
      let values = [.integer(sums.amount), .integer(sums.total)] + place.values
      let isThere =
        try connection.execute(
          """
          UPDATE claim_total SET amount = amount + ?, total = total + ?
          WHERE file_id = ? AND state = ?
          """, values) > 0
      guard !isThere else { continue }
      let row = ClaimTotal(id: id(), place: place, amount: sums.amount, total: sums.total)
      try connection.execute(ClaimTotal.table.insert, row.values)
    }
  }

  /// Makes them anew from the lines.
  func recompute(id: () -> ID<ClaimTotal>) throws {
    try connection.execute("DELETE FROM claim_total", [])
    let right = try connection.all(Self.right) { row in
      var cursor = RowCursor(row)
      let place = ClaimTotal.Place(file: try cursor.id(), state: try cursor.code())
      return (place, cursor.integer(), cursor.integer())
    }
    for (place, amount, total) in right {
      let row = ClaimTotal(id: id(), place: place, amount: amount, total: total)
      try connection.execute(ClaimTotal.table.insert, row.values)
    }
  }

  private static let right = """
    SELECT file_id, state, count(*),
      sum(CASE direction WHEN 'D' THEN amount_cents ELSE -amount_cents END)
    FROM claim_line GROUP BY 1, 2
    """

  /// The files whose sums aren't those of their lines.
  func differing() throws -> [String] {
    let stored = "SELECT file_id, state, amount, total FROM claim_total WHERE amount <> 0"
    return try connection.differing("file_id", of: stored, from: Self.right) { row in
      var cursor = RowCursor(row)
      return try cursor.id(ClaimFile.self).uuid
    }
  }
}
