/// Text of one or more lines as a person wrote it, safe to keep and to show.
///
/// As `Line`, but line ends stay and become LF, tabs become blanks, and a line keeps the blanks it
/// starts with, since they are how people indent a list.
package struct Prose: Hashable, Sendable {
  /// The text, the stored form; never empty, no blanks at the end of a line.
  package let text: String

  /// Refuses nothing but blanks, more than `limit` Unicode scalars, and characters that nobody can
  /// see.
  package init(_ text: String, limit: Int = 20_000) throws(ValueFault) {
    let prose = try CleanText.prose(text, limit: limit)
    if prose.isEmpty { throw .empty }
    self.text = prose
  }

  /// The text, or nil if there are only blanks; refuses what `init` refuses otherwise.
  package static func optional(_ text: String, limit: Int = 20_000) throws(ValueFault) -> Prose? {
    let prose = try CleanText.prose(text, limit: limit)
    return prose.isEmpty ? nil : Prose(clean: prose)
  }

  private init(clean text: String) { self.text = text }
}

extension Prose: CustomStringConvertible {
  /// The text.
  package var description: String { text }
}
