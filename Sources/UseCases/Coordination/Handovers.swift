import Domain
import Store

extension Context {
  /// Asks a colleague to take the family over; until he accepts, the coordinator answers.
  ///
  /// Only the coordinator himself asks. A supervisor has no need to: he appoints at once.
  func askHandover(
    of family: ID<Family>, to login: Login, note: Prose, expecting: Int?
  ) throws -> Outcome {
    try change(
      family, expecting: expecting, as: .handoverAsked, right: .handOverFamily,
      over: owner(family).withoutCover
    ) { edit in
      let written = try ask(for: edit, to: login, note)
      edit.undo = [.team(.withdrawHandover(family, expecting: nil))]
      try edit.rise()
      return Act(.handoverAsked, of: family, by: written)
    }
  }

  /// Writes the request down, inside a change.
  func ask(for edit: FamilyEdit, to login: Login, _ note: Prose) throws -> Written {
    guard let current = try edit.currentTerm(), current.user == user else {
      throw Denial(right: .handOverFamily, reason: .outOfReach)
    }
    let receiver = try activeCoordinator(login, edit.changes)
    guard receiver != user else { throw Refusal.sameAsCurrent(.coordinator) }
    try refuseAbsent(receiver, login, edit.changes)
    if let open = try edit.openHandover() {
      throw Refusal.handoverOpen(to: try edit.login(open.to))
    }
    return try edit.changes.insert(
      Handover(
        id: edit.changes.newID(), family: edit.family.id, from: user, to: receiver, note: note,
        askedOn: today))
  }

  /// The receiver becomes coordinator: the old term ends and the new one begins in one act.
  func acceptHandover(of family: ID<Family>, expecting: Int?) throws -> Outcome {
    try answer(family, expecting, .handoverAccepted) { edit, handover in
      let written = try edit.decide(handover, .accepted)
      try edit.replaceCoordinator(with: user, note: handover.note, from: today)
      return Act(.handoverAccepted, of: family, by: written)
    }
  }

  /// The receiver says no; the coordinator stays who he is.
  func refuseHandover(
    of family: ID<Family>, reason: Line, expecting: Int?
  ) throws -> Outcome {
    try answer(family, expecting, .handoverRefused) { edit, handover in
      let written = try edit.decide(handover, .refused, reason)
      try edit.rise()
      return Act(.handoverRefused, of: family, by: written)
    }
  }

  /// Whoever asked, or the supervisor, takes the request back.
  func withdrawHandover(of family: ID<Family>, expecting: Int?) throws -> Outcome {
    let found = try openHandover(family)
    let owner = try owner(family)
    let record = RecordOwner(team: owner.team, person: found?.from ?? owner.person)
    return try change(
      family, expecting: expecting, as: .handoverWithdrawn, right: .handOverFamily, over: record
    ) { edit in
      guard let handover = try edit.openHandover(), handover.id == found?.id else {
        throw Refusal.noHandover
      }
      if handover.from == user {
        edit.undo = [
          .team(
            .askHandover(
              family, to: try edit.login(handover.to), note: handover.note, expecting: nil))
        ]
      }
      let written = try edit.decide(handover, .withdrawn)
      try edit.rise()
      return Act(.handoverWithdrawn, of: family, by: written)
    }
  }

  private func answer(
    _ family: ID<Family>, _ expecting: Int?, _ change: Done.Change,
    _ body: (FamilyEdit, Handover) throws -> Act
  ) throws -> Outcome {
    let found = try openHandover(family)
    // Who isn't asked isn't told whether there is something to answer.
    let record = RecordOwner(team: nil, person: found?.to ?? ID(high: 0, low: 0))
    return try self.change(
      family, expecting: expecting, as: change, right: .answerHandover, over: record
    ) { edit in
      guard let handover = try edit.openHandover(), handover.to == user else {
        throw Refusal.noHandover
      }
      return try body(edit, handover)
    }
  }

  private func openHandover(_ family: ID<Family>) throws -> Handover? {
    try store.look { try CoordinationQuery(connection: $0).handover(of: family) }
  }

  /// The account of somebody who may coordinate today.
  func activeCoordinator(_ login: Login, _ changes: Changes) throws -> ID<User> {
    let user = try changes.worker(login, .user)
    let grants: [RoleGrant] = try changes.all(
      where: "user_id = ? AND role = 'coordinator'", [Value(user.id)])
    guard grants.contains(where: { $0.holds(on: today) }) else {
      throw Refusal.userNotCoordinator(login)
    }
    return user.id
  }

  /// Nobody is given work while he is away.
  func refuseAbsent(_ user: ID<User>, _ login: Login, _ changes: Changes) throws {
    let absence: Absence? = try changes.first(
      where: "user_id = ? AND ended_on IS NULL", [Value(user)])
    if absence != nil { throw Refusal.userAbsent(login) }
  }
}

extension RecordOwner {
  /// The record without whoever covers: some things are the coordinator's own.
  var withoutCover: RecordOwner { RecordOwner(team: team, person: person) }
}

// Who coordinates, inside a change.
extension FamilyEdit {
  func currentTerm() throws -> CoordinatorTerm? {
    try changes.first(where: "family_id = ? AND to_day IS NULL", key)
  }

  func openHandover() throws -> Handover? {
    try changes.first(where: "family_id = ? AND outcome IS NULL", key)
  }

  func openCover() throws -> Cover? {
    try changes.first(where: "family_id = ? AND ended_on IS NULL", key)
  }

  func login(_ user: ID<User>) throws -> Login {
    let found: User? = try changes.first(where: "id = ?", [Value(user)])
    guard let found else { throw Refusal.noSuchRecord(.user) }
    return found.login
  }

  @discardableResult
  func decide(
    _ handover: Handover, _ outcome: Handover.Outcome, _ reason: Line? = nil
  ) throws -> Written {
    var handover = handover
    handover.decision = Handover.Decision(
      outcome, by: context.user, on: max(today, handover.askedOn), reason: reason)
    return try changes.update(handover)
  }

  /// Ends what hangs on the coordinator's term: an open request and a cover.
  func endCoordination(for next: ID<User>?) throws {
    if let handover = try openHandover() {
      try decide(handover, handover.to == next ? .ordered : .lapsed)
    }
    if var cover = try openCover() {
      cover.endedOn = max(today, cover.fromDay)
      try changes.update(cover)
    }
  }

  /// Ends the current term and begins another; a cover and an open request end with the old one.
  @discardableResult
  func replaceCoordinator(
    with user: ID<User>, note: Prose?, external: ExternalCoordinator? = nil,
    batch: ID<AssignmentBatch>? = nil, from: Day?
  ) throws -> Written {
    let current = try currentTerm()
    let day = try start(from, after: current?.fromDay)
    try endCoordination(for: user)
    if var current {
      current.toDay = day
      try changes.update(current)
    }
    let written = try changes.insert(
      CoordinatorTerm(
        id: changes.newID(), family: family.id, number: try nextNumber(CoordinatorTerm.table),
        user: user, note: note, external: external, batch: batch, fromDay: day))
    try rise()
    return written
  }
}
