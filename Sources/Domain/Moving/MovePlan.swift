/// What a move makes of homes and responsibility: the preview and the change are made from it alike.
package struct MovePlan: Equatable, Sendable {
  package let onDay: Day
  package let withStay: Bool
  package let people: [Part]
  package let responsibility: Move.Responsibility
  /// On what ground, by the rule; nil where no youth moves.
  package let ground: ResidenceGround?
  package let continuation: Move.Continuation?
  package let team: Move.NewTeam?

  /// What ends and begins for one who moves.
  package struct Part: Equatable, Sendable {
    package let person: ID<Person>
    /// The home that ends.
    package let home: Residence?
    /// That he was there a part of the time ends too.
    package let second: Residence?
    /// The responsibility that ends, and the one that begins.
    package let term: MunicipalityTerm?
    package let begins: MunicipalityProposal?
  }

  /// Refuses what the law and the records don't allow, and says what would become of the rest.
  package init(_ new: NewMove, _ facts: MoveFacts, today: Day) throws(Refusal) {
    guard !facts.movers.isEmpty else { throw .fieldsMissing([.movers]) }
    let day = new.onDay ?? today
    guard day <= today else { throw .dayInFuture(day) }
    let previous = facts.movers.compactMap(\.lastDay).max()
    if let previous, day < previous { throw .dayBeforePrevious(previous: previous) }
    guard !facts.movers.contains(where: \.livesThere) else { throw .livesThere }
    onDay = day
    withStay = new.withStay
    let youths = facts.movers.filter { $0.role == .youth }
    try Self.checkStay(new, youths)
    let (found, basis) = try Self.responsibility(new, youths, facts)
    if found.changes, let team = youths.compactMap(\.waitsFor).first {
      throw .move(.waiting(team: team))
    }
    responsibility = found
    ground = basis
    team = try Self.team(new, found)
    continuation = try Self.continuation(new, found, day)
    people = try facts.movers.map { mover throws(Refusal) in
      let begins = mover.role == .youth && found.to != found.from ? mover.proposal : nil
      if begins != nil, let last = mover.lastTermDay, day < last {
        throw .dayBeforePrevious(previous: last)
      }
      return Part(
        person: mover.person, home: mover.home, second: mover.second,
        term: begins == nil ? nil : mover.term, begins: begins)
    }
  }

  /// What was said about stay must be what was recorded, since responsibility hangs on it.
  private static func checkStay(
    _ new: NewMove, _ youths: [MoveFacts.Mover]
  ) throws(Refusal) {
    if new.withStay {
      guard !youths.isEmpty, youths.allSatisfy(\.hasStay) else { throw .move(.stayNotRecorded) }
    } else if youths.contains(where: \.hasStay) {
      throw .move(.stayRecorded)
    }
  }

  private static func responsibility(
    _ new: NewMove, _ youths: [MoveFacts.Mover], _ facts: MoveFacts
  ) throws(Refusal) -> (Move.Responsibility, ResidenceGround?) {
    guard let first = youths.first else {
      return (
        Move.Responsibility(from: facts.familyMunicipality, to: facts.familyMunicipality), nil
      )
    }
    func current(_ youth: MoveFacts.Mover) -> MunicipalityCode? {
      youth.term?.municipality ?? facts.familyMunicipality
    }
    let from = current(first)
    guard youths.allSatisfy({ current($0) == from }) else { throw .move(.apart) }
    let proposals = youths.map(\.proposal?.municipality)
    guard !new.keepsMunicipality else {
      let other = proposals.compactMap(\.self).first { $0 != from }
      if let other, new.reason == nil { throw .municipalityNeedsReason(proposed: other) }
      return (
        Move.Responsibility(from: from, to: from, reason: new.reason),
        first.term?.ground
      )
    }
    guard let to = proposals[0], !proposals.contains(nil) else {
      throw .move(.municipalityUnknown)
    }
    guard proposals.allSatisfy({ $0 == to }) else { throw .move(.apart) }
    return (Move.Responsibility(from: from, to: to), first.proposal?.ground)
  }

  private static func team(
    _ new: NewMove, _ responsibility: Move.Responsibility
  ) throws(Refusal) -> Move.NewTeam? {
    guard responsibility.changes, let to = responsibility.to else {
      guard new.team == nil, new.teamContact == nil else { throw .move(.noNewTeam) }
      return nil
    }
    guard let name = new.team else { throw .move(.teamMissing(to)) }
    return Move.NewTeam(name: name, contact: new.teamContact)
  }

  private static func continuation(
    _ new: NewMove, _ responsibility: Move.Responsibility, _ day: Day
  ) throws(Refusal) -> Move.Continuation? {
    guard new.continuationUntil != nil || new.continuationBy != nil else { return nil }
    guard responsibility.changes, !new.withStay else { throw .move(.noContinuation) }
    guard let until = new.continuationUntil, let askedBy = new.continuationBy else {
      throw .move(.continuationIncomplete)
    }
    guard until > day else { throw .dayBeforePrevious(previous: day.adding(days: 1)) }
    let last = Move.Continuation.limit(day)
    guard until <= last else { throw .move(.continuationTooLong(last: last)) }
    return Move.Continuation(until: until, askedBy: askedBy)
  }
}

/// What the rules of moving look at.
package struct MoveFacts: Equatable, Sendable {
  package let movers: [Mover]
  package let familyMunicipality: MunicipalityCode?

  package init(movers: [Mover], familyMunicipality: MunicipalityCode?) {
    self.movers = movers
    self.familyMunicipality = familyMunicipality
  }

  /// One who moves.
  package struct Mover: Equatable, Sendable {
    package let person: ID<Person>
    package let role: MemberRole
    /// Where he is registered now.
    package let home: Residence?
    /// That he is a part of the time where he moves to.
    package let second: Residence?
    /// The last day on which a home of his began or ended.
    package let lastDay: Day?
    package let livesThere: Bool
    package let hasStay: Bool
    /// The team that hasn't confirmed an earlier move of his.
    package let waitsFor: Line?
    package let term: MunicipalityTerm?
    package let lastTermDay: Day?
    /// What the rule makes of it once he has moved.
    package let proposal: MunicipalityProposal?

    package init(
      person: ID<Person>, role: MemberRole, home: Residence? = nil, second: Residence? = nil,
      lastDay: Day? = nil, livesThere: Bool = false, hasStay: Bool = false,
      waitsFor: Line? = nil, term: MunicipalityTerm? = nil, lastTermDay: Day? = nil,
      proposal: MunicipalityProposal? = nil
    ) {
      self.waitsFor = waitsFor
      self.person = person
      self.role = role
      self.home = home
      self.second = second
      self.lastDay = lastDay
      self.livesThere = livesThere
      self.hasStay = hasStay
      self.term = term
      self.lastTermDay = lastTermDay
      self.proposal = proposal
    }
  }
}

/// What a move would do, before it is saved.
package struct MovePreview: Equatable, Sendable {
  package let family: ID<Family>
  package let new: NewMove
  package let plan: MovePlan
  /// Where to, without an address that is secret already.
  package let target: Household
  /// What the municipalities in it are called.
  package let names: [MunicipalityCode: Line]

  package init(
    family: ID<Family>, new: NewMove, plan: MovePlan, target: Household,
    names: [MunicipalityCode: Line]
  ) {
    self.family = family
    self.new = new
    self.plan = plan
    self.target = target
    self.names = names
  }
}
