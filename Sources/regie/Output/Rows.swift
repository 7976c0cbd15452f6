import Drawing
import Exchange
import Texts

/// Rows that come out of a command, as a table, CSV or JSON.
struct Rows {
  let heads: [String]
  let cells: [[String]]
  let json: [JSON]

  init(columns: [ColumnName], cells: [[String]], json: [JSON]) {
    self.init(heads: columns.map(Wording.phrases.head), cells: cells, json: json)
  }

  init(heads: [String], cells: [[String]], json: [JSON]) {
    self.heads = heads
    self.cells = cells
    self.json = json
  }

  func write(_ format: OutputFormat) {
    switch format {
    case .json: Console.out(JSON.list(json).written)
    case .csv:
      Console.write(CSVWriter.line(heads), to: 1)
      for row in cells { Console.write(CSVWriter.line(row), to: 1) }
    case .table: table()
    }
  }

  private func table() {
    guard !cells.isEmpty else { return Console.say(Wording.phrases.say(.noRows)) }
    let widths = heads.indices.map { column in
      min(48, ([heads] + cells).map { CellWidth.of($0[column]) }.max() ?? 0)
    }
    for row in [heads] + cells {
      let line = zip(row, widths).map { cell, width in
        CellWidth.pad(CellWidth.cut(Console.visible(cell), to: width), to: width)
      }.joined(separator: "  ")
      Console.out(line.trimmedEnd)
    }
  }
}

/// How rows come out.
enum OutputFormat: String, CaseIterable, Sendable {
  case table
  case csv
  case json
}

extension String {
  var trimmedEnd: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
