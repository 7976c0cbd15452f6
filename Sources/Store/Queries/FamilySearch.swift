package import Domain

/// Finds families by words, a BSN, a birth date, a telephone number, an address.
package struct FamilySearch {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  /// The ids of families that fit `query`, in no particular order, at most `limit`.
  package func families(_ query: SearchQuery, limit: Int) throws -> [ID<Family>] {
    if let bsn = query.bsn { return try families(bsn: bsn) }
    return try families(words: query.words, limit: limit)
  }

  /// The families whose documents hold all of `words`, each whole or perhaps as the start of a
  /// longer one: house number 1 is not 12, but somebody who types "jan" may go on.
  package func families(
    words: [String], whole: Bool = false, limit: Int
  ) throws -> [ID<Family>] {
    try Self.documents("family_search", words, whole: whole, connection, limit)
  }

  /// The families in which somebody with this BSN has a place.
  package func families(bsn: BSN) throws -> [ID<Family>] {
    try connection.all(
      """
      SELECT m.family_id FROM person p JOIN family_member m ON m.person_id = p.id
      WHERE p.bsn = ? AND m.to_day IS NULL
      """, [.text(bsn.digits)]
    ) { row in
      var cursor = RowCursor(row)
      return try cursor.id()
    }
  }

  static func documents<Kind>(
    _ table: String, _ words: [String], whole: Bool = false, _ connection: any Connection,
    _ limit: Int
  ) throws -> [ID<Kind>] {
    guard let pattern = SearchIndex.pattern(words, whole: whole) else { return [] }
    return try connection.all(
      """
      SELECT d.id FROM \(table)_fts f JOIN \(table) d ON d.number = f.rowid
      WHERE \(table)_fts MATCH ? ORDER BY f.rowid LIMIT ?
      """, [.text(pattern), Value(limit)]
    ) { row in
      var cursor = RowCursor(row)
      return try cursor.id()
    }
  }
}
