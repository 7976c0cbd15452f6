package import Domain
import Drawing
package import Texts

/// The letter to a specialist as text and as one page of HTML.
package struct LetterText {
  private let letter: SpecialistLetter
  private let replaced: SpecialistLetter?
  private let handings: [LetterHanding]

  /// The newest letter of a child; nil where there is none.
  package init?(_ page: PracticeRecordPage) {
    guard let letter = page.letter else { return nil }
    self.letter = letter
    replaced = page.letters.first { $0.id == letter.replaces }
    handings = page.handings.filter { $0.letter == letter.id }
  }

  /// The letter as the screen shows it: its BSN behind dots, and below it what was printed of it.
  package func screen(_ words: any Phrases) -> PrintedPage {
    page(words, parts(words, bsn: letter.content.bsn?.masked) + printed(words))
  }

  /// The letter as what goes on paper: its BSN whole where it was written down that it goes so.
  package func paper(_ words: any Phrases, _ handing: LetterHanding) -> PrintedPage {
    let bsn = letter.content.bsn
    let isWhole = handing.showsBSN && handing.letter == letter.id
    return page(words, parts(words, bsn: isWhole ? bsn?.digits : bsn?.masked))
  }

  private func page(_ words: any Phrases, _ parts: [PrintedPage.Part]) -> PrintedPage {
    PrintedPage(
      title: words.word(LetterWord.title(kind: kind(words))), language: words.language.rawValue,
      parts: parts)
  }

  private func printed(_ words: any Phrases) -> [PrintedPage.Part] {
    guard !handings.isEmpty else { return [] }
    return [.text("")]
      + handings.map { handing in
        .text(
          words.word(
            LetterWord.printed(
              day: words.longDay(handing.onDay), to: handing.recipient?.text,
              withBSN: handing.showsBSN)))
      }
  }

  private func parts(_ words: any Phrases, bsn: String?) -> [PrintedPage.Part] {
    let content = letter.content
    func fact(_ name: FieldName, _ value: String?) -> PrintedPage.Part {
      .fact(words.name(of: name), value ?? "-")
    }
    let place = [content.postalCode?.display, content.town?.text].compactMap(\.self)
      .joined(separator: " ")
    let address = [content.street?.text, place.isEmpty ? nil : place].compactMap(\.self)
    let head: [PrintedPage.Part] =
      [.title(words.word(LetterWord.title(kind: kind(words))))]
      + (replaced.map {
        [.text(words.word(LetterWord.replaces(day: words.longDay($0.content.datedOn))))]
      } ?? []) + [
        fact(.letterDate, words.longDay(content.datedOn)),
        fact(.recipient, content.recipient?.text),
        .heading(words.word(LetterWord.referrer)),
        fact(.practitionerName, content.practitionerName?.text),
        fact(.practitionerFunction, content.practitionerFunction?.text),
        fact(.practitionerAGB, content.practitionerAGB?.digits),
        fact(.practiceAGB, content.practiceAGB?.digits),
        .heading(words.word(LetterWord.patient)),
        fact(.fullName, content.patient.full), fact(.birth, words.birth(content.birth)),
        .fact(
          words.word(LetterWord.address),
          address.isEmpty ? "-" : address.joined(separator: ", ")),
        fact(.bsn, bsn),
      ]
    let illness: [PrintedPage.Part] = [
      .heading(words.name(of: .request)), fact(.disorder, content.disorder?.text),
      fact(.severity, content.severity?.text), fact(.risk, content.risk?.text),
      fact(.complexity, content.complexity?.text), fact(.course, content.course?.text),
      .heading(words.name(of: .complaint)),
    ]
    let complaint = (content.complaint?.text ?? "-")
      .split(separator: "\n", omittingEmptySubsequences: false).map {
        PrintedPage.Part.text(String($0))
      }
    return head + illness + complaint + foot(words)
  }

  private func foot(_ words: any Phrases) -> [PrintedPage.Part] {
    let valid = words.word(LetterWord.validUntil(words.longDay(letter.validUntil)))
    var foot: [PrintedPage.Part] = [.text(""), .text(valid)]
    if let signature = letter.signature {
      foot.append(
        .text(
          words.word(
            LetterWord.signed(by: signature.by.text, day: words.longDay(signature.onDay)))))
    } else {
      foot.append(.text(words.word(LetterWord.unsigned)))
    }
    if let dispatch = letter.dispatch {
      let day = words.longDay(dispatch.onDay)
      foot.append(.text(words.word(LetterWord.sent(how: dispatch.how.text, day: day))))
    }
    return foot + [.text(""), .text(words.word(LetterWord.signHere)), .space]
  }

  private func kind(_ words: any Phrases) -> String? {
    letter.content.kind.map { words.name(of: $0) }
  }
}
