import Domain
import Drawing
import Texts

/// The providers for whoever has no tab of them, opened from the menu.
struct ProviderListScreen: Screen, Equatable {
  private var list = ProvidersScreen()

  var contexts: [KeyContext] { list.contexts }

  mutating func open(_ desk: inout Desk) { list.open(&desk) }

  mutating func refresh(_ desk: inout Desk) { list.refresh(&desk) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    list.receive(answer, for: ticket, &desk)
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    list.act(action, &desk)
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.head(face.words.name(of: MainTab.providers), in: area, face)
    list.draw(on: &canvas, in: area, face)
  }
}
