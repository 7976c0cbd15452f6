import Domain
import Drawing
import Texts

/// Team: who the families are with, in numbers that each open exactly their families.
struct TeamScreen: MainScreen, Equatable {
  private(set) var board: TeamBoard?
  private var cursor = ListCursor<Row>()
  /// Which number of the row Enter opens.
  private var group = BoardGroup.open
  private var ticket: Ticket?

  /// A line of the board: the families of nobody first.
  enum Row: Hashable, Sendable {
    case unassigned
    case user(ID<User>)
    case everybody
  }

  var contexts: [KeyContext] { [.team, .list] }

  private var keys: [Row] {
    guard let board else { return [] }
    return [.unassigned] + board.rows.map { .user($0.user.id) } + [.everybody]
  }

  private var selected: BoardRow? {
    board?.rows.first { .user($0.user.id) == cursor.key }
  }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) { ticket = desk.ask(.team(.board)) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    if case .outcome(.team(.board(let found))) = answer { board = found }
    if case .trouble(let trouble) = answer { desk.say(trouble) }
    cursor.settle(in: keys, rows: height(desk))
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cursor.act(action, in: keys, rows: height(desk)) { return true }
    switch action {
    case .nextTab: turn(1)
    case .previousTab: turn(-1)
    case .open: openList(&desk)
    case .explain: explain(&desk)
    case .reportAbsence: reportAbsence(&desk)
    case .showRegistrations: desk.push(RegistrationsScreen())
    default: return false
    }
    return true
  }

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 5) }

  private mutating func turn(_ step: Int) {
    let all = BoardGroup.columns
    let place = all.firstIndex(of: group) ?? 0
    group = all[(place + step + all.count) % all.count]
  }

  private func openList(_ desk: inout Desk) {
    guard let key = cursor.key else { return }
    let who = name(of: key, desk.words)
    let coordinator: CoordinatorFilter
    switch key {
    case .unassigned: coordinator = .nobody
    case .everybody: coordinator = .anybody
    case .user:
      guard let user = selected?.user else { return }
      coordinator = .user(user.login)
    }
    guard group != .waiting else {
      desk.push(WaitingScreen(coordinator, who: who))
      return
    }
    let filter = FamilyFilter(coordinator: coordinator, group: group, isOfBoard: true)
    let heading = desk.words.word(.team(.listOf(who: who, group: group)))
    desk.push(FamiliesScreen(filter, heading: heading))
  }

  private func name(of key: Row, _ words: any Phrases) -> String {
    switch key {
    case .unassigned: words.word(.team(.unassigned))
    case .everybody: words.word(.team(.everybody))
    case .user: selected?.user.name.text ?? ""
    }
  }

  private func explain(_ desk: inout Desk) {
    guard let board, let row = selected else { return }
    let words = desk.words
    let band = board.band
    desk.push(
      TextPanel(
        title: words.word(.team(.weightTitle(row.user.name.text))),
        paragraphs: row.parts.map { words.word(.team(.weightPart($0))) } + [
          "", words.word(.team(.weightSum(row.load))),
          words.word(.team(.weightBand(lowest: band.lowerBound, highest: band.upperBound))),
        ]))
  }

  private func reportAbsence(_ desk: inout Desk) {
    guard let row = selected else { return }
    if let absence = row.absence {
      desk.push(
        QuestionPanel(
          question: desk.words.word(.team(.backQuestion(row.user.name.text))),
          command: .team(.endAbsence(absence.id, isUndo: false))))
      return
    }
    desk.push(FormPanel(.absence, FormSubject(user: row.user.login), desk: &desk))
  }
}

extension TeamScreen {
  func status(_ face: Face) -> String {
    guard let board, let key = cursor.key else { return "" }
    let who = name(of: key, face.words)
    let what: TeamWord =
      group == .waiting
      ? .waitingOf(who: who, weeks: board.longWeeks) : .listOf(who: who, group: group)
    guard let row = selected else { return face.word(.team(what)) }
    var parts = [face.word(.team(what))]
    if let absence = row.absence {
      let day = face.words.dayInYear(absence.until.goodUntil, today: face.today)
      parts.append(
        face.word(.team(.absent)) + " " + face.word(.team(.absenceUntil(absence.until, day: day))))
    }
    if row.covers > 0 { parts.append(face.word(.team(.covers(row.covers)))) }
    if let load = row.load.perFte, !board.band.contains(load), row.counts[.open] > 0 {
      parts.append(face.word(.team(.outsideBand)))
    }
    return parts.joined(separator: face.dot)
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.rule(row: area.top + 1, face)
    guard let board else {
      canvas.write(face.word(.loading), row: area.top + 2, column: 2, style: .muted)
      return
    }
    let lines =
      [Line(.unassigned, board.unassigned)] + board.rows.map { Line($0, $0.counts) }
      + [Line(.everybody, board.everybody)]
    table(board, face).draw(lines, cursor: cursor, on: &canvas, in: area.dropping(2), face)
    let last = area.top + area.rows - 1
    if board.expiring > 0, last > area.top + lines.count + 5 {
      canvas.writeField(
        " " + face.words.word(ConfigWord.expiring(board.expiring, key: "R")), row: last,
        column: 0, width: area.columns, style: .warning)
    }
    if board.rows.isEmpty { canvas.centred(face.word(.team(.boardEmpty)), in: area.dropping(8)) }
  }

  /// One line with what it counts: a coordinator's, or one with a name of its own.
  private struct Line {
    let row: BoardRow?
    let name: TeamWord?
    let counts: BoardCounts

    init(_ row: BoardRow, _ counts: BoardCounts) {
      (self.row, name, self.counts) = (row, nil, counts)
    }

    init(_ name: TeamWord, _ counts: BoardCounts) {
      (row, self.name, self.counts) = (nil, name, counts)
    }
  }

  private func table(_ board: TeamBoard, _ face: Face) -> Table<Line> {
    let bar = 7
    return Table(columns: [
      Column(title: face.settings.teamName, width: 0, gap: 1) { line in
        guard let row = line.row else { return face.word(.team(line.name ?? .unassigned)) }
        let away = row.absence == nil ? "" : "  " + face.word(.team(.absent))
        return row.user.login.text + away
      },
      Column(title: face.word(.team(.columnFte)), width: 3, gap: 1, isRight: true) { line in
        line.row.map { face.word(.team(.fte($0.load.fte))) } ?? ""
      },
      number(.open, .columnOpen, 5, face),
      number(.new, .columnNew, 6, face, from: Self.wide[group] ?? 0),
      Column(
        title: face.word(
          .team(
            .columnWeight(lowest: board.band.lowerBound, highest: board.band.upperBound))),
        width: bar + 5, gap: 1,
        style: { line in
          line.row?.load.perFte.map { $0 > board.band.upperBound } == true ? .warning : .plain
        }
      ) { line in
        guard let load = line.row?.load.perFte else {
          return line.name == .everybody ? "" : face.isASCII ? "-" : "–"
        }
        // Full at half above the band, so that too much is seen.
        let full = max(1, board.band.upperBound * 3 / 2)
        let cells = min(bar, (load * bar + full / 2) / full)
        let sign = face.isASCII ? "#" : "▇"
        let filled = String(repeating: sign, count: cells)
        return CellWidth.pad(filled, to: bar) + " \(load)"
          + (load > board.band.upperBound ? " !" : "")
      },
      number(.late, .columnLate, 5, face),
      number(.noContact, .columnNoContact, Self.wide[group] == nil ? 8 : 7, face),
      further(.childNotSeen, .columnNotSeen, 7, face),
      number(.incomplete, .columnIncomplete, 9, face),
      further(.budgetOver90, .columnBudget(percent: board.tightPercent), 7, face),
      further(.handoverOpen, .columnHandover, 7, face),
      further(.unreviewedEmergency, .columnEmergency, 7, face),
      number(.waiting, .columnWaiting(weeks: board.longWeeks), 6, face),
    ])
  }

  /// From how many columns these fit beside the others; below it the chosen one takes the place of
  /// the new families.
  private static let wide: [BoardGroup: Int] = [
    .childNotSeen: 90, .budgetOver90: 98, .handoverOpen: 106, .unreviewedEmergency: 114,
  ]

  private func further(
    _ group: BoardGroup, _ title: TeamWord, _ width: Int, _ face: Face
  ) -> Column<Line> {
    number(group, title, width, face, from: group == self.group ? 0 : Self.wide[group] ?? 0)
  }

  private func number(
    _ group: BoardGroup, _ title: TeamWord, _ width: Int, _ face: Face, from: Int = 0
  ) -> Column<Line> {
    let isChosen = group == self.group
    let head = face.word(.team(title))
    return Column(
      title: isChosen ? head + (face.isASCII ? "<" : "◂") : head, width: width, gap: 1,
      from: from, isRight: true, style: { _ in isChosen ? .bold : .plain },
      text: { "\($0.counts[group])" + (isChosen ? " " : "") })
  }
}
