import Domain
import Exchange
import Screens
import Texts

/// Reports and the lists behind their numbers as the command line shows them.
enum ReportOutput {
  static func text(_ report: Report, _ format: ReportFormat, today: Day) -> String {
    let words = Wording.phrases
    switch format {
    case .html: return ReportPage.html(report, words, today: today)
    case .csv: return csv(report)
    case .json: return JSON.list(report.rows.map { json($0, report) }).written + "\n"
    case .table:
      return ReportText.lines(report, words, width: 100).joined(separator: "\n") + "\n"
    }
  }

  /// Whole numbers in the units the heads name; nothing where a number is hidden or isn't there.
  private static func csv(_ report: Report) -> String {
    let heads = [report.question.division.rawValue] + report.columns.map(\.rawValue)
    let rows = (report.rows + [report.total]).map { row in
      [row.key == .total ? Wording.phrases.label(row.key) : plain(row.key)]
        + row.cells.map { $0.value.map(String.init) ?? "" }
    }
    return ([heads] + rows).map { CSVWriter.line($0) }.joined()
  }

  private static func plain(_ key: ReportRowKey) -> String {
    switch key {
    case .month(let month): month.iso
    case .one(let one): one.rawValue
    default: Wording.phrases.label(key)
    }
  }

  /// The keys are part of what the command promises.
  private static func json(_ row: ReportRow, _ report: Report) -> JSON {
    var members = [(report.question.division.rawValue, label(row.key))]
    for (column, cell) in zip(report.columns, row.cells) {
      members.append((column.rawValue, cell.value.map(JSON.number) ?? .null))
    }
    return .object(members)
  }

  private static func label(_ key: ReportRowKey) -> JSON {
    switch key {
    case .month(let month): .text(month.iso)
    case .year(let year): .number(year)
    case .provider(_, let name): .text(name.text)
    case .referrer(let type): .text(type.rawValue)
    case .municipality(let code, _): .text(code.text)
    case .one(let one): .text(one.rawValue)
    case .unknown, .total: .null
    }
  }

  static func write(_ rows: [FigureRow], _ kind: FigureKind, _ format: OutputFormat) {
    let phrases = Wording.phrases
    Rows(
      columns: [.caseNumber, .name, .day, .figureValue, .provider],
      cells: rows.map { row in
        [
          row.caseNumber?.text ?? "", row.name.text, row.onDay.iso,
          kind.unit.map { phrases.number(row.value, $0) } ?? "", row.provider?.text ?? "",
        ]
      },
      json: rows.map { row in
        .object([
          ("case", .optional(row.caseNumber?.text)), ("name", .text(row.name.text)),
          ("day", .text(row.onDay.iso)),
          ("value", kind.unit == nil ? .null : .number(row.value)),
          ("provider", .optional(row.provider?.text)),
        ])
      }
    ).write(format)
  }
}
