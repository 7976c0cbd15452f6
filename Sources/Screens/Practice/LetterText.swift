package import Domain
import Drawing
package import Texts

/// The letter to a specialist as text and as one page of HTML.
package struct LetterText {
  private let letter: SpecialistLetter
  private let replaced: SpecialistLetter?

  /// The newest letter of a child; nil where there is none.
  package init?(_ page: PracticeRecordPage) {
    guard let letter = page.letter else { return nil }
    self.letter = letter
    replaced = page.letters.first { $0.id == letter.replaces }
  }

  /// Lines of at most `width` cells.
  package func lines(_ words: any Phrases, width: Int) -> [String] {
    parts(words).flatMap { part -> [String] in
      switch part {
      case .title(let text): [text, ""]
      case .heading(let text): ["", text]
      case .fact(let name, let value):
        wrapped("  " + CellWidth.pad(name + ":", to: 21) + value, width)
      case .text(let text): text.isEmpty ? [""] : CellWidth.wrap(text, width: width)
      case .space: ["", "", ""]
      }
    }
  }

  /// A whole page without anything from elsewhere; what people wrote is only ever text in it.
  package func html(_ words: any Phrases, language: String) -> String {
    let title = words.word(LetterWord.title(kind: kind(words)))
    let body = parts(words).map { part -> String in
      switch part {
      case .title(let text): "<h1>\(Self.escaped(text))</h1>"
      case .heading(let text): "<h2>\(Self.escaped(text))</h2>"
      case .fact(let name, let value):
        "<p><b>\(Self.escaped(name)):</b> \(Self.escaped(value))</p>"
      case .text(let text): "<p>\(Self.escaped(text))</p>"
      case .space: "<p class=\"space\"></p>"
      }
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language)">
      <head><meta charset="utf-8"><title>\(Self.escaped(title))</title>
      <style>body { font: 11pt sans-serif; max-width: 42em; margin: 2em auto; }
      h1 { font-size: 15pt; } h2 { font-size: 12pt; margin: 1em 0 0; }
      p { margin: 0.2em 0; white-space: pre-wrap; } .space { height: 4em; }</style></head>
      <body>
      \(body.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private enum Part {
    case title(String)
    case heading(String)
    case fact(String, String)
    case text(String)
    case space
  }

  private func parts(_ words: any Phrases) -> [Part] {
    let content = letter.content
    func fact(_ name: FieldName, _ value: String?) -> Part {
      .fact(words.name(of: name), value ?? "-")
    }
    let place = [content.postalCode?.display, content.town?.text].compactMap(\.self)
      .joined(separator: " ")
    let address = [content.street?.text, place.isEmpty ? nil : place].compactMap(\.self)
    let head: [Part] =
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
        fact(.bsn, content.bsn?.digits),
      ]
    let illness: [Part] = [
      .heading(words.name(of: .request)), fact(.disorder, content.disorder?.text),
      fact(.severity, content.severity?.text), fact(.risk, content.risk?.text),
      fact(.complexity, content.complexity?.text), fact(.course, content.course?.text),
      .heading(words.name(of: .complaint)),
    ]
    let complaint = (content.complaint?.text ?? "-")
      .split(separator: "\n", omittingEmptySubsequences: false).map { Part.text(String($0)) }
    return head + illness + complaint + foot(words)
  }

  private func foot(_ words: any Phrases) -> [Part] {
    let valid = words.word(LetterWord.validUntil(words.longDay(letter.validUntil)))
    var foot: [Part] = [.text(""), .text(valid)]
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

  private func wrapped(_ text: String, _ width: Int) -> [String] {
    let lines = CellWidth.wrap(text, width: width)
    guard let first = lines.first else { return [] }
    return [first]
      + lines.dropFirst().flatMap { CellWidth.wrap($0, width: max(1, width - 23)) }
      .map { String(repeating: " ", count: 23) + $0 }
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, sign in
      switch sign {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(sign)
      }
    }
  }
}
