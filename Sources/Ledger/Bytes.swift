extension [UInt8] {
  /// Appends a number with its highest byte first, as every format here has it.
  mutating func append(bigEndian value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
  }

  /// Appends the 32 bytes of a digest.
  mutating func append(_ digest: Digest32) {
    Swift.withUnsafeBytes(of: digest) { append(contentsOf: $0) }
  }
}

/// Reads forward through bytes; each read answers nil once too few are left.
struct ByteCursor {
  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func read(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= bytes.count - offset else { return nil }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  mutating func read<Number: FixedWidthInteger & UnsignedInteger>(_: Number.Type) -> Number? {
    read(Number.bitWidth / 8).map { number(in: $0) }
  }
}

/// The big-endian number these bytes spell; the caller has counted them.
func number<Number: FixedWidthInteger & UnsignedInteger>(in bytes: ArraySlice<UInt8>) -> Number {
  bytes.reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
}
