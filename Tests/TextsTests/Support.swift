import Domain
import Texts

/// The facts' words of a language.
func words(_ language: Language) -> any Phrases {
  switch language {
  case .dutch: Dutch()
  case .english: English()
  }
}

/// Monday 23 November 2026.
let today = day("2026-11-23")

func day(_ iso: String) -> Day { valid(try Day(iso)) }

func line(_ text: String) -> Line { valid(try Line(text)) }

func login(_ text: String) -> Login { valid(try Login(text)) }

func time(_ text: String) -> ClockTime { valid(try ClockTime(text)) }

/// A value that the test wrote itself, so that it can't be refused.
private func valid<Value>(_ value: @autoclosure () throws -> Value) -> Value {
  // swift-format-ignore: NeverUseForceTry
  try! value()
}

/// Columns on a terminal, for texts of letters, marks and ideographs.
func columns(_ text: String) -> Int {
  text.reduce(0) { sum, character in
    sum + (character.unicodeScalars.contains { $0.value >= 0x2E80 } ? 2 : 1)
  }
}

/// The words of a text in lower case, without the marks around them; --store stays an option.
func wordSet(_ text: String) -> Set<String> {
  let marks: Set<Character> = [".", ",", ":", ";", "(", ")", "\""]
  let words = text.lowercased().split(separator: " ").map { word in
    String(word.drop(while: marks.contains).reversed().drop(while: marks.contains).reversed())
  }
  return Set(words)
}
