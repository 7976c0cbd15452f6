import Domain
import Drawing
import Texts

/// One child in the practice: the question, who agreed, the talks, and what sending still needs.
struct PracticeRecordScreen: Screen, Equatable {
  private var record: HeldRecord

  init(_ id: ID<PracticeRecord>) { record = HeldRecord(id) }

  private var page: PracticeRecordPage? { record.page }

  var contexts: [KeyContext] {
    page?.record.state == .concept ? [.practiceRecord] : [.practiceEnded]
  }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) { record.read(.show(record.id), &desk) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    record.receive(answer, for: ticket, &desk)
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    guard let page else { return false }
    switch action {
    case .askKnown: desk.push(FormPanel(.known, FormSubject(record: page), desk: &desk))
    case .setPracticeDetails: record.form(.practiceDetails, &desk)
    case .addTalk: record.form(.practiceTalk, &desk)
    case .noteConsents: record.form(.practiceConsents, &desk)
    case .openLetter: openLetter(page, &desk)
    case .closeRecord: record.form(.practiceClose, &desk)
    case .withdrawRecord: record.form(.practiceWithdraw, &desk)
    case .sendRecord: send(page, &desk)
    default: return false
    }
    return true
  }
}

extension PracticeRecordScreen {
  /// The letter there is, or the form for a first one.
  private func openLetter(_ page: PracticeRecordPage, _ desk: inout Desk) {
    guard page.letter != nil else { return record.form(.letter, &desk) }
    desk.push(LetterScreen(record.id))
  }

  /// What can't go yet is refused at once, with the reason; what can is asked first.
  private mutating func send(_ page: PracticeRecordPage, _ desk: inout Desk) {
    guard !record.isWriting else { return }
    guard page.missing.isEmpty, page.record.content.missing.isEmpty else {
      record.write(.send(record.id), &desk)
      return
    }
    let question = desk.words.word(.sendQuestion(page.record.content.name.full))
    desk.push(QuestionPanel(question: question, command: .practice(.send(record.id))))
  }
}

extension PracticeRecordScreen {
  func status(_ face: Face) -> String {
    if let unsaved = record.unsaved(face) { return unsaved }
    guard let page, page.record.state == .concept else { return "" }
    return PracticeRow(.record(page.record), talks: page.talks.count, missing: page.missing)
      .standing(face.words, face.today)
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    guard let page else {
      canvas.write(face.word(.loading), row: area.top, column: 2, style: .muted)
      return
    }
    let words = face.words
    let content = page.record.content
    canvas.head(
      words.word(.title(content.name.full)), right: words.name(of: page.record.state),
      style: .bold, in: area, face)
    var row = area.top + 2
    let width = max(10, min(100, area.columns - 4))
    canvas.write(CellWidth.cut(facts(page, face), to: area.columns - 3), row: row, column: 2)
    if let letter = page.letter {
      let until = words.word(LetterWord.validUntil(words.longDay(letter.validUntil)))
      let line = letter.standing(words, face.today) + " (l)" + face.dot + until
      canvas.write(CellWidth.cut(line, to: area.columns - 3), row: row + 1, column: 2)
    }
    row += page.letter == nil ? 2 : 3
    row = section(.request, on: &canvas, row: row, face)
    let request = CellWidth.wrap(content.request.text, width: width)
    let room = max(1, min(request.count, area.rows - 12 - page.givers.count - page.talks.count))
    for (offset, line) in request.prefix(room).enumerated() where row < area.bottom {
      let isCut = offset == room - 1 && request.count > room
      canvas.write(isCut ? line + " …" : line, row: row, column: 3, width: width)
      row += 1
    }
    row = drawConsents(page, on: &canvas, row: row + 1, in: area, face)
    row = drawTalks(page, on: &canvas, row: row, in: area, face)
    drawSending(page, on: &canvas, row: row, in: area, width: width, face)
  }

  private func facts(_ page: PracticeRecordPage, _ face: Face) -> String {
    let words = face.words
    let content = page.record.content
    let urgent = content.urgency == .urgent ? "!! " + words.name(of: content.urgency) : ""
    return [
      urgent, words.birth(content.birth), words.age(content.birth.age(on: face.today)),
      words.word(.custody(words.name(of: content.custody))),
      words.word(.notedOn(words.dayInYear(page.record.notedOn, today: face.today))),
    ].filter { !$0.isEmpty }.joined(separator: face.dot)
  }

  private func section(
    _ part: PracticePart, on canvas: inout Canvas, row: Int, _ face: Face
  ) -> Int {
    canvas.write(face.words.name(of: part), row: row, column: 2, style: .bold)
    return row + 1
  }

  private func drawConsents(
    _ page: PracticeRecordPage, on canvas: inout Canvas, row start: Int, in area: Area,
    _ face: Face
  ) -> Int {
    guard start < area.bottom else { return start }
    let words = face.words
    var row = section(.consents, on: &canvas, row: start, face)
    for giver in page.givers where row < area.bottom {
      let consent = ConsentRule.current(giver, in: page.consents)
      let said = consent.map {
        words.name(of: $0.answer) + ", " + words.dayInYear($0.onDay, today: face.today)
      }
      canvas.writeField(words.name(of: giver), row: row, column: 3, width: 16)
      canvas.write(
        said ?? words.word(.noAnswer), row: row, column: 20,
        style: consent?.answer == .yes ? .plain : .warning)
      row += 1
    }
    return row + 1
  }

  private func drawTalks(
    _ page: PracticeRecordPage, on canvas: inout Canvas, row start: Int, in area: Area,
    _ face: Face
  ) -> Int {
    guard start < area.bottom else { return start }
    let words = face.words
    var row = section(.talks, on: &canvas, row: start, face)
    if page.talks.isEmpty, row < area.bottom {
      canvas.write(words.word(.noTalks(key: "n")), row: row, column: 3, style: .muted)
      row += 1
    }
    for talk in page.talks.suffix(max(1, area.bottom - row - 3)) where row < area.bottom {
      canvas.writeField(
        words.dayInYear(talk.onDay, today: face.today), row: row, column: 3, width: 11)
      canvas.writeRight(words.word(.minutes(talk.minutes)), row: row, endColumn: 23)
      canvas.writeField(talk.withWhom.text, row: row, column: 25, width: area.columns - 26)
      row += 1
    }
    return row + 1
  }

  private func drawSending(
    _ page: PracticeRecordPage, on canvas: inout Canvas, row start: Int, in area: Area,
    width: Int, _ face: Face
  ) {
    guard start < area.bottom, page.record.state == .concept else { return }
    let words = face.words
    var row = section(.sending, on: &canvas, row: start, face)
    let missing = page.record.content.missing.map { words.name(of: $0).lowercased() }
    var lines: [(String, Style)] = []
    if !missing.isEmpty {
      let text = words.word(.stillMissing(missing.joined(separator: ", "))) + " (e)"
      lines += CellWidth.wrap(text, width: width).map { ($0, .warning) }
    }
    if let shared = page.record.content.sharedText {
      let text = words.name(of: FieldName.sharedText) + ": " + shared.text
      lines += CellWidth.wrap(text, width: width).map { ($0, .plain) }
    }
    for (line, style) in lines where row < area.bottom {
      canvas.write(line, row: row, column: 3, width: width, style: style)
      row += 1
    }
  }
}
