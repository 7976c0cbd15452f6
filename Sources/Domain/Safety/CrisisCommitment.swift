/// That a commitment is what was decided after a crisis: help began without a decision, and this is
/// the help the decision gave.
package struct CrisisCommitment: Equatable, Sendable {
  package let id: ID<CrisisCommitment>
  package let family: ID<Family>
  package let crisis: ID<Crisis>
  package let commitment: ID<Commitment>
  package let onDay: Day
  package let author: ID<User>

  package init(
    id: ID<CrisisCommitment>, family: ID<Family>, crisis: ID<Crisis>, commitment: ID<Commitment>,
    onDay: Day, author: ID<User>
  ) {
    self.id = id
    self.family = family
    self.crisis = crisis
    self.commitment = commitment
    self.onDay = onDay
    self.author = author
  }
}

extension FamilyPage {
  /// What was committed after a crisis.
  package func commitments(after crisis: ID<Crisis>) -> [CommitmentLine] {
    let linked = safety.commitments.filter { $0.crisis == crisis }.map(\.commitment)
    return help.commitments.filter { linked.contains($0.commitment.id) }
  }

  /// After which crises a commitment was decided, the oldest first.
  package func crises(before commitment: ID<Commitment>) -> [Crisis] {
    let linked = safety.commitments.filter { $0.commitment == commitment }.map(\.crisis)
    return safety.crises.filter { linked.contains($0.id) }.sorted { $0.number < $1.number }
  }
}
