/// Divides text into lines of limited width, for showing and for editing.
enum WordWrap {
  /// A line as places in the text's graphemes.
  struct Line: Equatable {
    let start: Int
    /// Place after the last grapheme of the line, before a line break that ends it.
    let end: Int
    /// Whether the next line goes on in the same paragraph.
    let isSoft: Bool
  }

  /// The lines of these graphemes; at least one, and one more after a line break at the end.
  static func lines(of characters: [Character], width: Int) -> [Line] {
    var lines: [Line] = []
    var start = 0
    for (index, character) in characters.enumerated() where character.isNewline {
      paragraph(characters, start..<index, max(1, width), &lines)
      start = index + 1
    }
    paragraph(characters, start..<characters.count, max(1, width), &lines)
    return lines
  }

  /// Breaks after the last blank that fits; blanks may stick out, they are not seen.
  private static func paragraph(
    _ characters: [Character], _ range: Range<Int>, _ width: Int, _ lines: inout [Line]
  ) {
    var start = range.lowerBound
    var afterBlank = start
    var used = 0
    var index = start
    while index < range.upperBound {
      let isBlank = characters[index] == " "
      used += Glyph(characters[index]).width
      if used > width && !isBlank && index > start {
        let end = afterBlank > start ? afterBlank : index
        lines.append(Line(start: start, end: end, isSoft: true))
        start = end
        afterBlank = end
        index = end
        used = 0
        continue
      }
      index += 1
      if isBlank { afterBlank = index }
    }
    lines.append(Line(start: start, end: range.upperBound, isSoft: false))
  }
}
