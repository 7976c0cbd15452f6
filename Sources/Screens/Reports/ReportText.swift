package import Domain
import Drawing
package import Texts

/// A report as lines of text: a table, how each column goes, and what belongs under it.
package enum ReportText {
  /// Lines of at most `width` cells where the labels allow it.
  package static func lines(
    _ report: Report, _ words: any Phrases, width: Int, ascii: Bool = false
  ) -> [String] {
    [words.name(of: report.question.name), subtitle(report, words), ""]
      + table(report, words, ascii: ascii)
      + notes(report, words).flatMap { [""] + CellWidth.wrap($0, width: width) }
      + spread(report, words, ascii: ascii)
  }

  /// Of when and of what alone a report speaks.
  package static func subtitle(_ report: Report, _ words: any Phrases) -> String {
    let question = report.question
    let filter = question.filter
    let parts: [String?] = [
      question.name == .completeness ? nil : period(question, words),
      filter.team.map { words.reportWord(.onlyTeam($0.text)) },
      filter.municipality.map { words.reportWord(.onlyMunicipality($0.text)) },
      filter.referrer.map { words.reportWord(.onlyReferrer(words.name(of: $0))) },
      report.provider.map { words.reportWord(.onlyProvider($0.text)) },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  static func period(_ question: ReportQuestion, _ words: any Phrases) -> String {
    words.reportWord(
      .period(
        from: words.longDay(question.fromDay),
        to: words.longDay(question.toDay.adding(days: -1))))
  }

  /// A number as people read it.
  package static func cell(
    _ cell: ReportCell, _ column: ReportColumn, _ words: any Phrases, ascii: Bool = false
  ) -> String {
    if cell.isHidden { return words.reportWord(.hidden) }
    guard let value = cell.value else {
      return ascii ? "-" : words.reportWord(.nothing)
    }
    return words.number(value, column.unit)
  }

  private static func table(_ report: Report, _ words: any Phrases, ascii: Bool) -> [String] {
    let heads = report.columns.map { column in
      words.head(of: column).split(separator: "\n").map(String.init)
    }
    var lines = [
      [""] + heads.map { $0.count > 1 ? $0[0] : "" },
      [words.name(of: report.question.division)] + heads.map { $0.last ?? "" },
    ]
    lines += (report.rows + [report.total]).map { row in
      [words.label(row.key)]
        + zip(row.cells, report.columns).map { cell($0, $1, words, ascii: ascii) }
    }
    if report.question.division.isTime, report.rows.count > 1 {
      lines.append(
        [""] + report.columns.indices.map { trend(report, $0, ascii: ascii) })
    }
    let widths = lines[0].indices.map { column in
      min(column == 0 ? 40 : 24, lines.map { CellWidth.of($0[column]) }.max() ?? 0)
    }
    return lines.map { line in
      zip(line, widths).enumerated().map { place, cell in
        let shown = CellWidth.cut(cell.0, to: cell.1)
        let blanks = String(repeating: " ", count: cell.1 - CellWidth.of(shown))
        return place == 0 ? shown + blanks : blanks + shown
      }.joined(separator: "  ").trimmedAtEnd
    }
  }

  /// How a column goes through the rows; nothing where a number is hidden.
  package static func trend(_ report: Report, _ column: Int, ascii: Bool) -> String {
    let cells = report.rows.suffix(24).map { $0.cells[column] }
    guard !cells.contains(where: \.isHidden) else { return "" }
    return Chart.sparkline(cells.map { Int(clamping: $0.value ?? 0) }, ascii: ascii)
  }

  /// What has to be known with the numbers: rates a hundred families, and that some are hidden.
  static func notes(_ report: Report, _ words: any Phrases) -> [String] {
    let hidden =
      report.isSuppressed
      ? words.reportWord(.suppressed(smallest: Int(Suppression.smallest))) : nil
    return [perHundred(report, words), hidden].compactMap(\.self)
  }

  /// What the counts are a hundred families.
  package static func perHundred(_ report: Report, _ words: any Phrases) -> String? {
    guard let families = report.families, families > 0 else { return nil }
    let parts = zip(report.columns, report.total.cells).compactMap { column, cell -> String? in
      guard let value = cell.value,
        let rate = Spread.perMille(value, of: families)
      else { return nil }
      return "\(words.lineHead(of: column)) \(rate / 10)" + words.decimalMark + "\(rate % 10)"
    }
    return words.reportWord(
      .perHundred(
        parts.joined(separator: ", "), families: words.number(families, .number)))
  }

  private static func spread(
    _ report: Report, _ words: any Phrases, ascii: Bool
  ) -> [String] {
    report.spreads.flatMap { kind, buckets -> [String] in
      let most = buckets.compactMap(\.count.value).max() ?? 0
      return ["", words.reportWord(.spread(kind))]
        + buckets.map { "  " + line($0, most: most, words, ascii: ascii) }
    }
  }

  /// One step of a spread with its bar.
  package static func line(
    _ bucket: SpreadBucket, most: Int64, _ words: any Phrases, ascii: Bool, bar: Int = 30
  ) -> String {
    let name = CellWidth.pad(label(bucket, words), to: 22)
    guard let value = bucket.count.value else { return name + words.reportWord(.hidden) }
    let part = most > 0 ? Double(value) / Double(most) : 0
    return name + Chart.bar(part, width: bar, ascii: ascii) + " \(value)"
  }

  package static func label(_ bucket: SpreadBucket, _ words: any Phrases) -> String {
    words.reportWord(.bucket(lowest: "\(bucket.lowest)", end: bucket.end.map { "\($0)" }))
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
