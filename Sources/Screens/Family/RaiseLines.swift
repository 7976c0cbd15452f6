import Domain
import Drawing
import Texts

// Raises of the budget, above the commitments they make room for.
extension HelpLines {
  /// What waits, and the last one that doesn't.
  static func shown(_ raises: [RaiseLine]) -> [RaiseLine] {
    raises.filter { $0.raise.state == .waiting }
      + raises.filter { $0.raise.state != .waiting }.prefix(1)
  }

  var raises: [HelpLine] {
    let shown = Self.shown(page.help.raises)
    guard !shown.isEmpty else { return [] }
    let rows = shown.flatMap { line in
      [HelpLine(line)] + line.details(face.words, face.today).map { HelpLine("  " + $0) }
    }
    return [HelpLine(face.words.word(.title as RaiseWord), .title)] + rows + [HelpLine("")]
  }
}

extension FamilyScreen {
  func draw(_ line: RaiseLine, on canvas: inout Canvas, row: Int, columns: Int, _ face: Face) {
    let style: Style = line.raise.state == .waiting ? .warning : .muted
    let state = face.words.name(of: line.raise.state)
    let width = CellWidth.of(state)
    canvas.writeField(
      line.raise.text(face.words), row: row, column: 2, width: max(10, columns - width - 5),
      style: style)
    canvas.writeRight(state, row: row, endColumn: columns - 1, style: style)
  }
}

extension BudgetRaise {
  /// Such as "2026: van € 21.000 naar € 60.000".
  func text(_ words: any Phrases) -> String {
    words.word(.row(year: year, from: words.money(from), to: words.money(to)) as RaiseWord)
  }
}

extension RaiseLine {
  /// Who asked and why, and what came of it.
  func details(_ words: any Phrases, _ today: Day) -> [String] {
    let asked = words.word(
      .asked(
        by: proposer.text, on: words.dayInYear(raise.proposedOn, today: today),
        reason: raise.reason.text) as RaiseWord)
    guard let on = raise.decidedOn.map({ words.dayInYear($0, today: today) }) else {
      return [asked]
    }
    let decided =
      decider.map { words.word(.decided(raise.state, by: $0.text, on: on) as RaiseWord) }
      ?? words.word(.withdrawn(on: on) as RaiseWord)
    return [asked, decided + (raise.remark.map { ": " + $0.text } ?? "")]
  }
}
