import Crypto
import Domain
import Exchange

/// Readings of one whole file of rows, each with its hash, telling how far it is.
struct RowReading {
  let path: String
  var delimiter: UInt8?
  /// Throwing breaks the reading off.
  var progress: (Progress) throws -> Void = { _ in }

  /// One reading from the first byte to the last; the SHA-256 of all in hexadecimal.
  func scan<Rows: FileRows>(
    _ rows: inout Rows, header: (CSVRow) throws -> Void = { _ in },
    row: (CSVRow, Rows.Parsed) throws -> Void
  ) throws -> String {
    var source = try FileSource(path: path)
    let size = source.size
    let begun = Clock.steady()
    var hash = SHA256()
    try RowFile.scan(
      &source, delimiter: delimiter, rows: &rows, chunk: { hash.update(bufferPointer: $0) },
      header: header, row: row,
      progress: { done in
        let spent = Clock.steady() - begun
        let left = done > 0 && spent > 300 ? spent * (size - done) / done / 1000 : nil
        try progress(Progress(done: done, total: size, secondsLeft: left))
      })
    return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
