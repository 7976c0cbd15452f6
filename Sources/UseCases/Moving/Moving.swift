import Domain
import Ledger
import Store

// Moves of a family: looked at first, saved in one transaction, confirmed by the team elsewhere.
extension Context {
  func moving(
    _ command: MovingCommand, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    switch command {
    case .preview(let new): try previewMove(new, family, expecting)
    case .start(let new): try startMove(new, family, expecting)
    case .confirm(let id, let who, let day):
      try confirmMove(id, by: who, on: day, family, expecting)
    case .withdraw(let id): try withdrawMove(id, family, expecting)
    }
  }

  /// What a move would end and begin, by the same plan that saves it.
  private func previewMove(
    _ new: NewMove, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    let summary = try summary(family)
    let stamp = try permit(.writeFamily, over: owner(summary))
    guard summary.isOpen else { throw Refusal.caseIsClosed(summary.caseNumber) }
    if let expecting, expecting != summary.version {
      throw Trouble.changedMeanwhile(expected: expecting, found: summary.version)
    }
    try checkTarget(new)
    return .movePreview(
      try store.reveal(stamp) { connection in
        let query = FamilyHomesQuery(connection: connection)
        let facts = try query.facts(family)
        let target = try facts.target(of: new, in: family) {
          .timeOrdered(milliseconds: now.milliseconds, random: (0, 0))
        }
        let before = try MoveQuery(connection: connection).before(family)
        let plan = try facts.plan(
          new, to: target, before, family: summary.municipality, today: today)
        let codes = [plan.responsibility.from, plan.responsibility.to].compactMap(\.self)
        let preview = MovePreview(
          family: family, new: new, plan: plan, target: target.masked,
          names: try query.names(Set(codes)))
        return (preview, Shown(.movePreviewed, subject: Identity(family)))
      })
  }

  func checkTarget(_ new: NewMove) throws {
    guard case .new(let home) = new.target else { return }
    try home.check()
    if let code = home.municipality { try check(code) }
  }

  private func confirmMove(
    _ id: ID<Move>, by who: Line, on day: Day?, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .moveConfirmed) { edit in
      var move = try edit.move(id)
      guard move.isOpen else {
        throw move.confirmation == nil
          ? Refusal.move(.nothingToConfirm) : Refusal.alreadyDone
      }
      let day = try edit.day(day, notBefore: move.onDay)
      move.confirmation = Move.Confirmation(onDay: day, by: who)
      let written = try edit.changes.update(move)
      try edit.rise()
      return Act(.moveConfirmed, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  func move(_ id: ID<Move>) throws -> Move { try own(id, .move) }

  /// A move that a team elsewhere hasn't confirmed.
  func openMove() throws -> Move? {
    try changes.first(
      where: """
        family_id = ? AND team_name IS NOT NULL AND confirmed_on IS NULL
        AND withdrawn_on IS NULL ORDER BY nr LIMIT 1
        """, key)
  }
}

extension HomeFacts {
  /// The household somebody moves to; a new one gets an id but isn't saved here.
  func target(
    of new: NewMove, in family: ID<Family>, _ newID: () -> ID<Household>
  ) throws -> Household {
    switch new.target {
    case .existing(let id):
      guard let home = households.first(where: { $0.id == id && $0.endedOn == nil }) else {
        throw Refusal.noSuchRecord(.household)
      }
      return home
    case .new(let home):
      return Household(
        id: newID(), family: family, postalCode: home.postalCode, houseNumber: home.houseNumber,
        municipality: home.municipality, isSecret: home.isSecret, name: home.name)
    }
  }

  /// What would become of a move; refused where the law or the records don't allow it.
  func plan(
    _ new: NewMove, to target: Household, _ before: BeforeMove, family: MunicipalityCode?,
    today: Day
  ) throws -> MovePlan {
    if case .new = new.target, target.postalCode != nil,
      households.contains(where: { $0.endedOn == nil && $0.isAddress(of: target) })
    {
      throw Refusal.householdKnown
    }
    let day = new.onDay ?? today
    let people = new.people.reduce(into: [ID<Person>]()) { all, person in
      if !all.contains(person) { all.append(person) }
    }
    let after = moved(people, to: target, on: day)
    let movers = try people.map { try mover($0, to: target.id, on: day, before, after) }
    return try MovePlan(new, MoveFacts(movers: movers, familyMunicipality: family), today: today)
  }

  private func mover(
    _ id: ID<Person>, to target: ID<Household>, on day: Day, _ before: BeforeMove,
    _ after: HomeFacts
  ) throws -> MoveFacts.Mover {
    let line = members.first { $0.member.person == id && $0.member.toDay == nil }
    guard let line else { throw Refusal.notAMember }
    if let died = line.person.deceasedOn { throw Refusal.personDeceased(died) }
    let homes = residences.filter { $0.person == id }
    let home = homes.first { $0.kind == .main && $0.toDay == nil }
    let second = homes.first {
      $0.kind == .second && $0.toDay == nil && $0.household == target
    }
    let bounds = homes.filter { $0.kind == .main || $0.id == second?.id }
    let own = before.terms.filter { $0.person == id }
    let waiting = before.moves.first { $0.move.isOpen && $0.people.contains(id) }
    return MoveFacts.Mover(
      person: id, role: line.member.role, home: home, second: second,
      lastDay: bounds.map { $0.toDay ?? $0.fromDay }.max(),
      livesThere: home?.household == target,
      hasStay: stays.contains { $0.person == id && $0.holds(on: day) },
      waitsFor: waiting?.move.team?.name,
      term: own.last { $0.toDay == nil }, lastTermDay: own.map { $0.toDay ?? $0.fromDay }.max(),
      proposal: after.proposal(of: line.person, on: day))
  }
}

extension Household {
  fileprivate func isAddress(of other: Household) -> Bool {
    postalCode == other.postalCode && houseNumber == other.houseNumber
  }
}
