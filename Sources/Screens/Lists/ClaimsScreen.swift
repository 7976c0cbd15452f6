import Domain
import Drawing
import Texts

/// Declaraties: what providers declared, by how it stands; a supervisor sees what he decides alone.
struct ClaimsScreen: MainScreen, Equatable {
  private(set) var tab: ClaimTab
  private var list = PagedList<ClaimRow>(headRows: 4)
  private var marks: Set<ID<ClaimLine>> = []
  private var page: ClaimListPage?
  private var change: Ticket?
  /// The views this user may see.
  private let tabs: [ClaimTab]

  init(tabs: [ClaimTab]) {
    self.tabs = tabs
    tab = tabs.first ?? .ready
  }

  var contexts: [KeyContext] {
    switch tab {
    case .ready: [.claimsReady, .claims, .list]
    case .held: [.claimsHeld, .claims, .list]
    case .toDecide: [.claimsToDecide, .claims, .list]
    case .booked, .rejected: [.claims, .list]
    }
  }

  /// What is marked, or the line under the cursor.
  private var chosen: [ClaimRow] {
    marks.isEmpty
      ? [list.selected].compactMap(\.self) : list.rows.filter { marks.contains($0.line.id) }
  }

  private var question: PageQuestion {
    { [tab] after, limit in .claims(.list(tab, after: after, limit: limit)) }
  }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) { list.refresh(question, &desk) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    if ticket == change {
      change = nil
      if case .outcome(.done(let done)) = answer { desk.finish(done) }
      if case .trouble(let trouble) = answer { desk.say(trouble) }
      return true
    }
    guard list.awaits(ticket) else { return false }
    guard case .outcome(.claims(let found)) = answer else {
      list.giveUp(answer, &desk)
      return true
    }
    page = found
    list.take(found.rows, next: found.next, question, &desk)
    marks.formIntersection(list.keys)
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if list.act(action, question, &desk) { return true }
    switch action {
    case .open: if let row = list.selected { desk.push(ClaimScreen(row)) }
    case .nextTab: turn(1, &desk)
    case .previousTab: turn(-1, &desk)
    case .mark: mark(&desk)
    case .markAll: marks = Set(list.keys)
    case .unmarkAll: marks = []
    case .approveClaim: approve(&desk)
    case .approveClaimFile: approveFile(&desk)
    case .rejectClaim: form(.claimReject, &desk)
    case .matchClaim: match(&desk)
    case .explain: explain(&desk)
    default: return false
    }
    return true
  }

  private mutating func turn(_ step: Int, _ desk: inout Desk) {
    tab = tabs[((tabs.firstIndex(of: tab) ?? 0) + step + tabs.count) % max(1, tabs.count)]
    (page, marks) = (nil, [])
    list.reset()
    refresh(&desk)
  }

  private mutating func mark(_ desk: inout Desk) {
    guard let id = list.cursor.key else { return }
    marks.formSymmetricDifference([id])
    _ = list.act(.moveDown, question, &desk)
  }

  /// More than was left and above the mandate are said why; what fits is asked once for all.
  private func approve(_ desk: inout Desk) {
    guard !chosen.isEmpty else { return }
    if tab == .toDecide { return form(.claimApprove, &desk) }
    let amounts = chosen.map(\.line.content.signed)
    let sum = desk.words.money((try? Cents.sum(amounts)) ?? .zero)
    desk.push(
      QuestionPanel(
        question: desk.words.word(
          ClaimWord.approveQuestion(count: chosen.count, amount: sum)),
        command: .claims(.approve(chosen.map(\.line.id), remark: nil))))
  }

  private func approveFile(_ desk: inout Desk) {
    guard let row = list.selected else { return }
    desk.push(
      QuestionPanel(
        question: desk.words.word(ClaimWord.approveFileQuestion(file: row.fileNumber)),
        command: .claims(.approveFile(number: row.fileNumber))))
  }

  private func form(_ name: FormName, _ desk: inout Desk) {
    guard !chosen.isEmpty else { return }
    var subject = FormSubject()
    subject.claims = chosen.map(\.line.id)
    desk.push(FormPanel(name, subject, desk: &desk))
  }

  private mutating func match(_ desk: inout Desk) {
    guard !chosen.isEmpty else { return }
    change = desk.ask(.claims(.rematch(chosen.map(\.line.id))))
  }

  private func explain(_ desk: inout Desk) {
    guard let row = list.selected else { return }
    desk.push(
      TextPanel(
        title: row.line.label, paragraphs: row.reasons(desk.words), isSpaced: true))
  }
}

extension ClaimRow {
  /// Why it isn't booked by itself, or that it fits.
  func reasons(_ words: any Phrases) -> [String] {
    var lines = [words.name(of: line.state)]
    if let hold = line.hold { lines = [words.name(of: hold), words.explain(hold)] }
    if line.state == .ready {
      lines = [words.word(ClaimWord.fits)]
      if isAboveMandate { lines.append(words.word(ClaimWord.needsSupervisor)) }
    }
    if let remark = line.remark { lines.append(remark.text) }
    return lines
  }
}

extension ClaimsScreen {
  func status(_ face: Face) -> String {
    guard let row = list.selected else { return "" }
    let content = row.line.content
    return [
      content.bsn.masked, face.words.word(ClaimWord.assignment(content.assignment.rawValue)),
      content.category.rawValue + " " + face.words.name(of: content.category),
      row.line.hold.map { face.words.name(of: $0) } ?? row.line.remark?.text,
    ].compactMap(\.self).joined(separator: face.dot)
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let names = tabs.map { face.words.name(of: $0) }
    let end = canvas.tabs(
      names, open: tabs.firstIndex(of: tab) ?? 0, row: area.top + 1, limit: area.columns)
    if let page {
      let text = face.words.word(
        ClaimWord.totals(count: page.count, amount: face.words.money(page.total)))
      // Where the tabs leave no room the sum stands on the rule.
      let hasRoom = area.columns - end > CellWidth.of(text) + 2
      canvas.rule(row: area.top + 2, face)
      canvas.writeRight(
        hasRoom ? text : " \(text) ", row: area.top + (hasRoom ? 1 : 2),
        endColumn: area.columns - 1, style: .muted)
    } else {
      canvas.rule(row: area.top + 2, face)
    }
    let below = area.dropping(3)
    guard !list.rows.isEmpty else {
      if list.isLoaded {
        canvas.centred(face.words.word(ClaimWord.empty(tab)), in: below)
      } else {
        canvas.write(face.word(.loading), row: below.top, column: 2, style: .muted)
      }
      return
    }
    table(face, area.columns).draw(list, on: &canvas, in: below, face)
  }

  private func table(_ face: Face, _ columns: Int) -> Table<ClaimRow> {
    let words = face.words
    func day(_ day: Day) -> String { words.shortDay(day) }
    return Table(columns: [
      Column(title: "", width: 2, gap: 0, style: { _ in .bold }) {
        marks.contains($0.line.id) ? "* " : ""
      },
      Column(title: words.word(ClaimWord.columnClaim), width: 0, gap: 0) { $0.line.label },
      Column(
        title: words.name(of: FieldName.provider), width: columns < 120 ? 13 : 28, gap: 1
      ) {
        $0.provider?.text ?? $0.line.content.provider.digits
      },
      Column(title: words.name(of: FieldName.product), width: 7, gap: 1, from: 100) {
        $0.line.content.productCode?.text ?? $0.line.content.category.rawValue
      },
      Column(title: words.word(ClaimWord.columnPeriod), width: 10, gap: 1) {
        day($0.line.content.fromDay)
      },
      Column(title: "", width: 10, gap: 1, from: 110) { day($0.line.content.untilDay) },
      Column(title: words.name(of: FieldName.amount), width: 11, gap: 1, isRight: true) {
        words.money($0.line.content.signed)
      },
      Column(
        title: words.word(ClaimWord.columnHeld), width: 20, gap: 1,
        style: { $0.line.state == .held || $0.isAboveMandate ? .warning : .plain }
      ) { standing($0, face) },
      Column(title: words.name(of: FieldName.remark), width: 40, gap: 1, from: 150) {
        $0.line.remark?.text ?? $0.product?.text ?? ""
      },
    ])
  }

  /// What the view itself doesn't say: why a line is held, that it is above the mandate, since when.
  private func standing(_ row: ClaimRow, _ face: Face) -> String {
    let words = face.words
    if let hold = row.line.hold { return words.name(of: hold) }
    if row.line.state == .ready {
      return row.isAboveMandate ? words.word(ClaimWord.aboveMandate) : ""
    }
    let day = row.line.decidedOn.map { words.dayInYear($0, today: face.today) } ?? ""
    return row.line.state == .reversed ? words.name(of: ClaimState.reversed) + " " + day : day
  }
}

extension ClaimRow: ListRow {
  var key: ID<ClaimLine> { line.id }
}
