package import Domain

/// The words for letters to a family; the letters themselves are always Dutch.
package protocol FamilyLetterPhrases: Sendable {
  func name(of template: FamilyLetterTemplate) -> String
  func name(of state: FamilyLetter.State) -> String
  func name(of way: FamilyLetter.Way) -> String
  func letterWord(_ word: FamilyLetterWord) -> String
  func describe(_ finding: PlainLanguage.Finding) -> String
  /// That somebody else reads along, with whom it was agreed and what was said of it.
  func describe(_ warning: ContactWarning) -> String
}

/// The sentences and labels of letters to a family.
package enum FamilyLetterWord: Equatable, Sendable {
  case title(String)
  case none(key: String)
  case to(String)
  case plain
  case hard(String)
  case blanks([String])
  case withdrawQuestion(number: Int)
  case printed(number: Int, to: String, ground: String)
  /// Of many: how many letters wait to be sent, of how many.
  case preparedMany(Int, of: Int)
  case letterReady(number: Int, to: String)
  case letterNot(String)
  // Those that wait, of all families.
  case preparedTitle
  case nothingPrepared
  case columnLetter
  case columnTo
  case columnDays
  case columnNote
  case hasBlanks
  case asCover
  case readAlong
  case bundleQuestion(Int)
  case bundleTitle(Int)
  /// One that stayed behind, and why.
  case leftBehind(String, why: String)
  case bundled(Int, left: Int)
  case bundleMore(Int)
  case bundleOnPaper
}
