/// Everything that can be asked about where the people of one family live.
package enum HomesCommand: Equatable, Sendable {
  case addHousehold(NewHousehold)
  /// What isn't named stays as it is, so that nobody needs to see a secret address to change a name.
  case changeHousehold(ID<Household>, NewHousehold)
  case setSecret(ID<Household>, Bool)
  case endHousehold(ID<Household>, on: Day?)
  case reopenHousehold(ID<Household>)
  /// Shows a secret address to who may, once the log says so.
  case reveal(ID<Household>, reason: Line)
  case live(ID<Person>, in: ID<Household>, HomeKind, from: Day?)
  case leave(ID<Person>, HomeKind, on: Day?)
  case beginStay(NewStay)
  case endStay(ID<Stay>, on: Day?)
  case setMunicipality(NewMunicipalityTerm)
  case endMunicipality(ID<Person>, on: Day?)
}

/// A household to write down, or how one is from now on.
package struct NewHousehold: Equatable, Sendable {
  /// What the family calls it: "bij moeder".
  package var name: Line?
  package var postalCode: PostalCode?
  package var houseNumber: HouseNumber?
  package var municipality: MunicipalityCode?
  /// Only asked of a new one: a known one is marked by a command of its own.
  package var isSecret: Bool

  package init(
    name: Line? = nil, postalCode: PostalCode? = nil, houseNumber: HouseNumber? = nil,
    municipality: MunicipalityCode? = nil, isSecret: Bool = false
  ) {
    self.name = name
    self.postalCode = postalCode
    self.houseNumber = houseNumber
    self.municipality = municipality
    self.isSecret = isSecret
  }

  /// Refuses half an address.
  package func checkAddress() throws(Refusal) {
    guard (postalCode == nil) == (houseNumber == nil) else {
      throw .fieldsMissing([postalCode == nil ? .postalCode : .houseNumber])
    }
  }

  /// Refuses that too, and a household of which nothing is known.
  package func check() throws(Refusal) {
    try checkAddress()
    guard name != nil || postalCode != nil else { throw .fieldsMissing([.householdName]) }
  }
}

package struct NewStay: Equatable, Sendable {
  package var person: ID<Person>
  package var kind: StayKind
  package var place: Line
  package var municipality: MunicipalityCode?
  package var reason: Line?
  package var fromDay: Day?

  package init(
    person: ID<Person>, kind: StayKind, place: Line, municipality: MunicipalityCode? = nil,
    reason: Line? = nil, fromDay: Day? = nil
  ) {
    self.person = person
    self.kind = kind
    self.place = place
    self.municipality = municipality
    self.reason = reason
    self.fromDay = fromDay
  }
}

package struct NewMunicipalityTerm: Equatable, Sendable {
  package var person: ID<Person>
  /// nil for what the rule proposes.
  package var municipality: MunicipalityCode?
  package var ground: ResidenceGround?
  package var reason: Line?
  package var fromDay: Day?

  package init(
    person: ID<Person>, municipality: MunicipalityCode? = nil, ground: ResidenceGround? = nil,
    reason: Line? = nil, fromDay: Day? = nil
  ) {
    self.person = person
    self.municipality = municipality
    self.ground = ground
    self.reason = reason
    self.fromDay = fromDay
  }
}
