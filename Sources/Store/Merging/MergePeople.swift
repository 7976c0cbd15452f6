package import Domain
import Ledger

// Two records of one person become one.
extension MergeMover {
  /// What hung on the one that goes hangs on the one that stays from now on.
  ///
  /// Where both have a period, an answer or a place of the same kind, that of the one who stays
  /// counts; the other's ends and stays with his own record, to be put back with it.
  package func fold(_ pair: PersonPair) throws {
    try follow(pair)
    try moveSecondPlaces(pair)
    try movePlaces(pair)
    for rule in MergeMap.tables where rule.table != FamilyMember.table {
      for column in rule.people { try move(rule, column, pair) }
    }
    try fillIn(pair)
  }

  /// The lists of every family one of them is or was in follow, and their cards are newer.
  func follow(_ pair: PersonPair) throws {
    let both = [Value(pair.kept), Value(pair.merged)]
    let places: [FamilyMember] = try changes.all(where: "person_id IN (?, ?)", both)
    for place in places { changes.touch(place.family) }
    let people: [Person] = try changes.all(where: "id IN (?, ?) ORDER BY id", both)
    for person in people {
      try changes.rewrite(
        Person.table, person.identity, [("version", Value(person.version + 1))])
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
    let kept = Value(pair.kept)
    for one in try found(
      rule, where: "r.\(column) = ?", Value(pair.merged), clash: rule.clash(column), kept: kept)
    {
      if one.clashes {
        try leaveBehind(one, of: rule)
      } else {
        try set(rule.table, one.row, [(column, kept)])
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
  }
}
