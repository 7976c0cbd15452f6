package import Domain
import Drawing
package import Texts

/// The weekend sheet for reading; that it was handed out is written down as it opens.
struct WeekendPanel: Screen, Equatable {
  private var ticket: Ticket?
  private var text: TextPanel?

  var contexts: [KeyContext] { [.reading, .list] }
  var isPanel: Bool { true }

  mutating func open(_ desk: inout Desk) {
    guard let handing = desk.words.weekendHanding() else { return }
    ticket = desk.ask(.team(.weekend(handing)))
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    switch answer {
    case .outcome(.team(.weekend(let pages))):
      let page = WeekendSheetText(desk.words).page(pages, on: desk.today)
      text = TextPanel(
        title: desk.words.action(.readWeekendSheet).title, paragraphs: page.lines(width: 72))
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

extension Phrases {
  /// What is written down about handing the sheet out; `recipient` is who has the duty.
  package func weekendHanding(to recipient: Line? = nil) -> WeekendHanding? {
    guard let duty = recipient ?? (try? Line(word(SafetyWord.weekendDuty))),
      let why = try? Line(word(SafetyWord.weekendNotInformed))
    else { return nil }
    return WeekendHanding(recipient: duty, whyNotInformed: why)
  }
}
