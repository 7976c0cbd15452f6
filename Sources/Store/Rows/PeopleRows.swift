package import Domain
package import Ledger

/// The last case number given out in a year; rises in the transaction that opens a family.
package struct CaseCounter: Equatable, Sendable {
  package let id: ID<CaseCounter>
  package let year: Int
  package var last: Int

  package init(id: ID<CaseCounter>, year: Int, last: Int) {
    self.id = id
    self.year = year
    self.last = last
  }
}

extension CaseCounter: StoredRow {
  package static let table = Table("case_counter", ["id", "year", "last"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    id = try c.id()
    year = c.int()
    last = c.int()
  }

  package var values: [Value] { [Value(id), Value(year), Value(last)] }
  package var subject: Identity { Identity(id) }
}

extension Family: StoredRow {
  package static let table = Table(
    "family", ["id", "case_year", "case_number", "name", "team_id", "municipality", "version"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), caseNumber: c.caseNumber(), name: try c.line(), team: try c.id(),
      municipality: try c.optionalMake(MunicipalityCode.init), version: c.int())
  }

  package var values: [Value] {
    [
      Value(id), Value(caseNumber.year), Value(caseNumber.number), .text(name.text), Value(team),
      Value(municipality?.text), Value(version),
    ]
  }
  package var subject: Identity { Identity(id) }
}

extension RowCursor {
  /// Two columns: the year and the number of a case.
  package mutating func caseNumber() -> CaseNumber {
    let year = int()
    let number = int()
    return CaseNumber(year: year, number: number)
  }

  /// Two columns, a number that may be missing and its addition.
  package mutating func houseNumber() throws(StoreFault) -> HouseNumber? {
    let number = optional { $0.integer() }
    let addition = text()
    guard let number else { return nil }
    do { return try HouseNumber(number: String(number), addition: addition) } catch {
      throw .unreadable(column: "house_number")
    }
  }

  /// Three columns: surname, prefix, given names.
  package mutating func personName() throws(StoreFault) -> PersonName {
    let surname = text()
    let prefix = text()
    let given = text()
    do { return try PersonName(given: given, prefix: prefix, surname: surname) } catch {
      throw .unreadable(column: "surname")
    }
  }

  package mutating func birth() throws(StoreFault) -> BirthDate {
    let text = text()
    guard let birth = BirthDate(iso: text.utf8) else { throw .unreadable(column: "birth") }
    return birth
  }
}

extension CaseFile: StoredRow {
  package static let table = Table("case_file", ["id", "family_id", "opened_on", "closed_on"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), openedOn: try c.day(), closedOn: try c.optionalDay())
  }

  package var values: [Value] { [Value(id), Value(family), Value(openedOn), Value(closedOn)] }
  package var subject: Identity { Identity(family) }
}

extension Person: StoredRow {
  package static let table = Table(
    "person",
    [
      "id", "surname", "prefix", "given_names", "birth", "gender", "bsn", "phone", "deceased_on",
      "version",
    ], added: ["expected_on"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, name) = (try c.id(Person.self), try c.personName())
    let birth = try c.optional { cursor throws(StoreFault) in try cursor.birth() }
    let (gender, bsn) = (try c.code(Gender.self), try c.optionalMake(BSN.init))
    let phone = try c.optionalMake(PhoneNumber.init)
    let (deceasedOn, version) = (try c.optionalDay(), c.int())
    self.init(
      id: id, name: name, birth: birth, gender: gender, bsn: bsn, phone: phone,
      deceasedOn: deceasedOn, expectedOn: try c.optionalDay(), version: version)
  }

  package var values: [Value] {
    [
      Value(id), .text(name.surname), .text(name.prefix), .text(name.given), Value(birth?.iso),
      .text(gender.rawValue), Value(bsn?.digits), Value(phone?.e164), Value(deceasedOn),
      Value(version), Value(expectedOn),
    ]
  }
  package var subject: Identity { Identity(id) }
}

/// That a subject of its own, a person or a referral, belongs to a family.
package struct SubjectLink: Equatable, Sendable {
  package let id: ID<SubjectLink>
  package let family: ID<Family>
  package let linked: Identity

  package init(id: ID<SubjectLink>, family: ID<Family>, linked: Identity) {
    self.id = id
    self.family = family
    self.linked = linked
  }
}

extension SubjectLink: StoredRow {
  package static let table = Table("subject_link", ["id", "family_id", "subject"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    id = try c.id()
    family = try c.id()
    linked = Identity(try c.id(SubjectLink.self))
  }

  package var values: [Value] { [Value(id), Value(family), Value(linked)] }
  package var subject: Identity { Identity(family) }
}

extension Household: StoredRow {
  package static let table = Table(
    "household",
    [
      "id", "family_id", "postal_code", "house_number", "house_addition", "municipality",
      "is_secret",
    ], added: ["name", "ended_on"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), postalCode: try c.optionalMake(PostalCode.init),
      houseNumber: try c.houseNumber(),
      municipality: try c.optionalMake(MunicipalityCode.init), isSecret: c.flag(),
      name: try c.optionalLine(), endedOn: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(postalCode?.text),
      houseNumber.map { Value($0.number) } ?? .null, .text(houseNumber?.addition ?? ""),
      Value(municipality?.text), Value(isSecret), Value(name?.text), Value(endedOn),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension FamilyMember: StoredRow {
  package static let table = Table(
    "family_member",
    [
      "id", "family_id", "person_id", "household_id", "role", "is_primary", "from_day", "to_day",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), person: try c.id(), household: try c.optionalID(),
      role: try c.code(), isPrimary: c.flag(), fromDay: try c.day(), toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(person), Value(household), .text(role.rawValue),
      Value(isPrimary), Value(fromDay), Value(toDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension Relation: StoredRow {
  package static let table = Table(
    "relation",
    ["id", "family_id", "person_id", "relative_id", "kind", "from_day", "to_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), person: try c.id(), relative: try c.id(),
      kind: try c.code(), fromDay: try c.day(), toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(person), Value(relative), .text(kind.rawValue),
      Value(fromDay), Value(toDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}
