import Domain
import Drawing
import Texts

extension WorklistScreen {
  func status(_ face: Face) -> String {
    if !marks.isEmpty { return face.word(.marked(count: marks.count)) }
    guard let row = list.selected else { return "" }
    let parts = [
      row.name.text, row.caseNumber.text, face.risk(row.risk, since: row.riskOn),
      face.word(.lastContact(face.words.ago(row.lastContactOn, today: face.today))),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    drawSubtabs(on: &canvas, row: area.top + 1, columns: area.columns, face)
    canvas.rule(row: area.top + 2, face)
    let below = area.dropping(3)
    guard !list.isEmpty else {
      drawEmpty(on: &canvas, in: below, face)
      return
    }
    table(face).draw(list, on: &canvas, in: below, face)
    let body = below.dropping(1)
    for (line, index) in list.cursor.visible(rows: body.rows, count: list.keys.count)
    where list.lead.indices.contains(index) {
      let text = list.lead[index] == .drafts ? draftText(face) : face.waitingDrafts(waiting.count)
      canvas.writeField(
        text, row: body.top + line, column: 4, width: area.columns - 5, style: .bold)
      if list.cursor.index == index {
        canvas.select(row: body.top + line, face, width: area.columns)
      }
    }
  }

  private func drawSubtabs(on canvas: inout Canvas, row: Int, columns: Int, _ face: Face) {
    let names = WorklistTab.allCases.map { face.count(face.words.name(of: $0), counts[$0]) }
    let right = [face.settings.teamName, face.settings.actor.user.login.text]
      .filter { !$0.isEmpty }.joined(separator: face.dot)
    let open = WorklistTab.allCases.firstIndex(of: tab) ?? 0
    let end = canvas.tabs(names, open: open, row: row, limit: columns)
    let room = columns - 1 - end - 1
    guard room >= 8 else { return }
    canvas.writeRight(
      CellWidth.cut(right, to: room), row: row, endColumn: columns - 1, style: .muted)
  }

  private func drawEmpty(on canvas: inout Canvas, in area: Area, _ face: Face) {
    guard list.isLoaded else {
      canvas.write(face.word(.loading), row: area.top, column: 2, style: .muted)
      return
    }
    if face.settings.storeIsEmpty, counts.values.allSatisfy({ $0 == 0 }) {
      canvas.centred(face.word(.emptyStore(new: "n", file: "i")), in: area)
      return
    }
    let others = WorklistTab.allCases.filter { $0 != tab && (counts[$0] ?? 0) > 0 }
      .map { face.count(face.words.name(of: $0), counts[$0]) }.joined(separator: ", ")
    let more = others.isEmpty ? "" : "\n\n" + face.word(.otherTabsWait(count: others))
    canvas.centred(face.word(.worklistEmpty) + more, in: area)
  }

  private func draftText(_ face: Face) -> String {
    guard let newest = drafts.max(by: { $0.draft.savedAt < $1.draft.savedAt }) else { return "" }
    let name = newest.familyName?.text ?? face.word(.unknownCaller)
    let saved = newest.draft.savedAt
    let time =
      saved.localDay == face.today
      ? saved.localTime.text
      : face.words.dayInYear(saved.localDay, today: face.today) + " " + saved.localTime.text
    guard drafts.count > 1 else { return face.word(.oneDraft(what: name, time: time)) }
    let count = face.words.number(drafts.count)
    return face.word(.manyDrafts(count: count, newest: name + " " + time))
  }

  private func table(_ face: Face) -> Table<WorklistRow> {
    let words = face.words
    let today = face.today
    return Table(columns: [
      Column(title: "", width: 2, gap: 0, style: { _ in .danger }) { row in
        marks.contains(row.family) ? "* " : Self.mark(row, today)
      },
      Column(title: face.word(.columnFamily), width: 0, gap: 1) { row in
        guard row.isCover else { return row.name.text }
        return CellWidth.cut(row.name.text, to: 9) + " " + face.word(.team(.coverMark))
      },
      Column(title: face.indicatorHead, width: 6, gap: 1) { face.indicator($0.ones) },
      Column(title: face.word(.columnWhy), width: 28) { row in
        let reason = words.reason(row.reason, subject: row.subject, today: today)
        guard row.more > 0 else { return reason }
        let more = "+\(row.more)"
        return CellWidth.pad(reason, to: 27 - CellWidth.of(more)) + " " + more
      },
      Column(
        title: face.word(.columnTerm), width: 16, gap: 1,
        style: { Self.isLate($0, today) ? .warning : .plain }
      ) { words.term($0.reason.due, at: $0.reason.at, today: today) },
      Column(title: face.word(.columnRisk), width: 8, from: 100) { words.name(of: $0.risk) },
      Column(title: face.word(.columnCoordinator), width: 12, from: 114) {
        $0.coordinator?.text ?? face.word(.noCoordinator)
      },
      Column(title: face.word(.columnLastContact), width: 18, from: 134) {
        words.ago($0.lastContactOn, today: today)
      },
      Column(title: face.word(.columnCase), width: 14, from: 150) { $0.caseNumber.text },
    ])
  }

  private static func isLate(_ row: WorklistRow, _ today: Day) -> Bool { row.reason.due < today }

  /// Two marks for danger that waits too long, one for what is merely late.
  private static func mark(_ row: WorklistRow, _ today: Day) -> String {
    guard isLate(row, today) else { return "" }
    return row.risk == .high ? "!!" : " !"
  }
}
