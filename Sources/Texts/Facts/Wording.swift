/// Pieces of sentences that are the same in every language.
enum Wording {
  /// A few values with commas between them; nil where there are none, cut off after a dozen.
  static func listing(_ values: [String]) -> String? {
    guard !values.isEmpty else { return nil }
    let shown = values.prefix(12).joined(separator: ", ")
    return values.count > 12 ? shown + ", …" : shown
  }

  /// A text from elsewhere without the full stop it may end with, to go into a sentence.
  static func unstopped(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
