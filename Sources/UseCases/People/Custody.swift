import Domain
import Store

// Custody of the children of a family.
extension Context {
  func addCustody(
    _ new: NewCustody, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .custodyAdded) { edit in
      let (place, child) = try edit.member(new.child)
      guard place.role == .youth || place.role == .sibling else { throw Refusal.custodyOfAdult }
      let holder = try new.holder.person.map { try edit.member($0).1 }
      let from = new.fromDay ?? today
      for day in [from, new.toDay, new.groundOn].compactMap(\.self) where day > today {
        throw Refusal.dayInFuture(day)
      }
      if let to = new.toDay, to <= from { throw Refusal.dayBeforePrevious(previous: from) }
      if new.ground == nil, new.groundOn != nil {
        throw Refusal.value(field: .custodyGround, .empty)
      }
      let term = CustodyTerm(
        id: edit.changes.newID(), family: family,
        number: try edit.nextNumber(CustodyTerm.table), child: new.child, holder: new.holder,
        kind: new.kind, ground: new.ground, groundOn: new.groundOn, fromDay: from,
        toDay: new.toDay)
      let terms: [CustodyTerm] = try edit.changes.all(
        where: "person_id = ?", [Value(new.child)])
      let refusal = CustodyRule.refusal(
        of: term, over: child, by: holder, among: terms, today: today)
      if let refusal { throw refusal }
      let written = try edit.changes.insert(term)
      edit.undo = [.people(family, .endCustody(term.id, on: from), expecting: nil)]
      try edit.rise(with: new.child)
      return Act(.custodyAdded, of: family, by: written)
    }
  }

  /// Ends it, or takes it back where the day is its first, also when it had ended.
  func endCustody(
    _ id: ID<CustodyTerm>, on day: Day?, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .custodyEnded) { edit in
      let found: CustodyTerm? = try edit.changes.first(where: "id = ?", [Value(id)])
      guard var term = found else { throw Refusal.noSuchRecord(.custody) }
      // It may have been written down in another file the child is in.
      _ = try edit.member(term.child)
      let day = day ?? today
      let isTakenBack = day == term.fromDay && !term.wasTakenBack
      guard term.toDay == nil || isTakenBack else { throw Refusal.alreadyDone }
      guard day <= today else { throw Refusal.dayInFuture(day) }
      guard day >= term.fromDay else { throw Refusal.dayBeforePrevious(previous: term.fromDay) }
      var again = NewCustody(term, from: day)
      again.toDay = term.toDay
      term.toDay = day
      let written = try edit.changes.update(term)
      edit.undo = [.people(family, .addCustody(again), expecting: nil)]
      try edit.rise(with: term.child)
      return Act(.custodyEnded, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  /// Ends what custody somebody has or is under; gives each with the day it ended.
  func endAllCustody(of person: ID<Person>, on day: Day) throws -> [(CustodyTerm, Day)] {
    let open: [CustodyTerm] = try changes.all(
      where: "(person_id = ? OR holder_id = ?) AND to_day IS NULL ORDER BY id",
      [Value(person), Value(person)])
    return try open.map { term in
      var ended = term
      let last = max(day, term.fromDay)
      ended.toDay = last
      try changes.update(ended)
      return (term, last)
    }
  }
}
