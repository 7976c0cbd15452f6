import Domain
import Drawing
import Texts

extension ImportScreen {
  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.head(face.word(.importTitle), in: area, face)
    let body = area.dropping(2)
    switch step {
    case .path: drawPath(on: &canvas, in: body, face)
    case .checking: canvas.write(face.word(.importChecking), row: body.top + 1, column: 2)
    case .checked(let report): drawReport(report, isDone: false, on: &canvas, in: body, face)
    case .importing(let report, let progress):
      drawProgress(report, progress, on: &canvas, in: body, face)
    case .finished(let report): drawReport(report, isDone: true, on: &canvas, in: body, face)
    }
  }

  private func drawPath(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.write(face.word(.importPath), row: area.top, column: 2)
    path.draw(on: &canvas, row: area.top + 1, column: 2, width: area.columns - 4, focused: true)
    var list = area.dropping(3)
    if let fault {
      let lines = CellWidth.wrap("! " + fault, width: area.columns - 4)
      for (offset, line) in lines.prefix(6).enumerated() {
        canvas.write(line, row: list.top + offset, column: 2, style: .danger)
      }
      list = list.dropping(lines.count + 1)
    }
    guard !completions.isEmpty, list.rows > 1 else { return }
    canvas.write(face.word(.importCompletions), row: list.top, column: 2, style: .muted)
    list = list.dropping(1)
    for (line, index) in cursor.visible(rows: list.rows, count: completions.count) {
      canvas.writeField(
        completions[index], row: list.top + line, column: 3, width: area.columns - 4)
      if index == cursor.index { canvas.select(row: list.top + line, face, width: area.columns) }
    }
  }

  private func drawReport(
    _ report: ImportReport, isDone: Bool, on canvas: inout Canvas, in area: Area, _ face: Face
  ) {
    let lines = CellWidth.wrap(face.words.describe(report), width: max(1, area.columns - 4))
    for (offset, line) in lines.enumerated() {
      canvas.write(CellWidth.cut(line, to: area.columns - 3), row: area.top + offset, column: 2)
    }
    var next = area.top + lines.count + 1
    let step = isDone ? face.word(.importNext(key: face.name(.enter))) : step(report, face)
    canvas.write(step, row: next, column: 2, width: area.columns - 3, style: .bold)
    next += 2
    let list = Area(top: next, rows: max(0, area.bottom - next), columns: area.columns)
    guard !report.faults.isEmpty else { return }
    table(face).draw(report.faults, cursor: cursor, on: &canvas, in: list, face)
  }

  /// What can be done with the file now.
  private func step(_ report: ImportReport, _ face: Face) -> String {
    let new = face.words.number(report.new)
    if report.new == 0 { return face.word(.importNothing) }
    guard report.faulty > 0 else {
      return face.word(.importStart(key: face.name(.control("s")), count: new))
    }
    let faulty = face.words.number(report.faulty)
    return face.word(.importStartSkipping(key: "s", count: new, faulty: faulty))
  }

  private func table(_ face: Face) -> Table<ImportFault> {
    Table(columns: [
      Column(title: face.word(.importFaultColumns), width: 0, gap: 1) { fault in
        face.words.describe(fault)
      }
    ])
  }

  private func drawProgress(
    _ report: ImportReport, _ progress: Progress?, on canvas: inout Canvas, in area: Area,
    _ face: Face
  ) {
    canvas.write(face.word(.importReading), row: area.top + 1, column: 2)
    let total = progress?.total ?? report.new
    let done = progress?.done ?? 0
    let part = total > 0 ? Double(done) / Double(total) : 0
    let width = max(0, min(60, area.columns - 6))
    let bar = Chart.bar(part, width: width, ascii: face.isASCII)
    canvas.write("[" + bar + "]", row: area.top + 3, column: 2)
    let words = face.words
    let text = face.word(.importProgress(done: words.number(done), total: words.number(total)))
    let left = progress?.secondsLeft.map { face.word(.secondsLeft(words.number($0))) } ?? ""
    canvas.write(text + "  " + left, row: area.top + 4, column: 2)
  }

  func status(_ face: Face) -> String {
    guard case .checked(let report) = step, report.faults.indices.contains(cursor.index) else {
      return path.text
    }
    return face.words.remedy(report.faults[cursor.index].problem)
  }
}
