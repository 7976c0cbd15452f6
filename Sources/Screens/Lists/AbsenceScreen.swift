import Domain
import Drawing
import Texts

/// What happens to each family of somebody who is away: who covers, and what waits today.
struct AbsenceScreen: Screen, Equatable {
  private let preview: AbsencePreview
  private var chosen: [ID<Family>: Login] = [:]
  private var cursor = ListCursor<ID<Family>>()
  private var ticket: Ticket?

  init(_ preview: AbsencePreview) {
    self.preview = preview
    for row in preview.rows { chosen[row.family] = row.proposed }
    cursor.settle(in: preview.rows.map(\.family), rows: 1)
  }

  var contexts: [KeyContext] { [.absence, .list] }

  private var selected: AbsenceRow? { preview.rows.first { $0.family == cursor.key } }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let rows = max(1, desk.bodyRows - 5)
    if cursor.act(action, in: preview.rows.map(\.family), rows: rows) { return true }
    switch action {
    case .pick: pick(&desk)
    case .save:
      guard ticket == nil else { return true }
      let covers = preview.rows.compactMap { row in
        chosen[row.family].map { CoverChoice(family: row.family, login: $0) }
      }
      ticket = desk.ask(.team(.reportAbsence(preview.absence, covers)))
    case .cancel: desk.pop()
    default: return false
    }
    return true
  }

  mutating func choose(_ choice: MenuChoice, _ desk: inout Desk) {
    guard case .user(let login) = choice, let row = selected else { return }
    chosen[row.family] = login
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    switch answer {
    case .outcome(.done(let done)):
      desk.pop()
      desk.finish(done)
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    return true
  }

  private func pick(_ desk: inout Desk) {
    guard let row = selected else { return }
    let words = desk.words
    let items = preview.colleagues.map { colleague in
      MenuPanel.Item(
        label: colleague.user.name.text,
        detail: colleague.user.login.text + "  "
          + words.word(
            .team(.fte(colleague.load.fte))) + " fte  " + count(colleague.user.login, colleague),
        choice: .user(colleague.user.login))
    }
    guard !items.isEmpty else {
      desk.say(.trouble, words.word(.team(.noColleague)))
      return
    }
    let title = words.word(.team(.chooseCover(row.name.text)))
    desk.push(MenuPanel(title: title, items: items))
  }

  /// The families of a colleague with those that this list gives him.
  private func count(_ login: Login, _ row: BoardRow) -> String {
    let more = preview.rows.count { chosen[$0.family] == login }
    return "\(row.counts[.open])" + (more > 0 ? "+\(more)" : "")
  }

  func status(_ face: Face) -> String {
    face.word(.team(.absenceConfirm(key: face.words.name(of: .control("s")))))
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let day = face.words.dayInYear(preview.absence.until.goodUntil, today: face.today)
    let title = face.word(.team(.absenceTitle(preview.user.name.text)))
    let end = canvas.write(title, row: area.top, column: 1, style: .title)
    let until = face.word(.team(.absenceUntil(preview.absence.until, day: day)))
    canvas.write(until, row: area.top, column: end + 2, style: .muted)
    let shares = preview.colleagues.compactMap { colleague -> String? in
      let more = preview.rows.count { chosen[$0.family] == colleague.user.login }
      return more == 0 ? nil : colleague.user.login.text + " +\(more)"
    }.joined(separator: face.dot)
    canvas.writeField(shares, row: area.top + 1, column: 1, width: area.columns - 2)
    canvas.rule(row: area.top + 2, face)
    let list = area.dropping(3)
    guard !preview.rows.isEmpty else {
      canvas.centred(face.word(.team(.noFamilies)), in: list)
      return
    }
    table(face).draw(preview.rows, cursor: cursor, on: &canvas, in: list, face)
  }

  private func table(_ face: Face) -> Table<AbsenceRow> {
    let words = face.words
    return Table(columns: [
      Column(title: "", width: 2, gap: 0, style: { _ in .danger }) {
        $0.risk == .high ? "!!" : ""
      },
      Column(title: face.word(.columnFamily), width: 0, gap: 1) { $0.name.text },
      Column(title: face.word(.team(.columnToday)), width: 19, gap: 1) { row in
        let phone = row.phone?.display ?? ""
        guard let call = row.callBack else { return phone }
        return (call.at.map { $0.text + " " } ?? "") + phone
      },
      Column(title: face.word(.columnTerm), width: 22, gap: 1) { row in
        row.term.map { words.reason($0, subject: nil, today: face.today) } ?? ""
      },
      Column(title: face.word(.team(.columnCover)), width: 12, gap: 1) { row in
        chosen[row.family]?.text ?? face.word(.team(.nobody))
      },
      Column(title: face.word(.columnCase), width: 14, from: 110) { $0.caseNumber.text },
    ])
  }
}
