// The standard library's own normaliser: Foundation's would bring its own, older Unicode tables.
@_spi(_Unicode) import Swift

/// What an entry accepts as text: 1 to 256 bytes in NFC, without control characters.
///
/// One spelling per text keeps the bytes of an entry the only bytes that mean it, and a log that
/// is printed or shown on a terminal can't be made to move the cursor.
enum EntryText {
  /// Whether the text may stand in a field.
  static func isValid(_ text: String, in field: Field) -> Bool {
    let verdict = text.utf8.withContiguousStorageIfAvailable { bytes in
      field == .event ? isCode(bytes) : isPlain(bytes)
    }
    switch verdict {
    case .some(.some(let answer)): return answer
    case .some(.none), .none: return isValidSlowly(text, in: field)
    }
  }

  /// Whether all bytes are of `[a-z0-9._]`.
  private static func isCode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    guard 1...256 ~= bytes.count else { return false }
    return bytes.allSatisfy { isCodeCharacter($0) }
  }

  private static func isCodeCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Decides for ASCII; nil when the text goes beyond it.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    guard 1...256 ~= bytes.count else { return false }
    var seen: UInt8 = 0
    for byte in bytes {
      if byte < 0x20 || byte == 0x7F { return false }
      seen |= byte
    }
    return seen < 0x80 ? true : nil
  }

  private static func isValidSlowly(_ text: String, in field: Field) -> Bool {
    guard field != .event, 1...256 ~= text.utf8.count else { return false }
    let scalars = text.unicodeScalars
    let hasControl = scalars.contains { $0.value < 0x20 || 0x7F..<0xA0 ~= $0.value }
    guard !hasControl else { return false }
    // Nothing below U+0300 composes, decomposes or moves under NFC.
    return scalars.allSatisfy { $0.value < 0x300 } || scalars.elementsEqual(text._nfc)
  }
}
