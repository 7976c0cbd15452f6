import Domain
import Drawing
import Texts

/// Who of a family may be recorded twice: three lines each, Enter opens the other's file.
struct DoublesPanel: Screen, Equatable {
  private let id: ID<Family>
  private let name: Line
  private var doubles: Doubles?
  private var ticket: Ticket?
  private var cursor = ListCursor<Int>()

  init(_ family: ID<Family>, name: Line) {
    id = family
    self.name = name
  }

  /// Lines for each: who looks like whom, where that is, why.
  private static let height = 3

  var contexts: [KeyContext] { [.doubles, .menu, .list] }
  var isPanel: Bool { true }
  var isTransient: Bool { true }

  mutating func open(_ desk: inout Desk) { ticket = desk.ask(.doubles(id)) }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let people = doubles?.people ?? []
    if cursor.act(action, in: Array(people.indices), rows: max(1, desk.bodyRows / Self.height - 2))
    {
      return true
    }
    switch action {
    case .cancel, .back: desk.pop()
    case .open:
      guard people.indices.contains(cursor.index) else {
        desk.pop()
        return true
      }
      let place = people[cursor.index].place
      // Both stand in the file beneath.
      if place.family == id { desk.pop() } else { desk.open(place.family) }
    case .compareDoubles:
      guard people.indices.contains(cursor.index) else { return true }
      let double = people[cursor.index]
      let pair = PersonPair(kept: double.person.id, merged: double.other.id)
      desk.pop()
      desk.push(MergeScreen(pair, of: id, other: double.place.family))
    default: return false
    }
    return true
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    switch answer {
    case .outcome(.doubles(let found)): doubles = found
    case .trouble(let trouble):
      desk.pop()
      desk.say(trouble)
    default: break
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let people = doubles?.people ?? []
    let inside = canvas.panel(
      face.word(.doublesTitle(name.text)), entries: people.count, of: Self.height, in: area, face)
    let (left, wide) = (inside.left + 1, inside.width - 2)
    if doubles?.people.isEmpty == true {
      canvas.writeField(
        face.word(.noDoubles), row: inside.area.top, column: left, width: wide, style: .muted)
    }
    for (line, index) in cursor.visible(
      rows: inside.area.rows / Self.height, count: people.count)
    {
      let row = inside.area.top + line * Self.height
      draw(people[index], on: &canvas, row: row, column: left, width: wide, face)
      if index == cursor.index {
        canvas.select(row: row, face, column: inside.left, width: inside.width)
      }
    }
  }

  private func draw(
    _ double: PersonDouble, on canvas: inout Canvas, row: Int, column: Int, width: Int, _ face: Face
  ) {
    let birth = double.other.birth.map { " " + face.words.birth($0) } ?? ""
    let other = face.word(.looksLike(double.other.name.full + birth))
    let end = canvas.write(
      CellWidth.cut(double.person.name.full, to: width / 2), row: row, column: column + 1,
      style: .bold)
    canvas.writeField(other, row: row, column: end + 1, width: column + width - end - 1)
    let place = double.place
    let isHere = place.family == id
    let name = place.name.text + (place.isOpen ? "" : " " + face.word(.closedFamily))
    let parts = [
      isHere ? face.word(.inThisFamily) : place.caseNumber.text + " " + name,
      isHere ? nil : place.coordinator?.name.text, isHere ? nil : place.coordinator?.phone?.display,
    ]
    let reasons = double.reasons.map(face.words.name(of:)).joined(separator: ", ")
    canvas.writeField(
      parts.compactMap(\.self).joined(separator: face.dot), row: row + 1, column: column + 3,
      width: width - 4, style: .muted)
    canvas.writeField(reasons, row: row + 2, column: column + 3, width: width - 4, style: .muted)
  }
}
