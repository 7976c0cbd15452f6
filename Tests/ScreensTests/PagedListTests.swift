import Domain
import Drawing
import Testing
import Texts

@testable import Screens

/// A reader at a list of numbered records, of which the test says what comes.
private struct Reader {
  struct Record: ListRow {
    let key: Int
    var text = ""
  }

  var list = PagedList<Record>(headRows: 4)
  var desk = Desk(
    settings: Sample.settings(), now: Sample.now, size: Size(columns: 80, rows: 24), recents: [],
    lastTicket: 0, numbers: SeededNumbers(seed: 7))

  static var question: PageQuestion { { .worklist(.now, after: $0, limit: $1) } }

  /// What was asked: the place after which, and how many.
  var asked: [(ticket: Ticket, after: Int64?, limit: Int)] {
    desk.effects.compactMap { effect in
      guard case .perform(let ticket, .worklist(_, let after, let limit)) = effect else {
        return nil
      }
      return (ticket, after?.number, limit)
    }
  }

  init(_ count: Int = 0, next: Int64? = nil) {
    list.refresh(Self.question, &desk)
    if count > 0 { come(0..<count, next: next) }
  }

  @discardableResult
  mutating func come(_ keys: Range<Int>, next: Int64? = nil) -> Bool {
    come(keys.map { Record(key: $0) }, next: next)
  }

  @discardableResult
  mutating func come(_ rows: [Record], next: Int64? = nil) -> Bool {
    list.take(rows, next: next.map { PageKey(number: $0) }, Self.question, &desk)
  }

  mutating func press(_ action: ActionName, times: Int = 1) {
    for _ in 0..<times { _ = list.act(action, Self.question, &desk) }
  }

  mutating func refresh() { list.refresh(Self.question, &desk) }
}

@Suite("what a list in pages keeps") struct PagedListTests {
  @Test("begins with fifty rows and knows whether there are more")
  func begins() {
    var reader = Reader()
    #expect(reader.asked.map(\.limit) == [50])
    #expect(!reader.list.isLoaded)
    reader.come(0..<50, next: 50)
    #expect(reader.list.isLoaded)
    #expect(reader.list.hasMore)
    #expect(reader.list.selected?.key == 0)
  }

  @Test("asks for more in time, once")
  func asksInTime() {
    var reader = Reader(50, next: 50)
    reader.press(.moveDown, times: 39)
    #expect(reader.asked.count == 1)
    reader.press(.moveDown, times: 5)
    #expect(reader.asked.count == 2)
    #expect(reader.asked[1].after == 50)
    let namesNobodyYet = reader.come(50..<70)
    #expect(namesNobodyYet)
    #expect(reader.list.rows.count == 70)
    #expect(!reader.list.hasMore)
  }

  @Test("the reader stays on the record when the rows change around it")
  func staysOnRecord() {
    var reader = Reader(6)
    reader.press(.moveDown, times: 2)
    reader.refresh()
    reader.come([9, 0, 1, 2, 3].map { Reader.Record(key: $0, text: "new") })
    #expect(reader.list.selected == Reader.Record(key: 2, text: "new"))
    reader.refresh()
    reader.come([9, 0, 1].map { Reader.Record(key: $0) })
    #expect(reader.list.selected?.key == 1)
  }

  @Test("End fetches page after page until the last, and no further than five thousand")
  func goesToEnd() {
    var reader = Reader(50, next: 50)
    reader.press(.moveLast)
    #expect(reader.asked.last?.limit == 500)
    reader.come(50..<550, next: 550)
    reader.come(550..<600)
    #expect(reader.asked.count == 3)
    #expect(reader.list.selected?.key == 599)

    var long = Reader(50, next: 50)
    long.press(.moveLast)
    for place in 0..<20 where long.list.awaits(long.asked.last?.ticket ?? Ticket(0)) {
      let first = 50 + place * 500
      long.come(first..<first + 500, next: Int64(first + 500))
    }
    #expect(long.list.rows.count == 5050)
    #expect(long.list.hasMore)
  }

  @Test("another key on the way stops the way to the end")
  func stopsOnTheWay() {
    var reader = Reader(50, next: 50)
    reader.press(.moveLast)
    reader.press(.moveFirst)
    reader.come(50..<550, next: 550)
    #expect(reader.list.selected?.key == 0)
    #expect(reader.asked.count == 2)
  }

  @Test("an answer to a question of before is nobody's")
  func ignoresLate() {
    var reader = Reader()
    let first = reader.asked[0].ticket
    reader.refresh()
    #expect(!reader.list.awaits(first))
    #expect(reader.list.awaits(reader.asked[1].ticket))
    reader.list.outdate()
    #expect(!reader.list.awaits(reader.asked[1].ticket))
    let wasTaken = reader.come(0..<3)
    #expect(!wasTaken)
    #expect(reader.list.rows.isEmpty)
  }

  @Test("what is shown stays when an answer fails, and the next refresh moves nobody")
  func keepsOnTrouble() {
    var reader = Reader(50, next: 50)
    reader.press(.moveLast)
    reader.list.giveUp(.trouble(.changedMeanwhile(expected: 1, found: 2)), &reader.desk)
    #expect(reader.list.rows.count == 50)
    reader.press(.moveFirst)
    reader.refresh()
    reader.come(0..<50, next: 50)
    #expect(reader.list.selected?.key == 0)
    #expect(reader.list.hasMore)
  }

  @Test("reads as much again as was shown, five hundred at a time, before it shows any of it")
  func readsAllAgain() {
    var reader = Reader(50, next: 50)
    reader.press(.moveLast)
    reader.come(50..<550, next: 550)
    reader.come(550..<700)
    reader.refresh()
    #expect(reader.asked.last?.limit == 500)
    let isFurther = reader.come(0..<500, next: 500)
    #expect(!isFurther)
    #expect(reader.list.rows.count == 700)
    #expect(reader.asked.last?.limit == 200)
    let namesNobodyYet = reader.come(500..<699)
    #expect(namesNobodyYet)
    #expect(reader.list.rows.count == 699)
    #expect(reader.list.selected?.key == 698)
  }

  @Test("asks for nothing more of a list that is no longer wanted")
  func outdated() {
    var reader = Reader(50, next: 50)
    reader.list.outdate()
    reader.press(.moveLast)
    #expect(reader.asked.count == 1)
    #expect(reader.list.rows.count == 50)
    reader.list.clear()
    #expect(reader.list.isEmpty)
    #expect(!reader.list.isLoaded)
    reader.refresh()
    #expect(!reader.list.isOutdated)
    #expect(reader.asked.last?.limit == 50)
  }

  @Test("a list of something else begins at its top")
  func resets() {
    var reader = Reader(20)
    reader.press(.moveDown, times: 7)
    reader.list.reset()
    reader.refresh()
    reader.come(0..<20)
    #expect(reader.list.selected?.key == 0)
  }

  @Test("lines above the rows can be chosen, and come and go without moving the reader")
  func lead() {
    var reader = Reader(3)
    reader.press(.moveDown)
    reader.list.put(lead: [-1], reader.desk)
    #expect(reader.list.selected?.key == 1)
    reader.press(.moveFirst)
    #expect(reader.list.cursor.key == -1)
    #expect(reader.list.selected == nil)
    reader.list.put(lead: [], reader.desk)
    #expect(reader.list.selected?.key == 0)
  }
}
