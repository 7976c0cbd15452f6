import Domain
import Drawing
import Texts

/// Who stands in which register until when, from the team board; the first to end first.
struct RegistrationsScreen: Screen, Equatable {
  private var rows: [RegistrationLine]?
  private var cursor = ListCursor<ID<ProfessionalRegistration>>()
  private var ticket: Ticket?

  var contexts: [KeyContext] { [.list] }

  private var keys: [ID<ProfessionalRegistration>] { (rows ?? []).map(\.registration.id) }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    ticket = desk.ask(.registration(.list(expiringOnly: false)))
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    if case .outcome(.registrations(let found)) = answer { rows = found }
    if case .trouble(let trouble) = answer { desk.say(trouble) }
    cursor.settle(in: keys, rows: height(desk))
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    cursor.act(action, in: keys, rows: height(desk))
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let words = face.words
    canvas.head(words.word(ConfigWord.registrations), in: area, face)
    guard let rows else {
      canvas.write(face.word(.loading), row: area.top + 2, column: 2, style: .muted)
      return
    }
    let table = Table<RegistrationLine>(columns: [
      Column(title: face.word(.columnName), width: 0, gap: 1) { $0.user.name.text },
      Column(title: "", width: 4) { words.name(of: $0.registration.kind) },
      Column(title: words.word(ConfigWord.columnNumber), width: 14) {
        $0.registration.number.text
      },
      Column(title: words.word(ConfigWord.columnUntil), width: 12) {
        words.dayInYear($0.registration.untilDay, today: face.today)
      },
      Column(
        title: words.word(ConfigWord.columnState), width: 10,
        style: { $0.state == .holds ? .plain : .warning }
      ) { words.name(of: $0.state) },
    ])
    table.draw(rows, cursor: cursor, on: &canvas, in: area.dropping(2), face)
    if rows.isEmpty {
      canvas.centred(words.word(ConfigWord.noRegistrations), in: area.dropping(3))
    }
  }

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 3) }
}
