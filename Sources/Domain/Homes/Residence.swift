/// Where a member of a family lives: in which household, as main or as second home, from when until
/// when.
///
/// A child of divorced parents has his second home in the other household of the same family; it is
/// never a second file. `FamilyMember.household` is the main home that is open.
package struct Residence: Equatable, Sendable {
  package let id: ID<Residence>
  package let family: ID<Family>
  /// Rises per family; 0 for a home of before homes had a history, which has no row.
  package let number: Int
  package let person: ID<Person>
  package let household: ID<Household>
  package let kind: HomeKind
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<Residence>, family: ID<Family>, number: Int, person: ID<Person>,
    household: ID<Household>, kind: HomeKind, fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.person = person
    self.household = household
    self.kind = kind
    self.fromDay = fromDay
    self.toDay = toDay
  }

  package func holds(on day: Day) -> Bool { fromDay <= day && toDay.map { day < $0 } ?? true }

  /// The homes of a family with those that only stand with the members, as it was before there was
  /// a history.
  package static func all(_ known: [Residence], of members: [FamilyMember]) -> [Residence] {
    let implied = members.compactMap { member -> Residence? in
      guard let household = member.household, member.toDay == nil else { return nil }
      let mine = known.filter { $0.person == member.person && $0.kind == .main }
      guard mine.isEmpty else { return nil }
      return Residence(
        id: member.id.cast(), family: member.family, number: 0, person: member.person,
        household: household, kind: .main, fromDay: member.fromDay)
    }
    return known + implied
  }
}

/// Whether somebody is registered somewhere, or is there a part of the time.
package enum HomeKind: String, CaseIterable, Sendable {
  case main
  case second
}

extension Household {
  /// The same without what nobody may see by accident.
  ///
  /// The municipality goes too: in a small one it says enough.
  package var masked: Household {
    guard isSecret else { return self }
    var hidden = self
    (hidden.postalCode, hidden.houseNumber, hidden.municipality) = (nil, nil, nil)
    return hidden
  }
}
