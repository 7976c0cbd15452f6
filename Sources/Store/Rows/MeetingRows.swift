package import Domain
package import Ledger

extension Meeting: StoredRow {
  package static let table = Table(
    "meeting",
    [
      "id", "family_id", "nr", "question", "on_day", "at_minute", "place", "author_id",
      "prepared_on", "state", "ended_on", "outcome",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family, number) = (try c.id(Meeting.self), try c.id(Family.self), c.int())
    let plan = NewMeeting(
      question: try c.line(), onDay: try c.day(), at: c.optionalClock(),
      place: try c.optionalLine())
    self.init(
      id: id, family: family, number: number, plan: plan, author: try c.id(),
      preparedOn: try c.day(), state: try c.code(), endedOn: try c.optionalDay(),
      outcome: try c.optionalProse())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), .text(plan.question.text), Value(plan.onDay),
      plan.at.map { Value($0.minutes) } ?? .null, Value(plan.place?.text), Value(author),
      Value(preparedOn), .text(state.rawValue), Value(endedOn), Value(outcome?.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension MeetingAttendee: StoredRow {
  package static let table = Table(
    "meeting_attendee",
    [
      "id", "family_id", "meeting_id", "nr", "name", "person_id", "may_say", "ground",
      "explanation", "consent_nr", "was_present", "withdrawn_on",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family, meeting) = (
      try c.id(MeetingAttendee.self), try c.id(Family.self), try c.id(Meeting.self)
    )
    let number = c.int()
    let content = NewAttendee(
      name: try c.line(), person: try c.optionalID(), maySay: try c.line(),
      ground: try c.optional { (c) throws(StoreFault) in try c.code() },
      explanation: try c.optionalLine(), consent: c.optional { $0.int() })
    self.init(
      id: id, family: family, meeting: meeting, number: number, content: content,
      wasPresent: c.optional { $0.int() }.map { $0 == 1 }, withdrawnOn: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(meeting), Value(number), .text(content.name.text),
      Value(content.person), .text(content.maySay.text), Value(content.ground?.rawValue),
      Value(content.explanation?.text), content.consent.map { Value($0) } ?? .null,
      wasPresent.map { Value($0 ? 1 : 0) } ?? .null, Value(withdrawnOn),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension MeetingDecision: StoredRow {
  package static let table = Table(
    "meeting_decision",
    [
      "id", "family_id", "meeting_id", "nr", "decision", "doer_name", "due_on", "action_id",
      "work_id",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family, meeting) = (
      try c.id(MeetingDecision.self), try c.id(Family.self), try c.id(Meeting.self)
    )
    let (number, text, doer, due) = (c.int(), try c.line(), try c.line(), try c.day())
    let action: ID<ActionItem>? = try c.optionalID()
    let work: ID<WorkItem>? = try c.optionalID()
    let result: Result? = action.map { .action($0) } ?? work.map { .work($0) }
    guard let result else { throw .unreadable(column: "work_id") }
    self.init(
      id: id, family: family, meeting: meeting, number: number, text: text, doerName: doer,
      dueOn: due, result: result)
  }

  package var values: [Value] {
    let (action, work): (Value, Value) =
      switch result {
      case .action(let id): (Value(id), .null)
      case .work(let id): (.null, Value(id))
      }
    return [
      Value(id), Value(family), Value(meeting), Value(number), .text(text.text),
      .text(doerName.text), Value(dueOn), action, work,
    ]
  }
  package var subject: Identity { Identity(family) }
}
