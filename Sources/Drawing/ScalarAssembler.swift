/// Puts the bytes of one typed character together; broken ones are dropped.
struct ScalarAssembler: Sendable {
  /// What a byte did.
  enum Outcome {
    case notMine
    case unfinished
    /// A control of the range 0x80 to 0x9F, as its second byte after Escape.
    case control(UInt8)
    /// `nil` for bytes that mean nothing.
    case finished(Key?)
  }

  private var bytes: [UInt8] = []
  private var missing = 0
  private var isAfterEscape = false

  /// Takes a byte that may belong to a character beyond ASCII.
  mutating func take(_ byte: UInt8) -> Outcome {
    if missing > 0 {
      guard byte & 0xC0 == 0x80 else {
        missing = 0
        return take(byte)
      }
      bytes.append(byte)
      missing -= 1
      guard missing == 0 else { return .unfinished }
      if bytes[0] == 0xC2 && byte < 0xA0 { return .control(byte - 0x40) }
      return .finished(key())
    }
    switch byte {
    case 0..<0x80: return .notMine
    case 0x80...0x9F: return .control(byte - 0x40)
    case 0xC2...0xDF: start(byte, missing: 1)
    case 0xE0...0xEF: start(byte, missing: 2)
    case 0xF0...0xF4: start(byte, missing: 3)
    default: return .finished(nil)
    }
    return .unfinished
  }

  /// Takes the first byte of a character that was typed with Alt.
  mutating func startAfterEscape(_ byte: UInt8) {
    missing = 0
    _ = take(byte)
    isAfterEscape = missing > 0
  }

  private mutating func start(_ byte: UInt8, missing count: Int) {
    bytes = [byte]
    missing = count
    isAfterEscape = false
  }

  private func key() -> Key? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return nil }
    // U+FFFD stands for bytes that are no character.
    guard scalar.value != 0xFFFD else { return nil }
    let character = Character(scalar)
    return isAfterEscape ? .alt(character) : .character(character)
  }
}
