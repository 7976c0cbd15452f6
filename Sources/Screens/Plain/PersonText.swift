package import Domain
package import Texts

/// The card of a person as lines of text, where there is no terminal.
package enum PersonText {
  package static func card(
    of line: MemberLine, in page: FamilyPage, phrases: any Phrases, today: Day
  ) -> String {
    let name = PersonMark(words: phrases, isASCII: false).name(line.person)
    let card = PersonCard(line: line, page: page, words: phrases, today: today, isASCII: false)
    let lines = card.lines.map { line in
      if line.text.isEmpty { return line.label }
      return line.label.isEmpty ? "  " + line.text : line.label + ": " + line.text
    }
    return ([name + ", " + phrases.name(of: line.member.role)] + lines)
      .joined(separator: "\n") + "\n"
  }
}
