import Domain
package import Drawing
import Texts

extension App {
  /// The picture for the present size.
  package func view() -> Canvas {
    var canvas = Canvas(size)
    let face = Face(settings: settings, now: now)
    guard canvas.size.columns >= 40, canvas.size.rows >= 8 else {
      canvas.write(face.word(.tooSmall), row: 0)
      if settings.isASCII { canvas.keepASCII() }
      return canvas
    }
    let rows = canvas.size.rows
    let strip = layers.compactMap(\.screen.stripRows).max() ?? 0
    let body = Area(top: 0, rows: max(0, rows - 3 - strip), columns: canvas.size.columns)
    let base = layers.lastIndex { !$0.screen.isPanel } ?? 0
    for layer in layers[base...] {
      canvas.cursor = nil
      guard let height = layer.screen.stripRows else {
        if layer.screen is any MainScreen { drawTabs(on: &canvas, face) }
        layer.screen.draw(on: &canvas, in: body, face)
        continue
      }
      let area = Area(top: body.bottom, rows: height, columns: body.columns)
      layer.screen.draw(on: &canvas, in: area, face)
    }
    drawFoot(on: &canvas, row: rows - 3, face)
    if settings.isASCII { canvas.keepASCII() }
    return canvas
  }

  private func drawTabs(on canvas: inout Canvas, _ face: Face) {
    let day = face.words.weekdayAndDay(face.today)
    let right = settings.isDemo ? face.word(.demoStore) + "  " + day : day
    let names = tabs.enumerated().map { place, tab in
      (KeyMap.digit(place).map { "\($0) " } ?? "") + face.words.name(of: tab)
    }
    let end = canvas.size.columns - CellWidth.of(right) - 1
    let open = tabs.firstIndex(of: tab) ?? 0
    canvas.tabs(names, open: open, row: 0, limit: max(0, end - 1))
    canvas.write(right, row: 0, column: end, style: .muted)
  }

  private func drawFoot(on canvas: inout Canvas, row: Int, _ face: Face) {
    canvas.rule(row: row, face)
    drawBar(on: &canvas, row: row + 2, face)
    let width = canvas.size.columns - 2
    guard let notice else {
      canvas.fill(row: row + 1)
      let status = CellWidth.cut(top.status(face), to: width)
      canvas.write(status, row: row + 1, column: 1, style: .muted)
      return
    }
    let sign = notice.kind == .trouble ? "! " : ""
    let lines = CellWidth.wrap(sign + notice.text, width: width)
    let style: Style = notice.kind == .trouble ? .danger : .bold
    let shown = min(lines.count, max(1, row / 2))
    let first = row + 2 - shown
    if shown > 1 { canvas.rule(row: first - 1, face) }
    for (offset, line) in lines.prefix(shown).enumerated() {
      canvas.fill(row: first + offset)
      canvas.write(line, row: first + offset, column: 1, style: style)
    }
  }

  /// The keys that work here; what doesn't fit goes from the right, help and menu never.
  private func drawBar(on canvas: inout Canvas, row: Int, _ face: Face) {
    var items = barItems(face)
    func overflow() -> Int {
      items.reduce(0) { $0 + $1.width + 2 } - 2 - (canvas.size.columns - 1)
    }
    while overflow() > items.count - 1, items.count > 2 {
      let last = items.lastIndex { $0.action != .back } ?? items.count - 1
      items.remove(at: min(items.count - 1, max(2, last)))
    }
    let narrow = max(0, overflow())
    canvas.fill(row: row)
    var column = 1
    for (place, item) in items.enumerated() {
      column = canvas.write(item.keys, row: row, column: column, style: .bold) + 1
      column = canvas.write(item.caption, row: row, column: column, style: .accent)
      column += place + 1 >= items.count - narrow ? 1 : 2
    }
  }

  private struct BarItem {
    let action: ActionName
    let keys: String
    let caption: String
    var width: Int { CellWidth.of(keys) + 1 + CellWidth.of(caption) }
  }

  private func barItems(_ face: Face) -> [BarItem] {
    keyMap.actions(in: contexts).filter { $0.binding.bar != nil && !$0.keys.isEmpty }
      .sorted { ($0.binding.bar ?? 0) < ($1.binding.bar ?? 0) }
      .map { item in
        let action = item.binding.action
        let both = action == .help || action == .menu
        return BarItem(
          action: action,
          keys: item.keys.prefix(both ? 2 : 1).map(face.name).joined(separator: "/"),
          caption: caption(action, face))
      }
  }

  /// On the first screen `q` stops the program, elsewhere it goes back.
  private func caption(_ action: ActionName, _ face: Face) -> String {
    action == .back && layers.count > 1
      ? face.word(.back) : face.words.action(action).caption
  }
}

extension Face {
  func name(_ key: Key) -> String { key.label.map(words.name(of:)) ?? "" }
}

/// A screen that stands on a main tab and leaves the first line to the tabs.
protocol MainScreen: Screen {}

extension Canvas {
  /// Replaces what a terminal without UTF-8 can't show, sign by sign.
  mutating func keepASCII() {
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        guard let cell = self[row: row, column: column], cell.text.utf8.count != 1 else { continue }
        write(Canvas.ascii(cell.text), row: row, column: column, style: cell.style)
      }
    }
  }

  private static func ascii(_ text: String) -> String {
    switch text {
    case "": " "
    case "€": "E"
    case "…": "~"
    case "·", "•", "–", "—", "─": "-"
    case "▸", "›": ">"
    case "‹": "<"
    case "│": "|"
    case "→": ">"
    case "‘", "’": "'"
    case "“", "”": "\""
    default: String(NameFolding.key(text).first ?? "?")
    }
  }
}
