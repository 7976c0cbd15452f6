import Domain
import Drawing
import Texts

/// What was merged with a family's file; Enter makes it two again.
struct MergesPanel: Screen, Equatable {
  private let page: FamilyPage
  private var cursor = ListCursor<Int>()

  init(_ page: FamilyPage) { self.page = page }

  /// Lines for each: what, when and by whom; why, or how it was undone.
  private static let height = 2

  var contexts: [KeyContext] { [.menu, .list] }
  var isPanel: Bool { true }

  private var lines: [MergeLine] { page.merging.merges }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cursor.act(action, in: Array(lines.indices), rows: max(1, desk.bodyRows / Self.height - 2)) {
      return true
    }
    switch action {
    case .cancel, .back: desk.pop()
    case .open:
      guard lines.indices.contains(cursor.index) else {
        desk.pop()
        return true
      }
      undo(lines[cursor.index], &desk)
    default: return false
    }
    return true
  }

  private func undo(_ line: MergeLine, _ desk: inout Desk) {
    guard line.merge.state == .done else {
      desk.say(.refused(.merge(.undoneAlready)))
      return
    }
    var subject = FormSubject()
    subject.page = page
    subject.mergeNumber = line.merge.number
    subject.message = desk.words.word(.merge(.undoHint(what: line.what)))
    desk.pop()
    desk.push(FormPanel(.undoMerge, subject, desk: &desk))
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let inside = canvas.panel(
      face.word(.merge(.mergesTitle)), entries: lines.count, of: Self.height, in: area, face)
    let (left, wide) = (inside.left + 1, inside.width - 2)
    if lines.isEmpty {
      canvas.writeField(
        face.word(.merge(.noMerges)), row: inside.area.top, column: left, width: wide,
        style: .muted)
    }
    for (place, index) in cursor.visible(
      rows: inside.area.rows / Self.height, count: lines.count)
    {
      let row = inside.area.top + place * Self.height
      let (line, detail) = text(lines[index], face)
      canvas.writeField(line, row: row, column: left, width: wide)
      canvas.writeField(detail, row: row + 1, column: left + 2, width: wide - 2, style: .muted)
      if index == cursor.index {
        canvas.select(row: row, face, column: inside.left, width: inside.width)
      }
    }
  }

  private func text(_ line: MergeLine, _ face: Face) -> (String, String) {
    let merge = line.merge
    let words = face.words
    let first = face.word(
      .merge(
        .line(
          merge.kind, what: line.what, day: words.dayInYear(merge.onDay, today: face.today),
          by: line.author.text)))
    let undone = merge.undone.map {
      face.word(
        .merge(
          .undoneLine(
            day: words.dayInYear($0.onDay, today: face.today), reason: $0.reason.text)))
    }
    return (first, undone ?? merge.reason.text)
  }
}
