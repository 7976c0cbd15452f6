/// One line of text as a person wrote it, safe to keep and to show.
///
/// Trimmed, runs of blanks made one, in NFC; without control, bidi or invisible characters.
package struct Line: Hashable, Sendable {
  /// The text, the stored form; never empty.
  package let text: String

  /// Refuses nothing but blanks, more than `limit` Unicode scalars, and characters that nobody can
  /// see, a tab or line end inside it among them.
  ///
  /// A scalar has at most four bytes, so the text has at most four times `limit`.
  package init(_ text: String, limit: Int = 200) throws(ValueFault) {
    let line = try CleanText.line(text, limit: limit)
    if line.isEmpty { throw .empty }
    self.text = line
  }

  /// The line, or nil if there are only blanks; refuses what `init` refuses otherwise.
  package static func optional(_ text: String, limit: Int = 200) throws(ValueFault) -> Line? {
    let line = try CleanText.line(text, limit: limit)
    return line.isEmpty ? nil : Line(clean: line)
  }

  private init(clean text: String) { self.text = text }
}

extension Line: CustomStringConvertible {
  /// The text.
  package var description: String { text }
}

extension Line {
  /// A text that stands in the program itself, and is clean because we wrote it.
  package init(known text: StaticString) { self.init(clean: "\(text)") }
}
