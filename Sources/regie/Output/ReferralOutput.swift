import Domain
import Texts

/// Referrals as cells and as JSON.
enum ReferralOutput {
  static func cells(_ row: ReferralRow, _ today: Day) -> [String] {
    let content = row.referral.content
    let phrases = Wording.phrases
    return [
      content.receivedOn.iso, content.name.full, String(content.birth.age(on: today)),
      phrases.name(of: content.referrer.type), phrases.name(of: content.urgency),
      row.siblings == 0 ? "" : String(row.siblings), phrases.name(of: row.referral.state),
      row.referral.id.uuid,
    ]
  }

  static func json(_ row: ReferralRow) -> JSON { json(row.referral, siblings: row.siblings) }

  static func json(_ page: TriagePage) -> JSON {
    .object([
      ("referral", json(page.referral, siblings: page.siblings.count)),
      ("siblings", .list(page.siblings.map { json($0, siblings: 0) })),
      ("matches", .list(page.matches.map(match))),
    ])
  }

  private static func json(_ referral: Referral, siblings: Int) -> JSON {
    let content = referral.content
    return .object([
      ("id", .text(referral.id.uuid)), ("state", .text(referral.state.rawValue)),
      ("receivedOn", .text(content.receivedOn.iso)), ("name", .text(content.name.full)),
      ("birth", .text(content.birth.iso)), ("gender", .text(content.gender.rawValue)),
      ("bsn", .optional(content.bsn?.masked)),
      ("postalCode", .optional(content.postalCode?.text)),
      ("houseNumber", .optional(content.houseNumber?.display)),
      ("municipality", .text(content.municipality.text)),
      ("referrerType", .text(content.referrer.type.rawValue)),
      ("referrerAGB", .optional(content.referrer.agb?.digits)),
      ("referrerName", .optional(content.referrer.name?.text)),
      ("request", .text(content.request.text)), ("urgency", .text(content.urgency.rawValue)),
      ("parentName", .optional(content.parentName?.text)),
      ("parentPhone", .optional(content.parentPhone?.e164)), ("siblings", .number(siblings)),
      ("reason", .optional(referral.reason?.text)),
    ])
  }

  private static func match(_ match: Match) -> JSON {
    .object([
      ("case", .text(match.caseNumber.text)), ("name", .text(match.name.text)),
      ("open", .bool(match.isOpen)), ("coordinator", .optional(match.coordinator?.login.text)),
      ("person", .optional(match.person?.full)),
      ("reasons", .list(match.reasons.map { .text(Wording.phrases.name(of: $0)) })),
    ])
  }
}
