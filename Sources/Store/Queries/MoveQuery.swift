package import Domain

/// What was recorded before a move, besides homes, that decides whether it can be.
package struct BeforeMove {
  /// Of the members, those that another file recorded too: of somebody there is one at a time.
  package let terms: [MunicipalityTerm]
  package let moves: [MoveLine]
}

/// Reads the moves of one family.
package struct MoveQuery {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  package func before(_ family: ID<Family>) throws -> BeforeMove {
    let terms = try connection.all(
      """
      SELECT \(MunicipalityTerm.table.selection) FROM municipality_term
      WHERE person_id IN (
        SELECT person_id FROM family_member WHERE family_id = ? AND to_day IS NULL)
      ORDER BY from_day, nr
      """, [Value(family)], MunicipalityTerm.read)
    return BeforeMove(terms: terms, moves: try moves(family))
  }

  /// All moves in one statement, the newest last, withdrawn ones too.
  func moves(_ family: ID<Family>) throws -> [MoveLine] {
    let rows = try connection.all(
      """
      SELECT \(Move.table.selection(of: "m")), p.person_id,
        EXISTS(SELECT 1 FROM family_member f WHERE f.family_id = p.family_id
          AND f.person_id = p.person_id AND f.to_day IS NULL)
      FROM move m JOIN move_person p ON p.move_id = m.id
      WHERE m.family_id = ? ORDER BY m.nr, p.id
      """, [Value(family)]
    ) { row in
      var cursor = RowCursor(row)
      return (move: try Move(&cursor), person: try cursor.id(Person.self), isHere: cursor.flag())
    }
    var lines: [MoveLine] = []
    for row in rows {
      let last = lines.last?.move.id == row.move.id ? lines.popLast() : nil
      lines.append(
        MoveLine(
          move: row.move, people: (last?.people ?? []) + [row.person],
          isHere: row.isHere || last?.isHere ?? false))
    }
    return lines
  }
}
