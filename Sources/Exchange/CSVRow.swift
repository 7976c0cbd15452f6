/// One row of a CSV file: its cells as they were, without their quotes.
///
/// The cells stay bytes until somebody asks for one, since most readers use a few of many.
package struct CSVRow: Hashable, Sendable {
  /// The line of the file on which the row begins, from 1; a cell may hold line ends.
  package let line: Int

  /// What parts the cells in the file.
  package let delimiter: UInt8

  /// The cells, each followed by a byte that belongs to none.
  let bytes: [UInt8]

  /// Where each cell ends; the next one begins a byte further.
  let ends: [Int]

  /// How many cells the row has, at least one.
  package var count: Int { ends.count }

  /// The cell at that place, from 0; the place must exist.
  package subscript(place: Int) -> String { Self.string(bytes[range(place)]) }

  /// All cells.
  package var cells: [String] { (0..<count).map { self[$0] } }

  /// Whether no cell holds more than blanks, as in the empty rows that spreadsheets leave at the end.
  package var isBlank: Bool {
    (0..<count).allSatisfy { place in bytes[range(place)].allSatisfy(Self.isBlank) }
  }

  /// Rows of the same cells are equal wherever they begin in memory, not wherever in the file.
  package static func == (left: CSVRow, right: CSVRow) -> Bool {
    left.line == right.line && left.ends == right.ends && left.cells == right.cells
  }

  /// Hashes what `==` compares.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(line)
    hasher.combine(cells)
  }
}

extension CSVRow {
  /// The cell without the blanks, tabs and no-break blanks around it, which mean nothing in a file.
  func trimmed(_ place: Int) -> String {
    var cell = bytes[range(place)]
    while let first = cell.first {
      if Self.isBlank(first) {
        cell = cell.dropFirst()
      } else if cell.starts(with: Self.noBreakBlank) {
        cell = cell.dropFirst(2)
      } else {
        break
      }
    }
    while let last = cell.last {
      if Self.isBlank(last) {
        cell = cell.dropLast()
      } else if last == Self.noBreakBlank[1], cell.suffix(2).elementsEqual(Self.noBreakBlank) {
        cell = cell.dropLast(2)
      } else {
        break
      }
    }
    return Self.string(cell)
  }

  func range(_ place: Int) -> Range<Int> {
    (place == 0 ? 0 : ends[place - 1] + 1)..<ends[place]
  }

  private static let noBreakBlank: [UInt8] = [0xC2, 0xA0]

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
