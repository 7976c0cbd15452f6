/// The one way from typed text to kept text, for a line and for prose.
enum CleanText {
  static func line(_ text: String, limit: Int) throws(ValueFault) -> String {
    if isClean(text, limit) { return text }
    let scalars = trimmed(try bounded(text, limit))
    return try finished(try cleaned(scalars[...], indent: false), limit)
  }

  static func prose(_ text: String, limit: Int) throws(ValueFault) -> String {
    if isClean(text, limit) { return text }
    let scalars = withLineFeeds(try bounded(text, limit))
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    var kept: [String] = []
    for line in lines {
      let cleaned = try cleaned(line, indent: true)
      if !kept.isEmpty || !cleaned.isEmpty { kept.append(cleaned) }
    }
    while kept.last == "" { kept.removeLast() }
    if let first = kept.first { kept[0] = String(first.drop { $0 == " " }) }
    return try finished(kept.joined(separator: "\n"), limit)
  }
}

extension CleanText {
  /// Whether the text is short ASCII that cleaning would leave as it is, as most values are.
  private static func isClean(_ text: String, _ limit: Int) -> Bool {
    var previous: UInt8 = 32
    for byte in text.utf8 {
      if byte &- 0x20 >= 0x5F || (byte == 32 && previous == 32) { return false }
      previous = byte
    }
    return previous != 32 && text.utf8.count <= limit
  }

  /// Refuses megabytes before any work is done on them; composing and folding blanks may still
  /// bring a text of a few times the limit under it.
  private static func bounded(
    _ text: String, _ limit: Int
  ) throws(ValueFault) -> [Unicode.Scalar] {
    guard (text.utf8.count - 64) / 16 <= limit else { throw .tooLong(limit: limit) }
    return Array(text.unicodeScalars)
  }

  private static func finished(_ text: String, _ limit: Int) throws(ValueFault) -> String {
    let composed = text.composed
    guard composed.unicodeScalars.count <= limit else { throw .tooLong(limit: limit) }
    return composed
  }

  private static func trimmed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let front = scalars.drop(while: Scalars.isSpace)
    let back = front.reversed().prefix(while: Scalars.isSpace).count
    return Array(front.dropLast(back))
  }

  /// CR LF, CR and the Unicode separators become LF, tabs become blanks.
  private static func withLineFeeds(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n" where index > 0 && scalars[index - 1] == "\r": continue
      case "\r", "\u{2028}", "\u{2029}": result.append("\n")
      case "\t": result.append(" ")
      default: result.append(scalar)
      }
    }
    return result
  }

  /// One line without trailing blanks, inner runs of blanks as one blank.
  private static func cleaned(
    _ scalars: ArraySlice<Unicode.Scalar>, indent: Bool
  ) throws(ValueFault) -> String {
    var result = String.UnicodeScalarView()
    var blanks = 0
    var previous: Unicode.Scalar?
    for (index, scalar) in zip(scalars.indices, scalars) {
      if Scalars.isBlank(scalar) {
        blanks += 1
      } else {
        let next = index + 1 < scalars.endIndex ? scalars[index + 1] : nil
        if Scalars.isRefused(scalar, after: previous, before: next) { throw .controlCharacter }
        let kept = result.isEmpty ? (indent ? blanks : 0) : min(blanks, 1)
        for _ in 0..<kept { result.append(" ") }
        result.append(scalar)
        blanks = 0
      }
      previous = scalar
    }
    return String(result)
  }
}
