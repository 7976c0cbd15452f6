/// Where the people of a family live, as its file shows it.
///
/// Secret addresses aren't in it: they are read by a command of their own.
package struct HomesPage: Equatable, Sendable {
  /// In the order they were made; people name one by its place in this list.
  package let households: [Household]
  /// Now and before, those of before there was a history too.
  package let residences: [Residence]
  package let stays: [Stay]
  package let placementMoves: [PlacementMove]
  /// One for each youth who is a member now.
  package let youths: [YouthMunicipality]
  /// What the municipalities in this page are called.
  package let names: [MunicipalityCode: Line]

  package init(
    households: [Household] = [], residences: [Residence] = [], stays: [Stay] = [],
    youths: [YouthMunicipality] = [], names: [MunicipalityCode: Line] = [:]
  ) {
    self.households = households
    self.residences = residences
    self.stays = stays
    placementMoves = PlacementMove.among(stays)
    self.youths = youths
    self.names = names
  }

  /// The households that weren't ended.
  package var open: [Household] { households.filter { $0.endedOn == nil } }

  /// Who lives there now.
  package func residents(of household: ID<Household>) -> [Residence] {
    residences.filter { $0.household == household && $0.toDay == nil }
  }

  /// Whether one of them lives at a secret address now, at home or for a part of the time.
  ///
  /// Who leaves such an address is looked for: where he goes is secret too until somebody says otherwise.
  package func livesSecretly(_ people: [ID<Person>]) -> Bool {
    households.contains { home in
      home.isSecret && residents(of: home.id).contains { people.contains($0.person) }
    }
  }

  /// The place in the list by which people name a household.
  package func number(of household: ID<Household>) -> Int {
    (households.firstIndex { $0.id == household } ?? -1) + 1
  }
}

/// What is recorded for a youth, and what the rule makes of homes and stays today.
package struct YouthMunicipality: Equatable, Sendable {
  package let person: ID<Person>
  package let name: PersonName
  /// The newest last; what holds is open.
  package let history: [MunicipalityTerm]
  package let proposal: MunicipalityProposal?

  package init(
    person: ID<Person>, name: PersonName, history: [MunicipalityTerm],
    proposal: MunicipalityProposal?
  ) {
    self.person = person
    self.name = name
    self.history = history
    self.proposal = proposal
  }

  package var current: MunicipalityTerm? { history.last { $0.toDay == nil } }

  /// Whether what is recorded is another than what the rule makes of it.
  package var differs: Bool {
    guard let current, let proposal else { return false }
    return current.municipality != proposal.municipality
  }
}
