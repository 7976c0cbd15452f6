/// One place on the screen, 16 bytes.
package struct Cell: Hashable, Sendable, BitwiseCopyable {
  /// Up to three scalars of 21 bits, the first one lowest; 0 is the right half of a wide cell.
  package let bits: UInt64
  /// How it looks.
  package var style: Style

  init(bits: UInt64, style: Style) {
    self.bits = bits
    self.style = style
  }

  /// An empty place in the terminal's own colours.
  package static let blank = Cell(bits: 0x20, style: .plain)

  /// Whether the cell to the left covers this one.
  package var isRightHalf: Bool { bits == 0 }

  /// What stands here; empty for the right half of a wide cell.
  package var text: String {
    var text = ""
    append(to: &text)
    return text
  }

  /// Adds what stands here to a text.
  func append(to text: inout String) {
    var rest = bits
    while rest != 0 {
      let value = UInt32(rest & 0x1F_FFFF)
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      rest >>= 21
    }
  }
}
