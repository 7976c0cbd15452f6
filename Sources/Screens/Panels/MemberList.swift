import Domain
import Drawing
import Texts

extension Canvas {
  /// A box with members of a family to choose from; with `marked` several can be.
  mutating func members(
    _ lines: [MemberLine], _ title: String, cursor: ListCursor<Int>,
    marked: Set<ID<Person>>? = nil, in area: Area, _ face: Face
  ) {
    let inside = panel(
      title, rows: lines.count, width: min(area.columns - 2, 60), in: area, face)
    for (offset, index) in cursor.visible(rows: inside.area.rows, count: lines.count) {
      let row = inside.area.top + offset
      let line = lines[index]
      let box = marked.map { $0.contains(line.person.id) ? "[x] " : "[ ] " } ?? ""
      writeField(
        box + line.person.name.full, row: row, column: inside.left + 2, width: inside.width - 24)
      writeRight(
        face.words.name(of: line.member.role), row: row,
        endColumn: inside.left + inside.width - 1, style: .muted)
      if index == cursor.index {
        select(row: row, face, column: inside.left, width: inside.width)
      }
    }
  }
}
