import Drawing
import Texts

/// The words above a list that narrow it while one types.
struct FilterLine: Equatable, Sendable {
  /// Whether somebody types in it.
  private(set) var isOpen = false
  private var editor = LineEditor(limit: 100)

  var text: String { editor.text }
  /// Whether it is to be seen: what was typed holds on when the line closes.
  var isShown: Bool { isOpen || !text.isEmpty }

  /// Takes a key where somebody types; false where it means nothing.
  mutating func type(_ key: Key) -> Bool { isOpen && editor.handle(key) }

  mutating func paste(_ text: String) { editor.paste(text) }

  /// Opens, closes or empties it; false for any other action.
  mutating func act(_ action: ActionName) -> Bool {
    switch action {
    case .filter: isOpen = true
    case .keepFilter: isOpen = false
    case .clearFilter, .cancel: self = FilterLine()
    default: return false
    }
    return true
  }

  func draw(on canvas: inout Canvas, row: Int, column: Int, width: Int) {
    editor.draw(on: &canvas, row: row, column: column, width: width, focused: isOpen)
  }
}
