package import Domain
package import Ledger

extension FamilySummary: StoredRow {
  package static let table = Table(
    "family_summary",
    [
      "id", "case_year", "case_number", "name", "sort_key", "team_id", "municipality",
      "opened_on", "closed_on", "coordinator_id", "coordinator_set", "coordinator_since",
      "coordinator_until", "plan_set", "plan_since", "plan_until", "contact_point_set",
      "contact_point_since", "contact_point_until", "provider_set", "provider_since",
      "provider_until", "budget_set", "budget_since", "budget_until", "risk", "risk_on",
      "last_contact_on", "postponed_until", "version",
    ],
    added: [
      "budget_over_from", "budget_over_until", "budget_unsettled_from", "waiting_since",
      "unbridged_since", "tight_years", "planned_on", "handover_on", "emergency_on", "crisis_on",
    ], cover: .recomputed)

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      family: try c.id(), caseNumber: c.caseNumber(), name: try c.line(),
      sortKey: c.text(), team: try c.id(),
      municipality: try c.optionalMake(MunicipalityCode.init), openedOn: try c.day(),
      closedOn: try c.optionalDay(), coordinator: try c.optionalID(),
      coordinatorSpan: try c.span(), planSpan: try c.span(), contactPointSpan: try c.span(),
      providerSpan: try c.span(), budgetSpan: try c.span(), risk: try c.code(),
      riskOn: try c.optionalDay(), lastContactOn: try c.optionalDay(),
      postponedUntil: try c.optionalDay(), version: c.int(), budgetOver: try c.excess(),
      waiting: try c.waiting(), tightYears: c.years(), plannedOn: try c.optionalDay(),
      handoverOn: try c.optionalDay(), emergencyOn: try c.optionalDay(),
      crisisOn: try c.optionalDay())
  }

  package var values: [Value] {
    let spans = [coordinatorSpan, planSpan, contactPointSpan, providerSpan, budgetSpan]
    let years = tightYears.map { "\($0)" }.joined(separator: " ")
    var values: [Value] = [
      Value(family), Value(caseNumber.year), Value(caseNumber.number), .text(name.text),
      .text(sortKey), Value(team), Value(municipality?.text), Value(openedOn), Value(closedOn),
      Value(coordinator),
    ]
    for span in spans { values += [Value(span.isSet), Value(span.since), Value(span.until)] }
    values += [
      .text(risk.rawValue), Value(riskOn), Value(lastContactOn), Value(postponedUntil),
      Value(version), Value(budgetOver?.fromDay), Value(budgetOver?.untilDay),
    ]
    values += [
      Value(budgetOver?.unsettledFrom), Value(waiting?.since), Value(waiting?.unbridgedSince),
      .text(years), Value(plannedOn), Value(handoverOn), Value(emergencyOn), Value(crisisOn),
    ]
    return values
  }
  package var subject: Identity { Identity(family) }
}

extension RowCursor {
  /// Three columns: whether it is set, since when, until when.
  mutating func span() throws(StoreFault) -> OneSpan {
    OneSpan(isSet: flag(), since: try day(), until: try optionalDay())
  }
}

extension RowCursor {
  /// Three columns: the first and the last day, and since when it isn't settled; nil where there
  /// are none.
  mutating func excess() throws(StoreFault) -> FamilySummary.Excess? {
    let (from, until, unsettled) = (try optionalDay(), try optionalDay(), try optionalDay())
    guard let from, let until else { return nil }
    return FamilySummary.Excess(fromDay: from, untilDay: until, unsettledFrom: unsettled)
  }

  /// Years in one column, with a space between them.
  mutating func years() -> [Int] {
    text().split(separator: " ").compactMap { Int($0) }
  }

  /// Two columns: since when somebody waits, and without bridging.
  mutating func waiting() throws(StoreFault) -> LongWaiting? {
    let (since, unbridged) = (try optionalDay(), try optionalDay())
    return since.map { LongWaiting(since: $0, unbridgedSince: unbridged) }
  }
}

/// A reminder with whom it is for.
package struct StoredReminder: Equatable, Sendable {
  package let id: ID<StoredReminder>
  package let family: ID<Family>
  package let team: ID<Team>
  package let owner: ID<User>?
  package let reminder: Reminder

  /// The rows of a family's reminders: each is the coordinator's but for what has an owner of its
  /// own, and some are the supervisor's too.
  ///
  /// A row without an owner is the supervisors' of the team.
  static func rows(
    _ reminders: [Reminder], of summary: FamilySummary, id: () -> ID<StoredReminder>
  ) -> [StoredReminder] {
    reminders.flatMap { reminder -> [StoredReminder] in
      let owner = reminder.owner ?? summary.coordinator
      let isShared = reminder.reason.isAlsoForSupervisor && owner != nil
      return (isShared ? [owner, nil] : [owner]).map { owner in
        StoredReminder(
          id: id(), family: summary.family, team: summary.team, owner: owner, reminder: reminder)
      }
    }
  }
}

extension StoredReminder: StoredRow {
  package static let table = Table(
    "reminder",
    [
      "id", "family_id", "team_id", "owner_id", "reason", "sort_key", "show_from", "due",
      "at_minute", "subject",
    ], cover: .recomputed)

  package init(_ c: inout RowCursor) throws(StoreFault) {
    id = try c.id()
    family = try c.id()
    team = try c.id()
    owner = try c.optionalID()
    reminder = try c.reminder()
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(team), Value(owner), Value(reminder.reason.rawValue),
      .integer(reminder.sortKey), Value(reminder.showFrom), Value(reminder.due),
      reminder.at.map { Value($0.minutes) } ?? .null, Value(reminder.subject),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension RowCursor {
  /// Six columns: reason, sort key, show from, due, minute, subject.
  package mutating func reminder() throws(StoreFault) -> Reminder {
    guard let reason = Reminder.Reason(rawValue: int()) else {
      throw .unreadable(column: "reason")
    }
    _ = integer()
    let showFrom = try day()
    let due = try day()
    return Reminder(
      reason, due: due, showFrom: showFrom, at: optionalClock(), subject: try optionalID())
  }
}
