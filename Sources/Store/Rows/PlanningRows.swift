package import Domain
package import Ledger

extension GoalPerson: StoredRow {
  package static let table = Table("goal_person", ["id", "family_id", "goal_id", "person_id"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(id: try c.id(), family: try c.id(), goal: try c.id(), person: try c.id())
  }

  package var values: [Value] { [Value(id), Value(family), Value(goal), Value(person)] }
  package var subject: Identity { Identity(family) }
}

extension PlanAnswer: StoredRow {
  package static let table = Table(
    "plan_answer",
    [
      "id", "family_id", "plan_id", "person_id", "nr", "round", "kind", "on_day", "recorded_by",
      "own_words",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), plan: try c.id(), person: try c.id(), number: c.int(),
      round: c.int(), kind: try c.code(), onDay: try c.day(), recordedBy: try c.id(),
      ownWords: try c.optionalLine())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(plan), Value(person), Value(number), Value(round),
      .text(kind.rawValue), Value(onDay), Value(recordedBy), Value(ownWords?.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension PlanApproval: StoredRow {
  package static let table = Table(
    "plan_approval",
    ["id", "family_id", "plan_id", "nr", "round", "kind", "on_day", "by_id", "note"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), plan: try c.id(), number: c.int(), round: c.int(),
      kind: try c.code(), onDay: try c.day(), by: try c.id(), note: try c.optionalLine())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(plan), Value(number), Value(round), .text(kind.rawValue),
      Value(onDay), Value(by), Value(note?.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension GoalScore: StoredRow {
  package static let table = Table(
    "goal_score",
    [
      "id", "family_id", "goal_id", "on_day", "score", "given_by", "note", "evaluation_id",
      "recorded_by",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), goal: try c.id(), onDay: try c.day(), score: c.int(),
      by: try c.line(), note: try c.optionalLine(), evaluation: try c.optionalID(),
      recordedBy: try c.id())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(goal), Value(onDay), Value(score), .text(by.text),
      Value(note?.text), Value(evaluation), Value(recordedBy),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension Evaluation: StoredRow {
  package static let table = Table(
    "plan_evaluation",
    [
      "id", "family_id", "plan_id", "nr", "on_day", "present", "decision", "next_on", "note",
      "recorded_by",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), plan: try c.id(), number: c.int(), onDay: try c.day(),
      present: try c.line(), decision: try c.code(), nextOn: try c.optionalDay(),
      note: try c.optionalLine(), recordedBy: try c.id())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(plan), Value(number), Value(onDay), .text(present.text),
      .text(decision.rawValue), Value(nextOn), Value(note?.text), Value(recordedBy),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension ScaleChange: StoredRow {
  package static let table = Table(
    "scale_change",
    ["id", "family_id", "nr", "on_day", "direction", "reason", "evaluation_id", "decided_by"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), onDay: try c.day(),
      direction: try c.code(), reason: try c.optionalLine(), evaluation: try c.optionalID(),
      decidedBy: try c.id())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(onDay), .text(direction.rawValue),
      Value(reason?.text), Value(evaluation), Value(decidedBy),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension WorkAgreement: StoredRow {
  package static let table = Table(
    "work_agreement",
    [
      "id", "family_id", "nr", "subject", "task", "responsibility", "authority", "parties",
      "from_day", "until_day", "ended_on", "replaces_id",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), topic: try c.line(),
      task: try c.line(), responsibility: try c.optionalLine(), authority: try c.optionalLine(),
      parties: try c.line(), fromDay: try c.day(), untilDay: try c.optionalDay(),
      endedOn: try c.optionalDay(), replaces: try c.optionalID())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), .text(topic.text), .text(task.text),
      Value(responsibility?.text), Value(authority?.text), .text(parties.text), Value(fromDay),
      Value(untilDay), Value(endedOn), Value(replaces),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension LegalStep: StoredRow {
  package static let table = Table(
    "legal_step",
    ["id", "family_id", "nr", "kind", "on_day", "ground", "note", "recorded_by"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), kind: try c.code(),
      onDay: try c.day(), ground: try c.optional { (c) throws(StoreFault) in try c.code() },
      note: try c.optionalLine(), recordedBy: try c.id())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), .text(kind.rawValue), Value(onDay),
      Value(ground?.rawValue), Value(note?.text), Value(recordedBy),
    ]
  }
  package var subject: Identity { Identity(family) }
}
