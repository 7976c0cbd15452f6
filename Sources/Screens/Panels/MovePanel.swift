import Domain
import Drawing
import Texts

/// What a move would end and begin; it is saved from here, and Esc leads back to the form.
struct MovePanel: Screen, Equatable {
  private let preview: MovePreview
  private let page: FamilyPage
  private let version: Int?
  /// The draft of the form beneath, which the saved move takes the place of.
  private let draft: ID<Draft>?
  private var ticket: Ticket?
  private var top = 0

  init(_ preview: MovePreview, page: FamilyPage, version: Int?, draft: ID<Draft>?) {
    self.preview = preview
    self.page = page
    self.version = version
    self.draft = draft
  }

  var contexts: [KeyContext] { [.movePreview, .list] }
  var isPanel: Bool { true }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let last = max(0, lines(desk.face, desk.size.columns).count - max(1, desk.bodyRows - 2))
    switch action {
    case .moveUp: top = max(0, min(last, top) - 1)
    case .moveDown: top = min(last, top + 1)
    case .pageUp, .moveFirst: top = 0
    case .pageDown, .moveLast: top = last
    case .save:
      guard ticket == nil else { return true }
      ticket = desk.ask(.moving(preview.family, .start(preview.new), expecting: version))
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
    case .outcome(.done(let done)):
      if let draft { desk.tell(.discardDraft(draft)) }
      desk.pop()
      desk.finish(done)
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let lines = lines(face, area.columns)
    let title = face.word(
      .moving(.previewTitle(day: face.words.dayInYear(preview.plan.onDay, today: face.today))))
    let inside = canvas.panel(
      title, rows: lines.count, width: min(area.columns, 80), in: area, face)
    for (offset, line) in lines.dropFirst(top).prefix(inside.area.rows).enumerated() {
      canvas.write(
        line, row: inside.area.top + offset, column: inside.left + 1, width: inside.width - 2)
    }
    guard lines.count > top + inside.area.rows, inside.area.rows > 0 else { return }
    canvas.writeRight(
      (face.isASCII ? "v " : "▾ ") + face.word(.more), row: inside.area.bottom - 1,
      endColumn: inside.left + inside.width - 1, style: .muted)
  }

  func status(_ face: Face) -> String {
    face.word(.moving(.saveHint(key: face.words.name(of: .control("s")))))
  }

  private func lines(_ face: Face, _ columns: Int) -> [String] {
    MoveText(page: page, words: face.words, today: face.today).lines(preview).flatMap {
      CellWidth.wrap($0, width: max(1, min(columns, 80) - 4))
    }
  }
}
