import Domain
import Ledger
import Store

// Who of a family sees what of its file, and what its youths say of that.
extension Context {
  func noteInspection(
    _ new: NewInspectionAnswer, of family: ID<Family>, on day: Day?
  ) throws -> Outcome {
    try change(family, expecting: nil, as: .inspectionAnswered) { edit in
      let members = try edit.changes.members(of: family)
      guard let youth = members.first(where: { $0.person.id == new.youth }),
        let reader = members.first(where: { $0.person.id == new.reader })
      else { throw Refusal.notAMember }
      let onDay = try happened(day)
      try new.check(youth, reader, on: onDay)
      let written = try edit.changes.insert(
        InspectionAnswer(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(InspectionAnswer.table), content: new, onDay: onDay,
          author: user))
      return Act(.inspectionAnswered, of: family, by: written)
    }
  }

  /// Each who looks along is written down, with the ground, before anything is shown.
  func shareView(_ family: ID<Family>, with people: [ID<Person>]) throws -> Outcome {
    var stamp = try permitReading(family)
    stamp.flags.insert(.export)
    return .sharedView(
      try store.record(stamp) { changes in
        let edit = try FamilyEdit(changes, family, self)
        let page = try changes.page(family, reader: user, today: today)
        let answers = try changes.inspectionAnswers(family)
        let readers = try Set(people).sorted().map {
          try PlanReader($0, in: page, answers: answers, on: today)
        }
        let traces = try readers.flatMap { try changes.traces(of: family, butFor: $0.person.id) }
        let view = try SharedView(of: page, for: readers, hiding: traces)
        let written = try readers.map { reader in
          try edit.disclose(
            NewDisclosure(
              kind: .inspection, ground: reader.ground, what: .plan,
              detail: try view.version.map { try Line("versie \($0.number)") },
              recipient: Line(reader.person.name.full), person: reader.person.id))
        }
        guard let first = written.first else { throw Refusal.value(field: .readers, .empty) }
        return (view, Act(.viewShared, of: family, by: first))
      })
  }
}

extension Changes {
  func inspectionAnswers(_ family: ID<Family>) throws -> [InspectionAnswer] {
    try DisclosureQuery(self).answers(family)
  }
}
