import Domain

extension BoardGroup {
  /// That one of the six is missing; one parameter, today.
  static let gaps =
    "(s.plan_set = 0 OR s.coordinator_set = 0 OR s.contact_point_set = 0"
    + " OR s.provider_set = 0 OR s.budget_set = 0 OR s.budget_since > ?)"

  /// That this year's ceiling is nearly spent; one parameter, ``tightYear(_:)``.
  static let tight = "s.tight_years LIKE ?"

  static func tightYear(_ today: Day) -> Value { .text("%\(today.year)%") }

  /// Which reminders make a family late, or without contact.
  var reasons: String {
    switch self {
    case .noContact: "r.reason = \(Reminder.Reason.contactNorm.rawValue)"
    case .childNotSeen: "r.reason = \(Reminder.Reason.childNotSeen.rawValue)"
    case .open, .new, .late, .incomplete, .waiting, .budgetOver90, .handoverOpen,
      .unreviewedEmergency, .planMissing:
      "r.reason <> \(Reminder.Reason.handoverToAccept.rawValue)"
    }
  }

  /// The condition that selects exactly the families the board counts, with its parameters.
  func condition(today: Day, norms: Norms) -> (sql: String, values: [Value])? {
    switch self {
    case .open: nil
    case .new: ("s.opened_on >= ?", [Value(today.adding(days: -norms[.newFamily]))])
    case .incomplete: (Self.gaps, [Value(today)])
    case .waiting:
      (
        "s.waiting_since < ?",
        [Value(LongWaiting.limit(on: today, weeks: norms[.waitingLong]))]
      )
    case .budgetOver90: (Self.tight, [Self.tightYear(today)])
    case .handoverOpen: ("s.handover_on IS NOT NULL", [])
    case .unreviewedEmergency: ("s.emergency_on IS NOT NULL", [])
    case .planMissing: ("s.plan_set = 0", [])
    case .late, .noContact, .childNotSeen:
      (
        """
        EXISTS(SELECT 1 FROM reminder r WHERE r.family_id = s.id AND r.due < ?
          AND r.show_from <= ? AND \(reasons))
        """, [Value(today), Value(today)]
      )
    }
  }
}

extension CasePhase {
  /// The phase of a summary `s`, as ``FamilySummary/phase`` says it.
  static let sql =
    "CASE WHEN s.crisis_on IS NOT NULL THEN '\(crisis.rawValue)'"
    + " WHEN s.planned_on IS NULL THEN '\(start.rawValue)'"
    + " WHEN s.waiting_since IS NOT NULL THEN '\(waiting.rawValue)'"
    + " ELSE '\(running.rawValue)' END"
}

extension FamilyFilter {
  /// What the groups of the board and the further conditions ask of a summary `s`.
  func conditions(today: Day, norms: Norms) -> [(sql: String, values: [Value])] {
    groups.compactMap { $0.condition(today: today, norms: norms) } + more.conditions(today)
  }
}

extension FamilyConditions {
  fileprivate func conditions(_ today: Day) -> [(sql: String, values: [Value])] {
    var all: [(sql: String, values: [Value])] = []
    if let budgetOver {
      all.append((Self.budget, [Value(today.year), Value(budgetOver)]))
    }
    if let silentDays {
      let limit = Value(today.adding(days: -silentDays))
      all.append(("coalesce(s.last_contact_on, s.opened_on) < ?", [limit]))
    }
    all += ones.map { $0.condition(today) }
    for (column, days) in [("opened_on", opened), ("closed_on", closed)] {
      guard let days else { continue }
      all.append((Self.file(column), [Value(days.lowerBound), Value(days.upperBound)]))
    }
    return all
  }

  private static let budget = """
    EXISTS(SELECT 1 FROM budget_term b WHERE b.family_id = s.id AND b.year = ?
      AND b.municipality = s.municipality AND b.to_day IS NULL
      AND 100 * (SELECT coalesce(sum(coalesce(c.remains_cents, c.amount_cents, 0)), 0)
        FROM commitment c WHERE c.family_id = s.id AND c.year = b.year
          AND c.municipality = b.municipality) > ? * b.ceiling_cents)
    """

  /// One of the family's files, since one that was opened again has more than one.
  private static func file(_ column: String) -> String {
    "EXISTS(SELECT 1 FROM case_file f WHERE f.family_id = s.id AND f.\(column) BETWEEN ? AND ?)"
  }
}
