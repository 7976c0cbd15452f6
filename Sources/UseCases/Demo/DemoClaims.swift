import Domain
import Store

/// What providers declare in the demo: one file that is booked, and one that waits for somebody.
///
/// It comes after the families' own histories, from what was committed in them.
struct DemoClaims {
  let store: CaseStore
  let desk: CaseDesk
  let today: Day

  /// How many commitments are declared on, so that a large demo takes no longer for it.
  private static let limit = 60

  private struct Source {
    let commitment: Commitment
    let provider: AGB
    let bsn: BSN
  }

  func make() throws {
    let back = try store.look { connection in
      try connection.first("SELECT id FROM user_account WHERE login = 'ghoekstra'") { row in
        var cursor = RowCursor(row)
        return try cursor.id(User.self)
      }
    }
    let sources = try sources()
    guard let back, !sources.isEmpty else { return }
    let last = today.adding(days: -today.day)
    let before = last.adding(days: -last.day)
    let earlier = try months(upTo: before).flatMap { month in
      try sources.compactMap { try line($0, in: month, "D-\(month.iso.prefix(7))") }
    }
    if !earlier.isEmpty {
      try read(earlier, by: back)
      _ = try? desk.perform(.claims(.approveFile(number: 1)), by: back)
    }
    var newest = try sources.compactMap { try line($0, in: last, "D-\(last.iso.prefix(7))") }
    guard let first = newest.first else { return }
    newest += try faulty(first)
    try read(newest, by: back)
  }

  /// The last days of a year of months, the oldest first.
  private func months(upTo last: Day) -> [Day] {
    var months = [last]
    while months.count < 12, let oldest = months.last {
      months.append(oldest.adding(days: -oldest.day))
    }
    return months.reversed()
  }

  private func sources() throws -> [Source] {
    try store.look { connection in
      try connection.all(
        """
        SELECT \(Commitment.table.selection(of: "c")), v.agb, p.bsn FROM commitment c
          JOIN provider v ON v.id = c.provider_id JOIN person p ON p.id = c.person_id
        WHERE c.assignment_number > 0 AND c.state = 'started' AND v.agb IS NOT NULL
          AND p.bsn IS NOT NULL ORDER BY c.assignment_number DESC LIMIT \(Self.limit)
        """
      ) { row in
        var cursor = RowCursor(row)
        return Source(
          commitment: try Commitment(&cursor), provider: try cursor.make(AGB.init),
          bsn: try cursor.make(BSN.init))
      }.reversed()
    }
  }

  /// The days of the month that ends with `last` on which the help went on.
  private func line(_ source: Source, in last: Day, _ claim: String) throws -> ClaimContent? {
    let commitment = source.commitment
    guard let number = commitment.assignment.number, let category = commitment.assignment.category,
      let until = commitment.untilDay, let started = commitment.startedOn
    else { return nil }
    let from = max(last.adding(days: 1 - last.day), started)
    let to = min(last, until)
    guard from <= to else { return nil }
    let days = until - commitment.fromDay + 1
    let amount = try Forecast.share(commitment.counted, to - from + 1, of: days)
    return ClaimContent(
      claimNumber: try Line(claim), reference: try Line("r\(number.rawValue)"),
      provider: source.provider, assignment: number, bsn: source.bsn, category: category,
      productCode: nil, fromDay: from, untilDay: to, volume: (to - from + 1) * 20, unit: .minute,
      tariff: nil, amount: amount, direction: .debit)
  }

  /// Of an unknown assignment, of another product, above the mandate, and more than there is.
  private func faulty(_ line: ClaimContent) throws -> [ClaimContent] {
    func other(
      _ reference: StaticString, number: Int? = nil, category: ProductCategory? = nil,
      amount: Cents? = nil, daysBefore: Int = 0
    ) throws -> ClaimContent {
      ClaimContent(
        claimNumber: line.claimNumber, reference: Line(known: reference),
        provider: line.provider,
        assignment: number.flatMap { AssignmentNumber($0) } ?? line.assignment,
        bsn: line.bsn, category: category ?? line.category, productCode: nil,
        fromDay: line.untilDay.adding(days: -daysBefore),
        untilDay: line.untilDay.adding(days: -daysBefore), volume: line.volume, unit: line.unit,
        tariff: nil, amount: amount ?? line.amount, direction: .debit)
    }
    return [
      try other("x1", number: 900_001), try other("x2", category: .dayTreatment),
      try other("x3", amount: Cents(260_000)),
      try other("x4", amount: Cents(12_500_000), daysBefore: 1),
    ]
  }

  private func read(_ lines: [ClaimContent], by user: ID<User>) throws {
    let hash = String(repeating: "0", count: 64)
    let run = try desk.beginClaims(by: user, fileHash: hash)
    let tally = try run.write(lines, from: 1)
    try run.complete(lines: tally.new)
  }
}
