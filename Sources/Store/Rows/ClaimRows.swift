package import Domain
package import Ledger

extension ClaimFile: StoredRow {
  package static let table = Table(
    "claim_file",
    ["id", "nr", "author_id", "started_at_ms", "file_hash", "state", "line_count"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), number: c.int(), author: try c.id(),
      startedAt: Instant(milliseconds: c.integer()), fileHash: c.text(), state: try c.code(),
      lines: c.int())
  }

  package var values: [Value] {
    [
      Value(id), Value(number), Value(author), .integer(startedAt.milliseconds), .text(fileHash),
      .text(state.rawValue), Value(lines),
    ]
  }
  package var subject: Identity { Identity(id) }
}

extension ClaimContent {
  /// The stored form of ``rowKey``.
  package var storedKey: [UInt8] { Digest32(hashing: Array(rowKey.utf8)).bytes }
}

/// A line is a subject of its own, like a referral: it may come in before anybody knows whose it is.
extension ClaimLine: StoredRow {
  package static let table = Table(
    "claim_line",
    [
      "id", "file_id", "nr", "family_id", "commitment_id", "claim_number", "reference", "agb",
      "assignment_number", "bsn", "category", "product_code", "from_day", "until_day", "volume",
      "unit", "tariff_cents", "amount_cents", "direction", "row_key", "state", "hold",
      "decided_by", "decided_on", "remark",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, file, number) = (try c.id(ClaimLine.self), try c.id(ClaimFile.self), c.int())
    let (family, commitment) = (try c.optionalID(Family.self), try c.optionalID(Commitment.self))
    let (claim, reference) = (try c.line(), try c.line())
    let agb = try c.make(AGB.init)
    guard let assignment = AssignmentNumber(c.int()) else {
      throw .unreadable(column: "assignment_number")
    }
    let content = ClaimContent(
      claimNumber: claim, reference: reference, provider: agb, assignment: assignment,
      bsn: try c.make(BSN.init), category: try c.code(), productCode: try c.optionalLine(),
      fromDay: try c.day(), untilDay: try c.day(), volume: c.int(), unit: try c.code(),
      tariff: c.optionalCents(), amount: Cents(c.integer()), direction: try c.code())
    _ = c.rawBytes()
    self.init(
      id: id, file: file, number: number, content: content, family: family,
      commitment: commitment, state: try c.code(), hold: try c.optionalCode(),
      decidedBy: try c.optionalID(), decidedOn: try c.optionalDay(),
      remark: try c.optionalLine())
  }

  package var values: [Value] {
    [
      Value(id), Value(file), Value(number), Value(family), Value(commitment),
      .text(content.claimNumber.text), .text(content.reference.text),
      .text(content.provider.digits), Value(content.assignment.rawValue),
      .text(content.bsn.digits), .text(content.category.rawValue),
      Value(content.productCode?.text), Value(content.fromDay), Value(content.untilDay),
      Value(content.volume), .text(content.unit.rawValue), Value(cents: content.tariff),
      .integer(content.amount.rawValue), .text(content.direction.rawValue),
      .bytes(content.storedKey), .text(state.rawValue), Value(hold?.rawValue), Value(decidedBy),
      Value(decidedOn), Value(remark?.text),
    ]
  }
  package var subject: Identity { Identity(id) }
}

extension ClaimBooking: StoredRow {
  package static let table = Table(
    "claim_booking",
    [
      "id", "line_id", "reverses_id", "amount_cents", "volume", "is_excess", "made_by", "on_day",
      "reason",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), line: try c.id(), reverses: try c.optionalID(), amount: Cents(c.integer()),
      volume: c.int(), isExcess: c.flag(), madeBy: try c.id(), onDay: try c.day(),
      reason: try c.optionalLine())
  }

  package var values: [Value] {
    [
      Value(id), Value(line), Value(reverses), .integer(amount.rawValue), Value(volume),
      Value(isExcess), Value(madeBy), Value(onDay), Value(reason?.text),
    ]
  }
  package var subject: Identity { Identity(line) }
}

extension ClaimReveal: StoredRow {
  package static let table = Table(
    "claim_reveal", ["id", "line_id", "user_id", "on_day", "reason"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), line: try c.id(), user: try c.id(), onDay: try c.day(), reason: try c.line())
  }

  package var values: [Value] {
    [Value(id), Value(line), Value(user), Value(onDay), .text(reason.text)]
  }
  package var subject: Identity { Identity(line) }
}
