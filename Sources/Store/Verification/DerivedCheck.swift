import Domain
import Ledger

/// Recomputes what is derived from other rows and compares it with what is stored.
struct DerivedCheck {
  let connection: any Connection

  func run(_ findings: inout [LedgerFinding]) throws {
    let norms = try Norms(on: connection)
    let rule = try SummaryRule(connection: connection)
    let follows = try isFollowingNorms()
    let hasRetention = try isThere("person_retention")
    let hasFigures = try isThere("figure")
    let families = try connection.all("SELECT id FROM family", []) { row in
      var cursor = RowCursor(row)
      return try cursor.id(Family.self)
    }
    for family in families {
      // A row that can't be read is a finding, not the end of the check.
      do {
        findings += try compare(family, rule, norms, follows, hasRetention)
        if hasFigures { findings += try figures(family, rule) }
      } catch {
        findings.append(.recomputedDiffers(table: "family_summary", id: family.uuid))
      }
    }
    if try isThere("figure_total") {
      findings += try FigureTotals(connection: connection).differing().map {
        .recomputedDiffers(table: "figure_total", id: $0)
      }
    }
    if try isThere("claim_total") {
      findings += try ClaimTotals(connection: connection).differing().map {
        .recomputedDiffers(table: "claim_total", id: $0)
      }
    }
    try referrals(&findings)
    try strays(&findings)
    for table in Schema.searchTables {
      try indexCheck(table, &findings)
    }
  }

  /// Whether a norm was changed and not all families were brought up to date since: then their days
  /// still follow the older norm, which the next program that opens the store mends.
  private func isFollowingNorms() throws -> Bool {
    guard try isThere("norm_run") else { return false }
    return try connection.number("SELECT 1 FROM norm_run WHERE is_complete = 0 LIMIT 1") != nil
  }

  private func compare(
    _ family: ID<Family>, _ rule: SummaryRule, _ norms: Norms, _ follows: Bool,
    _ hasRetention: Bool
  ) throws -> [LedgerFinding] {
    var differing: [String] = []
    let stored = try connection.first(
      "SELECT \(FamilySummary.table.selection) FROM family_summary WHERE id = ?",
      [Value(family)], FamilySummary.read)
    let right = try rule.summary(of: family)
    if stored != right, !follows { differing.append("family_summary") }
    if let right {
      if !follows, try !remindersAgree(right, norms) { differing.append("reminder") }
      if try !wordsAgree(right) { differing.append("family_search") }
      if hasRetention, try !retentionAgrees(right) { differing.append("person_retention") }
    }
    return differing.map { .recomputedDiffers(table: $0, id: family.uuid) }
  }

  /// What reports count follows from the family's rows.
  private func figures(_ family: ID<Family>, _ rule: SummaryRule) throws -> [LedgerFinding] {
    guard let summary = try rule.summary(of: family) else { return [] }
    let upkeep = FigureUpkeep(connection: connection)
    func counted(_ figures: [Figure]) -> [Figure: Int] {
      figures.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    let stored = try upkeep.stored(family)
    let right = counted(try upkeep.figures(summary))
    let isSound =
      stored.allSatisfy { $0.team == summary.team } && counted(stored.map(\.figure)) == right
    return isSound ? [] : [.recomputedDiffers(table: "figure", id: family.uuid)]
  }

  private func isThere(_ table: String) throws -> Bool {
    try connection.number(
      "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", [.text(table)]) != nil
  }

  private func retentionAgrees(_ summary: FamilySummary) throws -> Bool {
    let stored = try connection.all(
      "SELECT \(StoredRetention.table.selection) FROM person_retention WHERE family_id = ?",
      [Value(summary.family)], StoredRetention.read
    ).map(\.date)
    let right = try RetentionUpkeep(connection: connection).dates(summary)
    return stored.count == right.count && right.allSatisfy(stored.contains)
  }

  /// Whether each referral has exactly its own search words.
  private func referrals(_ findings: inout [LedgerFinding]) throws {
    var found: [LedgerFinding] = []
    let secrets = SecretAddresses(connection: connection)
    try connection.forEach(
      """
      SELECT \(StoredReferral.table.selection(of: "r")), d.words FROM referral r
      LEFT JOIN referral_search d ON d.id = r.id
      """, []
    ) { row in
      var cursor = RowCursor(row)
      let referral = try? StoredReferral(&cursor).referral
      let right = try referral.map { referral in
        let isSecret = try secrets.holds(referral.content, of: referral.family)
        return SearchIndex.text(ReferralUpkeep.words(referral.content, isSecret: isSecret))
      }
      if right == nil || row.isNull(cursor.position) || row.text(cursor.position) != right {
        let id = row.withBytes(0) { Identity($0)?.uuid }
        found.append(.recomputedDiffers(table: "referral_search", id: id ?? "?"))
      }
      return true
    }
    findings += found
  }

  /// Derived rows of something that isn't there.
  private func strays(_ findings: inout [LedgerFinding]) throws {
    let tables = [
      ("family_summary", "id", "family"), ("reminder", "family_id", "family"),
      ("family_search", "id", "family"), ("referral_search", "id", "referral"),
      ("person_retention", "family_id", "family"), ("figure", "family_id", "family"),
    ]
    for (table, column, origin) in tables where try isThere(table) {
      findings += try connection.all(
        """
        SELECT DISTINCT \(column) FROM \(table) d
        WHERE NOT EXISTS(SELECT 1 FROM \(origin) o WHERE o.id = d.\(column))
        """
      ) { row in
        let id = row.withBytes(0) { Identity($0)?.uuid }
        return .recomputedDiffers(table: table, id: id ?? "?")
      }
    }
  }

  /// Compares every column but the id, which is drawn anew at each change.
  private func remindersAgree(_ summary: FamilySummary, _ norms: Norms) throws -> Bool {
    let facts = try ReminderFacts(connection: connection).facts(summary)
    let right = StoredReminder.rows(
      Reminder.derive(from: facts, norms: norms), of: summary, id: { ID(high: 0, low: 0) }
    ).map { $0.values.dropFirst().map(\.imaged) }
    let table = StoredReminder.table
    let stored = try connection.all(
      "SELECT \(table.selection) FROM reminder WHERE family_id = ?", [Value(summary.family)]
    ) { row in table.columns.indices.dropFirst().map { row.value($0).imaged } }
    func key(_ row: [RowImage.Column]) -> String { row.map { "\($0)" }.joined(separator: " ") }
    return right.map(key).sorted() == stored.map(key).sorted()
  }

  private func wordsAgree(_ summary: FamilySummary) throws -> Bool {
    let stored = try connection.first(
      "SELECT words FROM family_search WHERE id = ?", [Value(summary.family)]
    ) { $0.text(0) }
    let right = SearchIndex.text(try FamilyWords(connection: connection).words(summary))
    return stored == right
  }

  /// Whether the engine's index holds exactly the words of the documents.
  ///
  /// Each pair of word and document becomes a number; the sums of both sides must be equal. That
  /// streams, and it only reads, where the engine's own check would have to write.
  private func indexCheck(_ table: String, _ findings: inout [LedgerFinding]) throws {
    var documents = WordSum()
    try connection.forEach("SELECT number, words FROM \(table)", []) { row in
      for word in row.text(1).split(separator: " ") { documents.add(word.utf8, row.integer(0)) }
      return true
    }
    var indexed = WordSum()
    try connection.forEach("SELECT term, doc FROM temp.\(table)_words", []) { row in
      row.withBytes(0) { indexed.add($0, row.integer(1)) }
      return true
    }
    if documents != indexed {
      findings.append(
        .recomputedDiffers(table: "\(table)_fts", id: "\(indexed.count)/\(documents.count)"))
    }
  }
}

/// A sum over pairs of word and document that doesn't depend on their order.
private struct WordSum: Equatable {
  private(set) var count = 0
  private var sum: UInt64 = 0

  mutating func add(_ word: some Sequence<UInt8>, _ document: Int64) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    withUnsafeBytes(of: document.littleEndian) {
      for byte in $0 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    sum &+= hash
    count += 1
  }
}
