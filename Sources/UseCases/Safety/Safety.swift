import Domain
import Store

// The safety of the children of a family: each change is one command of ``SafetyCommand``.
extension Context {
  func safety(
    _ command: SafetyCommand, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    switch command {
    case .openProtocol(let new): try openProtocol(new, family, expecting)
    case .takeStep(let new): try takeStep(new, family, expecting)
    case .report(let new): try report(new, family, expecting)
    case .noteOutcome(let id, let day, let text):
      try noteOutcome(of: id, on: day, text, family, expecting)
    case .agree(let new): try agreeOnSafety(new, family, expecting)
    case .endAgreement(let id, let day): try endAgreement(id, on: day, family, expecting)
    case .openCrisis(let new, let day): try openCrisis(new, on: day, family, expecting)
    case .decideCrisis(let id, let day, let text, let commitment):
      try decideCrisis(id, on: day, text, commitment, family, expecting)
    case .linkCrisis(let id, let commitment): try linkCrisis(id, commitment, family, expecting)
    case .endCrisis(let id, let day, let text):
      try endCrisis(id, on: day, text, family, expecting)
    case .lookAtCrisis(let id, let day, let finding, let next):
      try lookAtCrisis(id, on: day, finding, next: next, family, expecting)
    case .blockMessages(let reason): try blockMessages(reason, family, expecting)
    case .allowMessages(let reason): try allowMessages(reason, family, expecting)
    }
  }
}

// The five steps of the meldcode.
extension Context {
  private func openProtocol(
    _ new: NewProtocol, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    guard !new.people.isEmpty else { throw Refusal.value(field: .noteMembers, .empty) }
    return try change(family, expecting: expecting, as: .protocolOpened) { edit in
      guard try edit.openProtocol() == nil else {
        throw Refusal.safety(.protocolAlreadyOpen)
      }
      let day = try edit.day(new.onDay)
      let run = AbuseProtocol(
        id: edit.changes.newID(), family: family,
        number: try edit.nextNumber(AbuseProtocol.table), openedOn: day)
      let written = try edit.changes.insert(run)
      for person in Set(new.people).sorted() {
        try edit.refuseStranger(person)
        try edit.changes.insert(
          ProtocolPerson(
            id: edit.changes.newID(), family: family, about: run.id, person: person))
      }
      try edit.changes.insert(
        ProtocolStep(
          id: edit.changes.newID(), family: family, about: run.id, stage: .signals, onDay: day,
          author: user, text: new.signals))
      try edit.rise()
      return Act(.protocolOpened, of: family, by: written)
    }
  }

  private func takeStep(
    _ new: NewProtocolStep, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .protocolStepTaken) { edit in
      guard let run = try edit.openProtocol() else { throw Refusal.safety(.noProtocol) }
      let taken: [ProtocolStep] = try edit.changes.all(
        where: "protocol_id = ? ORDER BY stage", [Value(run.id)])
      guard let next = ProtocolRule.next(after: taken.map(\.stage)), next == new.stage else {
        throw Refusal.safety(
          .stepOutOfOrder(next: ProtocolRule.next(after: taken.map(\.stage)) ?? .decision))
      }
      let day = try edit.day(new.onDay, notBefore: taken.last?.onDay)
      if next == .weighing { try ProtocolRule.check(new.considerations) }
      if next == .decision { try edit.check(new.ruling, in: run) }
      let step = ProtocolStep(
        id: edit.changes.newID(), family: family, about: run.id, stage: next, onDay: day,
        author: user, text: new.text, withWhom: new.withWhom,
        ruling: next == .decision ? new.ruling : nil)
      let written = try edit.changes.insert(step)
      if next == .weighing { try edit.insert(new.considerations, of: step) }
      if next == .decision {
        var closed = run
        closed.closedOn = day
        try edit.changes.update(closed)
      }
      try edit.rise()
      return Act(.protocolStepTaken, of: family, by: written)
    }
  }
}

// What was told to others, and what was agreed.
extension Context {
  private func report(
    _ new: NewSafetyReport, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    if !new.parentsInformed, new.whyNotInformed == nil {
      throw Refusal.safety(.parentsNotInformed)
    }
    return try change(family, expecting: expecting, as: .safetyReported) { edit in
      let written = try edit.changes.insert(
        SafetyReport(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(SafetyReport.table), kind: new.kind,
          onDay: try edit.day(new.onDay), author: user, text: new.text,
          reference: new.reference, parentsInformed: new.parentsInformed,
          whyNotInformed: new.whyNotInformed))
      try edit.rise()
      return Act(.safetyReported, of: family, by: written)
    }
  }

  private func noteOutcome(
    of id: ID<SafetyReport>, on day: Day?, _ text: Prose, _ family: ID<Family>,
    _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .reportOutcomeNoted) { edit in
      var report = try edit.own(id, .safetyReport)
      guard report.outcome == nil else { throw Refusal.alreadyDone }
      report.outcome = SafetyReport.Outcome(
        onDay: try edit.day(day, notBefore: report.onDay), text: text)
      let written = try edit.changes.update(report)
      try edit.rise()
      return Act(.reportOutcomeNoted, of: family, by: written)
    }
  }

  private func agreeOnSafety(
    _ new: NewSafetyAgreement, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .safetyAgreed) { edit in
      let day = try edit.day(new.fromDay)
      guard new.checkOn > max(day, today.adding(days: -1)) else {
        throw Refusal.dayNotAhead(new.checkOn)
      }
      let agreement = SafetyAgreement(
        id: edit.changes.newID(), family: family,
        number: try edit.nextNumber(SafetyAgreement.table), text: new.text,
        parties: new.parties, watchedBy: new.watchedBy, fromDay: day, checkOn: new.checkOn)
      let written = try edit.changes.insert(agreement)
      try edit.rise()
      edit.undo = [
        .safety(family, .endAgreement(agreement.id, on: day), expecting: nil)
      ]
      return Act(.safetyAgreed, of: family, by: written)
    }
  }

  private func endAgreement(
    _ id: ID<SafetyAgreement>, on day: Day?, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .safetyAgreementEnded) { edit in
      var agreement = try edit.own(id, .safetyAgreement)
      guard agreement.endedOn == nil else { throw Refusal.alreadyDone }
      agreement.endedOn = try edit.day(day, notBefore: agreement.fromDay)
      let written = try edit.changes.update(agreement)
      try edit.rise()
      return Act(.safetyAgreementEnded, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  fileprivate func openProtocol() throws -> AbuseProtocol? {
    try changes.first(where: "family_id = ? AND closed_on IS NULL", key)
  }

  fileprivate func check(_ ruling: ProtocolStep.Ruling?, in run: AbuseProtocol) throws {
    guard let ruling else { throw Refusal.value(field: .protocolDecision, .empty) }
    let weighed: [Consideration] = try changes.all(
      where: "step_id IN (SELECT id FROM protocol_step WHERE protocol_id = ?)", [Value(run.id)])
    try ProtocolRule.check(
      ruling, weighed: Dictionary(weighed.map { ($0.kind, $0.answer) }) { _, last in last })
  }

  fileprivate func insert(_ new: [NewConsideration], of step: ProtocolStep) throws {
    for consideration in new {
      try changes.insert(
        Consideration(
          id: changes.newID(), family: step.family, step: step.id, kind: consideration.kind,
          answer: consideration.answer, why: consideration.why))
    }
  }
}
