import Domain

// The deeds that must know first what stands in the file: homes, custody and help.
extension DemoStage {
  mutating func act(
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

  mutating func act(
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

  mutating func act(
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

  /// What a specialist provider gives goes into messages, and so has a number.
  private mutating func assignment(of new: DemoCommitment) -> Assignment {
    guard case .invented = new.provider, new.untilDay != nil else { return Assignment() }
    assignments += 1
    return Assignment(number: AssignmentNumber(10_000 + assignments), category: .outpatient)
  }
}
