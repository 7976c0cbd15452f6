/// Custody and schooling of the members, as the file of their family shows them.
package struct PeoplePage: Equatable, Sendable {
  /// Over the members and by them, what holds first, then what ended.
  package let custody: [CustodyLine]
  /// The newest first.
  package let schooling: [SchoolingTerm]
  /// What counts, the newest first.
  package let absences: [SchoolAbsence]
  /// The other open files the members are in, their own first.
  package let elsewhere: [OtherPlace]

  package init(
    custody: [CustodyLine] = [], schooling: [SchoolingTerm] = [], absences: [SchoolAbsence] = [],
    elsewhere: [OtherPlace] = []
  ) {
    self.elsewhere = elsewhere
    self.custody = custody
    self.schooling = schooling
    self.absences = absences
  }

  package func school(of person: ID<Person>) -> SchoolingTerm? {
    schooling.first { $0.person == person && $0.toDay == nil }
  }
}

/// A term of custody with the names of both.
package struct CustodyLine: Equatable, Sendable {
  package let term: CustodyTerm
  package let childName: String
  package let holderName: String

  package init(term: CustodyTerm, childName: String, holderName: String) {
    self.term = term
    self.childName = childName
    self.holderName = holderName
  }
}

extension FamilyPage {
  /// The custody that holds on a day.
  package func custody(on day: Day) -> CustodyFacts {
    CustodyFacts(people.custody.map(\.term), on: day)
  }

  /// The children of whom nobody has custody by what was written down.
  package func withoutCustody(on day: Day) -> [MemberLine] {
    let facts = custody(on: day)
    return members.filter {
      $0.member.role == .youth && $0.member.toDay == nil
        && CustodyRule.isChild($0.person, on: day) && facts.current(of: $0.person.id).isEmpty
    }
  }

  /// Who of the family has custody of a child of it.
  package func custodyHolders(on day: Day) -> Set<ID<Person>> {
    let facts = custody(on: day)
    let children = members.filter {
      $0.member.toDay == nil && CustodyRule.isChild($0.person, on: day)
    }
    return Set(
      children.flatMap { facts.current(of: $0.person.id) }.compactMap(\.holder.person))
  }

  /// What somebody has to look at because a member died.
  package func loose(after person: ID<Person>, on day: Day) -> [AfterDeath] {
    guard let line = members.first(where: { $0.person.id == person }), !line.person.isAlive else {
      return []
    }
    var loose: [AfterDeath] = []
    let left = people.custody.filter {
      $0.term.holder.person == person && $0.term.toDay == line.person.deceasedOn
    }.map(\.term.child)
    if withoutCustody(on: day).contains(where: { left.contains($0.person.id) }) {
      loose.append(.custody)
    }
    if familyContact?.person == person { loose.append(.familyContact) }
    if help.commitments.contains(where: { $0.commitment.isOpen && $0.commitment.person == person })
      || help.involved.contains(where: { $0.toDay == nil && $0.person == person })
    {
      loose.append(.help)
    }
    return loose
  }
}

/// What is left loose by a death.
package enum AfterDeath: String, CaseIterable, Sendable {
  /// A child is left without a holder of custody.
  case custody
  /// He is still whom we call.
  case familyContact
  /// Help for him still goes on.
  case help
}
