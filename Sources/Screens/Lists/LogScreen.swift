import Domain
import Drawing
import Texts

/// Logboek: who did what, when, about which case, in the words of the users.
struct LogScreen: MainScreen, Equatable {
  private var rows: [LogLine] = []
  private var cursor = ListCursor<Int64>()
  private var isComplete = false
  private var isLoaded = false
  private var listTicket: Ticket?
  private var moreTicket: Ticket?

  var contexts: [KeyContext] { [.log, .list] }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    moreTicket = nil
    listTicket = desk.ask(.log(LogFilter(limit: max(Self.page, min(500, rows.count)))))
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == listTicket || ticket == moreTicket else { return false }
    let isMore = ticket == moreTicket
    if isMore { moreTicket = nil } else { listTicket = nil }
    switch answer {
    case .outcome(.log(let lines)):
      rows = isMore ? rows + lines : lines
      isComplete = lines.count < Self.page
      isLoaded = true
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    cursor.settle(in: rows.map(\.sequence), rows: height(desk))
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    guard cursor.act(action, in: rows.map(\.sequence), rows: height(desk)) else { return false }
    guard !isComplete, moreTicket == nil, listTicket == nil, cursor.index + 10 >= rows.count,
      let last = rows.last
    else { return true }
    moreTicket = desk.ask(.log(LogFilter(limit: Self.page, before: last.sequence)))
    return true
  }

  func status(_ face: Face) -> String {
    rows.first { $0.sequence == cursor.key }.map(face.words.basis) ?? ""
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.rule(row: area.top + 1, face)
    guard !rows.isEmpty else {
      canvas.write(
        face.word(isLoaded ? .logEmpty : .loading), row: area.top + 2, column: 2, style: .muted)
      return
    }
    table(face).draw(rows, cursor: cursor, on: &canvas, in: area.dropping(2), face)
  }

  private static let page = 50

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 3) }

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
