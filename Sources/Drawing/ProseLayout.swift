/// Where every grapheme of a wrapped text stands.
struct ProseLayout {
  let lines: [WordWrap.Line]
  private let characters: [Character]

  /// Lays the text out with one column less than the width, the place for the cursor.
  init(_ text: String, width: Int) {
    characters = Array(text)
    lines = WordWrap.lines(of: characters, width: max(1, width.saturatingSubtract(1)))
  }

  func text(_ row: Int) -> String { String(characters[lines[row].start..<lines[row].end]) }

  /// Line and column of a cursor; between two lines of a paragraph it stands on the second.
  func place(of cursor: Int) -> Position {
    let row = lines.lastIndex { $0.start <= cursor } ?? 0
    let before = characters[lines[row].start..<min(max(cursor, lines[row].start), lines[row].end)]
    return Position(row: row, column: before.reduce(0) { $0 + Glyph($1).width })
  }

  /// The cursor nearest to a column of a line.
  func cursor(row: Int, column: Int) -> Int {
    var used = 0
    var place = lines[row].start
    while place < lastCursor(inRow: row) {
      used += Glyph(characters[place]).width
      guard used <= column else { break }
      place += 1
    }
    return place
  }

  /// The last cursor that stands on this line; in a paragraph that is before its last blank.
  func lastCursor(inRow row: Int) -> Int {
    let line = lines[row]
    return line.isSoft ? max(line.start, line.end - 1) : line.end
  }
}
