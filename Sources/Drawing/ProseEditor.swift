/// Editing text of several lines, shown with word wrap: notes, explanations, letters.
package struct ProseEditor: Equatable, Sendable {
  private var buffer: EditBuffer
  /// Column that up and down try to keep.
  private var goal: Int?

  /// A text with the cursor at its end; `limit` counts Unicode scalars.
  package init(_ text: String = "", limit: Int = 20_000) {
    buffer = EditBuffer(ProseEditor.cleaned(text), limit: limit)
  }

  /// The text, lines divided by `\n`.
  package var text: String { buffer.text }

  /// Graphemes before the cursor.
  package var cursor: Int { buffer.cursor }

  /// Puts the cursor before the first sign, where one begins to read.
  package mutating func moveToStart() {
    buffer.move(to: 0)
    goal = nil
  }

  /// Takes a key; false when it means nothing here, such as Tab and Escape.
  ///
  /// `width` is the width the text is drawn at, because up and down follow the lines one sees.
  package mutating func handle(_ key: Key, width: Int) -> Bool {
    switch key {
    case .up: moveLines(-1, width)
    case .down: moveLines(1, width)
    case .pageUp: moveLines(-ProseEditor.pageRows, width)
    case .pageDown: moveLines(ProseEditor.pageRows, width)
    case .home: moveInLine(toEnd: false, width)
    case .end: moveInLine(toEnd: true, width)
    case .enter:
      buffer.insert("\n", isTyping: false)
      goal = nil
    case .character, .control, .alt, .left, .right, .escape, .tab, .backTab, .backspace, .delete,
      .insert, .function, .shiftUp, .shiftDown, .controlLeft, .controlRight:
      goal = nil
      return buffer.handle(key)
    }
    return true
  }

  /// Takes pasted text: tabs become a space, control characters are dropped.
  package mutating func paste(_ text: String) {
    buffer.insert(ProseEditor.cleaned(text), isTyping: false)
    goal = nil
  }

  /// Draws the text with word wrap, scrolled so that the cursor is in sight.
  ///
  /// The last column stays free for the cursor behind a full line.
  package func draw(
    on canvas: inout Canvas, row: Int, column: Int, size: Size, focused: Bool,
    style: Style = .plain
  ) {
    guard size.columns > 0, size.rows > 0 else { return }
    let layout = ProseLayout(text, width: size.columns)
    let place = layout.place(of: cursor)
    let first = focused ? ScrolledLine.start(cursor: place.row, window: size.rows) : 0
    for offset in 0..<min(size.rows, Canvas.longestSide) {
      let line = first + offset
      let target = row.saturatingAdd(offset)
      canvas.fill(row: target, column: column, width: size.columns, style: style)
      guard line < layout.lines.count else { continue }
      let shown = layout.text(line)
      canvas.write(shown, row: target, column: column, width: size.columns, style: style)
    }
    guard focused else { return }
    let cell = min(place.column, size.columns - 1)
    canvas.cursor = Position(
      row: row.saturatingAdd(place.row - first), column: column.saturatingAdd(cell))
  }

  /// Lines the text takes at this width.
  package func lineCount(width: Int) -> Int { ProseLayout(text, width: width).lines.count }
}

extension ProseEditor {
  private static let pageRows = 10

  private mutating func moveLines(_ count: Int, _ width: Int) {
    let layout = ProseLayout(text, width: width)
    let place = layout.place(of: cursor)
    let column = goal ?? place.column
    let row = place.row + count
    if row < 0 {
      buffer.move(to: 0)
    } else if row >= layout.lines.count {
      buffer.move(to: buffer.count)
    } else {
      buffer.move(to: layout.cursor(row: row, column: column))
    }
    goal = column
  }

  private mutating func moveInLine(toEnd: Bool, _ width: Int) {
    let layout = ProseLayout(text, width: width)
    let row = layout.place(of: cursor).row
    buffer.move(to: toEnd ? layout.lastCursor(inRow: row) : layout.lines[row].start)
    goal = nil
  }

  private static func cleaned(_ text: String) -> String {
    var clean = ""
    for character in text {
      if character.isNewline {
        clean.append("\n")
      } else if character == "\t" {
        clean.append(" ")
      } else if character.isTypable {
        clean.append(character)
      }
    }
    return clean
  }
}
