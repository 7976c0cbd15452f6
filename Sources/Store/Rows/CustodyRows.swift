package import Domain
package import Ledger

extension CustodyTerm: StoredRow {
  package static let table = Table(
    "custody_term",
    [
      "id", "family_id", "nr", "person_id", "holder_id", "holder_name", "holder_phone", "kind",
      "ground", "ground_on", "from_day", "to_day",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family, number) = (try c.id(CustodyTerm.self), try c.id(Family.self), c.int())
    let (child, person) = (try c.id(Person.self), try c.optionalID(Person.self))
    let (name, phone) = (try c.optionalLine(), try c.optionalMake(PhoneNumber.init))
    let holder = person.map(CustodyHolder.person) ?? name.map { .organisation($0, phone) }
    guard let holder else { throw .unreadable(column: "holder_name") }
    self.init(
      id: id, family: family, number: number, child: child, holder: holder, kind: try c.code(),
      ground: try c.optionalLine(), groundOn: try c.optionalDay(), fromDay: try c.day(),
      toDay: try c.optionalDay())
  }

  package var values: [Value] {
    let (name, phone): (Line?, PhoneNumber?) =
      if case .organisation(let name, let phone) = holder { (name, phone) } else { (nil, nil) }
    return [
      Value(id), Value(family), Value(number), Value(child), Value(holder.person),
      Value(name?.text), Value(phone?.e164), .text(kind.rawValue), Value(ground?.text),
      Value(groundOn), Value(fromDay), Value(toDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension SchoolingTerm: StoredRow {
  package static let table = Table(
    "schooling_term",
    [
      "id", "family_id", "nr", "person_id", "school", "class_group", "mentor", "phone",
      "attendance_officer", "from_day", "to_day",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), person: try c.id(),
      school: School(
        name: try c.line(), group: try c.optionalLine(), mentor: try c.optionalLine(),
        phone: try c.optionalMake(PhoneNumber.init), attendanceOfficer: try c.optionalLine()),
      fromDay: try c.day(), toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(person), .text(school.name.text),
      Value(school.group?.text), Value(school.mentor?.text), Value(school.phone?.e164),
      Value(school.attendanceOfficer?.text), Value(fromDay), Value(toDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension SchoolAbsence: StoredRow {
  package static let table = Table(
    "school_absence",
    [
      "id", "family_id", "nr", "person_id", "first_day", "last_day", "hours", "kind", "remark",
      "taken_back_on",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), person: try c.id(),
      firstDay: try c.day(), lastDay: try c.day(), hours: c.optional { $0.int() },
      kind: try c.code(), remark: try c.optionalLine(), takenBackOn: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(person), Value(firstDay), Value(lastDay),
      hours.map { Value($0) } ?? .null, .text(kind.rawValue), Value(remark?.text),
      Value(takenBackOn),
    ]
  }
  package var subject: Identity { Identity(family) }
}
