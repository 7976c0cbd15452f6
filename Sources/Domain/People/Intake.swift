/// Where accepted referrals go.
package enum IntakeTarget: Hashable, Sendable {
  case existing(ID<Family>)
  /// A new family under this name; the first referral's surname when nil.
  case new(name: Line?)
}

/// A family to open a file for without a referral.
package struct NewCase: Equatable, Sendable {
  package var name: Line
  package var municipality: MunicipalityCode?
  package var openedOn: Day?
  package var members: [NewMember]
  package var team: Line?

  package init(
    name: Line, municipality: MunicipalityCode?, openedOn: Day? = nil,
    members: [NewMember] = [], team: Line? = nil
  ) {
    self.name = name
    self.municipality = municipality
    self.openedOn = openedOn
    self.members = members
    self.team = team
  }
}

/// A person to add to a family.
package struct NewMember: Equatable, Sendable {
  package var name: PersonName
  package var birth: BirthDate?
  /// The expected day of birth of a youth who isn't born yet.
  package var expectedOn: Day?
  package var gender: Gender
  package var bsn: BSN?
  package var phone: PhoneNumber?
  package var role: MemberRole
  package var postalCode: PostalCode?
  package var houseNumber: HouseNumber?
  /// The file that is his own, where he has one: here he becomes a member of a second family.
  package var ownFile: CaseNumber?

  package init(
    name: PersonName, birth: BirthDate? = nil, expectedOn: Day? = nil, gender: Gender = .other,
    bsn: BSN? = nil, phone: PhoneNumber? = nil, role: MemberRole, postalCode: PostalCode? = nil,
    houseNumber: HouseNumber? = nil, ownFile: CaseNumber? = nil
  ) {
    self.ownFile = ownFile
    self.name = name
    self.birth = birth
    self.expectedOn = expectedOn
    self.gender = gender
    self.bsn = bsn
    self.phone = phone
    self.role = role
    self.postalCode = postalCode
    self.houseNumber = houseNumber
  }
}
