import Domain

/// Brings what is derived of a family up to date, in the transaction of a change: its summary,
/// reminders, search words, until when a closed file keeps what it knows, and what reports count.
struct FamilyUpkeep {
  let connection: any Connection
  let norms: Norms
  let ids: IDSource
  let now: Instant

  func refresh(_ family: ID<Family>) throws {
    guard let summary = try SummaryRule(connection: connection, norms: norms).summary(of: family)
    else { return }
    try save(summary)
    let facts = try ReminderFacts(connection: connection).facts(summary)
    try save(Reminder.derive(from: facts, norms: norms), facts)
    try SearchIndex.families(connection).put(
      family.asSubject, words: FamilyWords(connection: connection).words(summary))
    try RetentionUpkeep(connection: connection).refresh(summary) { ids.next(at: now) }
    try FigureUpkeep(connection: connection).refresh(summary, ids: ids, at: now)
  }

  private func save(_ summary: FamilySummary) throws {
    let table = FamilySummary.table
    let changes = table.columns.dropFirst().map { "\($0) = excluded.\($0)" }
      .joined(separator: ", ")
    let marks = table.columns.marks
    try connection.execute(
      """
      INSERT INTO \(table.name) (\(table.selection)) VALUES (\(marks))
      ON CONFLICT(id) DO UPDATE SET \(changes)
      """, summary.values)
  }

  /// How many reminders one statement writes.
  private static let batch = 40

  private func save(_ reminders: [Reminder], _ facts: FamilyFacts) throws {
    let summary = facts.summary
    try connection.execute(
      "DELETE FROM reminder WHERE family_id = ?", [Value(summary.family)])
    let table = StoredReminder.table
    let marks = "(" + table.columns.marks + ")"
    let rows = StoredReminder.rows(reminders, of: summary, id: { ids.next(at: now) })
    // Youths have a birthday ahead for years: a statement a row would be most of a change.
    for start in stride(from: 0, to: rows.count, by: Self.batch) {
      let part = rows[start..<min(start + Self.batch, rows.count)]
      let all = Array(repeating: marks, count: part.count).joined(separator: ", ")
      try connection.execute(
        "INSERT INTO \(table.name) (\(table.selection)) VALUES \(all)", part.flatMap(\.values))
    }
  }
}

extension ID {
  /// The id without its kind, as search documents keep it.
  var asSubject: ID<Reminder.Subject> { cast() }
}

/// Loads what the reminders of a family are derived from.
struct ReminderFacts {
  let connection: any Connection

  func facts(_ summary: FamilySummary) throws -> FamilyFacts {
    let actions = try connection.all(
      """
      SELECT a.id, a.due_on FROM action_item a
      WHERE a.plan_id = (SELECT id FROM plan_version
          WHERE family_id = ? AND from_day IS NOT NULL AND to_day IS NULL)
        AND a.done_on IS NULL AND a.dropped_on IS NULL AND a.due_on IS NOT NULL
      """, [Value(summary.family)]
    ) { row in
      var cursor = RowCursor(row)
      return FamilyFacts.OpenAction(id: try cursor.id(), dueOn: try cursor.day())
    }
    let work = try connection.all(
      """
      SELECT \(WorkItem.table.selection) FROM work_item
      WHERE family_id = ? AND done_on IS NULL ORDER BY due_on, id
      """, [Value(summary.family)], WorkItem.read)
    let steps = try connection.all(
      "SELECT \(LegalStep.table.selection) FROM legal_step WHERE family_id = ? ORDER BY nr",
      [Value(summary.family)], LegalStep.read)
    let waiting = try connection.all(
      """
      SELECT w.commitment_id, max(
          \(LongWaitingQuery.since),
          coalesce((SELECT max(s.on_day) FROM safety_check s
            WHERE s.commitment_id = w.commitment_id), '')), w.expected_on
      FROM waiting_term w WHERE w.family_id = ? AND w.to_day IS NULL
      """, [Value(summary.family)]
    ) { row in
      var cursor = RowCursor(row)
      return FamilyFacts.Waiting(
        commitment: try cursor.id(), checkedOn: try cursor.day(),
        expectedOn: try cursor.optionalDay())
    }
    let life = try LifeQuery(connection: connection).page(summary.family)
    let children = try LifeQuery(connection: connection).children(summary.family)
    let coordination = CoordinationQuery(connection: connection)
    return FamilyFacts(
      summary: summary, openActions: actions, openWork: work,
      openFeedback: try feedback(summary.family), legalSteps: steps,
      handover: try coordination.handover(of: summary.family),
      cover: try coordination.cover(of: summary.family), waiting: waiting,
      safety: try SafetyQuery(connection: connection).facts(summary.family),
      youths: LifeQuery(connection: connection).youths(children, life), children: children,
      life: life,
      moves: try MoveQuery(connection: connection).moves(summary.family),
      meetings: try MeetingQuery(connection: connection).open(summary.family),
      raises: try BudgetRaiseQuery(connection: connection).waiting(summary.family),
      letters: try FamilyLetterQuery(connection: connection).waiting(summary.family),
      helpUntil: try helpUntil(summary.family))
  }

  private func helpUntil(_ family: ID<Family>) throws -> Day? {
    try connection.first(
      """
      SELECT max(coalesce(until_day, '2100-12-31')) FROM commitment
      WHERE family_id = ? AND state <> 'stopped'
      """, [Value(family)]
    ) { row in
      var cursor = RowCursor(row)
      return try cursor.optionalDay()
    } ?? nil
  }

  /// What the referrers of a family's referrals haven't been told; who referred himself needs no
  /// reminder.
  private func feedback(_ family: ID<Family>) throws -> [FamilyFacts.OpenFeedback] {
    let steps = try connection.all(
      """
      SELECT \(ReferralStep.table.selection(of: "s")) FROM referral r
      JOIN referral_step s ON s.referral_id = r.id
      WHERE r.family_id = ? AND r.referrer_type <> ? ORDER BY r.id, s.nr
      """, [Value(family), .text(ReferrerType.selfReferral.rawValue)], ReferralStep.read)
    guard !steps.isEmpty else { return [] }
    let given = try connection.all(
      """
      SELECT \(ReferralFeedback.table.selection) FROM referral_feedback
      WHERE referral_id IN (SELECT id FROM referral WHERE family_id = ?)
      """, [Value(family)], ReferralFeedback.read)
    return steps.compactMap { step in
      let kind = step.state.feedback
      guard !given.contains(where: { $0.referral == step.referral && $0.kind == kind }) else {
        return nil
      }
      return FamilyFacts.OpenFeedback(referral: step.referral, kind: kind, eventOn: step.onDay)
    }
  }
}

extension Norms {
  /// The norms that hold now, from the store.
  package init(on connection: any Connection) throws {
    var values: [Norm: Int] = [:]
    let names = Norm.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let sql = "SELECT norm, value FROM norm_value WHERE norm IN (\(names)) AND to_day IS NULL"
    try connection.forEach(sql, []) { row in
      if let norm = Norm(rawValue: row.text(0)) { values[norm] = Int(row.integer(1)) }
      return true
    }
    self.init(values)
  }
}
