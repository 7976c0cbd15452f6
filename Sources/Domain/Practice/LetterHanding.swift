/// That a letter to a specialist was printed or written to a file: by whom, when, for whom, and
/// whether the BSN stood in it whole.
package struct LetterHanding: Equatable, Sendable {
  package let id: ID<LetterHanding>
  package let record: ID<PracticeRecord>
  package let letter: ID<SpecialistLetter>
  package let user: ID<User>
  package let onDay: Day
  /// As the letter named the recipient then; a concept may have none.
  package let recipient: Line?
  package let showsBSN: Bool

  package init(
    id: ID<LetterHanding>, record: ID<PracticeRecord>, letter: ID<SpecialistLetter>,
    user: ID<User>, onDay: Day, recipient: Line?, showsBSN: Bool
  ) {
    self.id = id
    self.record = record
    self.letter = letter
    self.user = user
    self.onDay = onDay
    self.recipient = recipient
    self.showsBSN = showsBSN
  }
}

extension SpecialistLetter {
  /// Whether paper may show the BSN whole.
  ///
  /// A specialist needs it, so it stands in what was laid before the practitioner; a concept goes
  /// nowhere, and shows it behind its dots as the screen does.
  package var mayShowBSN: Bool { state != .concept && content.bsn != nil }
}
