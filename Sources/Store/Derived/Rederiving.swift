import Domain

/// Makes everything derived anew, after a change of the schema or of the rules it follows from.
package enum Rederiving {
  /// Recomputes every family's summary, reminders and search words in the transaction that is open.
  package static func all(on connection: any Connection) throws {
    let families = try connection.all("SELECT id FROM family") { row in
      var cursor = RowCursor(row)
      return try cursor.id(Family.self)
    }
    guard !families.isEmpty else { return }
    let newest = try connection.number("SELECT max(at_ms) FROM audit_entry") ?? 0
    let upkeep = FamilyUpkeep(
      connection: connection, norms: try Norms(on: connection), ids: IDSource(),
      now: Instant(milliseconds: newest))
    for family in families { try upkeep.refresh(family) }
  }
}
