import Drawing

/// A line of a tab: text, with something at its right end.
protocol TabLine {
  var text: String { get }
  var right: String { get }
  var style: Style { get }
}

extension Canvas {
  /// The lines of a tab around the one the cursor stands on, if it stands on any.
  mutating func write(_ lines: [some TabLine], at current: Int?, in area: Area, _ face: Face) {
    let first = max(0, min((current ?? 0) - area.rows / 2, lines.count - area.rows))
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      let row = area.top + offset
      let width = area.columns - 4 - CellWidth.of(line.right)
      writeField(line.text, row: row, column: 2, width: max(8, width), style: line.style)
      writeRight(line.right, row: row, endColumn: area.columns - 1, style: line.style)
      if first + offset == current { select(row: row, face, width: area.columns) }
    }
  }
}
