import Domain
import Drawing
import Texts

/// Logboek: who did what, when, about which case, in the words of the users.
struct LogScreen: MainScreen, Equatable {
  private var list = PagedList<LogLine>(headRows: 3)

  var contexts: [KeyContext] { [.log, .list] }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  private var question: PageQuestion {
    { after, limit in .log(LogFilter(limit: limit, before: after?.number)) }
  }

  mutating func refresh(_ desk: inout Desk) { list.refresh(question, &desk) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard list.awaits(ticket) else { return false }
    guard case .outcome(.log(let lines)) = answer else {
      list.giveUp(answer, &desk)
      return true
    }
    // The log doesn't say where it ends: a page that isn't full is the last.
    let isLast = lines.count < Self.fullPage
    let next = isLast ? nil : lines.last.map { PageKey(number: $0.sequence) }
    list.take(lines, next: next, question, &desk)
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    list.act(action, question, &desk)
  }

  func status(_ face: Face) -> String {
    list.selected.map(face.words.basis) ?? ""
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.rule(row: area.top + 1, face)
    guard !list.rows.isEmpty else {
      canvas.write(
        face.word(list.isLoaded ? .logEmpty : .loading), row: area.top + 2, column: 2, style: .muted
      )
      return
    }
    table(face).draw(list, on: &canvas, in: area.dropping(2), face)
  }

  private static let fullPage = 50

  private func table(_ face: Face) -> Table<LogLine> {
    let words = face.words
    return Table(columns: [
      Column(title: face.word(.columnTime), width: 14, gap: 1) { line in
        let day = line.at.localDay
        let time = line.at.localTime.text
        return day == face.today
          ? time : CellWidth.pad(words.dayInYear(day, today: face.today), to: 8) + " " + time
      },
      Column(title: face.word(.columnWho), width: 12, gap: 1) { $0.actor?.text ?? "" },
      Column(title: face.word(.columnRole), width: 13, gap: 1, from: 96) { line in
        Role(rawValue: line.role).map(words.name(of:)) ?? line.role
      },
      Column(
        title: face.word(.columnEvent), width: 0, gap: 1,
        style: { $0.wasDenied ? .warning : .plain }
      ) { line in
        let event = EventName(rawValue: line.event).map(words.name(of:)) ?? line.event
        let count = line.count.map { $0 > 1 ? " (\(words.number($0)))" : "" } ?? ""
        return (line.wasDenied ? face.word(.refusedMark) + " " : "") + event + count
      },
      Column(title: face.word(.columnCase), width: 12, gap: 1) { $0.caseNumber?.text ?? "" },
      Column(title: words.name(of: FieldName.basis), width: 30, from: 120) { words.basis($0) },
    ])
  }
}

extension LogLine: ListRow {
  var key: Int64 { sequence }
}
