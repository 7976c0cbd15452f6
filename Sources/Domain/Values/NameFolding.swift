/// Names as a search compares them: small letters without accents, so that "soren" finds Søren.
///
/// Latin letters become a–z. Both y and ĳ become "ij", letter by letter, so that Ysbrand, IJsbrand
/// and ĳsbrand meet and the folded start of a name is the start of the folded name. Other scripts
/// are only lower-cased. Invisible characters, apostrophes and dots go; hyphens, blanks and all
/// other signs part words. Folding a folded text changes nothing.
package enum NameFolding {
  /// The folded words; prefixes such as "van" and "t" are words of their own.
  package static func words(_ text: String) -> [String] {
    var folder = Folder()
    if text.isASCII {
      for byte in text.utf8 { folder.add(Unicode.Scalar(byte)) }
    } else {
      for scalar in text.decomposed.unicodeScalars { folder.add(scalar) }
    }
    folder.endWord()
    return folder.words
  }

  /// The folded words joined by a blank.
  package static func key(_ text: String) -> String { words(text).joined(separator: " ") }

  /// Folded words that stand before a surname and are weak evidence that two names are one.
  package static let prefixes: Set<String> = [
    "aan", "af", "al", "am", "auf", "aus", "ben", "bij", "bin", "d", "da", "dal", "dalla", "das",
    "de", "degli", "dei", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "een",
    "el", "het", "im", "in", "l", "la", "las", "le", "les", "lo", "los", "mac", "of", "onder",
    "op", "over", "s", "sint", "st", "t", "te", "ten", "ter", "tho", "thoe", "tot", "uijt", "uit",
    "unter", "van", "ver", "vom", "von", "voor", "vor", "zu", "zum", "zur",
  ]

  /// The key for sorting: ij stands where y does.
  static func directoryKey(_ text: String) -> String {
    let bytes = Array(key(text).utf8)
    var result: [UInt8] = []
    for byte in bytes {
      if byte == UInt8(ascii: "j"), result.last == UInt8(ascii: "i") {
        result[result.count - 1] = UInt8(ascii: "y")
      } else {
        result.append(byte)
      }
    }
    return ASCIIText.string(result)
  }
}

/// Takes decomposed scalars one by one and builds folded words.
private struct Folder {
  private(set) var words: [String] = []
  private var word = ""
  private var isAfterLatin = false

  mutating func add(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 { return addASCII(scalar) }
    if Self.dropped.contains(scalar) || scalar.properties.isDefaultIgnorableCodePoint { return }
    // Accents fall off Latin letters only: й and и are two letters.
    if (0x300...0x36F).contains(scalar.value), isAfterLatin { return }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      addLower(lower)
    }
  }

  mutating func endWord() {
    if !word.isEmpty { words.append(word.composed) }
    word = ""
    isAfterLatin = false
  }

  private mutating func addASCII(_ scalar: Unicode.Scalar) {
    let byte = ASCIIText.lower(UInt8(truncatingIfNeeded: scalar.value))
    switch byte {
    case UInt8(ascii: "y"): addLatin("ij")
    case let byte where ASCIIText.isLower(byte) || ASCIIText.isDigit(byte):
      word.unicodeScalars.append(Unicode.Scalar(byte))
      isAfterLatin = true
    case UInt8(ascii: "'"), UInt8(ascii: "`"), ASCIIText.dot: break
    default: endWord()
    }
  }

  private mutating func addLower(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 { return addASCII(scalar) }
    if let latin = Self.latin[scalar] { return addLatin(latin) }
    guard Self.isPartOfWord(scalar) else { return endWord() }
    word.unicodeScalars.append(scalar)
    let isMark = scalar.properties.canonicalCombiningClass != .notReordered
    isAfterLatin = isMark && isAfterLatin
  }

  private mutating func addLatin(_ letters: String) {
    word += letters
    isAfterLatin = true
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default: false
    }
  }

  /// Apostrophes, and what people type or other keyboards send for one.
  private static let dropped: Set<Unicode.Scalar> = [
    "\u{B4}", "\u{2BB}", "\u{2BC}", "\u{2BE}", "\u{2BF}", "\u{2018}", "\u{2019}", "\u{201B}",
    "\u{2032}", "\u{FF07}",
  ]

  /// Latin letters that no accent can be taken off.
  private static let latin: [Unicode.Scalar: String] = [
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ß": "ss", "æ": "ae",
    "œ": "oe", "þ": "th", "ĳ": "ij", "ŋ": "ng", "ə": "e",
  ]
}
