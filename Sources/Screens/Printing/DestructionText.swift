package import Domain
package import Texts

/// The declaration that something was destroyed: numbers and days, nothing of what it was.
package enum DestructionText {
  /// nil while nothing was destroyed.
  package static func certificate(
    _ row: Destruction, _ words: any Phrases
  ) -> PrintedPage? {
    guard row.state == .done, let day = row.decidedOn, let rows = row.rows else { return nil }
    func word(_ word: RetentionWord) -> String { words.word(.retention(word)) }
    let title = word(.certificateTitle)
    return PrintedPage(
      title: title, language: words.language.rawValue,
      parts: [
        .title(title), .fact(words.name(of: FieldName.caseNumber), row.caseNumber.text),
        .fact(word(.certificateOf), word(row.person == nil ? .wholeFile : .onePerson)),
        .fact(word(.certificateWhy), words.name(of: row.cause)),
        .fact(word(.certificateOn), words.longDay(day)),
        .fact(word(.certificateCount), "\(rows)"), .text(""),
        .text(word(.certificateLog)), .space,
      ])
  }
}
