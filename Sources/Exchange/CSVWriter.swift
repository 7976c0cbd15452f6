/// Writes rows as CSV by RFC 4180, each ended by CRLF.
package enum CSVWriter {
  /// What stands at the start of a file to make spreadsheets read UTF-8.
  package static let byteOrderMark = "\u{FEFF}"

  /// One row with its line end; cells are quoted where they must be.
  ///
  /// A cell that a spreadsheet would take for a formula, since it begins with = + - @, their
  /// full-width forms, a tab, CR or LF, gets a ' in front and quotes. With `asData` it stays what it
  /// is: for files that are read back.
  package static func line(
    _ cells: [String], delimiter: Character = ";", asData: Bool = false
  ) -> String {
    var line = ""
    for (place, cell) in cells.enumerated() {
      if place > 0 { line.append(delimiter) }
      append(cell, to: &line, delimiter, asData)
    }
    // An empty line would be no row.
    if line.isEmpty { line = "\"\"" }
    return line + "\r\n"
  }
}

extension CSVWriter {
  private static func append(
    _ cell: String, to line: inout String, _ delimiter: Character, _ asData: Bool
  ) {
    let isFormula = !asData && beginsFormula(cell)
    guard isFormula || needsQuotes(cell, delimiter) else {
      line += cell
      return
    }
    line += isFormula ? "\"'" : "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { line.unicodeScalars.append(scalar) }
      line.unicodeScalars.append(scalar)
    }
    line += "\""
  }

  private static func beginsFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n": return true
    case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    default: return false
    }
  }

  /// Blanks at the ends are quoted too, and a byte order mark, since readers drop them.
  private static func needsQuotes(_ cell: String, _ delimiter: Character) -> Bool {
    let bytes = cell.utf8
    if bytes.first == 32 || bytes.last == 32 || bytes.first == 0xEF { return true }
    return bytes.contains { $0 == 34 || $0 == 10 || $0 == 13 || $0 == delimiter.asciiValue }
  }
}
