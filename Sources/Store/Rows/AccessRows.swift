package import Domain
package import Ledger

extension FamilyVisit: StoredRow {
  package static let table = Table(
    "family_visit", ["id", "family_id", "user_id", "reason", "remark", "on_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), user: try c.id(), reason: try c.code(),
      remark: try c.optionalLine(), onDay: try c.day())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(user), .text(reason.rawValue), Value(remark?.text),
      Value(onDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension Restriction: StoredRow {
  package static let table = Table(
    "restriction", ["id", "family_id", "nr", "reason", "author_id", "from_day", "to_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), reason: try c.line(),
      author: try c.id(), fromDay: try c.day(), toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), .text(reason.text), Value(author), Value(fromDay),
      Value(toDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension RestrictionAccess: StoredRow {
  package static let table = Table(
    "restriction_access", ["id", "family_id", "restriction_id", "user_id"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(id: try c.id(), family: try c.id(), restriction: try c.id(), user: try c.id())
  }

  package var values: [Value] { [Value(id), Value(family), Value(restriction), Value(user)] }
  package var subject: Identity { Identity(family) }
}

extension EmergencyAccess: StoredRow {
  package static let table = Table(
    "emergency_access",
    [
      "id", "family_id", "nr", "user_id", "reason", "from_ms", "until_ms", "reviewed_by",
      "reviewed_on", "outcome", "remark",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family, number) = (
      try c.id(EmergencyAccess.self), try c.id(Family.self), c.int()
    )
    let (user, reason) = (try c.id(User.self), try c.line())
    let from = Instant(milliseconds: c.integer())
    _ = c.integer()
    let (by, day) = (try c.optionalID(User.self), try c.optionalDay())
    let outcome = try c.optional { cursor throws(StoreFault) in
      try cursor.code(ReviewOutcome.self)
    }
    let remark = try c.optionalLine()
    var review: Review?
    if let by, let day, let outcome {
      review = Review(by: by, onDay: day, outcome: outcome, remark: remark)
    }
    self.init(
      id: id, family: family, number: number, user: user, reason: reason, from: from,
      review: review)
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(user), .text(reason.text),
      .integer(from.milliseconds), .integer(until.milliseconds), Value(review?.by),
      Value(review?.onDay), Value(review?.outcome.rawValue), Value(review?.remark?.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension ExpertAccess: StoredRow {
  package static let table = Table(
    "expert_access",
    [
      "id", "family_id", "user_id", "asked_by", "question", "from_day", "until_day", "ended_on",
    ], added: ["merge_id"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), user: try c.id(), askedBy: try c.id(),
      question: try c.line(), fromDay: try c.day(), untilDay: try c.day(),
      endedOn: try c.optionalDay(), merge: try c.optionalID())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(user), Value(askedBy), .text(question.text),
      Value(fromDay), Value(untilDay), Value(endedOn), Value(merge),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension BSNReveal: StoredRow {
  package static let table = Table(
    "bsn_reveal", ["id", "family_id", "person_id", "user_id", "on_day", "reason"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), person: try c.id(), user: try c.id(),
      onDay: try c.day(), reason: try c.line())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(person), Value(user), Value(onDay), .text(reason.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}
