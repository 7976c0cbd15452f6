import Domain
import Drawing
import Texts

/// The handover sheet of a family, to read; the look is in the log before the first line is shown.
struct SheetPanel: Screen, Equatable {
  private let family: ID<Family>
  private var ticket: Ticket?
  private var text: TextPanel?

  init(_ family: ID<Family>) { self.family = family }

  var contexts: [KeyContext] { [.reading, .list] }
  var isPanel: Bool { true }

  mutating func open(_ desk: inout Desk) { ticket = desk.ask(.team(.sheet(.id(family)))) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    switch answer {
    case .outcome(.team(.sheet(let page))):
      let lines = HandoverSheetText.page(page, phrases: desk.words)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      text = TextPanel(
        title: desk.words.action(.readSheet).title, paragraphs: lines.dropLast())
    case .trouble(let trouble):
      desk.pop()
      desk.say(trouble)
    default: break
    }
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if text == nil, action == .cancel || action == .back {
      desk.pop()
      return true
    }
    return text?.act(action, &desk) ?? false
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    text?.draw(on: &canvas, in: area, face)
  }
}
