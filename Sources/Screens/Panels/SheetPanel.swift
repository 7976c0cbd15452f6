import Domain
import Drawing
import Texts

/// A sheet to read; that it is looked at or handed out is written down before its first line shows.
struct SheetPanel: Screen, Equatable {
  enum Sheet: Equatable, Sendable {
    case handover(ID<Family>)
    case weekend
  }

  private let sheet: Sheet
  private var ticket: Ticket?
  private var text: TextPanel?

  init(_ sheet: Sheet) { self.sheet = sheet }

  var contexts: [KeyContext] { [.reading, .list] }
  var isPanel: Bool { true }

  mutating func open(_ desk: inout Desk) {
    switch sheet {
    case .handover(let family): ticket = desk.ask(.team(.sheet(.id(family))))
    case .weekend:
      ticket = desk.words.weekendHanding().map { desk.ask(.team(.weekend($0))) }
    }
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    switch answer {
    case .outcome(.team(.sheet(let page))):
      let lines = HandoverSheetText.page(page, phrases: desk.words)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      text = TextPanel(
        title: desk.words.action(.readSheet).title, paragraphs: lines.dropLast())
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
