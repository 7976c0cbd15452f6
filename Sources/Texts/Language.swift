/// The languages the program speaks.
package enum Language: String, CaseIterable, Sendable {
  case dutch = "nl"
  case english = "en"

  /// The phrases of this language.
  package var phrases: any Phrases {
    switch self {
    case .dutch: Dutch()
    case .english: English()
    }
  }
}

/// Every phrase a person can read, once per language.
///
/// The parts have no default implementations, so a missing translation doesn't compile.
package protocol Phrases: AdvicePhrases, PlanPhrases, HomesPhrases, ScreenPhrases,
  CommandLinePhrases, PracticePhrases, SafetyPhrases, MeetingPhrases, FamilyLetterPhrases,
  DisclosurePhrases,
  AccessPhrases,
  PaperPhrases,
  ReportPhrases,
  ConfigPhrases, MergePhrases, ProviderPhrases, ClaimPhrases
{
  var language: Language { get }
}

/// Dutch, the language of the people who do the work.
package struct Dutch: Phrases {
  package let language = Language.dutch
  package init() {}
}

/// English, for everyone else.
package struct English: Phrases {
  package let language = Language.english
  package init() {}
}
