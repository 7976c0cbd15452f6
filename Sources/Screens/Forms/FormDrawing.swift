import Domain
import Drawing
import Texts

/// Where the parts of a form stand.
enum FormLayout {
  static let labelWidth = 22

  /// A narrow terminal is filled, so that nothing of the screen beneath sticks out beside it.
  static func width(columns: Int) -> Int { columns <= 84 ? columns : min(columns - 2, 96) }

  /// Cells between label and frame, for a text.
  static func editorWidth(columns: Int) -> Int { max(1, width(columns: columns) - labelWidth - 5) }

  /// Cells of a field of one line, which leaves room for what was understood.
  static func lineWidth(_ kind: FormField.Kind, columns: Int) -> Int {
    let room = editorWidth(columns: columns)
    switch kind {
    case .line(let limit): return limit <= 12 ? min(room, 14) : room
    case .day, .birth, .money, .phone, .bsn, .agb, .login: return min(room, 20)
    case .time, .year, .postalCode: return min(room, 10)
    case .choice: return min(room, 36)
    case .ticks, .prose: return room
    }
  }
}

extension FormPanel {
  func status(_ face: Face) -> String {
    guard fields.indices.contains(focus) else { return "" }
    switch fields[focus].kind {
    case .ticks: return face.word(.ticksHint)
    case .choice: return face.word(.choiceHint)
    case .day: return face.word(.dayHint)
    case .line, .time, .money, .year, .phone, .birth, .bsn, .agb, .postalCode, .login, .prose:
      return subject.familyName ?? ""
    }
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let width = FormLayout.width(columns: area.columns)
    // A remedy that is cut off helps nobody: what doesn't fit on a row goes on beneath.
    let lines = message.map { Array(CellWidth.wrap($0, width: max(1, width - 4)).prefix(3)) } ?? []
    let extra = lines.count + (showsMatches ? 4 : 0)
    let fieldRows = fields.reduce(0) { $0 + $1.rows + ($1.fault == nil ? 0 : 1) }
    let title = [face.words.title(of: name), subject.familyName ?? subject.user?.text]
      .compactMap(\.self)
    let inside = canvas.panel(
      title.joined(separator: face.dot), rows: fieldRows + extra, width: width, in: area, face)
    var rows = inside.area
    for line in lines {
      canvas.writeField(
        line, row: rows.top, column: inside.left + 1, width: inside.width - 2, style: .bold)
      rows = rows.dropping(1)
    }
    if showsMatches, rows.rows > 8 {
      drawMatches(on: &canvas, row: rows.bottom - 4, inside.left + 1, inside.width - 2, face)
      rows = rows.prefix(rows.rows - 4)
    }
    drawFields(on: &canvas, in: rows, left: inside.left + 1, face)
  }

  private func drawFields(on canvas: inout Canvas, in area: Area, left: Int, _ face: Face) {
    let starts = starts
    let height = fields.indices.contains(focus) ? fields[focus].rows : 0
    let line = fields.indices.contains(focus) ? starts[focus] + min(height, area.rows) : 0
    let scroll = max(0, line + (fields.last?.fault == nil ? 0 : 1) - area.rows)
    for (place, field) in fields.enumerated() {
      let row = area.top + starts[place] - scroll
      drawField(field, place, on: &canvas, row: row, in: area, left: left, face)
    }
    drawMore(on: &canvas, in: area, hidden: (starts.last ?? 0) - scroll >= area.rows, face)
    guard fields.indices.contains(focus), fields[focus].highlighted != nil else { return }
    let row = area.top + starts[focus] - scroll
    drawList(fields[focus], on: &canvas, below: row, in: area, left: left, face)
  }

  /// A form longer than the screen says so at its lower right.
  private func drawMore(on canvas: inout Canvas, in area: Area, hidden: Bool, _ face: Face) {
    guard hidden, area.rows > 0 else { return }
    let width = FormLayout.width(columns: area.columns)
    let edge = (area.columns - width) / 2 + width - 1
    canvas.writeRight(
      (face.isASCII ? "v " : "▾ ") + face.word(.more), row: area.bottom - 1, endColumn: edge - 1,
      style: .muted)
  }

  /// The row of each field from the first.
  private var starts: [Int] {
    var row = 0
    return fields.map { field in
      defer { row += field.rows + (field.fault == nil ? 0 : 1) }
      return row
    }
  }

  private func drawField(
    _ field: FormField, _ place: Int, on canvas: inout Canvas, row: Int, in area: Area, left: Int,
    _ face: Face
  ) {
    let isFocused = place == focus
    let column = left + FormLayout.labelWidth
    let columns = area.columns
    let inSight = row >= area.top && row < area.bottom
    if inSight {
      let label = field.label.map(face.word) ?? face.words.name(of: field.name)
      let sign = isFocused ? (face.isASCII ? ">" : "▸") : " "
      let star = field.isRequired ? "*" : ""
      canvas.writeField(
        sign + " " + CellWidth.cut(label + star, to: FormLayout.labelWidth - 3), row: row,
        column: left - 1, width: FormLayout.labelWidth, style: isFocused ? .bold : .plain)
    }
    switch field.kind {
    case .prose(let height):
      let rows = min(height, max(0, area.bottom - row))
      guard row >= area.top, rows > 0 else { return }
      let width = FormLayout.editorWidth(columns: columns)
      field.prose.draw(
        on: &canvas, row: row, column: column, size: Size(columns: width, rows: rows),
        focused: isFocused, style: .underline)
    case .ticks: drawTicks(field, isFocused, on: &canvas, row: row, in: area, column, face)
    case .line, .day, .time, .money, .year, .phone, .birth, .bsn, .agb, .postalCode, .login,
      .choice:
      guard inSight else { return }
      let width = FormLayout.lineWidth(field.kind, columns: columns)
      field.editor.draw(on: &canvas, row: row, column: column, width: width, focused: isFocused)
      let room = FormLayout.editorWidth(columns: columns) - width - 2
      canvas.write(
        CellWidth.cut(field.echo(face), to: room), row: row, column: column + width + 2,
        style: .muted)
    }
    let below = row + field.rows
    guard let fault = field.fault, below >= area.top, below < area.bottom else { return }
    // A message that doesn't fit beneath its field begins further to the left, to be whole.
    let room = FormLayout.width(columns: columns) - 4
    let text = CellWidth.cut("! " + fault, to: room)
    let end = column + FormLayout.editorWidth(columns: columns)
    canvas.write(
      text, row: below, column: max(left, min(column, end - CellWidth.of(text))), style: .danger)
  }

  private func drawTicks(
    _ field: FormField, _ isFocused: Bool, on canvas: inout Canvas, row: Int, in area: Area,
    _ column: Int, _ face: Face
  ) {
    for (offset, tick) in field.ticks.enumerated() {
      let line = row + offset
      guard line >= area.top, line < area.bottom else { continue }
      let isHere = isFocused && offset == field.tick
      let text = (tick.isOn ? "[x] " : "[ ] ") + tick.label
      let width = FormLayout.editorWidth(columns: area.columns)
      canvas.write(CellWidth.cut(text, to: width), row: line, column: column)
      guard isHere else { continue }
      canvas.restyle(row: line, column: column, width: 3, adding: .reverse)
      canvas.cursor = Position(row: line, column: column + 1)
    }
  }

  private func drawList(
    _ field: FormField, on canvas: inout Canvas, below row: Int, in area: Area, left: Int,
    _ face: Face
  ) {
    let offered = field.offered
    let column = left + FormLayout.labelWidth
    let width = min(FormLayout.editorWidth(columns: area.columns), 52)
    let shown = min(8, max(1, offered.count))
    let fitsBelow = row + 1 + shown <= area.bottom + 1
    let top = fitsBelow ? row + 1 : max(area.top, row - shown)
    let place = field.highlighted ?? 0
    let first = max(0, min(place - shown / 2, offered.count - shown))
    for offset in 0..<shown {
      canvas.fill(row: top + offset, column: column, width: width, style: .reverse)
      guard offered.indices.contains(first + offset) else {
        canvas.writeField(
          face.word(.nothingFound), row: top + offset, column: column, width: width,
          style: .reverse)
        continue
      }
      let choice = offered[first + offset]
      let isHere = first + offset == place
      let style: Style = isHere ? .bold : .reverse
      let sign = isHere ? (face.isASCII ? "> " : "▸ ") : "  "
      let detail = choice.detail.isEmpty ? "" : face.dot + choice.detail
      canvas.writeField(
        sign + choice.label + detail, row: top + offset, column: column, width: width, style: style)
    }
  }

  private func drawMatches(
    on canvas: inout Canvas, row: Int, _ left: Int, _ width: Int, _ face: Face
  ) {
    canvas.rule(row: row, face, column: left, width: width)
    let heading: ScreenWord = matches.isEmpty ? .noMatches : .matchesTitle
    canvas.write(
      CellWidth.cut(" " + face.word(heading) + " ", to: width), row: row, column: left + 1,
      style: matches.isEmpty ? .muted : .bold)
    for (offset, match) in matches.prefix(3).enumerated() {
      MatchBox().draw(
        match, on: &canvas, row: row + 1 + offset, column: left, width: width, face)
    }
  }
}
