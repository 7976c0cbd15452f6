/// The people of a family who may be somebody who was recorded a second time.
package struct Doubles: Equatable, Sendable {
  package let family: ID<Family>
  package let caseNumber: CaseNumber
  package let name: Line
  /// The strongest reasons first.
  package let people: [PersonDouble]

  package init(
    family: ID<Family>, caseNumber: CaseNumber, name: Line, people: [PersonDouble]
  ) {
    self.family = family
    self.caseNumber = caseNumber
    self.name = name
    self.people = people
  }

  /// The other families that have one of them, each once, in the order of `people`.
  package var families: [DoublePlace] {
    var seen: Set<ID<Family>> = [family]
    return people.map(\.place).filter { seen.insert($0.family).inserted }
  }
}

/// A member of the family and the record that may be the same person, with the reasons.
package struct PersonDouble: Equatable, Sendable {
  package let person: Person
  package let other: Person
  /// Where the other stands; the same family where both are in it.
  package let place: DoublePlace
  package let reasons: [MatchReason]

  package init(person: Person, other: Person, place: DoublePlace, reasons: [MatchReason]) {
    self.person = person
    self.other = other
    self.place = place
    self.reasons = reasons
  }
}

/// A family as far as somebody who looks for doubles must know it: which it is, and whom to call.
package struct DoublePlace: Equatable, Sendable {
  package let family: ID<Family>
  package let caseNumber: CaseNumber
  package let name: Line
  package let isOpen: Bool
  package let coordinator: User?

  package init(
    family: ID<Family>, caseNumber: CaseNumber, name: Line, isOpen: Bool, coordinator: User?
  ) {
    self.family = family
    self.caseNumber = caseNumber
    self.name = name
    self.isOpen = isOpen
    self.coordinator = coordinator
  }
}
