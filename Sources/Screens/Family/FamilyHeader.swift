import Domain
import Drawing
import Texts

/// The lines on top of each tab of a file: who, which case, the six, risk; and the four that have names.
struct FamilyHeader {
  let page: FamilyPage
  let face: Face

  func draw(on canvas: inout Canvas, row: Int, columns: Int) {
    let summary = page.summary
    let right = [
      page.restriction == nil ? "" : face.words.word(AccessWord.hidden),
      summary.caseNumber.text, face.indicator(page.ones), risk,
    ].filter { !$0.isEmpty }.joined(separator: "   ")
    let rightWidth = min(CellWidth.of(right), max(0, columns - 24))
    let nameWidth = max(0, columns - rightWidth - 6)
    canvas.write(face.isASCII ? "<" : "‹", row: row, column: 1, style: .accent)
    canvas.writeField(summary.name.text, row: row, column: 3, width: nameWidth, style: .title)
    canvas.write(
      CellWidth.cut(right, to: rightWidth), row: row, column: columns - rightWidth - 1,
      style: summary.risk == .high || page.safety.crisis != nil ? .danger : .plain)
    var column = 1
    for (text, width) in Self.shares(parts, of: columns - 2) {
      canvas.writeField(
        text.cut(to: width), row: row + 1, column: column, width: width, style: text.style)
      column += width + 3
    }
  }

  /// What may not be cut comes first; then short texts keep their width, and the long ones share
  /// what is left.
  static func shares(_ parts: [Part], of total: Int) -> [(Part, Int)] {
    let gaps = 3 * max(0, parts.count - 1)
    let needed = parts.map(\.needed)
    let fits = needed.reduce(gaps, +) <= total
    var widths = fits ? needed : [Int](repeating: 0, count: parts.count)
    var left = max(0, total - gaps - widths.reduce(0, +))
    let order = parts.indices.sorted {
      CellWidth.of(parts[$0].whole) - widths[$0] < CellWidth.of(parts[$1].whole) - widths[$1]
    }
    for (done, index) in order.enumerated() {
      let wanted = CellWidth.of(parts[index].whole) - widths[index]
      let given = min(wanted, left / (order.count - done))
      widths[index] += given
      left -= given
    }
    return Array(zip(parts, widths))
  }

  struct Part {
    let text: String
    /// What is never cut, such as a telephone number behind a name.
    var tail = ""
    var style: Style = .plain

    var whole: String { text + tail }

    /// The least it can do with: its letter, a sign that something is missing, and its tail.
    var needed: Int { min(CellWidth.of(whole), 4 + CellWidth.of(tail)) }

    func cut(to width: Int) -> String {
      guard CellWidth.of(whole) > width else { return whole }
      return CellWidth.cut(text, to: max(4, width - CellWidth.of(tail))) + tail
    }
  }

  /// The level with its day; beside an open meldcode there is room for the level alone.
  private var risk: String {
    if page.safety.crisis != nil {
      let level = face.word(.riskLevel(face.words.name(of: page.summary.risk)))
      return level + "   " + face.word(.safety(.headerCrisis))
    }
    guard let stage = page.safety.open?.next else {
      return face.risk(page.summary.risk, since: page.summary.riskOn)
    }
    let level = face.word(.riskLevel(face.words.name(of: page.summary.risk)))
    return level + "   " + face.word(.safety(.headerStage(stage.rawValue)))
  }

  private var parts: [Part] {
    let contact = page.contactPoint
    return [
      part(.coordinator, page.coordinator?.login.text, tail: standIn),
      part(.contactPoint, contact?.name.text, tail: contact.map { " " + $0.phone.display } ?? ""),
      part(.provider, page.provider?.name.text, tail: others),
      part(.budget, page.budget.map { _ in "" }, tail: page.budget.map(spent) ?? ""),
    ] + (page.familyContact.map { [call($0)] } ?? [])
  }

  /// What is committed of the ceiling, or how much more than that; short, since it is never cut.
  private func spent(_ budget: BudgetTerm) -> String {
    guard page.committed <= budget.ceiling else {
      return face.word(
        .budgetOver(face.words.money(Cents(page.committed.rawValue - budget.ceiling.rawValue))))
    }
    let ceiling = face.words.money(budget.ceiling).drop { !$0.isNumber }
    return face.words.money(page.committed) + "/" + ceiling
  }

  /// Whom we call; a caution is never cut away, since a message left can be a danger.
  private func call(_ contact: FamilyContactTerm) -> Part {
    let isDelicate = !contact.cautions.isEmpty || contact.interpreter != nil
    let first = contact.name.text.split(separator: " ").first.map(String.init) ?? ""
    let digits = contact.phone.display.filter(\.isNumber)
    let short = digits.prefix(2) + (face.isASCII ? ".." : "…") + digits.suffix(2)
    return Part(
      text: face.word(.callWhom(name: first)), tail: " " + short + (isDelicate ? " !" : ""),
      style: isDelicate ? .warning : .plain)
  }

  /// Who does the work instead, or coordinates elsewhere.
  private var standIn: String {
    let coordination = page.coordination
    var words: [String] = []
    if let external = coordination.external {
      words.append(face.word(.team(.externalMark(external.name.text))))
    }
    if let login = coordination.coveredBy {
      words.append(face.word(.team(.coveredBy(login.text))))
    }
    return words.isEmpty ? "" : " " + words.joined(separator: " ")
  }

  /// How many organisations help beside the lead provider, as "+2".
  private var others: String {
    let count = page.help.others(than: page.provider?.name, on: face.today)
    return count == 0 ? "" : " +\(count)"
  }

  private func part(_ one: One, _ text: String?, tail: String = "") -> Part {
    let letter = face.words.letter(of: one)
    let state = page.ones[one]
    guard let text, state != .missing else {
      let missing = " " + face.sign(.missing) + " " + face.words.name(of: OneState.missing)
      return Part(text: letter, tail: missing, style: .warning)
    }
    let sign = state == .overdue ? face.sign(state) + " " : ""
    return Part(
      text: letter + " " + sign + text, tail: tail, style: state == .overdue ? .warning : .plain)
  }
}

extension FamilyScreen {
  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    guard let page else {
      canvas.write(face.word(.loading), row: area.top, column: 2, style: .muted)
      return
    }
    FamilyHeader(page: page, face: face).draw(on: &canvas, row: area.top, columns: area.columns)
    let names = FamilyTab.allCases.enumerated().map { "\($0 + 1) " + face.words.name(of: $1) }
    let open = FamilyTab.allCases.firstIndex(of: tab) ?? 0
    canvas.tabs(names, open: open, row: area.top + 2, limit: area.columns)
    canvas.rule(row: area.top + 3, face)
    let body = area.dropping(4)
    switch tab {
    case .overview: drawOverview(page, on: &canvas, in: body.readable, face)
    case .members where showsHomes: drawHomes(page, on: &canvas, in: body, face)
    case .members:
      if let line = cardLine {
        drawCard(line, page, on: &canvas, in: body, face)
      } else {
        drawMembers(page, on: &canvas, in: body, face)
      }
    case .plan where planView == .goals: drawPlan(page, on: &canvas, in: body.readable, face)
    case .plan: drawPlanView(page, on: &canvas, in: body, face)
    case .helpAndBudget: drawHelp(page, on: &canvas, in: body, face)
    case .notes: drawNotes(page, on: &canvas, in: body, face)
    case .work: drawWork(page, on: &canvas, in: body, face)
    case .history: drawHistory(page, on: &canvas, in: body, face)
    case .safety: drawSafety(page, on: &canvas, in: body, face)
    case .sharing: drawSharing(on: &canvas, in: body, face)
    }
  }

  func status(_ face: Face) -> String {
    guard let page else { return "" }
    if tab == .notes, page.hasMoreNotes {
      return face.word(.olderNotes(count: page.notes.count))
    }
    var parts = [page.teamName.text]
    if page.safety.messageBlock != nil { parts.append(face.word(.safety(.headerMessages))) }
    if let closing = page.closing {
      let reason = face.words.name(of: closing.reasons.stopReason)
      let day = face.words.dayInYear(closing.onDay, today: face.today)
      let aftercare = FamilyMilestones(page: page, face: face).planned.prefix(1)
      return (parts + [face.word(.closedOn(day: day, reason: reason))] + aftercare)
        .joined(separator: face.dot)
    }
    let ago = face.words.ago(page.summary.lastContactOn, today: face.today)
    parts.append(face.word(.lastContact(ago)))
    if let day = page.summary.postponedUntil, day > face.today {
      parts.append(face.word(.postponedUntil(face.words.dayInYear(day, today: face.today))))
    }
    if let text = face.handover(page.coordination) { parts.append(text) }
    let gaps = page.ones.gaps.count
    parts.append(gaps == 0 ? face.word(.sixComplete) : face.word(.sixLeft(count: gaps)))
    let drafts = page.drafts.filter { !$0.isWorkNote }
    if let draft = drafts.max(by: { $0.savedAt < $1.savedAt }) {
      let form = FormName(rawValue: draft.form).map(face.words.title(of:)) ?? ""
      parts.append(face.word(.writeOffDraft(form + " " + draft.savedAt.localTime.text)))
    }
    if !page.mayWrite { parts.append(face.word(.readOnly)) }
    return parts.joined(separator: face.dot)
  }
}
