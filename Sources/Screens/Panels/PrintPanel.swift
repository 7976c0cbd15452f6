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

  init(_ page: FamilyPage) { self.page = page }

  var contexts: [KeyContext] { [.menu, .list] }
  var isPanel: Bool { true }

  private var readers: [MemberLine] {
    page.members.filter { $0.member.toDay == nil && $0.member.role.isOfTheFamily }
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let readers = readers
    if cursor.act(action, in: Array(readers.indices), rows: readers.count) { return true }
    switch action {
    case .cancel, .back: desk.pop()
    case .open:
      guard ticket == nil, readers.indices.contains(cursor.index) else { return true }
      print(for: readers[cursor.index].person.id, &desk)
    default: return false
    }
    return true
  }

  /// Where somebody else reads along, a reason is asked first.
  private mutating func print(for person: ID<Person>, _ desk: inout Desk) {
    guard page.contactWarning(to: person) != nil else {
      ticket = desk.ask(.sharing(.printPlan(.id(page.summary.family), for: person)))
      return
    }
    desk.pop()
    desk.push(.unsafePrint, of: page) { $0.person = person }
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    switch answer {
    case .outcome(.planPrint(let print)):
      desk.pop()
      desk.show(print)
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.members(
      readers, face.words.word(AccessWord.printTitle), cursor: cursor, in: area, face)
  }
}
