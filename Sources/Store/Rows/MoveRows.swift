package import Domain
package import Ledger

extension Move: StoredRow {
  package static let table = Table(
    "move",
    [
      "id", "family_id", "nr", "on_day", "household_id", "new_household", "with_stay",
      "municipality_from", "municipality_to", "reason", "family_from", "continuation_until",
      "continuation_by",
      "team_name", "team_contact", "author_id", "confirmed_on", "confirmed_by", "withdrawn_on",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family, number) = (try c.id(Move.self), try c.id(Family.self), c.int())
    let (day, household) = (try c.day(), try c.id(Household.self))
    let (isNewHousehold, withStay) = (c.flag(), c.flag())
    let from = try c.optionalMake(MunicipalityCode.init)
    let to = try c.optionalMake(MunicipalityCode.init)
    let responsibility = Responsibility(
      from: from, to: to, reason: try c.optionalLine(),
      familyFrom: try c.optionalMake(MunicipalityCode.init))
    let (until, askedBy) = (try c.optionalDay(), try c.optionalLine())
    let (team, contact) = (try c.optionalLine(), try c.optionalLine())
    let author = try c.id(User.self)
    let (confirmedOn, confirmedBy) = (try c.optionalDay(), try c.optionalLine())
    self.init(
      id: id, family: family, number: number, onDay: day, household: household,
      isNewHousehold: isNewHousehold, withStay: withStay, responsibility: responsibility,
      continuation: try Self.both(until, askedBy, "continuation_by", Continuation.init),
      team: team.map { NewTeam(name: $0, contact: contact) }, author: author,
      confirmation: try Self.both(confirmedOn, confirmedBy, "confirmed_by", Confirmation.init),
      withdrawnOn: try c.optionalDay())
  }

  /// Of two columns both are filled in, or neither is.
  private static func both<Part>(
    _ day: Day?, _ who: Line?, _ column: String, _ make: (Day, Line) -> Part
  ) throws(StoreFault) -> Part? {
    switch (day, who) {
    case (let day?, let who?): return make(day, who)
    case (nil, nil): return nil
    default: throw .unreadable(column: column)
    }
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(onDay), Value(household),
      Value(isNewHousehold), Value(withStay),
      Value(responsibility.from?.text), Value(responsibility.to?.text),
      Value(responsibility.reason?.text), Value(responsibility.familyFrom?.text),
      Value(continuation?.until), Value(continuation?.askedBy.text), Value(team?.name.text),
      Value(team?.contact?.text), Value(author), Value(confirmation?.onDay),
      Value(confirmation?.by.text), Value(withdrawnOn),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension MovePerson: StoredRow {
  package static let table = Table(
    "move_person",
    [
      "id", "family_id", "move_id", "person_id", "residence_id", "household_before",
      "had_second", "term_id", "term_before",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), move: try c.id(), person: try c.id(),
      residence: try c.id(), householdBefore: try c.optionalID(), hadSecondHome: c.flag(),
      term: try c.optionalID(), termBefore: try c.optionalID())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(move), Value(person), Value(residence),
      Value(householdBefore), Value(hadSecondHome), Value(term), Value(termBefore),
    ]
  }
  package var subject: Identity { Identity(family) }
}
