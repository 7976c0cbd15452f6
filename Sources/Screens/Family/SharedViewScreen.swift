import Domain
import Drawing
import Texts

/// The file as the family may see it, for the kitchen table.
///
/// Nothing else of the program is shown or opened from here: one key goes back, and no other does.
struct SharedViewScreen: Screen, Equatable {
  let view: SharedView
  private var top = 0

  init(_ view: SharedView) { self.view = view }

  var contexts: [KeyContext] { [.sharedView, .list] }
  var sharesScreen: Bool { true }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let rows = max(1, desk.bodyRows - 2)
    let count = lines(page(desk.face), desk.size.columns).count
    let last = max(0, count - rows)
    switch action {
    case .stopSharing: desk.pop()
    case .moveUp: top = max(0, min(last, top) - 1)
    case .moveDown: top = min(last, top + 1)
    case .pageUp: top = max(0, min(last, top) - rows)
    case .pageDown: top = min(last, top + rows)
    case .moveFirst: top = 0
    case .moveLast: top = last
    case .redraw: return false
    default: return true
    }
    return true
  }

  private func page(_ face: Face) -> PrintedPage { SharedViewPaper.page(view, face.words) }

  private func lines(_ page: PrintedPage, _ columns: Int) -> [String] {
    page.lines(width: max(10, min(columns - 4, 100)))
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let page = page(face)
    canvas.writeField(
      page.title, row: area.top, column: 2, width: area.columns - 4, style: .title)
    canvas.rule(row: area.top + 1, face)
    let body = area.dropping(2)
    let lines = lines(page, area.columns)
    for (offset, line) in lines.dropFirst(top).prefix(body.rows).enumerated() {
      let isHeading = !line.hasPrefix(" ") && line.first?.isNumber == true
      canvas.writeField(
        line, row: body.top + offset, column: 2, width: area.columns - 4,
        style: isHeading ? .bold : .plain)
    }
    guard lines.count > top + body.rows, body.rows > 0 else { return }
    canvas.writeRight(
      (face.isASCII ? "v " : "▾ ") + face.word(.more), row: body.bottom - 1,
      endColumn: area.columns - 1, style: .muted)
  }
}
