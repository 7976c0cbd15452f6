import Domain
import Drawing
import Texts

extension FamiliesScreen {
  func status(_ face: Face) -> String {
    guard let row = list.selected else { return "" }
    if isMarking, !marked.isEmpty { return face.word(.team(.marked(marked.count))) }
    let summary = row.summary
    let gaps = row.ones.gaps.map(face.words.name(of:)).joined(separator: ", ")
    let missing = gaps.isEmpty ? face.word(.sixComplete) : face.word(.missing) + ": " + gaps
    return [summary.name.text, summary.caseNumber.text, missing].joined(separator: "  ")
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    drawFilter(on: &canvas, row: area.top + 1, columns: area.columns, face)
    canvas.rule(row: area.top + 2, face)
    let below = area.dropping(3)
    guard !list.rows.isEmpty else {
      let text = face.word(list.isLoaded ? .nothingFound : .loading)
      canvas.write(text, row: below.top + 1, column: 4, style: .muted)
      return
    }
    let split = area.columns >= 140
    let columns = split ? area.columns - 52 : area.columns
    let left = Area(top: below.top, rows: below.rows, columns: columns)
    table(face).draw(list, on: &canvas, in: left, face)
    if split { drawPreview(on: &canvas, in: below, column: columns + 1, face) }
  }

  private func drawFilter(on canvas: inout Canvas, row: Int, columns: Int, _ face: Face) {
    var right = face.word(.sortedBy(face.words.name(of: filter.order)))
    if filter.coordinator == .mine { right = face.word(.filterMine) + face.dot + right }
    if filter.includesClosed { right = face.word(.filterWithClosed) + face.dot + right }
    let shown = face.word(.familiesShown(count: list.rows.count, more: list.hasMore))
    right = shown + face.dot + right
    let room = max(0, columns - CellWidth.of(right) - 4)
    let label = face.word(.filterLabel)
    if typed.isShown {
      let start = canvas.write(label + " ", row: row, column: 1, style: .bold)
      typed.draw(
        on: &canvas, row: row, column: start, width: max(8, min(40, room - start)))
    } else if let heading {
      canvas.write(CellWidth.cut(heading, to: room), row: row, column: 1, style: .bold)
    } else {
      let hint = face.word(.keyHint(key: "/", what: face.words.action(.filter).title))
      canvas.write(CellWidth.cut(hint, to: room), row: row, column: 1, style: .muted)
    }
    canvas.writeRight(right, row: row, endColumn: columns - 1, style: .muted)
  }

  private func table(_ face: Face) -> Table<FamilyRow> {
    let words = face.words
    return Table(columns: [
      Column(title: face.word(.columnFamily), width: 0, gap: 1) { row in
        let mark = isMarking ? (marked.contains(row.summary.family) ? "[x] " : "[ ] ") : ""
        return row.summary.isOpen
          ? mark + row.summary.name.text : row.summary.name.text + " " + face.word(.closedFamily)
      },
      Column(title: face.word(.columnCase), width: 12) { $0.summary.caseNumber.text },
      Column(title: face.indicatorHead, width: 6) { face.indicator($0.ones) },
      Column(title: face.word(.columnRisk), width: 7) { words.name(of: $0.summary.risk) },
      Column(title: face.word(.columnCoordinator), width: 13) {
        $0.coordinator?.text ?? face.word(.noCoordinator)
      },
      Column(title: face.word(.columnLastContact), width: 18, from: 100) {
        words.ago($0.summary.lastContactOn, today: face.today)
      },
      Column(title: face.word(.columnOpened), width: 11, from: 120) {
        words.shortDay($0.summary.openedOn)
      },
    ])
  }

  /// What the row itself knows; the file isn't read for it.
  private func drawPreview(on canvas: inout Canvas, in area: Area, column: Int, _ face: Face) {
    for row in area.top..<max(area.top, area.bottom) {
      canvas.write(face.isASCII ? "|" : "│", row: row, column: column - 1, style: .muted)
    }
    guard let row = list.selected else { return }
    let summary = row.summary
    canvas.write(summary.name.text, row: area.top, column: column + 1, style: .title)
    canvas.write(summary.caseNumber.text, row: area.top + 1, column: column + 1, style: .muted)
    for (offset, one) in One.allCases.enumerated() where area.top + 3 + offset < area.bottom {
      let state = row.ones[one]
      let span = summary.span(of: one)
      let text = [
        face.sign(state), CellWidth.pad(face.words.name(of: one), to: 15),
        CellWidth.pad(face.words.name(of: state), to: 15),
        face.word(.since(face.words.dayInYear(span.since, today: face.today))),
      ].joined(separator: " ")
      let style: Style = state == .present ? .plain : .warning
      canvas.write(text, row: area.top + 3 + offset, column: column + 1, style: style)
    }
    let risk = face.words.name(of: summary.risk)
    let ago = face.words.ago(summary.lastContactOn, today: face.today)
    let rest = [
      face.word(.columnRisk) + ": " + risk, face.word(.lastContact(ago)),
      face.word(.columnOpened) + ": " + face.words.longDay(summary.openedOn),
    ]
    for (offset, line) in rest.enumerated() where area.top + 10 + offset < area.bottom {
      canvas.write(line, row: area.top + 10 + offset, column: column + 1)
    }
  }
}
