import Domain
import Screens
import Texts

/// What came of a change to many families: a row each, wherever it was asked.
enum BatchOutput {
  /// Writes the rows; refused ones make the exit status 1.
  static func write(_ outcome: Outcome, _ format: OutputFormat) throws {
    guard case .done(.batch(let result)) = outcome else { return }
    write(result.rows, format, done: .resultDone)
    let title = Wording.phrases.word(
      .team(.resultTitle(done: result.doneCount, of: result.rows.count)))
    let letters = result.letters.map {
      " " + Wording.phrases.letterWord(.preparedMany($0.prepared, of: $0.of)) + "."
    }
    Console.say(title + "." + (letters ?? "") + undo(result.kind))
    try refuse(result.rows)
  }

  /// The same for what would happen.
  static func write(_ preview: HandoversPreview, _ format: OutputFormat) throws {
    write(preview.rows, format, done: .handoverPossible)
    try refuse(preview.rows)
  }

  private static func write(
    _ rows: [BatchResult.Row], _ format: OutputFormat, done: TeamWord
  ) {
    let phrases = Wording.phrases
    Rows(
      columns: [.caseNumber, .name, .coordinator, .result],
      cells: rows.map {
        [
          $0.caseNumber?.text ?? "", $0.name?.text ?? "", $0.login?.text ?? "",
          $0.refusal.map(phrases.describe)
            ?? phrases.word(.team(done)) + ($0.letter.map { ", " + phrases.describe($0) } ?? ""),
        ]
      },
      json: rows.map {
        .object([
          ("case", .optional($0.caseNumber?.text)), ("login", .optional($0.login?.text)),
          ("done", .bool($0.refusal == nil)), ("refusal", .optional($0.refusal?.code)),
          ("letter", $0.letterNumber.map { .number($0) } ?? .null),
          ("noLetter", .optional($0.letterRefusal)),
        ])
      }
    ).write(format)
  }

  /// The command that takes it back; what else was done is taken back family by family.
  private static func undo(_ kind: BatchResult.Kind) -> String {
    switch kind {
    case .absence(_, let login): " regie absence undo \(login.text)"
    case .assignment(let batch, _): " regie coordinator undo \(batch.uuid)"
    case .change: ""
    }
  }

  private static func refuse(_ rows: [BatchResult.Row]) throws {
    if let refusal = rows.compactMap(\.refusal).first { throw Ending.trouble(refusal) }
  }
}

extension BatchResult.Row {
  fileprivate var letterNumber: Int? {
    if case .prepared(let number, _) = letter { number } else { nil }
  }
  fileprivate var letterRefusal: String? {
    if case .notPrepared(let trouble) = letter { trouble.code } else { nil }
  }
}
