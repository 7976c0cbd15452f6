import Domain
import Drawing
import Texts

/// Who stands in which register until when, from the team board; the first to end first.
struct RegistrationsScreen: Screen, Equatable {
  private var list = PagedList<RegistrationLine>(headRows: 3)

  var contexts: [KeyContext] { [.list] }

  private var question: PageQuestion {
    { _, _ in .registration(.list(expiringOnly: false)) }
  }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) { list.refresh(question, &desk) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard list.awaits(ticket) else { return false }
    guard case .outcome(.registrations(let found)) = answer else {
      list.giveUp(answer, &desk)
      return true
    }
    list.take(found, next: nil, question, &desk)
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    list.act(action, question, &desk)
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let words = face.words
    canvas.head(words.word(ConfigWord.registrations), in: area, face)
    guard list.isLoaded else {
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
    table.draw(list, on: &canvas, in: area.dropping(2), face)
    if list.isEmpty {
      canvas.centred(words.word(ConfigWord.noRegistrations), in: area.dropping(3))
    }
  }
}

extension RegistrationLine: ListRow {
  var key: ID<ProfessionalRegistration> { registration.id }
}
