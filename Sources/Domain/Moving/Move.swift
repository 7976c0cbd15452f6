/// A move (verhuizing) of one or more members of a family to another household.
///
/// Where it makes another municipality responsible, the file stays open until the team there has
/// confirmed that it takes over.
package struct Move: Equatable, Sendable {
  package let id: ID<Move>
  package let family: ID<Family>
  /// Rises per family.
  package let number: Int
  package let onDay: Day
  package let household: ID<Household>
  /// Whether that household was written down with the move.
  package let isNewHousehold: Bool
  /// Whether the youths who moved have help with stay (verblijf).
  package let withStay: Bool
  package let responsibility: Responsibility
  package let continuation: Continuation?
  package let team: NewTeam?
  package let author: ID<User>
  package var confirmation: Confirmation?
  /// When it was taken back as a mistake.
  package var withdrawnOn: Day?

  package init(
    id: ID<Move>, family: ID<Family>, number: Int, onDay: Day, household: ID<Household>,
    isNewHousehold: Bool, withStay: Bool, responsibility: Responsibility,
    continuation: Continuation?, team: NewTeam?,
    author: ID<User>, confirmation: Confirmation? = nil, withdrawnOn: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.onDay = onDay
    self.household = household
    self.isNewHousehold = isNewHousehold
    self.withStay = withStay
    self.responsibility = responsibility
    self.continuation = continuation
    self.team = team
    self.author = author
    self.confirmation = confirmation
    self.withdrawnOn = withdrawnOn
  }

  /// Whether a team elsewhere still has to confirm it; until then the file stays open.
  package var isOpen: Bool { team != nil && confirmation == nil && withdrawnOn == nil }

  /// Which municipality was responsible before, and which one is from then on.
  package struct Responsibility: Equatable, Sendable {
    package let from: MunicipalityCode?
    package let to: MunicipalityCode?
    /// Why it stays; asked where the rule proposes another.
    package let reason: Line?
    /// What the family's own municipality was, where the move changed that too.
    package let familyFrom: MunicipalityCode?

    package init(
      from: MunicipalityCode?, to: MunicipalityCode?, reason: Line? = nil,
      familyFrom: MunicipalityCode? = nil
    ) {
      self.from = from
      self.to = to
      self.reason = reason
      self.familyFrom = familyFrom
    }

    /// Whether it passes from one municipality to another.
    package var changes: Bool { from != nil && to != nil && from != to }
  }

  /// That the same provider goes on for a time, on request (Jeugdwet 2.7a).
  package struct Continuation: Equatable, Sendable {
    /// The last day of it.
    package let until: Day
    package let askedBy: Line

    package init(until: Day, askedBy: Line) {
      self.until = until
      self.askedBy = askedBy
    }

    /// The last day that the law allows after a move on `day`.
    package static func limit(_ day: Day) -> Day { day.adding(months: 12) }
  }

  /// The team that takes over.
  package struct NewTeam: Equatable, Sendable {
    package let name: Line
    /// A telephone number or whoever one asks for.
    package let contact: Line?

    package init(name: Line, contact: Line? = nil) {
      self.name = name
      self.contact = contact
    }
  }

  /// That somebody of the new team said it takes over.
  package struct Confirmation: Equatable, Sendable {
    package let onDay: Day
    package let by: Line

    package init(onDay: Day, by: Line) {
      self.onDay = onDay
      self.by = by
    }
  }
}

/// What a move changed for one who moved, so that a mistake can be put back.
package struct MovePerson: Equatable, Sendable {
  package let id: ID<MovePerson>
  package let family: ID<Family>
  package let move: ID<Move>
  package let person: ID<Person>
  /// The home that began.
  package let residence: ID<Residence>
  /// Where he was registered before; nil where nobody knew.
  package let householdBefore: ID<Household>?
  /// Whether he was there a part of the time already, which ended with it.
  package let hadSecondHome: Bool
  /// The responsibility that began and the one that ended with it.
  package let term: ID<MunicipalityTerm>?
  package let termBefore: ID<MunicipalityTerm>?

  package init(
    id: ID<MovePerson>, family: ID<Family>, move: ID<Move>, person: ID<Person>,
    residence: ID<Residence>, householdBefore: ID<Household>?, hadSecondHome: Bool,
    term: ID<MunicipalityTerm>?, termBefore: ID<MunicipalityTerm>?
  ) {
    self.id = id
    self.family = family
    self.move = move
    self.person = person
    self.residence = residence
    self.householdBefore = householdBefore
    self.hadSecondHome = hadSecondHome
    self.term = term
    self.termBefore = termBefore
  }
}

/// A move with who moved, as a file shows it.
package struct MoveLine: Equatable, Sendable {
  package let move: Move
  package let people: [ID<Person>]
  /// Whether somebody who moved still belongs to the family.
  package let isHere: Bool

  package init(move: Move, people: [ID<Person>], isHere: Bool) {
    self.move = move
    self.people = people
    self.isHere = isHere
  }

  /// Whether there is still something to do or to watch.
  package func isCurrent(on day: Day) -> Bool {
    guard move.withdrawnOn == nil else { return false }
    return move.isOpen || (isHere && move.continuation.map { $0.until >= day } ?? false)
  }
}

extension [MoveLine] {
  /// The newest first: those that ask something, and the last one that was recorded.
  package func shown(on day: Day) -> [MoveLine] {
    let standing = filter { $0.move.withdrawnOn == nil }
    return standing.filter { $0.isCurrent(on: day) || $0.move.id == standing.last?.move.id }
      .reversed()
  }
}
