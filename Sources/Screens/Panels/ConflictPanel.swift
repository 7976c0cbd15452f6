import Domain
import Drawing
import Texts

/// Two people filled in the same: both values, with who was first, and the choice between them.
struct ConflictPanel: Screen, Equatable {
  let conflict: FormConflict
  let change: LastChange?

  var contexts: [KeyContext] { [.conflict] }
  var isPanel: Bool { true }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    switch action {
    case .keepMine:
      desk.pop()
      desk.choose(.keepMine)
    case .takeTheirs:
      desk.pop()
      desk.choose(.takeTheirs)
    case .cancel, .back: desk.pop()
    default: return false
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let width = min(area.columns, 76)
    let rows = conflict.lines.count * 3 + 1 + (change == nil ? 0 : 1)
    let inside = canvas.panel(face.word(.conflictTitle), rows: rows, width: width, in: area, face)
    var row = inside.area.top
    func line(_ text: String, _ style: Style, indent: Int = 0) {
      guard row < inside.area.bottom else { return }
      canvas.writeField(
        text, row: row, column: inside.left + 1 + indent, width: inside.width - 2 - indent,
        style: style)
      row += 1
    }
    if let change {
      let time =
        change.at.localDay == face.today
        ? change.at.localTime.text
        : face.words.dayInYear(change.at.localDay, today: face.today) + " "
          + change.at.localTime.text
      line(face.word(.conflictBy(who: change.author.text, time: time)), .plain)
      row += 1
    }
    let mine = face.word(.conflictMine)
    let theirs = face.word(.conflictTheirs)
    let label = max(CellWidth.of(mine), CellWidth.of(theirs)) + 2
    for entry in conflict.lines {
      line(entry.label, .bold)
      line(CellWidth.pad(mine + ":", to: label) + entry.mine, .plain, indent: 2)
      line(CellWidth.pad(theirs + ":", to: label) + entry.theirs, .plain, indent: 2)
    }
  }
}
