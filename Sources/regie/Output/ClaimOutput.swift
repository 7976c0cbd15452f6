import Domain
import Texts

/// Declared lines as the command line shows them: as cells, and as JSON with stable keys.
///
/// A BSN stands behind dots; `regie claim bsn` shows it whole, and that is logged.
enum ClaimOutput {
  static func cells(_ row: ClaimRow) -> [String] {
    let (line, content, words) = (row.line, row.line.content, Wording.phrases)
    return [
      line.label, row.provider?.text ?? content.provider.digits, "\(content.assignment.rawValue)",
      content.bsn.masked, content.productCode?.text ?? content.category.rawValue,
      content.fromDay.iso, content.untilDay.iso, words.money(content.signed),
      words.name(of: line.state),
      line.hold.map { words.name(of: $0) } ?? line.remark?.text
        ?? (row.isAboveMandate && line.state == .ready ? words.word(ClaimWord.aboveMandate) : ""),
      line.id.uuid,
    ]
  }

  static func json(_ row: ClaimRow) -> JSON { .object(fields(row)) }

  private static func fields(_ row: ClaimRow) -> [(String, JSON)] {
    let (line, content) = (row.line, row.line.content)
    return [
      ("id", .text(line.id.uuid)), ("file", .number(row.fileNumber)),
      ("number", .number(line.number)), ("claim", .text(content.claimNumber.text)),
      ("reference", .text(content.reference.text)), ("agb", .text(content.provider.digits)),
      ("provider", .optional(row.provider?.text)),
      ("assignment", .number(content.assignment.rawValue)), ("bsn", .text(content.bsn.masked)),
      ("category", .text(content.category.rawValue)),
      ("productCode", .optional(content.productCode?.text)),
      ("product", .optional(row.product?.text)), ("from", .text(content.fromDay.iso)),
      ("until", .text(content.untilDay.iso)), ("volume", .number(content.volume)),
      ("unit", .text(content.unit.rawValue)),
      ("tariffCents", content.tariff.map { .number($0.rawValue) } ?? .null),
      ("amountCents", .number(content.amount.rawValue)),
      ("direction", .text(content.direction.rawValue)), ("state", .text(line.state.rawValue)),
      ("hold", .optional(line.hold?.rawValue)),
      ("aboveMandate", .bool(row.isAboveMandate)),
      ("decidedOn", .optional(line.decidedOn?.iso)), ("remark", .optional(line.remark?.text)),
    ]
  }

  static func json(_ details: ClaimDetails) -> JSON {
    .object(
      fields(details.row) + [
        ("readBy", .text(details.readBy.text)), ("decidedBy", .optional(details.decidedBy?.text)),
        ("commitment", details.commitment.map { json($0, details) } ?? .null),
        (
          "bookings",
          .list(
            details.bookings.map { booking in
              .object([
                ("onDay", .text(booking.onDay.iso)),
                ("amountCents", .number(booking.amount.rawValue)),
                ("counter", .bool(booking.reverses != nil)), ("excess", .bool(booking.isExcess)),
                ("reason", .optional(booking.reason?.text)),
              ])
            })
        ),
      ])
  }

  private static func json(_ commitment: Commitment, _ details: ClaimDetails) -> JSON {
    .object([
      ("product", .text(commitment.product.text)),
      ("productCode", .optional(commitment.productCode?.text)),
      ("category", .optional(commitment.assignment.category?.rawValue)),
      ("provider", .optional(details.commitmentProvider?.text)),
      ("from", .text(commitment.fromDay.iso)), ("until", .optional(commitment.untilDay?.iso)),
      ("state", .text(commitment.state.rawValue)),
      ("countedCents", .number(commitment.counted.rawValue)),
      ("sizeTotal", commitment.sizeTotal.map { .number($0) } ?? .null),
      ("bookedCents", .number(details.booked.rawValue)),
      ("bookedVolume", .number(details.bookedVolume)),
    ])
  }
}
