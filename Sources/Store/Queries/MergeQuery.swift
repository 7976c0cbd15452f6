package import Domain
import Ledger

/// Reads what two records are before they become one, and what became one.
package struct MergeQuery {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  /// The families a merge would change: the one that stays first.
  package func families(of request: MergeRequest) throws -> [ID<Family>] {
    var all = [request.family]
    if case .families(_, let gone, _) = request { all.append(gone) }
    return try withPlaces(of: request.pairs, all)
  }

  /// The families a merge changed.
  package func families(of merge: Merge) throws -> [ID<Family>] {
    let pairs = try connection.all(
      "SELECT \(MergePair.table.selection) FROM merge_pair WHERE merge_id = ?",
      [Value(merge.id)], MergePair.read)
    return try withPlaces(
      of: pairs.map(\.pair), [merge.family] + (merge.mergedFamily.map { [$0] } ?? []))
  }

  private func withPlaces(
    of pairs: [PersonPair], _ families: [ID<Family>]
  ) throws -> [ID<Family>] {
    var all = families
    for person in pairs.flatMap({ [$0.kept, $0.merged] }) {
      try connection.forEach(
        "SELECT family_id FROM family_member WHERE person_id = ? ORDER BY id", [Value(person)]
      ) { row in
        var cursor = RowCursor(row)
        let family = try cursor.id(Family.self)
        if !all.contains(family) { all.append(family) }
        return true
      }
    }
    return all
  }

  /// The merge with a number of a family.
  package func merge(_ number: Int, of family: ID<Family>) throws -> Merge? {
    try connection.first(
      "SELECT \(Merge.table.selection) FROM record_merge WHERE family_id = ? AND nr = ?",
      [Value(family), Value(number)], Merge.read)
  }

  /// Both side by side.
  package func review(_ request: MergeRequest) throws -> MergeReview {
    let (kept, gone) = try sides(of: request)
    let pairs = try pairs(request, kept, gone)
    let asked: MergeRequest =
      switch request {
      case .people: request
      case .families: .families(kept: kept, merged: gone, pairs.map(\.pair))
      }
    let isOfFamilies = request.kind == .families
    func ofFamily(_ rule: MergeTable) throws -> Int {
      guard !rule.isPart, rule.table.columns.contains("family_id") else { return 0 }
      return try count(rule.table, "family_id", [Value(gone)])
    }
    return MergeReview(
      request: asked, kept: try side(kept), merged: try side(gone), pairs: pairs,
      moves: try counts {
        guard isOfFamilies else { return try count($0, of: request.pairs.map(\.merged)) }
        return $0.goesAlong ? try ofFamily($0) : 0
      },
      stays: try counts { isOfFamilies && !$0.goesAlong ? try ofFamily($0) : 0 },
      obstacle: try Self.obstacle(asked, connection))
  }

  /// The families two records stand in.
  private func sides(of request: MergeRequest) throws -> (ID<Family>, ID<Family>) {
    switch request {
    case .families(let kept, let gone, _): return (kept, gone)
    case .people(let family, let pair):
      return (
        try place(of: pair.kept, preferring: family),
        try place(of: pair.merged, preferring: family)
      )
    }
  }

  private func place(
    of person: ID<Person>, preferring family: ID<Family>
  ) throws -> ID<Family> {
    let found = try connection.first(
      """
      SELECT family_id FROM family_member WHERE person_id = ?
      ORDER BY to_day IS NULL DESC, family_id = ? DESC, id LIMIT 1
      """, [Value(person), Value(family)]
    ) { row in
      var cursor = RowCursor(row)
      return try cursor.id(Family.self)
    }
    guard let found else { throw Refusal.noSuchRecord(.person) }
    return found
  }

  /// Those asked for, and in a merge of families whoever else looks like one person.
  private func pairs(
    _ request: MergeRequest, _ kept: ID<Family>, _ gone: ID<Family>
  ) throws -> [PersonComparison] {
    var pairs = request.pairs
    if request.kind == .families, let summary = try summary(kept) {
      let doubles = try DoublesQuery(connection: connection).doubles(of: summary, for: nil)
      var taken = Set(pairs.flatMap { [$0.kept, $0.merged] })
      for double in doubles.people
      where double.place.family == gone && double.meansOnePerson {
        guard taken.isDisjoint(with: [double.person.id, double.other.id]) else { continue }
        taken.formUnion([double.person.id, double.other.id])
        pairs.append(PersonPair(kept: double.person.id, merged: double.other.id))
      }
    }
    return try pairs.map {
      PersonComparison(
        kept: try Self.person($0.kept, connection), merged: try Self.person($0.merged, connection))
    }
  }

  static func person(_ id: ID<Person>, _ connection: any Connection) throws -> Person {
    let found = try connection.first(
      "SELECT \(Person.table.selection) FROM person WHERE id = ?", [Value(id)], Person.read)
    guard let found else { throw Refusal.noSuchRecord(.person) }
    return found
  }

  func summary(_ family: ID<Family>) throws -> FamilySummary? {
    try connection.first(
      "SELECT \(FamilySummary.table.selection) FROM family_summary WHERE id = ?",
      [Value(family)], FamilySummary.read)
  }

  private func side(_ family: ID<Family>) throws -> MergeSide {
    guard let summary = try summary(family) else { throw Refusal.noSuchCase(family.uuid) }
    let coordinator = try summary.coordinator.flatMap { id in
      try connection.first(
        "SELECT \(User.table.selection) FROM user_account WHERE id = ?", [Value(id)], User.read)
    }
    let members = try connection.number(
      "SELECT count(*) FROM family_member WHERE family_id = ? AND to_day IS NULL",
      [Value(family)])
    return MergeSide(
      family: family, caseNumber: summary.caseNumber, name: summary.name,
      isOpen: summary.isOpen, version: summary.version, coordinator: coordinator,
      risk: summary.risk, openedOn: summary.openedOn, members: Int(members ?? 0))
  }
}

// How much there is of each kind.
extension MergeQuery {
  private func counts(_ count: (MergeTable) throws -> Int) throws -> [MergeCount] {
    var found: [MergePart: Int] = [:]
    for rule in MergeMap.tables {
      guard let part = rule.part else { continue }
      found[part, default: 0] += try count(rule)
    }
    return MergePart.allCases.compactMap { part in
      found[part].flatMap { $0 > 0 ? MergeCount(part: part, count: $0) : nil }
    }
  }

  private func count(_ rule: MergeTable, of people: [ID<Person>]) throws -> Int {
    try rule.people.reduce(0) {
      $0 + (try count(rule.table, $1, people.map { Value($0) }))
    }
  }

  private func count(_ table: Table, _ column: String, _ values: [Value]) throws -> Int {
    let marks = values.marks
    return Int(
      try connection.number(
        "SELECT count(*) FROM \(table.name) WHERE \(column) IN (\(marks))", values) ?? 0)
  }
}

extension PersonDouble {
  /// Alike enough to propose that two records are of one person.
  fileprivate var meansOnePerson: Bool {
    reasons.contains(.sameNameAndBirth) || reasons.contains(.sameBirthSimilarName)
      || (reasons.contains(.sameName) && reasons.contains(.samePhone))
  }
}
