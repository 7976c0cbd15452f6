import Domain
import Ledger
import Store

// What a POH-GGZ Jeugd keeps in the practice: his own records and nobody else's.
extension Context {
  func perform(_ command: PracticeCommand) throws -> Outcome {
    switch command {
    case .list(let tab, let after, let limit): try practice(tab, after: after, limit: limit)
    case .show(let id): try show(id)
    case .answer(let id): try answer(id)
    case .add(let content): try add(content)
    case .change(let id, let content, let expecting):
      try change(id, content, expecting: expecting)
    case .addTalk(let id, let talk): try addTalk(talk, to: id)
    case .setConsents(let id, let answers, let day): try setConsents(answers, of: id, on: day)
    case .send(let id): try send(id)
    case .letter(let command): try perform(command)
    case .close(let id, let outcome, let day): try close(id, outcome, on: day)
    case .withdraw(let id, let reason): try withdraw(id, reason: reason)
    case .isKnown(let question): try isKnown(question)
    case .figures(let year): try figures(year: year)
    }
  }

  /// A page of *Mijn aanmeldingen*; the first is logged before it is shown.
  private func practice(_ tab: PracticeTab, after key: PageKey?, limit: Int) throws -> Outcome {
    let stamp = try permit(.practiceRecords)
    let limit = Self.page(limit)
    func read(_ connection: any Connection) throws -> PracticePage {
      let query = PracticeQuery(connection: connection, author: user, today: today)
      let rows = try query.page(tab, after: key, limit: limit + 1)
      let shown = Array(rows.prefix(limit))
      return PracticePage(
        tab: tab, rows: shown,
        next: rows.count > limit ? shown.last.map { PracticeQuery.key(after: $0, tab) } : nil)
    }
    return .practice(
      try store.reveal(stamp) { connection in
        let page = try read(connection)
        return (page, Shown(.practiceShown, listed: page.rows.map(\.identity)))
      })
  }

  private func show(_ id: ID<PracticeRecord>) throws -> Outcome {
    let stamp = try permit(.practiceRecords)
    return .practiceRecord(
      try store.reveal(stamp) { connection in
        let query = PracticeQuery(connection: connection, author: user, today: today)
        let record = try own(try query.record(id), id)
        let subject = Identity(id)
        return (
          try query.page(of: record),
          Shown(.practiceRead, subject: subject, object: subject, objectType: "practice_record")
        )
      })
  }

  /// What became of a referral of one's own.
  private func answer(_ id: ID<Referral>) throws -> Outcome {
    _ = try permit(.practiceRecords)
    let found = try known(id)
    // Only the author's own: whoever sees the team's referrals too has another screen for them.
    guard found.author == user else { throw Refusal.noSuchReferral(id.uuid) }
    let stamp = try permit(
      .readReferrals, over: RecordOwner(team: found.team, person: found.author))
    return try store.reveal(stamp) { connection in
      let story = try ReferralStoryQuery(connection: connection).story(found)
      let shown = try SecretAddresses(connection: connection).masked([found])
      let subject = Identity(id)
      return (
        .practiceAnswer(shown.first ?? found, story),
        Shown(.referralRead, subject: subject, object: subject, objectType: "referral")
      )
    }
  }

  private func add(_ content: PracticeContent) throws -> Outcome {
    let team = try team(named: nil)
    let stamp = try permit(.practiceRecords, over: RecordOwner(team: team.id, person: user))
    try check(content)
    return try store.record(stamp) { changes in
      let record = PracticeRecord(
        id: changes.newID(), team: team.id, author: user, notedOn: today, content: content)
      let written = try changes.insert(record)
      return (.done(.practiceAdded(record.id)), Act(.practiceAdded, of: nil, by: written))
    }
  }

  private func change(
    _ id: ID<PracticeRecord>, _ content: PracticeContent, expecting: Int?
  ) throws -> Outcome {
    try check(content)
    return try edit(id, as: .content, .practiceChanged) { record, changes in
      if let expecting, expecting != record.version {
        throw Trouble.changedMeanwhile(expected: expecting, found: record.version)
      }
      record.content = content
      return try rise(&record, changes)
    }
  }

  private func addTalk(_ new: NewTalk, to id: ID<PracticeRecord>) throws -> Outcome {
    guard PracticeTalk.minutesAllowed.contains(new.minutes) else {
      throw Refusal.value(
        field: .minutes,
        .numberOutOfRange(
          lowest: PracticeTalk.minutesAllowed.lowerBound,
          highest: PracticeTalk.minutesAllowed.upperBound))
    }
    let day = try happened(new.onDay)
    return try edit(id, as: .talk, .talkAdded) { _, changes in
      try changes.insert(
        PracticeTalk(
          id: changes.newID(), record: id, onDay: day, minutes: new.minutes, withWhom: new.withWhom)
      )
    }
  }

  /// Writes the answers down that are new; those of people who aren't asked are refused.
  private func setConsents(
    _ answers: [ConsentGiver: ConsentAnswer], of id: ID<PracticeRecord>, on day: Day?
  ) throws -> Outcome {
    let day = try happened(day)
    return try edit(id, as: .consents, .consentNoted) { record, changes in
      let known: [PracticeConsent] = try changes.all(where: "record_id = ?", [Value(id)])
      var written: Written?
      for giver in ConsentGiver.allCases {
        guard let answer = answers[giver] else { continue }
        let current = ConsentRule.current(giver, in: known)
        guard current?.answer != answer else { continue }
        written = try changes.insert(
          PracticeConsent(
            id: changes.newID(), record: id, giver: giver, number: (current?.number ?? 0) + 1,
            answer: answer, onDay: day))
      }
      guard let written else { throw Refusal.nothingToDo }
      return written
    }
  }

  private func close(
    _ id: ID<PracticeRecord>, _ outcome: PracticeOutcome, on day: Day?
  ) throws -> Outcome {
    let day = try happened(day)
    return try edit(id, as: .closed, .practiceClosed) { record, changes in
      guard day >= record.notedOn else {
        throw Refusal.dayBeforePrevious(previous: record.notedOn)
      }
      record.state = .closedAtPractice
      record.outcome = outcome
      record.endedOn = day
      return try rise(&record, changes)
    }
  }

  private func withdraw(_ id: ID<PracticeRecord>, reason: Line) throws -> Outcome {
    try edit(id, as: .withdrawn, .practiceWithdrawn) { record, changes in
      record.state = .withdrawn
      record.endedOn = today
      record.reason = reason
      return try rise(&record, changes)
    }
  }

  private func figures(year: Int) throws -> Outcome {
    let stamp = try permit(.practiceFigures)
    let teams = try teams(.practiceFigures)
    return .practiceFigures(
      try store.reveal(stamp) { connection in
        let count = PracticeCount(connection: connection)
        func cell(_ state: PracticeState) throws -> Int? {
          guard !teams.isEmpty else { return try count.ended(state, year: year, author: user) }
          let number = try count.ended(state, year: year, teams: teams)
          return number < PracticeFigures.smallest ? nil : number
        }
        let figures = PracticeFigures(
          year: year, closedAtPractice: try cell(.closedAtPractice), sent: try cell(.sent))
        return (figures, Shown(.practiceCounted))
      })
  }
}

extension Context {
  /// Changes a concept of one's own in one transaction.
  func edit(
    _ id: ID<PracticeRecord>, as change: Done.PracticeChange, _ event: EventName,
    _ body: (inout PracticeRecord, Changes) throws -> Written
  ) throws -> Outcome {
    let stamp = try permit(.practiceRecords)
    return try store.record(stamp) { changes in
      var record = try concept(id, changes)
      let written = try body(&record, changes)
      return (.done(.practice(id, change)), Act(event, of: nil, by: written))
    }
  }

  /// A record of one's own that hasn't ended.
  func concept(_ id: ID<PracticeRecord>, _ changes: Changes) throws -> PracticeRecord {
    let record = try own(try changes.first(where: "id = ?", [Value(id)]), id)
    guard record.state == .concept else { throw Refusal.practiceRecordEnded(record.state) }
    return record
  }

  func rise(_ record: inout PracticeRecord, _ changes: Changes) throws -> Written {
    record.version += 1
    return try changes.update(record)
  }

  /// Somebody else's record is no more there than one that doesn't exist.
  func own(_ record: PracticeRecord?, _ id: ID<PracticeRecord>) throws -> PracticeRecord {
    guard let record, record.author == user else { throw Refusal.noSuchReferral(id.uuid) }
    _ = try permit(.practiceRecords, over: RecordOwner(team: record.team, person: record.author))
    return record
  }

  func check(_ content: PracticeContent) throws {
    guard content.birth.earliest <= today else {
      throw Refusal.value(field: .birth, .dateInFuture)
    }
    guard (content.postalCode == nil) == (content.houseNumber == nil) else {
      throw Refusal.fieldsMissing([content.postalCode == nil ? .postalCode : .houseNumber])
    }
    if let code = content.municipality { try check(code) }
  }
}

extension PracticeRow {
  var identity: Identity {
    switch key {
    case .record(let id): Identity(id)
    case .referral(let id): Identity(id)
    }
  }
}
