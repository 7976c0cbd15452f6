package import Domain
package import Ledger

extension Residence: StoredRow {
  package static let table = Table(
    "residence",
    ["id", "family_id", "nr", "person_id", "household_id", "kind", "from_day", "to_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), person: try c.id(),
      household: try c.id(), kind: try c.code(), fromDay: try c.day(), toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(person), Value(household),
      .text(kind.rawValue), Value(fromDay), Value(toDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension Stay: StoredRow {
  package static let table = Table(
    "stay",
    [
      "id", "family_id", "nr", "person_id", "kind", "place", "municipality", "reason", "from_day",
      "to_day",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), person: try c.id(),
      kind: try c.code(), place: try c.line(),
      municipality: try c.optionalMake(MunicipalityCode.init), reason: try c.optionalLine(),
      fromDay: try c.day(), toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(person), .text(kind.rawValue),
      .text(place.text), Value(municipality?.text), Value(reason?.text), Value(fromDay),
      Value(toDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension MunicipalityTerm: StoredRow {
  package static let table = Table(
    "municipality_term",
    [
      "id", "family_id", "nr", "person_id", "municipality", "ground", "reason", "author_id",
      "from_day", "to_day",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), person: try c.id(),
      municipality: try c.make(MunicipalityCode.init), ground: try c.code(),
      reason: try c.optionalLine(), author: try c.id(), fromDay: try c.day(),
      toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(person), .text(municipality.text),
      .text(ground.rawValue), Value(reason?.text), Value(author), Value(fromDay), Value(toDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}

/// That somebody looked at a secret address, on a day, and why.
package struct AddressReveal: Equatable, Sendable {
  package let id: ID<AddressReveal>
  package let family: ID<Family>
  package let household: ID<Household>
  package let user: ID<User>
  package let onDay: Day
  package let reason: Line

  package init(
    id: ID<AddressReveal>, family: ID<Family>, household: ID<Household>, user: ID<User>,
    onDay: Day, reason: Line
  ) {
    self.id = id
    self.family = family
    self.household = household
    self.user = user
    self.onDay = onDay
    self.reason = reason
  }
}

extension AddressReveal: StoredRow {
  package static let table = Table(
    "address_reveal", ["id", "family_id", "household_id", "user_id", "on_day", "reason"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), household: try c.id(), user: try c.id(),
      onDay: try c.day(), reason: try c.line())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(household), Value(user), Value(onDay), .text(reason.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}
