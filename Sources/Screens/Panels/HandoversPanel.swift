import Domain
import Drawing
import Texts

/// What would become of each family a colleague is asked to take over; it is asked after a save.
struct HandoversPanel: Screen, Equatable {
  private let preview: HandoversPreview
  private var cursor = ListCursor<ID<Family>>()
  private var ticket: Ticket?

  init(_ preview: HandoversPreview) {
    self.preview = preview
    cursor.settle(in: preview.rows.map(\.family), rows: 1)
  }

  var contexts: [KeyContext] { [.handovers, .list] }
  var isPanel: Bool { true }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let rows = max(1, desk.bodyRows - 2)
    if cursor.act(action, in: preview.rows.map(\.family), rows: rows) { return true }
    switch action {
    case .save:
      guard ticket == nil, !preview.possible.isEmpty else { return true }
      ticket = desk.ask(
        .team(.askHandovers(preview.possible, to: preview.to, note: preview.note)))
    case .cancel, .back: desk.pop()
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
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    return true
  }

  func status(_ face: Face) -> String {
    if let row = preview.rows.first(where: { $0.family == cursor.key }), let refusal = row.refusal {
      return face.words.describe(refusal)
    }
    guard !preview.possible.isEmpty else { return face.word(.team(.handoversNone)) }
    return face.word(
      .team(
        .handoversConfirm(
          key: face.words.name(of: .control("s")), count: preview.possible.count)))
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let title = face.word(
      .team(
        .handoversTitle(
          possible: preview.possible.count, of: preview.rows.count, to: preview.to.text)))
    canvas.rows(
      preview.rows, title: title, done: face.word(.team(.handoverPossible)), cursor, in: area, face)
  }
}
