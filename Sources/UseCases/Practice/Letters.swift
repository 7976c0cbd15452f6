import Domain
import Ledger
import Store

// The letter to a specialist about a child in the practice, its author's alone as the record is.
extension Context {
  func perform(_ command: LetterCommand) throws -> Outcome {
    switch command {
    case .show(let id): try showLetter(of: id)
    case .print(let id, let hidingBSN): try printLetter(of: id, hidingBSN: hidingBSN)
    case .new(let id, let content, let correcting):
      try newLetter(content, about: id, correcting: correcting)
    case .change(let id, let content, let expecting):
      try changeLetter(of: id, as: .letterWritten, .letterWritten) { letter in
        if let expecting, expecting != letter.version {
          throw Trouble.changedMeanwhile(expected: expecting, found: letter.version)
        }
        try letter.change(to: content, today: today)
      }
    case .markReady(let id, let day):
      try changeLetter(of: id, as: .letterReady, .letterReady) { letter in
        try letter.markReady(on: day, today: today)
      }
    case .sign(let id, let name, let day):
      try changeLetter(of: id, as: .letterSigned, .letterSigned) { letter in
        guard let name = name ?? letter.content.practitionerName else {
          throw Refusal.fieldsMissing([.signedBy])
        }
        try letter.sign(LetterSignature(by: name, onDay: day ?? today), today: today)
      }
    case .send(let id, let how, let day):
      try changeLetter(of: id, as: .letterSent, .letterSent) { letter in
        try letter.send(LetterDispatch(how: how, onDay: day ?? today), today: today)
      }
    }
  }

  private func showLetter(of id: ID<PracticeRecord>) throws -> Outcome {
    let stamp = try permit(.practiceRecords)
    return .practiceRecord(
      try store.reveal(stamp) { connection in
        let (page, letter) = try letter(
          of: id, PracticeQuery(connection: connection, author: user, today: today))
        return (
          page,
          Shown(
            .letterRead, subject: Identity(id), object: Identity(letter.id),
            objectType: SpecialistLetter.table.name)
        )
      })
  }

  /// The row that says whether the BSN went out whole is committed before anything is handed out.
  private func printLetter(of id: ID<PracticeRecord>, hidingBSN: Bool) throws -> Outcome {
    var stamp = try permit(.practiceRecords)
    stamp.flags.insert(.export)
    let (page, handing) = try store.record(stamp) { changes in
      let query = PracticeQuery(changes, author: user, today: today)
      let (_, letter) = try letter(of: id, query)
      let handing = LetterHanding(
        id: changes.newID(), record: id, letter: letter.id, user: user, onDay: today,
        recipient: letter.content.recipient, showsBSN: letter.mayShowBSN && !hidingBSN)
      let written = try changes.insert(handing)
      return (
        (try self.letter(of: id, query).0, handing), Act(.letterPrinted, of: nil, by: written)
      )
    }
    return .letterHanded(page, handing)
  }

  private func letter(
    of id: ID<PracticeRecord>, _ query: PracticeQuery
  ) throws -> (PracticeRecordPage, SpecialistLetter) {
    let page = try query.page(of: try own(try query.record(id), id))
    guard let letter = page.letter else { throw Refusal.noSuchRecord(.letter) }
    return (page, letter)
  }

  private func newLetter(
    _ content: LetterContent, about id: ID<PracticeRecord>, correcting: Bool
  ) throws -> Outcome {
    let stamp = try permit(.practiceRecords)
    try content.check(today)
    return try store.record(stamp) { changes in
      let record = try own(try changes.first(where: "id = ?", [Value(id)]), id)
      guard record.state != .withdrawn else { throw Refusal.practiceRecordEnded(record.state) }
      let last = try newest(of: id, changes)
      if last?.state.isInTheMaking == true { throw Refusal.letterInTheMaking }
      if correcting, last == nil { throw Refusal.noSuchRecord(.letter) }
      let written = try changes.insert(
        SpecialistLetter(
          id: changes.newID(), record: id, number: (last?.number ?? 0) + 1,
          replaces: correcting ? last?.id : nil, content: content))
      return (.done(.practice(id, .letterWritten)), Act(.letterWritten, of: nil, by: written))
    }
  }

  private func changeLetter(
    of id: ID<PracticeRecord>, as change: Done.PracticeChange, _ event: EventName,
    _ body: (inout SpecialistLetter) throws -> Void
  ) throws -> Outcome {
    let stamp = try permit(.practiceRecords)
    return try store.record(stamp) { changes in
      _ = try own(try changes.first(where: "id = ?", [Value(id)]), id)
      guard var letter = try newest(of: id, changes) else {
        throw Refusal.noSuchRecord(.letter)
      }
      try body(&letter)
      return (.done(.practice(id, change)), Act(event, of: nil, by: try changes.update(letter)))
    }
  }

  private func newest(
    of record: ID<PracticeRecord>, _ changes: Changes
  ) throws -> SpecialistLetter? {
    try changes.first(where: "record_id = ? ORDER BY nr DESC LIMIT 1", [Value(record)])
  }
}
