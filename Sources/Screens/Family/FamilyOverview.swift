import Domain
import Drawing
import Texts

extension FamilyScreen {
  func drawOverview(_ page: FamilyPage, on canvas: inout Canvas, in area: Area, _ face: Face) {
    var row = area.top
    if let into = page.merging.into {
      let day = face.words.dayInYear(into.onDay, today: face.today)
      canvas.writeField(
        face.word(
          .merge(.into(caseNumber: into.caseNumber.text, name: into.name.text, day: day))),
        row: row, column: 2, width: area.columns - 3, style: .warning)
      row += 1
    }
    for one in One.allCases where row < area.bottom {
      drawOne(one, page, on: &canvas, row: row, columns: area.columns, face)
      if one == ones.key { canvas.select(row: row, face, width: area.columns) }
      row += 1
    }
    row = drawRetention(page, on: &canvas, row: row, in: area, face) + 1
    row = drawReminders(page, on: &canvas, from: row, in: area, face)
    row = drawOpenMove(page, on: &canvas, from: row, in: area, face)
    row = drawPlanSummary(page, on: &canvas, from: row, in: area, face)
    drawLastNotes(page, on: &canvas, from: row, in: area, face)
  }

  private func drawOne(
    _ one: One, _ page: FamilyPage, on canvas: inout Canvas, row: Int, columns: Int, _ face: Face
  ) {
    let state = page.ones[one]
    let span = page.summary.span(of: one)
    let style: Style = state == .present ? .plain : .warning
    canvas.write(face.sign(state), row: row, column: 2, style: style)
    canvas.writeField(face.words.name(of: one), row: row, column: 4, width: 13, style: .bold)
    let valueWidth = max(16, min(44, columns - 52))
    canvas.writeField(
      value(of: one, page, face), row: row, column: 18, width: valueWidth, style: style)
    let since = face.words.dayInYear(span.since, today: face.today)
    var dates = face.word(.since(since))
    if state == .missing {
      if let term = term(of: one, page, face) { dates += face.dot + term }
    } else if let until = span.until {
      dates += " " + face.word(.until(face.words.dayInYear(until, today: face.today)))
    }
    let key = one.keyName(face)
    let end = columns - 4
    canvas.writeField(
      dates, row: row, column: 19 + valueWidth, width: max(0, end - 19 - valueWidth),
      style: state == .missing ? .warning : .muted)
    canvas.write(key, row: row, column: columns - 3, style: .accent)
  }

  /// How long a closed file is kept, beneath what it had.
  private func drawRetention(
    _ page: FamilyPage, on canvas: inout Canvas, row: Int, in area: Area, _ face: Face
  ) -> Int {
    let text = RetentionText(
      page: page, words: face.words, today: face.today, isASCII: face.isASCII)
    guard let kept = text.ofFile, row < area.bottom else { return row }
    canvas.writeField(
      face.word(.retention(.title)), row: row, column: 4, width: 13, style: .bold)
    canvas.writeField(kept, row: row, column: 18, width: area.columns - 19)
    return row + 1
  }

  private func value(of one: One, _ page: FamilyPage, _ face: Face) -> String {
    guard page.ones[one] != .missing else { return face.words.name(of: OneState.missing) }
    switch one {
    case .family: return page.summary.caseNumber.text
    case .plan:
      guard let plan = page.plan else { return face.words.name(of: OneState.present) }
      let state = face.words.name(of: plan.version.state)
      return face.word(.planVersion(number: plan.version.number, state: state))
    case .coordinator: return page.coordinator?.name.text ?? ""
    case .contactPoint:
      return page.contactPoint.map { $0.name.text + " " + $0.phone.display } ?? ""
    case .provider: return page.provider?.name.text ?? ""
    case .budget:
      return page.budget.map {
        face.word(
          .budgetOf(
            committed: face.words.money(page.committed), ceiling: face.words.money($0.ceiling)))
      } ?? ""
    }
  }

  /// The term of a gap, from the reminder that goes with it.
  private func term(of one: One, _ page: FamilyPage, _ face: Face) -> String? {
    page.reminders.first { $0.reason.gap == one }
      .map { face.words.term($0.due, at: nil, today: face.today) }
  }

  private func drawReminders(
    _ page: FamilyPage, on canvas: inout Canvas, from start: Int, in area: Area, _ face: Face
  ) -> Int {
    let shown = page.reminders.filter { $0.showFrom <= face.today }
    canvas.write(
      face.word(shown.isEmpty ? .noReminders : .remindersTitle), row: start, column: 2,
      width: area.columns - 3, style: .muted)
    let room = max(1, min(shown.count, area.bottom - start - 6))
    for (offset, reminder) in shown.prefix(room).enumerated() where start + 1 + offset < area.bottom
    {
      let row = start + 1 + offset
      let isLate = reminder.due < face.today
      let reason = face.words.reason(
        reminder, subject: page.subject(of: reminder), today: face.today)
      canvas.write(isLate ? "!" : "", row: row, column: 2, style: .danger)
      canvas.writeField(reason, row: row, column: 4, width: 40)
      canvas.write(
        face.words.term(reminder.due, at: reminder.at, today: face.today), row: row, column: 46,
        style: isLate ? .warning : .plain)
    }
    return start + 2 + min(room, shown.count)
  }

  /// That the file stays open until a team elsewhere confirms, where there is room for a line.
  private func drawOpenMove(
    _ page: FamilyPage, on canvas: inout Canvas, from start: Int, in area: Area, _ face: Face
  ) -> Int {
    let open = page.moves.map(\.move).last { $0.isOpen }
    guard let open, let team = open.team, start + 3 < area.bottom else { return start }
    let day = face.words.dayInYear(open.onDay, today: face.today)
    canvas.write(
      face.word(.moving(.waitsSince(team: team.name.text, day: day))), row: start, column: 2,
      width: area.columns - 3, style: .warning)
    return start + 2
  }

  private func drawPlanSummary(
    _ page: FamilyPage, on canvas: inout Canvas, from start: Int, in area: Area, _ face: Face
  ) -> Int {
    guard start < area.bottom else { return start }
    var row = start
    for plan in [page.planInTheMaking, page.plan].compactMap(\.self) where row < area.bottom {
      let open = plan.goals.flatMap(\.actions).filter(\.isOpen).count
      let state = face.words.name(of: page.standing(of: plan, on: face.today))
      var parts = [
        face.word(.planVersion(number: plan.version.number, state: state)),
        face.word(.goalCount(goals: plan.goals.count, openActions: open)),
      ]
      let day = plan.version.state == .adopted ? page.evaluationOn : plan.version.evaluationOn
      if let day {
        parts.append(face.word(.evaluationOn(face.words.dayInYear(day, today: face.today))))
      }
      canvas.write(
        CellWidth.cut(parts.joined(separator: face.dot), to: area.columns - 3), row: row, column: 2)
      row += 1
      row = drawScores(plan, page, on: &canvas, from: row, in: area, face)
    }
    return row == start ? start : row + 1
  }

  /// The goals that were scored, as far as there is room for two notes beneath.
  private func drawScores(
    _ plan: PlanPage, _ page: FamilyPage, on canvas: inout Canvas, from start: Int, in area: Area,
    _ face: Face
  ) -> Int {
    guard plan.version.state == .adopted else { return start }
    let text = PlanText(page: page, face: face)
    let scored = plan.goals.filter { !$0.scores.isEmpty }.prefix(max(0, area.bottom - start - 2))
    for (offset, goal) in scored.enumerated() {
      let row = start + offset
      let open = goal.actions.filter(\.isOpen)
      let isLate = open.contains { $0.dueOn.map { $0 < face.today } ?? false }
      let by = goal.goal.byDay.map { face.words.dayInYear($0, today: face.today) } ?? ""
      canvas.writeField(
        "\(goal.goal.number) \(goal.domainName.text)", row: row, column: 3, width: 14)
      let width = max(10, area.columns - 55)
      canvas.writeField(goal.goal.wording.text, row: row, column: 18, width: width)
      canvas.writeField(text.scores(goal) ?? "", row: row, column: 20 + width, width: 17)
      canvas.writeField(
        by, row: row, column: 38 + width, width: 11, style: isLate ? .warning : .muted)
    }
    return start + scored.count
  }

  private func drawLastNotes(
    _ page: FamilyPage, on canvas: inout Canvas, from start: Int, in area: Area, _ face: Face
  ) {
    let room = max(0, area.bottom - start)
    for (offset, line) in page.notes.prefix(room).enumerated() {
      let note = line.note
      let text = note.text.text.split(whereSeparator: \.isNewline).joined(separator: " ")
      let day = face.words.dayInYear(note.onDay, today: face.today)
      let kind = face.words.name(of: note.kind)
      let row = start + offset
      canvas.writeField(day, row: row, column: 2, width: 11, style: .muted)
      canvas.writeField(kind, row: row, column: 14, width: 13)
      canvas.writeField(text, row: row, column: 28, width: area.columns - 29)
    }
    if page.notes.isEmpty, room > 0 {
      canvas.write(
        face.word(.noNotes(key: "n")), row: start, column: 2, width: area.columns - 3, style: .muted
      )
    }
  }
}

extension One {
  /// The key that sets it.
  func keyName(_ face: Face) -> String {
    guard let action,
      let key = KeyMap.table.first(where: { $0.context == .family && $0.action == action })?
        .keys.first
    else { return "" }
    return face.name(key)
  }
}

extension Reminder.Reason {
  /// The one that is missing, when that is what it is about.
  var gap: One? {
    switch self {
    case .coordinatorMissing: .coordinator
    case .contactPointMissing: .contactPoint
    case .providerMissing: .provider
    case .budgetMissing: .budget
    case .planMissing, .planTerm: .plan
    case .carePlanTerm, .decisionTerm: nil
    case .callBack, .contactNorm, .childNotSeen, .evaluation, .actionLate, .workItem,
      .providerEnded,
      .budgetEnded, .safety, .question, .answer, .feedback, .handoverToAccept, .handoverOpen,
      .coverEnded, .budgetOver, .raiseWaiting, .yearChange, .waitingCheck, .expectedStart, .crisis,
      .crisisDecision, .meeting, .letterUnsent,
      .protocolStep, .safetyAgreement,
      .riskReview, .turnsTwelve, .turnsSixteen, .sixteenAndHalf, .turnsSeventeen, .futurePlan,
      .turnsEighteen, .extendedCareDue, .extendedCareEnds, .aftercare, .moveUnconfirmed,
      .continuationEnds:
      nil
    }
  }
}
