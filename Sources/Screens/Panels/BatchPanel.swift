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
    case .undoBatch:
      let command: TeamCommand =
        switch result.kind {
        case .absence(let id, _): .endAbsence(id, isUndo: true)
        case .assignment(let batch, _): .undoAssign(batch)
        }
      desk.pop()
      desk.push(
        QuestionPanel(
          question: desk.words.word(.team(.undoQuestion)), command: .team(command)))
    default: return false
    }
    return true
  }

  func status(_ face: Face) -> String {
    guard let row = result.rows.first(where: { $0.family == cursor.key }) else { return "" }
    return row.refusal.map { face.words.describe(Trouble.refused($0)) } ?? ""
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let title = face.word(
      .team(.resultTitle(done: result.doneCount, of: result.rows.count)))
    let width = min(area.columns - 2, 100)
    let inside = canvas.panel(title, rows: result.rows.count, width: width, in: area, face)
    for (line, index) in cursor.visible(rows: inside.area.rows, count: result.rows.count) {
      let row = result.rows[index]
      let place = inside.area.top + line
      canvas.writeField(
        row.name?.text ?? row.caseNumber?.text ?? "?", row: place, column: inside.left + 2,
        width: 24)
      let text =
        row.refusal.map { face.words.describe(Trouble.refused($0)) }
        ?? row.login.text + face.dot + face.word(.team(.resultDone))
      canvas.writeField(
        text, row: place, column: inside.left + 28, width: inside.width - 29,
        style: row.refusal == nil ? .plain : .warning)
      if index == cursor.index {
        canvas.select(row: place, face, column: inside.left, width: inside.width)
      }
    }
  }
}
