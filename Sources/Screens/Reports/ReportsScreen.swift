import Domain
import Drawing
import Texts

/// Rapportage: one report at a time, each number of which opens its list.
struct ReportsScreen: MainScreen, Equatable {
  private var question: ReportQuestion?
  private var report: Report?
  private var cursor = ListCursor<ReportRowKey>()
  /// The column whose number Enter opens, and whose picture is drawn.
  private var column = 0
  private var ticket: Ticket?
  private var exportTicket: Ticket?

  var contexts: [KeyContext] { [.reports, .list] }

  private var keys: [ReportRowKey] {
    report.map { $0.rows.map(\.key) + [.total] } ?? []
  }

  private var row: ReportRow? {
    guard let report else { return nil }
    return cursor.key == .total ? report.total : report.rows.first { $0.key == cursor.key }
  }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    let asked = question ?? .lastYear(Self.first(desk), today: desk.today)
    question = asked
    ticket = desk.ask(.report(.show(asked)))
  }

  /// A POH sees his practice alone.
  private static func first(_ desk: Desk) -> ReportName {
    let roles = desk.settings.actor.roles
    let isOfPractice = roles.isDisjoint(with: [.coordinator, .supervisor, .controller])
    return isOfPractice ? .practice : .inflow
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    if ticket == exportTicket {
      exportTicket = nil
      if case .written(let path) = answer {
        desk.say(.done, desk.words.reportWord(.exported(path: path)))
      }
      if case .trouble(let trouble) = answer { desk.say(trouble) }
      return true
    }
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    switch answer {
    case .outcome(.report(.report(let found))): show(found, desk)
    case .trouble(let trouble):
      desk.say(trouble)
      // What was shown stays; a question that is refused isn't asked again.
      question = report?.question
    default: break
    }
    return true
  }

  private mutating func show(_ found: Report, _ desk: Desk) {
    let isOther = found.question.name != report?.question.name
    if isOther { column = 0 }
    report = found
    question = found.question
    column = min(column, max(0, found.columns.count - 1))
    let rows = Self.listRows(desk, found)
    cursor.settle(in: keys, rows: rows)
    // The newest month is what one looks for.
    if isOther, found.question.division.isTime {
      cursor.move(to: found.rows.count - 1, in: keys, rows: rows)
    }
  }

  private mutating func ask(_ change: (inout ReportQuestion) -> Void, _ desk: inout Desk) {
    guard var asked = question else { return }
    change(&asked)
    question = asked
    ticket = desk.ask(.report(.show(asked)))
  }

  mutating func choose(_ choice: MenuChoice, _ desk: inout Desk) {
    switch choice {
    case .reportName(let name):
      ask({ $0 = $0.about(name) }, &desk)
    case .report(let found): show(found, desk)
    case .reportShape(let shape): export(shape, &desk)
    case .action(let action): desk.run(action)
    default: break
    }
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if let report, cursor.act(action, in: keys, rows: Self.listRows(desk, report)) {
      return true
    }
    switch action {
    case .nextTab: turn(1)
    case .previousTab: turn(-1)
    case .open: openList(&desk)
    case .chooseReport: chooseReport(&desk)
    case .setPeriod:
      guard let question else { return true }
      desk.push(FormPanel(.reportPeriod, FormSubject(report: question), desk: &desk))
    case .divideReport: ask({ $0 = $0.dividedOtherwise }, &desk)
    case .forOutside: ask({ $0 = $0.turnedOutside }, &desk)
    case .exportReport: chooseShape(&desk)
    case .explain: explain(&desk)
    default: return false
    }
    return true
  }

  private mutating func turn(_ step: Int) {
    guard let count = report?.columns.count, count > 0 else { return }
    column = (column + step + count) % count
  }

  private func chooseReport(_ desk: inout Desk) {
    let items = ReportName.allCases.map { name in
      MenuPanel.Item(label: desk.words.name(of: name), choice: .reportName(name))
    }
    desk.push(
      MenuPanel(title: desk.words.reportWord(.title), items: items, isNumbered: true))
  }

  private func chooseShape(_ desk: inout Desk) {
    guard report != nil else { return }
    let items = ReportShape.allCases.map { shape in
      MenuPanel.Item(label: desk.words.reportWord(.shape(shape)), choice: .reportShape(shape))
    }
    desk.push(
      MenuPanel(title: desk.words.reportWord(.exportTitle), items: items, isNumbered: true))
  }

  private mutating func export(_ shape: ReportShape, _ desk: inout Desk) {
    guard let report, exportTicket == nil else { return }
    let ticket = desk.ticket()
    exportTicket = ticket
    desk.want(.exportReport(ticket, report, shape))
  }

  private func openList(_ desk: inout Desk) {
    guard let row, let report, row.cells.indices.contains(column) else { return }
    switch row.cells[column].list {
    case .figures(let selection):
      desk.push(FigureListScreen(selection))
    case .families(let ones):
      let isSupervisor = desk.may(.assignCoordinator)
      let filter = FamilyFilter(
        coordinator: isSupervisor ? .anybody : .mine, isOfBoard: isSupervisor,
        more: FamilyConditions(ones: ones.map { [$0] } ?? []))
      let heading = [
        desk.words.name(of: report.question.name), desk.words.label(row.key),
      ].joined(separator: ": ")
      desk.push(FamiliesScreen(filter, heading: heading))
    case nil: desk.say(.hint, desk.words.reportWord(.noList))
    }
  }

  /// What the report answers, then what each of its numbers means.
  private func explain(_ desk: inout Desk) {
    guard let report else { return }
    let words = desk.words
    let columns = report.columns.map {
      words.lineHead(of: $0) + ": " + words.definition(of: $0)
    }
    desk.push(
      TextPanel(
        title: words.name(of: report.question.name),
        paragraphs: [words.definition(of: report.question.name)] + columns, isSpaced: true))
  }
}

// What is seen.
extension ReportsScreen {
  /// Rows of the table in sight, above what stands beneath it.
  private static func listRows(_ desk: Desk, _ report: Report) -> Int {
    let foot = foot(report, desk.face, width: desk.size.columns - 2)
    return max(1, desk.bodyRows - headRows - foot.count)
  }

  /// The tabs, name and period, a rule, and two lines of heads.
  private static let headRows = 5

  func status(_ face: Face) -> String {
    guard let report, report.columns.indices.contains(column) else { return "" }
    return face.words.definition(of: report.columns[column])
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    guard let report else {
      canvas.write(face.word(.loading), row: area.top + 2, column: 2, style: .muted)
      return
    }
    drawHead(report, on: &canvas, in: area, face)
    let list = area.dropping(3)
    let foot = Self.foot(report, face, width: area.columns - 2)
    let rows = max(1, list.rows - foot.count)
    let lines = report.rows + [report.total]
    ReportTable(report: report, chosen: column, width: area.columns, face: face).table.draw(
      lines, cursor: cursor, on: &canvas,
      in: Area(top: list.top, rows: rows, columns: list.columns), face)
    for (place, line) in foot.enumerated() where list.top + rows + place < area.bottom {
      canvas.writeField(
        line, row: list.top + rows + place, column: 1, width: area.columns - 2, style: .muted)
    }
  }

  /// Which report, and of what: under the tabs.
  private func drawHead(
    _ report: Report, on canvas: inout Canvas, in area: Area, _ face: Face
  ) {
    let about = ReportText.subtitle(report, face.words)
    canvas.writeField(
      face.words.name(of: report.question.name), row: area.top + 1, column: 1,
      width: area.columns - 4 - CellWidth.of(about), style: .bold)
    canvas.writeRight(
      CellWidth.cut(about, to: area.columns / 2 + 8), row: area.top + 1,
      endColumn: area.columns - 1, style: .muted)
    canvas.rule(row: area.top + 2, face)
  }

  /// What stands beneath the table.
  private static func foot(_ report: Report, _ face: Face, width: Int) -> [String] {
    let words = face.words
    var lines = ReportText.notes(report, words).flatMap { CellWidth.wrap($0, width: width) }
    if report.hidesSome, !report.isSuppressed {
      lines.append(words.reportWord(.hiddenMeans(smallest: Int(Suppression.smallest))))
    }
    return lines + spread(report, face)
  }

  /// How many lie between which days, a line a kind: the steps with a bar each.
  private static func spread(_ report: Report, _ face: Face) -> [String] {
    report.spreads.map { kind, buckets in
      let parts = buckets.map { bucket in
        let range = "\(bucket.lowest)" + (bucket.end.map { "-\($0)" } ?? "+")
        return range + ": " + (bucket.count.value.map { "\($0)" } ?? (face.isASCII ? "*" : "·"))
      }
      let counts = buckets.map { Int(clamping: $0.count.value ?? 0) }
      let picture =
        buckets.contains { $0.count.isHidden }
        ? "" : " " + Chart.sparkline(counts, ascii: face.isASCII)
      return face.words.name(of: kind) + picture + "  " + parts.joined(separator: "  ")
    }
  }
}
