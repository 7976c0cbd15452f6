import Domain

// What each deed is as a command.
extension DemoStage {
  mutating func act(_ step: DemoStep, _ script: DemoScript, _ index: Int) throws {
    switch step.deed {
    case .refer(let content):
      let outcome = try perform(.addReferral(content, team: teams[script.team]), step.by)
      if case .done(.referralAdded(let id, _)) = outcome { trails[index].waiting.append(id) }
    case .accept: try accept(step.by, script, index)
    case .returnReferral(let reason):
      for id in trails[index].waiting {
        try perform(.returnReferral(id, reason: reason), step.by)
        try tell(id, "Wij geven uw aanmelding aan u terug. Toelichting: \(reason.text)", step.by)
      }
    case .practice(let deed): try act(deed, step.by, index)
    case .addMember, .custody, .read, .help, .homes, .coordinator, .handOver, .contactPoint,
      .familyContact,
      .endOne,
      .provider,
      .budget, .risk, .startPlan, .goal, .action, .finishAction, .presentPlan, .agreePlan, .answer,
      .score, .evaluate, .workAgreement, .legalStep, .note, .openProtocol, .protocolStep, .work,
      .finishWork, .postpone, .close, .milestone, .extendedCare:
      guard let family = trails[index].family else { throw Refusal.noSuchCase(script.name.text) }
      try act(step, on: family, script, index)
    }
  }

  private mutating func accept(_ login: Login, _ script: DemoScript, _ index: Int) throws {
    let known = trails[index].family
    let outcome = try perform(
      .acceptReferrals(
        trails[index].waiting, into: known.map { .existing($0) } ?? .new(name: script.name)),
      login)
    let waiting = trails[index].waiting
    trails[index].waiting = []
    if case .done(.referralsAccepted(let family, _, _, _)) = outcome {
      trails[index].family = family
    }
    for id in waiting { try tell(id, "Wij hebben uw aanmelding geaccepteerd.", login) }
  }

  /// Tells the referrer what was decided, where there is one.
  private func tell(_ id: ID<Referral>, _ text: String, _ login: Login) throws {
    guard case .triage(let page) = try perform(.triage(id), login),
      let due = page.feedback.first
    else { return }
    try perform(.referral(.giveFeedback(id, due.kind, text: try Prose(text))), login)
  }

  private mutating func act(_ deed: DemoPracticeDeed, _ login: Login, _ index: Int) throws {
    let record = trails[index].record ?? ID(high: 0, low: 0)
    let outcome = try perform(.practice(Self.command(deed, record)), login)
    if case .done(.practiceAdded(let id)) = outcome { trails[index].record = id }
    if case .done(.practiceSent(let id, _)) = outcome { trails[index].waiting.append(id) }
  }

  private mutating func act(
    _ step: DemoStep, on family: ID<Family>, _ script: DemoScript, _ index: Int
  ) throws {
    switch step.deed {
    case .refer, .accept, .returnReferral, .practice: return
    case .read: _ = try read(family, step.by, index)
    case .finishAction(let goal, let action):
      let page = try read(family, step.by, index)
      guard let goal = page.plan?.goals.first(where: { $0.goal.number == goal }),
        let item = goal.actions.first(where: { $0.number == action && $0.doneOn == nil })
      else { return }
      try perform(.finishAction(family, item.id, expecting: nil), step.by)
    case .finishWork(let title):
      let page = try read(family, step.by, index)
      guard let item = page.workItems.first(where: { $0.title == title && $0.doneOn == nil })
      else { return }
      try perform(.finishWorkItem(family, item.id), step.by)
    case .agreePlan(let names, let words, let evaluation, let reason):
      let people = try ids(names, family, step.by, index)
      try perform(
        .agreePlan(
          family,
          PlanConsent(
            people: people, ownWords: words, evaluationOn: evaluation, reason: reason),
          expecting: nil), step.by)
    case .answer(let name, let kind, let words):
      guard let person = try ids([name], family, step.by, index).first else { return }
      let answer = NewAnswer(person: person, kind: kind, ownWords: words)
      try perform(.planning(family, .answer(answer), expecting: nil), step.by)
    case .score(let number, let new):
      let page = try read(family, step.by, index)
      guard let goal = page.plan?.goals.first(where: { $0.goal.number == number }) else { return }
      try perform(.planning(family, .score(goal.goal.id, new), expecting: nil), step.by)
    case .note(let kind, let at, let with, let text, let names):
      let people = try ids(names, family, step.by, index)
      let met = kind.isInSight ? people : []
      let note = NewNote(
        kind: kind, at: at, withWhom: with, text: text, members: people, spoken: [], seen: met)
      try perform(.addNote(family, note, replacingDraft: nil), step.by)
    case .openProtocol(let names, let signals):
      let people = try ids(names, family, step.by, index)
      let new = NewProtocol(people: people, signals: signals)
      try perform(.safety(family, .openProtocol(new), expecting: nil), step.by)
    case .homes(let deed): try act(deed, step.by, family, index)
    case .custody(let custody): try act(custody, step.by, family, index)
    case .help(let help): try act(help, step.by, family, script, index)
    case .milestone(let name, let milestone, let note):
      guard let person = try ids([name], family, step.by, index).first else { return }
      let new = NewMilestone(person: person, milestone: milestone, note: note)
      try perform(.life(family, .meet(new), expecting: nil), step.by)
    case .extendedCare(let name, let decision):
      guard let person = try ids([name], family, step.by, index).first else { return }
      let new = NewExtendedCare(person: person, decision: decision)
      try perform(.life(family, .decideCare(new), expecting: nil), step.by)
    case .familyContact(var new):
      // Who is called is one of the family where somebody of it has that name.
      let name = try PersonName(given: "", prefix: "", surname: new.name.text)
      new.person = try ids([name], family, step.by, index).first
      try perform(try command(.familyContact(new), family, script), step.by)
    case .coordinator, .handOver, .contactPoint, .endOne, .provider, .budget, .risk, .addMember,
      .startPlan, .goal, .action, .presentPlan, .evaluate, .workAgreement, .legalStep,
      .protocolStep, .work, .postpone, .close:
      try perform(try command(step.deed, family, script), step.by)
    }
  }

  /// The deeds that are one command and need nothing read first.
  private func command(
    _ deed: DemoDeed, _ family: ID<Family>, _ script: DemoScript
  ) throws -> Command {
    switch deed {
    case .coordinator(let login, let note):
      .setCoordinator(family, login, from: nil, note: note, expecting: nil)
    case .handOver(let login, let note):
      .team(.askHandover(family, to: login, note: note, expecting: nil))
    case .contactPoint(let new): .setContactPoint(family, new, from: nil, expecting: nil)
    case .familyContact(let new): .casework(.setFamilyContact(family, new, expecting: nil))
    case .endOne(let one): .casework(.endOne(family, one, expecting: nil))
    case .provider(let provider, let until, let reason):
      .setProvider(
        family, try id(of: provider, team: script.team), from: nil, until: until,
        reason: reason, expecting: nil)
    case .budget(let year, let ceiling, let reason):
      .setBudget(
        family, year: year, ceiling: ceiling, municipality: nil, reason: reason, expecting: nil)
    case .risk(let level, let basis): .setRisk(family, level, basis: basis, expecting: nil)
    case .addMember(let member): .addMember(family, member, expecting: nil)
    case .startPlan: .startPlan(family, expecting: nil)
    case .goal(let domain, let wording, let own, let day):
      .addGoal(
        family, NewGoal(domain: try id(of: domain), wording: wording, ownWords: own, byDay: day),
        expecting: nil)
    case .action(let new): .addAction(family, new, expecting: nil)
    case .presentPlan: .presentPlan(family, on: nil, expecting: nil)
    case .evaluate(let new): .planning(family, .evaluate(new), expecting: nil)
    case .workAgreement(let new):
      .planning(family, .agreeOnWork(new, replacing: nil), expecting: nil)
    case .legalStep(let kind, let ground):
      .planning(
        family, .takeLegalStep(NewLegalStep(kind: kind, ground: ground)), expecting: nil)
    case .protocolStep(let new): .safety(family, .takeStep(new), expecting: nil)
    case .work(let new): .addWorkItem(family, new)
    case .postpone(let day): .postponeFamily(family, until: day)
    case .close(let reasons): .closeFamily(family, reasons, aftercare: .none, expecting: nil)
    case .refer, .accept, .returnReferral, .practice, .read, .help, .homes, .custody, .finishAction,
      .finishWork,
      .agreePlan,
      .answer, .score, .note, .openProtocol, .milestone, .extendedCare:
      .openFamily(.id(family))
    }
  }
}
