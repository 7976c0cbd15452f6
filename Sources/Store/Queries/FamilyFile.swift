package import Domain

/// Reads everything a family's file shows.
///
/// The caller logs it before it is shown.
package struct FamilyFileQuery {
  let connection: any Connection
  let reader: ID<User>
  let today: Day
  /// The teams whose files the reader may read.
  let known: Set<ID<Team>>
  /// Whether the file may be restricted; who knows that it isn't spares a question.
  let isRestricted: Bool

  package init(
    connection: any Connection, reader: ID<User>, today: Day, known: Set<ID<Team>> = [],
    isRestricted: Bool = true
  ) {
    self.isRestricted = isRestricted
    self.known = known
    self.connection = connection
    self.reader = reader
    self.today = today
  }

  /// How many notes the first page holds.
  private static let noteLimit = 50

  /// The file of `family`, or nil where there is none.
  package func page(_ family: ID<Family>, mayWrite: Bool) throws -> FamilyPage? {
    guard let summary = try summary(family) else { return nil }
    let key = [Value(family)]
    let norms = try Norms(on: connection)
    let planning = try planning(key, norms)
    let plans = planning.versions
    let notes = try notes(key)
    let current = plans.first { $0.version.state == .adopted }
    let budgets: [BudgetTerm] = try rows(
      "family_id = ? AND to_day IS NULL ORDER BY year DESC", key)
    let budget = budgets.first { $0.year <= today.year } ?? budgets.last
    let coordinators: [User] = try rows("id = ?", [Value(summary.coordinator)])
    let contacts: [ContactPointTerm] = try rows("family_id = ? AND to_day IS NULL", key)
    let facts = try ReminderFacts(connection: connection).facts(summary)
    let teams: [Team] = try rows("id = ?", [Value(summary.team)])
    guard let team = teams.first else { throw StoreFault.notFound(table: "team") }
    let referrals = try SecretAddresses(connection: connection).masked(
      (rows("family_id = ? ORDER BY received_on DESC", key) as [StoredReferral]).map(\.referral))
    let stories = try ReferralStoryQuery(connection: connection).stories(of: family)
    return FamilyPage(
      summary: summary, ones: SixStates(summary, on: today), teamName: team.name,
      coordinator: coordinators.first,
      coordination: try CoordinationQuery(connection: connection).coordination(of: family),
      contactPoint: contacts.first,
      familyContact: try (rows("family_id = ? AND to_day IS NULL", key) as [FamilyContactTerm])
        .first,
      provider: try provider(key), budget: budget,
      committed: try budget.map { try Committed.amount($0, on: connection) } ?? .zero,
      members: try Self.members(of: family, on: connection),
      people: try FamilyPeopleQuery(connection: connection)
        .page(family, known: known, for: reader, on: today),
      relations: try rows("family_id = ? AND to_day IS NULL", key),
      plan: current,
      planInTheMaking: plans.first { $0.version.state.isOpenForWriting },
      history: try HistoryQuery(connection: connection).history(summary),
      notes: Array(notes.prefix(Self.noteLimit)), hasMoreNotes: notes.count > Self.noteLimit,
      workItems: try rows("family_id = ? ORDER BY done_on IS NOT NULL, due_on, id", key),
      reminders: Reminder.derive(from: facts, norms: norms).filter {
        $0.reason != .handoverToAccept || facts.handover?.to == reader
      },
      referrals: referrals,
      drafts: try
        (rows(
          "family_id = ? AND user_id = ? ORDER BY saved_at_ms DESC", key + [Value(reader)])
        as [SealedDraft]).map(\.draft),
      logins: try logins(key), changed: try lastChange(family), mayWrite: mayWrite, readOn: today,
      feedback: referrals.flatMap { stories[$0.id]?.due(of: $0, norms: norms) ?? [] }
        .sorted { $0.due < $1.due },
      planning: planning,
      help: try FamilyHelpQuery(connection: connection).page(family, reader: reader),
      safety: try SafetyQuery(connection: connection).page(family, facts.safety),
      homes: try FamilyHomesQuery(connection: connection).page(family, on: today),
      closing: summary.isOpen
        ? nil
        : try Self.lastClosing(of: family, on: connection),
      life: facts.life, merging: try MergeQuery(connection: connection).page(summary),
      moves: facts.moves,
      retention: summary.isOpen
        ? RetentionPage() : try RetentionQuery(connection: connection).page(summary),
      restriction: try isRestricted
        ? AccessQuery(connection: connection).restriction(of: family) : nil)
  }

  /// With what a family's file was closed last, or nil.
  package static func lastClosing(
    of family: ID<Family>, on connection: any Connection
  ) throws -> CaseClosing? {
    try connection.first(
      """
      SELECT \(CaseClosing.table.selection) FROM case_closing WHERE family_id = ?
      ORDER BY on_day DESC, id DESC LIMIT 1
      """, [Value(family)], CaseClosing.read)
  }

  /// The summary of a family, or nil.
  package func summary(_ family: ID<Family>) throws -> FamilySummary? {
    try (rows("id = ?", [Value(family)]) as [FamilySummary]).first
  }

  private func rows<Row: StoredRow>(_ condition: String, _ values: [Value]) throws -> [Row] {
    try connection.all(
      "SELECT \(Row.table.selection) FROM \(Row.table.name) WHERE \(condition)", values, Row.read)
  }

  private func provider(_ key: [Value]) throws -> Provider? {
    try connection.first(
      """
      SELECT \(Provider.table.selection(of: "p")) FROM provider_term t
      JOIN provider p ON p.id = t.provider_id WHERE t.family_id = ? AND t.to_day IS NULL
      """, key, Provider.read)
  }

  /// Who belongs to a family now, with where each lives and when he was spoken.
  static func members(
    of family: ID<Family>, on connection: any Connection
  ) throws -> [MemberLine] {
    let key = [Value(family)]
    let homes = try connection.all(
      "SELECT \(Household.table.selection) FROM household WHERE family_id = ?", key,
      Household.read)
    return try connection.all(
      """
      SELECT \(FamilyMember.table.selection(of: "m")), \(Person.table.selection(of: "p")),
        (SELECT max(n.on_day) FROM note_member s JOIN note n ON n.id = s.note_id
          WHERE s.person_id = p.id AND s.was_spoken = 1),
        (SELECT max(n.on_day) FROM note_member s JOIN note n ON n.id = s.note_id
          WHERE s.person_id = p.id AND s.was_seen = 1)
      FROM family_member m JOIN person p ON p.id = m.person_id
      WHERE m.family_id = ? AND m.to_day IS NULL
      ORDER BY m.role <> 'youth', p.birth DESC, m.id
      """, key
    ) { row in
      var cursor = RowCursor(row)
      let member = try FamilyMember(&cursor)
      let home = homes.first { $0.id == member.household }?.masked
      return MemberLine(
        member: member, person: try Person(&cursor), household: home,
        spokenOn: try cursor.optionalDay(), seenOn: try cursor.optionalDay())
    }
  }

  private func planning(_ key: [Value], _ norms: Norms) throws -> Planning {
    var planning = Planning()
    planning.versions = try PlanPagesQuery(connection: connection).pages(key)
    planning.workAgreements = try rows("family_id = ? ORDER BY nr DESC", key)
    planning.evaluations = try rows("family_id = ? ORDER BY nr DESC", key)
    planning.scaleChanges = try rows("family_id = ? ORDER BY nr DESC", key)
    planning.legalSteps = try rows("family_id = ? ORDER BY nr", key)
    planning.clocks = LegalClock.running(planning.legalSteps, norms: norms)
    planning.needsApproval = norms[.planApproval] == 1
    return planning
  }

  private func notes(_ key: [Value]) throws -> [NoteLine] {
    let notes = try connection.all(
      """
      SELECT \(Note.table.selection(of: "n")), u.login FROM note n
      JOIN user_account u ON u.id = n.author_id
      WHERE n.family_id = ? ORDER BY n.on_day DESC, n.id DESC LIMIT \(Self.noteLimit + 1)
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return (try Note(&cursor), try cursor.make(Login.init))
    }
    let goals = try goalsOfNotes(key)
    let addenda = try addendaOfNotes(key)
    let members: [NoteMember] = try rows("note_id IN \(Self.shownNotes) ORDER BY id", key)
    let membersOf = Dictionary(grouping: members, by: \.note)
    return notes.map { note, author in
      let members = membersOf[note.id] ?? []
      return NoteLine(
        note: note, author: author, members: members.map(\.person),
        spoken: members.filter(\.wasSpoken).map(\.person),
        seen: members.filter(\.wasSeen).map(\.person), goals: goals[note.id] ?? [],
        addenda: addenda[note.id] ?? [])
    }
  }

  /// The notes of the first page, for a statement that asks about all of them at once.
  private static let shownNotes = """
    (SELECT id FROM note WHERE family_id = ?
      ORDER BY on_day DESC, id DESC LIMIT \(noteLimit + 1))
    """

  private func goalsOfNotes(_ key: [Value]) throws -> [ID<Note>: [Line]] {
    let found = try connection.all(
      """
      SELECT n.note_id, g.wording FROM note_goal n JOIN goal g ON g.id = n.goal_id
      WHERE n.note_id IN \(Self.shownNotes) ORDER BY g.nr
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return (note: try cursor.id(Note.self), wording: try cursor.line())
    }
    return Dictionary(grouping: found, by: \.note).mapValues { $0.map(\.wording) }
  }

  private func addendaOfNotes(_ key: [Value]) throws -> [ID<Note>: [AddendumLine]] {
    let found = try connection.all(
      """
      SELECT \(Addendum.table.selection(of: "a")), u.login FROM note_addendum a
      JOIN user_account u ON u.id = a.author_id
      WHERE a.note_id IN \(Self.shownNotes) ORDER BY a.id
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return AddendumLine(
        addendum: try Addendum(&cursor), author: try cursor.make(Login.init))
    }
    return Dictionary(grouping: found, by: \.addendum.note)
  }

  private func logins(_ key: [Value]) throws -> [ID<User>: Login] {
    let pairs = try connection.all(
      """
      SELECT DISTINCT u.id, u.login FROM work_item w JOIN user_account u ON u.id = w.owner_id
      WHERE w.family_id = ? AND w.owner_id IS NOT NULL
      """, key
    ) { row in
      var cursor = RowCursor(row)
      return (try cursor.id(User.self), try cursor.make(Login.init))
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The version of a family rises in a row of its own, whose entry says who did it.
  private func lastChange(_ family: ID<Family>) throws -> LastChange? {
    try connection.first(
      """
      SELECT u.login, e.at_ms FROM audit_entry e JOIN user_account u ON u.id = e.actor
      WHERE e.object = ? AND e.event IN ('row.inserted', 'row.updated')
      ORDER BY e.seq DESC LIMIT 1
      """, [Value(family)]
    ) { row in
      var cursor = RowCursor(row)
      return LastChange(
        author: try cursor.make(Login.init), at: Instant(milliseconds: cursor.integer()))
    }
  }
}

extension Changes {
  /// Who belongs to a family now, without their homes and contacts; the oldest member rows first.
  package func members(of family: ID<Family>) throws -> [MemberLine] {
    try connection.all(
      """
      SELECT \(FamilyMember.table.selection(of: "m")), \(Person.table.selection(of: "p"))
      FROM family_member m JOIN person p ON p.id = m.person_id
      WHERE m.family_id = ? AND m.to_day IS NULL ORDER BY m.id
      """, [Value(family)]
    ) { row in
      var cursor = RowCursor(row)
      return MemberLine(
        member: try FamilyMember(&cursor), person: try Person(&cursor), household: nil)
    }
  }
}
