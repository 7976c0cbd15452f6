import Domain
import Drawing
import Texts

/// One line of the plan tab; the cursor stands on goals and actions.
struct PlanLine {
  enum Key: Hashable, Sendable {
    case goal(ID<Goal>)
    case action(ID<ActionItem>)
  }

  enum Content {
    case version(PlanPage)
    case text(String)
    case goal(GoalPage)
    case action(ActionItem)
  }

  let key: Key?
  let content: Content

  /// The version in the making first, then the current one.
  static func plans(_ page: FamilyPage) -> [PlanPage] {
    [page.planInTheMaking, page.plan].compactMap(\.self)
  }

  static func keys(_ page: FamilyPage) -> [Key] {
    plans(page).flatMap(\.goals).flatMap { goal in
      [.goal(goal.goal.id)] + goal.actions.map { .action($0.id) }
    }
  }

  /// The goal under the cursor, or the one whose action is.
  static func goal(_ key: Key?, in page: FamilyPage) -> GoalPage? {
    let goals = plans(page).flatMap(\.goals)
    switch key {
    case .goal(let id): return goals.first { $0.goal.id == id }
    case .action(let id): return goals.first { $0.actions.contains { $0.id == id } }
    case nil: return nil
    }
  }
}

extension FamilyScreen {
  func drawPlan(_ page: FamilyPage, on canvas: inout Canvas, in area: Area, _ face: Face) {
    let lines = planLines(page, face)
    guard !PlanLine.plans(page).isEmpty else {
      canvas.centred(face.word(.noPlan), in: area)
      drawStep(page, on: &canvas, row: area.bottom - 1, columns: area.columns, face)
      return
    }
    let room = max(0, area.rows - 1)
    let current = lines.firstIndex { $0.key != nil && $0.key == plan.key } ?? 0
    let first = max(0, min(current - room / 2, lines.count - room))
    for (offset, line) in lines.dropFirst(first).prefix(room).enumerated() {
      draw(line, page, on: &canvas, row: area.top + offset, columns: area.columns, face)
      if line.key != nil, line.key == plan.key {
        canvas.select(row: area.top + offset, face, width: area.columns)
      }
    }
    drawStep(page, on: &canvas, row: area.bottom - 1, columns: area.columns, face)
  }

  private func drawStep(
    _ page: FamilyPage, on canvas: inout Canvas, row: Int, columns: Int, _ face: Face
  ) {
    guard page.mayWrite else { return }
    if page.planInTheMaking == nil, page.ones[.plan] == .present { return }
    let step = face.words.action(Self.planStep(page)).title
    canvas.writeField(
      face.word(.planNext(step)) + " (P)", row: row, column: 2, width: columns - 3, style: .accent)
  }

  private func planLines(_ page: FamilyPage, _ face: Face) -> [PlanLine] {
    var lines: [PlanLine] = []
    for plan in PlanLine.plans(page) {
      if !lines.isEmpty { lines.append(PlanLine(key: nil, content: .text(""))) }
      lines.append(PlanLine(key: nil, content: .version(plan)))
      for answer in PlanText(page: page, face: face).answers(plan, withWords: true) {
        lines.append(PlanLine(key: nil, content: .text("  " + answer)))
      }
      if plan.goals.isEmpty {
        lines.append(PlanLine(key: nil, content: .text("  " + face.word(.noGoals(key: "n")))))
      }
      for goal in plan.goals {
        lines.append(PlanLine(key: .goal(goal.goal.id), content: .goal(goal)))
        if let own = goal.goal.ownWords {
          lines.append(PlanLine(key: nil, content: .text("     " + face.word(.ownWords(own.text)))))
        }
        if goal.actions.isEmpty {
          lines.append(
            PlanLine(key: nil, content: .text("     " + face.word(.noActions(key: "c")))))
        }
        lines += goal.actions.map { PlanLine(key: .action($0.id), content: .action($0)) }
      }
    }
    return lines
  }

  private func draw(
    _ line: PlanLine, _ page: FamilyPage, on canvas: inout Canvas, row: Int, columns: Int,
    _ face: Face
  ) {
    switch line.content {
    case .text(let text):
      canvas.writeField(text, row: row, column: 2, width: columns - 3, style: .muted)
    case .version(let plan):
      canvas.writeField(
        heading(plan, page, face), row: row, column: 2, width: columns - 3, style: .title)
    case .goal(let goal):
      let by = goal.goal.byDay.map {
        face.word(.byDay(face.words.dayInYear($0, today: face.today)))
      }
      let scores = PlanText(page: page, face: face).scores(goal)
      let right = [scores, goal.domainName.text, by].compactMap(\.self)
        .joined(separator: face.dot)
      let width = max(10, columns - 6 - CellWidth.of(right))
      canvas.writeField(
        "\(goal.goal.number) " + goal.goal.wording.text, row: row, column: 3, width: width,
        style: .bold)
      canvas.writeRight(right, row: row, endColumn: columns - 1, style: .muted)
    case .action(let action):
      let box = action.isOpen ? "[ ] " : action.doneOn == nil ? "[-] " : "[x] "
      let isLate = action.isOpen && action.dueOn.map { $0 < face.today } ?? false
      let due =
        action.doneOn.map { face.word(.done(face.words.dayInYear($0, today: face.today))) }
        ?? PlanText(page: page, face: face).dropped(action)
        ?? action.dueOn.map { face.words.term($0, at: nil, today: face.today) } ?? ""
      let who = action.doerName.text + " (" + face.words.name(of: action.doer) + ")"
      let right = CellWidth.cut(who, to: columns / 3) + "  " + due
      let width = max(10, columns - 9 - CellWidth.of(right))
      canvas.writeField(box + action.wording.text, row: row, column: 6, width: width)
      canvas.writeRight(
        right, row: row, endColumn: columns - 1, style: isLate ? .warning : .plain)
    }
  }

  private func heading(_ plan: PlanPage, _ page: FamilyPage, _ face: Face) -> String {
    let version = plan.version
    func day(_ day: Day?) -> String? { day.map { face.words.dayInYear($0, today: face.today) } }
    let state = face.words.name(of: page.standing(of: plan, on: face.today))
    let parts = [
      face.word(.planVersion(number: version.number, state: state)),
      day(version.fromDay).map { face.word(.since($0)) }
        ?? day(version.presentedOn).map { face.word(.presentedOn($0)) }
        ?? day(version.madeOn).map { face.word(.madeOn($0)) },
      day(version.state == .adopted ? page.evaluationOn : version.evaluationOn)
        .map { face.word(.evaluationOn($0)) },
    ]
    return parts.compactMap(\.self).joined(separator: face.dot)
  }
}
