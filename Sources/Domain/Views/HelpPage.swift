/// The help a family gets, as its file shows it.
package struct HelpPage: Equatable, Sendable {
  /// Those that go on first, then the stopped ones; each by its number.
  package let commitments: [CommitmentLine]
  /// What goes on first, then what ended.
  package let involved: [InvolvedHelp]
  package let switches: [ProviderSwitch]
  /// What supervisors acknowledged, the newest first.
  package let overspends: [OverspendLine]
  /// The raises that were asked, the newest first.
  package let raises: [RaiseLine]
  /// What is booked on each commitment of which something was declared.
  package let spent: [ID<Commitment>: Spent]

  package init(
    commitments: [CommitmentLine] = [], involved: [InvolvedHelp] = [],
    switches: [ProviderSwitch] = [], overspends: [OverspendLine] = [],
    raises: [RaiseLine] = [], spent: [ID<Commitment>: Spent] = [:]
  ) {
    self.spent = spent
    self.raises = raises
    self.overspends = overspends
    self.commitments = commitments
    self.involved = involved
    self.switches = switches
  }

  /// How many organisations help beside the lead provider now.
  package func others(than lead: Line?, on day: Day) -> Int {
    let names = involved.filter { $0.fromDay <= day && $0.toDay.map { $0 > day } ?? true }
      .map { NameFolding.key($0.organisation.text) }
    return Set(names).subtracting([lead.map { NameFolding.key($0.text) } ?? ""]).count
  }
}

/// A commitment with the names of whom it is for and who gives it.
package struct CommitmentLine: Equatable, Sendable {
  package let commitment: Commitment
  package let personName: PersonName
  package let providerName: Line
  /// The goal it serves, as it stood in the plan it was taken from.
  package let goal: Goal?
  /// Open where the person waits now.
  package let waiting: WaitingTerm?
  /// When the waiting began, over all its periods.
  package let waitingSince: Day?
  /// Newest first.
  package let checks: [SafetyCheck]

  package init(
    commitment: Commitment, personName: PersonName, providerName: Line, goal: Goal?,
    waiting: WaitingTerm?, waitingSince: Day?, checks: [SafetyCheck]
  ) {
    self.commitment = commitment
    self.personName = personName
    self.providerName = providerName
    self.goal = goal
    self.waiting = waiting
    self.waitingSince = waitingSince
    self.checks = checks
  }
}
