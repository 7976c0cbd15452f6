/// The words of what is printed for a family.
package protocol PaperPhrases: Sendable {
  /// `youth` says "je" to whom the rest is said with "u".
  func word(_ word: PaperWord, youth: Bool) -> String
}

/// The sentences of a plan on paper.
package enum PaperWord: Equatable, Sendable {
  case title
  case `for`
  case number
  case version
  case agreedOn
  case printedOn
  case intro
  case inOwnWords
  case now
  case seenBy
  case byDay
  case score
  case actions
  case done
  case before
  case leftOut
  case ownWordsTitle
  case evaluation(String)
  case questions
  case call(String, String, hours: String?)
  case coordinator
  case confidant
  case support
  case whoHelps
  case provider
  case noGoals
}
