import Domain
import Drawing
import Texts

/// Ongedaan: says what would be taken back, and does it after a yes.
struct UndoPanel: Screen, Equatable {
  private var step: UndoStep?
  /// What was done after it and stays.
  private var final: FinalChange?
  private var ticket: Ticket?

  var contexts: [KeyContext] { [.question] }
  var isPanel: Bool { true }

  mutating func open(_ desk: inout Desk) { ticket = desk.ask(.casework(.lastUndo)) }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    switch action {
    case .cancel, .back: desk.pop()
    case .confirm:
      guard let step, ticket == nil else { return true }
      ticket = desk.ask(.casework(.undo(step.number)))
    default: return false
    }
    return true
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    switch answer {
    case .outcome(.undoable(let found?, let after)): (step, final) = (found, after)
    case .outcome(.undoable(nil, let after)):
      desk.pop()
      guard let after else {
        desk.say(.hint, desk.words.word(.nothingToUndo))
        break
      }
      desk.push(
        TextPanel(
          title: desk.words.word(.cannotUndo), paragraphs: [desk.words.describe(after)]))
    case .outcome(.done(let done)):
      desk.pop()
      desk.finish(done)
    case .trouble(let trouble):
      desk.pop()
      desk.say(trouble)
      desk.refreshAll()
    default: break
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    guard let step else { return }
    let since = final.map { face.words.describe($0) + " " } ?? ""
    canvas.question(since + face.words.describe(step), in: area, face)
  }
}

extension Canvas {
  /// A question in a frame, with the keys that answer it.
  mutating func question(_ question: String, in area: Area, _ face: Face) {
    let width = min(area.columns - 2, 66)
    let key = face.words.language == .dutch ? "j" : "y"
    let lines = CellWidth.wrap(question, width: max(1, width - 4))
    let inside = panel("", rows: lines.count + 2, width: width, in: area, face)
    for (offset, line) in lines.enumerated() where offset < inside.area.rows {
      write(line, row: inside.area.top + offset, column: inside.left + 1)
    }
    guard inside.area.rows > lines.count + 1 else { return }
    write(
      face.word(.confirmHint(key: key)), row: inside.area.top + lines.count + 1,
      column: inside.left + 1, width: inside.width - 2, style: .bold)
  }
}
