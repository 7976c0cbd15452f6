import Domain
import Drawing
import Texts

/// What came of a command over many families: a row each, and one key that takes all back.
struct BatchPanel: Screen, Equatable {
  private let result: BatchResult
  private var cursor = ListCursor<ID<Family>>()

  init(_ result: BatchResult) {
    self.result = result
    cursor.settle(in: result.rows.map(\.family), rows: 1)
  }

  var contexts: [KeyContext] { [.batch, .list] }
  var isPanel: Bool { true }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let rows = max(1, desk.bodyRows - 2)
    if cursor.act(action, in: result.rows.map(\.family), rows: rows) { return true }
    switch action {
    case .cancel, .back: desk.pop()
    case .undoBatch: undo(&desk)
    default: return false
    }
    return true
  }

  private func undo(_ desk: inout Desk) {
    desk.pop()
    let command: TeamCommand
    switch result.kind {
    case .absence(let id, _): command = .endAbsence(id, isUndo: true)
    case .assignment(let batch, _): command = .undoAssign(batch)
    case .change: return desk.push(UndoPanel())
    }
    desk.push(
      QuestionPanel(
        question: desk.words.word(.team(.undoQuestion)), command: .team(command)))
  }

  func status(_ face: Face) -> String {
    guard let row = result.rows.first(where: { $0.family == cursor.key }) else { return "" }
    if let refusal = row.refusal { return face.words.describe(refusal) }
    return row.letter.map(face.words.describe) ?? ""
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let letters = result.letters.map {
      face.dot + face.words.letterWord(.preparedMany($0.prepared, of: $0.of))
    }
    let title =
      face.word(.team(.resultTitle(done: result.doneCount, of: result.rows.count)))
      + (letters ?? "")
    canvas.rows(
      result.rows, title: title, done: face.word(.team(.resultDone)), cursor, in: area, face)
  }
}

extension Canvas {
  /// A row for each family in a frame: its name, and what became or would become of it.
  mutating func rows(
    _ rows: [BatchResult.Row], title: String, done: String, _ cursor: ListCursor<ID<Family>>,
    in area: Area, _ face: Face
  ) {
    let width = min(area.columns - 2, 100)
    let inside = panel(title, rows: rows.count, width: width, in: area, face)
    for (line, index) in cursor.visible(rows: inside.area.rows, count: rows.count) {
      let row = rows[index]
      let place = inside.area.top + line
      writeField(
        row.name?.text ?? row.caseNumber?.text ?? "?", row: place, column: inside.left + 2,
        width: 24)
      let who = row.login.map { $0.text + face.dot } ?? ""
      writeField(
        row.refusal.map(face.words.describe) ?? who + done + letter(row, face), row: place,
        column: inside.left + 28, width: inside.width - 29,
        style: row.refusal == nil && !row.lacksLetter ? .plain : .warning)
      if index == cursor.index {
        select(row: place, face, column: inside.left, width: inside.width)
      }
    }
  }
  private func letter(_ row: BatchResult.Row, _ face: Face) -> String {
    row.letter.map { face.dot + face.words.describe($0) } ?? ""
  }
}

extension BatchResult.Row {
  fileprivate var lacksLetter: Bool {
    if case .notPrepared = letter { true } else { false }
  }
}
