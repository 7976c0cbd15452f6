/// Whether two records of people may be one person, and why.
///
/// It only offers: twins share a birth date and a surname, fathers and sons a name, so a person decides.
package enum DoubleRule {
  /// The reasons, the strongest first; none where they are two people or nothing says otherwise.
  ///
  /// A name alone is too little between families: it counts with the same telephone or address, and
  /// within one family.
  package static func reasons(
    _ one: Person, _ other: Person, atOneAddress: Bool, inOneFamily: Bool
  ) -> [MatchReason] {
    guard one.id != other.id, !areTwo(one, other) else { return [] }
    let hasOnePhone = one.phone != nil && one.phone == other.phone
    let likeness = Likeness(one.name, other.name)
    let supported = hasOnePhone || atOneAddress || inOneFamily
    var reasons: [MatchReason] = []
    if one.birth != nil, one.birth == other.birth, likeness != .none {
      reasons.append(likeness == .same ? .sameNameAndBirth : .sameBirthSimilarName)
    } else if likeness == .same, supported {
      reasons.append(.sameName)
    } else if likeness != .similar || !hasOnePhone {
      return []
    }
    if atOneAddress { reasons.append(.sameAddress) }
    if hasOnePhone { reasons.append(.samePhone) }
    return reasons.sorted()
  }

  /// Two BSNs are two people, and so are two birth dates that can't be the same day.
  private static func areTwo(_ one: Person, _ other: Person) -> Bool {
    if let first = one.bsn, let second = other.bsn, first != second { return true }
    guard let first = one.birth, let second = other.birth else { return false }
    return first.latest < second.earliest || second.latest < first.earliest
  }

  private enum Likeness {
    case none
    case similar
    case same

    /// Similar is a shared given name, or a shared surname where a given name is missing or an initial.
    init(_ one: PersonName, _ other: PersonName) {
      guard NameFolding.key(one.full) != NameFolding.key(other.full) else {
        self = .same
        return
      }
      let (first, second) = (NameFolding.words(one.given), NameFolding.words(other.given))
      let sharesSurname = !Self.surname(one).isDisjoint(with: Self.surname(other))
      let sharesGiven = first.contains { word in word.count > 1 && second.contains(word) }
      let mayShareGiven =
        first.isEmpty || second.isEmpty || Self.areInitials(first, second)
      self = sharesGiven || (sharesSurname && mayShareGiven) ? .similar : .none
    }

    private static func surname(_ name: PersonName) -> Set<String> {
      Set(NameFolding.words(name.surname)).subtracting(NameFolding.prefixes)
    }

    /// Whether one of the two is written with initials that fit the other.
    private static func areInitials(_ first: [String], _ second: [String]) -> Bool {
      guard let one = first.first, let other = second.first else { return false }
      guard one.count == 1 || other.count == 1 else { return false }
      return one.first == other.first
    }
  }
}
