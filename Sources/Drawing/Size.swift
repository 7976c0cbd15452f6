/// The extent of a screen or a part of it, in character cells.
package struct Size: Hashable, Sendable {
  /// Width in cells.
  package let columns: Int
  /// Height in lines.
  package let rows: Int

  /// A size as asked for; a `Canvas` treats a negative side as 0.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A place on the screen, counted from 0 at the top left.
package struct Position: Hashable, Sendable {
  /// Lines from the top.
  package var row: Int
  /// Cells from the left.
  package var column: Int

  /// The place at this row and column.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

extension Int {
  /// The sum, held at the largest or smallest number instead of overflowing.
  func saturatingAdd(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    guard overflow else { return sum }
    return other > 0 ? .max : .min
  }

  /// The difference, held at the largest or smallest number instead of overflowing.
  func saturatingSubtract(_ other: Int) -> Int {
    let (difference, overflow) = subtractingReportingOverflow(other)
    guard overflow else { return difference }
    return other > 0 ? .min : .max
  }
}
