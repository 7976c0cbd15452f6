import Domain

/// Makes everything derived anew, after a change of the schema or of the rules it follows from.
package enum Rederiving {
  /// Recomputes every family's summary, reminders, search words and figures, and all sums, in the
  /// transaction that is open.
  package static func all(on connection: any Connection) throws {
    let ids = IDSource()
    let now = Instant(
      milliseconds: try connection.number("SELECT max(at_ms) FROM audit_entry") ?? 0)
    try ClaimTotals(connection: connection).recompute { ids.next(at: now) }
    let families = try connection.all("SELECT id FROM family") { row in
      var cursor = RowCursor(row)
      return try cursor.id(Family.self)
    }
    guard !families.isEmpty else { return }
    let upkeep = FamilyUpkeep(
      connection: connection, norms: try Norms(on: connection), ids: ids, now: now)
    for family in families { try upkeep.refresh(family) }
  }
}
