/// The municipality that is responsible for a youth, for a period, with the ground (Jeugdwet 1.1,
/// *woonplaats*).
///
/// It is recorded by a professional and isn't the address: with a stay it is where the youth was
/// registered immediately before.
package struct MunicipalityTerm: Equatable, Sendable {
  package let id: ID<MunicipalityTerm>
  package let family: ID<Family>
  package let number: Int
  package let person: ID<Person>
  package let municipality: MunicipalityCode
  package let ground: ResidenceGround
  /// Why it is another than the rule proposes.
  package let reason: Line?
  package let author: ID<User>
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<MunicipalityTerm>, family: ID<Family>, number: Int, person: ID<Person>,
    municipality: MunicipalityCode, ground: ResidenceGround, reason: Line?, author: ID<User>,
    fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.person = person
    self.municipality = municipality
    self.ground = ground
    self.reason = reason
    self.author = author
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// On what ground a municipality is responsible, in the order of the law.
package enum ResidenceGround: String, CaseIterable, Sendable {
  /// Where the youth is registered (BRP).
  case registered
  /// Where he was registered immediately before the stay.
  case beforeStay
  /// Where the mother of an unborn or newly born child is registered.
  case mother
  /// Where he actually is at the time of the request.
  case actualStay
}

/// What the rule makes of homes and stays on a day.
package struct MunicipalityProposal: Equatable, Sendable {
  package let municipality: MunicipalityCode
  package let ground: ResidenceGround

  package init(_ municipality: MunicipalityCode, _ ground: ResidenceGround) {
    self.municipality = municipality
    self.ground = ground
  }

  package static func propose(_ facts: MunicipalityFacts, on day: Day) -> MunicipalityProposal? {
    let stay = facts.stays.first { $0.everHeld && $0.holds(on: day) }
    if let began = Stay.began(facts.stays, on: day) {
      let before = facts.municipality(.main, on: began.adding(days: -1))
      if let before { return MunicipalityProposal(before, .beforeStay) }
      return stay?.municipality.map { MunicipalityProposal($0, .actualStay) }
    }
    if let own = facts.municipality(.main, on: day) {
      return MunicipalityProposal(own, .registered)
    }
    if facts.isUnbornOrNew(on: day), let mother = facts.mothers(on: day) {
      return MunicipalityProposal(mother, .mother)
    }
    return facts.municipality(.second, on: day).map { MunicipalityProposal($0, .actualStay) }
  }
}

/// What the law looks at for one youth.
package struct MunicipalityFacts: Equatable, Sendable {
  /// A home with the municipality it lies in.
  package struct Home: Equatable, Sendable {
    package let residence: Residence
    package let municipality: MunicipalityCode?

    package init(_ residence: Residence, _ municipality: MunicipalityCode?) {
      self.residence = residence
      self.municipality = municipality
    }
  }

  package let birth: BirthDate?
  package let homes: [Home]
  package let motherHomes: [Home]
  package let stays: [Stay]

  package init(birth: BirthDate?, homes: [Home], motherHomes: [Home] = [], stays: [Stay] = []) {
    self.birth = birth
    self.homes = homes
    self.motherHomes = motherHomes
    self.stays = stays
  }

  fileprivate func municipality(_ kind: HomeKind, on day: Day) -> MunicipalityCode? {
    Self.municipality(homes, kind, day)
  }

  fileprivate func mothers(on day: Day) -> MunicipalityCode? {
    Self.municipality(motherHomes, .main, day)
  }

  /// Nobody knows a birth date yet, or it is that day or later.
  fileprivate func isUnbornOrNew(on day: Day) -> Bool { birth.map { $0.latest >= day } ?? true }

  private static func municipality(
    _ homes: [Home], _ kind: HomeKind, _ day: Day
  ) -> MunicipalityCode? {
    homes.last { $0.residence.kind == kind && $0.residence.holds(on: day) }?.municipality
  }
}
