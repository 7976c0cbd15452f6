import Domain

/// Tells what a file is that isn't UTF-8, so that the message can name it.
enum EncodingName {
  /// What the first bytes give away: UTF-16, UTF-32, or a spreadsheet's own file.
  static func fromStart(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) { return "ZIP (XLSX, ODS)" }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "XLS" }
    guard bytes.count >= 4 else { return nil }
    // Latin letters in UTF-16 without a mark: every other byte is zero.
    let zeros = bytes.prefix(4).map { $0 == 0 }
    return zeros == [false, true, false, true] || zeros == [true, false, true, false]
      ? "UTF-16" : nil
  }

  /// What an invalid byte amid a text gives away.
  ///
  /// A lone byte between ASCII, a letter or sign in the encodings of Western Europe, is one of
  /// those; anything else is damage.
  static func problem(_ bytes: [UInt8], at place: Int) -> ImportFault.Problem {
    let before = place == 0 ? 32 : bytes[place - 1]
    let after = place + 1 < bytes.count ? bytes[place + 1] : 32
    guard before < 0x80, after < 0x80, bytes[place] >= 0x80 else { return .notUTF8 }
    return .otherEncoding(bytes[place] < 0xA0 ? "Windows-1252" : "ISO-8859-1")
  }
}
