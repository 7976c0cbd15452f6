import Domain
import Drawing
import Texts

/// What a number of a report counts, the newest first; Enter opens the file.
struct FigureListScreen: Screen, Equatable {
  let selection: FigureSelection
  private var list = PagedList<FigureRow>(headRows: 3)

  init(_ selection: FigureSelection) { self.selection = selection }

  var contexts: [KeyContext] { [.figures, .list] }

  private var question: PageQuestion {
    { [selection] after, limit in .report(.list(selection, after: after, limit: limit)) }
  }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) { list.refresh(question, &desk) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard list.awaits(ticket) else { return false }
    guard case .outcome(.report(.list(let page))) = answer else {
      list.giveUp(answer, &desk)
      return true
    }
    list.take(page.rows, next: page.next, question, &desk)
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if list.act(action, question, &desk) { return true }
    guard action == .open else { return false }
    if let family = list.selected?.family {
      desk.open(family)
    } else if list.selected != nil {
      desk.say(.hint, desk.words.reportWord(.referralWithoutFamily))
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let words = face.words
    let last = selection.toDay.adding(days: -1)
    let period = words.reportWord(
      .period(
        from: words.dayInYear(selection.fromDay, today: face.today),
        to: words.dayInYear(last, today: face.today)))
    let count = list.isLoaded ? "\(list.rows.count)" + (list.hasMore ? "+" : "") : ""
    canvas.head(
      words.reportWord(.listTitle(selection.kind, period: period)), right: count, style: .muted,
      in: area, face)
    let below = area.dropping(2)
    guard !list.rows.isEmpty else {
      let text = list.isLoaded ? words.reportWord(.emptyList) : face.word(.loading)
      canvas.write(text, row: below.top + 1, column: 4, style: .muted)
      return
    }
    table(face).draw(list, on: &canvas, in: below, face)
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

extension FigureRow: ListRow {
  var key: ID<FigureRow> { id }
}
