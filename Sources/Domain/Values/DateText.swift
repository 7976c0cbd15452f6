/// The strict written forms of a date, before anybody asks whether the day exists.
enum DateText {
  typealias Parts = (year: Int, month: Int, day: Int)

  /// Reads 2026-12-31, 31-12-2026, 1-2-2026 or 31/12/2026; zeros may stand for unknown parts.
  static func parts(_ bytes: [UInt8]) -> Parts? {
    iso(bytes) ?? dutch(bytes)
  }

  /// Reads four, two and two digits with dashes between and nothing around them.
  static func iso(_ bytes: some Collection<UInt8>) -> Parts? {
    guard bytes.count == 10 else { return nil }
    var parts = (year: 0, month: 0, day: 0)
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 7 {
        guard byte == ASCIIText.dash else { return nil }
        continue
      }
      guard ASCIIText.isDigit(byte) else { return nil }
      let digit = Int(byte &- 48)
      switch index {
      case 0..<4: parts.year = parts.year * 10 + digit
      case 5..<7: parts.month = parts.month * 10 + digit
      default: parts.day = parts.day * 10 + digit
      }
    }
    return parts
  }

  static func iso(_ parts: Parts) -> String {
    let digits = [
      parts.year / 1000, parts.year / 100, parts.year / 10, parts.year, -1,
      parts.month / 10, parts.month, -1, parts.day / 10, parts.day,
    ]
    return String(unsafeUninitializedCapacity: 10) { buffer in
      for (index, digit) in digits.enumerated() {
        buffer[index] = digit < 0 ? ASCIIText.dash : UInt8(truncatingIfNeeded: 48 + digit % 10)
      }
      return 10
    }
  }

  private static func dutch(_ bytes: [UInt8]) -> Parts? {
    let separator = bytes.contains(UInt8(ascii: "/")) ? UInt8(ascii: "/") : ASCIIText.dash
    let fields = bytes.split(separator: separator, omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0].count <= 2, fields[1].count <= 2, fields[2].count == 4,
      let day = ASCIIText.number(fields[0]), let month = ASCIIText.number(fields[1]),
      let year = ASCIIText.number(fields[2])
    else { return nil }
    return (year, month, day)
  }
}
