import Domain
import Drawing
import Texts

/// Who of the family sits at the table: what is shown then is what each of them may see.
struct LookAlongPanel: Screen, Equatable {
  private let page: FamilyPage
  /// Those whom the plan may be shown to: a child under twelve isn't one.
  private let readers: [MemberLine]
  private var cursor = ListCursor<Int>()
  private var marked: Set<ID<Person>> = []
  private var ticket: Ticket?

  init(_ page: FamilyPage, on day: Day) {
    self.page = page
    readers = page.members.filter {
      (try? PlanReader($0.person.id, in: page, answers: [], on: day)) != nil
    }
  }

  var contexts: [KeyContext] { [.lookAlong, .list] }
  var isPanel: Bool { true }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cursor.act(action, in: Array(readers.indices), rows: readers.count) { return true }
    switch action {
    case .cancel, .back: desk.pop()
    case .mark: toggle()
    case .open: show(&desk)
    default: return false
    }
    return true
  }

  private mutating func toggle() {
    guard readers.indices.contains(cursor.index) else { return }
    marked.formSymmetricDifference([readers[cursor.index].person.id])
    _ = cursor.act(.moveDown, in: Array(readers.indices), rows: readers.count)
  }

  /// Nobody marked means the one under the cursor.
  private mutating func show(_ desk: inout Desk) {
    guard ticket == nil, readers.indices.contains(cursor.index) else { return }
    let chosen = marked.isEmpty ? [readers[cursor.index].person.id] : marked
    ticket = desk.ask(
      .sharing(
        .shareView(
          page.summary.family, with: readers.map(\.person.id).filter(chosen.contains))))
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    switch answer {
    case .outcome(.sharedView(let view)):
      desk.pop()
      desk.push(SharedViewScreen(view))
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.members(
      readers, face.words.word(AccessWord.lookAlongTitle), cursor: cursor, marked: marked, in: area,
      face)
  }
}
