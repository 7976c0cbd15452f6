import Domain

/// The beginning of a file, kept until it is known what the file is and what parts its cells.
struct CSVHead {
  private(set) var bytes: [UInt8] = []
  private var place = 0
  private var isQuoted = false
  private var counts: [UInt8: Int] = [:]
  private var hasContent = false
  /// Whether the header line must tell what parts the cells.
  let needsDelimiter: Bool

  /// The signs that may part cells; of equally many the first is taken.
  private static let delimiters: [UInt8] = [UInt8(ascii: ";"), 9, UInt8(ascii: ",")]

  /// The longest beginning of a file in another encoding that must be seen to know it.
  private static let signature = 4

  /// If the delimiter is given, only the encoding is found out.
  init(needsDelimiter: Bool) { self.needsDelimiter = needsDelimiter }

  /// Takes more bytes; true as soon as enough is known.
  mutating func add(_ chunk: UnsafeRawBufferPointer) throws(ImportFault) -> Bool {
    bytes.append(contentsOf: chunk)
    guard bytes.count >= Self.signature else { return false }
    try refuseOtherEncodings()
    return !needsDelimiter || readsHeader() || bytes.count > CSVReader.rowLimit
  }

  /// Refuses, at the end of a file of a few bytes, what `add` refuses.
  func refuseOtherEncodings() throws(ImportFault) {
    if let name = EncodingName.fromStart(bytes) {
      throw ImportFault(line: 1, column: nil, value: nil, problem: .otherEncoding(name))
    }
  }

  /// Where the text begins: behind the byte order mark of UTF-8, if there is one.
  var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The delimiter that the header line uses most outside quotes, `;` if it uses none.
  var delimiter: UInt8 {
    let best = Self.delimiters.map { counts[$0] ?? 0 }.max() ?? 0
    return Self.delimiters.first { counts[$0] ?? 0 == best } ?? UInt8(ascii: ";")
  }

  /// Counts on to the end of the first line that isn't empty; true when it is reached.
  private mutating func readsHeader() -> Bool {
    while place < bytes.count {
      let byte = bytes[place]
      if (byte == 10 || byte == 13) && !isQuoted {
        if hasContent { return true }
      } else {
        if place >= textStart { hasContent = true }
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        if !isQuoted && Self.delimiters.contains(byte) { counts[byte, default: 0] += 1 }
      }
      place += 1
    }
    return false
  }
}
