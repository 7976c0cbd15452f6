/// One period in which a youth goes to a school; written once but for its end.
package struct SchoolingTerm: Equatable, Sendable {
  package let id: ID<SchoolingTerm>
  package let family: ID<Family>
  package let number: Int
  package let person: ID<Person>
  package let school: School
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<SchoolingTerm>, family: ID<Family>, number: Int, person: ID<Person>, school: School,
    fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.person = person
    self.school = school
    self.fromDay = fromDay
    self.toDay = toDay
  }

  package var wasTakenBack: Bool { toDay == fromDay }
}

/// A school with who can be called there about a youth.
package struct School: Equatable, Sendable {
  package var name: Line
  /// The group or class.
  package var group: Line?
  package var mentor: Line?
  package var phone: PhoneNumber?
  /// The school attendance officer (leerplichtambtenaar).
  package var attendanceOfficer: Line?

  package init(
    name: Line, group: Line? = nil, mentor: Line? = nil, phone: PhoneNumber? = nil,
    attendanceOfficer: Line? = nil
  ) {
    self.name = name
    self.group = group
    self.mentor = mentor
    self.phone = phone
    self.attendanceOfficer = attendanceOfficer
  }
}

/// That a youth wasn't at school (verzuim): a day or a period, or some hours of it.
///
/// Written once; what was written by mistake is taken back, and then no longer counts.
package struct SchoolAbsence: Equatable, Sendable {
  package let id: ID<SchoolAbsence>
  package let family: ID<Family>
  package let number: Int
  package let person: ID<Person>
  package let firstDay: Day
  /// The last day of it, the same as the first for one day.
  package let lastDay: Day
  /// nil where it was whole days.
  package let hours: Int?
  package let kind: Kind
  package let remark: Line?
  package var takenBackOn: Day?

  package init(
    id: ID<SchoolAbsence>, family: ID<Family>, number: Int, person: ID<Person>, firstDay: Day,
    lastDay: Day, hours: Int?, kind: Kind, remark: Line?, takenBackOn: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.person = person
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.hours = hours
    self.kind = kind
    self.remark = remark
    self.takenBackOn = takenBackOn
  }

  /// Whether he was allowed to stay away; the raw values are stored.
  package enum Kind: String, CaseIterable, Sendable {
    case authorised
    case unauthorised
    case unknown
  }

  /// More hours than a period of weeks can have are a slip of the keyboard.
  package static let hours = 1...500
}

/// How much a youth was away from school in the last weeks.
///
/// Whole days count on the days people work; hours count as hours and make no days.
package struct AbsenceTotals: Equatable, Sendable {
  package var days = 0
  package var hours = 0
  /// Of those, without leave.
  package var unauthorisedDays = 0
  package var unauthorisedHours = 0

  /// The weeks a person's card looks back.
  package static let weeks = 12

  package init(_ absences: [SchoolAbsence], until today: Day) {
    let first = today.adding(days: 1 - 7 * Self.weeks)
    for absence in absences where absence.takenBackOn == nil {
      guard absence.lastDay >= first, absence.firstDay <= today else { continue }
      let isUnauthorised = absence.kind == .unauthorised
      if let hours = absence.hours {
        self.hours += hours
        if isUnauthorised { unauthorisedHours += hours }
      } else {
        let count = Self.days(from: max(first, absence.firstDay), to: min(today, absence.lastDay))
        days += count
        if isUnauthorised { unauthorisedDays += count }
      }
    }
  }

  package var isEmpty: Bool { days == 0 && hours == 0 }

  private static func days(from first: Day, to last: Day) -> Int {
    var (day, count) = (first, 0)
    while day <= last {
      if WorkingDays.isWorkingDay(day) { count += 1 }
      day = day.adding(days: 1)
    }
    return count
  }
}
