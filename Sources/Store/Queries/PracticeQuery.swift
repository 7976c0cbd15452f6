package import Domain

/// Reads what one POH-GGZ Jeugd keeps in the practice; every query names the author.
package struct PracticeQuery {
  let connection: any Connection
  let author: ID<User>
  let today: Day

  package init(connection: any Connection, author: ID<User>, today: Day) {
    self.connection = connection
    self.author = author
    self.today = today
  }

  package init(_ changes: Changes, author: ID<User>, today: Day) {
    self.init(connection: changes.connection, author: author, today: today)
  }

  /// A page of a part of *Mijn aanmeldingen* after `key`, the newest first.
  package func page(_ tab: PracticeTab, after key: PageKey?, limit: Int) throws -> [PracticeRow] {
    switch tab {
    case .concept: return try records(["concept"], after: key, limit: limit).map(row)
    case .closed:
      let all = try [PracticeState.closedAtPractice, .withdrawn].flatMap { state in
        try records([state.rawValue], after: key, limit: limit)
      }
      return try all.sorted { ($0.notedOn, $0.id) > ($1.notedOn, $1.id) }.prefix(limit).map(row)
    case .sent: return try referrals(.open, after: key, limit: limit)
    case .answered: return try referrals(.decided, after: key, limit: limit)
    }
  }

  /// The key of the page after one that ended with `row`.
  package static func key(after row: PracticeRow, _ tab: PracticeTab) -> PageKey {
    switch row.subject {
    case .record(let record):
      PageKey(text: record.notedOn.iso, high: record.id.high, low: record.id.low)
    case .referral(let referral, _):
      ReferralListQuery.key(
        after: ReferralRow(referral: referral, siblings: 0), tab == .sent ? .open : .decided)
    }
  }

  /// The record, or nil where there is none; whose it is stands in it.
  package func record(_ id: ID<PracticeRecord>) throws -> PracticeRecord? {
    try connection.first(
      "SELECT \(PracticeRecord.table.selection) FROM practice_record WHERE id = ?", [Value(id)],
      PracticeRecord.read)
  }

  /// The record with its talks and answers.
  package func page(of record: PracticeRecord) throws -> PracticeRecordPage {
    let key = [Value(record.id)]
    return PracticeRecordPage(
      record: record,
      talks: try connection.all(
        """
        SELECT \(PracticeTalk.table.selection) FROM practice_talk WHERE record_id = ?
        ORDER BY on_day, id
        """, key, PracticeTalk.read),
      consents: try consents(record.id),
      givers: givers(record), usual: try usual(), letters: try letters(record.id),
      handings: try connection.all(
        """
        SELECT \(LetterHanding.table.selection) FROM letter_handing WHERE record_id = ?
        ORDER BY id DESC
        """, key, LetterHanding.read))
  }

  /// The letters about a child, the newest first.
  package func letters(_ record: ID<PracticeRecord>) throws -> [SpecialistLetter] {
    try connection.all(
      """
      SELECT \(SpecialistLetter.table.selection) FROM practice_letter WHERE record_id = ?
      ORDER BY nr DESC
      """, [Value(record)], SpecialistLetter.read)
  }

  /// All answers on a record, the oldest first.
  package func consents(_ record: ID<PracticeRecord>) throws -> [PracticeConsent] {
    try connection.all(
      """
      SELECT \(PracticeConsent.table.selection) FROM practice_consent WHERE record_id = ?
      ORDER BY giver, nr
      """, [Value(record)], PracticeConsent.read)
  }

  private func givers(_ record: PracticeRecord) -> [ConsentGiver] {
    ConsentRule.givers(
      birth: record.content.birth, custody: record.content.custody, on: record.endedOn ?? today)
  }

  /// General practitioner and municipality of the author's newest record that has them.
  private func usual() throws -> UsualPractice {
    var usual = UsualPractice()
    for state in PracticeState.allCases {
      for record in try records([state.rawValue], after: nil, limit: 10) {
        let content = record.content
        usual.municipality = usual.municipality ?? content.municipality
        if usual.practiceAGB == nil {
          usual.practiceAGB = try letters(record.id).lazy.compactMap(\.content.practiceAGB).first
        }
        if usual.practitionerAGB == nil, usual.practitionerName == nil {
          usual.practitionerAGB = content.practitionerAGB
          usual.practitionerName = content.practitionerName
        }
      }
    }
    return usual
  }

  private func row(_ record: PracticeRecord) throws -> PracticeRow {
    let talks = try connection.number(
      "SELECT count(*) FROM practice_talk WHERE record_id = ?", [Value(record.id)])
    let missing =
      record.state == .concept
      ? ConsentRule.missing(givers(record), in: try consents(record.id)) : []
    let letter = try connection.first(
      """
      SELECT \(SpecialistLetter.table.selection) FROM practice_letter WHERE record_id = ?
      ORDER BY nr DESC LIMIT 1
      """, [Value(record.id)], SpecialistLetter.read)
    return PracticeRow(
      .record(record), talks: Int(talks ?? 0), missing: missing, letter: letter)
  }

  private func records(
    _ states: [String], after key: PageKey?, limit: Int
  ) throws -> [PracticeRecord] {
    let marks = states.marks
    var values = [Value(author)] + states.map(Value.text)
    if let key { values += [.text(key.text), .id(key.high, key.low)] }
    return try connection.all(
      """
      SELECT \(PracticeRecord.table.selection) FROM practice_record
      WHERE author_id = ? AND state IN (\(marks))\(key == nil ? "" : " AND (noted_on, id) < (?, ?)")
      ORDER BY noted_on DESC, id DESC LIMIT ?
      """, values + [Value(limit)], PracticeRecord.read)
  }

  /// The author's own referrals, whatever teams he may see besides.
  private func referrals(
    _ tab: ReferralTab, after key: PageKey?, limit: Int
  ) throws -> [PracticeRow] {
    let stories = ReferralStoryQuery(connection: connection)
    return try ReferralListQuery(connection: connection, scope: .author(author))
      .page(tab, words: "", after: key, limit: limit)
      .map { PracticeRow(.referral($0.referral, try stories.story($0.referral))) }
  }
}

/// Counts what practices finished themselves and what they sent on.
package struct PracticeCount {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  /// The records of a state that ended in a year, of one author, of some teams, or of all.
  package func ended(
    _ state: PracticeState, year: Int, author: ID<User>? = nil, teams: [ID<Team>]? = nil
  ) throws -> Int {
    var condition = "state = ? AND ended_on BETWEEN ? AND ?"
    var values: [Value] = [
      .text(state.rawValue), .text("\(year)-01-01"), .text("\(year)-12-31"),
    ]
    if let author {
      condition += " AND author_id = ?"
      values.append(Value(author))
    }
    if let teams {
      condition += " AND team_id IN (\(teams.marks))"
      values += teams.map { Value($0) }
    }
    return Int(
      try connection.number("SELECT count(*) FROM practice_record WHERE \(condition)", values) ?? 0)
  }
}

/// Answers whether a child belongs to a family with an open file, by exact details only.
package struct KnownQuery {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  /// A family that is known, with its coordinator; `isRestricted` where nobody outside may hear it.
  package struct Found: Sendable {
    package let summary: FamilySummary
    package let coordinator: User?
    package let isRestricted: Bool
  }

  /// The family of the child; his own place before that with another parent.
  package func family(_ who: KnownQuestion.Who) throws -> Found? {
    let families =
      switch who {
      case .bsn(let bsn): try FamilySearch(connection: connection).families(bsn: bsn)
      case .person(let name, let birth, let code): try families(name, birth, code)
      }
    let open = try families.compactMap(summary).filter(\.isOpen)
    guard let summary = open.first else { return nil }
    let coordinator = try summary.coordinator.flatMap { user in
      try connection.first(
        "SELECT \(User.table.selection) FROM user_account WHERE id = ?", [Value(user)], User.read)
    }
    let secret = try connection.number(
      "SELECT 1 FROM household WHERE family_id = ? AND is_secret = 1", [Value(summary.family)])
    let restriction = try AccessQuery(connection: connection).restriction(of: summary.family)
    return Found(
      summary: summary, coordinator: coordinator,
      isRestricted: secret != nil || restriction != nil)
  }

  private func summary(_ family: ID<Family>) throws -> FamilySummary? {
    try connection.first(
      "SELECT \(FamilySummary.table.selection) FROM family_summary WHERE id = ?",
      [Value(family)], FamilySummary.read)
  }

  /// By the index of birth dates, then name and postal code to the letter; a secret address counts,
  /// so that such a family is recognised and shielded.
  private func families(
    _ name: PersonName, _ birth: BirthDate, _ code: PostalCode
  ) throws -> [ID<Family>] {
    let wanted = NameFolding.key(name.full)
    let born = try FamilySearch(connection: connection).families(
      words: [SearchWords.birth(birth)], whole: true, limit: 500)
    return try born.filter { family in
      let people = try connection.all(
        """
        SELECT \(Person.table.selection(of: "p")) FROM family_member m
        JOIN person p ON p.id = m.person_id
        WHERE m.family_id = ? AND m.to_day IS NULL AND p.birth = ?
        """, [Value(family), .text(birth.iso)], Person.read)
      guard people.contains(where: { NameFolding.key($0.name.full) == wanted }) else {
        return false
      }
      return try connection.number(
        "SELECT 1 FROM household WHERE family_id = ? AND postal_code = ? LIMIT 1",
        [Value(family), .text(code.text)]) != nil
    }
  }
}
