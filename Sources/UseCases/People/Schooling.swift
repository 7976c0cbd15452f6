import Domain
import Store

// Where a youth goes to school, and when he stayed away.
extension Context {
  /// Another school, or another mentor at the same: what went before ends on that day.
  func setSchool(
    _ school: School, of person: ID<Person>, from day: Day?, _ family: ID<Family>,
    _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .schoolSet) { edit in
      let pupil = try edit.pupil(person)
      let from = try happened(day)
      if let died = pupil.deceasedOn { throw Refusal.personDeceased(died) }
      if let birth = pupil.birth, from < birth.earliest {
        throw Refusal.dayBeforeBirth(birth.earliest)
      }
      let before = try edit.schooling(of: person)
      let open = before.first { $0.toDay == nil }
      if let open, open.school == school { throw Refusal.nothingToDo }
      let latest = before.filter { !$0.wasTakenBack }.map { $0.toDay ?? $0.fromDay }.max()
      if let latest, from < latest { throw Refusal.dayBeforePrevious(previous: latest) }
      if var open {
        open.toDay = from
        try edit.changes.update(open)
      }
      let written = try edit.changes.insert(
        SchoolingTerm(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(SchoolingTerm.table), person: person, school: school,
          fromDay: from))
      let back: PeopleCommand =
        open.map { .setSchool(person, $0.school, from: from) } ?? .endSchool(person, on: from)
      edit.undo = [.people(family, back, expecting: nil)]
      try edit.rise()
      return Act(.schoolSet, of: family, by: written)
    }
  }

  func endSchool(
    of person: ID<Person>, on day: Day?, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .schoolEnded) { edit in
      _ = try edit.member(person)
      guard var open = try edit.schooling(of: person).first(where: { $0.toDay == nil }) else {
        throw Refusal.noSuchRecord(.school)
      }
      let day = try happened(day)
      guard day >= open.fromDay else { throw Refusal.dayBeforePrevious(previous: open.fromDay) }
      open.toDay = day
      let written = try edit.changes.update(open)
      edit.undo = [.people(family, .setSchool(person, open.school, from: day), expecting: nil)]
      try edit.rise()
      return Act(.schoolEnded, of: family, by: written)
    }
  }

  func noteAbsence(
    _ new: NewSchoolAbsence, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .schoolAbsenceNoted) { edit in
      let pupil = try edit.pupil(new.person)
      let last = new.lastDay ?? new.firstDay
      guard last <= today else { throw Refusal.dayInFuture(last) }
      guard last >= new.firstDay else { throw Refusal.dayBeforePrevious(previous: new.firstDay) }
      if let birth = pupil.birth, new.firstDay < birth.earliest {
        throw Refusal.dayBeforeBirth(birth.earliest)
      }
      if let died = pupil.deceasedOn, last > died { throw Refusal.personDeceased(died) }
      if let hours = new.hours, !SchoolAbsence.hours.contains(hours) {
        throw Refusal.value(
          field: .absentHours,
          .numberOutOfRange(
            lowest: SchoolAbsence.hours.lowerBound, highest: SchoolAbsence.hours.upperBound))
      }
      let absence = SchoolAbsence(
        id: edit.changes.newID(), family: family,
        number: try edit.nextNumber(SchoolAbsence.table), person: new.person,
        firstDay: new.firstDay, lastDay: last, hours: new.hours, kind: new.kind,
        remark: new.remark)
      let written = try edit.changes.insert(absence)
      edit.undo = [.people(family, .takeBackAbsence(absence.id), expecting: nil)]
      try edit.rise()
      return Act(.schoolAbsenceNoted, of: family, by: written)
    }
  }

  func takeBack(
    _ id: ID<SchoolAbsence>, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .schoolAbsenceTakenBack) { edit in
      let found: SchoolAbsence? = try edit.changes.first(where: "id = ?", [Value(id)])
      guard var absence = found else { throw Refusal.noSuchRecord(.schoolAbsence) }
      _ = try edit.member(absence.person)
      guard absence.takenBackOn == nil else { throw Refusal.alreadyDone }
      absence.takenBackOn = today
      let written = try edit.changes.update(absence)
      try edit.rise()
      return Act(.schoolAbsenceTakenBack, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  fileprivate func schooling(of person: ID<Person>) throws -> [SchoolingTerm] {
    try changes.all(where: "person_id = ?", [Value(person)])
  }
}
