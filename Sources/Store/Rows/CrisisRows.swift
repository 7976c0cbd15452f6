package import Domain
package import Ledger

extension Crisis: StoredRow {
  package static let table = Table(
    "crisis",
    [
      "id", "family_id", "nr", "began_on", "author_id", "reported_by", "about", "situation",
      "danger", "agreed", "helper", "help_from", "reachable", "look_on", "decided_on", "decision",
      "ended_on", "how_ended",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family, number) = (try c.id(Crisis.self), try c.id(Family.self), c.int())
    let (began, author) = (try c.day(), try c.id(User.self))
    let story = try Self.story(&c)
    let (decidedOn, decision) = (try c.optionalDay(), try c.optionalLine())
    let (endedOn, howEnded) = (try c.optionalDay(), try c.optionalProse())
    self.init(
      id: id, family: family, number: number, beganOn: began, author: author, story: story,
      decision: decidedOn.flatMap { day in
        decision.map { CrisisDecision(onDay: day, text: $0) }
      },
      ending: endedOn.flatMap { day in howEnded.map { CrisisEnding(onDay: day, text: $0) } })
  }

  private static func story(_ c: inout RowCursor) throws(StoreFault) -> CrisisStory {
    let (caller, about) = (try c.line(), try c.line())
    let (situation, danger, agreed) = (try c.prose(), try c.line(), try c.prose())
    let (helper, helpFrom) = (try c.optionalLine(), try c.optionalDay())
    return CrisisStory(
      reportedBy: caller, about: about, situation: situation, danger: danger, agreed: agreed,
      help: helper.flatMap { who in helpFrom.map { CrisisHelp(who: who, fromDay: $0) } },
      reachable: try c.line(), lookOn: try c.day())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(beganOn), Value(author),
      .text(story.reportedBy.text), .text(story.about.text), .text(story.situation.text),
      .text(story.danger.text), .text(story.agreed.text), Value(story.help?.who.text),
      Value(story.help?.fromDay), .text(story.reachable.text), Value(story.lookOn),
      Value(decision?.onDay), Value(decision?.text.text), Value(ending?.onDay),
      Value(ending?.text.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension MessageBlock: StoredRow {
  package static let table = Table(
    "message_block",
    ["id", "family_id", "nr", "reason", "author_id", "from_day", "to_day", "lift_reason"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family, number) = (try c.id(MessageBlock.self), try c.id(Family.self), c.int())
    let (reason, author, from) = (try c.line(), try c.id(User.self), try c.day())
    let (to, why) = (try c.optionalDay(), try c.optionalLine())
    self.init(
      id: id, family: family, number: number, reason: reason, author: author, fromDay: from,
      lifting: to.flatMap { day in why.map { Lifting(onDay: day, reason: $0) } })
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), .text(reason.text), Value(author),
      Value(fromDay), Value(lifting?.onDay), Value(lifting?.reason.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension CrisisLook: StoredRow {
  package static let table = Table(
    "crisis_look",
    ["id", "family_id", "crisis_id", "nr", "on_day", "finding", "next_on", "author_id"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), crisis: try c.id(), number: c.int(),
      onDay: try c.day(), finding: try c.prose(), nextOn: try c.day(), author: try c.id())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(crisis), Value(number), Value(onDay), .text(finding.text),
      Value(nextOn), Value(author),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension CrisisCommitment: StoredRow {
  package static let table = Table(
    "crisis_commitment",
    ["id", "family_id", "crisis_id", "commitment_id", "on_day", "author_id"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), crisis: try c.id(), commitment: try c.id(),
      onDay: try c.day(), author: try c.id())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(crisis), Value(commitment), Value(onDay), Value(author),
    ]
  }
  package var subject: Identity { Identity(family) }
}
