import Domain
import Drawing
import Texts

extension FamilyScreen {
  func drawMembers(_ page: FamilyPage, on canvas: inout Canvas, in area: Area, _ face: Face) {
    let words = face.words
    let mark = PersonMark(face)
    let without = Set(page.withoutCustody(on: face.today).map(\.person.id))
    let holders = page.custodyHolders(on: face.today)
    let table = Table<MemberLine>(columns: [
      Column(title: face.word(.columnName), width: 0, gap: 1) { line in
        mark.name(line.person)
          + (line.member.toDay.map {
            " " + face.word(.until(words.dayInYear($0, today: face.today)))
          } ?? "")
      },
      Column(title: face.word(.columnPlace), width: 14) {
        words.name(of: $0.member.role)
      },
      Column(title: words.name(of: FieldName.birth), width: 16, gap: 1) { line in
        if let died = line.person.deceasedOn {
          return mark.dagger + " " + words.shortDay(died)
        }
        if let expected = line.person.expectedOn {
          return words.word(.person(.expected(words.dayInYear(expected, today: face.today))))
        }
        guard let birth = line.person.birth else { return "" }
        return words.birth(birth) + " (\(birth.age(on: face.today)))"
      },
      Column(
        title: words.word(.person(.columnCustody)), width: 7, gap: 1,
        style: { without.contains($0.person.id) ? .warning : .plain }
      ) { line in
        guard !without.contains(line.person.id) else {
          return mark.missing + words.word(.person(.notRecorded))
        }
        return holders.contains(line.person.id) ? words.word(.person(.hasCustody)) : ""
      },
      Column(title: words.name(of: FieldName.phone), width: 13, from: 90) {
        $0.person.phone?.display ?? ""
      },
      Column(title: face.word(.columnSpoken), width: 9, gap: 1) { line in
        line.spokenOn.map { words.dayInYear($0, today: face.today) } ?? ""
      },
      Column(title: face.word(.columnSeen), width: 9, gap: 1, from: 90) { line in
        line.seenOn.map { words.dayInYear($0, today: face.today) } ?? ""
      },
      Column(title: words.name(of: FieldName.bsn), width: 10, from: 96) {
        $0.person.bsn?.masked ?? ""
      },
      Column(title: words.name(of: FieldName.postalCode), width: 14, from: 110) { line in
        guard let home = line.household, !home.isSecret else { return "" }
        return [home.postalCode?.display, home.houseNumber?.display].compactMap(\.self)
          .joined(separator: " ")
      },
    ])
    var list = area
    if let text = page.custodyHint(words, face.today) {
      let hint = CellWidth.wrap(mark.missing + text, width: max(10, area.columns - 4))
      list = Area(top: area.top, rows: area.rows - hint.count, columns: area.columns)
      for (offset, text) in hint.enumerated() {
        canvas.write(text, row: list.bottom + offset, column: 2, style: .warning)
      }
    }
    table.draw(page.members, cursor: members, on: &canvas, in: list, face)
    if page.members.isEmpty { canvas.centred(face.word(.noMembers), in: area.dropping(1)) }
    drawMilestones(
      page, on: &canvas, from: area.top + page.members.count + 2, in: area, face)
  }

  func drawWork(_ page: FamilyPage, on canvas: inout Canvas, in area: Area, _ face: Face) {
    let words = face.words
    let table = Table<WorkItem>(columns: [
      Column(title: face.word(.columnWhat), width: 0, gap: 1) { $0.title.text },
      Column(title: face.word(.columnKind), width: 15) { item in
        let owner = item.owner.flatMap { page.logins[$0] }
        return words.name(of: item.kind)
          + (owner.map { " " + face.word(.ownerOf($0.text)) } ?? "")
      },
      Column(
        title: face.word(.columnTerm), width: 16,
        style: { $0.dueOn < face.today ? .warning : .plain }
      ) { words.term($0.dueOn, at: $0.at, today: face.today) },
      Column(title: words.name(of: WorklistTab.postponed), width: 12) { item in
        item.postponedUntil.map { words.dayInYear($0, today: face.today) } ?? ""
      },
    ])
    let items = openWork
    guard !items.isEmpty else {
      canvas.centred(face.word(.noWork), in: area)
      return
    }
    table.draw(items, cursor: work, on: &canvas, in: area, face)
  }

  /// Newest first, gaps among them.
  func drawHistory(_ page: FamilyPage, on canvas: inout Canvas, in area: Area, _ face: Face) {
    let words = face.words
    let table = Table<HistoryRow>(columns: [
      Column(title: face.word(.columnFrom), width: 11, gap: 1) {
        words.dayInYear($0.fromDay, today: face.today)
      },
      Column(title: face.word(.columnUntil), width: 11, gap: 1) { line in
        line.toDay.map { words.dayInYear($0, today: face.today) } ?? face.word(.toNow)
      },
      Column(title: "", width: 15, gap: 1) { $0.what },
      Column(
        title: face.word(.columnWhat), width: max(20, area.columns - 44), gap: 1,
        style: { $0.isGap ? .warning : .plain }
      ) { $0.isGap ? face.sign(.missing) + " " + $0.text : $0.text },
    ])
    table.draw(HistoryRow.all(page, words), cursor: history, on: &canvas, in: area, face)
  }

  func drawNotes(_ page: FamilyPage, on canvas: inout Canvas, in area: Area, _ face: Face) {
    guard !page.notes.isEmpty else {
      canvas.centred(face.word(.noNotes(key: "n")), in: area)
      return
    }
    let isWide = area.columns >= 140
    let size = Size(columns: area.columns, rows: area.rows + 7)
    let rows = min(page.notes.count, isWide ? area.rows : Self.noteRows(size))
    let listWidth = isWide ? 64 : area.columns
    for (line, index) in notes.visible(rows: rows, count: page.notes.count) {
      drawNoteLine(page.notes[index], on: &canvas, row: area.top + line, width: listWidth, face)
      if index == notes.index { canvas.select(row: area.top + line, face, width: listWidth) }
    }
    guard page.notes.indices.contains(notes.index) else { return }
    let note = page.notes[notes.index]
    if isWide {
      draw(note, page, on: &canvas, in: area, left: listWidth + 2, face)
    } else {
      canvas.rule(row: area.top + rows, face)
      draw(note, page, on: &canvas, in: area.dropping(rows + 1), left: 2, face)
    }
  }

  private func drawNoteLine(
    _ line: NoteLine, on canvas: inout Canvas, row: Int, width: Int, _ face: Face
  ) {
    let note = line.note
    let day = face.words.dayInYear(note.onDay, today: face.today)
    let text = note.text.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    canvas.writeField(day, row: row, column: 2, width: 11)
    canvas.writeField(note.at?.text ?? "", row: row, column: 14, width: 5)
    canvas.writeField(face.words.name(of: note.kind), row: row, column: 20, width: 13)
    canvas.writeField(text, row: row, column: 34, width: max(0, width - 35))
  }

  private func draw(
    _ line: NoteLine, _ page: FamilyPage, on canvas: inout Canvas, in area: Area, left: Int,
    _ face: Face
  ) {
    let width = max(1, min(100, area.columns - left - 2))
    let note = NoteReading(line: line, page: page, face: face)
    guard area.rows > 0 else { return }
    let head = CellWidth.wrap(note.head, width: width).prefix(max(1, area.rows / 3))
    for (offset, text) in head.enumerated() {
      canvas.write(text, row: area.top + offset, column: left, style: .muted)
    }
    let lines = note.body.flatMap { CellWidth.wrap($0, width: width) }
    let rest = area.dropping(head.count)
    for (offset, text) in lines.prefix(rest.rows).enumerated() {
      canvas.write(text, row: rest.top + offset, column: left, width: width)
    }
    guard lines.count > rest.rows, rest.rows > 0 else { return }
    canvas.writeRight(
      (face.isASCII ? "v " : "▾ ") + face.word(.more), row: rest.bottom - 1,
      endColumn: left + width, style: .muted)
  }
}
