/// What is drawn for one grapheme: the only door from text to cells.
///
/// A grapheme is shown as its base and at most two combining marks. Joined emoji show their
/// first part only, and skin tones and variation selectors are left out, because terminals
/// disagree on how wide those are. Anything that would steer the terminal or reorder the line
/// becomes a sign one can see.
struct Glyph {
  /// Packed scalars of the left cell.
  let bits: UInt64
  /// Packed scalars of the right cell, 0 when the left one covers it.
  let right: UInt64
  /// Cells taken: 1 or 2.
  let width: Int

  init(_ character: Character) {
    var scalars = character.unicodeScalars.makeIterator()
    guard let base = scalars.next() else {
      self.init(bits: Cell.blank.bits, width: 1)
      return
    }
    if let flag = Glyph(flag: base, scalars.next()) {
      self = flag
      return
    }
    var (bits, width, marks) = Glyph.base(base)
    for scalar in character.unicodeScalars.dropFirst() where marks < 3 {
      if scalar.value == 0x200D { break }
      guard Glyph.isMark(scalar) else { continue }
      bits |= UInt64(scalar.value) << (21 * UInt64(marks))
      marks += 1
    }
    self.init(bits: bits, width: width)
  }

  private init(bits: UInt64, right: UInt64 = 0, width: Int) {
    self.bits = bits
    self.right = right
    self.width = width
  }

  /// A flag as its two letters: terminals disagree on the picture, letters always fit.
  private init?(flag first: Unicode.Scalar, _ second: Unicode.Scalar?) {
    guard let left = Glyph.letter(first) else { return nil }
    guard let second, let right = Glyph.letter(second) else {
      self.init(bits: left, width: 1)
      return
    }
    self.init(bits: left, right: right, width: 2)
  }

  private static func letter(_ scalar: Unicode.Scalar) -> UInt64? {
    guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return nil }
    return UInt64(scalar.value - 0x1F1E6 + 0x41)
  }
}

extension Glyph {
  /// Bits, width and number of scalars used for the first scalar of a grapheme.
  private static func base(_ scalar: Unicode.Scalar) -> (bits: UInt64, width: Int, marks: Int) {
    let value = scalar.value
    if (0x20...0x7E).contains(value) || ((0xA0...0x2FF).contains(value) && value != 0xAD) {
      return (UInt64(value), 1, 1)
    }
    switch kind(of: scalar) {
    case .visible: return (UInt64(value), WideRanges.contain(value) ? 2 : 1, 1)
    case .control: return (controlSign, 1, 3)
    case .invisible: return (emptySign, 1, 3)
    case .mark: return (emptySign | UInt64(value) << 21, 1, 2)
    case .unknown: return (0xFFFD, 1, 3)
    }
  }

  private enum Kind {
    case visible
    case control
    case invisible
    case mark
    case unknown
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    if isMark(scalar) { return .mark }
    if isJoiningJamo(scalar.value) { return .invisible }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return .control
    case .format, .nonspacingMark, .enclosingMark: return .invisible
    case .unassigned, .surrogate: return .unknown
    default: return .visible
    }
  }

  /// Combining marks that may be stacked on a base; variation selectors only steer fonts.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    guard value >= 0x300 else { return false }
    if value <= 0x36F { return value != 0x34F }
    if (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value) { return false }
    if (0x180B...0x180F).contains(value) { return false }
    if isJoiningJamo(value) { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Vowels and finals that only exist inside a Korean syllable.
  private static func isJoiningJamo(_ value: UInt32) -> Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
  }

  private static let controlSign: UInt64 = 0x2426
  private static let emptySign: UInt64 = 0x25CC
}
