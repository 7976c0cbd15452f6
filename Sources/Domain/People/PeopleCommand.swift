/// Everything that can be asked about the people of one family, once they are in it.
package enum PeopleCommand: Equatable, Sendable {
  case change(ID<Person>, PersonFacts)
  case decease(ID<Person>, on: Day)
  /// He lives: what was written down of his death was a mistake.
  case live(ID<Person>)
  case born(ID<Person>, Newborn)
  case addCustody(NewCustody)
  case endCustody(ID<CustodyTerm>, on: Day?)
  case setSchool(ID<Person>, School, from: Day?)
  case endSchool(ID<Person>, on: Day?)
  case noteAbsence(NewSchoolAbsence)
  case takeBackAbsence(ID<SchoolAbsence>)
}

/// All that a form says of somebody; it takes the place of what stood there.
package struct PersonFacts: Equatable, Sendable {
  package var name: PersonName
  package var birth: BirthDate?
  /// The expected day of birth of somebody who isn't born yet.
  package var expectedOn: Day?
  package var gender: Gender
  package var bsn: BSN?
  package var phone: PhoneNumber?
  package var role: MemberRole

  package init(
    name: PersonName, birth: BirthDate? = nil, expectedOn: Day? = nil, gender: Gender = .other,
    bsn: BSN? = nil, phone: PhoneNumber? = nil, role: MemberRole
  ) {
    self.name = name
    self.birth = birth
    self.expectedOn = expectedOn
    self.gender = gender
    self.bsn = bsn
    self.phone = phone
    self.role = role
  }

  package init(_ person: Person, role: MemberRole) {
    self.init(
      name: person.name, birth: person.birth, expectedOn: person.expectedOn,
      gender: person.gender, bsn: person.bsn, phone: person.phone, role: role)
  }

  /// Refuses what can't be of one person.
  package func check(today: Day) throws(Refusal) {
    if let birth, birth.earliest > today { throw .value(field: .birth, .dateInFuture) }
    try UnbornRule.check(expectedOn, birth: birth, bsn: bsn, role: role, today: today)
  }
}

/// What becomes known when a child is born; what is left out stays as it was.
package struct Newborn: Equatable, Sendable {
  package var onDay: Day
  package var name: PersonName?
  package var gender: Gender?
  package var bsn: BSN?

  package init(onDay: Day, name: PersonName? = nil, gender: Gender? = nil, bsn: BSN? = nil) {
    self.onDay = onDay
    self.name = name
    self.gender = gender
    self.bsn = bsn
  }
}

/// Custody to write down.
package struct NewCustody: Equatable, Sendable {
  package var child: ID<Person>
  package var holder: CustodyHolder
  package var kind: CustodyKind
  package var ground: Line?
  package var groundOn: Day?
  package var fromDay: Day?
  package var toDay: Day?

  package init(
    child: ID<Person>, holder: CustodyHolder, kind: CustodyKind, ground: Line? = nil,
    groundOn: Day? = nil, fromDay: Day? = nil, toDay: Day? = nil
  ) {
    self.child = child
    self.holder = holder
    self.kind = kind
    self.ground = ground
    self.groundOn = groundOn
    self.fromDay = fromDay
    self.toDay = toDay
  }

  /// The same as a term that goes on from a day.
  package init(_ term: CustodyTerm, from day: Day) {
    self.init(
      child: term.child, holder: term.holder, kind: term.kind, ground: term.ground,
      groundOn: term.groundOn, fromDay: day)
  }
}

/// Absence from school to write down.
package struct NewSchoolAbsence: Equatable, Sendable {
  package var person: ID<Person>
  package var firstDay: Day
  package var lastDay: Day?
  package var hours: Int?
  package var kind: SchoolAbsence.Kind
  package var remark: Line?

  package init(
    person: ID<Person>, firstDay: Day, lastDay: Day? = nil, hours: Int? = nil,
    kind: SchoolAbsence.Kind, remark: Line? = nil
  ) {
    self.person = person
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.hours = hours
    self.kind = kind
    self.remark = remark
  }
}

/// What holds of somebody who isn't born yet.
package enum UnbornRule {
  /// How far an expected day can lie ahead: a pregnancy, with some room.
  package static let daysAhead = 300
  /// How long ago it can have been; then the child was born.
  package static let daysPast = 60

  package static func check(
    _ expectedOn: Day?, birth: BirthDate?, bsn: BSN?, role: MemberRole, today: Day
  ) throws(Refusal) {
    guard let expectedOn else { return }
    guard birth == nil, bsn == nil, role == .youth else { throw .unbornFacts }
    guard expectedOn <= today.adding(days: daysAhead) else {
      throw .value(field: .expectedBirth, .dateInFuture)
    }
    guard expectedOn >= today.adding(days: -daysPast) else {
      throw .value(field: .expectedBirth, .dateInPast)
    }
  }
}
