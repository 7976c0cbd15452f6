extension Canvas {
  /// Writes text in a field of fixed width and returns the column after the field.
  ///
  /// Text that does not fit ends with `…`; the rest of the field is blanked.
  @discardableResult
  package mutating func writeField(
    _ text: String, row: Int, column: Int, width: Int, style: Style = .plain
  ) -> Int {
    let end = column.saturatingAdd(max(0, width))
    let shown = CellWidth.cut(text, to: width)
    let after = write(shown, row: row, column: column, width: width, style: style)
    fill(row: row, column: after, width: end.saturatingSubtract(after), style: style)
    return end
  }

  /// Writes text so that it ends just before `endColumn`.
  package mutating func writeRight(
    _ text: String, row: Int, endColumn: Int, style: Style = .plain
  ) {
    let column = endColumn.saturatingSubtract(CellWidth.of(text))
    write(text, row: row, column: column, style: style)
  }

  /// Draws a frame with a title in its top edge and clears its inside.
  ///
  /// A frame needs two rows and two columns; anything smaller is only cleared.
  package mutating func box(
    top: Int, left: Int, size: Size, title: String = "", style: Style = .plain,
    border: Border = .line
  ) {
    let bottom = top.saturatingAdd(size.rows)
    for row in max(0, top)..<max(0, top, min(bottom, self.size.rows)) {
      fill(row: row, column: left, width: size.columns, style: style)
    }
    guard size.rows >= 2, size.columns >= 2 else { return }
    let right = left.saturatingAdd(size.columns - 1)
    edge(row: top, left: left, right: right, style, border.topEdge)
    edge(row: bottom - 1, left: left, right: right, style, border.bottomEdge)
    let first = max(0, top.saturatingAdd(1))
    for row in first..<max(first, min(bottom - 1, self.size.rows)) {
      fill(row: row, column: left, width: 1, character: border.upright, style: style)
      fill(row: row, column: right, width: 1, character: border.upright, style: style)
    }
    guard !title.isEmpty, size.columns > 6 else { return }
    let shown = " " + CellWidth.cut(title, to: size.columns - 6) + " "
    write(shown, row: top, column: left.saturatingAdd(2), style: style.adding(.bold))
  }

  private mutating func edge(
    row: Int, left: Int, right: Int, _ style: Style,
    _ parts: (left: Character, middle: Character, right: Character)
  ) {
    let width = right.saturatingAdd(1).saturatingSubtract(left)
    fill(row: row, column: left, width: width, character: parts.middle, style: style)
    fill(row: row, column: left, width: 1, character: parts.left, style: style)
    fill(row: row, column: right, width: 1, character: parts.right, style: style)
  }
}

/// What frames are drawn with.
package enum Border: Hashable, Sendable {
  /// Box drawing characters.
  case line
  /// Plus, minus and bar, for terminals without UTF-8.
  case ascii

  var upright: Character { self == .line ? "│" : "|" }

  var topEdge: (left: Character, middle: Character, right: Character) {
    self == .line ? ("┌", "─", "┐") : ("+", "-", "+")
  }

  var bottomEdge: (left: Character, middle: Character, right: Character) {
    self == .line ? ("└", "─", "┘") : ("+", "-", "+")
  }
}
