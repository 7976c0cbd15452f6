package import Domain

/// Which families whoever has the duty must know about.
package struct WeekendQuery {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  /// Those of `user`, and those he covers, with an open crisis, or with a high risk and a safety
  /// agreement that holds; a crisis first.
  package func families(of user: ID<User>, on day: Day) throws -> [ID<Family>] {
    try connection.all(
      Self.sql, [Value(user), Value(user), Value(day), Value(day)]
    ) { row in
      var cursor = RowCursor(row)
      return try cursor.id(Family.self)
    }
  }

  package static let sql = """
    WITH mine(id) AS (
      SELECT s.id FROM family_summary s WHERE s.coordinator_id = ? AND s.closed_on IS NULL
      UNION SELECT c.family_id FROM cover c WHERE c.user_id = ? AND c.ended_on IS NULL
        AND c.from_day <= ? AND (c.last_day IS NULL OR c.last_day >= ?))
    SELECT s.id FROM mine JOIN family_summary s ON s.id = mine.id
    LEFT JOIN crisis x ON x.family_id = s.id AND x.ended_on IS NULL
    WHERE s.closed_on IS NULL AND (x.id IS NOT NULL OR (s.risk = 'high' AND EXISTS(
      SELECT 1 FROM safety_agreement a WHERE a.family_id = s.id AND a.ended_on IS NULL)))
    ORDER BY x.id IS NULL, s.name, s.id
    """
}
