import Domain
import Drawing
import Texts

/// A short list of things to do, the safe one first.
struct MenuPanel: Screen, Equatable {
  struct Item: Equatable, Sendable {
    let label: String
    var detail = ""
    let choice: MenuChoice
  }

  let title: String
  let items: [Item]
  /// Whether the items have numbers that pick them.
  let isNumbered: Bool
  private var cursor = ListCursor<Int>()

  init(title: String, items: [Item], isNumbered: Bool = false) {
    self.title = title
    self.isNumbered = isNumbered
    self.items = items
  }

  var contexts: [KeyContext] { [.menu, .list] }
  var isPanel: Bool { true }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let places = Array(items.indices)
    if cursor.act(action, in: places, rows: items.count) { return true }
    switch action {
    case .cancel: desk.pop()
    case .open:
      guard items.indices.contains(cursor.index) else { return true }
      desk.pop()
      desk.choose(items[cursor.index].choice)
    default: return false
    }
    return true
  }

  /// A digit picks the item that has it in front.
  mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    guard isNumbered, case .character(let sign) = key, let number = sign.wholeNumberValue,
      items.indices.contains(number - 1)
    else { return false }
    desk.pop()
    desk.choose(items[number - 1].choice)
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let widest =
      items.map { CellWidth.of($0.label) + CellWidth.of($0.detail) + (isNumbered ? 6 : 4) }
      .max() ?? 0
    let width = min(area.columns - 2, max(34, max(widest, CellWidth.of(title) + 4) + 4))
    let inside = canvas.panel(title, rows: items.count, width: width, in: area, face)
    for (line, index) in cursor.visible(rows: inside.area.rows, count: items.count) {
      let row = inside.area.top + line
      let item = items[index]
      let right = inside.left + inside.width
      canvas.writeField(
        isNumbered ? "\(index + 1) \(item.label)" : item.label, row: row, column: inside.left + 2,
        width: inside.width - 4 - CellWidth.of(item.detail))
      canvas.writeRight(item.detail, row: row, endColumn: right - 1, style: .muted)
      if index == cursor.index {
        canvas.select(row: row, face, column: inside.left, width: inside.width)
      }
    }
  }
}

extension Canvas {
  /// A framed panel in the middle; answers with what is inside the frame.
  mutating func panel(
    _ title: String, rows: Int, width: Int, in area: Area, _ face: Face
  ) -> (area: Area, left: Int, width: Int) {
    let height = max(0, min(area.rows, rows + 2))
    let width = max(0, min(area.columns, width))
    let top = area.top + max(0, (area.rows - height) / 2)
    let left = max(0, (area.columns - width) / 2)
    box(
      top: top, left: left, size: Size(columns: width, rows: height), title: title,
      border: face.border)
    let inside = Area(top: top + 1, rows: max(0, height - 2), columns: area.columns)
    return (inside, left + 1, max(0, width - 2))
  }

  /// The same for a list whose entries are `height` lines each, wide enough to read.
  mutating func panel(
    _ title: String, entries: Int, of height: Int, in area: Area, _ face: Face
  ) -> (area: Area, left: Int, width: Int) {
    let rows = min(max(1, entries * height), max(height, area.rows - 4))
    return panel(title, rows: rows, width: area.panelWidth, in: area, face)
  }
}

extension Area {
  /// How wide a panel is whose lines are read: all of a small screen, not all of a wide one.
  var panelWidth: Int { columns <= 84 ? columns : min(columns - 2, 110) }
}
