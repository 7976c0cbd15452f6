import Domain
import Ledger
import Store

// The letter to a specialist about a child in the practice, its author's alone as the record is.
extension Context {
  func perform(_ command: LetterCommand) throws -> Outcome {
    switch command {
    case .show(let id): try letter(of: id, as: .letterRead)
    case .print(let id): try letter(of: id, as: .letterPrinted)
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

  private func letter(of id: ID<PracticeRecord>, as event: EventName) throws -> Outcome {
    let stamp = try permit(.practiceRecords)
    return .practiceRecord(
      try store.reveal(stamp) { connection in
        let query = PracticeQuery(connection: connection, author: user, today: today)
        let page = try query.page(of: try own(try query.record(id), id))
        guard let letter = page.letter else { throw Refusal.noSuchRecord(.letter) }
        return (
          page,
          Shown(
            event, subject: Identity(id), object: Identity(letter.id),
            objectType: SpecialistLetter.table.name)
        )
      })
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
