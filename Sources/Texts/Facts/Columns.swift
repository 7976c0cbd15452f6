/// Cuts text to columns of a terminal without knowing how one draws.
///
/// A character that may take two columns counts as two, so the outcome is never too wide, though
/// it may be a little narrower than it could have been.
enum Columns {
  static func width(of text: String) -> Int { text.reduce(0) { $0 + width(of: $1) } }

  /// The text itself where it fits, otherwise as much as fits with `…` after it.
  static func cut(_ text: String, to limit: Int) -> String {
    guard width(of: text) > limit else { return text }
    var (kept, used) = ("", 0)
    for character in text {
      used += width(of: character)
      if used > limit - 1 { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// Hundredths with one decimal, or two where the second says something.
  static func fte(_ hundredths: Int, comma: String) -> String {
    let rest = hundredths % 100
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0" : "") + "\(rest)"
    return "\(hundredths / 100)" + comma + decimals
  }

  /// Nothing below Hangul is wide, nor Latin with marks, punctuation, currency and arrows.
  private static func width(of character: Character) -> Int {
    let isNarrow = character.unicodeScalars.allSatisfy {
      $0.value < 0x1100 || (0x1E00...0x22FF).contains($0.value)
    }
    return isNarrow ? 1 : 2
  }
}
