import Domain

/// Keeps the sums of figures by month, in the transaction that writes the figures: a report of a
/// million families reads these, and only a median reads each figure.
struct FigureTotals {
  let connection: any Connection

  private struct Change {
    var amount: Int64 = 0
    var total: Int64 = 0
  }

  /// Takes figures that go and adds those that come.
  func move(
    from old: [StoredFigure], to new: [StoredFigure], id: () -> ID<FigureTotal>
  ) throws {
    var changes: [FigureTotal.Place: Change] = [:]
    for (figures, sign) in [(old, Int64(-1)), (new, 1)] {
      for stored in figures {
        let place = FigureTotal.Place(stored)
        changes[place, default: Change()].amount += sign
        changes[place, default: Change()].total += sign * stored.figure.value
      }
    }
    for (place, change) in changes where change.amount != 0 || change.total != 0 {
      try apply(change, to: place, id: id)
    }
  }

  private func apply(
    _ change: Change, to place: FigureTotal.Place, id: () -> ID<FigureTotal>
  ) throws {
    let found = try connection.first(
      "SELECT id, amount FROM figure_total WHERE \(Self.here)", place.values
    ) { row in
      var cursor = RowCursor(row)
      return (id: try cursor.id(FigureTotal.self), amount: cursor.integer())
    }
    guard let found else {
      let row = FigureTotal(id: id(), place: place, amount: change.amount, total: change.total)
      try connection.execute(FigureTotal.table.insert, row.values)
      return
    }
    if found.amount + change.amount == 0 {
      try connection.execute("DELETE FROM figure_total WHERE id = ?", [Value(found.id)])
    } else {
      try connection.execute(
        "UPDATE figure_total SET amount = amount + ?, total = total + ? WHERE id = ?",
        [.integer(change.amount), .integer(change.total), Value(found.id)])
    }
  }

  private static let here = """
    kind = ? AND team_id = ? AND month = ? AND municipality IS ? AND referrer IS ?
      AND provider_id IS ?
    """

  /// Which totals aren't the sums of the figures, by kind and month.
  func differing() throws -> [String] {
    let stored = """
      SELECT kind, team_id, month, municipality, referrer, provider_id, amount, total
      FROM figure_total
      """
    let right = """
      SELECT kind, team_id, substr(on_day, 1, 7) || '-01' AS month, municipality, referrer, provider_id,
        count(*), sum(value)
      FROM figure GROUP BY 1, 2, 3, 4, 5, 6
      """
    return try connection.differing("kind, month", of: stored, from: right) { row in
      row.text(0) + " " + row.text(1)
    }
  }
}
