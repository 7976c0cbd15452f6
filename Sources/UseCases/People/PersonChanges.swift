import Domain
import Store

// The people of a family: each change is one command of ``PeopleCommand``.
extension Context {
  func people(
    _ command: PeopleCommand, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    switch command {
    case .change(let person, let facts): try change(person, to: facts, family, expecting)
    case .decease(let person, let day): try decease(person, on: day, family, expecting)
    case .live(let person): try live(person, family, expecting)
    case .born(let person, let newborn): try bear(person, newborn, family, expecting)
    case .addCustody(let new): try addCustody(new, family, expecting)
    case .endCustody(let term, let day): try endCustody(term, on: day, family, expecting)
    case .setSchool(let person, let school, let from):
      try setSchool(school, of: person, from: from, family, expecting)
    case .endSchool(let person, let day): try endSchool(of: person, on: day, family, expecting)
    case .noteAbsence(let new): try noteAbsence(new, family, expecting)
    case .takeBackAbsence(let id): try takeBack(id, family, expecting)
    }
  }
}

// Who somebody is.
extension Context {
  private func change(
    _ person: ID<Person>, to facts: PersonFacts, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try facts.check(today: today)
    return try change(family, expecting: expecting, as: .personChanged) { edit in
      let (member, known) = try edit.member(person)
      let before = PersonFacts(known, role: member.role)
      guard facts != before else { throw Refusal.nothingToDo }
      if let died = known.deceasedOn, let birth = facts.birth, died < birth.earliest {
        throw Refusal.dayBeforeBirth(birth.earliest)
      }
      let written = try edit.write(facts, on: member, known)
      edit.undo = [.people(family, .change(person, before), expecting: nil)]
      try edit.rise(with: person)
      return Act(.personChanged, of: family, by: written)
    }
  }

  /// A child that wasn't born gets its day of birth and keeps its id.
  private func bear(
    _ person: ID<Person>, _ newborn: Newborn, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    guard newborn.onDay <= today else { throw Refusal.dayInFuture(newborn.onDay) }
    return try change(family, expecting: expecting, as: .personBorn) { edit in
      let (member, known) = try edit.member(person)
      guard known.expectedOn != nil else { throw Refusal.notUnborn }
      if let died = known.deceasedOn, died < newborn.onDay {
        throw Refusal.dayBeforeBirth(newborn.onDay)
      }
      let before = PersonFacts(known, role: member.role)
      var facts = before
      facts.expectedOn = nil
      facts.birth = BirthDate(newborn.onDay)
      facts.name = newborn.name ?? facts.name
      facts.gender = newborn.gender ?? facts.gender
      facts.bsn = newborn.bsn
      let written = try edit.write(facts, on: member, known)
      edit.undo = [.people(family, .change(person, before), expecting: nil)]
      try edit.rise(with: person)
      return Act(.personBorn, of: family, by: written)
    }
  }

  /// Custody over him and by him ends on the day.
  private func decease(
    _ person: ID<Person>, on day: Day, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    guard day <= today else { throw Refusal.dayInFuture(day) }
    return try change(family, expecting: expecting, as: .personDeceased) { edit in
      var (_, known) = try edit.member(person)
      if let died = known.deceasedOn { throw Refusal.personDeceased(died) }
      if let birth = known.birth, day < birth.earliest {
        throw Refusal.dayBeforeBirth(birth.earliest)
      }
      let ended = try edit.endAllCustody(of: person, on: day)
      known.deceasedOn = day
      known.version += 1
      let written = try edit.changes.update(known)
      // Custody written down in another file isn't this session's to bring back.
      if ended.allSatisfy({ $0.0.family == family }) {
        edit.undo =
          [.people(family, .live(person), expecting: nil)]
          + ended.map { term, day in
            .people(family, .addCustody(NewCustody(term, from: day)), expecting: nil)
          }
      }
      try edit.rise(with: person)
      return Act(.personDeceased, of: family, by: written, count: ended.count)
    }
  }

  private func live(
    _ person: ID<Person>, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .personLives) { edit in
      var (_, known) = try edit.member(person)
      guard let died = known.deceasedOn else { throw Refusal.alreadyDone }
      known.deceasedOn = nil
      known.version += 1
      let written = try edit.changes.update(known)
      edit.undo = [.people(family, .decease(person, on: died), expecting: nil)]
      try edit.rise(with: person)
      return Act(.personLives, of: family, by: written)
    }
  }
}
