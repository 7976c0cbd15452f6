package import Domain
package import Ledger

extension AbuseProtocol: StoredRow {
  package static let table = Table(
    "abuse_protocol", ["id", "family_id", "nr", "opened_on", "closed_on"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), openedOn: try c.day(),
      closedOn: try c.optionalDay())
  }

  package var values: [Value] {
    [Value(id), Value(family), Value(number), Value(openedOn), Value(closedOn)]
  }
  package var subject: Identity { Identity(family) }
}

extension ProtocolPerson: StoredRow {
  package static let table = Table(
    "protocol_person", ["id", "family_id", "protocol_id", "person_id"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(id: try c.id(), family: try c.id(), about: try c.id(), person: try c.id())
  }

  package var values: [Value] { [Value(id), Value(family), Value(about), Value(person)] }
  package var subject: Identity { Identity(family) }
}

extension ProtocolStep: StoredRow {
  package static let table = Table(
    "protocol_step",
    [
      "id", "family_id", "protocol_id", "stage", "on_day", "author_id", "text", "with_whom",
      "decision", "deviation", "parents_informed", "why_not_informed",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family) = (try c.id(ProtocolStep.self), try c.id(Family.self))
    let about = try c.id(AbuseProtocol.self)
    guard let stage = ProtocolStage(rawValue: c.int()) else {
      throw StoreFault.unreadable(column: "stage")
    }
    let (day, author) = (try c.day(), try c.id(User.self))
    let (text, withWhom) = (try c.prose(), try c.optionalLine())
    let decision = try c.optional { cursor throws(StoreFault) in
      try cursor.code(ProtocolDecision.self)
    }
    let deviation = try c.optionalLine()
    let informed = c.optional { $0.flag() }
    let whyNot = try c.optionalLine()
    let ruling = decision.map {
      Ruling(
        decision: $0, parentsInformed: informed ?? false, whyNotInformed: whyNot,
        deviation: deviation)
    }
    self.init(
      id: id, family: family, about: about, stage: stage, onDay: day, author: author, text: text,
      withWhom: withWhom, ruling: ruling)
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(about), Value(stage.rawValue), Value(onDay), Value(author),
      .text(text.text), Value(withWhom?.text), Value(ruling?.decision.rawValue),
      Value(ruling?.deviation?.text), ruling.map { Value($0.parentsInformed) } ?? .null,
      Value(ruling?.whyNotInformed?.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension Consideration: StoredRow {
  package static let table = Table(
    "consideration", ["id", "family_id", "step_id", "kind", "answer", "why"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family) = (try c.id(Consideration.self), try c.id(Family.self))
    let step = try c.id(ProtocolStep.self)
    guard let kind = ConsiderationKind(rawValue: c.int()) else {
      throw StoreFault.unreadable(column: "kind")
    }
    self.init(
      id: id, family: family, step: step, kind: kind, answer: c.flag(), why: try c.line())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(step), Value(kind.rawValue), Value(answer), .text(why.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension SafetyReport: StoredRow {
  package static let table = Table(
    "safety_report",
    [
      "id", "family_id", "nr", "kind", "on_day", "author_id", "text", "reference",
      "parents_informed", "why_not_informed", "outcome_on", "outcome",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family, number) = (try c.id(SafetyReport.self), try c.id(Family.self), c.int())
    let (kind, day) = (try c.code(SafetyReportKind.self), try c.day())
    let (author, text) = (try c.id(User.self), try c.prose())
    let (reference, informed) = (try c.optionalLine(), c.flag())
    let (whyNot, outcomeOn) = (try c.optionalLine(), try c.optionalDay())
    let outcome = try c.optionalProse()
    self.init(
      id: id, family: family, number: number, kind: kind, onDay: day, author: author, text: text,
      reference: reference, parentsInformed: informed, whyNotInformed: whyNot,
      outcome: outcomeOn.flatMap { day in outcome.map { Outcome(onDay: day, text: $0) } })
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), .text(kind.rawValue), Value(onDay), Value(author),
      .text(text.text), Value(reference?.text), Value(parentsInformed),
      Value(whyNotInformed?.text), Value(outcome?.onDay), Value(outcome?.text.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension SafetyAgreement: StoredRow {
  package static let table = Table(
    "safety_agreement",
    [
      "id", "family_id", "nr", "text", "parties", "watched_by", "from_day", "check_on", "ended_on",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), text: try c.prose(),
      parties: try c.line(), watchedBy: try c.line(), fromDay: try c.day(),
      checkOn: try c.day(), endedOn: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), .text(text.text), .text(parties.text),
      .text(watchedBy.text), Value(fromDay), Value(checkOn), Value(endedOn),
    ]
  }
  package var subject: Identity { Identity(family) }
}
