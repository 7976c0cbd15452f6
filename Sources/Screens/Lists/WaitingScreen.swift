import Domain
import Drawing
import Texts

/// Who waits long for help, from the board: without bridging first, then who waits longest.
struct WaitingScreen: Screen, Equatable {
  let coordinator: CoordinatorFilter
  /// Whose families these are, as the board calls them.
  let who: String
  private var list = PagedList<WaitingRow>(headRows: 3)
  private var longWeeks: Int?
  private var seen = SeenFamilies(.families)

  init(_ coordinator: CoordinatorFilter, who: String) {
    self.coordinator = coordinator
    self.who = who
  }

  var contexts: [KeyContext] { [.longWaiting, .list] }

  private var question: PageQuestion {
    { [coordinator] after, limit in .team(.waiting(coordinator, after: after, limit: limit)) }
  }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) { list.refresh(question, &desk) }

  mutating func leave(_ desk: inout Desk) { seen.report(&desk) }

  mutating func ring(_ timer: TimerName, _ desk: inout Desk) {
    if timer == .rest { seen.report(&desk) }
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard list.awaits(ticket) else { return false }
    guard case .outcome(.team(.waiting(let page))) = answer else {
      list.giveUp(answer, &desk)
      return true
    }
    longWeeks = page.longWeeks
    let isFurther = list.take(page.rows, next: page.next, question, &desk)
    if isFurther { seen.add(page.rows.map(\.family), &desk) }
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if list.act(action, question, &desk) { return true }
    guard action == .open else { return false }
    seen.report(&desk)
    if let row = list.selected { desk.open(row.family) }
    return true
  }
}

extension WaitingScreen {
  /// Of the row what is cut above.
  func status(_ face: Face) -> String {
    guard let wait = list.selected?.waits.first else { return "" }
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
      longWeeks == nil ? "" : face.word(.familiesShown(count: list.rows.count, more: list.hasMore))
    canvas.head(
      face.word(.team(.waitingOf(who: who, weeks: weeks))), right: count, style: .muted, in: area,
      face)
    let below = area.dropping(2)
    guard !list.rows.isEmpty else {
      let text = face.word(longWeeks == nil ? .loading : .team(.nobodyWaits(weeks: weeks)))
      canvas.write(text, row: below.top + 1, column: 4, style: .muted)
      return
    }
    table(face).draw(list, on: &canvas, in: below, face)
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

extension WaitingRow: ListRow {
  var key: ID<Family> { family }
}
