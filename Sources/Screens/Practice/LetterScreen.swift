import Domain
import Drawing
import Texts

/// The letter to a specialist about one child, as it would be printed, with its next step.
struct LetterScreen: Screen, Equatable {
  let id: ID<PracticeRecord>
  private var page: PracticeRecordPage?
  private var top = 0
  private var readTicket: Ticket?
  private var stepTicket: Ticket?
  private var draftTicket: Ticket?
  /// Forms of this letter that were being typed when the line went.
  private var drafts: [Draft] = []

  init(_ id: ID<PracticeRecord>) { self.id = id }

  var contexts: [KeyContext] {
    switch page?.letter?.state {
    case .concept: [.letterConcept, .list]
    case .ready: [.letterReady, .list]
    case .signed: [.letterSigned, .list]
    case .sent: [.letterSent, .list]
    case nil: [.list]
    }
  }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    readTicket = desk.ask(.practice(.letter(.show(id))))
    draftTicket = desk.ask(.drafts)
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    switch ticket {
    case readTicket:
      readTicket = nil
      if case .outcome(.practiceRecord(let found)) = answer { page = found }
      if case .trouble(let trouble) = answer {
        desk.say(trouble)
        if page == nil { desk.pop() }
      }
    case draftTicket:
      draftTicket = nil
      if case .outcome(.drafts(let lines)) = answer { drafts = lines.map(\.draft).about(id) }
    case stepTicket:
      stepTicket = nil
      if case .outcome(.done(let done)) = answer { desk.finish(done) }
      if case .trouble(let trouble) = answer { desk.say(trouble) }
    default: return false
    }
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    guard let page else { return false }
    let room = max(1, desk.bodyRows - 2)
    let last = max(0, lines(page, desk.words, desk.size.columns).count - room)
    switch action {
    case .moveUp: top = max(0, min(last, top) - 1)
    case .moveDown: top = min(last, top + 1)
    case .pageUp: top = max(0, min(last, top) - room)
    case .pageDown: top = min(last, top + room)
    case .moveFirst: top = 0
    case .moveLast: top = last
    case .changeLetter, .newLetter: form(.letter, page, &desk)
    case .markLetterReady:
      if stepTicket == nil { stepTicket = desk.ask(.practice(.letter(.markReady(id, on: nil)))) }
    case .signLetter: form(.letterSigned, page, &desk)
    case .sendLetter: form(.letterSent, page, &desk)
    default: return false
    }
    return true
  }

  private func form(_ name: FormName, _ page: PracticeRecordPage, _ desk: inout Desk) {
    let draft = drafts.first { $0.form == name.rawValue }
    desk.push(FormPanel(name, FormSubject(record: page, draft: draft), desk: &desk))
  }

  private func lines(
    _ page: PracticeRecordPage, _ words: any Phrases, _ columns: Int
  ) -> [String] {
    LetterText(page)?.page(words).lines(width: min(78, max(20, columns - 4))) ?? []
  }

  func status(_ face: Face) -> String {
    guard let letter = page?.letter else { return "" }
    if let draft = drafts.first, let form = FormName(rawValue: draft.form) {
      let time = draft.savedAt.localTime.text
      return face.words.word(.unsaved(form: face.words.title(of: form), time: time))
    }
    let missing = letter.content.missing.map { face.words.name(of: $0).lowercased() }
    return missing.isEmpty || !letter.state.isInTheMaking
      ? "" : face.words.word(.stillMissing(missing.joined(separator: ", ")))
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    guard let page, let letter = page.letter else {
      canvas.write(face.word(.loading), row: area.top, column: 2, style: .muted)
      return
    }
    canvas.head(
      face.words.word(LetterWord.about(letter.content.patient.full)),
      right: face.words.name(of: letter.state), style: .bold, in: area, face)
    let lines = lines(page, face.words, area.columns)
    let room = max(1, area.rows - 2)
    let first = min(top, max(0, lines.count - room))
    for (offset, line) in lines.dropFirst(first).prefix(room).enumerated() {
      canvas.write(line, row: area.top + 2 + offset, column: 2, width: area.columns - 3)
    }
  }
}

extension SpecialistLetter {
  /// Where it stands, short enough for a row.
  func standing(_ words: any Phrases, _ today: Day) -> String {
    let day = dispatch?.onDay ?? signature?.onDay ?? readyOn
    return words.word(
      LetterWord.standing(
        state: words.name(of: state), day: day.map { words.dayInYear($0, today: today) }))
  }
}

extension [Draft] {
  /// Those of forms about one child in the practice, the newest first.
  func about(_ record: ID<PracticeRecord>) -> [Draft] {
    filter { draft in
      draft.fields.contains { $0.name == FormSubject.markName && $0.text == record.uuid }
    }.sorted { $0.savedAt > $1.savedAt }
  }
}
