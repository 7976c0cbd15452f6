import Domain
import Texts

/// The letters that wait to be sent, of all families of one coordinator.
enum PreparedLetterOutput {
  static func write(_ lines: [PreparedLetterLine], _ today: Day, _ format: OutputFormat) {
    let words = Wording.phrases
    Rows(
      columns: [.caseNumber, .name, .number, .what, .person, .since, .days, .state],
      cells: lines.map { line in
        [
          line.caseNumber.text, line.familyName.text, "\(line.letter.number)",
          words.name(of: line.letter.template), line.addressee.full, line.letter.madeOn.iso,
          "\(line.daysWaiting(on: today))",
          [
            line.letter.blanks.isEmpty ? nil : words.letterWord(.hasBlanks),
            line.isReadAlong ? words.letterWord(.readAlong) : nil,
          ].compactMap(\.self).joined(separator: ", "),
        ]
      },
      json: lines.map { json($0, today) }
    ).write(format)
  }

  private static func json(_ line: PreparedLetterLine, _ today: Day) -> JSON {
    .object([
      ("case", .text(line.caseNumber.text)), ("family", .text(line.familyName.text)),
      ("number", .number(line.letter.number)),
      ("template", .text(line.letter.template.rawValue)),
      ("name", .text(line.addressee.full)), ("made", .text(line.letter.madeOn.iso)),
      ("days", .number(line.daysWaiting(on: today))), ("cover", .bool(line.isCover)),
      ("readAlong", .bool(line.isReadAlong)),
      ("blanks", .list(line.letter.blanks.map { .text($0) })),
    ])
  }
}

extension Office {
  /// All of them, page after page, up to a limit.
  func preparedLetters(_ limit: Int?) throws -> [PreparedLetterLine] {
    try everyPage(limit) { key, size -> (rows: [PreparedLetterLine], next: PageKey?)? in
      guard
        case .preparedLetters(let page) = try perform(
          .preparedLetters(.list(after: key, limit: size)))
      else { return nil }
      return (page.rows, page.next)
    }
  }
}
