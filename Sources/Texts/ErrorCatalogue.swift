import Domain

/// Every stable error code with what it means and what to do about it.
///
/// The documentation is made from it, and tests compare it with the cases of the domain.
package enum ErrorCatalogue {
  /// One code in one language.
  package struct Item: Equatable, Sendable {
    package let code: String
    /// What is the matter, with example values filled in.
    package let sentence: String
    /// What to do next.
    package let remedy: String
  }

  /// Each code once, sorted by code.
  package static func items(_ phrases: any AdvicePhrases) -> [Item] {
    var items: [String: Item] = [:]
    func add(_ code: String, _ advice: Advice) {
      guard items[code] == nil else { return }
      items[code] = Item(code: code, sentence: advice.matter, remedy: advice.remedy)
    }
    for trouble in ErrorExamples.troubles { add(trouble.code, phrases.advice(on: trouble)) }
    for problem in ErrorExamples.problems { add(problem.code, phrases.advice(on: problem)) }
    return items.values.sorted { $0.code < $1.code }
  }

  /// The page that lists all codes, in both languages side by side.
  package static func markdown() -> String {
    let rows = zip(items(Dutch()), items(English())).map { dutch, english in
      row([
        "`\(dutch.code)`", dutch.sentence, dutch.remedy, english.sentence, english.remedy,
      ])
    }
    return (opening + rows).joined(separator: "\n") + "\n"
  }
}

extension ErrorCatalogue {
  private static var opening: [String] {
    [
      "# Foutcodes / Error codes",
      "",
      "Elke melding heeft een vaste code. Velden, namen en getallen zijn voorbeelden.",
      "",
      "Every message has a fixed code. Fields, names and numbers are examples.",
      "",
      row(["Code", "Wat is er", "Wat doe je", "What is the matter", "What to do"]),
      row(["---", "---", "---", "---", "---"]),
    ]
  }

  /// A row of a table; a bar inside a cell would end the cell.
  private static func row(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |"
  }

  private static func escaped(_ cell: String) -> String {
    cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
