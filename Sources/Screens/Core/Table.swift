import Drawing
import Texts

/// One column of a list.
///
/// Closures make it a thing of the moment of drawing, never of state.
struct Column<Row> {
  /// Over one line or two; the heads of a list stand on the same last line.
  let title: String
  /// Cells it takes; 0 takes what the others leave.
  let width: Int
  /// Blanks before it.
  var gap = 2
  /// The terminal width from which it is shown.
  var from = 0
  var isRight = false
  var style: (Row) -> Style = { _ in .plain }
  let text: (Row) -> String
}

/// A list with heads, of which only the rows in sight are drawn.
struct Table<Row> {
  let columns: [Column<Row>]

  /// Draws the heads on the first row of the area and the rows beneath.
  func draw<Key: Hashable & Sendable>(
    _ rows: [Row], cursor: ListCursor<Key>, on canvas: inout Canvas, in area: Area, _ face: Face,
    offset: Int = 0
  ) {
    let places = places(area.columns)
    let heads = places.map { column, place in
      (column, place, column.title.split(separator: "\n").map(String.init))
    }
    let deep = max(1, heads.map(\.2.count).max() ?? 1)
    for (column, place, lines) in heads where area.rows >= deep {
      for (line, text) in lines.enumerated() {
        let row = area.top + deep - lines.count + line
        put(text, column, place, row: row, .muted, &canvas)
      }
    }
    let list = area.dropping(deep)
    let total = rows.count + offset
    for (line, index) in cursor.visible(rows: list.rows, count: total) where index >= offset {
      guard rows.indices.contains(index - offset) else { continue }
      let row = rows[index - offset]
      for (column, place) in places {
        put(column.text(row), column, place, row: list.top + line, column.style(row), &canvas)
      }
      if index == cursor.index {
        canvas.select(row: list.top + line, face, width: area.columns)
      }
    }
  }

  private typealias Place = (start: Int, width: Int)

  private func put(
    _ text: String, _ column: Column<Row>, _ place: Place, row: Int, _ style: Style,
    _ canvas: inout Canvas
  ) {
    guard place.width > 0 else { return }
    guard column.isRight else {
      canvas.writeField(text, row: row, column: place.start, width: place.width, style: style)
      return
    }
    let shown = CellWidth.cut(text, to: place.width)
    canvas.writeRight(shown, row: row, endColumn: place.start + place.width, style: style)
  }

  private func places(_ total: Int) -> [(Column<Row>, Place)] {
    let shown = columns.filter { $0.from <= total }
    let fixed = shown.reduce(1) { $0 + $1.width + $1.gap }
    let flexible = max(8, min(50, total - fixed))
    var start = 1
    return shown.map { column in
      let width = column.width == 0 ? flexible : column.width
      start += column.gap
      defer { start += width }
      return (column, (start, max(0, min(width, total - start))))
    }
  }
}

extension Table where Row: ListRow {
  /// Draws the rows of a list beneath the lines it has above them.
  func draw(_ list: PagedList<Row>, on canvas: inout Canvas, in area: Area, _ face: Face) {
    draw(
      list.rows, cursor: list.cursor, on: &canvas, in: area, face, offset: list.lead.count)
  }
}
