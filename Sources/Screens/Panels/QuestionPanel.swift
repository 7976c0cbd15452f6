import Domain
import Drawing
import Texts

/// A question before something that can't simply be taken back.
///
/// Enter and Esc both mean no.
struct QuestionPanel: Screen, Equatable {
  let question: String
  let command: Command
  private var ticket: Ticket?

  init(question: String, command: Command) {
    self.question = question
    self.command = command
  }

  var contexts: [KeyContext] { [.question] }
  var isPanel: Bool { true }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    switch action {
    case .cancel, .back: desk.pop()
    case .confirm: if ticket == nil { ticket = desk.ask(command) }
    default: return false
    }
    return true
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    desk.pop()
    switch answer {
    case .outcome(.done(let done)): desk.finish(done)
    case .outcome(.team(let outcome)): desk.finish(outcome)
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.question(question, in: area, face)
  }
}
