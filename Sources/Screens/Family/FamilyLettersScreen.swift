import Domain
import Drawing
import Texts

/// The letters to one family: which are prepared, which were sent, when and how.
struct FamilyLettersScreen: Screen, Equatable {
  private var file: HeldFile
  private(set) var lines: [FamilyLetterLine]?
  private var cursor = ListCursor<ID<FamilyLetter>>()
  private var readTicket: Ticket?
  private var pageTicket: Ticket?
  private var printTicket: Ticket?
  /// How many letters there were when a new one was asked: its text opens once it is there.
  private var preparing: Int?

  init(_ page: FamilyPage) { file = HeldFile(page) }

  private var page: FamilyPage { file.page }

  var contexts: [KeyContext] {
    (selected?.letter.state == .prepared ? [.preparedLetter] : []) + [.familyLetters, .list]
  }

  var family: FamilyReference? { file.reference }

  private var selected: FamilyLetterLine? { lines?.first { $0.letter.id == cursor.key } }

  mutating func open(_ desk: inout Desk) {
    readTicket = desk.ask(.letter(page.summary.family, .overview, expecting: nil))
  }

  mutating func refresh(_ desk: inout Desk) {
    open(&desk)
    pageTicket = desk.ask(.openFamily(.id(page.summary.family)))
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    switch ticket {
    case readTicket:
      readTicket = nil
      if case .outcome(.letters(let found)) = answer { show(found, &desk) }
      if case .trouble(let trouble) = answer { fail(trouble, &desk) }
    case pageTicket:
      pageTicket = nil
      if case .outcome(.family(let found)) = answer { file.take(found) }
    case printTicket:
      printTicket = nil
      if case .outcome(.letterPrint(let print)) = answer { desk.show(print) }
      if case .trouble(let trouble) = answer { desk.say(trouble) }
    default: return false
    }
    goOn(&desk)
    return true
  }

  private mutating func show(_ found: [FamilyLetterLine], _ desk: inout Desk) {
    lines = found
    cursor.settle(in: found.map(\.letter.id), rows: max(1, desk.bodyRows - 2))
  }

  private func fail(_ trouble: Trouble, _ desk: inout Desk) {
    desk.say(trouble)
    if lines == nil { desk.pop() }
  }

  /// After a letter is prepared its text opens, to be read and filled in.
  private mutating func goOn(_ desk: inout Desk) {
    guard let preparing, readTicket == nil, pageTicket == nil, let lines else { return }
    self.preparing = nil
    guard lines.count > preparing, let new = lines.first else { return }
    form(.familyLetterText, new, &desk)
  }

  mutating func wrote(_ family: ID<Family>, version: Int) {
    file.wrote(family, version: version)
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let keys = (lines ?? []).map(\.letter.id)
    if cursor.act(action, in: keys, rows: max(1, desk.bodyRows - 2)) { return true }
    switch action {
    case .prepareLetter:
      preparing = lines?.count
      form(.familyLetter, nil, &desk)
    case .changeFamilyLetter: form(.familyLetterText, selected, &desk)
    case .sendFamilyLetter: form(.familyLetterSent, selected, &desk)
    case .withdrawFamilyLetter: withdraw(&desk)
    case .printFamilyLetter:
      guard printTicket == nil, let letter = selected?.letter else { return true }
      guard page.contactWarning(to: letter.addressee) == nil else {
        desk.push(.unsafePrint, of: page) { $0.letter = selected }
        return true
      }
      printTicket = desk.ask(.letter(page.summary.family, .print(letter.id), expecting: nil))
    case .open: read(&desk)
    default: return false
    }
    return true
  }

  private func form(_ name: FormName, _ line: FamilyLetterLine?, _ desk: inout Desk) {
    guard var subject = file.subject(name, &desk, { $0.letter = line }) else { return }
    if name == .familyLetterSent { subject.warn(desk.words) }
    desk.push(FormPanel(name, subject, desk: &desk))
  }

  private func withdraw(_ desk: inout Desk) {
    guard let letter = selected?.letter else { return }
    desk.push(
      QuestionPanel(
        question: desk.words.letterWord(.withdrawQuestion(number: letter.number)),
        command: .letter(page.summary.family, .withdraw(letter.id), expecting: nil)))
  }

  /// Reading on the screen hands nothing out: the reader works here.
  private func read(_ desk: inout Desk) {
    guard let line = selected else { return }
    let letter = line.letter
    let body = letter.body.text.split(separator: "\n", omittingEmptySubsequences: false)
    let foot = letter.foot.text.split(separator: "\n", omittingEmptySubsequences: false)
    let advice = letter.state == .prepared ? [desk.words.reading(letter.body.text), ""] : []
    desk.push(
      TextPanel(
        title: "\(letter.number) " + FamilyLetterText.title(of: letter.template),
        paragraphs: advice + [letter.contact?.text, ""].compactMap(\.self) + body.map(String.init)
          + [""] + foot.map(String.init)))
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.head(
      face.words.letterWord(.title(page.summary.name.text)), right: page.summary.caseNumber.text,
      in: area, face)
    let body = area.dropping(2).readable
    guard let lines else {
      canvas.write(face.word(.loading), row: body.top, column: 2, style: .muted)
      return
    }
    guard !lines.isEmpty else {
      canvas.centred(face.words.letterWord(.none(key: "n")), in: body.dropping(2))
      return
    }
    let rows = lines.map { row($0, face) }
    let current = lines.firstIndex { $0.letter.id == cursor.key }
    canvas.write(rows, at: current, in: body, face)
  }

  private func row(_ line: FamilyLetterLine, _ face: Face) -> FamilyLetterRow {
    let letter = line.letter
    let way = letter.way.map { face.dot + face.words.name(of: $0) } ?? ""
    let text =
      "\(letter.number)  " + face.words.name(of: letter.template) + face.dot
      + face.words.letterWord(.to(line.name.full))
    return FamilyLetterRow(
      key: letter.id, text: text,
      right: face.words.dayInYear(letter.endedOn ?? letter.madeOn, today: face.today) + " "
        + face.words.name(of: letter.state) + way,
      style: letter.state == .prepared ? .bold : .muted)
  }
}

/// A line about one letter.
private struct FamilyLetterRow: TabLine {
  let key: ID<FamilyLetter>?
  let text: String
  let right: String
  let style: Style
}
