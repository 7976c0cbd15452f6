package import Domain
package import Ledger

extension PlanVersion: StoredRow {
  package static let table = Table(
    "plan_version",
    [
      "id", "family_id", "nr", "state", "made_on", "author_id", "presented_on", "from_day",
      "to_day", "evaluation_on",
    ], added: ["round", "adoption_reason"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), state: try c.code(),
      madeOn: try c.day(), author: try c.id(), presentedOn: try c.optionalDay(),
      fromDay: try c.optionalDay(), toDay: try c.optionalDay(),
      evaluationOn: try c.optionalDay(), round: c.optional { $0.int() },
      adoptionReason: try c.optionalLine())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), .text(state.rawValue), Value(madeOn),
      Value(author), Value(presentedOn), Value(fromDay), Value(toDay), Value(evaluationOn),
      round.map { Value($0) } ?? .null, Value(adoptionReason?.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension Goal: StoredRow {
  package static let table = Table(
    "goal",
    ["id", "family_id", "plan_id", "nr", "domain_id", "wording", "own_words", "by_day"],
    added: ["origin_id", "baseline", "indicator"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), plan: try c.id(), number: c.int(), domain: try c.id(),
      wording: try c.line(), ownWords: try c.optionalLine(), byDay: try c.optionalDay(),
      origin: try c.optionalID(), baseline: try c.optionalLine(),
      indicator: try c.optionalLine())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(plan), Value(number), Value(domain), .text(wording.text),
      Value(ownWords?.text), Value(byDay), Value(origin), Value(baseline?.text),
      Value(indicator?.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension ActionItem: StoredRow {
  package static let table = Table(
    "action_item",
    [
      "id", "family_id", "plan_id", "goal_id", "nr", "wording", "doer", "doer_name", "due_on",
      "done_on",
    ], added: ["origin_id", "dropped_on", "drop_reason"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), plan: try c.id(), goal: try c.id(), number: c.int(),
      wording: try c.line(), doer: try c.code(), doerName: try c.line(),
      dueOn: try c.optionalDay(), doneOn: try c.optionalDay(), origin: try c.optionalID(),
      droppedOn: try c.optionalDay(), dropReason: try c.optionalLine())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(plan), Value(goal), Value(number), .text(wording.text),
      .text(doer.rawValue), .text(doerName.text), Value(dueOn), Value(doneOn),
      Value(origin), Value(droppedOn), Value(dropReason?.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension PlanAgreement: StoredRow {
  package static let table = Table(
    "plan_agreement",
    ["id", "family_id", "plan_id", "person_id", "on_day", "recorded_by", "own_words"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), plan: try c.id(), person: try c.id(),
      onDay: try c.day(), recordedBy: try c.id(), ownWords: try c.optionalLine())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(plan), Value(person), Value(onDay), Value(recordedBy),
      Value(ownWords?.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}
