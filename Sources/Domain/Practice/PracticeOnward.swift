/// Whether a child that the general practice finished was referred on after all.
///
/// The dossier's definition of *opgelost bij de POH*: closed, and no onward referral within so many
/// months. Who dropped out isn't counted as solved either.
package enum PracticeOnward {
  /// Whether something on `day` is within so many months from `ended` on: until the same day of the
  /// month, which in a shorter month may not come.
  package static func isWithin(_ months: Int, of ended: Day, _ day: Day) -> Bool {
    day >= ended && place(day) < place(ended) + months * daysOfMonth
  }

  /// Days in an order in which every month takes as much room.
  private static func place(_ day: Day) -> Int {
    (day.year * 12 + day.month) * daysOfMonth + day.day
  }

  /// More than any month has.
  package static let daysOfMonth = 32
}

extension PracticeOutcome {
  /// Whether it counts as solved in the practice, as long as no referral follows.
  package var isKept: Bool {
    switch self {
    case .solved, .advice, .schoolOrYouthHealth: true
    case .basicMentalHealth, .specialistMentalHealth, .safeAtHome, .droppedOut: false
    }
  }
}
