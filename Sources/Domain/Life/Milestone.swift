/// An age of a youth at which something must be looked at.
package enum Milestone: String, CaseIterable, Sendable {
  /// From here the youth's own consent is asked beside that of his parents.
  case twelve
  /// From here the youth's own consent is what counts.
  case sixteen
  case sixteenAndHalf
  case seventeen
  /// At 17½ what happens after the eighteenth birthday is written down (toekomstplan).
  case futurePlan
  case eighteen

  /// The age in months.
  package var months: Int {
    switch self {
    case .twelve: 12 * 12
    case .sixteen: 16 * 12
    case .sixteenAndHalf: 16 * 12 + 6
    case .seventeen: 17 * 12
    case .futurePlan: 17 * 12 + 6
    case .eighteen: 18 * 12
    }
  }

  /// The day somebody reaches the age; of a birth known in part the first day that it can be.
  package func day(_ birth: BirthDate) -> Day {
    guard months % 12 > 0 else { return birth.earliestBirthday(months / 12) }
    return birth.earliest.adding(months: months)
  }
}

extension BirthDate {
  /// The first day on which somebody can reach that age.
  ///
  /// Born on 29 February one is a year older on 1 March in a year without that day.
  package func earliestBirthday(_ age: Int) -> Day {
    BirthDate(earliest).birthday(age) ?? Day.latest
  }
}

/// That somebody looked at what a birthday asks for, with what was agreed.
package struct LifeMilestone: Equatable, Sendable {
  package let id: ID<LifeMilestone>
  package let family: ID<Family>
  package let person: ID<Person>
  package let milestone: Milestone
  package let doneOn: Day
  package let note: Prose
  /// Who else takes part in what was agreed.
  package let withWhom: Line?
  package let author: ID<User>
  /// When it was taken back; the milestone is open again then.
  package var withdrawnOn: Day?

  package init(
    id: ID<LifeMilestone>, family: ID<Family>, person: ID<Person>, milestone: Milestone,
    doneOn: Day, note: Prose, withWhom: Line?, author: ID<User>, withdrawnOn: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.person = person
    self.milestone = milestone
    self.doneOn = doneOn
    self.note = note
    self.withWhom = withWhom
    self.author = author
    self.withdrawnOn = withdrawnOn
  }
}
