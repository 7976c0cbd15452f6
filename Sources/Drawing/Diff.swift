/// The difference between two pictures.
package enum Diff {
  /// Cells next to each other in one style that must be drawn.
  package struct Run: Equatable, Sendable {
    /// Line of the first cell.
    package let row: Int
    /// Column of the first cell.
    package let column: Int
    /// What is drawn, free of anything that steers a terminal.
    package let text: String
    /// How all of it looks.
    package let style: Style

    /// A piece of text in one style at a place.
    package init(row: Int, column: Int, text: String, style: Style) {
      self.row = row
      self.column = column
      self.text = text
      self.style = style
    }
  }

  /// The runs that turn the old picture into the new one; a wide cell is never split.
  ///
  /// Without an old picture of the same size everything is drawn.
  package static func runs(from old: Canvas?, to new: Canvas) -> [Run] {
    let previous = old?.size == new.size ? old?.cells : nil
    var runs: [Run] = []
    for row in 0..<new.size.rows {
      let line = row * new.size.columns..<(row + 1) * new.size.columns
      var index = line.lowerBound
      while index < line.upperBound {
        guard isChanged(index, previous, new.cells) else {
          index += 1
          continue
        }
        if new.cells[index].isRightHalf && index > line.lowerBound { index -= 1 }
        runs.append(run(from: &index, in: line, row: row, previous, new.cells))
      }
    }
    return runs
  }

  private static func run(
    from index: inout Int, in line: Range<Int>, row: Int, _ old: [Cell]?, _ new: [Cell]
  ) -> Run {
    let start = index
    let style = new[start].style
    var text = ""
    repeat {
      new[index].append(to: &text)
      index += 1
    } while index < line.upperBound
      && (new[index].isRightHalf || (new[index].style == style && isChanged(index, old, new)))
    return Run(row: row, column: start - line.lowerBound, text: text, style: style)
  }

  private static func isChanged(_ index: Int, _ old: [Cell]?, _ new: [Cell]) -> Bool {
    guard let old else { return true }
    return old[index] != new[index]
  }
}
