import Domain

/// Reads CSV as it comes in: bytes by the chunk, rows out, never more than a row in memory.
///
/// Quotes are those of RFC 4180: a cell that begins with one ends at the next that isn't doubled,
/// and may hold delimiters and line ends; a quote amid a plain cell is a sign like others. LF, CRLF
/// and CR end rows, also mixed. Empty lines are no rows. The byte order mark of UTF-8 is dropped.
/// After an error the reader is of no more use.
package struct CSVReader {
  /// The longest cell, in bytes.
  package static let cellLimit = 64 << 10

  /// The most cells in a row.
  package static let columnLimit = 64

  /// The longest row, in bytes.
  package static let rowLimit = 1 << 20

  private var head: CSVHead?
  private var delimiter: UInt8
  private var state = State.cellStart
  private var row = RowInMaking()
  private var names: [String] = []
  private var isFirst = true
  /// The line now being read, and the one where the last quote opened.
  private var line = 1
  private var quoteLine = 1
  private var isAfterCR = false

  /// Without a delimiter it is the one of `;`, `,` and tab that the header line has most of, quotes
  /// aside.
  package init(delimiter: UInt8? = nil) {
    self.delimiter = delimiter ?? 0
    head = CSVHead(needsDelimiter: delimiter == nil)
  }

  /// Reads on and hands out each row that ends in this chunk.
  ///
  /// Throws an `ImportFault` with its line, and its column where it has one, for a wrong encoding,
  /// a NUL, text behind a closing quote and anything over the limits, and what `take` throws.
  package mutating func feed(
    _ chunk: UnsafeRawBufferPointer, take: (CSVRow) throws -> Void
  ) throws {
    guard head != nil else { return try read(chunk, take) }
    guard try head?.add(chunk) == true else { return }
    try leaveHead(take)
  }

  /// Hands out the last row if no line end follows it; throws as `feed` does, and for an open quote.
  package mutating func finish(take: (CSVRow) throws -> Void) throws {
    try head?.refuseOtherEncodings()
    try leaveHead(take)
    switch state {
    case .quoted: throw fault(.unclosedQuote, line: quoteLine, column: columnName)
    case .cellStart where row.isEmpty: break
    case .cellStart, .plain, .quoteSeen: try endRow(take)
    }
  }
}

extension CSVReader {
  private enum State {
    case cellStart
    case plain
    case quoted
    case quoteSeen
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 10
  private static let carriageReturn: UInt8 = 13

  private mutating func leaveHead(_ take: (CSVRow) throws -> Void) throws {
    guard let head else { return }
    self.head = nil
    if head.needsDelimiter { delimiter = head.delimiter }
    try head.bytes.withUnsafeBytes { bytes in
      try read(UnsafeRawBufferPointer(rebasing: bytes[head.textStart...]), take)
    }
  }

  private mutating func read(
    _ chunk: UnsafeRawBufferPointer, _ take: (CSVRow) throws -> Void
  ) throws {
    var place = 0
    while place < chunk.count {
      switch state {
      case .cellStart: place = beginCell(chunk, at: place)
      case .plain: place = try readPlain(chunk, from: place, take)
      case .quoted: place = try readQuoted(chunk, from: place)
      case .quoteSeen:
        try readAfterQuote(chunk[place], take)
        place += 1
      }
    }
  }

  private mutating func beginCell(_ chunk: UnsafeRawBufferPointer, at place: Int) -> Int {
    let byte = chunk[place]
    if isAfterCR {
      isAfterCR = false
      if byte == Self.lineFeed { return place + 1 }
    }
    guard byte == Self.quote else {
      state = .plain
      return place
    }
    openQuote()
    return place + 1
  }

  private mutating func openQuote() {
    state = .quoted
    quoteLine = line
    row.hasQuotes = true
  }

  /// Reads plain cells up to the end of the row, a quoted cell, or the end of the chunk.
  private mutating func readPlain(
    _ chunk: UnsafeRawBufferPointer, from start: Int, _ take: (CSVRow) throws -> Void
  ) throws -> Int {
    let base = row.bytes.count - start
    var place = start
    while place < chunk.count {
      let byte = chunk[place]
      place += 1
      if byte == delimiter {
        try endCell(at: base + place - 1)
        guard place == chunk.count || chunk[place] == Self.quote else { continue }
        try append(chunk[start..<place])
        state = .cellStart
        return place
      }
      if byte == Self.lineFeed || byte == Self.carriageReturn {
        try append(chunk[start..<place - 1])
        try endRow(take)
        endLine(byte)
        return place
      }
    }
    try append(chunk[start..<place])
    return place
  }

  private mutating func readQuoted(
    _ chunk: UnsafeRawBufferPointer, from start: Int
  ) throws -> Int {
    // No further than a byte over the limit, so that a fault doesn't depend on the chunks.
    let room = Self.cellLimit - (row.bytes.count - row.cellStart)
    let end = min(chunk.count, start + room + 1)
    var place = start
    while place < end, chunk[place] != Self.quote {
      let byte = chunk[place]
      if byte == Self.carriageReturn || (byte == Self.lineFeed && !isAfterCR) { line += 1 }
      isAfterCR = byte == Self.carriageReturn
      place += 1
    }
    try append(chunk[start..<place])
    guard place < end else { return place }
    isAfterCR = false
    state = .quoteSeen
    return place + 1
  }

  private mutating func readAfterQuote(_ byte: UInt8, _ take: (CSVRow) throws -> Void) throws {
    if byte == Self.quote {
      row.bytes.append(byte)
      state = .quoted
    } else if byte == delimiter {
      try endCell(at: row.bytes.count)
      row.bytes.append(byte)
      state = .cellStart
    } else if byte == Self.lineFeed || byte == Self.carriageReturn {
      try endRow(take)
      endLine(byte)
    } else {
      // The line of the opening quote: that is where somebody must look.
      throw fault(.textAfterQuote, line: quoteLine, column: columnName)
    }
  }

  /// Checks the limits before anything is kept, so memory stays within them.
  private mutating func append(_ bytes: Slice<UnsafeRawBufferPointer>) throws {
    let count = row.bytes.count + bytes.count
    guard count - row.cellStart <= Self.cellLimit else { throw tooLong(Self.cellLimit) }
    guard count <= Self.rowLimit else { throw tooLong(Self.rowLimit) }
    row.bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes))
  }

  private mutating func endCell(at end: Int) throws {
    guard end - row.cellStart <= Self.cellLimit else { throw tooLong(Self.cellLimit) }
    guard end < Self.rowLimit else { throw tooLong(Self.rowLimit) }
    guard row.ends.count < Self.columnLimit - 1 else {
      throw fault(.tooManyColumns(limit: Self.columnLimit), line: row.line, column: nil)
    }
    row.ends.append(end)
    row.cellStart = end + 1
  }

  private mutating func endRow(_ take: (CSVRow) throws -> Void) throws {
    state = .cellStart
    if row.isEmpty { return }
    row.ends.append(row.bytes.count)
    if let (place, problem) = row.wrongByte {
      let (cell, line) = row.position(of: place)
      throw fault(problem, line: line, column: name(of: cell), value: row.shown(cell))
    }
    if isFirst { names = row.finished(delimiter).cells.map { ShownValue.text($0) } }
    isFirst = false
    try take(row.finished(delimiter))
    row.clear()
  }

  private mutating func endLine(_ byte: UInt8) {
    isAfterCR = byte == Self.carriageReturn
    line += 1
    row.line = line
  }

  private func tooLong(_ limit: Int) -> ImportFault {
    // A quoted cell of that length over many lines is a quote that somebody forgot to close.
    if state == .quoted, quoteLine < line {
      return fault(.unclosedQuote, line: quoteLine, column: columnName)
    }
    let column = limit == Self.cellLimit ? columnName : nil
    return fault(.cellTooLong(limit: limit), line: row.line, column: column)
  }

  private var columnName: String { name(of: row.ends.count) }

  /// The name in the header, or the number of the column where there is none.
  private func name(of cell: Int) -> String {
    cell < names.count && !names[cell].isEmpty ? names[cell] : String(cell + 1)
  }

  private func fault(
    _ problem: ImportFault.Problem, line: Int, column: String?, value: String? = nil
  ) -> ImportFault {
    ImportFault(line: line, column: column, value: value, problem: problem)
  }
}
