package import Domain
package import Texts

/// A report as one page of HTML that needs nothing from elsewhere, and prints on A4.
package enum ReportPage {
  package static func html(_ report: Report, _ words: any Phrases, today: Day) -> String {
    let title = words.name(of: report.question.name)
    return """
      <!DOCTYPE html>
      <html lang="\(words.language.rawValue)">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>\(escaped(title))</title>
      <style>\(style)</style></head>
      <body>
      <h1>\(escaped(title))</h1>
      <p class="sub">\(escaped(subtitle(report, words, today)))</p>
      <p>\(escaped(words.definition(of: report.question.name)))</p>
      \(ReportText.notes(report, words).map { "<p class=\"note\">\(escaped($0))</p>" }.joined(separator: "\n"))
      <div class="charts">
      \(charts(report, words).joined(separator: "\n"))
      </div>
      \(table(report, words))
      <h2>\(escaped(words.reportWord(.means)))</h2>
      <dl>
      \(meanings(report, words))
      </dl>
      </body>
      </html>

      """
  }

  private static let style = """
    @page { size: A4; margin: 15mm; }
    body { font: 10.5pt sans-serif; color: #111; max-width: 60em; margin: 1.5em auto; padding: 0 1em; }
    h1 { font-size: 17pt; margin: 0; } h2 { font-size: 12pt; margin: 1.4em 0 0.3em; }
    .sub { color: #444; margin: 0.2em 0 1em; } .note { border-left: 3px solid #777; padding-left: 0.6em; }
    table { border-collapse: collapse; width: 100%; margin-top: 1em; }
    th, td { text-align: right; padding: 0.2em 0.5em; border-bottom: 1px solid #ccc; vertical-align: bottom; }
    th:first-child, td:first-child { text-align: left; max-width: 20em; overflow-wrap: anywhere; }
    tfoot td { font-weight: bold; border-top: 2px solid #111; }
    .hidden { color: #555; font-style: italic; }
    .charts { display: grid; grid-template-columns: 1fr 1fr; gap: 1em; }
    figure { margin: 0; break-inside: avoid; } figcaption { font-weight: bold; }
    svg { width: 100%; height: auto; } svg text { font: 9px sans-serif; fill: #111; }
    rect { fill: #2b5f8a; } dt { font-weight: bold; } dd { margin: 0 0 0.3em 1em; }
    @media print { body { margin: 0; padding: 0; max-width: none; } thead { display: table-header-group; } tr { break-inside: avoid; } }
    """

  private static func subtitle(_ report: Report, _ words: any Phrases, _ today: Day) -> String {
    [ReportText.subtitle(report, words), words.reportWord(.made(on: words.longDay(today)))]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func table(_ report: Report, _ words: any Phrases) -> String {
    let heads =
      [words.name(of: report.question.division)] + report.columns.map { words.lineHead(of: $0) }
    func line(_ row: ReportRow) -> String {
      let cells = zip(row.cells, report.columns).map { cell, column in
        let text = escaped(ReportText.cell(cell, column, words))
        return cell.isHidden ? "<td class=\"hidden\">\(text)</td>" : "<td>\(text)</td>"
      }
      return "<tr><td>\(escaped(words.label(row.key)))</td>\(cells.joined())</tr>"
    }
    return """
      <table>
      <thead><tr>\(heads.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined())</tr></thead>
      <tbody>
      \(report.rows.map(line).joined(separator: "\n"))
      </tbody>
      <tfoot>\(line(report.total))</tfoot>
      </table>
      """
  }

  private static func meanings(_ report: Report, _ words: any Phrases) -> String {
    report.columns.map { column in
      "<dt>\(escaped(words.lineHead(of: column)))</dt><dd>\(escaped(words.definition(of: column)))</dd>"
    }.joined(separator: "\n")
  }

  private static func charts(_ report: Report, _ words: any Phrases) -> [String] {
    let columns = report.columns.enumerated().map { place, column in
      figure(
        words.lineHead(of: column),
        ReportChart(
          bars: report.rows.prefix(ReportChart.mostBars).map { row in
            ReportChart.Bar(
              label: words.label(row.key), value: row.cells[place].value,
              text: ReportText.cell(row.cells[place], column, words))
          }, isTime: report.question.division.isTime))
    }
    let spreads = report.spreads.map { kind, buckets in
      figure(
        words.reportWord(.spread(kind)),
        ReportChart(
          bars: buckets.map { bucket in
            ReportChart.Bar(
              label: ReportText.label(bucket, words), value: bucket.count.value,
              text: bucket.count.isHidden
                ? words.reportWord(.hidden) : "\(bucket.count.value ?? 0)")
          }, isTime: false))
    }
    return columns + spreads
  }

  private static func figure(_ caption: String, _ chart: ReportChart) -> String {
    "<figure><figcaption>\(escaped(caption))</figcaption>\(chart.svg(caption))</figure>"
  }

  static func escaped(_ text: String) -> String { PrintedPage.escaped(text) }
}
