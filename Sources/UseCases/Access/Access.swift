import Domain
import Ledger
import Store

// Who may see what: each change is one command of ``AccessCommand``.
extension Context {
  func access(_ command: AccessCommand) throws -> Outcome {
    switch command {
    case .giveReason(let reference, let reason, let remark):
      try giveReason(reference, reason, remark)
    case .restrict(let family, let reason, let logins, let expecting):
      try restrict(family, reason, logins, expecting)
    case .lift(let family, let expecting): try lift(family, expecting)
    case .openEmergency(let reference, let reason): try openEmergency(reference, reason)
    case .emergencies(let all): try emergencies(all: all)
    case .review(let number, let outcome, let remark):
      try review(number, outcome, remark)
    case .askExpert(let family, let login, let question, let until, let expecting):
      try askExpert(family, login, question, until, expecting)
    case .endExpert(let family, let login, let expecting):
      try endExpert(family, login, expecting)
    case .mayWrite(let family): try mayWrite(family)
    case .requests: try expertRequests()
    case .experts(let reference): try experts(in: reference)
    case .advise(let reference, let discipline, let text):
      try advise(reference, discipline, text)
    case .revealBSN(let family, let person, let reason):
      try revealBSN(of: person, in: family, reason)
    }
  }

  /// It holds for the rest of the day; the file itself opens with the next command.
  private func giveReason(
    _ reference: CaseReference, _ reason: ReadingReason, _ remark: Line?
  ) throws -> Outcome {
    _ = try permit(.readFamily)
    guard !reason.needsRemark || remark != nil else {
      throw Refusal.value(field: .remark, .empty)
    }
    let family = try family(reference)
    let summary = try summary(family)
    let stamp = try permit(.readFamily, over: owner(summary))
    return try store.record(stamp) { changes in
      let written = try changes.insert(
        FamilyVisit(
          id: changes.newID(), family: family, user: user, reason: reason, remark: remark,
          onDay: today))
      return (
        .done(.reasonGiven(family, summary.caseNumber)),
        Act(.readingReasonGiven, of: family, by: written)
      )
    }
  }
}

// What a screen would refuse by itself, so that it says who can help and leaves an entry.
extension Context {
  private func mayWrite(_ family: ID<Family>) throws -> Outcome {
    _ = try permit(.writeFamily, over: owner(family))
    return .done(.nothingMore)
  }
}

// Restricted files.
extension Context {
  private func restrict(
    _ family: ID<Family>, _ reason: Line, _ logins: [Login], _ expecting: Int?
  ) throws -> Outcome {
    try change(
      family, expecting: expecting, as: .familyRestricted, right: .restrictFamily,
      evenClosed: true
    ) { edit in
      guard try AccessQuery(edit.changes).restriction(of: family) == nil else {
        throw Refusal.access(.restrictedAlready)
      }
      let restriction = Restriction(
        id: edit.changes.newID(), family: family,
        number: try edit.nextNumber(Restriction.table), reason: reason, author: user,
        fromDay: today)
      let written = try edit.changes.insert(restriction)
      for login in Set(logins).sorted(by: { $0.text < $1.text }) {
        try edit.changes.insert(
          RestrictionAccess(
            id: edit.changes.newID(), family: family, restriction: restriction.id,
            user: try edit.changes.worker(login, .login).id))
      }
      try edit.rise()
      return Act(.familyRestricted, of: family, by: written)
    }
  }

  private func lift(_ family: ID<Family>, _ expecting: Int?) throws -> Outcome {
    try change(
      family, expecting: expecting, as: .restrictionLifted, right: .restrictFamily,
      evenClosed: true
    ) { edit in
      guard var restriction = try AccessQuery(edit.changes).restriction(of: family) else {
        throw Refusal.access(.notRestricted)
      }
      restriction.toDay = max(today, restriction.fromDay)
      let written = try edit.changes.update(restriction)
      try edit.rise()
      return Act(.restrictionLifted, of: family, by: written)
    }
  }
}

// The emergency procedure.
extension Context {
  /// Two hours of reading, from now; who needs it not is told so.
  private func openEmergency(_ reference: CaseReference, _ reason: Line) throws -> Outcome {
    var stamp = try permit(.emergencyAccess)
    stamp.flags.insert(.emergency)
    let family = try family(reference)
    let summary = try summary(family)
    let facts = try store.look {
      try AccessQuery(connection: $0).facts(family, user, at: now)
    }
    guard case .denied = AccessRule.decide(actor, over: try owner(summary), facts) else {
      throw Refusal.access(.emergencyNotNeeded)
    }
    return try store.record(stamp) { changes in
      let access = EmergencyAccess(
        id: changes.newID(), family: family,
        number: try AccessQuery(changes).nextEmergency(), user: user, reason: reason, from: now)
      let written = try changes.insert(access)
      return (
        .done(.emergencyOpened(family, summary.caseNumber, until: access.until)),
        Act(.emergencyOpened, of: family, by: written)
      )
    }
  }

  /// Supervisors see those of their teams, a privacy officer all.
  private func emergencies(all: Bool) throws -> Outcome {
    let stamp = try permit(.readReviews)
    let teams =
      try Permission.reaches(.readReviews, for: actor) == .everything
      ? nil : teams(.readReviews)
    return .emergencies(
      try store.reveal(stamp) { connection in
        let rows = try AccessQuery(connection: connection).emergencies(all: all, teams: teams)
        return (
          rows, Shown(.emergenciesShown, listed: rows.map { Identity($0.access.family) })
        )
      })
  }

  private func review(
    _ number: Int, _ outcome: ReviewOutcome, _ remark: Line?
  ) throws -> Outcome {
    _ = try permit(.reviewEmergency)
    let found = try store.look { try AccessQuery(connection: $0).emergency(number) }
    guard let found else { throw Refusal.access(.noSuchEmergency(number: number)) }
    let stamp = try permit(
      .reviewEmergency, over: RecordOwner(team: owner(found.family).team, person: nil))
    return try store.record(stamp) { changes in
      guard var access = try AccessQuery(changes).emergency(number) else {
        throw Refusal.access(.noSuchEmergency(number: number))
      }
      try access.check(outcome, remark: remark, by: user)
      access.review = EmergencyAccess.Review(
        by: user, onDay: today, outcome: outcome, remark: remark)
      let written = try changes.update(access)
      return (
        .done(.emergencyReviewed(number: number, outcome)),
        Act(.emergencyReviewed, of: access.family, by: written)
      )
    }
  }
}

// A whole BSN.
extension Context {
  /// The row that says who looked, and why, is committed before the number is handed out.
  private func revealBSN(
    of id: ID<Person>, in family: ID<Family>, _ reason: Line
  ) throws -> Outcome {
    let stamp = try permit(.revealBSN, over: owner(family))
    return .bsn(
      try store.record(stamp) { changes in
        let people = try changes.connectionRows(
          """
          SELECT \(Person.table.selection(of: "p")) FROM family_member m
          JOIN person p ON p.id = m.person_id WHERE m.family_id = ? AND p.id = ? LIMIT 1
          """, [Value(family), Value(id)], Person.read)
        guard let person = people.first else { throw Refusal.noSuchRecord(.person) }
        guard let bsn = person.bsn else { throw Refusal.access(.noBSN) }
        let written = try changes.insert(
          BSNReveal(
            id: changes.newID(), family: family, person: id, user: user, onDay: today,
            reason: reason))
        return (bsn, Act(.bsnRevealed, of: family, by: written))
      })
  }
}
