import Domain
import Ledger
import Store

extension Context {
  /// Makes a referral of a concept, once everybody who must has agreed and nothing is missing.
  func send(_ id: ID<PracticeRecord>) throws -> Outcome {
    let stamp = try permit(.practiceRecords)
    let known = try store.look {
      try PracticeQuery(connection: $0, author: user, today: today).record(id)
    }
    if let code = known?.content.municipality { try check(code) }
    return try store.record(stamp) { changes in
      var record = try concept(id, changes)
      let needed = ConsentRule.givers(
        birth: record.content.birth, custody: record.content.custody, on: today)
      let consents: [PracticeConsent] = try changes.all(where: "record_id = ?", [Value(id)])
      let missing = ConsentRule.missing(needed, in: consents)
      guard missing.isEmpty else { throw Refusal.consentMissing(missing) }
      guard record.content.missing.isEmpty,
        let content = try record.content.referral(on: today)
      else { throw Refusal.fieldsMissing(record.content.missing) }
      let stored = StoredReferral(
        Referral(id: changes.newID(), team: record.team, content: content, author: user))
      try refuseKnown(stored, changes)
      try changes.insert(stored)
      record.state = .sent
      record.referral = stored.referral.id
      record.endedOn = today
      let written = try rise(&record, changes)
      let team: Team? = try changes.first(where: "id = ?", [Value(record.team)])
      return (
        .done(.practiceSent(stored.referral.id, team: team?.name ?? Line(known: "-"))),
        Act(.practiceSent, of: nil, by: written)
      )
    }
  }

  /// Whether a child belongs to a family with an open file; asked with consent and always logged.
  ///
  /// The answer on a family with a secret address is that on an unknown one, and somebody of the
  /// team calls back. The entries don't tell the two apart either.
  func isKnown(_ question: KnownQuestion) throws -> Outcome {
    let stamp = try permit(.askKnown)
    guard question.hasConsent else { throw Refusal.consentNotTicked }
    let found = try store.look { try KnownQuery(connection: $0).family(question.who) }
    guard let found else {
      try store.note(stamp, Shown(.familyAsked))
      return .known(.unknown)
    }
    let family = found.summary.family
    if let coordinator = found.coordinator, !found.isRestricted {
      try store.note(stamp, Shown(.familyAsked, subject: Identity(family)))
      return .known(.coordinator(coordinator.name, coordinator.phone))
    }
    try store.record(stamp) { changes in
      let phone = actor.user.phone.map { ", " + $0.display } ?? ""
      let title = try Line("Bel POH " + actor.user.name.text + phone, limit: 500)
      let written = try changes.insert(
        WorkItem(
          id: changes.newID(), family: family, kind: .callBack, title: title, dueOn: today, at: nil,
          author: user))
      return ((), Act(.familyAsked, of: family, by: written))
    }
    return .known(found.isRestricted ? .unknown : .noCoordinator)
  }
}
