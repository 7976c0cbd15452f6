import Domain
import Drawing
import Texts

/// The letters that wait to be sent, of all families one coordinates or covers.
struct PreparedLettersScreen: Screen, Equatable {
  private var rows: [PreparedLetterLine] = []
  private var next: PageKey?
  private var isLoaded = false
  private var cursor = ListCursor<ID<FamilyLetter>>()
  private var listTicket: Ticket?
  private var moreTicket: Ticket?

  private static let page = 50

  var contexts: [KeyContext] { [.preparedLetters, .list] }

  private var keys: [ID<FamilyLetter>] { rows.map(\.letter.id) }
  private var selected: PreparedLetterLine? { rows.first { $0.letter.id == cursor.key } }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    moreTicket = nil
    let limit = min(500, max(Self.page, rows.count))
    listTicket = desk.ask(.preparedLetters(.list(after: nil, limit: limit)))
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == listTicket || ticket == moreTicket else { return false }
    let isMore = ticket == moreTicket
    if isMore { moreTicket = nil } else { listTicket = nil }
    switch answer {
    case .outcome(.preparedLetters(let page)):
      rows = isMore ? rows + page.rows : page.rows
      next = page.next
      isLoaded = true
      cursor.settle(in: keys, rows: height(desk))
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cursor.act(action, in: keys, rows: height(desk)) {
      if cursor.index + 10 >= rows.count { more(&desk) }
      return true
    }
    switch action {
    case .open: if let row = selected { desk.open(row.letter.family, .letters) }
    case .printPreparedLetters:
      guard !rows.isEmpty else { return true }
      desk.push(LetterBundlePanel(count: next == nil ? rows.count : LetterBundle.size))
    default: return false
    }
    return true
  }

  private mutating func more(_ desk: inout Desk) {
    guard let next, moreTicket == nil, listTicket == nil else { return }
    moreTicket = desk.ask(.preparedLetters(.list(after: next, limit: Self.page)))
  }

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 3) }

  func status(_ face: Face) -> String {
    guard let row = selected else { return "" }
    return [
      row.familyName.text, row.caseNumber.text,
      face.words.name(of: row.letter.template),
      face.words.letterWord(.to(row.addressee.full)),
    ].joined(separator: face.dot)
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let count = rows.isEmpty ? "" : face.words.letterWord(.bundleTitle(rows.count))
    canvas.head(
      face.words.letterWord(.preparedTitle), right: count + (next == nil ? "" : "+"),
      style: .muted, in: area, face)
    let list = area.dropping(2)
    guard !rows.isEmpty else {
      let text = isLoaded ? face.words.letterWord(.nothingPrepared) : face.word(.loading)
      canvas.write(text, row: list.top + 1, column: 4, style: .muted)
      return
    }
    table(face).draw(rows, cursor: cursor, on: &canvas, in: list, face)
  }

  private func table(_ face: Face) -> Table<PreparedLetterLine> {
    let words = face.words
    let word = { (word: FamilyLetterWord) in words.letterWord(word) }
    return Table(columns: [
      Column(title: face.word(.columnFamily), width: 0, gap: 1) { $0.familyName.text },
      Column(title: word(.columnLetter), width: 24, gap: 1) { words.name(of: $0.letter.template) },
      Column(title: word(.columnTo), width: 14, gap: 1) { $0.addressee.full },
      Column(
        title: word(.columnDays), width: 4, gap: 1, isRight: true,
        style: { $0.daysWaiting(on: face.today) > 0 ? .plain : .muted }
      ) { "\($0.daysWaiting(on: face.today))" },
      Column(title: word(.columnNote), width: 12, gap: 1, style: { _ in .warning }) { row in
        if !row.letter.blanks.isEmpty { return word(.hasBlanks) }
        if row.isReadAlong { return word(.readAlong) }
        return row.isCover ? word(.asCover) : ""
      },
      Column(title: face.word(.columnCase), width: 14, from: 110) { $0.caseNumber.text },
    ])
  }
}
