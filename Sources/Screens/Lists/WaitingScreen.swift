import Domain
import Drawing
import Texts

/// Who waits long for help, from the board: without bridging first, then who waits longest.
struct WaitingScreen: Screen, Equatable {
  let coordinator: CoordinatorFilter
  /// Whose families these are, as the board calls them.
  let who: String
  private var rows: [WaitingRow] = []
  private var longWeeks: Int?
  private var next: PageKey?
  private var cursor = ListCursor<ID<Family>>()
  private var listTicket: Ticket?
  private var moreTicket: Ticket?
  /// Whether the user wants the last row and more pages must come first.
  private var isGoingToEnd = false
  private var seen = SeenFamilies(.families)

  init(_ coordinator: CoordinatorFilter, who: String) {
    self.coordinator = coordinator
    self.who = who
  }

  private static let page = 50

  var contexts: [KeyContext] { [.longWaiting, .list] }

  private var keys: [ID<Family>] { rows.map(\.family) }
  private var selected: WaitingRow? { rows.first { $0.family == cursor.key } }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    moreTicket = nil
    let limit = min(500, max(Self.page, rows.count))
    listTicket = desk.ask(.team(.waiting(coordinator, after: nil, limit: limit)))
  }

  mutating func leave(_ desk: inout Desk) { seen.report(&desk) }

  mutating func ring(_ timer: TimerName, _ desk: inout Desk) {
    if timer == .rest { seen.report(&desk) }
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == listTicket || ticket == moreTicket else { return false }
    let isMore = ticket == moreTicket
    if isMore { moreTicket = nil } else { listTicket = nil }
    switch answer {
    case .outcome(.team(.waiting(let page))):
      rows = isMore ? rows + page.rows : page.rows
      (next, longWeeks) = (page.next, page.longWeeks)
      if isMore { seen.add(page.rows.map(\.family), &desk) }
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
      if cursor.index + 10 >= rows.count { more(Self.page, &desk) }
      return true
    }
    guard action == .open else { return false }
    seen.report(&desk)
    if let row = selected { desk.open(row.family) }
    return true
  }

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 3) }

  private mutating func more(_ limit: Int, _ desk: inout Desk) {
    guard let next, moreTicket == nil, listTicket == nil else { return }
    moreTicket = desk.ask(.team(.waiting(coordinator, after: next, limit: limit)))
  }

  /// The last row is the last of all, so pages are fetched until there are no more.
  private mutating func goToEnd(_ desk: inout Desk) {
    cursor.move(to: rows.count - 1, in: keys, rows: height(desk))
    guard next != nil else {
      isGoingToEnd = false
      return
    }
    more(500, &desk)
  }
}

extension WaitingScreen {
  /// Of the row what is cut above.
  func status(_ face: Face) -> String {
    guard let wait = selected?.waits.first else { return "" }
    let words = face.words
    return [
      wait.person.given, words.word(.waitsSince(words.dayInYear(wait.since, today: face.today))),
      wait.product.text, wait.provider.text,
      wait.bridging.map { words.word(.bridgedBy($0.text)) } ?? words.word(.noBridging),
    ].joined(separator: face.dot)
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let weeks = longWeeks ?? Norm.waitingLong.seed
    let count =
      longWeeks == nil ? "" : face.word(.familiesShown(count: rows.count, more: next != nil))
    canvas.head(
      face.word(.team(.waitingOf(who: who, weeks: weeks))), right: count, style: .muted, in: area,
      face)
    let list = area.dropping(2)
    guard !rows.isEmpty else {
      let text = face.word(longWeeks == nil ? .loading : .team(.nobodyWaits(weeks: weeks)))
      canvas.write(text, row: list.top + 1, column: 4, style: .muted)
      return
    }
    table(face).draw(rows, cursor: cursor, on: &canvas, in: list, face)
  }

  private func table(_ face: Face) -> Table<WaitingRow> {
    func word(_ word: TeamWord) -> String { face.word(.team(word)) }
    func day(_ day: Day) -> String { face.words.dayInYear(day, today: face.today) }
    return Table(columns: [
      Column(title: face.word(.columnFamily), width: 0, gap: 1) { $0.name.text },
      Column(title: word(.columnWaits), width: 11, gap: 1) { row in
        let more = row.waits.count > 1 ? " +\(row.waits.count - 1)" : ""
        return (row.waits.first?.person.given ?? "") + more
      },
      Column(title: word(.columnProduct), width: 18, gap: 1) {
        $0.waits.first?.product.text ?? ""
      },
      Column(title: word(.columnProvider), width: 18, gap: 1, from: 110) {
        $0.waits.first?.provider.text ?? ""
      },
      Column(title: word(.columnWeeks), width: 3, gap: 1, isRight: true) { row in
        row.waits.first.map { "\($0.weeks(on: face.today))" } ?? ""
      },
      Column(title: word(.columnSince), width: 12, gap: 1, from: 100) { row in
        row.waits.first.map { day($0.since) } ?? ""
      },
      Column(
        title: word(.columnBridging), width: 18, gap: 1,
        style: { $0.waits.first?.bridging == nil ? .warning : .plain }
      ) { $0.waits.first?.bridging?.text ?? word(.noBridge) },
      Column(
        title: word(.columnChecked), width: 7, gap: 1,
        style: { $0.waits.first?.checkedOn == nil ? .warning : .plain }
      ) { $0.waits.first?.checkedOn.map(day) ?? word(.notChecked) },
      Column(title: face.word(.columnCoordinator), width: 13, gap: 1, from: 130) {
        $0.coordinator?.text ?? face.word(.noCoordinator)
      },
    ])
  }
}
