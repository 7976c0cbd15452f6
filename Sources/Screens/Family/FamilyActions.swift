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
    case .readSheet: desk.push(SheetPanel(id))
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

  /// First what is still open, with what to do; the form once nothing stands in its way.
  private mutating func close(_ page: FamilyPage, _ desk: inout Desk) {
    let check = ClosingCheck(page)
    let words = desk.words
    var lines: [String] = []
    if check.commitments > 0 { lines.append(words.word(.openCommitments(check.commitments))) }
    if check.work > 0 { lines.append(words.word(.openWork(check.work))) }
    if let team = check.unconfirmed {
      lines.append(words.word(.moving(.blocksClosing(team: team.text))))
    }
    let isBlocked = !lines.isEmpty
    if check.planInTheMaking { lines.append(words.word(.openPlan)) }
    if check.drafts > 0 { lines.append(words.word(.openDrafts(check.drafts))) }
    if check.hasReferrer { lines.append(words.word(.tellReferrer)) }
    if let came = goalsCame(page, words) { lines.append(came) }
    guard isBlocked else {
      form(.closeFamily, &desk) { $0.message = lines.joined(separator: " ") }
      return
    }
    desk.push(
      TextPanel(
        title: words.word(.closingTitle(page.summary.name.text)), paragraphs: lines, isSpaced: true)
    )
  }

  /// How far the goals came, as their scores say; nil where nothing was scored.
  private func goalsCame(_ page: FamilyPage, _ words: any Phrases) -> String? {
    let attainment = GoalAttainment(page.plan)
    guard !attainment.scored.isEmpty else { return nil }
    let scores = attainment.scored.map { "\($0.number): \($0.first)-\($0.last)" }
      .joined(separator: ", ")
    return words.word(
      .life(
        .goalsCame(
          improved: attainment.improved, scored: attainment.scored.count, scores: scores)))
  }

  private func explain(_ page: FamilyPage, _ desk: inout Desk) {
    let words = desk.words
    let lines = page.reminders.filter { $0.showFrom <= desk.today || $0.due <= desk.today }
      .enumerated().map { place, reminder in
        "\(place + 1). "
          + words.explain(reminder, subject: page.subject(of: reminder), today: desk.today)
      }
    let title = words.word(.explainTitle(page.summary.name.text))
    desk.push(
      TextPanel(
        title: title, paragraphs: lines.isEmpty ? [words.word(.noReminders)] : lines, isSpaced: true
      ))
  }

  /// The six, missing ones first, and what else one does with a family.
  private func menu(_ page: FamilyPage, _ desk: Desk) -> MenuPanel {
    let words = desk.words
    guard page.summary.isOpen else {
      let items = ([.reopenFamily] + lifeActions(page)).map {
        MenuPanel.Item(label: words.action($0).title, choice: .action($0))
      }
      return MenuPanel(title: words.word(.handleTitle(page.summary.name.text)), items: items)
    }
    func item(_ action: ActionName, _ detail: String = "") -> MenuPanel.Item {
      MenuPanel.Item(
        label: words.action(action).title, detail: detail, choice: .action(action))
    }
    let gaps = page.ones.gaps
    let overdue = One.allCases.filter { page.ones[$0] == .overdue }
    let present = One.allCases.filter { page.ones[$0] == .present }
    var items = (gaps + overdue + present).compactMap { one in
      one.action.map { action in
        let state = page.ones[one]
        return item(action, desk.face.sign(state) + " " + words.name(of: state))
      }
    }
    items += handoverActions(page, desk).map { item($0) }
    items += [
      .addNote, .addCallBack, .addWork, .addSafetyWork, .askColleague,
      .setFamilyContact,
      .setRisk, .addMember, .setExternal,
    ].map { item($0) }
    if let due = page.feedback.first {
      items.append(item(.giveFeedback, words.name(of: due.kind)))
    }
    if page.referrals.contains(where: { !$0.state.next.isEmpty }) {
      items.append(item(.moveReferral))
    }
    items += lifeActions(page).map { item($0) }
    items.append(item(page.summary.postponedUntil == nil ? .postponeFamily : .wakeFamily))
    items.append(item(.closeFamily))
    return MenuPanel(title: words.word(.handleTitle(page.summary.name.text)), items: items)
  }
}

extension One {
  /// What sets it; the file itself is opened and closed elsewhere.
  var action: ActionName? {
    switch self {
    case .family: nil
    case .plan: .setPlan
    case .coordinator: .setCoordinator
    case .contactPoint: .setContactPoint
    case .provider: .setProvider
    case .budget: .setBudget
    }
  }
}

extension FamilyPage {
  /// The words of the work item or action a reminder is about.
  func subject(of reminder: Reminder) -> Line? {
    guard let subject = reminder.subject else { return nil }
    if let person = members.first(where: { $0.person.id == subject.cast() })?.person {
      return try? Line(person.name.given.isEmpty ? person.name.full : person.name.given)
    }
    if let item = workItems.first(where: { $0.id == subject.cast() }) { return item.title }
    if let referral = referrals.first(where: { $0.id == subject.cast() }) {
      return try? Line(referral.content.name.full, limit: 500)
    }
    if let line = moves.first(where: { $0.move.id == subject.cast() }) {
      return line.move.team?.name
    }
    if reminder.reason == .protocolStep {
      return safety.open?.next.flatMap { try? Line("\($0.rawValue)") }
    }
    if let agreement = safety.agreements.first(where: { $0.id == subject.cast() }) {
      return agreement.parties
    }
    let goals = (plan?.goals ?? []) + (planInTheMaking?.goals ?? [])
    if let line = help.commitments.first(where: { $0.commitment.id == subject.cast() }) {
      return line.commitment.product
    }
    return goals.flatMap(\.actions).first { $0.id == subject.cast() }?.wording
  }
}
