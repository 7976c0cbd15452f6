package import Domain

/// The words of one kind of record with the engine's index over them, kept without triggers:
/// SQLite refuses a virtual table in a trigger once the schema isn't trusted.
struct SearchIndex {
  let connection: any Connection
  let table: String

  static func families(_ connection: any Connection) -> SearchIndex {
    SearchIndex(connection: connection, table: "family_search")
  }

  static func referrals(_ connection: any Connection) -> SearchIndex {
    SearchIndex(connection: connection, table: "referral_search")
  }

  /// Writes the words of a record in place of its older ones.
  func put(_ id: ID<Reminder.Subject>, words: [String]) throws {
    let text = Self.text(words)
    let old = try current(id)
    guard old?.words != text else { return }
    try removeFromIndex(old)
    let number: Int64?
    if let old {
      try connection.execute(
        "UPDATE \(table) SET words = ? WHERE number = ?", [.text(text), .integer(old.number)])
      number = old.number
    } else {
      number = try connection.first(
        "INSERT INTO \(table) (id, words) VALUES (?, ?) RETURNING number", [Value(id), .text(text)]
      ) { $0.integer(0) }
    }
    guard let number else { throw StoreFault.rowVanished(table: table) }
    try connection.execute(
      "INSERT INTO \(table)_fts (rowid, words) VALUES (?, ?)", [.integer(number), .text(text)])
  }

  /// Takes a record out of the search.
  func remove(_ id: ID<Reminder.Subject>) throws {
    guard let old = try current(id) else { return }
    try removeFromIndex(old)
    try connection.execute("DELETE FROM \(table) WHERE number = ?", [.integer(old.number)])
  }

  static func text(_ words: [String]) -> String {
    var seen: Set<String> = []
    return words.filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: " ")
  }

  private func current(_ id: ID<Reminder.Subject>) throws -> (number: Int64, words: String)? {
    try connection.first("SELECT number, words FROM \(table) WHERE id = ?", [Value(id)]) {
      ($0.integer(0), $0.text(1))
    }
  }

  private func removeFromIndex(_ old: (number: Int64, words: String)?) throws {
    guard let old else { return }
    try connection.execute(
      "INSERT INTO \(table)_fts (\(table)_fts, rowid, words) VALUES ('delete', ?, ?)",
      [.integer(old.number), .text(old.words)])
  }

  /// What to ask the index: every word, whole or as the start of a longer one; nil for nothing to ask.
  static func pattern(_ words: [String], whole: Bool) -> String? {
    let safe = words.map { $0.filter { $0 != "\"" } }.filter { !$0.isEmpty }
    guard !safe.isEmpty else { return nil }
    return safe.map { "\"\($0)\"" + (whole ? "" : "*") }.joined(separator: " AND ")
  }
}

/// The words a family is found by: its name and number, its people with their birth dates and
/// telephones, and its addresses but for a secret one.
struct FamilyWords {
  let connection: any Connection

  func words(_ summary: FamilySummary) throws -> [String] {
    var words = SearchWords.names([summary.name.text])
    words += SearchWords.caseNumber(summary.caseNumber)
    try connection.forEach(
      """
      SELECT \(Person.table.selection(of: "p")) FROM family_member m
      JOIN person p ON p.id = m.person_id
      WHERE m.family_id = ? AND m.to_day IS NULL ORDER BY m.id
      """, [Value(summary.family)]
    ) { row in
      let person = try Person.read(row)
      words += SearchWords.names([person.name.full])
      if let birth = person.birth { words.append(SearchWords.birth(birth)) }
      if let phone = person.phone { words.append(SearchWords.phone(phone)) }
      return true
    }
    try connection.forEach(
      """
      SELECT \(Household.table.selection) FROM household
      WHERE family_id = ? AND is_secret = 0 ORDER BY id
      """, [Value(summary.family)]
    ) { row in
      let home = try Household.read(row)
      if let code = home.postalCode { words += SearchWords.address(code, home.houseNumber) }
      return true
    }
    return try words + mergedNumbers(summary.family)
  }

  /// Whoever types the number of a file that is part of this one finds this one.
  private func mergedNumbers(_ family: ID<Family>) throws -> [String] {
    try connection.all(
      """
      SELECT f.case_year, f.case_number FROM record_merge rm
      JOIN family f ON f.id = rm.merged_family_id
      WHERE rm.family_id = ? AND rm.state <> 'undone' ORDER BY rm.id
      """, [Value(family)]
    ) { row in
      var cursor = RowCursor(row)
      return SearchWords.caseNumber(cursor.caseNumber())
    }.flatMap(\.self)
  }
}

/// Keeps the search words of a referral, open or decided.
struct ReferralUpkeep {
  let connection: any Connection

  func refresh(_ referral: ID<Referral>) throws {
    let found = try connection.first(
      "SELECT \(StoredReferral.table.selection) FROM referral WHERE id = ?", [Value(referral)],
      StoredReferral.read)
    let index = SearchIndex.referrals(connection)
    guard let content = found?.referral.content else {
      return try index.remove(referral.asSubject)
    }
    let isSecret = try SecretAddresses(connection: connection).holds(
      content, of: found?.referral.family)
    try index.put(referral.asSubject, words: Self.words(content, isSecret: isSecret))
  }

  /// Who lives at a secret address isn't found by it, through an older referral either.
  static func words(_ content: ReferralContent, isSecret: Bool) -> [String] {
    var words = SearchWords.names([content.name.full, content.parentName?.text ?? ""])
    words.append(SearchWords.birth(content.birth))
    if let phone = content.parentPhone { words.append(SearchWords.phone(phone)) }
    if let code = content.postalCode, !isSecret {
      words += SearchWords.address(code, content.houseNumber)
    }
    return words
  }
}

/// Whether an address that stands in a referral became secret in its family's file.
package struct SecretAddresses {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  /// The referrals as they may be shown: without an address that is secret in their family's file.
  package func masked(_ referrals: [Referral]) throws -> [Referral] {
    let families = Set(referrals.compactMap(\.family)).sorted()
    guard !families.isEmpty else { return referrals }
    let marks = families.marks
    let secret = try connection.all(
      """
      SELECT family_id, postal_code FROM household
      WHERE is_secret = 1 AND postal_code IS NOT NULL AND family_id IN (\(marks))
      """, families.map { Value($0) }
    ) { row in
      var cursor = RowCursor(row)
      return (family: try cursor.id(Family.self), code: cursor.text())
    }
    guard !secret.isEmpty else { return referrals }
    return referrals.map { referral in
      let isSecret = secret.contains {
        $0.family == referral.family && $0.code == referral.content.postalCode?.text
      }
      return isSecret ? referral.withoutAddress : referral
    }
  }

  package func holds(_ content: ReferralContent, of family: ID<Family>?) throws -> Bool {
    guard let family, let code = content.postalCode else { return false }
    return try connection.number(
      "SELECT 1 FROM household WHERE is_secret = 1 AND postal_code = ? AND family_id = ? LIMIT 1",
      [.text(code.text), Value(family)]) != nil
  }
}
