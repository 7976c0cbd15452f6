/// The identity of one row: a UUID that also knows what it identifies.
///
/// `Kind` is never stored; it keeps the id of a family from being used for a person. Ids sort by
/// their bytes, so time-ordered ones sort by their making.
package struct ID<Kind>: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The first eight bytes, most significant first.
  package let high: UInt64

  /// The last eight bytes, most significant first.
  package let low: UInt64

  /// The id with these sixteen bytes.
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The id stored as exactly sixteen bytes; nil for any other number of them.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    var halves: (high: UInt64, low: UInt64) = (0, 0)
    for (index, byte) in bytes.enumerated() {
      if index < 8 {
        halves.high = halves.high << 8 | UInt64(byte)
      } else {
        halves.low = halves.low << 8 | UInt64(byte)
      }
    }
    self.init(high: halves.high, low: halves.low)
  }

  /// The same from a row of the store, where every microsecond is paid a million times.
  package init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16 else { return nil }
    self.init(
      high: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
      low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  /// The id written as 8-4-4-4-12 hexadecimal digits in either case; nil for anything else.
  package init?(_ uuid: String) {
    let text = uuid.utf8
    guard text.count == 36 else { return nil }
    var nibbles: [UInt8] = []
    for (index, byte) in text.enumerated() {
      if Self.dashes.contains(index) {
        guard byte == ASCIIText.dash else { return nil }
      } else {
        guard let value = Self.nibble(byte) else { return nil }
        nibbles.append(value)
      }
    }
    self.init(bytes: stride(from: 0, to: 32, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] })
  }

  /// The id as a UUID in lower case.
  package var uuid: String {
    let digits = Self.hexadecimal(high) + Self.hexadecimal(low)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text += "-" }
      text.append(digit)
    }
    return text
  }

  /// The sixteen bytes as stored.
  package var bytes: [UInt8] {
    [high, low].flatMap { half in
      (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - UInt64($0) * 8)) }
    }
  }

  /// A version 7 UUID (RFC 9562): 48 bits of Unix time before 74 random bits.
  ///
  /// Ids of one millisecond have no order among themselves.
  package static func timeOrdered(milliseconds: Int64, random: (UInt64, UInt64)) -> ID {
    let time = UInt64(bitPattern: milliseconds) & 0xFFFF_FFFF_FFFF
    return ID(
      high: time << 16 | 0x7000 | random.0 & 0x0FFF,
      low: 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF)
  }

  /// When a time-ordered id was made; without meaning for any other.
  package var madeAt: Instant { Instant(milliseconds: Int64(high >> 16)) }

  /// The same sixteen bytes as the id of something else, as a referral that becomes a subject.
  package func cast<Other>() -> ID<Other> { ID<Other>(high: high, low: low) }

  /// The order of the bytes.
  package static func < (left: ID, right: ID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension ID: CustomStringConvertible {
  /// The UUID.
  package var description: String { uuid }
}

extension ID {
  private static var dashes: [Int] { [8, 13, 18, 23] }

  private static func nibble(_ byte: UInt8) -> UInt8? {
    switch ASCIIText.lower(byte) {
    case let digit where ASCIIText.isDigit(digit): digit - 48
    case let letter where letter &- 97 < 6: letter - 87
    default: nil
    }
  }

  private static func hexadecimal(_ half: UInt64) -> String {
    let digits = String(half, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
