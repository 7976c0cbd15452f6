/// Reading and writing the short ASCII forms that dates, numbers and codes are made of.
///
/// Only the bytes 0–9 count as digits: `Character.isNumber` would let full-width and Arabic ones by.
enum ASCIIText {
  static let blank = UInt8(ascii: " ")
  static let dash = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")

  /// The bytes of a typed value without the blanks around it, no-break blanks read as blanks.
  ///
  /// No form here is longer than 64 bytes, so a longer text is cut to 65: still too long to be
  /// right, and quick to refuse.
  static func typed(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let isSpace = scalar == "\u{A0}" || scalar == "\u{202F}" || (9...13).contains(scalar.value)
      if bytes.isEmpty, isSpace || scalar == " " { continue }
      if isSpace && scalar.value > 13 { bytes.append(blank) } else { bytes += scalar.utf8 }
      if bytes.count > 64 { return Array(bytes.prefix(65)) }
    }
    while let last = bytes.last, last == blank || (9...13).contains(last) { bytes.removeLast() }
    return bytes
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  static func isLower(_ byte: UInt8) -> Bool { byte &- 97 < 26 }

  static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }

  static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }

  static func upper(_ byte: UInt8) -> UInt8 { isLower(byte) ? byte & 0xDF : byte }

  /// The value of one to nine digits and nothing else.
  static func number(_ bytes: some Collection<UInt8>) -> Int? {
    var value = 0
    var count = 0
    for byte in bytes {
      guard isDigit(byte), count < 9 else { return nil }
      value = value * 10 + Int(byte &- 48)
      count += 1
    }
    return count == 0 ? nil : value
  }

  /// A number, zero or more, with zeros before it up to `width` digits.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  static func string(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
