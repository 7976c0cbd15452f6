import Domain
import Drawing
import Texts

/// The letter to a specialist about one child, as it would be printed, with its next step.
struct LetterScreen: Screen, Equatable {
  private var record: HeldRecord
  private var top = 0

  init(_ id: ID<PracticeRecord>) { record = HeldRecord(id) }

  private var page: PracticeRecordPage? { record.page }

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

  mutating func refresh(_ desk: inout Desk) { record.read(.letter(.show(record.id)), &desk) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    record.receive(answer, for: ticket, &desk)
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
    case .changeLetter, .newLetter: record.form(.letter, &desk)
    case .markLetterReady: record.write(.letter(.markReady(record.id, on: nil)), &desk)
    case .signLetter: record.form(.letterSigned, &desk)
    case .sendLetter: record.form(.letterSent, &desk)
    default: return false
    }
    return true
  }

  private func lines(
    _ page: PracticeRecordPage, _ words: any Phrases, _ columns: Int
  ) -> [String] {
    LetterText(page)?.screen(words).lines(width: min(78, max(20, columns - 4))) ?? []
  }

  func status(_ face: Face) -> String {
    guard let letter = page?.letter else { return "" }
    if let unsaved = record.unsaved(face) { return unsaved }
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
