import Domain
import Drawing
import Texts

/// Why somebody reads a file that isn't his, asked before it opens.
struct ReasonPanel: Screen, Equatable {
  private let family: ID<Family>
  private let caseNumber: CaseNumber
  private var cursor = ListCursor<Int>()
  private var ticket: Ticket?

  init(_ family: ID<Family>, _ caseNumber: CaseNumber) {
    self.family = family
    self.caseNumber = caseNumber
  }

  var contexts: [KeyContext] { [.menu, .list] }
  var isPanel: Bool { true }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let reasons = ReadingReason.allCases
    if cursor.act(action, in: Array(reasons.indices), rows: reasons.count) { return true }
    switch action {
    // The file beneath has nothing to show without a reason.
    case .cancel, .back:
      desk.pop()
      desk.pop()
    case .open:
      guard ticket == nil, reasons.indices.contains(cursor.index) else { return true }
      give(reasons[cursor.index], &desk)
    default: return false
    }
    return true
  }

  private mutating func give(_ reason: ReadingReason, _ desk: inout Desk) {
    guard reason.needsRemark else {
      ticket = desk.ask(.access(.giveReason(.id(family), reason, remark: nil)))
      return
    }
    var subject = FormSubject()
    subject.reference = FamilyReference(id: family, name: .hidden, caseNumber: caseNumber)
    desk.pop()
    desk.push(FormPanel(.readingRemark, subject, desk: &desk))
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    desk.pop()
    switch answer {
    case .outcome(.done(let done)): desk.finish(done)
    case .trouble(let trouble):
      desk.say(trouble)
      desk.pop()
    default: break
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let reasons = ReadingReason.allCases
    let inside = canvas.panel(
      face.words.word(AccessWord.reasonTitle(caseNumber.text)), rows: reasons.count + 2,
      width: min(area.columns - 2, 70), in: area, face)
    canvas.writeField(
      face.words.word(AccessWord.reasonQuestion), row: inside.area.top, column: inside.left + 1,
      width: inside.width - 2, style: .muted)
    let list = inside.area.dropping(2)
    for (line, index) in cursor.visible(rows: list.rows, count: reasons.count) {
      let row = list.top + line
      canvas.writeField(
        face.words.name(of: reasons[index]), row: row, column: inside.left + 2,
        width: inside.width - 4)
      if index == cursor.index {
        canvas.select(row: row, face, column: inside.left, width: inside.width)
      }
    }
  }
}
