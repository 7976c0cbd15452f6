package import Domain

/// The page that says in both languages what each number of each report means, made from the words of
/// the screens.
package enum ReportCatalogue {
  package static func markdown() -> String {
    ([intro] + Language.allCases.map(section)).joined(separator: "\n")
  }

  private static let intro = """
    # Reports

    What each number means, in the words of the screen (`w`) and of the files. Made from the code: accept a
    change with `make docs`.

    """

  private static func section(_ language: Language) -> String {
    let words = language.phrases
    let title = language == .dutch ? "Nederlands" : "English"
    return "## \(title)\n\n"
      + ReportName.allCases.map { report($0, words) }.joined(separator: "\n")
  }

  private static func report(_ name: ReportName, _ words: any Phrases) -> String {
    let divisions = name.divisions.map { words.name(of: $0) }.joined(separator: ", ")
    let rows = name.columns.map { column in
      "| \(words.lineHead(of: column)) | `\(column.rawValue)` | \(words.definition(of: column)) |"
    }
    return """
      ### \(words.name(of: name))

      \(words.definition(of: name)) (`regie report \(command(name))`; \(divisions))

      | | JSON, CSV | |
      |---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  /// The word by which the command line knows a report.
  package static func command(_ name: ReportName) -> String {
    name == .leadTime ? "lead-time" : name.rawValue
  }
}
