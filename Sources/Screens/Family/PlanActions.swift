import Domain
import Drawing
import Texts

// What one does on the plan tab besides making a plan.
extension FamilyScreen {
  /// What works on a row isn't offered where there is none.
  var planContexts: [KeyContext] {
    let count = page.map(planRowCount) ?? 0
    let row: [KeyContext] = count > 0 ? [.planRow] : []
    switch planView {
    case .goals: return [.plan]
    case .foundation: return foundationContexts + row
    case .versions: return (count > 1 ? [.planVersions] : []) + row
    case .answers:
      return (page?.planInTheMaking?.version.state == .withFamily ? [.planAnswers] : []) + row
    case .workAgreements: return (count > 0 ? [.workAgreement] : []) + row + [.workAgreements]
    case .evaluations: return (page?.plan == nil ? [] : [.evaluations]) + row
    case .legalSteps: return row + [.legalSteps]
    }
  }

  mutating func show(_ view: PlanView, _ desk: Desk) {
    tab = .plan
    planView = view
    markedVersion = nil
    planRow.reset()
    guard let page else { return }
    planRow.settle(in: Array(0..<planRowCount(page)), rows: max(1, desk.bodyRows - 6))
  }

  mutating func changePlan(
    _ action: ActionName, _ page: FamilyPage, _ desk: inout Desk
  ) -> Bool {
    switch action {
    case .answerPlan: form(.planAnswer, &desk)
    case .askApproval: write(.planning(id, .askApproval, expecting: version), &desk)
    case .approvePlan: form(.approve, &desk)
    case .changeItem: changeItem(page, &desk)
    case .removeItem: removeItem(page, &desk)
    case .dropAction:
      if let action = selectedAction(page), action.isOpen {
        form(.dropAction, &desk) { $0.action = action }
      }
    case .scoreGoal: scoreGoal(page, &desk)
    case .planViews: desk.push(views(desk))
    case .editFoundation: form(.foundation, &desk)
    case .addAdvice: form(.expertAdvice, &desk)
    case .evaluatePlan: if holds(page, &desk) { form(.evaluate, &desk) }
    case .addWorkAgreement: form(.workAgreement, &desk)
    case .addLegalStep: form(.legalStep, &desk)
    case .compareVersions: compare(page, &desk)
    case .planAsOf: form(.planAsOf, &desk)
    case .mark:
      guard planView == .versions, let plan = selectedVersion(page) else { return false }
      markedVersion = markedVersion == plan.version.number ? nil : plan.version.number
    default: return false
    }
    return true
  }

  /// Enter reads what stands on the row whole.
  mutating func openPlanRow(_ page: FamilyPage, _ desk: inout Desk) {
    switch planView {
    case .goals:
      guard let goal = PlanLine.goal(plan.key, in: page) else { return }
      read(
        goal.goal.wording.text, PlanText(page: page, face: desk.face).goal(goal), &desk)
    case .versions:
      guard let plan = selectedVersion(page) else { return }
      let text = PlanText(page: page, face: desk.face)
      read(desk.words.word(.version(plan.version.number)), text.version(plan), &desk)
    case .foundation, .answers, .workAgreements, .evaluations, .legalSteps:
      let rows = planRows(page, desk.face)
      guard rows.indices.contains(planRow.index) else { return }
      read(desk.words.name(of: planView), rows[planRow.index].whole, &desk)
    }
  }

  mutating func showPlan(asOf day: Day, _ desk: inout Desk) {
    guard let page else { return }
    let words = desk.words
    let shown = words.dayInYear(day, today: desk.today)
    guard let plan = page.plan(asOf: day) else {
      desk.say(.done, words.word(.noneAsOf(shown)))
      return
    }
    let title = words.word(.asOfTitle(version: plan.version.number, day: shown))
    read(title, PlanText(page: page, face: desk.face).version(plan), &desk)
  }

  private func read(_ title: String, _ lines: [String], _ desk: inout Desk) {
    desk.push(TextPanel(title: title, paragraphs: lines))
  }

  private func views(_ desk: Desk) -> MenuPanel {
    let items = PlanView.allCases.map {
      MenuPanel.Item(label: desk.words.name(of: $0), choice: .planView($0))
    }
    return MenuPanel(title: desk.words.word(.viewsTitle), items: items, isNumbered: true)
  }

  private func selectedVersion(_ page: FamilyPage) -> PlanPage? {
    let versions = page.planning.versions
    return versions.indices.contains(planRow.index) ? versions[planRow.index] : nil
  }

  private func selectedAgreement(_ page: FamilyPage) -> WorkAgreement? {
    let all = page.planning.workAgreements
    return all.indices.contains(planRow.index) ? all[planRow.index] : nil
  }

  private func selectedAction(_ page: FamilyPage) -> ActionItem? {
    guard case .action(let id)? = plan.key else { return nil }
    return PlanLine.plans(page).flatMap(\.goals).flatMap(\.actions).first { $0.id == id }
  }

  /// The marked version, or the one before, with the one under the cursor.
  private func compare(_ page: FamilyPage, _ desk: inout Desk) {
    guard let chosen = selectedVersion(page) else { return }
    let number = chosen.version.number
    let other = markedVersion.flatMap { $0 == number ? nil : $0 } ?? number - 1
    guard let second = page.version(other) else {
      desk.say(.hint, desk.words.word(.noOtherVersion))
      return
    }
    let pair = [chosen, second].sorted { $0.version.number < $1.version.number }
    let diff = PlanDiff(from: pair[0], to: pair[1])
    let text = PlanText(page: page, face: desk.face)
    read(
      desk.words.word(.diffTitle(older: diff.older, newer: diff.newer)), text.diff(diff), &desk)
  }

  private mutating func changeItem(_ page: FamilyPage, _ desk: inout Desk) {
    if planView == .foundation {
      if let advice = selectedAdvice { form(.expertAdvice, &desk) { $0.advice = advice } }
      return
    }
    if planView == .workAgreements {
      guard let agreement = selectedAgreement(page), agreement.endedOn == nil else { return }
      form(.workAgreement, &desk) { $0.workAgreement = agreement }
      return
    }
    guard let goal = openGoal(page, &desk) else { return }
    if let action = selectedAction(page) {
      form(.changeAction, &desk) { $0.action = action }
    } else {
      form(.changeGoal, &desk) { $0.goalPage = goal }
    }
  }

  private mutating func removeItem(_ page: FamilyPage, _ desk: inout Desk) {
    if planView == .foundation {
      if let advice = selectedAdvice { remove(advice, &desk) }
      return
    }
    if planView == .workAgreements {
      guard let agreement = selectedAgreement(page), agreement.endedOn == nil else { return }
      form(.endWorkAgreement, &desk) { $0.workAgreement = agreement }
      return
    }
    guard page.mayWrite, let goal = openGoal(page, &desk) else { return }
    let words = desk.words
    let action = selectedAction(page)
    let question =
      action.map { words.word(.removeAction($0.wording.text)) }
      ?? words.word(.removeGoal(goal.goal.wording.text))
    let command: PlanCommand = action.map { .removeAction($0.id) } ?? .removeGoal(goal.goal.id)
    desk.push(
      QuestionPanel(
        question: question, command: .planning(id, command, expecting: version)))
  }

  /// The goal under the cursor where it may be changed.
  private func openGoal(_ page: FamilyPage, _ desk: inout Desk) -> GoalPage? {
    guard let goal = PlanLine.goal(plan.key, in: page) else { return nil }
    guard page.planInTheMaking?.version.id == goal.goal.plan else {
      desk.say(.hint, desk.words.word(.notOpen))
      return nil
    }
    return goal
  }

  private mutating func scoreGoal(_ page: FamilyPage, _ desk: inout Desk) {
    guard holds(page, &desk) else { return }
    let goal = PlanLine.goal(plan.key, in: page)
    let held = page.plan?.goals.first { $0.goal.lineage == goal?.goal.lineage }
    form(.score, &desk) { $0.goalPage = held }
  }

  /// Whether there is a plan that holds; says what is missing otherwise.
  private func holds(_ page: FamilyPage, _ desk: inout Desk) -> Bool {
    if page.plan == nil { desk.say(.hint, desk.words.word(.onlyHolding)) }
    return page.plan != nil
  }
}
