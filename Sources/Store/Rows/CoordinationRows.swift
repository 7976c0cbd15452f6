package import Domain
package import Ledger

extension Handover: StoredRow {
  package static let table = Table(
    "handover",
    [
      "id", "family_id", "from_user_id", "to_user_id", "note", "asked_on", "outcome",
      "decided_by", "decided_on", "reason",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let id: ID<Handover> = try c.id()
    let family: ID<Family> = try c.id()
    let from: ID<User> = try c.id()
    let to: ID<User> = try c.id()
    let note = try c.prose()
    let askedOn = try c.day()
    let outcome = c.optional { $0.text() }
    let by: ID<User>? = try c.optionalID()
    let on = try c.optionalDay()
    let reason = try c.optionalLine()
    var decision: Decision?
    if let outcome, let by, let on {
      guard let outcome = Outcome(rawValue: outcome) else { throw .unreadable(column: "outcome") }
      decision = Decision(outcome, by: by, on: on, reason: reason)
    }
    self.init(
      id: id, family: family, from: from, to: to, note: note, askedOn: askedOn,
      decision: decision)
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(from), Value(to), .text(note.text), Value(askedOn),
      Value(decision?.outcome.rawValue), Value(decision?.by), Value(decision?.on),
      Value(decision?.reason?.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension RowCursor {
  /// Two columns, of which one holds a day: the last day, the day to check.
  mutating func coverEnd() throws(StoreFault) -> CoverEnd {
    let last = try optionalDay()
    let check = try optionalDay()
    if let last { return .lastDay(last) }
    guard let check else { throw .unreadable(column: "check_on") }
    return .check(check)
  }
}

extension CoverEnd {
  fileprivate var columns: [Value] {
    switch self {
    case .lastDay(let day): [Value(day), .null]
    case .check(let day): [.null, Value(day)]
    }
  }
}

extension Absence: StoredRow {
  package static let table = Table(
    "absence", ["id", "user_id", "from_day", "last_day", "check_on", "reported_by", "ended_on"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), user: try c.id(), fromDay: try c.day(), until: try c.coverEnd(),
      reportedBy: try c.id(), endedOn: try c.optionalDay())
  }

  package var values: [Value] {
    [Value(id), Value(user), Value(fromDay)] + until.columns
      + [Value(reportedBy), Value(endedOn)]
  }
  package var subject: Identity { Identity(user) }
}

extension Cover: StoredRow {
  package static let table = Table(
    "cover",
    [
      "id", "family_id", "absence_id", "user_id", "from_day", "last_day", "check_on",
      "ended_on",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), absence: try c.id(), user: try c.id(),
      fromDay: try c.day(), until: try c.coverEnd(), endedOn: try c.optionalDay())
  }

  package var values: [Value] {
    [Value(id), Value(family), Value(absence), Value(user), Value(fromDay)] + until.columns
      + [Value(endedOn)]
  }
  package var subject: Identity { Identity(family) }
}

extension UserFte: StoredRow {
  package static let table = Table(
    "user_fte", ["id", "user_id", "hundredths", "from_day", "to_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), user: try c.id(), hundredths: c.int(), fromDay: try c.day(),
      toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [Value(id), Value(user), Value(hundredths), Value(fromDay), Value(toDay)]
  }
  package var subject: Identity { Identity(user) }
}
