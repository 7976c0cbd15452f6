/// Widths in cells, measured exactly as `Canvas` draws.
package enum CellWidth {
  /// Cells the text takes on one line; a control character counts as the sign drawn for it.
  package static func of(_ text: String) -> Int {
    var width = 0
    for byte in text.utf8 {
      guard (0x20...0x7E).contains(byte) else {
        return text.reduce(0) { $0 + Glyph($1).width }
      }
      width += 1
    }
    return width
  }

  /// The text itself when it fits, otherwise as much as fits with `…` after it.
  package static func cut(_ text: String, to width: Int) -> String {
    guard width > 0 else { return "" }
    guard of(text) > width else { return text }
    return prefix(text, width: width - 1) + "…"
  }

  /// The text cut or filled with blanks to exactly this width.
  package static func pad(_ text: String, to width: Int) -> String {
    let shown = cut(text, to: width)
    let missing = min(width, Canvas.longestSide) - of(shown)
    return missing > 0 ? shown + String(repeating: " ", count: missing) : shown
  }

  /// The lines of a text at this width: breaks at blanks, splits words that are too long.
  ///
  /// Line breaks in the text are kept, blanks at a break are dropped, and there is always at
  /// least one line. A width under 1 counts as 1.
  package static func wrap(_ text: String, width: Int) -> [String] {
    let characters = Array(text)
    return WordWrap.lines(of: characters, width: width).map { line in
      var end = line.end
      while line.isSoft, end > line.start, characters[end - 1] == " " { end -= 1 }
      return String(characters[line.start..<end])
    }
  }

  /// As many whole graphemes as fit.
  static func prefix(_ text: String, width: Int) -> String {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += Glyph(text[end]).width
      guard used <= width else { break }
      end = text.index(after: end)
    }
    return String(text[..<end])
  }
}
