import Domain
import Ledger
import Store
import Texts

// Letters to somebody of a family: each is one command of ``FamilyLetterCommand``.
extension Context {
  func letter(
    _ command: FamilyLetterCommand, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    switch command {
    case .overview: try letters(family)
    case .prepare(let new): try prepare(new, family, expecting)
    case .rewrite(let id, let text): try rewrite(id, text, family, expecting)
    case .print(let id, let despite): .letterPrint(try printed(id, family, despite))
    case .send(let id, let day, let way, let despite):
      try send(id, on: day, way, despite, family, expecting)
    case .withdraw(let id): try withdraw(id, family, expecting)
    }
  }

  private func letters(_ family: ID<Family>) throws -> Outcome {
    let stamp = try permitReading(family)
    return .letters(
      try store.reveal(stamp) { connection in
        let lines = try FamilyLetterQuery(connection: connection).lines(family)
        return (
          lines,
          Shown(
            .familyLettersShown, subject: Identity(family), object: Identity(family),
            objectType: "family", count: lines.count)
        )
      })
  }

  /// A letter at the end may be written after the file is closed; every other is about what goes on.
  private func prepare(
    _ new: NewFamilyLetter, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(
      family, expecting: expecting, as: .familyLetterPrepared, evenClosed: new.template == .closing
    ) { edit in
      try edit.refuseMessages()
      let reader = try edit.letterReader(new.addressee)
      let others = try edit.changes.traces(of: family, butFor: new.addressee)
      let page = try edit.changes.page(family, reader: user, today: today)
      let holding = page.coordination.cover.flatMap { $0.holds(on: today) ? $0.user : nil }
      let cover = try holding.flatMap { try edit.changes.contact(of: $0) }
      var facts = try LetterFacts(
        new.template, to: reader, from: page, by: actor.user.name, cover: cover,
        hiding: others, on: today)
      facts.support = SupportContacts(
        try SettingsQuery(edit.changes).supportContacts(team: edit.family.team, on: today))
      if new.template == .evaluation {
        facts.meeting = try FamilyLetterQuery(edit.changes).nextMeeting(family, from: today)
      }
      let text = FamilyLetterText(facts)
      let body = try new.text ?? Prose(text.body(new.template))
      try edit.refuseTraces(others, in: body)
      let letter = try edit.letter(new.template, text, body)
      let written = try edit.changes.insert(letter)
      try edit.rise()
      edit.undo = [.letter(family, .withdraw(letter.id), expecting: nil)]
      return Act(.familyLetterPrepared, of: family, by: written)
    }
  }

  private func rewrite(
    _ id: ID<FamilyLetter>, _ text: Prose, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(
      family, expecting: expecting, as: .familyLetterChanged, evenClosed: true
    ) { edit in
      var letter = try edit.preparedLetter(id)
      guard letter.body != text else { throw Refusal.nothingToDo }
      let others = try edit.changes.traces(of: family, butFor: letter.addressee)
      try edit.refuseTraces(others, in: text)
      edit.undo = [.letter(family, .rewrite(id, letter.body), expecting: nil)]
      letter.body = text
      let written = try edit.changes.update(letter)
      try edit.rise()
      return Act(.familyLetterChanged, of: family, by: written)
    }
  }

  private func withdraw(
    _ id: ID<FamilyLetter>, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(
      family, expecting: expecting, as: .familyLetterWithdrawn, evenClosed: true
    ) { edit in
      var letter = try edit.preparedLetter(id)
      (letter.state, letter.endedOn) = (.withdrawn, today)
      let written = try edit.changes.update(letter)
      try edit.rise()
      return Act(.familyLetterWithdrawn, of: family, by: written)
    }
  }
}

// What leaves the file.
extension Context {
  /// One that was sent is printed as it was; one that wasn't must still be right.
  func printed(
    _ id: ID<FamilyLetter>, _ family: ID<Family>, _ despite: Line?
  ) throws -> FamilyLetterPrint {
    var stamp = try permitReading(family)
    stamp.flags.insert(.export)
    return try store.record(stamp) { changes in
      let edit = try FamilyEdit(changes, family, self)
      let letter = try edit.letter(id)
      let (name, ground) = try edit.checked(letter)
      let written = try edit.disclose(letter, .print, to: name, ground, despite: despite)
      return (
        FamilyLetterPrint(
          letter: letter, name: name, caseNumber: edit.family.caseNumber, ground: ground),
        Act(.familyLetterPrinted, of: family, by: written)
      )
    }
  }

  /// Sending is handing out too: what went by mail was never printed here.
  private func send(
    _ id: ID<FamilyLetter>, on day: Day?, _ way: FamilyLetter.Way, _ despite: Line?,
    _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .familyLetterSent, evenClosed: true) { edit in
      var letter = try edit.preparedLetter(id)
      let day = try edit.day(day, notBefore: letter.madeOn)
      let (name, ground) = try edit.checked(letter)
      let despite = try edit.reason(despite, toReach: letter.addressee, by: way)
      (letter.state, letter.endedOn, letter.way) = (.sent, day, way)
      letter.despite = despite
      let written = try edit.changes.update(letter)
      _ = try edit.disclose(letter, .share, to: name, ground, on: day, despite: despite)
      try edit.rise()
      return Act(.familyLetterSent, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  func letterReader(_ person: ID<Person>) throws -> LetterReader {
    let query = FamilyLetterQuery(changes)
    return try LetterReader(
      person, among: changes.members(of: family.id),
      custody: query.custody(of: family.id, on: today),
      answers: changes.inspectionAnswers(family.id), on: today)
  }

  /// The letter with a text, to whom its facts were gathered for.
  func letter(
    _ template: FamilyLetterTemplate, _ text: FamilyLetterText, _ body: Prose,
    absence: ID<Absence>? = nil
  ) throws -> FamilyLetter {
    FamilyLetter(
      id: changes.newID(), family: family.id, number: try nextNumber(FamilyLetter.table),
      template: template, addressee: text.facts.reader.person.id, madeOn: today,
      author: context.user, absence: absence,
      contact: try text.contact.map { try Line($0, limit: 500) }, body: body,
      foot: try Prose(text.foot))
  }

  /// Nothing in a letter leads to where another of the family lives or how he is reached.
  fileprivate func refuseTraces(_ others: [String], in text: Prose) throws {
    guard Scrubber(others).isClean(text.text) else { throw Refusal.familyLetter(.leadsToOthers) }
  }

  fileprivate func letter(_ id: ID<FamilyLetter>) throws -> FamilyLetter { try own(id, .letter) }

  fileprivate func preparedLetter(_ id: ID<FamilyLetter>) throws -> FamilyLetter {
    let letter = try letter(id)
    guard letter.state == .prepared else { throw Refusal.familyLetter(.ended(letter.state)) }
    return letter
  }

  /// Whether a letter may go now: much can have happened since it was prepared.
  fileprivate func checked(
    _ letter: FamilyLetter
  ) throws -> (PersonName, DisclosureGround) {
    guard letter.state != .withdrawn else { throw Refusal.familyLetter(.ended(.withdrawn)) }
    let reader = try letterReader(letter.addressee)
    guard letter.state == .prepared else { return (reader.person.name, reader.ground) }
    try refuseMessages()
    guard letter.blanks.isEmpty else { throw Refusal.familyLetter(.blanks(letter.blanks)) }
    try refuseTraces(
      try changes.traces(of: family.id, butFor: letter.addressee), in: letter.body)
    return (reader.person.name, reader.ground)
  }

  fileprivate func disclose(
    _ letter: FamilyLetter, _ kind: DisclosureKind, to name: PersonName,
    _ ground: DisclosureGround, on day: Day? = nil, despite: Line?
  ) throws -> Written {
    try disclose(
      NewDisclosure(
        kind: kind, ground: ground, what: .letter,
        detail: try Line("\(letter.number): " + FamilyLetterText.title(of: letter.template)),
        recipient: try Line(name.full), person: letter.addressee, despite: despite), on: day)
  }
}

extension Changes {
  /// How somebody who works here is reached, as far as he said.
  func contact(of user: ID<User>) throws -> LetterContact? {
    let found: User? = try first(where: "id = ?", [Value(user)])
    return found.map { LetterContact(name: $0.name, phone: $0.phone) }
  }

  /// Letters that tell of an absence that is over go nowhere any more.
  func withdrawLetters(of absence: ID<Absence>, on day: Day) throws {
    let letters: [FamilyLetter] = try all(where: "absence_id = ?", [Value(absence)])
    for var letter in letters where letter.state == .prepared {
      (letter.state, letter.endedOn) = (.withdrawn, max(day, letter.madeOn))
      try update(letter)
    }
  }
}
