import Domain
import Drawing
import Texts

/// One line of the tab with help and budget; the cursor stands on commitments and involved help.
struct HelpLine {
  enum Key: Hashable, Sendable {
    case commitment(ID<Commitment>)
    case involved(ID<InvolvedHelp>)
    case raise(ID<BudgetRaise>)
  }

  enum Content {
    case text(String, Style)
    case commitment(CommitmentLine)
    case involved(InvolvedHelp)
    case raise(RaiseLine)
  }

  let key: Key?
  let content: Content

  init(_ text: String, _ style: Style = .muted) {
    key = nil
    content = .text(text, style)
  }

  init(_ line: CommitmentLine) {
    key = .commitment(line.commitment.id)
    content = .commitment(line)
  }

  init(_ help: InvolvedHelp) {
    key = .involved(help.id)
    content = .involved(help)
  }

  init(_ line: RaiseLine) {
    key = .raise(line.raise.id)
    content = .raise(line)
  }

  static func keys(_ page: FamilyPage) -> [Key] {
    HelpLines.shown(page.help.raises).map { .raise($0.raise.id) }
      + page.help.commitments.map { .commitment($0.commitment.id) }
      + page.help.involved.map { .involved($0.id) }
  }
}

extension FamilyScreen {
  func drawHelp(_ page: FamilyPage, on canvas: inout Canvas, in room: Area, _ face: Face) {
    // An amount far to the right of what it is for is read with the wrong line.
    let area = Area(top: room.top, rows: room.rows, columns: min(room.columns, 110))
    let used = drawBudget(page, on: &canvas, in: area, face)
    let list = area.dropping(used)
    let lines = HelpLines(page: page, face: face).all
    let current = lines.firstIndex { $0.key != nil && $0.key == help.key } ?? 0
    let first = max(0, min(current - list.rows / 2, lines.count - list.rows))
    for (offset, line) in lines.dropFirst(first).prefix(list.rows).enumerated() {
      let row = list.top + offset
      draw(line, page, on: &canvas, row: row, columns: list.columns, face)
      if line.key != nil, line.key == help.key {
        canvas.select(row: row, face, width: list.columns)
      }
    }
  }

  /// What is committed of the ceiling, as words and as a bar; answers with the rows it took.
  private func drawBudget(
    _ page: FamilyPage, on canvas: inout Canvas, in area: Area, _ face: Face
  ) -> Int {
    guard let budget = page.budget else {
      canvas.writeField(
        face.word(.noBudgetYet(key: "B")), row: area.top, column: 2, width: area.columns - 3,
        style: .warning)
      return 2
    }
    let (committed, ceiling) = (page.committed, budget.ceiling)
    let isOver = committed > ceiling
    let style: Style = isOver ? .warning : .plain
    let difference = face.words.money(
      Cents(abs(ceiling.rawValue.subtractingReportingOverflow(committed.rawValue).partialValue)))
    let right = face.word(isOver ? .overBudget(difference) : .leftInBudget(difference))
    let head = face.word(
      .budgetHead(
        year: budget.year, committed: face.words.money(committed),
        ceiling: face.words.money(ceiling)))
    canvas.writeField(
      head, row: area.top, column: 2, width: max(10, area.columns - 4 - CellWidth.of(right)),
      style: .bold)
    canvas.writeRight(right, row: area.top, endColumn: area.columns - 1, style: style)
    let percent = CeilingRule.percent(committed, of: ceiling).map { face.word(.percent($0)) } ?? ""
    let part =
      ceiling > .zero ? Double(committed.rawValue) / Double(ceiling.rawValue) : 0
    let width = max(0, min(80, area.columns - 12))
    canvas.write(
      Chart.bar(part, width: width, ascii: face.isASCII), row: area.top + 1, column: 2,
      style: style)
    canvas.writeField(percent, row: area.top + 1, column: width + 3, width: 8, style: style)
    let used = drawForecast(page, budget, on: &canvas, row: area.top + 2, area.columns, face)
    guard let overspend = page.overspend else { return 3 + used }
    return 3 + used
      + draw(overspend, on: &canvas, row: area.top + 2 + used, columns: area.columns, face)
  }

  /// What the budget is expected to come to, and what was declared of it.
  private func drawForecast(
    _ page: FamilyPage, _ budget: BudgetTerm, on canvas: inout Canvas, row: Int, _ columns: Int,
    _ face: Face
  ) -> Int {
    guard let forecast = page.forecast else { return 0 }
    let words = face.words
    let text = [
      words.word(ClaimWord.forecast(words.money(forecast))),
      words.word(ClaimWord.spent(words.money(page.spent))),
    ].joined(separator: face.dot)
    canvas.writeField(
      text, row: row, column: 2, width: columns - 3,
      style: forecast > budget.ceiling ? .warning : .plain)
    return 1
  }

  /// Who acknowledged it and why, or that nobody did; answers with the rows it took.
  private func draw(
    _ overspend: Overspend, on canvas: inout Canvas, row: Int, columns: Int, _ face: Face
  ) -> Int {
    guard let line = overspend.line else {
      canvas.writeField(
        face.word(.overspendOpen), row: row, column: 2, width: columns - 3, style: .warning)
      guard let earlier = overspend.earlier else { return 1 }
      let amount = face.words.money(earlier.acknowledgement.committed)
      let text = face.word(.overspendEarlier(amount, earlier.text(face.words, face.today)))
      return 1 + write(text, on: &canvas, row: row + 1, columns: columns, .muted)
    }
    return write(
      line.text(face.words, face.today), on: &canvas, row: row, columns: columns, .plain)
  }

  /// A text over as many rows as it needs; answers with how many.
  private func write(
    _ text: String, on canvas: inout Canvas, row: Int, columns: Int, _ style: Style
  ) -> Int {
    let lines = CellWidth.wrap(text, width: columns - 4)
    for (offset, text) in lines.enumerated() {
      canvas.writeField(text, row: row + offset, column: 2, width: columns - 3, style: style)
    }
    return lines.count
  }

  private func draw(
    _ line: HelpLine, _ page: FamilyPage, on canvas: inout Canvas, row: Int, columns: Int,
    _ face: Face
  ) {
    switch line.content {
    case .text(let text, let style):
      canvas.writeField(text, row: row, column: 2, width: columns - 3, style: style)
    case .raise(let raise): draw(raise, on: &canvas, row: row, columns: columns, face)
    case .commitment(let line):
      let (commitment, state) = (line.commitment, HelpLines.state(line, face))
      let amount =
        commitment.amount == nil ? commitment.volume?.text : face.words.money(commitment.counted)
      let style: Style = commitment.isOpen ? .plain : .muted
      canvas.writeField("\(commitment.number)", row: row, column: 2, width: 3, style: style)
      canvas.writeField(
        line.personName.given, row: row, column: 5, width: 9, style: style.adding(.bold))
      canvas.writeField(
        commitment.product.text, row: row, column: 15, width: max(8, columns - 50), style: style)
      canvas.writeField(state, row: row, column: columns - 34, width: 20, style: style)
      canvas.writeRight(
        CellWidth.cut(amount ?? "", to: 12), row: row, endColumn: columns - 1, style: style)
    case .involved(let help):
      let style: Style = help.toDay == nil ? .plain : .muted
      let dates =
        help.toDay.map { face.word(.until(face.words.dayInYear($0, today: face.today))) }
        ?? face.word(.since(face.words.dayInYear(help.fromDay, today: face.today)))
      let name = page.members.first { $0.person.id == help.person }?.person.name.given ?? ""
      let organisation =
        help.organisation.text + " (" + face.words.name(of: help.kind) + ")"
      canvas.writeField("\(help.number)", row: row, column: 2, width: 3, style: style)
      canvas.writeField(name, row: row, column: 5, width: 9, style: style.adding(.bold))
      canvas.writeField(
        organisation, row: row, column: 15, width: max(8, columns - 34), style: style)
      canvas.writeRight(dates, row: row, endColumn: columns - 1, style: style)
    }
  }
}

/// The lines beneath the budget: commitments with what belongs to each, then who else helps.
struct HelpLines {
  let page: FamilyPage
  let face: Face

  var all: [HelpLine] {
    let help = page.help
    var lines = raises + [HelpLine(face.word(.commitmentsTitle), .title)]
    if help.commitments.isEmpty {
      lines.append(HelpLine(face.word(.noCommitments(key: "n"))))
    }
    for line in help.commitments {
      lines.append(HelpLine(line))
      lines.append(HelpLine(indent + terms(line)))
      if let text = assignment(line) { lines.append(HelpLine(indent + text)) }
      lines.append(HelpLine(indent + goal(line), line.goal == nil ? .warning : .muted))
      lines += page.crises(before: line.commitment.id).map {
        HelpLine(indent + face.word(.safety(.decidedAfter(day($0.beganOn)))))
      }
      if let waiting = line.waiting {
        lines.append(HelpLine(indent + wait(waiting), waiting.bridging == nil ? .warning : .muted))
      }
    }
    let switches =
      help.switches.isEmpty ? "" : "   " + face.word(.providerSwitches(help.switches.count))
    lines += [HelpLine(""), HelpLine(face.word(.involvedTitle) + switches, .title)]
    if help.involved.isEmpty { lines.append(HelpLine(face.word(.noInvolved(key: "h")))) }
    return lines
      + help.involved.flatMap {
        [HelpLine($0)] + (contact($0).map { [HelpLine(indent + $0)] } ?? [])
      }
  }

  private var indent: String { String(repeating: " ", count: 13) }

  private func day(_ day: Day) -> String { face.words.dayInYear(day, today: face.today) }

  /// The state with the day it began.
  static func state(_ line: CommitmentLine, _ face: Face) -> String {
    func day(_ day: Day) -> String { face.words.dayInYear(day, today: face.today) }
    let commitment = line.commitment
    switch commitment.state {
    case .assigned: return face.word(.assignedOn(day(commitment.madeOn)))
    case .waiting: return face.word(.waitsSince(day(line.waitingSince ?? commitment.madeOn)))
    case .started: return face.word(.startedOn(day(commitment.startedOn ?? commitment.fromDay)))
    case .stopped:
      return face.word(.stoppedOn(day(commitment.stop?.onDay ?? commitment.madeOn)))
    }
  }

  private func goal(_ line: CommitmentLine) -> String {
    line.goal.map { face.word(.servesGoal(number: $0.number, wording: $0.wording.text)) }
      ?? face.word(.withoutGoal)
  }

  private func contact(_ help: InvolvedHelp) -> String? {
    let parts = [help.contactName?.text, help.phone?.display].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Who gives it, by which route, when.
  private func terms(_ line: CommitmentLine) -> String {
    let commitment = line.commitment
    let period =
      day(commitment.fromDay)
      + (commitment.untilDay.map { (face.isASCII ? " - " : "–") + day($0) } ?? "")
    let parts = [
      line.providerName.text, face.words.name(of: commitment.route),
      face.words.name(of: commitment.form), period,
      commitment.stop.map { face.words.name(of: $0.reason) },
      commitment.amount == nil ? face.word(.withoutAmount) : nil,
      commitment.decision.map { face.word(.decision($0.number.text)) },
    ]
    return parts.compactMap(\.self).joined(separator: face.dot)
  }

  /// What messages say of it, and what was declared on it; nil where there is neither.
  private func assignment(_ line: CommitmentLine) -> String? {
    let (commitment, words) = (line.commitment, face.words)
    let spent = page.help.spent[commitment.id]
    let parts = [
      commitment.assignment.number.map { words.word(ClaimWord.assignment($0.rawValue)) },
      spent.map { words.word(ClaimWord.spent(words.money($0.booked))) },
      commitment.assignment.size.map {
        words.words(for: $0) + " (" + words.word(ClaimWord.estimate) + ")"
      },
      commitment.assignment.category.map {
        commitment.productCode?.text ?? $0.rawValue + " " + words.name(of: $0)
      },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: face.dot)
  }

  private func wait(_ waiting: WaitingTerm) -> String {
    let check = page.reminders.first {
      $0.reason == .waitingCheck && $0.subject == waiting.commitment.cast()
    }
    let parts = [
      waiting.bridging.map { face.word(.bridgedBy($0.text)) } ?? face.word(.noBridging),
      waiting.expectedOn.map { face.word(.startExpected(day($0))) },
      check.map { face.word(.nextCheck(day($0.due))) },
    ]
    return parts.compactMap(\.self).joined(separator: face.dot)
  }
}

extension OverspendLine {
  /// Who acknowledged it, when and why.
  func text(_ words: any Phrases, _ today: Day) -> String {
    words.word(
      .overspendAcknowledged(
        by: author.text, on: words.dayInYear(acknowledgement.onDay, today: today),
        reason: acknowledgement.reason.text))
  }
}
