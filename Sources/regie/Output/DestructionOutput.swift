import Domain
import Texts

/// What is proposed for destruction, as the command line shows it: numbers and days, no names.
enum DestructionOutput {
  static func cells(_ row: Destruction) -> [String] {
    let words = Wording.phrases
    return [
      "\(row.number)", row.caseNumber.text, row.person?.uuid ?? "", words.name(of: row.state),
      words.name(of: row.cause), row.proposedOn.iso, row.decidedOn?.iso ?? "",
      row.rows.map(String.init) ?? "",
    ]
  }

  static func json(_ row: Destruction) -> JSON {
    var asker: Line?
    var askedOn: Day?
    if case .request(let by, let day) = row.cause { (asker, askedOn) = (by, day) }
    return .object([
      ("number", .number(row.number)), ("case", .text(row.caseNumber.text)),
      ("family", .text(row.family.uuid)), ("person", .optional(row.person?.uuid)),
      ("state", .text(row.state.rawValue)), ("requestedBy", .optional(asker?.text)),
      ("requestedOn", .optional(askedOn?.iso)), ("proposedOn", .text(row.proposedOn.iso)),
      ("decidedOn", .optional(row.decidedOn?.iso)),
      ("refusal", .optional(row.refusal?.rawValue)), ("remark", .optional(row.remark?.text)),
      ("rows", row.rows.map { .number($0) } ?? .null),
    ])
  }
}
