package import Domain
package import Ledger

extension LifeMilestone: StoredRow {
  package static let table = Table(
    "life_milestone",
    [
      "id", "family_id", "person_id", "milestone", "done_on", "note", "with_whom", "author_id",
      "withdrawn_on",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), person: try c.id(), milestone: try c.code(),
      doneOn: try c.day(), note: try c.prose(), withWhom: try c.optionalLine(),
      author: try c.id(), withdrawnOn: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(person), .text(milestone.rawValue), Value(doneOn),
      .text(note.text), Value(withWhom?.text), Value(author), Value(withdrawnOn),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension ExtendedCare: StoredRow {
  package static let table = Table(
    "extended_care",
    [
      "id", "family_id", "nr", "person_id", "decided_on", "ground", "until_day", "instead",
      "author_id",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family, number) = (try c.id(ExtendedCare.self), try c.id(Family.self), c.int())
    let (person, day) = (try c.id(Person.self), try c.day())
    let ground: ExtendedCareGround? = try c.optional { cursor throws(StoreFault) in
      try cursor.code()
    }
    let (until, instead) = (try c.optionalDay(), try c.optionalLine())
    let decision: Decision
    if let ground, let until {
      decision = .extended(ground, until: until)
    } else if let instead {
      decision = .ends(instead: instead)
    } else {
      throw .unreadable(column: "ground")
    }
    self.init(
      id: id, family: family, number: number, person: person, decidedOn: day, decision: decision,
      author: try c.id())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(person), Value(decidedOn),
      Value(decision.ground?.rawValue), Value(decision.until), Value(decision.instead?.text),
      Value(author),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension AftercareContact: StoredRow {
  package static let table = Table(
    "aftercare_contact",
    [
      "id", "family_id", "case_file_id", "planned_on", "owner_id", "done_on", "outcome", "note",
      "author_id", "ended_on",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family) = (try c.id(AftercareContact.self), try c.id(Family.self))
    let (file, planned) = (try c.id(CaseFile.self), try c.day())
    let owner = try c.id(User.self)
    let done = try c.optionalDay()
    let outcome: AftercareOutcome? = try c.optional { cursor throws(StoreFault) in
      try cursor.code()
    }
    let (note, author) = (try c.optionalProse(), try c.optionalID(User.self))
    var result: Result?
    if let done, let outcome, let author {
      result = Result(onDay: done, outcome: outcome, note: note, author: author)
    }
    self.init(
      id: id, family: family, file: file, plannedOn: planned, owner: owner, result: result,
      endedOn: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(file), Value(plannedOn), Value(owner),
      Value(result?.onDay), Value(result?.outcome.rawValue), Value(result?.note?.text),
      Value(result?.author), Value(endedOn),
    ]
  }
  package var subject: Identity { Identity(family) }
}
