import Domain
import Drawing
import Texts

extension FamilyScreen {
  /// What changes something in the family; each opens its form or asks first.
  mutating func change(_ action: ActionName, _ desk: inout Desk) -> Bool {
    guard let page else { return false }
    switch action {
    case .open where tab == .plan: openPlanRow(page, &desk)
    case .open: openSelected(page, &desk)
    case .answerPlan, .askApproval, .approvePlan, .changeItem, .removeItem, .dropAction,
      .scoreGoal, .editFoundation, .addAdvice, .planViews, .evaluatePlan, .addWorkAgreement,
      .addLegalStep, .compareVersions,
      .planAsOf, .mark:
      return changePlan(action, page, &desk)
    case .cancel where tab == .plan && planView != .goals: show(.goals, desk)
    case .handle: desk.push(menu(page, desk))
    case .explain: explain(page, &desk)
    case .setCoordinator:
      // Who may not appoint hands his own family over.
      let isMine = page.coordinator?.id == desk.settings.actor.user.id
      if isMine, !desk.may(.assignCoordinator) {
        handOver(page, &desk)
      } else {
        form(.coordinator, &desk)
      }
    case .handOver: handOver(page, &desk)
    case .acceptHandover: accept(page, &desk)
    case .refuseHandover: form(.refuseHandover, &desk)
    case .withdrawHandover: withdraw(page, &desk)
    case .readSheet: desk.push(SheetPanel(.handover(id)))
    case .setExternal: form(.external, &desk)
    case .setContactPoint: form(.contactPoint, &desk)
    case .setProvider: form(.provider, &desk)
    case .setBudget: form(.budget, &desk)
    case .setRisk: form(.risk, &desk)
    case .restrict: restrict(page, &desk)
    case .printPlan: desk.push(PrintPanel(page))
    case .shareView: desk.push(LookAlongPanel(page, on: desk.today))
    case .askExpert: form(.askExpert, &desk)
    case .giveAdvice: form(.giveAdvice, &desk, anyhow: true)
    case .setPlan: planStep(page, &desk)
    case .startPlan: write(.startPlan(id, expecting: version), &desk)
    case .addMember: form(.member, &desk)
    case .findDoubles: desk.push(DoublesPanel(id, name: page.summary.name))
    case .showMerges: desk.push(MergesPanel(page))
    case .openMerged: if let into = page.merging.into { desk.open(into.family) }
    case .addGoal: addGoal(page, &desk)
    case .addAction: addAction(page, &desk)
    case .finishAction: finishAction(page, &desk)
    case .presentPlan: form(.present, &desk)
    case .agreePlan:
      let hint = page.custodyHint(desk.words, desk.today) ?? ""
      form(.agree, &desk) { $0.message = hint }
    case .addNote: form(.note, &desk)
    case .addWork: form(.work, &desk)
    case .addCallBack: form(.callBack, &desk)
    case .addSafetyWork: form(.safety, &desk)
    case .finishWork:
      if let item = selectedWork { write(.finishWorkItem(id, item.id), &desk) }
    case .postponeWork: workForm(.postponeWork, &desk)
    case .forwardWork: workForm(.forwardWork, &desk)
    case .answerQuestion:
      guard selectedWork?.kind == .question else { return true }
      workForm(.answer, &desk)
    case .askColleague: form(.question, &desk)
    case .addAddendum:
      if let note = notes.key { form(.addendum, &desk) { $0.note = note } }
    case .workNotes: desk.push(workNotes(page, desk))
    case .setFamilyContact: form(.familyContact, &desk)
    case .giveFeedback:
      guard page.feedback.isEmpty else {
        form(.feedback, &desk)
        return true
      }
      desk.say(.hint, desk.words.word(.noFeedbackDue))
    case .moveReferral: form(.referralStep, &desk)
    case .postponeFamily: form(.postponeFamily, &desk)
    case .closeFamily: close(page, &desk)
    case .reopenFamily: write(.reopenFamily(id, expecting: version), &desk)
    case .wakeFamily: write(.postponeFamily(id, until: nil), &desk)
    default: return false
    }
    return true
  }

  /// Enter: sets one of the six, reads a note, or reads what is to be done.
  private mutating func openSelected(_ page: FamilyPage, _ desk: inout Desk) {
    switch tab {
    case .overview: setOne(&desk)
    case .members where showsHomes:
      if let menu = homesMenu(desk) { desk.push(menu) }
    case .helpAndBudget:
      if let menu = helpMenu(desk) { desk.push(menu) }
    case .notes:
      guard let line = page.notes.first(where: { $0.note.id == notes.key }) else { return }
      desk.push(NoteReading(line: line, page: page, face: desk.face).panel)
    case .work:
      guard let item = selectedWork else { return }
      let term = desk.words.term(item.dueOn, at: item.at, today: desk.today)
      let kind = desk.words.name(of: item.kind) + desk.face.dot + term
      desk.push(
        TextPanel(
          title: item.title.text,
          paragraphs: [kind] + (item.remark.map { ["", $0.text] } ?? [])))
    case .plan: openPlanRow(page, &desk)
    case .safety:
      let reading = SafetyReading(page: page, face: desk.face)
      if let panel = safety.key.flatMap(reading.panel) { desk.push(panel) }
    case .members: openCard()
    case .history, .sharing: break
    }
  }

  /// What somebody has to do himself he may also send on or answer in a family of a colleague.
  private mutating func workForm(_ name: FormName, _ desk: inout Desk) {
    guard let item = selectedWork else { return }
    form(name, &desk, anyhow: item.owner == desk.settings.actor.user.id) { $0.work = item }
  }

  private func workNotes(_ page: FamilyPage, _ desk: Desk) -> MenuPanel {
    let words = desk.words
    let own = page.drafts.filter(\.isWorkNote).map { draft in
      let text = draft.fields.first { $0.name == FieldName.noteText.rawValue }?.text ?? ""
      let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      return MenuPanel.Item(
        label: String(line.prefix(50)),
        detail: words.dayInYear(draft.savedAt.localDay, today: desk.today),
        choice: .workNote(draft.id))
    }
    return MenuPanel(
      title: words.word(.workNotesTitle),
      items: own + [MenuPanel.Item(label: words.word(.newWorkNote), choice: .workNote(nil))])
  }

  private var selectedWork: WorkItem? { openWork.first { $0.id == work.key } }

  /// Enter on one of the six sets it.
  private mutating func setOne(_ desk: inout Desk) {
    guard tab == .overview, let one = ones.key, let action = one.action else { return }
    desk.run(action)
  }

  /// The plan's next step: begin, goal, action, before the family, agreement.
  static func planStep(_ page: FamilyPage) -> ActionName {
    guard let making = page.planInTheMaking else { return .startPlan }
    if making.goals.isEmpty { return .addGoal }
    if making.goals.allSatisfy(\.actions.isEmpty) { return .addAction }
    switch making.version.state {
    case .concept: return .presentPlan
    case .withFamily:
      guard page.planning.needsApproval else { return .agreePlan }
      switch making.approval?.kind {
      case nil, .returned: return .askApproval
      case .asked: return .approvePlan
      case .approved: return .agreePlan
      }
    case .adopted, .replaced: return .startPlan
    }
  }

  private mutating func planStep(_ page: FamilyPage, _ desk: inout Desk) {
    (tab, planView) = (.plan, .goals)
    desk.run(Self.planStep(page))
  }

  private mutating func addGoal(_ page: FamilyPage, _ desk: inout Desk) {
    // A goal belongs to a version in the making; without one that is begun first.
    guard page.planInTheMaking != nil else {
      write(.startPlan(id, expecting: version), &desk)
      return
    }
    form(.goal, &desk)
  }

  private mutating func addAction(_ page: FamilyPage, _ desk: inout Desk) {
    guard let making = page.planInTheMaking ?? page.plan, !making.goals.isEmpty else {
      addGoal(page, &desk)
      return
    }
    let number = PlanLine.goal(plan.key, in: page)?.goal.number
    form(.action, &desk) { $0.goal = number }
  }

  private mutating func finishAction(_ page: FamilyPage, _ desk: inout Desk) {
    guard case .action(let item)? = plan.key else { return }
    write(.finishAction(id, item, expecting: version), &desk)
  }
}
