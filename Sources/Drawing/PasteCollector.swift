/// Collects pasted bytes up to the mark that ends them.
struct PasteCollector: Sendable {
  /// Number in the sequence that starts a paste.
  static let startNumber: [UInt8] = Array("200".utf8)
  private static let endMark: [UInt8] = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var matched = 0
  private var isTooLong = false

  /// Takes one byte; true when it completes the end mark.
  mutating func take(_ byte: UInt8) -> Bool {
    if bytes.count > InputDecoder.longestPaste + PasteCollector.endMark.count {
      isTooLong = true
      bytes = []
    }
    if !isTooLong { bytes.append(byte) }
    if byte == PasteCollector.endMark[matched] {
      matched += 1
    } else {
      // Escape stands only at the start of the mark, so no other beginning can be hidden.
      matched = byte == PasteCollector.endMark[0] ? 1 : 0
    }
    return matched == PasteCollector.endMark.count
  }

  /// The text without its end mark, `nil` when it was too long; the collector is empty after.
  mutating func finish(longest: Int) -> String? {
    let kept = bytes.dropLast(PasteCollector.endMark.count)
    let text = isTooLong || kept.count > longest ? nil : String(decoding: kept, as: UTF8.self)
    self = PasteCollector()
    return text
  }
}
