import Domain
import Drawing
import Texts

/// One box to find a family, or to be sure there is none before a new one is made.
struct FinderPanel: Screen, Equatable {
  enum Purpose: Equatable, Sendable {
    case open
    case recent
    case newFamily
  }

  let purpose: Purpose
  private var box = MatchBox()
  private var cursor = ListCursor<Int>()
  private var recents: [FamilyReference] = []
  /// Enter was pressed before the answer to what was typed had come.
  private var isOpening = false

  init(_ purpose: Purpose) { self.purpose = purpose }

  var contexts: [KeyContext] { [.finder] }
  var takesText: Bool { true }
  var isPanel: Bool { true }

  mutating func open(_ desk: inout Desk) { recents = desk.recents }

  mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    guard box.type(key, &desk) else { return false }
    isOpening = false
    cursor.reset()
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    box.paste(text, &desk)
    cursor.reset()
  }

  mutating func ring(_ timer: TimerName, _ desk: inout Desk) { box.ring(timer, &desk) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard box.receive(answer, for: ticket, &desk) else { return false }
    cursor.settle(in: Array(rows.indices), rows: 10)
    // Only what leaves no doubt is opened unseen.
    if isOpening, rows.count == 1 { choose(rows[0], &desk) }
    isOpening = false
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let rows = rows
    if cursor.act(action, in: Array(rows.indices), rows: 10) { return true }
    switch action {
    case .cancel, .back: desk.pop()
    case .open:
      isOpening = box.isWaiting
      guard !isOpening, rows.indices.contains(cursor.index) else { return true }
      choose(rows[cursor.index], &desk)
    default: return false
    }
    return true
  }

  mutating func leave(_ desk: inout Desk) { box.report(&desk) }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let width = area.panelWidth
    let title = face.word(purpose == .newFamily ? .newFamilyTitle : .searchTitle)
    let inside = canvas.panel(title, rows: min(area.rows, 24) - 4, width: width, in: area, face)
    let (left, wide) = (inside.left + 1, inside.width - 2)
    canvas.write(face.word(.searchPrompt), row: inside.area.top, column: left, style: .muted)
    box.words.draw(
      on: &canvas, row: inside.area.top + 1, column: left, width: wide, focused: true)
    let list = inside.area.dropping(3)
    let rows = rows
    if rows.isEmpty, !box.isWaiting {
      canvas.writeField(
        face.word(box.isEmpty ? .restHidden : .nothingFound), row: list.top, column: left,
        width: wide, style: .muted)
    } else if box.isEmpty, purpose != .newFamily {
      canvas.write(face.word(.recentTitle), row: list.top - 1, column: left, style: .muted)
    }
    for (line, index) in cursor.visible(rows: list.rows, count: rows.count) {
      draw(rows[index], on: &canvas, row: list.top + line, left + 1, wide - 1, face)
      if index == cursor.index {
        canvas.select(row: list.top + line, face, column: inside.left, width: inside.width)
      }
    }
  }

  private enum Row: Equatable {
    case match(Match)
    case recent(FamilyReference)
    case new(String)
  }

  private var rows: [Row] {
    guard !box.isEmpty else { return purpose == .newFamily ? [] : recents.map(Row.recent) }
    let found = box.matches.map(Row.match)
    return purpose == .newFamily ? found + [.new(box.text)] : found
  }

  private mutating func choose(_ row: Row, _ desk: inout Desk) {
    switch row {
    case .match(let match): desk.open(match.family)
    case .recent(let family): desk.open(family.id)
    case .new(let name):
      desk.pop()
      desk.push(FormPanel(.newFamily, FormSubject(typed: name), desk: &desk))
    }
  }

  private func draw(
    _ row: Row, on canvas: inout Canvas, row line: Int, _ column: Int, _ width: Int, _ face: Face
  ) {
    switch row {
    case .match(let match):
      box.draw(match, on: &canvas, row: line, column: column, width: width, face)
    case .recent(let family):
      let end = canvas.writeField(family.name.text, row: line, column: column, width: width - 14)
      canvas.write(family.caseNumber.text, row: line, column: end + 1, style: .muted)
    case .new(let name):
      canvas.writeField(
        face.word(.newFamilyRow(name)), row: line, column: column, width: width, style: .bold)
    }
  }
}
