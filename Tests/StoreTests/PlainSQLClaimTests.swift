import Domain
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, about assignments and claims")
struct PlainSQLClaimTests {
  let store: PlainStore
  private static let (chief, commitment) = (P.id(6), P.id(301))
  private static let (file, line) = (P.id(401), P.id(501))

  init() throws {
    store = try PlainStore()
    for sql in [
      "INSERT INTO user_account VALUES (\(Self.chief), 'bas', 'Bas', NULL, NULL)",
      """
      INSERT INTO role_grant VALUES (\(P.id(52)), \(Self.chief), 'supervisor', \(P.team),
        '2026-01-01', NULL)
      """,
      "INSERT INTO family_member (id, family_id, person_id, role, is_primary, from_day) "
        + "VALUES (\(P.id(61)), \(P.family), \(P.child), 'youth', 1, '2026-01-05')",
      """
      INSERT INTO budget_term (id, family_id, nr, year, municipality, ceiling_cents, from_day)
      VALUES (\(P.id(71)), \(P.family), 1, 2026, '0518', 2000000, '2026-01-05')
      """,
    ] { try store.run(sql) }
  }

  private func commit(
    _ id: Int = 301, nr: Int = 1, number: String = "4711", category: String = "'45'",
    code: String = "NULL", size: String = "NULL, NULL, NULL, NULL", amount: String = "100000",
    until: String = "'2026-12-31'", form: String = "inKind", verb: String = "INSERT"
  ) -> String? {
    store.refusal(
      insert(
        id, nr: nr, number: number, category: category, code: code, size: size, amount: amount,
        until: until, form: form, verb: verb))
  }

  private func insert(
    _ id: Int, nr: Int, number: String, category: String, code: String, size: String,
    amount: String, until: String, form: String, verb: String
  ) -> String {
    """
    \(verb) INTO commitment (id, family_id, nr, person_id, municipality, route, form, product,
      product_code, provider_id, year, from_day, until_day, amount_cents, volume, state, made_on,
      made_by, assignment_number, category, size_volume, size_unit, size_frequency, size_total)
    VALUES (\(P.id(id)), \(P.family), \(nr), \(P.child), '0518', 'court', '\(form)', 'Hulp',
      \(code), \(P.provider), 2026, '2026-01-05', \(until), \(amount), 'uren', 'assigned',
      '2026-01-05', \(P.user), \(number), \(category), \(size))
    """
  }

  @Test("can't write an assignment that no message can carry")
  func assignments() {
    #expect(commit(form: "personalBudget") != nil)
    #expect(commit(category: "NULL", amount: "NULL") != nil)
    #expect(commit(code: "'45A04'") != nil)
    #expect(commit(until: "NULL") != nil)
    #expect(commit(amount: "100000000") != nil)
    #expect(commit(size: "4, '04', '2', NULL", until: "NULL") != nil)
    #expect(commit(size: "4, '16', '1', 4") != nil)
    #expect(commit(size: "4, '04', NULL, 4") != nil)
    #expect(commit(size: "4, '04', '6', 5") != nil)
    #expect(commit(size: "4, '04', '6', 4", amount: "NULL") != nil)
    for number in ["0", "1000000000", "'x'"] { #expect(commit(number: number) != nil) }
    #expect(commit() == nil)
    #expect(commit(302, nr: 2) != nil)
    #expect(commit(302, nr: 2, verb: "REPLACE") != nil)
    #expect(commit(302, nr: 2, number: "NULL", category: "NULL", until: "NULL") == nil)
    for change in ["assignment_number = 5", "category = '46'", "size_total = 9"] {
      #expect(
        store.refusal("UPDATE commitment SET \(change) WHERE id = \(Self.commitment)") != nil)
    }
  }

  @Test("is refused exactly where the rules refuse, whatever is tried", arguments: [1, 2, 3])
  func agrees(seed: UInt64) throws {
    var chance = Chance(state: seed)
    for round in 0..<400 {
      let number: Int? = chance.of(4) > 0 ? 4711 : nil
      let category: ProductCategory? = chance.of(3) > 0 ? .outpatient : nil
      let code: String? = chance.of(3) == 0 ? "45A04" : nil
      let form = chance.of(6) == 0 ? CareForm.personalBudget : .inKind
      let amount: Int64? = [nil, 0, 1, 99_999_999, 100_000_000][chance.of(5)]
      let until: Day? = chance.of(2) == 0 ? nil : try Day("2026-08-\(10 + chance.of(20))")
      let size: CareSize? =
        chance.of(2) == 0
        ? nil
        : try CareSize(
          volume: 1 + chance.of(500), unit: CareUnit.allCases[chance.of(7)],
          frequency: CareFrequency.allCases[chance.of(4)])
      let terms = AssignmentRule.Terms(
        Assignment(
          number: number.flatMap { AssignmentNumber($0) }, category: category, size: size),
        productCode: try code.map { try Line($0) }, form: form, amount: amount.map { Cents($0) },
        untilDay: until)
      let allowed = (try? AssignmentRule.check(terms)) != nil
      let total = size?.total(from: try Day("2026-01-05"), until: until)
      let parts =
        size.map {
          "\($0.volume), '\($0.unit.rawValue)', '\($0.frequency.rawValue)', "
            + (total.map(String.init) ?? "NULL")
        } ?? "NULL, NULL, NULL, NULL"
      let refusal = store.dryRefusal(
        insert(
          301, nr: 1, number: number.map(String.init) ?? "NULL",
          category: category.map { "'\($0.rawValue)'" } ?? "NULL",
          code: code.map { "'\($0)'" } ?? "NULL", size: parts,
          amount: amount.map { String($0) } ?? "NULL",
          until: until.map { "'\($0.iso)'" } ?? "NULL", form: form.rawValue, verb: "INSERT"))
      #expect((refusal == nil) == allowed, "round \(round): \(terms) \(refusal ?? "")")
    }
  }

  private func open(_ id: Int = 401, nr: Int = 1, state: String = "running") -> String? {
    store.refusal(
      "INSERT INTO claim_file VALUES (\(P.id(id)), \(nr), \(P.user), 0, 'ab', '\(state)', 0)")
  }

  private func line(
    _ id: Int = 501, nr: Int = 1, cents: Int = 60_000, state: String = "ready",
    hold: String = "NULL", direction: String = "D", commitment: String = commitment,
    family: String = P.family, verb: String = "INSERT"
  ) -> String? {
    store.refusal(
      """
      \(verb) INTO claim_line VALUES (\(P.id(id)), \(Self.file), \(nr), \(family), \(commitment),
        'D1', 'r\(nr)', '22010408', 4711, '123456782', '45', NULL, '2026-01-05', '2026-01-31', 10,
        '04', NULL, \(cents), '\(direction)', zeroblob(32), '\(state)', \(hold), NULL, NULL, NULL)
      """)
  }

  private func book(
    _ id: Int = 601, line: String = line, cents: Int = 60_000, excess: Int = 0,
    by user: String = P.user, reverses: String = "NULL", reason: String = "NULL",
    volume: Int = 10, verb: String = "INSERT"
  ) -> String? {
    store.refusal(
      """
      \(verb) INTO claim_booking VALUES (\(P.id(id)), \(line), \(reverses), \(cents), \(volume),
        \(excess), \(user), '2026-03-02', \(reason))
      """)
  }

  private func close() throws {
    try store.run("UPDATE claim_file SET state = 'complete' WHERE id = \(Self.file)")
  }

  @Test("can't read a line in past its file, or for another family")
  func lines() throws {
    try #require(commit() == nil)
    #expect(open(state: "complete") != nil)
    try #require(open() == nil)
    #expect(open(402) != nil)
    #expect(line(family: P.other) != nil)
    #expect(line(state: "booked") != nil)
    #expect(line(state: "held") != nil)
    #expect(line(hold: "'over'") != nil)
    try #require(line() == nil)
    #expect(line(502) != nil)
    #expect(line(verb: "REPLACE") != nil)
    try close()
    #expect(line(503, nr: 3) != nil)
    #expect(store.refusal("DELETE FROM claim_line") != nil)
    #expect(store.refusal("DELETE FROM claim_file") != nil)
    #expect(store.refusal("UPDATE claim_file SET state = 'running'") != nil)
    for change in ["amount_cents = 1", "bsn = '111222333'", "state = 'booked'", "nr = 9"] {
      #expect(store.refusal("UPDATE claim_line SET \(change)") != nil, "\(change)")
    }
  }

  @Test("can't book another amount, twice, or more than is left")
  func bookings() throws {
    try #require(commit() == nil)
    try #require(open() == nil)
    try #require(line() == nil)
    try #require(line(502, nr: 2, cents: 50_000) == nil)
    #expect(book() != nil)
    try close()
    #expect(book(cents: 59_999) != nil)
    #expect(book(cents: -60_000) != nil)
    #expect(book(volume: 9) != nil)
    try #require(book() == nil)
    #expect(book(602) != nil)
    #expect(book(602, verb: "REPLACE") != nil)
    let second = P.id(502)
    #expect(book(603, line: second, cents: 50_000) != nil)
    // Not by who read the file in, not by somebody else's word that it is allowed.
    #expect(book(603, line: second, cents: 50_000, excess: 1, reason: "'Mag'") != nil)
    #expect(
      book(603, line: second, cents: 50_000, excess: 1, by: Self.chief, reason: "'Mag'") == nil)
    #expect(store.refusal("UPDATE claim_booking SET amount_cents = 1") != nil)
    #expect(store.refusal("DELETE FROM claim_booking") != nil)
  }

  @Test("can't book above the mandate without a supervisor who didn't read it in")
  func mandate() throws {
    try #require(commit(amount: "900000") == nil)
    try #require(open() == nil)
    try #require(line(cents: 250_001) == nil)
    try close()
    #expect(book(cents: 250_001)?.contains("mandate") == true)
    #expect(book(cents: 250_001, by: Self.chief) == nil)
  }

  @Test("can't take back what isn't booked, in part, twice, or below what was given back")
  func reversals() throws {
    try #require(commit() == nil)
    try #require(open() == nil)
    try #require(line() == nil)
    try #require(line(502, nr: 2, cents: 20_000, direction: "C") == nil)
    try close()
    let first = P.id(601)
    try #require(book() == nil)
    #expect(counter(cents: -60_000, of: first) != nil)
    try store.run(
      """
      UPDATE claim_line SET state = 'booked', decided_by = \(P.user), decided_on = '2026-03-02'
      WHERE id = \(Self.line)
      """)
    #expect(counter(cents: -1, of: first) != nil)
    #expect(store.refusal("UPDATE claim_line SET state = 'reversed', remark = 'x'") != nil)
    try #require(book(602, line: P.id(502), cents: -20_000, volume: -10) == nil)
    #expect(counter(cents: -60_000, of: first)?.contains("left") == true)
  }

  private func counter(cents: Int, of booking: String) -> String? {
    book(603, cents: cents, reverses: booking, reason: "'Fout'", volume: -10)
  }
}

/// A small seeded source, so that a round that fails can be had again.
private struct Chance {
  var state: UInt64

  mutating func of(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
