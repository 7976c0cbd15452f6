import Domain
import Drawing
import Texts

/// Beheer: who works with the program, with which roles.
struct UsersScreen: MainScreen, Equatable {
  private var rows: [UserLine] = []
  private var cursor = ListCursor<ID<User>>()
  private var ticket: Ticket?

  var contexts: [KeyContext] { [.users, .list] }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) { ticket = desk.ask(.users) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    if case .outcome(.users(let lines)) = answer { rows = lines }
    if case .trouble(let trouble) = answer { desk.say(trouble) }
    cursor.settle(in: rows.map(\.user.id), rows: height(desk))
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cursor.act(action, in: rows.map(\.user.id), rows: height(desk)) { return true }
    switch action {
    case .showSettings: desk.push(SettingsScreen())
    case .newUser: desk.push(FormPanel(.newUser, FormSubject(), desk: &desk))
    case .disableUser:
      guard let line = rows.first(where: { $0.user.id == cursor.key }),
        line.user.disabledOn == nil
      else { return true }
      let question = desk.words.word(.disableQuestion(line.user.name.text))
      desk.push(QuestionPanel(question: question, command: .disableUser(line.user.login)))
    default: return false
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.rule(row: area.top + 1, face)
    let table = Table<UserLine>(columns: [
      Column(title: face.word(.columnLogin), width: 14, gap: 1) { $0.user.login.text },
      Column(title: face.word(.columnName), width: 0) { line in
        guard let day = line.user.disabledOn else { return line.user.name.text }
        let since = face.words.dayInYear(day, today: face.today)
        return face.word(.disabled) + " " + since + ": " + line.user.name.text
      },
      Column(title: face.word(.columnRoles), width: 30) { line in
        line.grants.map { face.words.name(of: $0.role) }.joined(separator: ", ")
      },
      Column(title: face.word(.columnTeams), width: 20, from: 90) { line in
        line.teams.map(\.text).joined(separator: ", ")
      },
      Column(title: face.word(.columnPhone), width: 16, from: 110) {
        $0.user.phone?.display ?? ""
      },
    ])
    table.draw(rows, cursor: cursor, on: &canvas, in: area.dropping(2), face)
    if rows.isEmpty { canvas.centred(face.word(.usersEmpty), in: area.dropping(3)) }
  }

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 3) }
}

/// Aanbieders: the organisations that help.
struct ProvidersScreen: MainScreen, Equatable {
  private var rows: [Provider] = []
  private var cursor = ListCursor<ID<Provider>>()
  private var ticket: Ticket?

  var contexts: [KeyContext] { [.providers, .list] }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) { ticket = desk.ask(.providers) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    if case .outcome(.providers(let found)) = answer { rows = found }
    if case .trouble(let trouble) = answer { desk.say(trouble) }
    cursor.settle(in: rows.map(\.id), rows: height(desk))
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cursor.act(action, in: rows.map(\.id), rows: height(desk)) { return true }
    switch action {
    case .newProvider: desk.push(FormPanel(.newProvider, FormSubject(), desk: &desk))
    case .open: cursor.key.map { desk.push(ProviderCardScreen($0)) }
    case .showCoverage: desk.push(CoverageScreen())
    default: return false
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.rule(row: area.top + 1, face)
    let table = Table<Provider>(columns: [
      Column(title: face.word(.columnProvider), width: 0, gap: 1) { $0.name.text },
      Column(title: face.word(.columnAGB), width: 10) { $0.agb?.digits ?? "" },
    ])
    table.draw(rows, cursor: cursor, on: &canvas, in: area.dropping(2), face)
    if rows.isEmpty { canvas.centred(face.word(.providersEmpty), in: area.dropping(3)) }
  }

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 3) }
}
