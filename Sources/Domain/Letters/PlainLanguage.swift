/// Says which sentences of a letter are hard to read: too long, or with a word of the office.
///
/// A warning for who writes it; nothing is refused for it.
package enum PlainLanguage {
  /// How many words a sentence of a letter has at most.
  ///
  /// Our own norm for B1: the level itself counts no words.
  package static let longestSentence = 15

  /// Words that have a plainer one.
  package static let officeWords: [String: String] = [
    "middels": "met", "betreffende": "over", "inzake": "over", "omtrent": "over",
    "conform": "volgens", "derhalve": "daarom", "teneinde": "om", "alsmede": "en",
    "tevens": "ook", "reeds": "al", "thans": "nu", "indien": "als", "voornoemde": "deze",
    "desbetreffende": "deze", "dientengevolge": "daardoor", "aangaande": "over",
    "casus": "gezin", "interventie": "hulp", "traject": "hulp", "beschikking": "besluit",
    "participeren": "meedoen", "faciliteren": "helpen", "gezinssysteem": "gezin",
    "hulpverleningstraject": "hulp", "nagenoeg": "bijna", "gedurende": "tijdens",
  ]

  /// What is hard in a sentence, with its number from the beginning.
  package struct Finding: Equatable, Sendable {
    package let sentence: Int
    package let problem: Problem

    package init(sentence: Int, problem: Problem) {
      self.sentence = sentence
      self.problem = problem
    }
  }

  package enum Problem: Equatable, Sendable {
    case long(words: Int)
    case office(word: String, plainer: String)
  }

  package static func findings(in text: String) -> [Finding] {
    sentences(text).enumerated().flatMap { place, sentence in
      let words = words(sentence)
      let long =
        words.count > longestSentence
        ? [Finding(sentence: place + 1, problem: .long(words: words.count))] : []
      return long
        + words.compactMap { word in
          officeWords[word.lowercased()].map {
            Finding(sentence: place + 1, problem: .office(word: word, plainer: $0))
          }
        }
    }
  }

  /// A line that ends ends a sentence too; a point inside a date, a time or a number doesn't.
  package static func sentences(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { line -> [String] in
      var found: [String] = []
      var current = ""
      for word in line.split(separator: " ") {
        current += (current.isEmpty ? "" : " ") + word
        if endsSentence(word) {
          found.append(current)
          current = ""
        }
      }
      return found + (current.isEmpty ? [] : [current])
    }.filter { !words($0).isEmpty }
  }

  /// Shortenings that end with a point inside a sentence.
  private static let shortened: Set<String> = [
    "dhr.", "mevr.", "mw.", "nr.", "bijv.", "dr.", "tel.",
  ]

  private static func endsSentence(_ word: Substring) -> Bool {
    let bare = word.drop { "\"'(“".contains($0) }
    guard let last = bare.last(where: { !"\"')”".contains($0) }), ".?!".contains(last) else {
      return false
    }
    return !shortened.contains(bare.lowercased()) && !isInitials(bare)
  }

  /// "A." or "J.P." before a surname.
  private static func isInitials(_ word: Substring) -> Bool {
    word.hasSuffix(".") && word.split(separator: ".").allSatisfy { $0.count == 1 }
  }

  private static func words(_ sentence: String) -> [String] {
    sentence.split(separator: " ").map { word in
      let start = word.drop { !$0.isLetter && !$0.isNumber }
      return String(start.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
    }.filter { !$0.isEmpty }
  }
}
