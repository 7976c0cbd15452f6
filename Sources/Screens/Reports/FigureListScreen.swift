import Domain
import Drawing
import Texts

/// What a number of a report counts, the newest first; Enter opens the file.
struct FigureListScreen: Screen, Equatable {
  let selection: FigureSelection
  private var rows: [FigureRow]?
  private var next: PageKey?
  private var cursor = ListCursor<ID<FigureRow>>()
  private var listTicket: Ticket?
  private var moreTicket: Ticket?
  /// Whether the user wants the last row and more pages must come first.
  private var isGoingToEnd = false

  init(_ selection: FigureSelection) { self.selection = selection }

  private static let page = 50

  var contexts: [KeyContext] { [.figures, .list] }

  private var keys: [ID<FigureRow>] { (rows ?? []).map(\.id) }
  private var selected: FigureRow? { rows?.first { $0.id == cursor.key } }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    moreTicket = nil
    let limit = min(500, max(Self.page, rows?.count ?? 0))
    listTicket = desk.ask(.report(.list(selection, after: nil, limit: limit)))
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == listTicket || ticket == moreTicket else { return false }
    let isMore = ticket == moreTicket
    if isMore { moreTicket = nil } else { listTicket = nil }
    switch answer {
    case .outcome(.report(.list(let page))):
      rows = isMore ? (rows ?? []) + page.rows : page.rows
      next = page.next
      cursor.settle(in: keys, rows: height(desk))
      if isGoingToEnd { goToEnd(&desk) }
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if action == .moveLast, next != nil {
      isGoingToEnd = true
      goToEnd(&desk)
      return true
    }
    if cursor.act(action, in: keys, rows: height(desk)) {
      isGoingToEnd = false
      if cursor.index + 10 >= keys.count { more(Self.page, &desk) }
      return true
    }
    guard action == .open else { return false }
    if let family = selected?.family {
      desk.open(family)
    } else if selected != nil {
      desk.say(.hint, desk.words.reportWord(.referralWithoutFamily))
    }
    return true
  }

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 3) }

  private mutating func more(_ limit: Int, _ desk: inout Desk) {
    guard let next, moreTicket == nil, listTicket == nil else { return }
    moreTicket = desk.ask(.report(.list(selection, after: next, limit: limit)))
  }

  /// The last row is the last of all, so pages are fetched until there are no more.
  private mutating func goToEnd(_ desk: inout Desk) {
    cursor.move(to: keys.count - 1, in: keys, rows: height(desk))
    guard next != nil else {
      isGoingToEnd = false
      return
    }
    more(500, &desk)
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let words = face.words
    let last = selection.toDay.adding(days: -1)
    let period = words.reportWord(
      .period(
        from: words.dayInYear(selection.fromDay, today: face.today),
        to: words.dayInYear(last, today: face.today)))
    let count = rows.map { "\($0.count)" + (next == nil ? "" : "+") } ?? ""
    canvas.head(
      words.reportWord(.listTitle(selection.kind, period: period)), right: count, style: .muted,
      in: area, face)
    let list = area.dropping(2)
    guard let rows, !rows.isEmpty else {
      let text = rows == nil ? face.word(.loading) : words.reportWord(.emptyList)
      canvas.write(text, row: list.top + 1, column: 4, style: .muted)
      return
    }
    table(face).draw(rows, cursor: cursor, on: &canvas, in: list, face)
  }

  private func table(_ face: Face) -> Table<FigureRow> {
    let words = face.words
    let unit = selection.kind.unit
    var columns = [
      Column<FigureRow>(title: words.reportWord(.columnDay), width: 12, gap: 1) {
        words.dayInYear($0.onDay, today: face.today)
      },
      Column(title: face.word(.columnFamily), width: 0) { $0.name.text },
      Column(title: words.reportWord(.columnCase), width: 17) { row in
        row.caseNumber?.text
          ?? (row.family == nil ? words.reportWord(.referralWithoutFamily) : "")
      },
    ]
    if let unit {
      columns.append(
        Column(title: words.reportWord(.columnValue), width: 12, isRight: true) {
          words.number($0.value, unit)
        })
    }
    columns.append(
      Column(title: words.name(of: .provider as FieldName), width: 24, from: 70) {
        $0.provider?.text ?? ""
      })
    return Table(columns: columns)
  }
}
