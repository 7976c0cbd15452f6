import Domain

extension PracticeRecord {
  /// That a child `p` that the practice finished wasn't referred on, as ``PracticeOnward`` says; one
  /// parameter, the months.
  ///
  /// The same child is the one with that BSN, or with that birth date and name to the letter.
  static let keptSQL = """
    p.outcome IN (\(kept)) AND NOT EXISTS(
      SELECT 1 FROM referral r INDEXED BY referral_by_child
      WHERE r.birth = p.birth AND r.received_on >= p.ended_on
        AND \(place("r.received_on")) < \(place("p.ended_on"))
          + ? * \(PracticeOnward.daysOfMonth)
        AND (r.bsn = p.bsn OR (r.surname = p.surname AND r.given_names = p.given_names))
        AND r.state <> '\(ReferralState.withdrawn.rawValue)')
    """

  private static let kept = PracticeOutcome.allCases.filter(\.isKept)
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  private static func place(_ column: String) -> String {
    let (year, month) = ("substr(\(column), 1, 4)", "substr(\(column), 6, 2)")
    return "((CAST(\(year) AS INTEGER) * 12 + CAST(\(month) AS INTEGER))"
      + " * \(PracticeOnward.daysOfMonth) + CAST(substr(\(column), 9, 2) AS INTEGER))"
  }
}
