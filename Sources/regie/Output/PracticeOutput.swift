import Domain
import Screens
import Texts

/// What a POH-GGZ Jeugd keeps, as cells and as JSON.
enum PracticeOutput {
  static func rows(_ rows: [PracticeRow], _ today: Day) -> Rows {
    Rows(
      columns: [.name, .age, .state, .id],
      cells: rows.map { row in
        [
          row.name.full, String(row.birth.age(on: today)), standing(row, today), id(row),
        ]
      }, json: rows.map { json($0, today) })
  }

  static func json(_ page: PracticeRecordPage) -> JSON {
    let record = page.record
    let content = record.content
    return .object([
      ("id", .text(record.id.uuid)), ("state", .text(record.state.rawValue)),
      ("notedOn", .text(record.notedOn.iso)), ("name", .text(content.name.full)),
      ("birth", .text(content.birth.iso)), ("request", .text(content.request.text)),
      ("urgency", .text(content.urgency.rawValue)), ("custody", .text(content.custody.rawValue)),
      ("sharedText", .optional(content.sharedText?.text)),
      ("missing", .list(content.missing.map { .text($0.rawValue) })),
      ("consentMissing", .list(page.missing.map { .text($0.rawValue) })),
      (
        "consents",
        .list(
          page.consents.map { consent in
            .object([
              ("giver", .text(consent.giver.rawValue)), ("answer", .text(consent.answer.rawValue)),
              ("onDay", .text(consent.onDay.iso)),
            ])
          })
      ),
      (
        "talks",
        .list(
          page.talks.map { talk in
            .object([
              ("onDay", .text(talk.onDay.iso)), ("minutes", .number(talk.minutes)),
              ("withWhom", .text(talk.withWhom.text)),
            ])
          })
      ),
      ("letters", .list(page.letters.map { json($0, page.handings) })),
      ("referral", .optional(record.referral?.uuid)),
      ("outcome", .optional(record.outcome?.rawValue)),
      ("endedOn", .optional(record.endedOn?.iso)), ("version", .number(record.version)),
    ])
  }

  static func json(_ letter: SpecialistLetter, _ handings: [LetterHanding]) -> JSON {
    let content = letter.content
    return .object([
      ("number", .number(letter.number)), ("state", .text(letter.state.rawValue)),
      ("replaces", .optional(letter.replaces?.uuid)), ("id", .text(letter.id.uuid)),
      ("to", .optional(content.recipient?.text)), ("kind", .optional(content.kind?.rawValue)),
      ("date", .text(content.datedOn.iso)), ("validUntil", .text(letter.validUntil.iso)),
      ("missing", .list(content.missing.map { .text($0.rawValue) })),
      ("readyOn", .optional(letter.readyOn?.iso)),
      ("signedOn", .optional(letter.signature?.onDay.iso)),
      ("signedBy", .optional(letter.signature?.by.text)),
      ("sentOn", .optional(letter.dispatch?.onDay.iso)),
      ("sentHow", .optional(letter.dispatch?.how.text)),
      (
        "printed",
        .list(
          handings.filter { $0.letter == letter.id }.map {
            .object([
              ("onDay", .text($0.onDay.iso)), ("to", .optional($0.recipient?.text)),
              ("bsn", .bool($0.showsBSN)),
            ])
          })
      ),
      ("version", .number(letter.version)),
    ])
  }

  private static func json(_ row: PracticeRow, _ today: Day) -> JSON {
    let state =
      switch row.subject {
      case .record(let record): record.state.rawValue
      case .referral(let referral, _): referral.state.rawValue
      }
    return .object([
      ("id", .text(id(row))), ("name", .text(row.name.full)), ("birth", .text(row.birth.iso)),
      ("state", .text(state)), ("standing", .text(standing(row, today))),
      ("letter", .optional(row.letter?.state.rawValue)),
      ("talks", .number(row.talks)),
      ("consentMissing", .list(row.missing.map { .text($0.rawValue) })),
    ])
  }

  private static func standing(_ row: PracticeRow, _ today: Day) -> String {
    PlainText.standing(row, phrases: Wording.phrases, today: today)
  }

  private static func id(_ row: PracticeRow) -> String {
    switch row.key {
    case .record(let id): id.uuid
    case .referral(let id): id.uuid
    }
  }
}
