package import Domain

/// One whole pass over a file of referrals.
package enum ReferralFile {
  /// What a pass found, beside its rows.
  package struct Scan: Equatable, Sendable {
    package let header: CSVRow
    /// Rows beneath the header; blank ones are none.
    package let rows: Int
  }

  /// Reads a file from its first byte to its last, and hands out each row with what it says.
  ///
  /// `chunk` sees every byte once, in order, before its rows come, so that the caller can hash the
  /// file. `header` comes once, before any row. `progress` gets the bytes done. Throws `FileRefusal`
  /// for what is wrong with the file as a whole, `FileFault` for what the system refuses, and what
  /// the closures throw: that is how a pass is broken off. Nothing may be kept of a pass that threw.
  @discardableResult
  package static func scan(
    _ source: inout FileSource, delimiter: UInt8? = nil, rows: inout ReferralRows,
    chunk: (UnsafeRawBufferPointer) -> Void = { _ in },
    header: (CSVRow) throws -> Void = { _ in },
    row: (CSVRow, ParsedReferral) throws -> Void,
    progress: (Int) throws -> Void = { _ in }
  ) throws -> Scan {
    try RowFile.scan(
      &source, delimiter: delimiter, rows: &rows, chunk: chunk, header: header, row: row,
      progress: progress)
  }
}

/// Turns the rows of a file into what they say.
package protocol FileRows {
  associatedtype Parsed
  mutating func header(_ row: CSVRow) -> [ImportFault]
  func parse(_ row: CSVRow) -> Parsed
}

extension ReferralRows: FileRows {}

/// One whole pass over a file of rows beneath a header, as ``ReferralFile`` says it.
package enum RowFile {
  @discardableResult
  package static func scan<Rows: FileRows>(
    _ source: inout FileSource, delimiter: UInt8? = nil, rows: inout Rows,
    chunk: (UnsafeRawBufferPointer) -> Void = { _ in },
    header: (CSVRow) throws -> Void = { _ in },
    row: (CSVRow, Rows.Parsed) throws -> Void, progress: (Int) throws -> Void = { _ in }
  ) throws -> ReferralFile.Scan {
    var pass = Pass(rows: rows)
    try source.rewind()
    do {
      try CSVFile.read(
        &source, delimiter: delimiter, chunk: chunk,
        take: { try pass.take($0, header, row) }, progress: progress)
    } catch let fault as ImportFault {
      throw FileRefusal(faults: [fault])
    }
    rows = pass.rows
    return try pass.finished()
  }
}

/// Why a file can't be read at all: a wrong header, a wrong encoding, an open quote, no rows.
package struct FileRefusal: Error, Hashable, Sendable {
  /// Everything known to be wrong, at least one fault, each with its line.
  package let faults: [ImportFault]

  package init(faults: [ImportFault]) { self.faults = faults }
}

/// What a pass holds while it runs.
private struct Pass<Rows: FileRows> {
  var rows: Rows
  var header: CSVRow?
  var count = 0

  mutating func take(
    _ row: CSVRow, _ onHeader: (CSVRow) throws -> Void,
    _ onRow: (CSVRow, Rows.Parsed) throws -> Void
  ) throws {
    if row.isBlank { return }
    if header == nil {
      let faults = rows.header(row)
      if !faults.isEmpty { throw FileRefusal(faults: faults) }
      header = row
      try onHeader(row)
    } else {
      count += 1
      try onRow(row, rows.parse(row))
    }
  }

  func finished() throws(FileRefusal) -> ReferralFile.Scan {
    guard let header, count > 0 else {
      let line = header?.line ?? 1
      let fault = ImportFault(line: line, column: nil, value: nil, problem: .noRows)
      throw FileRefusal(faults: [fault])
    }
    return ReferralFile.Scan(header: header, rows: count)
  }
}
