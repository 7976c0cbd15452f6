package import Domain
package import Ledger

extension CoordinatorTerm: StoredRow {
  package static let table = Table(
    "coordinator_term", ["id", "family_id", "nr", "user_id", "note", "from_day", "to_day"],
    added: [
      "external_organisation", "external_name", "external_phone", "external_ground", "batch_id",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let id: ID<CoordinatorTerm> = try c.id()
    let family: ID<Family> = try c.id()
    let number = c.int()
    let user: ID<User> = try c.id()
    let note = try c.optionalProse()
    let fromDay = try c.day()
    let toDay = try c.optionalDay()
    self.init(
      id: id, family: family, number: number, user: user, note: note,
      external: try c.external(), batch: try c.optionalID(), fromDay: fromDay, toDay: toDay)
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(user), Value(note?.text), Value(fromDay),
      Value(toDay), Value(external?.organisation.text), Value(external?.name.text),
      Value(external?.phone.e164), Value(external?.ground.text), Value(batch),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension RowCursor {
  /// Four columns that are all set or all empty: organisation, name, telephone, ground.
  package mutating func external() throws(StoreFault) -> ExternalCoordinator? {
    let organisation = try optionalLine()
    let name = try optionalLine()
    let phone = try optionalMake(PhoneNumber.init)
    let ground = try optionalLine()
    guard let organisation, let name, let phone, let ground else { return nil }
    return ExternalCoordinator(
      organisation: organisation, name: name, phone: phone, ground: ground)
  }

  package mutating func prose() throws(StoreFault) -> Prose { try make { try Prose($0) } }

  package mutating func optionalProse() throws(StoreFault) -> Prose? {
    try optional { cursor throws(StoreFault) in try cursor.prose() }
  }

  package mutating func optionalClock() -> ClockTime? {
    optional { $0.int() }.flatMap { ClockTime(minutes: $0) }
  }
}

extension ContactPointTerm: StoredRow {
  package static let table = Table(
    "contact_point_term",
    ["id", "family_id", "nr", "name", "phone", "hours", "user_id", "from_day", "to_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), name: try c.line(),
      phone: try c.make(PhoneNumber.init), hours: try c.optionalLine(),
      user: try c.optionalID(), fromDay: try c.day(), toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), .text(name.text), .text(phone.e164),
      Value(hours?.text), Value(user), Value(fromDay), Value(toDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension ProviderTerm: StoredRow {
  package static let table = Table(
    "provider_term",
    ["id", "family_id", "nr", "provider_id", "good_until", "reason", "from_day", "to_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), provider: try c.id(),
      goodUntil: try c.optionalDay(), reason: try c.optionalLine(), fromDay: try c.day(),
      toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(provider), Value(goodUntil),
      Value(reason?.text), Value(fromDay), Value(toDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension BudgetTerm: StoredRow {
  package static let table = Table(
    "budget_term",
    [
      "id", "family_id", "nr", "year", "municipality", "ceiling_cents", "reason", "from_day",
      "to_day",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), year: c.int(),
      municipality: try c.make(MunicipalityCode.init), ceiling: Cents(c.integer()),
      reason: try c.optionalLine(), fromDay: try c.day(), toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(year), .text(municipality.text),
      .integer(ceiling.rawValue), Value(reason?.text), Value(fromDay), Value(toDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension RiskTerm: StoredRow {
  package static let table = Table(
    "risk_term",
    ["id", "family_id", "nr", "level", "basis", "author_id", "from_day", "to_day"],
    added: ["instrument", "review_on"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family, number) = (try c.id(RiskTerm.self), try c.id(Family.self), c.int())
    let (level, basis) = (try c.code(RiskLevel.self), try c.optionalLine())
    let author = try c.id(User.self)
    let (fromDay, toDay) = (try c.day(), try c.optionalDay())
    self.init(
      id: id, family: family, number: number, level: level, basis: basis,
      instrument: try c.optionalLine(), reviewOn: try c.optionalDay(), author: author,
      fromDay: fromDay, toDay: toDay)
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), .text(level.rawValue), Value(basis?.text),
      Value(author), Value(fromDay), Value(toDay), Value(instrument?.text), Value(reviewOn),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension FamilyContactTerm: StoredRow {
  package static let table = Table(
    "family_contact_term",
    [
      "id", "family_id", "nr", "person_id", "name", "phone", "cautions", "interpreter", "remark",
      "author_id", "from_day", "to_day",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), person: try c.optionalID(),
      name: try c.line(), phone: try c.make(PhoneNumber.init),
      cautions: ContactCautions(rawValue: c.int()), interpreter: try c.optionalLine(),
      remark: try c.optionalLine(), author: try c.id(), fromDay: try c.day(),
      toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(person), .text(name.text),
      .text(phone.e164), Value(cautions.rawValue), Value(interpreter?.text), Value(remark?.text),
      Value(author), Value(fromDay), Value(toDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}
