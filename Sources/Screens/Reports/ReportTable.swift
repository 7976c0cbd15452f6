import Domain
import Drawing
import Texts

/// The numbers of a report as a table: as many columns as there is room for, the chosen one among
/// them.
struct ReportTable {
  let report: Report
  /// The column whose number Enter opens.
  let chosen: Int
  let width: Int
  let face: Face

  private var words: any Phrases { face.words }

  var table: Table<ReportRow> {
    let window = window
    return Table(
      columns: [first(window)] + window.map(number)
        + [more(window), bar].compactMap(\.self))
  }

  /// What the rows are called has at least so much.
  private var leastName: Int { report.question.division.isTime ? 9 : 18 }

  /// Cells for the numbers and the blank before each.
  private var room: Int { width - leastName - 3 }

  private var widths: [Int] { report.columns.map { Self.width($0, words) + 1 } }

  /// The columns in sight: from the first, or as far on as the chosen one needs.
  var window: Range<Int> {
    let (widths, room) = (widths, room)
    var start = 0
    while start < chosen, widths[start...chosen].reduce(0, +) > room { start += 1 }
    var end = start
    var taken = 0
    while end < widths.count, taken + widths[end] <= room {
      taken += widths[end]
      end += 1
    }
    return start..<max(end, min(chosen + 1, widths.count))
  }

  /// What the rows are; an arrow says that there are columns before those in sight.
  private func first(_ window: Range<Int>) -> Column<ReportRow> {
    let arrow = window.lowerBound == 0 ? "" : face.isASCII ? " <" : " ‹"
    return Column(
      title: words.name(of: report.question.division) + arrow, width: 0, gap: 1
    ) { [words] in words.label($0.key) }
  }

  /// That there are columns after those in sight.
  private func more(_ window: Range<Int>) -> Column<ReportRow>? {
    guard window.upperBound < report.columns.count else { return nil }
    return Column(title: face.isASCII ? ">" : "›", width: 1, gap: 1) { _ in "" }
  }

  private func number(_ place: Int) -> Column<ReportRow> {
    let column = report.columns[place]
    let isChosen = place == chosen
    let mark = isChosen ? (face.isASCII ? "<" : "◂") : ""
    return Column(
      title: words.head(of: column) + mark, width: Self.width(column, words), gap: 1,
      isRight: true,
      style: { row in
        row.cells[place].isHidden ? .muted : isChosen || row.key == .total ? .bold : .plain
      },
      text: { [words, face] row in
        let cell = row.cells[place]
        let text =
          cell.isHidden
          ? words.reportWord(.hiddenSign)
          : ReportText.cell(cell, column, words, ascii: face.isASCII)
        return text + (isChosen ? " " : "")
      })
  }

  /// The chosen column as bars, where there is room beside the numbers.
  private var bar: Column<ReportRow>? {
    guard widths.reduce(24, +) <= room else { return nil }
    let most = report.rows.compactMap { $0.cells[chosen].value }.max() ?? 0
    return Column(title: "", width: 22, gap: 2) { [chosen, face] row in
      guard row.key != .total, let value = row.cells[chosen].value, most > 0 else { return "" }
      return Chart.bar(Double(value) / Double(most), width: 22, ascii: face.isASCII)
    }
  }

  private static func width(_ column: ReportColumn, _ words: any Phrases) -> Int {
    let heads = words.head(of: column).split(separator: "\n").map { CellWidth.of(String($0)) + 1 }
    let least = column.unit == .cents ? 11 : column.unit == .days ? 9 : 6
    return max(least, heads.max() ?? 0)
  }
}
