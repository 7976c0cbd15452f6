import Domain
import Drawing
import Texts

/// The letters that wait to be sent, of all families one coordinates or covers.
struct PreparedLettersScreen: Screen, Equatable {
  private var list = PagedList<PreparedLetterLine>(headRows: 3)

  var contexts: [KeyContext] { [.preparedLetters, .list] }

  private var question: PageQuestion {
    { after, limit in .preparedLetters(.list(after: after, limit: limit)) }
  }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) { list.refresh(question, &desk) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard list.awaits(ticket) else { return false }
    guard case .outcome(.preparedLetters(let page)) = answer else {
      list.giveUp(answer, &desk)
      return true
    }
    list.take(page.rows, next: page.next, question, &desk)
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if list.act(action, question, &desk) { return true }
    switch action {
    case .open: if let row = list.selected { desk.open(row.letter.family, .letters) }
    case .printPreparedLetters:
      guard !list.isEmpty else { return true }
      desk.push(LetterBundlePanel(count: list.hasMore ? LetterBundle.size : list.rows.count))
    default: return false
    }
    return true
  }

  func status(_ face: Face) -> String {
    guard let row = list.selected else { return "" }
    return [
      row.familyName.text, row.caseNumber.text,
      face.words.name(of: row.letter.template),
      face.words.letterWord(.to(row.addressee.full)),
    ].joined(separator: face.dot)
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let count = list.isEmpty ? "" : face.words.letterWord(.bundleTitle(list.rows.count))
    canvas.head(
      face.words.letterWord(.preparedTitle), right: count + (list.hasMore ? "+" : ""),
      style: .muted, in: area, face)
    let below = area.dropping(2)
    guard !list.isEmpty else {
      let text = list.isLoaded ? face.words.letterWord(.nothingPrepared) : face.word(.loading)
      canvas.write(text, row: below.top + 1, column: 4, style: .muted)
      return
    }
    table(face).draw(list, on: &canvas, in: below, face)
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

extension PreparedLetterLine: ListRow {
  var key: ID<FamilyLetter> { letter.id }
}
