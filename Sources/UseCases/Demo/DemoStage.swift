import Domain
import Store

/// Does what the scripts say, act by act, and keeps the ids that came of it.
struct DemoStage {
  private let desk: CaseDesk
  private let clock: DemoClock
  private let teams: [Line]
  private let providers: [DemoKey: ID<Provider>]
  private let domains: [String: ID<LifeDomain>]
  private let users: [Login: ID<User>]
  private var trails: [Trail] = []
  /// How many assignment numbers were given out.
  private var assignments = 0

  /// A provider as a team knows it.
  private struct DemoKey: Hashable {
    let provider: DemoProvider
    let team: Int?
  }

  /// What is known of one script's family so far.
  private struct Trail {
    var waiting: [ID<Referral>] = []
    var family: ID<Family>?
    var record: ID<PracticeRecord>?
    var people: [String: ID<Person>] = [:]
  }

  /// Where a step stands in all of them.
  private struct Cue {
    let at: Instant
    let script: Int32
    let step: Int32
  }

  /// Makes the accounts and the providers first.
  init(
    _ plan: DemoPlan, _ staff: DemoStaff, desk: CaseDesk, clock: DemoClock, account: ID<User>
  ) throws {
    self.desk = desk
    self.clock = clock
    teams = staff.teams.map(\.name)
    let house = House(desk: desk, clock: clock, calendar: DemoCalendar(today: plan.today))
    try house.fill(staff, on: plan.firstDay, account: account)
    let lines = try house.users(account)
    users = Dictionary(lines.map { ($0.user.login, $0.user.id) }) { first, _ in first }
    domains = try house.lifeDomains(account)
    providers = try Self.keys(house.providers(account), staff, lines)
  }

  private static func keys(
    _ known: [Provider], _ staff: DemoStaff, _ lines: [UserLine]
  ) -> [DemoKey: ID<Provider>] {
    var keys: [DemoKey: ID<Provider>] = [:]
    for (index, provider) in DemoStaff.providers.enumerated() {
      let found = known.first { $0.agb?.digits == "\(provider.agb)" }
      keys[DemoKey(provider: .invented(index), team: nil)] = found?.id
    }
    let teamOf = Dictionary(
      lines.map { ($0.user.login, $0.grants.first?.team) }, uniquingKeysWith: { first, _ in first })
    let local = Dictionary(
      known.compactMap { line in line.team.map { ($0, line.id) } },
      uniquingKeysWith: { first, _ in first })
    for (index, team) in staff.teams.enumerated() {
      guard let id = teamOf[team.supervisor.login] ?? nil else { continue }
      keys[DemoKey(provider: .localTeam, team: index)] = local[id]
    }
    return keys
  }

  /// Plays all scripts in the order of time.
  mutating func play(_ scripts: [DemoScript], progress: (Int) -> Void) throws {
    trails = Array(repeating: Trail(), count: scripts.count)
    var done = 0
    for cue in Self.cues(scripts) {
      let script = scripts[Int(cue.script)]
      let step = script.steps[Int(cue.step)]
      clock.advance(to: step.at)
      try act(step, script, Int(cue.script))
      guard script.opensFile, Int(cue.step) == script.steps.count - 1 else { continue }
      done += 1
      progress(done)
    }
    try stateRoom()
  }

  /// On the last day, so that what they said is new.
  private func stateRoom() throws {
    guard let controller = users[try Login(DemoStaff.controller)] else { return }
    let contracts = DemoContracts(desk: desk, controller: controller, today: clock.now.localDay)
    try contracts.stateRoom(
      DemoStaff.providers.indices.compactMap {
        providers[DemoKey(provider: .invented($0), team: nil)]
      })
  }

  /// What a specialist provider gives goes into messages, and so has a number.
  private mutating func assignment(of new: DemoCommitment) -> Assignment {
    guard case .invented = new.provider, new.untilDay != nil else { return Assignment() }
    assignments += 1
    return Assignment(number: AssignmentNumber(10_000 + assignments), category: .outpatient)
  }

  private static func cues(_ scripts: [DemoScript]) -> [Cue] {
    var cues: [Cue] = []
    cues.reserveCapacity(scripts.reduce(0) { $0 + $1.steps.count })
    for (index, script) in scripts.enumerated() {
      for (place, step) in script.steps.enumerated() {
        cues.append(Cue(at: step.at, script: Int32(index), step: Int32(place)))
      }
    }
    cues.sort { ($0.at, $0.script, $0.step) < ($1.at, $1.script, $1.step) }
    return cues
  }

  @discardableResult
  private func perform(_ command: Command, _ login: Login) throws -> Outcome {
    guard let user = users[login] else {
      throw Refusal.unknownChoice(field: .user, value: login.text)
    }
    return try desk.perform(command, by: user)
  }
}

// What each deed is as a command.
extension DemoStage {
  private mutating func act(_ step: DemoStep, _ script: DemoScript, _ index: Int) throws {
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
    case .coordinator, .handOver, .contactPoint, .familyContact, .endOne, .provider, .budget, .risk,
      .addMember, .startPlan, .goal, .action, .presentPlan, .evaluate, .workAgreement, .legalStep,
      .protocolStep, .work, .postpone, .close:
      try perform(try command(step.deed, family, script), step.by)
    }
  }

  private mutating func act(
    _ deed: DemoHomes, _ login: Login, _ family: ID<Family>, _ index: Int
  ) throws {
    let homes = try read(family, login, index).homes.open
    let command: HomesCommand?
    switch deed {
    case .name(let code, let name):
      command = homes.first { $0.postalCode == code }.map {
        .changeHousehold($0.id, NewHousehold(name: name))
      }
    case .secret(let name):
      command = homes.first { $0.name == name }.map { .setSecret($0.id, true) }
    case .second(let person, let name):
      guard let person = try ids([person], family, login, index).first else { return }
      command = homes.first { $0.name == name }.map { .live(person, in: $0.id, .second, from: nil) }
    }
    guard let command else { return }
    try perform(.homes(family, command, expecting: nil), login)
  }

  private mutating func act(
    _ custody: DemoCustody, _ login: Login, _ family: ID<Family>, _ index: Int
  ) throws {
    guard let child = try ids([custody.child], family, login, index).first else { return }
    let new: NewCustody
    switch custody.holder {
    case .person(let name):
      guard let holder = try ids([name], family, login, index).first else { return }
      new = NewCustody(
        child: child, holder: .person(holder), kind: .parental, fromDay: custody.fromDay)
    case .organisation(let name):
      new = NewCustody(
        child: child, holder: .organisation(name, nil), kind: .guardianship,
        ground: try Line("beschikking"), groundOn: custody.fromDay, fromDay: custody.fromDay)
    }
    try perform(.people(family, .addCustody(new), expecting: nil), login)
  }

  private mutating func act(
    _ help: DemoHelp, _ login: Login, _ family: ID<Family>, _ script: DemoScript, _ index: Int
  ) throws {
    let page = try read(family, login, index)
    let newest = page.help.commitments.filter(\.commitment.isOpen)
      .max { $0.commitment.number < $1.commitment.number }?.commitment.id
    let command: HelpCommand?
    switch help {
    case .commit(let new):
      guard let person = try ids([new.person], family, login, index).first else { return }
      // What doesn't fit isn't tried: the door would refuse it.
      if new.route.stopsAtCeiling {
        guard let budget = page.budget, budget.year == page.readOn.year,
          budget.ceiling.rawValue >= page.committed.rawValue + new.amount.rawValue
        else { return }
      }
      let goals = (page.plan ?? page.planInTheMaking)?.goals ?? []
      command = .commit(
        NewCommitment(
          person: person, provider: try id(of: new.provider, team: script.team),
          product: new.product, route: new.route, fromDay: page.readOn, untilDay: new.untilDay,
          amount: new.amount, goal: goals.first { $0.goal.number == new.goal }?.goal.id,
          decision: new.decision.map { Commitment.Decision(number: $0, onDay: page.readOn) },
          assignment: assignment(of: new)))
    case .wait(let expected, let bridging):
      command = newest.map { .wait($0, NewWaiting(expectedOn: expected, bridging: bridging)) }
    case .check(let finding): command = newest.map { .check($0, on: nil, finding: finding) }
    case .start: command = newest.map { .start($0, on: nil) }
    case .stop(let reason): command = newest.map { .stop($0, on: nil, reason, remains: nil) }
    case .involve(let name, let organisation, let kind, let contact, let phone):
      guard let person = try ids([name], family, login, index).first else { return }
      command = .involve(
        NewInvolvedHelp(
          person: person, organisation: organisation, kind: kind, contactName: contact,
          phone: phone))
    }
    guard let command else { return }
    try perform(.help(family, command, expecting: nil), login)
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

  private func id(of provider: DemoProvider, team: Int) throws -> ID<Provider> {
    let key = DemoKey(provider: provider, team: provider == .localTeam ? team : nil)
    guard let id = providers[key] else { throw Refusal.noSuchRecord(.provider) }
    return id
  }

  private func id(of domain: String) throws -> ID<LifeDomain> {
    guard let id = domains[domain] else { throw Refusal.noSuchRecord(.lifeDomain) }
    return id
  }

  /// The people of those names; the file is read again when somebody is new in it.
  private mutating func ids(
    _ names: [PersonName], _ family: ID<Family>, _ login: Login, _ index: Int
  ) throws -> [ID<Person>] {
    let keys = names.map { NameFolding.key($0.full) }
    if keys.contains(where: { trails[index].people[$0] == nil }) {
      _ = try read(family, login, index)
    }
    return keys.compactMap { trails[index].people[$0] }
  }

  private mutating func read(
    _ family: ID<Family>, _ login: Login, _ index: Int
  ) throws -> FamilyPage {
    guard case .family(let page) = try perform(.openFamily(.id(family)), login) else {
      throw Refusal.noSuchCase(family.uuid)
    }
    for line in page.members {
      trails[index].people[NameFolding.key(line.person.name.full)] = line.person.id
    }
    return page
  }
}

/// Sets the house up on the first day: accounts and providers, one after the other.
private struct House {
  let desk: CaseDesk
  let clock: DemoClock
  let calendar: DemoCalendar

  func fill(_ staff: DemoStaff, on day: Day, account: ID<User>) throws {
    let start = calendar.instant(day, minute: 8 * 60)
    var seconds: Int64 = 0
    func next() {
      seconds += 4
      clock.advance(to: Instant(milliseconds: start.milliseconds + min(seconds, 40_000) * 1000))
    }
    for user in staff.everybody {
      next()
      _ = try desk.perform(.addUser(user), by: account)
    }
    let controller = try desk.actor(try Login(DemoStaff.controller))?.user.id ?? account
    for provider in DemoStaff.providers {
      next()
      _ = try desk.perform(
        .addProvider(name: try Line("\(provider.name)"), agb: try AGB("\(provider.agb)")),
        by: controller)
    }
    next()
    let known = try providers(account)
    try DemoContracts(desk: desk, controller: controller, today: calendar.today).make(
      DemoStaff.providers.compactMap { invented in
        known.first { $0.agb?.digits == "\(invented.agb)" }?.id
      })
  }

  func users(_ account: ID<User>) throws -> [UserLine] {
    guard case .users(let lines) = try desk.perform(.users, by: account) else { return [] }
    return lines
  }

  func providers(_ account: ID<User>) throws -> [Provider] {
    guard case .providers(let all) = try desk.perform(.providers, by: account) else { return [] }
    return all
  }

  func lifeDomains(_ account: ID<User>) throws -> [String: ID<LifeDomain>] {
    let outcome = try desk.perform(.choices(.lifeDomains, matching: "", limit: 100), by: account)
    guard case .choices(_, let choices) = outcome else { return [:] }
    var domains: [String: ID<LifeDomain>] = [:]
    for choice in choices { domains[choice.label] = ID<LifeDomain>(choice.id) }
    return domains
  }
}
