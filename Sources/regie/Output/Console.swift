import Glibc

/// Standard output for results, standard error for what the program says.
enum Console {
  static func out(_ text: String) { write(text + "\n", to: 1) }
  static func say(_ text: String) { write(visible(text) + "\n", to: 2) }

  /// A line on standard error that the next one replaces, when somebody looks on.
  static func progress(_ text: String) {
    guard isatty(2) == 1 else { return }
    write("\r\u{1B}[K" + visible(text), to: 2)
  }

  static func endProgress() {
    guard isatty(2) == 1 else { return }
    write("\r\u{1B}[K", to: 2)
  }

  /// Text as it is, for files and pipes.
  static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let written = UnsafeBufferPointer(rebasing: rest).withMemoryRebound(to: UInt8.self) {
          Glibc.write(descriptor, $0.baseAddress, $0.count)
        }
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return }
        rest = rest.dropFirst(written)
      }
    }
  }

  /// Nothing that comes from data may steer a terminal.
  static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      shown.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return (value < 0x20 && value != 0x0A && value != 0x09) || (0x7F...0x9F).contains(value)
      || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
      || value == 0x200B || value == 0xFEFF
  }
}
