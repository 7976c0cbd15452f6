import Domain
import Drawing
import Texts

/// The emergency procedures that wait for a review; one's own isn't among them.
struct ReviewsPanel: Screen, Equatable {
  private var lines: [EmergencyLine]?
  private var cursor = ListCursor<Int>()
  private var ticket: Ticket?

  /// Lines for each: who, which file and when; why.
  private static let height = 2

  var contexts: [KeyContext] { [.menu, .list] }
  var isPanel: Bool { true }

  mutating func open(_ desk: inout Desk) {
    ticket = desk.ask(.access(.emergencies(all: false)))
  }

  mutating func refresh(_ desk: inout Desk) { open(&desk) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    switch answer {
    case .outcome(.emergencies(let found)):
      let me = desk.settings.actor.user.id
      lines = found.filter { $0.access.user != me }
      cursor.settle(in: Array((lines ?? []).indices), rows: 8)
    case .trouble(let trouble):
      desk.pop()
      desk.say(trouble)
    default: break
    }
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let lines = lines ?? []
    if cursor.act(action, in: Array(lines.indices), rows: max(1, desk.bodyRows / Self.height - 2)) {
      return true
    }
    switch action {
    case .cancel, .back: desk.pop()
    case .open:
      guard lines.indices.contains(cursor.index), desk.may(.reviewEmergency) else {
        desk.pop()
        return true
      }
      let line = lines[cursor.index]
      var subject = FormSubject()
      subject.emergency = line.access.number
      subject.message = line.caseNumber.text + "  " + line.access.reason.text
      desk.push(FormPanel(.reviewEmergency, subject, desk: &desk))
    default: return false
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let lines = lines ?? []
    let inside = canvas.panel(
      face.words.word(AccessWord.reviewsTitle), entries: lines.count, of: Self.height, in: area,
      face)
    let (left, wide) = (inside.left + 1, inside.width - 2)
    if lines.isEmpty {
      canvas.writeField(
        face.words.word(AccessWord.noReviews), row: inside.area.top, column: left, width: wide,
        style: .muted)
    }
    for (place, index) in cursor.visible(
      rows: inside.area.rows / Self.height, count: lines.count)
    {
      let row = inside.area.top + place * Self.height
      let line = lines[index]
      let from = line.access.from
      canvas.writeField(
        "\(line.access.number)  \(line.user.text)  \(line.caseNumber.text)  "
          + face.words.dayInYear(from.localDay, today: face.today) + " " + from.localTime.text
          + " " + face.words.word(AccessWord.readUntil(line.access.until.localTime.text)),
        row: row, column: left, width: wide)
      canvas.writeField(
        line.access.reason.text, row: row + 1, column: left + 2, width: wide - 2, style: .muted)
      if index == cursor.index {
        canvas.select(row: row, face, column: inside.left, width: inside.width)
      }
    }
  }
}
