/// A period in which a person waits for help that was committed.
///
/// Another bridging or another expected day ends the period and begins a new one, so that what was
/// promised before can still be read.
package struct WaitingTerm: Equatable, Sendable {
  package let id: ID<WaitingTerm>
  package let family: ID<Family>
  package let commitment: ID<Commitment>
  package let number: Int
  /// When the provider expects to begin.
  package let expectedOn: Day?
  /// Who helps until then (overbrugging); nil is a gap that stays in sight.
  package let bridging: Line?
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<WaitingTerm>, family: ID<Family>, commitment: ID<Commitment>, number: Int,
    expectedOn: Day?, bridging: Line?, fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.commitment = commitment
    self.number = number
    self.expectedOn = expectedOn
    self.bridging = bridging
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// That somebody looked, on a day, whether it is still safe to wait, and what he found.
package struct SafetyCheck: Equatable, Sendable {
  package let id: ID<SafetyCheck>
  package let family: ID<Family>
  package let commitment: ID<Commitment>
  package let onDay: Day
  package let finding: Prose
  package let author: ID<User>

  package init(
    id: ID<SafetyCheck>, family: ID<Family>, commitment: ID<Commitment>, onDay: Day,
    finding: Prose, author: ID<User>
  ) {
    self.id = id
    self.family = family
    self.commitment = commitment
    self.onDay = onDay
    self.finding = finding
    self.author = author
  }
}
