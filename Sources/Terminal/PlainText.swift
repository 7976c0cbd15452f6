import Drawing

/// Text for the rare terminal without UTF-8.
enum PlainText {
  /// The text in ASCII, every grapheme as wide as it was.
  static func ascii(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 > 0x7E }) else { return text }
    var plain = ""
    for character in text {
      if character.isASCII {
        plain.append(character)
      } else {
        let width = CellWidth.of(String(character))
        plain += String(repeating: replacement(character), count: width)
      }
    }
    return plain
  }

  private static func replacement(_ character: Character) -> String {
    switch character {
    case "─", "–", "—": "-"
    case "│": "|"
    case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼": "+"
    case "…": "."
    case "●", "•": "*"
    case "€": "E"
    case "é", "è", "ë", "ê": "e"
    case "á", "à", "ä", "â", "å": "a"
    case "ó", "ò", "ö", "ô", "ø": "o"
    case "í", "ì", "ï", "î", "ı": "i"
    case "ú", "ù", "ü", "û": "u"
    case "ç": "c"
    case "ñ": "n"
    default: "?"
    }
  }
}
