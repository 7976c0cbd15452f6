extension Canvas {
  /// The rows as text without trailing blanks, joined by newlines: what picture tests compare.
  package var description: String {
    (0..<size.rows).map { text(row: $0) }.joined(separator: "\n")
  }

  /// One row as text without trailing blanks; empty outside the canvas.
  package func text(row: Int) -> String {
    guard (0..<size.rows).contains(row) else { return "" }
    let line = cells[row * size.columns..<(row + 1) * size.columns]
    let end = line.lastIndex { $0.bits != Cell.blank.bits } ?? line.startIndex - 1
    var text = ""
    for cell in line[...end] { cell.append(to: &text) }
    return text
  }

  /// One sign per cell for the styles of a row, for tests; empty outside the canvas.
  ///
  /// `.` is plain, a digit is a foreground colour up to 9, `b` bold, `d` dim, `r` reverse,
  /// `u` underline, `*` anything else.
  package func styleMap(row: Int) -> String {
    guard (0..<size.rows).contains(row) else { return "" }
    let line = cells[row * size.columns..<(row + 1) * size.columns]
    return String(line.map { $0.style.sign })
  }

  /// The part that fits in this size, padded with blanks where the size is larger.
  ///
  /// A cursor outside it is hidden.
  package func fitted(to other: Size) -> Canvas {
    guard other != size else { return self }
    var result = Canvas(other)
    for row in 0..<min(size.rows, result.size.rows) {
      result.copyRow(row, from: self)
    }
    if let cursor, result[row: cursor.row, column: cursor.column] != nil { result.cursor = cursor }
    return result
  }
}

extension Style {
  fileprivate var sign: Character {
    if (0...9).contains(foreground) { return Character(Unicode.Scalar(UInt8(48 + foreground))) }
    guard foreground < 0, background < 0 else { return "*" }
    switch attributes {
    case []: return "."
    case .bold: return "b"
    case .dim: return "d"
    case .reverse: return "r"
    case .underline: return "u"
    default: return "*"
    }
  }
}
