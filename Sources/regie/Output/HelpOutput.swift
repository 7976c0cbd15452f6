import Domain
import Texts

/// Help as the command line shows it: as cells, and as JSON with stable keys.
enum HelpOutput {
  static func cells(_ line: CommitmentLine) -> [String] {
    let commitment = line.commitment
    return [
      "\(commitment.number)", line.personName.given, commitment.product.text,
      line.providerName.text, Wording.phrases.name(of: commitment.state), since(line).iso,
      commitment.amount == nil
        ? commitment.volume?.text ?? "" : Wording.phrases.money(commitment.counted),
    ]
  }

  static func json(_ line: CommitmentLine, _ page: FamilyPage) -> JSON {
    let commitment = line.commitment
    return .object([
      ("number", .number(commitment.number)), ("person", .text(commitment.person.uuid)),
      ("provider", .text(line.providerName.text)), ("product", .text(commitment.product.text)),
      ("productCode", .optional(commitment.productCode?.text)),
      ("route", .text(commitment.route.rawValue)), ("form", .text(commitment.form.rawValue)),
      ("state", .text(commitment.state.rawValue)), ("fromDay", .text(commitment.fromDay.iso)),
      ("untilDay", .optional(commitment.untilDay?.iso)),
      ("amountCents", commitment.amount.map { .number($0.rawValue) } ?? .null),
      ("countedCents", .number(commitment.counted.rawValue)),
      ("volume", .optional(commitment.volume?.text)),
      ("assignmentNumber", commitment.assignment.number.map { .number($0.rawValue) } ?? .null),
      ("category", .optional(commitment.assignment.category?.rawValue)),
      ("size", size(commitment)),
      ("municipality", .text(commitment.municipality.text)),
      ("decision", .optional(commitment.decision?.number.text)),
      ("decisionOn", .optional(commitment.decision?.onDay?.iso)),
      ("goal", line.goal.map { .number($0.number) } ?? .null),
      ("madeOn", .text(commitment.madeOn.iso)),
      ("startedOn", .optional(commitment.startedOn?.iso)),
      ("stoppedOn", .optional(commitment.stop?.onDay.iso)),
      ("stopReason", .optional(commitment.stop?.reason.rawValue)),
      ("crises", .list(page.crises(before: commitment.id).map { .number($0.number) })),
      ("waiting", line.waiting.map { waiting($0, line) } ?? .null),
    ])
  }

  private static func size(_ commitment: Commitment) -> JSON {
    guard let size = commitment.assignment.size else { return .null }
    return .object([
      ("volume", .number(size.volume)), ("unit", .text(size.unit.rawValue)),
      ("frequency", .text(size.frequency.rawValue)),
      ("total", commitment.sizeTotal.map { .number($0) } ?? .null),
    ])
  }

  static func cells(_ help: InvolvedHelp, _ page: FamilyPage) -> [String] {
    let person = page.members.first { $0.person.id == help.person }?.person.name.given
    return [
      "\(help.number)", person ?? "", help.organisation.text,
      Wording.phrases.name(of: help.kind), help.fromDay.iso, help.contactName?.text ?? "",
      help.phone?.display ?? "",
    ]
  }

  static func json(_ help: InvolvedHelp) -> JSON {
    .object([
      ("number", .number(help.number)), ("person", .text(help.person.uuid)),
      ("organisation", .text(help.organisation.text)), ("kind", .text(help.kind.rawValue)),
      ("contactName", .optional(help.contactName?.text)),
      ("phone", .optional(help.phone?.e164)), ("fromDay", .text(help.fromDay.iso)),
      ("toDay", .optional(help.toDay?.iso)),
    ])
  }

  private static func waiting(_ term: WaitingTerm, _ line: CommitmentLine) -> JSON {
    .object([
      ("since", .text((line.waitingSince ?? term.fromDay).iso)),
      ("expectedOn", .optional(term.expectedOn?.iso)),
      ("bridging", .optional(term.bridging?.text)),
      (
        "checks",
        .list(
          line.checks.map {
            .object([("onDay", .text($0.onDay.iso)), ("finding", .text($0.finding.text))])
          })
      ),
    ])
  }

  /// The day its state began.
  private static func since(_ line: CommitmentLine) -> Day {
    let commitment = line.commitment
    switch commitment.state {
    case .assigned: return commitment.madeOn
    case .waiting: return line.waitingSince ?? commitment.madeOn
    case .started: return commitment.startedOn ?? commitment.fromDay
    case .stopped: return commitment.stop?.onDay ?? commitment.madeOn
    }
  }
}
