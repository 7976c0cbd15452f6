import Domain
import Drawing
import Texts

/// The norms the team works by, from *Beheer*; Enter changes one.
struct NormsScreen: Screen, Equatable {
  private var rows: [NormLine] = []
  private var cursor = ListCursor<Norm>()
  private var ticket: Ticket?
  private var draftTicket: Ticket?
  /// Changes that were being typed when the line went.
  private var drafts: [Draft] = []

  var contexts: [KeyContext] { [.norms, .list] }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    ticket = desk.ask(.config(.show))
    draftTicket = desk.ask(.drafts)
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    switch ticket {
    case self.ticket:
      self.ticket = nil
      if case .outcome(.norms(let lines)) = answer { rows = lines }
      if case .trouble(let trouble) = answer { desk.say(trouble) }
      cursor.settle(in: rows.map(\.norm), rows: height(desk))
    case draftTicket:
      draftTicket = nil
      guard case .outcome(.drafts(let lines)) = answer else { return true }
      drafts = lines.map(\.draft).filter { $0.form == FormName.norm.rawValue }
        .sorted { $0.savedAt > $1.savedAt }
    default: return false
    }
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cursor.act(action, in: rows.map(\.norm), rows: height(desk)) { return true }
    guard action == .changeNorm else { return false }
    guard let line = rows.first(where: { $0.norm == cursor.key }) else { return true }
    let draft = drafts.first { draft in
      draft.fields.contains {
        $0.name == FormSubject.markName && $0.text == line.norm.rawValue
      }
    }
    desk.push(FormPanel(.norm, FormSubject(norm: line, draft: draft), desk: &desk))
    return true
  }

  func status(_ face: Face) -> String {
    guard let line = rows.first(where: { $0.norm == cursor.key }) else { return "" }
    let before = line.before.prefix(3).map {
      face.words.value(of: line.norm, $0.value) + " ("
        + face.words.dayInYear($0.fromDay, today: face.today) + ")"
    }
    let range = face.words.word(
      ConfigWord.range(lowest: line.norm.range.lowerBound, highest: line.norm.range.upperBound))
    guard !before.isEmpty else { return range }
    return range + face.dot + face.words.word(ConfigWord.before(before.joined(separator: ", ")))
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let words = face.words
    let sign = face.isASCII ? "<" : "‹"
    canvas.writeField(
      " \(sign) " + words.word(ConfigWord.title), row: area.top, column: 0, width: area.columns,
      style: .title)
    canvas.rule(row: area.top + 1, face)
    let table = Table<NormLine>(columns: [
      Column(title: words.name(of: FieldName.norm), width: 0, gap: 1) {
        words.name(of: $0.norm)
      },
      Column(title: words.name(of: FieldName.normValue), width: 7, gap: 2) {
        words.value(of: $0.norm, $0.value)
      },
      Column(title: words.word(ConfigWord.columnSince), width: 13, gap: 2) { line in
        line.since.map { words.dayInYear($0, today: face.today) }
          ?? words.word(ConfigWord.seed)
      },
    ])
    table.draw(rows, cursor: cursor, on: &canvas, in: area.dropping(2), face)
  }

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 3) }
}
