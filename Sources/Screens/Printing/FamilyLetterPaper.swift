package import Domain
import Texts

/// A letter to somebody of a family on paper: always Dutch, whoever prints it.
package enum FamilyLetterPaper {
  package static func page(_ print: FamilyLetterPrint) -> PrintedPage {
    let letter = print.letter
    let title = FamilyLetterText.title(of: letter.template)
    return PrintedPage(title: title, language: Language.dutch.rawValue, parts: parts(print))
  }

  /// Prepared letters in one piece, each on paper of its own.
  package static func bundle(_ bundle: LetterBundle, title: String) -> PrintedPage {
    PrintedPage(
      title: title, language: Language.dutch.rawValue,
      parts: Array(bundle.letters.map(parts).joined(separator: [.pageBreak])))
  }

  private static func parts(_ print: FamilyLetterPrint) -> [PrintedPage.Part] {
    let letter = print.letter
    let contact: [PrintedPage.Part] = letter.contact.map { [.text($0.text), .text("")] } ?? []
    return contact + [
      .text(print.name.full), .text(Dutch().longDay(letter.madeOn)),
      .text("Zaaknummer: \(print.caseNumber.text)"), .text(""),
      .title(FamilyLetterText.title(of: letter.template)),
    ] + lines(letter.body.text) + foot(letter.foot.text)
  }

  private static func lines(_ text: String) -> [PrintedPage.Part] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("- ") ? .item(String(line.dropFirst(2))) : .text(String(line))
    }
  }

  /// The first line of each block is its heading.
  private static func foot(_ text: String) -> [PrintedPage.Part] {
    text.split(separator: "\n\n").flatMap { block -> [PrintedPage.Part] in
      let lines = block.split(separator: "\n").map(String.init)
      guard let head = lines.first else { return [] }
      return [.heading(head)] + lines.dropFirst().map { .text($0) }
    }
  }
}
