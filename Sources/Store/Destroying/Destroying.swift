package import Domain
import Ledger

extension Changes {
  /// Destroys everything a closed file holds, with the people whom nothing else knows, and says how
  /// many rows went.
  ///
  /// Only while a decided destruction is open; the rules of the tables refuse it else.
  package func destroyFile(of family: ID<Family>) throws -> Int {
    var destroyer = try Destroyer(connection, dialect)
    try destroyer.take("family", where: "id = ?", [Value(family)])
    try destroyer.take("family_summary", where: "id = ?", [Value(family)])
    let figures = try FigureUpkeep(connection: connection).stored(family)
    try FigureTotals(connection: connection).move(from: figures, to: []) { newID() }
    for table in ["reminder", "person_retention", "figure"] {
      try destroyer.take(table, where: "family_id = ?", [Value(family)])
    }
    try uncount(destroyer.taken(ClaimLine.table))
    let gone = try destroyer.destroy()
    try SearchIndex.families(connection).remove(family.asSubject)
    try forgetReferrals(gone)
    try forgetClaims(gone)
    var count = write(gone, of: Identity(family))
    for person in gone.people where try isUnknown(person) {
      count += try destroy(person)
    }
    try forget(subject: Identity(family), count: count)
    return count
  }

  /// Destroys what a closed file holds of one of its people alone; what the others share with him
  /// stays, without him.
  package func destroy(_ person: ID<Person>, in family: ID<Family>) throws -> Int {
    var destroyer = try Destroyer(connection, dialect)
    for rule in MergeMap.tables where rule.table.columns.contains("family_id") {
      for column in rule.people {
        try destroyer.take(
          rule.table.name, where: "family_id = ? AND \(column) = ?",
          [Value(family), Value(person)])
      }
    }
    try destroyer.takeLeftAlone(in: family)
    try uncount(destroyer.taken(ClaimLine.table))
    let gone = try destroyer.destroy()
    var count = write(gone, of: Identity(family))
    try forgetReferrals(gone)
    try forgetClaims(gone)
    for row in gone.rows.values.flatMap(\.self) { try forget(object: row) }
    if try isUnknown(Identity(person)) { count += try destroy(Identity(person)) }
    touch(family)
    return count
  }

  /// A referral is a subject of its own, with words to be found by.
  private func forgetReferrals(_ gone: Destroyer.Gone) throws {
    for referral in gone.rows[StoredReferral.table.name] ?? [] {
      try SearchIndex.referrals(connection).remove(ID<Referral>(referral).asSubject)
      try forget(subject: referral, count: 1)
    }
  }

  /// A declared line is a subject of its own too; its bookings are filed under it.
  private func forgetClaims(_ gone: Destroyer.Gone) throws {
    for line in gone.rows[ClaimLine.table.name] ?? [] { try forget(subject: line, count: 1) }
  }

  private func uncount(_ lines: Set<Identity>) throws {
    let query = ClaimQuery(connection: connection)
    for line in lines {
      if let line = try query.line(ID(line)) { claimTotals.count(line, -1) }
    }
  }

  /// Queues an entry a row that went, and says how many there were.
  private func write(_ gone: Destroyer.Gone, of subject: Identity) -> Int {
    let logged = gone.rows.filter { Destroyer.isLogged($0.key) }
      .sorted { $0.key < $1.key }
    for (table, rows) in logged {
      for row in rows.sorted(by: Self.inOrder) {
        destroyed(
          PendingDestroyed(event: .rowDestroyed, subject: subject, object: row, table: table))
      }
    }
    return logged.reduce(0) { $0 + $1.value.count }
  }

  fileprivate static func inOrder(_ one: Identity, _ other: Identity) -> Bool {
    (one.high, one.low) < (other.high, other.low)
  }

  private func destroy(_ person: Identity) throws -> Int {
    var destroyer = try Destroyer(connection, dialect)
    try destroyer.take(Person.table.name, where: "id = ?", [Value(person)])
    try destroyer.take(SubjectLink.table.name, where: "subject = ?", [Value(person)])
    let gone = try destroyer.destroy()
    for row in gone.rows.values.flatMap(\.self) { try forget(object: row) }
    let count = write(gone, of: person)
    try forget(subject: person, count: count)
    return count
  }

  /// Whether no row knows a person any more.
  private func isUnknown(_ person: Identity) throws -> Bool {
    for reference in try Destroyer.references(connection, dialect)
    where reference.parent == Person.table.name {
      let found = try connection.number(
        "SELECT 1 FROM \(reference.table) WHERE \(reference.column) = ? LIMIT 1",
        [Value(person)])
      if found != nil { return false }
    }
    return try connection.number("SELECT 1 FROM person WHERE id = ?", [Value(person)]) != nil
  }

  /// Takes the words that the log has of a subject; what happened, when and by whom stays.
  private func forget(subject: Identity, count: Int) throws {
    try connection.execute("DELETE FROM audit_payload WHERE subject = ?", [Value(subject)])
    destroyed(
      PendingDestroyed(event: .subjectDestroyed, subject: subject, count: count))
  }

  private func forget(object: Identity) throws {
    try connection.execute(
      "DELETE FROM audit_payload WHERE seq IN (SELECT seq FROM audit_entry WHERE object = ?)",
      [Value(object)])
  }
}

/// Finds all rows that hang on some and takes them away together.
private struct Destroyer {
  private let connection: any Connection
  private let references: [String: [Reference]]
  private var rows: [String: Set<Identity>] = [:]

  /// A column that refers to another table's rows.
  struct Reference {
    let table: String
    let column: String
    let parent: String
  }

  /// What was taken away, and the people it knew.
  struct Gone {
    let rows: [String: Set<Identity>]
    let people: [Identity]
  }

  init(_ connection: any Connection, _ dialect: Dialect) throws {
    self.connection = connection
    references = Dictionary(
      grouping: try Self.references(connection, dialect), by: \.parent)
    try connection.execute(dialect.deferReferences, [])
  }

  static func references(
    _ connection: any Connection, _ dialect: Dialect
  ) throws -> [Reference] {
    try connection.all(dialect.references) {
      Reference(table: $0.text(0), column: $0.text(1), parent: $0.text(2))
    }
  }

  /// Whether the log knows the rows of a table.
  static func isLogged(_ table: String) -> Bool {
    Table.all.contains { $0.name == table && $0.cover == .imaged }
  }

  /// Takes rows, and everything that refers to them.
  mutating func take(_ table: String, where condition: String, _ values: [Value]) throws {
    let found = try connection.all(
      "SELECT id FROM \(table) WHERE \(condition)", values
    ) { row in row.withBytes(0) { Identity($0) } }
    for case let id? in found where rows[table, default: []].insert(id).inserted {
      for reference in references[table] ?? [] {
        try take(reference.table, where: "\(reference.column) = ?", [Value(id)])
      }
      // What a merge wrote down of the row's cells.
      try take(MergeCell.table.name, where: "row_id = ?", [Value(id)])
    }
  }

  /// Takes the notes, runs of the meldcode and moves that were about nobody else.
  mutating func takeLeftAlone(in family: ID<Family>) throws {
    for (table, link, column) in [
      ("note", "note_member", "note_id"), ("abuse_protocol", "protocol_person", "protocol_id"),
      ("move", "move_person", "move_id"),
    ] {
      let links = rows[link] ?? []
      let parents = try connection.all(
        "SELECT id, \(column) FROM \(link) WHERE family_id = ?", [Value(family)]
      ) { row in (row.withBytes(0) { Identity($0) }, row.withBytes(1) { Identity($0) }) }
      let shared = Set(parents.filter { $0.0.map { !links.contains($0) } ?? true }.map(\.1))
      for (id, parent) in parents where id.map(links.contains) ?? false {
        guard let parent, !shared.contains(parent) else { continue }
        try take(table, where: "id = ?", [Value(parent)])
      }
    }
  }

  /// The rows of a table that are to go.
  func taken(_ table: Table) -> Set<Identity> { rows[table.name] ?? [] }

  func destroy() throws -> Gone {
    let people = try knownPeople()
    for (table, ids) in rows {
      for id in ids { try connection.execute("DELETE FROM \(table) WHERE id = ?", [Value(id)]) }
    }
    return Gone(rows: rows, people: people)
  }

  /// Everybody whom the rows to be destroyed refer to.
  private func knownPeople() throws -> [Identity] {
    var people: Set<Identity> = []
    for reference in references[Person.table.name] ?? [] {
      for id in rows[reference.table] ?? [] {
        let person = try connection.first(
          "SELECT \(reference.column) FROM \(reference.table) WHERE id = ?", [Value(id)]
        ) { row in row.isNull(0) ? nil : row.withBytes(0) { Identity($0) } }
        if case let person?? = person { people.insert(person) }
      }
    }
    return people.sorted(by: Changes.inOrder)
  }
}
