/// A picture of the screen in memory: a view draws on it, tests compare it as text.
///
/// No row, column, width or text can make it trap; whatever falls outside is left out.
package struct Canvas: Equatable, Sendable, CustomStringConvertible {
  /// Longest side in cells; a terminal that claims more is lying or hostile.
  package static let longestSide = 1_000

  /// Columns and rows, both at least 0.
  package let size: Size
  /// Row after row, `size.columns` cells each.
  package private(set) var cells: [Cell]
  /// Where the terminal's cursor stands; `nil` hides it.
  package var cursor: Position?

  /// An empty canvas; negative sides become 0, and sides over `longestSide` are cut.
  package init(_ size: Size) {
    let columns = min(max(0, size.columns), Canvas.longestSide)
    let rows = min(max(0, size.rows), Canvas.longestSide)
    self.size = Size(columns: columns, rows: rows)
    cells = Array(repeating: .blank, count: columns * rows)
  }

  /// Writes text clipped to the canvas and returns the column after it.
  ///
  /// `width` limits it further. Text never wraps, and a wide character that does not fit leaves
  /// a blank.
  @discardableResult
  package mutating func write(
    _ text: String, row: Int, column: Int = 0, width: Int? = nil, style: Style = .plain
  ) -> Int {
    let limit = limit(from: column, width: width)
    guard column < limit else { return column }
    clearHalf(row: row, column: max(column, 0))
    let end =
      writeLatin(text, row: row, column: column, limit: limit, style: style)
      ?? writeGlyphs(text, row: row, column: column, limit: limit, style: style)
    clearRightHalf(row: row, column: end)
    return end
  }

  /// Repeats one character over part of a row, by default to its end.
  package mutating func fill(
    row: Int, column: Int = 0, width: Int? = nil, character: Character = " ", style: Style = .plain
  ) {
    let glyph = Glyph(character)
    let limit = limit(from: column, width: width)
    var x = max(column, 0)
    guard x < limit else { return }
    clearHalf(row: row, column: x)
    while x + glyph.width <= limit {
      place(glyph, row: row, column: x, style: style)
      x += glyph.width
    }
    if x < limit { set(.blank, style, row: row, column: x) }
    clearRightHalf(row: row, column: limit)
  }

  /// Adds attributes to what is already there, by default to the end of the row.
  package mutating func restyle(
    row: Int, column: Int = 0, width: Int? = nil, adding attributes: Style.Attributes
  ) {
    let limit = limit(from: column, width: width)
    var x = max(column, 0)
    guard (0..<size.rows).contains(row), x < limit else { return }
    if cells[row * size.columns + x].isRightHalf { x = max(0, x - 1) }
    while x < size.columns && (x < limit || cells[row * size.columns + x].isRightHalf) {
      let index = row * size.columns + x
      cells[index].style = cells[index].style.adding(attributes)
      x += 1
    }
  }

  /// Takes over the cells of one row, as far as both canvases reach.
  mutating func copyRow(_ row: Int, from other: Canvas) {
    let shared = min(size.columns, other.size.columns)
    for column in 0..<shared {
      cells[row * size.columns + column] = other.cells[row * other.size.columns + column]
    }
    // A wide cell cut in two keeps only a blank.
    guard let next = other[row: row, column: shared], next.isRightHalf, shared > 0 else { return }
    cells[row * size.columns + shared - 1] = Cell(bits: Cell.blank.bits, style: next.style)
  }

  /// The cell at this place, `nil` outside the canvas.
  package subscript(row row: Int, column column: Int) -> Cell? {
    guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return nil }
    return cells[row * size.columns + column]
  }
}

extension Canvas {
  /// First column that may not be written to.
  private func limit(from column: Int, width: Int?) -> Int {
    guard let width else { return size.columns }
    return min(size.columns, column.saturatingAdd(max(0, width)))
  }

  /// Printable ASCII, by far the most text, byte by byte; `nil` leaves the text to the glyphs.
  private mutating func writeLatin(
    _ text: String, row: Int, column: Int, limit: Int, style: Style
  ) -> Int? {
    guard (0..<size.rows).contains(row), column >= 0 else { return nil }
    let start = row * size.columns + column
    let room = limit - column
    return text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      let count = min(bytes.count, room)
      for byte in bytes.prefix(room) where byte < 0x20 || byte > 0x7E { return nil }
      // A mark after the last byte that fits belongs to that character.
      if count < bytes.count, bytes[count] > 0x7E { return nil }
      for index in 0..<count {
        cells[start + index] = Cell(bits: UInt64(bytes[index]), style: style)
      }
      return column + count
    } ?? nil
  }

  private mutating func writeGlyphs(
    _ text: String, row: Int, column: Int, limit: Int, style: Style
  ) -> Int {
    var x = column
    for character in text {
      let glyph = Glyph(character)
      guard x + glyph.width <= limit else {
        guard x < limit else { break }
        set(.blank, style, row: row, column: x)
        return x + 1
      }
      place(glyph, row: row, column: x, style: style)
      x += glyph.width
    }
    return x
  }

  private mutating func place(_ glyph: Glyph, row: Int, column: Int, style: Style) {
    if glyph.width == 2 && glyph.right == 0 && column == -1 {
      set(.blank, style, row: row, column: 0)
      return
    }
    set(Cell(bits: glyph.bits, style: style), style, row: row, column: column)
    if glyph.width == 2 {
      set(Cell(bits: glyph.right, style: style), style, row: row, column: column + 1)
    }
  }

  private mutating func set(_ cell: Cell, _ style: Style, row: Int, column: Int) {
    guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return }
    cells[row * size.columns + column] = Cell(bits: cell.bits, style: style)
  }

  /// Blanks the left half of a wide cell of which the right half will be written over.
  private mutating func clearHalf(row: Int, column: Int) {
    guard let cell = self[row: row, column: column], cell.isRightHalf else { return }
    set(.blank, cell.style, row: row, column: column - 1)
    set(.blank, cell.style, row: row, column: column)
  }

  /// Blanks the right half of a wide cell of which the left half was written over.
  private mutating func clearRightHalf(row: Int, column: Int) {
    guard let cell = self[row: row, column: column], cell.isRightHalf else { return }
    set(.blank, cell.style, row: row, column: column)
  }
}
