import Domain
import Store

// Which municipality is responsible for a youth: proposed by the rule, recorded by a professional.
extension Context {
  func setMunicipality(
    _ new: NewMunicipalityTerm, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    if let code = new.municipality { try check(code) }
    return try change(family, expecting: expecting, as: .municipalitySet) { edit in
      let person = try edit.youth(new.person)
      let terms = try edit.municipalities(new.person)
      let current = terms.last { $0.toDay == nil }
      let day = try edit.day(
        new.fromDay, notBefore: terms.map { $0.toDay ?? $0.fromDay }.max())
      let proposal = try edit.homeFacts().proposal(of: person, on: day)
      guard let municipality = new.municipality ?? proposal?.municipality else {
        throw Refusal.value(field: .municipality, .empty)
      }
      let ground = new.ground ?? proposal?.ground ?? .actualStay
      if let proposal, proposal != MunicipalityProposal(municipality, ground), new.reason == nil {
        throw Refusal.municipalityNeedsReason(proposed: proposal.municipality)
      }
      if let current, current.municipality == municipality, current.ground == ground {
        throw Refusal.nothingToDo
      }
      try edit.end(current, on: day)
      let written = try edit.changes.insert(
        MunicipalityTerm(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(MunicipalityTerm.table), person: new.person,
          municipality: municipality, ground: ground, reason: new.reason, author: user,
          fromDay: day))
      try edit.followMunicipality()
      try edit.rise()
      let back = current.map { HomesCommand.setMunicipality(NewMunicipalityTerm($0, from: day)) }
      edit.undo = [
        .homes(family, back ?? .endMunicipality(new.person, on: day), expecting: nil)
      ]
      return Act(.municipalitySet, of: family, by: written)
    }
  }

  func endMunicipality(
    of person: ID<Person>, on day: Day?, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .municipalityEnded) { edit in
      let terms = try edit.municipalities(person)
      guard let current = terms.last(where: { $0.toDay == nil && $0.family == family }) else {
        throw Refusal.noSuchRecord(.municipality)
      }
      let day = try edit.day(day, notBefore: current.fromDay)
      let written = try edit.end(current, on: day)
      let risen = try edit.rise()
      edit.undo = [
        .homes(
          family, .setMunicipality(NewMunicipalityTerm(current, from: day)), expecting: nil)
      ]
      return Act(.municipalityEnded, of: family, by: written ?? risen)
    }
  }
}

extension FamilyEdit {
  fileprivate func youth(_ person: ID<Person>) throws -> Person {
    guard try place(of: person).role == .youth else { throw Refusal.notAYouth }
    let found: Person? = try changes.first(where: "id = ?", [Value(person)])
    guard let found else { throw Refusal.notAMember }
    return found
  }

  fileprivate func municipalities(_ person: ID<Person>) throws -> [MunicipalityTerm] {
    try changes.all(where: "person_id = ? ORDER BY from_day, nr", [Value(person)])
  }

  @discardableResult
  func end(_ term: MunicipalityTerm?, on day: Day) throws -> Written? {
    guard var term else { return nil }
    term.toDay = day
    return try changes.update(term)
  }

  /// The family's own municipality is that of its youths once they all have the same.
  func followMunicipality() throws {
    let facts = try homeFacts()
    let youths = facts.members.filter { $0.member.role == .youth && $0.member.toDay == nil }
    let terms = youths.map { youth in
      facts.terms.last { $0.person == youth.person.id && $0.toDay == nil }?.municipality
    }
    guard let first = terms.first, let code = first, terms.allSatisfy({ $0 == code }) else {
      return
    }
    follow(code)
  }

  /// The municipality that is responsible for somebody on a day: what is recorded for him, else the
  /// family's.
  func responsible(for person: ID<Person>, on day: Day) throws -> MunicipalityCode? {
    let term: MunicipalityTerm? = try changes.first(
      where: """
        person_id = ? AND from_day <= ? AND (to_day IS NULL OR to_day > ?)
        ORDER BY nr DESC LIMIT 1
        """, [Value(person), Value(day), Value(day)])
    return term?.municipality ?? family.municipality
  }
}

extension NewMunicipalityTerm {
  fileprivate init(_ term: MunicipalityTerm, from day: Day) {
    self.init(
      person: term.person, municipality: term.municipality, ground: term.ground,
      reason: term.reason ?? Line(known: "-"), fromDay: day)
  }
}
