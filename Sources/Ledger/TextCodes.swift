/// Lower-case hexadecimal digits of the bytes.
func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count * 2)
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}

/// Base64 with padding (RFC 4648 section 4), read strictly.
///
/// Foundation's reader forgives stray bits after the last byte, and then one signature would have
/// several spellings.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let values = alphabet.enumerated().reduce(
    into: [UInt8?](repeating: nil, count: 256)
  ) { $0[Int($1.element)] = UInt8($1.offset) }
  private static let padding = UInt8(ascii: "=")

  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let word = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let sextet = Int(word >> UInt32(18 - 6 * place)) & 63
        text.append(place <= group.count ? alphabet[sextet] : padding)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes, or nil for anything that `encode` would not have written.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    var digits = Array(text)
    let padded = digits.reversed().prefix { $0 == padding }.count
    guard padded < 3 else { return nil }
    digits.removeLast(padded)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var held: UInt32 = 0
    for digit in digits {
      guard let value = values[Int(digit)] else { return nil }
      bits = bits << 6 | UInt32(value)
      held += 6
      guard held >= 8 else { continue }
      held -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> held))
      bits &= (1 << held) - 1
    }
    return bits == 0 ? bytes : nil
  }
}

/// Base32 without padding (RFC 4648 section 6), for codes that people read aloud.
enum Base32 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  /// Spells the bytes, whose count is a multiple of five.
  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count - bytes.count % 5, by: 5) {
      let word = bytes[start..<start + 5].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      for place in 0..<8 { text.append(alphabet[Int(word >> UInt64(35 - 5 * place)) & 31]) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
