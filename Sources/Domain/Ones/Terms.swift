/// Who was coordinator (regisseur) of a family, from when until when.
///
/// Periods are half open: `toDay` is the first day it no longer holds. A replacement on the same
/// day leaves an empty period in the history, which was never current. `number` rises per family.
package struct CoordinatorTerm: Equatable, Sendable {
  package let id: ID<CoordinatorTerm>
  package let family: ID<Family>
  package let number: Int
  package let user: ID<User>
  /// What the next coordinator should know.
  package let note: Prose?
  /// Set where the coordinator works elsewhere; `user` is then the contact here who has the work.
  package let external: ExternalCoordinator?
  /// The families that were assigned in one go share it, so that they can be taken back together.
  package let batch: ID<AssignmentBatch>?
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<CoordinatorTerm>, family: ID<Family>, number: Int, user: ID<User>, note: Prose?,
    external: ExternalCoordinator? = nil, batch: ID<AssignmentBatch>? = nil, fromDay: Day,
    toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.user = user
    self.note = note
    self.external = external
    self.batch = batch
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// The professional whom the family and the partners call (aanspreekpunt), and when.
package struct ContactPointTerm: Equatable, Sendable {
  package let id: ID<ContactPointTerm>
  package let family: ID<Family>
  package let number: Int
  package let name: Line
  package let phone: PhoneNumber
  /// When this number is answered, as the family would say it: "ma–do 9–17 uur".
  package let hours: Line?
  /// Set when the contact point works with this program.
  package let user: ID<User>?
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<ContactPointTerm>, family: ID<Family>, number: Int, name: Line, phone: PhoneNumber,
    hours: Line?, user: ID<User>?, fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.name = name
    self.phone = phone
    self.hours = hours
    self.user = user
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// Whom the family calls.
package struct NewContactPoint: Equatable, Sendable {
  package var name: Line
  package var phone: PhoneNumber
  package var hours: Line?
  package var login: Login?

  package init(name: Line, phone: PhoneNumber, hours: Line? = nil, login: Login? = nil) {
    self.name = name
    self.phone = phone
    self.hours = hours
    self.login = login
  }
}

/// The lead provider (hoofdaanbieder) who answers for coherence; the local team while there is no
/// specialist help.
package struct ProviderTerm: Equatable, Sendable {
  package let id: ID<ProviderTerm>
  package let family: ID<Family>
  package let number: Int
  package let provider: ID<Provider>
  /// The last day of the contract or placement, when one is known.
  package let goodUntil: Day?
  /// Why the lead changed (overstap).
  package let reason: Line?
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<ProviderTerm>, family: ID<Family>, number: Int, provider: ID<Provider>,
    goodUntil: Day?, reason: Line?, fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.provider = provider
    self.goodUntil = goodUntil
    self.reason = reason
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// The ceiling of a family's budget for one year in one municipality.
package struct BudgetTerm: Equatable, Sendable {
  package let id: ID<BudgetTerm>
  package let family: ID<Family>
  package let number: Int
  package let year: Int
  package let municipality: MunicipalityCode
  package let ceiling: Cents
  /// Why the ceiling was changed.
  package let reason: Line?
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<BudgetTerm>, family: ID<Family>, number: Int, year: Int,
    municipality: MunicipalityCode, ceiling: Cents, reason: Line?, fromDay: Day,
    toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.year = year
    self.municipality = municipality
    self.ceiling = ceiling
    self.reason = reason
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// How great the danger to the children is, as a professional judged it on a day.
package struct RiskTerm: Equatable, Sendable {
  package let id: ID<RiskTerm>
  package let family: ID<Family>
  package let number: Int
  package let level: RiskLevel
  /// The occasion the judgement rests on.
  package let basis: Line?
  /// With which instrument it was judged.
  package let instrument: Line?
  /// When it is judged again.
  package let reviewOn: Day?
  package let author: ID<User>
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<RiskTerm>, family: ID<Family>, number: Int, level: RiskLevel, basis: Line?,
    instrument: Line? = nil, reviewOn: Day? = nil, author: ID<User>, fromDay: Day,
    toDay: Day? = nil
  ) {
    self.instrument = instrument
    self.reviewOn = reviewOn
    self.id = id
    self.family = family
    self.number = number
    self.level = level
    self.basis = basis
    self.author = author
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// How great the danger is judged to be.
package enum RiskLevel: String, CaseIterable, Sendable {
  case none
  case low
  case medium
  case high
}

/// An organisation that helps.
package struct Provider: Equatable, Sendable {
  package let id: ID<Provider>
  package var name: Line
  package var agb: AGB?
  /// Set for the local team itself, which has no AGB.
  package let team: ID<Team>?

  package init(id: ID<Provider>, name: Line, agb: AGB?, team: ID<Team>? = nil) {
    self.id = id
    self.name = name
    self.agb = agb
    self.team = team
  }
}

/// A municipality by its CBS code, valid from a day and perhaps until one.
package struct Municipality: Equatable, Sendable {
  package let id: ID<Municipality>
  package let code: MunicipalityCode
  package let name: Line
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<Municipality>, code: MunicipalityCode, name: Line, fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// A municipality to add to the list, or to rename in it.
package struct NewMunicipality: Equatable, Sendable {
  package var code: MunicipalityCode
  package var name: Line

  package init(code: MunicipalityCode, name: Line) {
    self.code = code
    self.name = name
  }
}
