/// The family: the unit all help is arranged around.
///
/// It keeps its case number for life.
package struct Family: Equatable, Sendable {
  package let id: ID<Family>
  package let caseNumber: CaseNumber
  /// The name as the team says it: "De Wit", "Bakker-Yilmaz".
  package var name: Line
  package var team: ID<Team>
  package var municipality: MunicipalityCode?
  /// Rises with each change to the family, its six ones, its people and its plan.
  package var version: Int

  package init(
    id: ID<Family>, caseNumber: CaseNumber, name: Line, team: ID<Team>,
    municipality: MunicipalityCode?, version: Int = 1
  ) {
    self.id = id
    self.caseNumber = caseNumber
    self.name = name
    self.team = team
    self.municipality = municipality
    self.version = version
  }
}

/// One period in which the family's file is open; a family has at most one open.
package struct CaseFile: Equatable, Sendable {
  package let id: ID<CaseFile>
  package let family: ID<Family>
  package let openedOn: Day
  package var closedOn: Day?

  package init(id: ID<CaseFile>, family: ID<Family>, openedOn: Day, closedOn: Day? = nil) {
    self.id = id
    self.family = family
    self.openedOn = openedOn
    self.closedOn = closedOn
  }
}

/// People at one address.
///
/// A secret address is hidden and never leaves.
package struct Household: Equatable, Sendable {
  package let id: ID<Household>
  package let family: ID<Family>
  package var postalCode: PostalCode?
  package var houseNumber: HouseNumber?
  package var municipality: MunicipalityCode?
  package var isSecret: Bool
  /// What the family calls it: "bij moeder".
  package var name: Line?
  /// From this day nobody lives there any more.
  package var endedOn: Day?

  package init(
    id: ID<Household>, family: ID<Family>, postalCode: PostalCode?, houseNumber: HouseNumber?,
    municipality: MunicipalityCode?, isSecret: Bool = false, name: Line? = nil,
    endedOn: Day? = nil
  ) {
    self.name = name
    self.endedOn = endedOn
    self.id = id
    self.family = family
    self.postalCode = postalCode
    self.houseNumber = houseNumber
    self.municipality = municipality
    self.isSecret = isSecret
  }
}

/// A person's place in a family.
///
/// A person has his primary place in at most one family.
package struct FamilyMember: Equatable, Sendable {
  package let id: ID<FamilyMember>
  package let family: ID<Family>
  package let person: ID<Person>
  package var household: ID<Household>?
  package var role: MemberRole
  package var isPrimary: Bool
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<FamilyMember>, family: ID<Family>, person: ID<Person>, household: ID<Household>?,
    role: MemberRole, isPrimary: Bool, fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.person = person
    self.household = household
    self.role = role
    self.isPrimary = isPrimary
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// What one person is to another within a family: `person` is the `kind` of `relative`.
package struct Relation: Equatable, Sendable {
  package let id: ID<Relation>
  package let family: ID<Family>
  package let person: ID<Person>
  package let relative: ID<Person>
  package let kind: RelationKind
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<Relation>, family: ID<Family>, person: ID<Person>, relative: ID<Person>,
    kind: RelationKind, fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.person = person
    self.relative = relative
    self.kind = kind
    self.fromDay = fromDay
    self.toDay = toDay
  }
}
