/// Editing one line of text: what stands in a field of a form.
package struct LineEditor: Equatable, Sendable {
  private var buffer: EditBuffer

  /// A line with the cursor at its end; `limit` counts Unicode scalars.
  package init(_ text: String = "", limit: Int = 200) {
    buffer = EditBuffer(LineEditor.singleLine(text), limit: limit)
  }

  /// What stands in the field.
  package var text: String { buffer.text }

  /// Graphemes before the cursor.
  package var cursor: Int { buffer.cursor }

  /// Takes a key; false when it means nothing here, such as Enter, Tab and Escape.
  package mutating func handle(_ key: Key) -> Bool {
    if key == .home {
      buffer.move(to: 0)
    } else if key == .end {
      buffer.move(to: buffer.count)
    } else {
      return buffer.handle(key)
    }
    return true
  }

  /// Takes pasted text: line breaks and tabs become one space, control characters are dropped.
  package mutating func paste(_ text: String) {
    buffer.insert(LineEditor.singleLine(text), isTyping: false)
  }

  /// Replaces the whole text, as one step that can be undone.
  package mutating func replace(with text: String) {
    buffer.remove(0..<buffer.count)
    paste(text)
  }

  /// Draws the field underlined, scrolled so that the cursor is in sight.
  ///
  /// `masked` shows a dot for every grapheme.
  package func draw(
    on canvas: inout Canvas, row: Int, column: Int, width: Int, focused: Bool,
    style: Style = .plain, masked: Bool = false
  ) {
    let width = min(width, Canvas.longestSide)
    guard width > 0 else { return }
    let style = style.adding(.underline)
    let shown = masked ? String(repeating: "•", count: buffer.count) : text
    guard focused else {
      canvas.writeField(shown, row: row, column: column, width: width, style: style)
      return
    }
    let place = CellWidth.of(String(shown.prefix(cursor)))
    let window = ScrolledLine(shown, cursor: place, width: width)
    canvas.fill(row: row, column: column, width: width, style: style)
    canvas.write(window.text, row: row, column: column, width: width, style: style)
    canvas.cursor = Position(row: row, column: column.saturatingAdd(place - window.start))
  }
}

extension LineEditor {
  private static func singleLine(_ text: String) -> String {
    var line = ""
    var isBreak = false
    for character in text {
      guard character.isNewline || character == "\t" else {
        if character.isTypable { line.append(character) }
        isBreak = false
        continue
      }
      if !isBreak { line.append(" ") }
      isBreak = true
    }
    return line
  }
}

/// The part of a long line around the cursor.
struct ScrolledLine {
  /// Column of the text that stands first in the window.
  let start: Int
  let text: String

  init(_ text: String, cursor: Int, width: Int) {
    start = ScrolledLine.start(cursor: cursor, window: width)
    var column = 0
    var shown = ""
    for character in text {
      let glyph = Glyph(character)
      defer { column += glyph.width }
      if column >= start + width { break }
      if column >= start {
        shown.append(character)
      } else if column + glyph.width > start {
        shown.append(" ")
      }
    }
    self.text = shown
  }

  /// First column or line to show: moves by half windows, so that not every key scrolls.
  static func start(cursor: Int, window: Int) -> Int {
    guard cursor >= window, window > 0 else { return 0 }
    let step = max(1, window / 2)
    return ((cursor - window) / step + 1) * step
  }
}
