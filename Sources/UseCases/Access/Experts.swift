import Domain
import Ledger
import Store

// An expert who is asked.
extension Context {
  func askExpert(
    _ family: ID<Family>, _ login: Login, _ question: Line, _ until: Day, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .expertAsked, right: .askExpert) { edit in
      guard until >= today else { throw Refusal.dayNotAhead(until) }
      let last = today.adding(days: ExpertAccess.longest)
      guard until <= last else { throw Refusal.access(.expertTooLong(last: last)) }
      let expert = try edit.changes.worker(login, .login)
      let grants: [RoleGrant] = try edit.changes.all(
        where: "user_id = ? AND role = ?",
        [Value(expert.id), .text(Role.behaviourExpert.rawValue)])
      guard grants.contains(where: { $0.holds(on: today) }), expert.id != user else {
        throw Refusal.access(.notAnExpert(login))
      }
      let written = try edit.changes.insert(
        ExpertAccess(
          id: edit.changes.newID(), family: family, user: expert.id, askedBy: user,
          question: question, fromDay: today, untilDay: until))
      try edit.rise()
      return Act(.expertAsked, of: family, by: written)
    }
  }

  func endExpert(
    _ family: ID<Family>, _ login: Login, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .expertEnded, right: .askExpert) { edit in
      let expert = try edit.changes.worker(login, .login)
      let open: [ExpertAccess] = try edit.changes.all(
        where: "family_id = ? AND user_id = ? AND ended_on IS NULL ORDER BY id",
        [Value(family), Value(expert.id)])
      var last: Written?
      for access in open where access.holds(on: today) {
        var ended = access
        ended.endedOn = today
        last = try edit.changes.update(ended)
      }
      guard let last else { throw Refusal.nothingToDo }
      try edit.rise()
      return Act(.expertEnded, of: family, by: last)
    }
  }
}

// What an expert sees, and what he says.
extension Context {
  /// The files he is asked about today, and nothing else of them.
  func expertRequests() throws -> Outcome {
    let stamp = try permit(.giveAdvice)
    return .experts(
      try store.reveal(stamp) { connection in
        let found = try ExpertQuery(connection: connection).requests(of: user, on: today)
        return (
          found, Shown(.expertRequestsShown, listed: found.map { Identity($0.access.family) })
        )
      })
  }

  func experts(in reference: CaseReference) throws -> Outcome {
    _ = try permit(.readFamily)
    let family = try family(reference)
    let stamp = try permitReading(family)
    return .experts(
      try store.reveal(stamp) { connection in
        let found = try ExpertQuery(connection: connection).experts(in: family)
        return (
          found,
          Shown(
            .expertsShown, subject: Identity(family), object: Identity(family),
            objectType: "family", count: found.count)
        )
      })
  }

  /// The advice stands among the contacts in his name, and the coordinator has it to read.
  func advise(
    _ reference: CaseReference, _ discipline: Line, _ text: Prose
  ) throws -> Outcome {
    _ = try permit(.giveAdvice)
    let family = try familyAsked(reference)
    let request = try store.look {
      try ExpertQuery(connection: $0).access(family, user, on: today)
    }
    guard let request else { throw try notAsked(in: family) }
    let holder = try holder(discipline)
    return try change(
      family, expecting: nil, as: .expertAdvised, right: .giveAdvice,
      over: RecordOwner(team: nil, person: user)
    ) { edit in
      let asker: User? = try edit.changes.first(where: "id = ?", [Value(request.askedBy)])
      let written = try edit.changes.insert(
        Note(
          id: edit.changes.newID(), family: family, author: user, kind: .consultation,
          onDay: today, at: nil, withWhom: asker?.name, text: text, nature: .opinion,
          holder: holder))
      try edit.changes.insert(
        WorkItem(
          id: edit.changes.newID(), family: family, kind: .answer, title: request.question,
          dueOn: today, at: nil, author: user, remark: text))
      return Act(.expertAdvised, of: family, by: written)
    }
  }

  /// The family an expert means; a number that doesn't exist is refused like one he isn't asked
  /// about, so that nothing can be tried out.
  func familyAsked(_ reference: CaseReference) throws -> ID<Family> {
    do { return try family(reference) } catch let refusal as Refusal {
      guard !allows(.readFamily) else { throw refusal }
      let denial = Denial(right: .readFamily, reason: .roleLacksRight)
      throw try denial.asking(contacts(denial, nil))
    }
  }

  /// Whether he may look along in a file today.
  func isAsked(in family: ID<Family>) throws -> Bool {
    guard allows(.giveAdvice) else { return false }
    return try store.look {
      try ExpertQuery(connection: $0).access(family, user, on: today) != nil
    }
  }

  private func holder(_ discipline: Line) throws -> Line {
    do throws(ValueFault) {
      return try Line("\(actor.user.name.text), \(discipline.text)")
    } catch { throw Refusal.value(field: .discipline, error) }
  }

  private func notAsked(in family: ID<Family>) throws -> Denial {
    guard allows(.readFamily) else {
      let denial = Denial(right: .readFamily, reason: .roleLacksRight)
      return try denial.asking(contacts(denial, nil))
    }
    let denial = Denial(right: .giveAdvice, reason: .outOfReach)
    return try denial.asking(contacts(denial, owner(family).team))
  }
}
