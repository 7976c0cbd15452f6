import Domain

/// The row that a reader is reading: its bytes so far, the delimiters among them.
struct RowInMaking {
  /// The line on which it begins.
  var line = 1
  var bytes: [UInt8] = []
  var ends: [Int] = []
  var cellStart = 0
  /// Whether it holds a quoted cell, which makes a row of an otherwise empty line.
  var hasQuotes = false

  var isEmpty: Bool { bytes.isEmpty && !hasQuotes }

  func finished(_ delimiter: UInt8) -> CSVRow {
    CSVRow(line: line, delimiter: delimiter, bytes: bytes, ends: ends)
  }

  /// Starts anew, keeping the memory unless a long row has made it large.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: bytes.capacity <= CSVReader.cellLimit)
    ends.removeAll(keepingCapacity: true)
    cellStart = 0
    hasQuotes = false
  }

  /// The first byte that no text has, with what is wrong.
  var wrongByte: (place: Int, problem: ImportFault.Problem)? {
    if let place = bytes.firstIndex(of: 0) { return (place, .nulCharacter) }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      let place = error.byteOffsets.lowerBound
      return (place, EncodingName.problem(bytes, at: place))
    }
  }

  /// The cell that holds the byte, from 0, and the line of the file it is on.
  func position(of place: Int) -> (cell: Int, line: Int) {
    var line = line
    var isAfterCR = false
    for byte in bytes[..<place] {
      if byte == 13 || (byte == 10 && !isAfterCR) { line += 1 }
      isAfterCR = byte == 13
    }
    return (ends.firstIndex { $0 >= place } ?? ends.count, line)
  }

  func shown(_ cell: Int) -> String? {
    cell < ends.count ? ShownValue.text(finished(0)[cell]) : nil
  }
}
