/// How a cell looks: attributes and palette colours.
///
/// Meaning must never hang on a style alone, since terminals without colour exist; the same is
/// said in text. Default colours keep light and dark backgrounds readable.
package struct Style: Hashable, Sendable, BitwiseCopyable {
  /// What nearly every terminal can do to a character.
  package struct Attributes: OptionSet, Hashable, Sendable, BitwiseCopyable {
    /// One bit for each attribute.
    package let rawValue: UInt8

    /// The attributes of these bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier letters.
    package static let bold = Attributes(rawValue: 1)
    /// Fainter letters.
    package static let dim = Attributes(rawValue: 2)
    /// Letters and background exchanged.
    package static let reverse = Attributes(rawValue: 4)
    /// A line under the letters.
    package static let underline = Attributes(rawValue: 8)
  }

  /// Bold, dim, reverse and underline.
  package var attributes: Attributes
  /// Palette number of the letters; -1 is the terminal's own colour.
  package var foreground: Int16
  /// Palette number behind the letters; -1 is the terminal's own colour.
  package var background: Int16

  /// A style with the terminal's own colours unless others are given.
  package init(_ attributes: Attributes = [], foreground: Int16 = -1, background: Int16 = -1) {
    self.attributes = attributes
    self.foreground = foreground
    self.background = background
  }

  /// The same colours with more attributes.
  package func adding(_ other: Attributes) -> Style {
    Style(attributes.union(other), foreground: foreground, background: background)
  }
}

extension Style {
  /// The terminal's own letters.
  package static let plain = Style()
  /// Heavier letters.
  package static let bold = Style(.bold)
  /// Fainter letters.
  package static let dim = Style(.dim)
  /// Letters and background exchanged.
  package static let reverse = Style(.reverse)
  /// A line under the letters.
  package static let underline = Style(.underline)

  /// Headings.
  package static let title = Style(.bold)
  /// Needs attention soon.
  package static let warning = Style(.bold, foreground: 1)
  /// Needs attention now, or destroys something.
  package static let danger = Style(.bold, foreground: 1)
  /// In order.
  package static let good = Style(foreground: 2)
  /// Of less weight than its surroundings.
  package static let muted = Style(.dim)
  /// The line the user is on.
  package static let selected = Style(.reverse)
  /// Keys and links.
  package static let accent = Style(foreground: 6)
}
