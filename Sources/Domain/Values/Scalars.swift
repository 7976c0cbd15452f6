/// Which Unicode scalars text may hold, and which of them are blanks.
enum Scalars {
  /// Blanks of any width that stay on the line.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar == " " }
    return scalar.properties.generalCategory == .spaceSeparator
  }

  /// Blanks, tabs and line ends, which paste and files leave around a value.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    (9...13).contains(scalar.value) || isBlank(scalar) || scalar == "\u{2028}"
      || scalar == "\u{2029}"
  }

  /// Whether the scalar has no place in text: a control, or something that nobody can see.
  ///
  /// Invisible are bidi controls, zero-width characters, fillers, soft hyphens and tags. A joiner
  /// between two emoji and a style mark behind one are part of the picture.
  static func isRefused(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    if scalar.value < 0x7F { return scalar.value < 0x20 }
    if scalar.value < 0xA0 { return true }
    if scalar == joiner { return !(isPicture(previous) && isEmoji(next)) }
    if scalar == textStyle || scalar == pictureStyle { return !isEmoji(previous, orASCII: true) }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  private static let joiner: Unicode.Scalar = "\u{200D}"
  private static let textStyle: Unicode.Scalar = "\u{FE0E}"
  private static let pictureStyle: Unicode.Scalar = "\u{FE0F}"

  private static func isPicture(_ scalar: Unicode.Scalar?) -> Bool {
    scalar == pictureStyle || isEmoji(scalar)
  }

  private static func isEmoji(_ scalar: Unicode.Scalar?, orASCII: Bool = false) -> Bool {
    guard let scalar else { return false }
    return (orASCII || scalar.value >= 0x80) && scalar.properties.isEmoji
  }
}
