import ArgumentParser
import Domain
import Texts

struct ReportCoverage: Leaf {
  static let place = CommandName.reportCoverage
  static let word = "coverage"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    guard case .coverage(let coverage) = try office.perform(.provider(.coverage)) else { return }
    let cells = coverage.rows.flatMap { row in
      zip(coverage.places, row.cells).map { place, cell in (row, place, cell) }
    }
    Rows(
      columns: [
        .category, .code, .product, .municipality, .count, .freePlaces, .waitingDays, .providers,
      ],
      cells: cells.map(line), json: cells.map(json)
    ).write(output.format)
  }

  private typealias Line = (Coverage.Row, ProviderCard.Place, Coverage.Cell)

  /// A gap stands in words: an empty cell is easily passed over.
  private func line(_ line: Line) -> [String] {
    let (row, place, cell) = line
    return [
      row.category.code, row.code?.text ?? "", row.name, place.name, "\(cell.providers.count)",
      cell.freePlaces.map(String.init) ?? "", cell.waitingDays.map(String.init) ?? "",
      cell.isGap
        ? Wording.phrases.providerWord(.gap) : cell.providers.joined(separator: ", "),
    ]
  }

  private func json(_ line: Line) -> JSON {
    let (row, place, cell) = line
    return .object([
      ("category", .text(row.category.code)), ("code", .optional(row.code?.text)),
      ("product", .text(row.name)), ("municipality", .text(place.code.text)),
      ("name", .text(place.name)), ("isGap", .bool(cell.isGap)),
      ("providers", .list(cell.providers.map(JSON.text))),
      ("freePlaces", cell.freePlaces.map(JSON.number) ?? .null),
      ("waitingDays", cell.waitingDays.map(JSON.number) ?? .null),
    ])
  }
}
