import Domain
import Store

// Agreements on the work around a family, and the legal steps around its plan.
extension Context {
  /// Writes an agreement down; the one it replaces ends the day it begins.
  func agreeOnWork(
    _ new: NewWorkAgreement, replacing old: ID<WorkAgreement>?, of family: ID<Family>,
    expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .workAgreed) { edit in
      var replaced: WorkAgreement?
      if let old { replaced = try edit.openAgreement(old) }
      let day = try edit.start(new.fromDay, after: replaced?.fromDay)
      if let until = new.untilDay, until < day { throw Refusal.dayBeforePrevious(previous: day) }
      if var replaced {
        replaced.endedOn = day
        try edit.changes.update(replaced)
      }
      let id: ID<WorkAgreement> = edit.changes.newID()
      edit.undo = [
        replaced.map {
          .planning(
            family, .agreeOnWork(NewWorkAgreement($0, from: day), replacing: id), expecting: nil)
        } ?? .planning(family, .endWorkAgreement(id, on: day), expecting: nil)
      ]
      let written = try edit.changes.insert(
        WorkAgreement(
          id: id, family: family,
          number: try edit.nextNumber(WorkAgreement.table), topic: new.topic, task: new.task,
          responsibility: new.responsibility, authority: new.authority, parties: new.parties,
          fromDay: day, untilDay: new.untilDay, replaces: replaced?.id))
      try edit.rise()
      return Act(.workAgreed, of: family, by: written)
    }
  }

  func endWorkAgreement(
    _ id: ID<WorkAgreement>, on day: Day?, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .workAgreementEnded) { edit in
      var agreement = try edit.openAgreement(id)
      let ended = try edit.start(day, after: agreement.fromDay)
      agreement.endedOn = ended
      edit.undo = [
        .planning(
          family, .agreeOnWork(NewWorkAgreement(agreement, from: ended), replacing: nil),
          expecting: nil)
      ]
      let written = try edit.changes.update(agreement)
      try edit.rise()
      return Act(.workAgreementEnded, of: family, by: written)
    }
  }

  func takeLegalStep(_ new: NewLegalStep, of family: ID<Family>, expecting: Int?) throws -> Outcome
  {
    try change(family, expecting: expecting, as: .legalStepNoted) { edit in
      let day = try happened(new.onDay)
      let steps: [LegalStep] = try edit.changes.all(
        where: "family_id = ? ORDER BY nr", [Value(family)])
      if let refusal = LegalStepState(steps).refusal(of: new.kind, on: day, ground: new.ground) {
        throw refusal
      }
      if new.kind == .decided { try edit.refuseUnfounded() }
      let written = try edit.changes.insert(
        LegalStep(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(LegalStep.table), kind: new.kind, onDay: day,
          ground: new.ground, note: new.note, recordedBy: user))
      try edit.rise()
      return Act(.legalStepNoted, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  func openAgreement(_ id: ID<WorkAgreement>) throws -> WorkAgreement {
    let agreement = try own(id, .workAgreement)
    guard agreement.endedOn == nil else { throw Refusal.alreadyDone }
    return agreement
  }
}
