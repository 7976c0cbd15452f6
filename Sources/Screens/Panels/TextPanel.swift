import Drawing
import Texts

/// Something to read: why a family is on the list, what was said before.
struct TextPanel: Screen, Equatable {
  let title: String
  let paragraphs: [String]
  private var top = 0

  /// Paragraphs of several lines are easier to read with a blank line between them.
  init(title: String, paragraphs: [String], isSpaced: Bool = false) {
    self.title = title
    self.paragraphs = isSpaced ? Array(paragraphs.map { [$0] }.joined(separator: [""])) : paragraphs
  }

  var contexts: [KeyContext] { [.reading, .list] }
  var isPanel: Bool { true }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let lines = lines(Self.width(desk.size.columns)).count
    let last = max(0, lines - max(1, desk.bodyRows - 2))
    switch action {
    case .cancel, .back: desk.pop()
    case .moveUp: top = max(0, min(last, top) - 1)
    case .moveDown: top = min(last, top + 1)
    case .pageUp: top = max(0, min(last, top) - 10)
    case .pageDown: top = min(last, top + 10)
    case .moveFirst: top = 0
    case .moveLast: top = last
    default: return false
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let width = Self.width(area.columns)
    let lines = lines(width)
    let inside = canvas.panel(title, rows: lines.count, width: width, in: area, face)
    for (offset, line) in lines.dropFirst(top).prefix(inside.area.rows).enumerated() {
      canvas.write(
        line, row: inside.area.top + offset, column: inside.left + 1, width: inside.width - 2)
    }
    guard lines.count > top + inside.area.rows, inside.area.rows > 0 else { return }
    canvas.writeRight(
      (face.isASCII ? "v " : "▾ ") + face.word(.more), row: inside.area.bottom - 1,
      endColumn: inside.left + inside.width - 1, style: .muted)
  }

  private static func width(_ columns: Int) -> Int { min(columns, 80) }

  private func lines(_ width: Int) -> [String] {
    paragraphs.flatMap { CellWidth.wrap($0, width: max(1, width - 4)) }
  }
}
