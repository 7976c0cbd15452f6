package import Domain

/// Writes the rows that couldn't be imported to a file of their own, so that somebody mends them
/// there and imports that file.
///
/// Header, cells and delimiter stay as they were; one last column, `reden`, says what is wrong.
package struct RejectedRows: ~Copyable {
  /// The name of the last column; importing it again passes over it.
  package static let reasonColumn = FieldName.reason.rawValue

  private var file: SafeFile
  private let delimiter: Character
  private let columns: Int
  /// Whether the file that was read is one of these, whose reasons give way to new ones.
  private let hasReasons: Bool
  private let wording: ([ImportFault]) -> String

  /// Starts a file that appears under its name when it is closed; `wording` puts all faults of a row
  /// into words.
  package init(
    path: String, replacing: Bool, header: CSVRow,
    wording: @escaping ([ImportFault]) -> String
  ) throws(FileFault) {
    let delimiter = Character(Unicode.Scalar(header.delimiter))
    let hasReasons = header.trimmed(header.count - 1).lowercased() == Self.reasonColumn
    let names = header.cells.dropLast(hasReasons ? 1 : 0) + [Self.reasonColumn]
    var file = try SafeFile(path: path, replacing: replacing)
    try file.write(CSVWriter.byteOrderMark)
    try file.write(CSVWriter.line(Array(names), delimiter: delimiter, asData: true))
    self.file = file
    self.delimiter = delimiter
    self.hasReasons = hasReasons
    self.wording = wording
    columns = header.count
  }

  /// Adds a row as it was, with its reasons.
  package mutating func add(_ row: CSVRow, faults: [ImportFault]) throws(FileFault) {
    var cells = row.cells
    if hasReasons, cells.count == columns { cells.removeLast() }
    cells.append(wording(faults))
    try file.write(CSVWriter.line(cells, delimiter: delimiter, asData: true))
  }

  /// Makes the file appear, as `SafeFile.close` does.
  package consuming func close() throws(FileFault) {
    try file.close()
  }
}
