import Domain
import Drawing
import Texts

/// The plan on paper for one of the family: first for whom, then how it reads.
///
/// What is shown here is written down already: for whom, and on what ground.
struct PrintPanel: Screen, Equatable {
  private let page: FamilyPage
  private var cursor = ListCursor<Int>()
  private var ticket: Ticket?
  private var text: TextPanel?

  init(_ page: FamilyPage) { self.page = page }

  var contexts: [KeyContext] { text == nil ? [.menu, .list] : [.reading, .list] }
  var isPanel: Bool { true }

  private var readers: [MemberLine] {
    page.members.filter { $0.member.toDay == nil && $0.member.role.isOfTheFamily }
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if let text {
      var read = text
      let isDone = read.act(action, &desk)
      self.text = read
      return isDone
    }
    let readers = readers
    if cursor.act(action, in: Array(readers.indices), rows: readers.count) { return true }
    switch action {
    case .cancel, .back: desk.pop()
    case .open:
      guard ticket == nil, readers.indices.contains(cursor.index) else { return true }
      ticket = desk.ask(
        .sharing(
          .printPlan(.id(page.summary.family), for: readers[cursor.index].person.id)))
    default: return false
    }
    return true
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    switch answer {
    case .outcome(.planPrint(let print)):
      let paper = PlanPaper.page(print, desk.words)
      text = TextPanel(title: paper.title, paragraphs: paper.lines(width: 74))
      desk.say(
        .hint,
        desk.words.word(
          AccessWord.printed(
            print.reader.person.name.full, desk.words.name(of: print.reader.ground),
            page.summary.caseNumber.text)))
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    if let text { return text.draw(on: &canvas, in: area, face) }
    canvas.members(
      readers, face.words.word(AccessWord.printTitle), cursor: cursor, in: area, face)
  }
}
