/// Somebody a file is about or who stands beside a family: a youth, a parent, a grandmother.
///
/// The BSN is optional (unborn, unknown, or no ground to ask it) and unique over the whole store.
package struct Person: Equatable, Sendable {
  package let id: ID<Person>
  package var name: PersonName
  package var birth: BirthDate?
  package var gender: Gender
  package var bsn: BSN?
  package var phone: PhoneNumber?
  package var deceasedOn: Day?
  /// The expected day of birth; only of somebody who isn't born, and so has neither birth nor BSN.
  package var expectedOn: Day?
  package var version: Int

  package init(
    id: ID<Person>, name: PersonName, birth: BirthDate?, gender: Gender, bsn: BSN?,
    phone: PhoneNumber?, deceasedOn: Day? = nil, expectedOn: Day? = nil, version: Int = 1
  ) {
    self.id = id
    self.name = name
    self.birth = birth
    self.gender = gender
    self.bsn = bsn
    self.phone = phone
    self.deceasedOn = deceasedOn
    self.expectedOn = expectedOn
    self.version = version
  }

  package var isAlive: Bool { deceasedOn == nil }

  /// Born, and not deceased.
  package var isLiving: Bool { isAlive && expectedOn == nil }
}

/// Gender as a referral and the CBS extract write it: M, V or O.
package enum Gender: String, CaseIterable, Sendable {
  case male = "M"
  case female = "V"
  case other = "O"
}

/// What a member is to the family.
package enum MemberRole: String, CaseIterable, Sendable {
  case youth
  case parent
  case legalGuardian
  case fosterParent
  case sibling
  case networkMember
  case other
}

/// How one person stands to another, by iJw code list COD472.
package enum RelationKind: String, CaseIterable, Sendable {
  case curator = "03"
  case financialAgent = "04"
  case financialReview = "05"
  case cohabitant = "06"
  case careWorker = "07"
  case specialist = "08"
  case otherwise = "09"
  case parent = "10"
  case guardian = "11"
  case partner = "12"
  case fosterParent = "13"
  case administrator = "14"
  case mentor = "15"
  case child = "16"
  case relative = "17"
  case householdMember = "18"
  case neighbour = "19"
  case friend = "20"
  case clientSupporter = "21"
  case generalPractitioner = "22"
  case heirs = "23"
  case employer = "24"
  case neighbourhoodCoach = "25"
}
