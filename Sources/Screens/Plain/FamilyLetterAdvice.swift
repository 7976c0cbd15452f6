package import Domain
package import Texts

extension Phrases {
  /// What to look at in the text of a letter: empty places first, then hard sentences.
  package func reading(_ text: String) -> String {
    let blanks = FamilyLetter.blanks(in: text)
    let findings = PlainLanguage.findings(in: text)
    let parts = [
      blanks.isEmpty ? nil : letterWord(.blanks(blanks)) + ".",
      findings.isEmpty
        ? letterWord(.plain)
        : letterWord(.hard(findings.map(describe).joined(separator: "; "))) + ".",
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// What came of the letter that goes with a change to one of many families.
  package func describe(_ letter: BatchResult.Row.Letter) -> String {
    switch letter {
    case .prepared(let number, let name):
      letterWord(.letterReady(number: number, to: name.full))
    case .notPrepared(let trouble): letterWord(.letterNot(describe(trouble)))
    }
  }
}
