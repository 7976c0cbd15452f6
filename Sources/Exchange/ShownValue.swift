/// A value of a file as a list of faults may show it.
enum ShownValue {
  /// The most scalars that are shown.
  static let limit = 40

  /// The start of the text; what nobody can see, controls and bidi signs among it, becomes U+FFFD.
  static func text(_ cell: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in cell.unicodeScalars.prefix(limit) {
      shown.append(isVisible(scalar) ? scalar : "\u{FFFD}")
    }
    return String(shown)
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x20..<0x7F).contains(scalar.value) }
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
      .surrogate:
      return false
    default: return true
    }
  }
}
