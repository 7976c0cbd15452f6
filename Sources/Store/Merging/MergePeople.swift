package import Domain
import Ledger

// Two records of one person become one.
extension MergeMover {
  /// What hung on the one that goes hangs on the one that stays from now on.
  ///
  /// Where both have a period, an answer or a place of the same kind, that of the one who stays
  /// counts; the other's ends and stays with his own record, to be put back with it.
  package func fold(_ pair: PersonPair) throws {
    for family in try families(of: pair) { changes.touch(family) }
    try moveSecondPlaces(pair)
    try movePlaces(pair)
    for rule in MergeMap.tables where rule.table != FamilyMember.table {
      for column in rule.people { try move(rule, column, pair) }
    }
    try fillIn(pair)
  }

  private func families(of pair: PersonPair) throws -> [ID<Family>] {
    try connection.all(
      "SELECT DISTINCT family_id FROM family_member WHERE person_id IN (?, ?)",
      [Value(pair.kept), Value(pair.merged)]
    ) { row in
      var cursor = RowCursor(row)
      return try cursor.id(Family.self)
    }
  }

  /// One place a family, and one primary place in all.
  private func movePlaces(_ pair: PersonPair) throws {
    let table = FamilyMember.table
    let places: [FamilyMember] = try changes.all(
      where: "person_id = ? ORDER BY id", [Value(pair.merged)])
    let kept: [FamilyMember] = try changes.all(
      where: "person_id = ? AND to_day IS NULL", [Value(pair.kept)])
    for place in places {
      let row = place.identity
      if place.toDay == nil, kept.contains(where: { $0.family == place.family }) {
        try set(table, row, [("to_day", Value(max(today, place.fromDay)))])
        continue
      }
      let losesPrimary =
        place.toDay == nil && place.isPrimary && kept.contains { $0.isPrimary }
      try set(
        table, row,
        (losesPrimary ? [("is_primary", .integer(0))] : [])
          + [("person_id", Value(pair.kept))])
    }
  }

  private func move(_ rule: MergeTable, _ column: String, _ pair: PersonPair) throws {
    let (table, ends) = (rule.table, rule.others.contains("to_day"))
    let clash = rule.clash(column)
    let found = try connection.all(
      """
      SELECT r.id, \(clash ?? "0"), \(ends ? "r.to_day IS NULL" : "0"),
        \(ends ? "r.from_day" : "''") FROM \(table.name) r WHERE r.\(column) = ? ORDER BY r.id
      """, (clash == nil ? [] : [Value(pair.kept)]) + [Value(pair.merged)]
    ) { row in
      var cursor = RowCursor(row)
      return (
        row: Identity(try cursor.id(MergeCell.self)), clashes: cursor.flag(),
        runs: cursor.flag(), from: cursor.text()
      )
    }
    for one in found {
      if !one.clashes {
        try set(table, one.row, [(column, Value(pair.kept))])
      } else if one.runs {
        try set(table, one.row, [("to_day", .text(max(today.iso, one.from)))])
      }
    }
  }

  /// What wasn't known of the one who stays.
  private func fillIn(_ pair: PersonPair) throws {
    let found: [Person] = try changes.all(
      where: "id IN (?, ?)", [Value(pair.kept), Value(pair.merged)])
    guard let kept = found.first(where: { $0.id == pair.kept }),
      let merged = found.first(where: { $0.id == pair.merged })
    else { throw StoreFault.notFound(table: "person") }
    var cells: [(column: String, value: Value)] = []
    if kept.bsn == nil, let bsn = merged.bsn {
      // A BSN stands on one card.
      try set(Person.table, merged.identity, [("bsn", .null)])
      cells.append(("bsn", .text(bsn.digits)))
    }
    if kept.birth == nil, let birth = merged.birth { cells.append(("birth", .text(birth.iso))) }
    if kept.phone == nil, let phone = merged.phone { cells.append(("phone", .text(phone.e164))) }
    if kept.name.given.isEmpty, !merged.name.given.isEmpty {
      cells.append(("given_names", .text(merged.name.given)))
    }
    if !cells.isEmpty { try set(Person.table, kept.identity, cells) }
    for person in [kept, merged] {
      try changes.rewrite(
        Person.table, person.identity, [("version", Value(person.version + 1))])
    }
  }
}
