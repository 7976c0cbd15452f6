import Domain
import Drawing
import Texts

/// Beheer: who works with the program, with which roles.
struct UsersScreen: MainScreen, Equatable {
  private var list = PagedList<UserLine>(headRows: 3)

  var contexts: [KeyContext] { [.users, .list] }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  private var question: PageQuestion { { _, _ in .users } }

  mutating func refresh(_ desk: inout Desk) { list.refresh(question, &desk) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard list.awaits(ticket) else { return false }
    guard case .outcome(.users(let lines)) = answer else {
      list.giveUp(answer, &desk)
      return true
    }
    list.take(lines, next: nil, question, &desk)
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if list.act(action, question, &desk) { return true }
    switch action {
    case .showSettings: desk.push(SettingsScreen())
    case .newUser: desk.push(FormPanel(.newUser, FormSubject(), desk: &desk))
    case .disableUser:
      guard let line = list.selected, line.user.disabledOn == nil else { return true }
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
    table.draw(list, on: &canvas, in: area.dropping(2), face)
    if list.isEmpty { canvas.centred(face.word(.usersEmpty), in: area.dropping(3)) }
  }
}

/// Aanbieders: the organisations that help.
struct ProvidersScreen: MainScreen, Equatable {
  private var list = PagedList<Provider>(headRows: 3)

  var contexts: [KeyContext] { [.providers, .list] }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  private var question: PageQuestion { { _, _ in .providers } }

  mutating func refresh(_ desk: inout Desk) { list.refresh(question, &desk) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard list.awaits(ticket) else { return false }
    guard case .outcome(.providers(let found)) = answer else {
      list.giveUp(answer, &desk)
      return true
    }
    list.take(found, next: nil, question, &desk)
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if list.act(action, question, &desk) { return true }
    switch action {
    case .newProvider: desk.push(FormPanel(.newProvider, FormSubject(), desk: &desk))
    case .open: list.cursor.key.map { desk.push(ProviderCardScreen($0)) }
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
    table.draw(list, on: &canvas, in: area.dropping(2), face)
    if list.isEmpty { canvas.centred(face.word(.providersEmpty), in: area.dropping(3)) }
  }
}

extension UserLine: ListRow {
  var key: ID<User> { user.id }
}

extension Provider: ListRow {
  var key: ID<Provider> { id }
}
